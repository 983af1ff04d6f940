/** The facts as the arithmetic takes them: days as numbers, whole numbers, and only what can be meant. Made by `readFacts`. */
import type { DayNumber } from '@/src/calendar/day-number';
import type { Assumption } from './answer';
import type { Controlled, OrderUnderWay, Schedule } from './medicine-facts';
import type { PausedSpan, Rhythm } from './rhythm';
import type { SomeSupplySettings } from './supply-settings';

/** One parcel's worth of supply. */
export interface Supply {
  /** Which of the given fills it belongs to. */
  readonly fill: number;
  readonly arrivedOn: DayNumber;
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
  readonly claimedOn: DayNumber | null;
  /** The later of its dates, to tell which fill is the latest. */
  readonly knownOn: DayNumber;
  readonly daysSupply: number | null;
  readonly quantity: number | null;
  readonly price: number | null;
}

export interface Counted {
  readonly on: DayNumber;
  /** The day on which the counted supply begins to be used. */
  readonly start: DayNumber;
  readonly amount: number;
  readonly assumed: readonly Assumption[];
}

export interface KnownOrder {
  readonly status: OrderUnderWay['status'];
  readonly hold: OrderUnderWay['hold'];
  readonly placedOn: DayNumber | null;
  readonly shippedOn: DayNumber | null;
  readonly expectedOn: DayNumber | null;
}

export interface KnownFacts {
  readonly schedule: Schedule | null;
  readonly rhythm: Rhythm;
  /** By arrival. */
  readonly supplies: readonly Supply[];
  readonly claims: readonly Claim[];
  readonly count: Counted | null;
  readonly pauses: readonly PausedSpan[];
  readonly pauseIsOpen: boolean;
  readonly refillsLeft: number | null;
  readonly unitsPerDay: number | null;
  readonly expiresOn: DayNumber | null;
  readonly writtenOn: DayNumber | null;
  readonly validMonths: number | null;
  readonly controlled: Controlled | null;
  readonly eyeDrops: boolean;
  readonly priorAuthorization: { readonly endsOn: DayNumber | null; readonly hasNoEnd: boolean } | null;
  readonly tooSoonUntil: DayNumber | null;
  readonly order: KnownOrder | null;
  readonly settings: SomeSupplySettings;
}
