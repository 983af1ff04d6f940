/** Whether Optum lets the caregiver speak for the person (CG-01 to CG-04). */
import { tickedOn } from './checklists/ticks';
import { askPerson } from './own-questions';
import type { PersonFacts } from './person-facts';
import { applies, type PersonRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';

/** The page that lists caregivers was seen; null: it was not. */
const caregivers = (facts: PersonFacts) => facts.records.account?.value.caregivers ?? null;

const nameACaregiver: PersonRule = {
  about: 'person',
  id: 'CG-01',
  shows: [{ as: 'checklist', list: 'caregiver-authority' }],
  when(_, facts) {
    if (tickedOn('caregiver-authority', 'named', facts) !== null) return 'does-not-apply';
    const shown = caregivers(facts);
    if (shown === null) return 'cannot-tell';
    return applies(shown.length === 0);
  },
};

/** Shown online, and no call has confirmed it. */
function isUnproven(facts: PersonFacts): Verdict {
  if (facts.own.ofPerson('authority-confirmed') !== null) return 'does-not-apply';
  const shown = caregivers(facts);
  return shown === null ? 'cannot-tell' : applies(shown.length > 0);
}

const shownIsNoProof: PersonRule = {
  about: 'person',
  id: 'CG-02',
  shows: [{ as: 'card' }],
  when: (_, facts) => isUnproven(facts),
  asks: (_, facts) =>
    isUnproven(facts) === 'applies' ? askPerson('authority-confirmed', facts, 'CG-02', 'CG-03') : null,
  card: {
    topic: 'caregiver',
    advice: (_, facts) => ({
      headline: {
        say: 'caregiver-not-proven',
        person: facts.person.name,
        caregivers: (caregivers(facts) ?? []).map(({ name }) => name),
      },
      basis: [{ say: 'gist', rule: 'CG-02' }],
      firstStep: { say: 'call-together' },
      thenSteps: [],
      call: 'member-help',
      script: scriptRef('authorized-representative', facts),
    }),
  },
};

const oneCallTogether: PersonRule = {
  about: 'person',
  id: 'CG-03',
  shows: [
    { as: 'script', script: 'authorized-representative' },
    { as: 'checklist', list: 'caregiver-authority' },
  ],
  when: (_, facts) => isUnproven(facts),
};

const othersInTheHouse: PersonRule = {
  about: 'person',
  id: 'CG-04',
  shows: [{ as: 'note' }],
  when(_, facts) {
    const account = facts.records.account?.value ?? null;
    return account === null ? 'cannot-tell' : applies(account.careRecipients.length === 0);
  },
};

export const caregiverRules: readonly Rule[] = [shownIsNoProof, nameACaregiver, oneCallTogether, othersInTheHouse];
