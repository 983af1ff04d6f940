/** The facts as the arithmetic takes them: real dates, whole numbers, and only what can be meant. Made by `readFacts`. */
import type { Assumption } from './answer';
import type { FullFacts } from './medicine-facts';
import type { Problem } from './problem';
import type { PausedSpan, Rhythm } from './rhythm';

/** One parcel's worth of supply. */
export interface Supply {
  /** Which of the given fills it belongs to. */
  readonly fill: number;
  readonly arrivedOn: Temporal.PlainDate;
  readonly countedFrom: 'delivery' | 'claim';
  /** Whole days or doses, by the rhythm; null when neither days' supply nor quantity and directions are known. */
  readonly amount: number | null;
  readonly strength: string | null;
  readonly assumed: readonly Assumption[];
}

/** One fill as the insurance sees it. */
export interface Claim {
  readonly fill: number;
  /** null: only the delivery is known. */
  readonly claimedOn: Temporal.PlainDate | null;
  /** The later of its dates, to tell which fill is the latest. */
  readonly knownOn: Temporal.PlainDate;
  readonly daysSupply: number | null;
  readonly quantity: number | null;
  readonly price: number | null;
}

export interface Counted {
  readonly on: Temporal.PlainDate;
  /** The day on which the counted supply begins to be used. */
  readonly start: Temporal.PlainDate;
  readonly amount: number;
  readonly assumed: readonly Assumption[];
}

export interface KnownFacts {
  readonly facts: FullFacts;
  readonly rhythm: Rhythm;
  /** By arrival. */
  readonly supplies: readonly Supply[];
  readonly claims: readonly Claim[];
  readonly count: Counted | null;
  readonly pauses: readonly PausedSpan[];
  readonly pauseIsOpen: boolean;
  readonly refillsLeft: number | null;
  readonly unitsPerDay: number | null;
  readonly problems: readonly Problem[];
}
