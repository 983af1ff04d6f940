/** What is in the cupboard: how much today, how much of it is surplus, and its course over time for the picture. */
import type { Certainty, Unknown } from './answer';
import type { Coverage } from './coverage';
import type { Claim, KnownFacts } from './known-facts';
import { dosesBefore, laterOf, pausedDaysWithin } from './rhythm';
import { runOutOf } from './run-out';

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
const compare = Temporal.PlainDate.compare;

/** Days of use in [from, before): days of the calendar less the paused ones. */
const daysOfUse = (from: Temporal.PlainDate, before: Temporal.PlainDate, known: KnownFacts) =>
  Math.max(0, from.until(before).days - pausedDaysWithin(from, laterOf(from, before), known.pauses));

function worth(days: number, doses: number | null, last: Claim | undefined, known: KnownFacts): Amount {
  const perDay = known.unitsPerDay ?? (last?.quantity && last.daysSupply ? last.quantity / last.daysSupply : null);
  const units = known.rhythm.kind === 'days' && perDay !== null ? Math.floor(days * perDay + 1e-9) : null;
  const aDay = last?.price != null && last.daysSupply ? last.price / last.daysSupply : null;
  return { days, doses, units, dollars: aDay === null ? null : Math.round(days * aDay * 100) / 100 };
}

/** The corners of the stock's course. Several arrivals on one day make one step each. */
export function courseOf({ spans }: Coverage, known: KnownFacts, today: Temporal.PlainDate): StockPoint[] {
  const first = spans[0];
  if (!first) return [];
  const points: StockPoint[] = [{ on: first.arrivedOn, days: 0, at: 'arrival' }];
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    const level = (on: Temporal.PlainDate) => daysOfUse(on, span.runOut, known);
    const isHere = (on: Temporal.PlainDate) =>
      compare(on, span.arrivedOn) > 0 && compare(on, next?.arrivedOn ?? span.runOut) < 0;
    points.push({ on: span.arrivedOn, days: level(span.arrivedOn), at: 'arrival' });
    const within: StockPoint[] = known.pauses
      .flatMap((pause) => [pause.from, pause.to.add({ days: 1 })])
      .filter((on) => isHere(on) && compare(on, span.runOut) < 0)
      .map((on) => ({ on, days: level(on), at: 'pause' }));
    if (isHere(today) && compare(today, span.runOut) < 0) within.push({ on: today, days: level(today), at: 'today' });
    points.push(...within.sort((a, b) => compare(a.on, b.on)));
    if (!next || compare(span.runOut, next.arrivedOn) < 0) points.push({ on: span.runOut, days: 0, at: 'run-out' });
    if (next) points.push({ on: next.arrivedOn, days: level(next.arrivedOn), at: 'arrival' });
  }
  return points;
}

/** `coverage` is that of what has arrived. */
export function stockOf(known: KnownFacts, coverage: Coverage, today: Temporal.PlainDate): Stock {
  const { runOut } = runOutOf(known, coverage);
  if (runOut.certainty === 'unknown') {
    return {
      certainty: 'unknown',
      why: runOut.why,
      inHand: nothingKnown,
      surplus: nothingKnown,
      course: courseOf(coverage, known, today),
    };
  }
  const days = daysOfUse(today, runOut.on, known);
  const { rhythm } = known;
  const doses =
    rhythm.kind === 'doses' && coverage.anchor
      ? dosesBefore(runOut.on, today, rhythm.every, coverage.anchor, known.pauses)
      : null;
  const last = known.claims.at(-1);
  // Its last parcel, when an order was split.
  const arrived = known.supplies.filter((supply) => supply.fill === last?.fill).at(-1);
  const own =
    arrived && last?.daysSupply ? daysOfUse(today, arrived.arrivedOn.add({ days: last.daysSupply }), known) : null;
  return {
    certainty: runOut.certainty,
    why: null,
    inHand: worth(days, doses, last, known),
    surplus: own === null ? nothingKnown : worth(Math.max(0, days - own), null, last, known),
    course: courseOf(coverage, known, today),
  };
}
