/** What is asked of the caregiver now: only where the answer would change what to do, and each thing once. */
import { findingsOf } from './findings';
import { isAnswered } from './is-answered';
import type { PersonFacts } from './person-facts';
import type { Question } from './question';
import { sourceOf, weightRanks } from './rule-index';
import { isSilenced } from './silences';

/** The weightiest first. A question that several rules wait for is asked once, with all of them. */
export function questionsOf(facts: PersonFacts): readonly Question[] {
  const asked = findingsOf(facts)
    .filter(
      ({ verdict, rule, medicine }) =>
        verdict !== 'does-not-apply' && !isSilenced(rule.id, medicine, facts.own, facts.today),
    )
    .sort((one, other) => weightRanks[sourceOf(one.rule.id).weight] - weightRanks[sourceOf(other.rule.id).weight])
    .flatMap((finding) => finding.question() ?? [])
    .filter((question) => !isAnswered(question, facts));
  const once = new Map<string, Question>();
  for (const question of asked) {
    const before = once.get(question.id);
    once.set(question.id, before ? { ...before, rules: [...new Set([...before.rules, ...question.rules])] } : question);
  }
  return [...once.values()];
}
