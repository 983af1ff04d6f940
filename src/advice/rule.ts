/** A rule of the rule book: when it applies to one thing (a medicine, an order) of one person, and what it then says. */
import type { CurrentMedicine, CurrentOrder, CurrentRecords } from '@/src/history/current';
import type { Person } from '@/src/model/person';
import type { Severity } from '@/src/model/shown-card';
import type { Card } from './card';

/** Everything a rule may look at. `today` comes from outside; the advice has no clock. */
export interface PersonFacts {
  readonly person: Person;
  readonly records: CurrentRecords;
  readonly today: Temporal.PlainDate;
  /** The first day on which anything of this person was seen: what was there then is not new. */
  readonly firstLookOn: string | null;
  /** The first day without medicine, by the medicine's key; missing where it is not known. */
  readonly runOuts: ReadonlyMap<string, Temporal.PlainDate>;
}

/** `cannot-tell` is an answer of its own: what was not seen never counts as fine. */
export type Verdict = 'applies' | 'does-not-apply' | 'cannot-tell';

export type Advice = Pick<Card, 'headline' | 'basis' | 'firstStep' | 'thenSteps' | 'phone'>;

interface RuleAbout<Thing> {
  /** As in the rule book, such as `AF-01`. */
  readonly id: string;
  readonly severity: Severity;
  readonly when: (thing: Thing, facts: PersonFacts) => Verdict;
  readonly advice: (thing: Thing, facts: PersonFacts) => Advice;
  /** Rules that need not speak of the same thing when this one does. */
  readonly covers?: readonly string[];
}

export type MedicineRule = RuleAbout<CurrentMedicine>;
export type OrderRule = RuleAbout<CurrentOrder>;

export const applies = (condition: boolean): Verdict => (condition ? 'applies' : 'does-not-apply');
