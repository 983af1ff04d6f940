/** The specialty pharmacy is another one, and often calls the patient itself (SP-01 to SP-03). */
import { isSpecialtyMedicine } from './about-medicine';
import { daysSince } from './about-order';
import { askMedicine } from './own-questions';
import { all, applies, type MedicineRule, type Rule } from './rule';
import { scriptRef } from './scripts/script-ref';

/** A month's supply is usual there: an answer this old is about the fill before. */
const callHoldsDays = 21;

const keptApart: MedicineRule = {
  about: 'medicine',
  id: 'SP-01',
  shows: [{ as: 'conduct' }],
  when: isSpecialtyMedicine,
  asks: (medicine, facts) =>
    isSpecialtyMedicine(medicine, facts) === 'cannot-tell'
      ? askMedicine('specialty', medicine, facts, 'SP-01', 'SP-02')
      : null,
};

const didTheyCall: MedicineRule = {
  about: 'medicine',
  id: 'SP-02',
  shows: [{ as: 'card' }, { as: 'checklist', list: 'specialty' }, { as: 'script', script: 'specialty-refill' }],
  when(medicine, facts) {
    const called = facts.own.ofMedicine('specialty-called', medicine);
    const isFresh = called !== null && daysSince(called.value, facts) <= callHoldsDays;
    return all(isSpecialtyMedicine(medicine, facts), applies(!isFresh));
  },
  asks: (medicine, facts) =>
    isSpecialtyMedicine(medicine, facts) === 'applies'
      ? askMedicine('specialty-called', medicine, facts, 'SP-02')
      : null,
  card: {
    topic: 'specialty',
    advice: (medicine, facts) => ({
      headline: { say: 'did-specialty-call', medicine: medicine.printedName, person: facts.person.name },
      basis: [{ say: 'specialty-is-elsewhere' }, { say: 'gist', rule: 'SP-03' }],
      firstStep: { say: 'ask-the-patient-first' },
      thenSteps: [{ say: 'call-specialty' }],
      call: 'specialty',
      script: scriptRef('specialty-refill', facts, { medicines: [medicine] }),
    }),
  },
};

const takenWithCare: MedicineRule = {
  about: 'medicine',
  id: 'SP-03',
  shows: [{ as: 'note' }],
  when: isSpecialtyMedicine,
};

export const specialtyRules: readonly Rule[] = [didTheyCall, keptApart, takenWithCare];
