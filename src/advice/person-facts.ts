/** Everything that a rule may look at: what pages showed of one person, what the caregiver said, and what follows by arithmetic. */
import type { CurrentMedicine, CurrentRecords } from '@/src/history/current';
import { type OwnWords, ownWords } from '@/src/history/own-words';
import type { OwnEntry } from '@/src/model/own-facts';
import type { Person } from '@/src/model/person';
import type { PageKind } from '@/src/model/reading';
import { type Plan, planMedicine } from '@/src/supply/plan';
import { factsForPlan } from './facts-for-plan';
import { toldOnce } from './told-once';

export interface PersonRecords {
  readonly person: Person;
  readonly records: CurrentRecords;
  /** The first day on which anything of this person was seen; null when nothing was. */
  readonly firstLookOn: string | null;
  /** What the caregiver said about this person, in any order. */
  readonly own: readonly OwnEntry[];
}

export type PageOnScreen = PageKind | 'none';

export interface PersonFacts {
  readonly person: Person;
  readonly records: CurrentRecords;
  /** Comes from outside; the advice has no clock. */
  readonly today: Temporal.PlainDate;
  /** What was there on the first look is not new. */
  readonly firstLookOn: string | null;
  readonly own: OwnWords;
  /** By the medicine's key, for every medicine that home delivery may be filling: of the specialty pharmacy's no date is told (SP-01). */
  readonly plans: ReadonlyMap<string, Plan>;
  /** The first day without medicine, by the medicine's key; missing where it is not known. */
  readonly runOuts: ReadonlyMap<string, Temporal.PlainDate>;
  /** The page of the site that is looked at; `none`: none is; null: not known. */
  readonly page: PageOnScreen | null;
}

/** Optum may be filling it: listed, and no placeholder and nobody else's. */
export const isAtOptum = (medicine: CurrentMedicine): boolean =>
  medicine.goneSince === null && (medicine.status.value === 'active' || medicine.status.value === 'unknown');

/** The caregiver said that the specialty pharmacy fills it. */
export const isSaidSpecialty = (medicine: CurrentMedicine, own: OwnWords): boolean =>
  own.ofMedicine('specialty', medicine)?.value === 'yes';

export function personFacts(
  one: PersonRecords,
  today: Temporal.PlainDate,
  page: PageOnScreen | null = null,
): PersonFacts {
  const records = { ...one.records, orders: toldOnce(one.records.orders, one.records.medicines) };
  const own = ownWords(one.own, records.medicines, records.orders);
  const plans = new Map(
    records.medicines
      .filter((medicine) => isAtOptum(medicine) && !isSaidSpecialty(medicine, own))
      .map((medicine) => [medicine.key, planMedicine(factsForPlan(medicine, records, own), today)]),
  );
  const runOuts = new Map<string, Temporal.PlainDate>();
  for (const [key, { runOutInHand }] of plans) if (runOutInHand.on !== null) runOuts.set(key, runOutInHand.on);
  return { person: one.person, records, today, firstLookOn: one.firstLookOn, own, plans, runOuts, page };
}
