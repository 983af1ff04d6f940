/** The rule book held against one person's facts: which cards are on the table, the most severe first. */
import { autofillLastSeen } from './autofill-last-seen';
import type { Card, RuleCard } from './card';
import { type Finding, findingsOf } from './findings';
import { isAnswered } from './is-answered';
import { mergeCards, type Spoken } from './merge-cards';
import { noLongerRead } from './no-longer-read';
import type { PersonFacts } from './person-facts';
import { severityOf } from './rule';
import { severityRanks } from './rule-index';
import { isSilenced } from './silences';
import { unreadAutofill } from './unread-autofill';

export function advise(facts: PersonFacts): Card[] {
  const spoken = findingsOf(facts)
    .filter(({ verdict, rule, medicine }) => {
      return verdict === 'applies' && !isSilenced(rule.id, medicine, facts.own, facts.today);
    })
    .flatMap((finding) => speak(finding, facts));
  return [...mergeCards(spoken), ...unreadAutofill(facts), ...autofillLastSeen(facts), ...noLongerRead(facts)].sort(
    (one, other) => severityRanks[one.severity] - severityRanks[other.severity],
  );
}

function speak(finding: Finding, facts: PersonFacts): Spoken[] {
  const advice = finding.advice();
  if (advice === null || finding.topic === null) return [];
  const { rule, medicine, order } = finding;
  const card: RuleCard = {
    rule: rule.id,
    also: [],
    severity: advice.severity ?? severityOf(rule.id),
    personId: facts.person.id,
    medicineKey: medicine?.key ?? null,
    medicine: medicine?.printedName ?? order?.order.medicines[0]?.printedName ?? null,
    orderKey: order?.key ?? null,
    orderNumber: order?.order.orderNumber ?? null,
    headline: advice.headline,
    basis: advice.basis,
    firstStep: advice.firstStep,
    thenSteps: advice.thenSteps,
    dates: advice.dates ?? [],
    call: advice.call ?? null,
    script: advice.script ?? null,
    question: openQuestion(finding, facts),
    opensPath: medicine?.path ?? order?.path ?? null,
  };
  return [{ card, place: finding.place, topic: finding.topic }];
}

/** Each thing is asked once. */
function openQuestion(finding: Finding, facts: PersonFacts): Card['question'] {
  const question = finding.question();
  return question === null || isAnswered(question, facts) ? null : question;
}
