/** What every date of this room looks like: the day, how sure it is, what it rests on and what had to be assumed. */

export type Certainty = 'exact' | 'about' | 'unknown';

/** What was taken for granted because nothing said otherwise. Each one makes an answer "about". */
export type Assumption =
  /** No delivery date is known: the supply counts from the claim, which is earlier and so the safe side. */
  | 'counted-from-claim'
  /** The days' supply was worked out from quantity and directions. */
  | 'days-supply-from-quantity'
  /** One unit is one dose of a weekly or monthly medicine. */
  | 'one-unit-a-dose'
  /** How long the count lasts was worked out from the last fill's quantity and days' supply. */
  | 'use-as-in-last-fill'
  /** Taken as needed: the count lasts that long at the use it was given with. */
  | 'as-needed-use'
  /** An earlier fill's days' supply is not known: nothing was carried over from it. */
  | 'earlier-fill-not-counted'
  /** Part of a split order has no delivery date while another has one: it was not counted. */
  | 'part-not-arrived'
  /** A pause has no end: it is taken to end today. */
  | 'pause-still-open'
  /** The days' supply and the quantity contradict each other: the smaller was used. */
  | 'smaller-of-two'
  /** A fill's dates contradict each other or lie ahead. */
  | 'dates-in-doubt'
  /** Refills left are not shown: taken as some left. Unknown is not zero (NR-06). */
  | 'refills-not-shown'
  /** The prescription's end is not shown and was worked out from the day it was written. */
  | 'prescription-end-computed'
  /** The earliest insurance date is a formula, not a date the site printed. */
  | 'insurance-formula'
  /** Carriers' closures of that year are not known. */
  | 'holidays-not-known'
  /** The pharmacy's or carrier's usual time, not a promise. */
  | 'usual-time';

/** Why there is no date. */
export type Unknown =
  | 'facts-not-understood'
  | 'no-fill'
  | 'days-supply-not-known'
  | 'fill-date-not-known'
  | 'as-needed'
  | 'short-course'
  | 'end-not-known'
  | 'arrival-not-known';

export interface Known<Basis> {
  readonly certainty: 'exact' | 'about';
  readonly on: Temporal.PlainDate;
  readonly basis: Basis;
  readonly assumed: readonly Assumption[];
}
export interface NotKnown {
  readonly certainty: 'unknown';
  readonly on: null;
  readonly why: Unknown;
}
export type Answer<Basis> = Known<Basis> | NotKnown;

/** Exact when nothing was assumed. */
export function known<Basis>(on: Temporal.PlainDate, basis: Basis, assumed: readonly Assumption[] = []): Known<Basis> {
  const all = assumed.length > 1 ? [...new Set(assumed)] : assumed;
  return { certainty: all.length === 0 ? 'exact' : 'about', on, basis, assumed: all };
}

export const notKnown = (why: Unknown): NotKnown => ({ certainty: 'unknown', on: null, why });
