/** "Too soon": the date that Optum names, and the notice that never comes by text (TS-01, TS-02). */
import type { CurrentMedicine } from '@/src/history/current';
import type { PersonFacts } from './person-facts';
import { isAtOptum } from './person-facts';
import { all, any, applies, type MedicineRule, type PersonRule, type Rule, type Verdict } from './rule';

/** Insurance does not pay yet: by a printed day, or about, by the formula. */
function isTooSoon(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  if (!isAtOptum(medicine)) return 'does-not-apply';
  const insured = facts.plans.get(medicine.key)?.earliestInsurance.on ?? null;
  return insured === null ? 'cannot-tell' : applies(Temporal.PlainDate.compare(facts.today, insured) < 0);
}

const thePrintedDateCounts: MedicineRule = {
  about: 'medicine',
  id: 'TS-01',
  shows: [{ as: 'conduct' }, { as: 'reminder' }],
  when(medicine, facts) {
    if (!isAtOptum(medicine)) return 'does-not-apply';
    if (medicine.nextFillOn === null)
      return isTooSoon(medicine, facts) === 'does-not-apply' ? 'does-not-apply' : 'cannot-tell';
    return applies(medicine.nextFillOn.value > facts.today.toString());
  },
};

/** Texts are on, which this notice never comes by; that its email comes has not been seen. */
const notByText: PersonRule = {
  about: 'person',
  id: 'TS-02',
  shows: [{ as: 'card' }],
  when(_, facts) {
    if (facts.own.ofPerson('email-came', 'refill-too-soon')?.value === 'yes') return 'does-not-apply';
    const account = facts.records.account?.value ?? null;
    const texts = account?.notifications.map(({ text }) => text) ?? [];
    const isOn = texts.includes('on')
      ? 'applies'
      : texts.length === 0 || texts.includes('unknown')
        ? 'cannot-tell'
        : 'does-not-apply';
    return all(any(...facts.records.medicines.map((medicine) => isTooSoon(medicine, facts))), isOn);
  },
  card: {
    topic: 'notice',
    advice: (_, facts) => ({
      headline: { say: 'too-soon-not-by-text', person: facts.person.name },
      basis: [{ say: 'gist', rule: 'TS-02' }],
      firstStep: { say: 'look-in-the-account-for-it' },
      thenSteps: [],
    }),
  },
};

export const tooSoonRules: readonly Rule[] = [thePrintedDateCounts, notByText];
