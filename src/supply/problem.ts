/** What is wrong with the facts, as data. A problem never stops the plan: what is wrong is left out or lowers certainty. */

export type ProblemKind =
  | 'not-understood'
  | 'not-a-whole-number'
  | 'negative'
  | 'zero'
  | 'absurd'
  | 'fill-without-date'
  | 'fill-ahead-of-today'
  | 'delivery-ahead-of-today'
  | 'delivered-before-claimed'
  | 'duplicate-fill'
  | 'supply-contradicts-quantity'
  | 'pause-ends-before-it-begins'
  | 'count-ahead-of-today'
  | 'count-without-amount'
  | 'written-ahead-of-today'
  | 'ends-before-written'
  | 'trip-out-of-order';

/** Where in the facts, such as `['fills', 0, 'daysSupply']`. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly what: ProblemKind;
  readonly path: Path;
}
