/** From parcels to covered days: a new parcel begins where the last one ends (§1.1), and what lies between is a gap. */
import { type DayNumber, dateOf } from '@/src/calendar/day-number';
import type { Assumption } from './answer';
import type { Counted, Supply } from './known-facts';
import { type PausedSpan, pausedDaysWithin, type Rhythm, use } from './rhythm';

/** What one parcel covers. */
export interface Span<Day = Temporal.PlainDate> {
  /** Which of the given fills; null: the person's own count. */
  readonly fill: number | null;
  readonly arrivedOn: Day;
  readonly countedFrom: 'delivery' | 'claim' | 'count';
  /** Day 1: the arrival, or the run-out of what was there before. */
  readonly start: Day;
  readonly lastCovered: Day;
  readonly runOut: Day;
  /** Whole days, or doses of a weekly or monthly medicine. */
  readonly amount: number;
  /** Days still in hand when it arrived. */
  readonly carriedOver: number;
  readonly pausedDays: number;
}

/** Days without medicine; both ends counted in, days of a pause not. */
export interface Gap<Day = Temporal.PlainDate> {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** What was left of another strength when the new one arrived. It is not carried over. */
export interface Leftover<Day = Temporal.PlainDate> {
  readonly strength: string | null;
  readonly on: Day;
  readonly days: number;
}

export interface Coverage<Day = Temporal.PlainDate> {
  readonly spans: readonly Span<Day>[];
  readonly gaps: readonly Gap<Day>[];
  readonly leftovers: readonly Leftover<Day>[];
  readonly assumed: readonly Assumption[];
  /** A dosing day of the last span, to count doses from; null where days are counted. */
  readonly anchor: Day | null;
  /** Whether the latest parcel's amount is known; without it there is no run-out. */
  readonly isWhole: boolean;
}

/** "20 MG" and "20mg", "1,000 mg" and "1000 mg" are one strength. */
const spelled = (strength: string) => strength.toLowerCase().replace(/\s+|,(?=\d{3})/g, '');

const changed = (a: string | null, b: string | null) =>
  a !== null && b !== null && a !== b && spelled(a) !== spelled(b);

/** A count beats all that had arrived by its day; what arrives later is added. */
export function coverageOf(
  supplies: readonly Supply[],
  count: Counted | null,
  rhythm: Rhythm,
  pauses: readonly PausedSpan[],
): Coverage<DayNumber> {
  const spans: Span<DayNumber>[] = [];
  const gaps: Gap<DayNumber>[] = [];
  const leftovers: Leftover<DayNumber>[] = [];
  const assumed: Assumption[] = [];
  let anchor = rhythm.kind === 'doses' ? rhythm.anchor : null;
  let strength: string | null = null;
  let isWhole = true;

  const cover = (
    from: Pick<Span<DayNumber>, 'fill' | 'arrivedOn' | 'countedFrom'>,
    start: DayNumber,
    amount: number,
    carriedOver: number,
  ) => {
    const used = use(start, amount, rhythm, anchor, pauses);
    anchor = used.anchor;
    spans.push({
      fill: from.fill,
      arrivedOn: from.arrivedOn,
      countedFrom: from.countedFrom,
      start,
      lastCovered: used.runOut - 1,
      runOut: used.runOut,
      amount,
      carriedOver,
      pausedDays: used.pausedDays,
    });
  };

  if (count) {
    cover({ fill: null, arrivedOn: count.on, countedFrom: 'count' }, count.start, count.amount, 0);
    assumed.push(...count.assumed);
  }
  for (const supply of supplies) {
    if (count && supply.arrivedOn <= count.on) continue;
    if (supply.amount === null) {
      isWhole = false;
      continue;
    }
    const before = spans.at(-1);
    if (!isWhole) assumed.push('earlier-fill-not-counted');
    isWhole = true;
    const isOther = changed(strength, supply.strength);
    const left = before ? before.runOut - supply.arrivedOn : 0;
    if (before && isOther && left > 0) leftovers.push({ strength, on: supply.arrivedOn, days: left });
    if (before && left < 0) {
      const days = -left - pausedDaysWithin(before.runOut, supply.arrivedOn, pauses);
      if (days > 0) gaps.push({ from: before.runOut, to: supply.arrivedOn - 1, days });
      // What was assumed before a gap no longer matters after it.
      assumed.length = 0;
    }
    if ((isOther || left < 0) && rhythm.kind === 'doses') anchor = rhythm.anchor;
    strength = supply.strength ?? strength;
    assumed.push(...supply.assumed);
    const carried = before && !isOther ? Math.max(0, left) : 0;
    const start = before && !isOther ? Math.max(supply.arrivedOn, before.runOut) : supply.arrivedOn;
    cover(supply, start, supply.amount, carried);
  }
  return { spans, gaps, leftovers, assumed, anchor, isWhole };
}

/** The same with the days as dates. */
export function inDates(coverage: Coverage<DayNumber>): Coverage {
  return {
    ...coverage,
    // Field by field: ten years of fills come through here, and copying whole objects takes most of a plan's time.
    spans: coverage.spans.map((span) => ({
      fill: span.fill,
      arrivedOn: dateOf(span.arrivedOn),
      countedFrom: span.countedFrom,
      start: dateOf(span.start),
      lastCovered: dateOf(span.lastCovered),
      runOut: dateOf(span.runOut),
      amount: span.amount,
      carriedOver: span.carriedOver,
      pausedDays: span.pausedDays,
    })),
    gaps: coverage.gaps.map((gap) => ({ ...gap, from: dateOf(gap.from), to: dateOf(gap.to) })),
    leftovers: coverage.leftovers.map((leftover) => ({ ...leftover, on: dateOf(leftover.on) })),
    anchor: coverage.anchor === null ? null : dateOf(coverage.anchor),
  };
}
