/** What is in the cupboard: how much today, how much of it is surplus, and its course over time for the picture. */
import { type DayNumber, dateOf, dayOf } from '@/src/calendar/day-number';
import type { Answer, Certainty, Unknown } from './answer';
import type { Coverage } from './coverage';
import type { Claim, KnownFacts } from './known-facts';
import { dosesBefore, pausedDaysWithin } from './rhythm';

export interface Amount {
  /** Days of use; null when not known. */
  readonly days: number | null;
  /** Doses of a weekly or monthly medicine; null for others. */
  readonly doses: number | null;
  /** Tablets, milliliters, pens; null when the use a day is not known. */
  readonly units: number | null;
  /** At the price the person paid for the last fill; null when it is not known. */
  readonly dollars: number | null;
}

/** A corner of the picture. Between two corners the line is straight; an arrival has one before and one after it. */
export interface StockPoint {
  readonly on: Temporal.PlainDate;
  readonly days: number;
  readonly at: 'arrival' | 'run-out' | 'pause' | 'today';
}

export interface Stock {
  readonly certainty: Certainty;
  readonly why: Unknown | null;
  /** What has arrived and is not used up; today's dose is taken to be still there. */
  readonly inHand: Amount;
  /** What is there beyond what the last fill alone would have left: early refills and paused days that piled up. */
  readonly surplus: Amount;
  readonly course: readonly StockPoint[];
}

export const nothingKnown: Amount = { days: null, doses: null, units: null, dollars: null };

/** Days of use in [from, before): days of the calendar less the paused ones. */
const daysOfUse = (from: DayNumber, before: DayNumber, known: KnownFacts) =>
  Math.max(0, before - from - pausedDaysWithin(from, Math.max(from, before), known.pauses));

function worth(days: number, doses: number | null, last: Claim | undefined, known: KnownFacts): Amount {
  const perDay = known.unitsPerDay ?? (last?.quantity && last.daysSupply ? last.quantity / last.daysSupply : null);
  const units = known.rhythm.kind === 'days' && perDay !== null ? Math.floor(days * perDay + 1e-9) : null;
  const aDay = last?.price != null && last.daysSupply ? last.price / last.daysSupply : null;
  return { days, doses, units, dollars: aDay === null ? null : Math.round(days * aDay * 100) / 100 };
}

/** The corners of the stock's course. Several arrivals on one day make one step each. */
function courseOf({ spans }: Coverage<DayNumber>, known: KnownFacts, today: DayNumber): StockPoint[] {
  const points: StockPoint[] = [];
  const turn = (on: DayNumber, days: number, at: StockPoint['at']) => points.push({ on: dateOf(on), days, at });
  const turns = known.pauses.flatMap((pause) => [pause.from, pause.to + 1]).map((on) => ({ on, at: 'pause' as const }));
  const mayTurn = [...turns, { on: today, at: 'today' as const }].sort((a, b) => a.on - b.on);
  const [first] = spans;
  if (first) turn(first.arrivedOn, 0, 'arrival');
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const end = Math.min(span.runOut, next?.arrivedOn ?? span.runOut);
    const level = (on: DayNumber) => daysOfUse(on, span.runOut, known);
    turn(span.arrivedOn, level(span.arrivedOn), 'arrival');
    for (const { on, at } of mayTurn) if (on > span.arrivedOn && on < end) turn(on, level(on), at);
    if (!next || span.runOut < next.arrivedOn) turn(span.runOut, 0, 'run-out');
    if (next) turn(next.arrivedOn, level(next.arrivedOn), 'arrival');
  }
  return points;
}

/** All three are of what has arrived. */
export function stockOf(
  known: KnownFacts,
  coverage: Coverage<DayNumber>,
  runOut: Answer<unknown>,
  today: DayNumber,
): Stock {
  if (runOut.certainty === 'unknown') {
    return {
      certainty: 'unknown',
      why: runOut.why,
      inHand: nothingKnown,
      surplus: nothingKnown,
      course: courseOf(coverage, known, today),
    };
  }
  const days = daysOfUse(today, dayOf(runOut.on), known);
  const { rhythm } = known;
  const doses =
    rhythm.kind === 'doses' && coverage.anchor !== null
      ? dosesBefore(dayOf(runOut.on), today, rhythm.every, coverage.anchor, known.pauses)
      : null;
  const last = known.claims.at(-1);
  // Its last parcel, when an order was split.
  const arrived = known.supplies.filter((supply) => supply.fill === last?.fill).at(-1);
  const own = arrived && last?.daysSupply ? daysOfUse(today, arrived.arrivedOn + last.daysSupply, known) : null;
  return {
    certainty: runOut.certainty,
    why: null,
    inHand: worth(days, doses, last, known),
    surplus: own === null ? nothingKnown : worth(Math.max(0, days - own), null, last, known),
    course: courseOf(coverage, known, today),
  };
}
