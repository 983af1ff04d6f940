/** Every rule held against everything it may be about: what applies, what does not, and what cannot be told. */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import type { PersonFacts } from './person-facts';
import type { Question } from './question';
import type { Advice, Rule, RuleAbout, Topic, Verdict } from './rule';
import { rules } from './rules';

export interface Finding {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly medicine: CurrentMedicine | null;
  readonly order: CurrentOrder | null;
  /** Whichever rule comes first in the book. */
  readonly place: number;
  readonly topic: Topic | null;
  readonly advice: () => Advice | null;
  readonly question: () => Question | null;
}

export const findingsOf = (facts: PersonFacts): readonly Finding[] =>
  rules.flatMap((rule, place) => findingsOn(rule, facts).map((finding) => ({ ...finding, rule, place })));

function findingsOn(rule: Rule, facts: PersonFacts): readonly Omit<Finding, 'rule' | 'place'>[] {
  const { medicines, orders } = facts.records;
  switch (rule.about) {
    case 'medicine':
      return medicines.map((medicine) => ({ ...found(rule, medicine, facts), medicine, order: null }));
    case 'order':
      return orders.map((order) => ({ ...found(rule, order, facts), medicine: null, order }));
    case 'person':
      return [{ ...found(rule, facts.person, facts), medicine: null, order: null }];
  }
}

function found<Scope extends string, Thing>(rule: RuleAbout<Scope, Thing>, thing: Thing, facts: PersonFacts) {
  return {
    verdict: rule.when(thing, facts),
    topic: rule.card?.topic ?? null,
    advice: () => rule.card?.advice(thing, facts) ?? null,
    question: () => rule.asks?.(thing, facts) ?? null,
  };
}
