/** "Eligible for Optum Home Delivery": no prescription there, only an offer (PL-01 to PL-06). */
import { addBusinessDays } from '@/src/calendar/business-days';
import type { CurrentMedicine } from '@/src/history/current';
import { isListed, isPlaceholder } from './about-medicine';
import { daysSince } from './about-order';
import type { PersonFacts } from './person-facts';
import { all, applies, type MedicineRule, type PersonRule, type Rule } from './rule';
import { scriptRef } from './scripts/script-ref';
import { mismatchOf } from './wanted-days';

/** A prescription that came this long ago has been checked, or its first fill is past checking. */
const arrivalIsNewsDays = 30;
/** An office that did not answer by then is waiting for something: the patient's word, as likely as not. */
const officeAnswersIn = 2;

const nothingThere: MedicineRule = {
  about: 'medicine',
  id: 'PL-01',
  shows: [{ as: 'conduct' }],
  when: isPlaceholder,
};

const fromOldClaims: MedicineRule = {
  about: 'medicine',
  id: 'PL-02',
  shows: [{ as: 'note' }],
  when: isPlaceholder,
};

const askYourself: MedicineRule = {
  about: 'medicine',
  id: 'PL-03',
  shows: [{ as: 'moment' }, { as: 'script', script: 'ask-the-clinic' }, { as: 'copy' }],
  when: isPlaceholder,
};

/** The day on which to call the office after Optum was told to ask it. */
export const callOfficeOn = (askedOn: string): string =>
  (
    addBusinessDays(Temporal.PlainDate.from(askedOn), officeAnswersIn, 'office')?.on ?? Temporal.PlainDate.from(askedOn)
  ).toString();

const giveTheOfficeYourYes: MedicineRule = {
  about: 'medicine',
  id: 'PL-04',
  shows: [{ as: 'card' }, { as: 'reminder' }],
  when(medicine, facts) {
    const asked = facts.own.ofMedicine('optum-asks-clinic', medicine);
    const waits = isPlaceholder(medicine);
    // Whether the site's button was pressed is known only when somebody says so.
    return asked === null ? all(waits, 'cannot-tell') : waits;
  },
  card: {
    topic: 'clinic',
    advice(medicine, facts) {
      const asked = facts.own.ofMedicine('optum-asks-clinic', medicine);
      if (asked === null) return null;
      return {
        headline: { say: 'optum-asks-the-office', medicine: medicine.printedName, person: facts.person.name },
        basis: [{ say: 'you-asked-on', on: asked.value }, { say: 'office-may-wait-for-a-yes' }],
        firstStep: { say: 'call-the-office-and-say-yes' },
        thenSteps: [],
        dates: [{ what: 'call-by', on: callOfficeOn(asked.value), certainty: 'about' }],
        call: 'clinic',
        script: scriptRef('ask-the-clinic', facts, {
          medicines: [medicine],
          prescriber: medicine.prescriber?.value ?? null,
        }),
      };
    },
  },
};

/** It was a placeholder and is a prescription now. */
function hasJustArrived(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  return medicine.becameActiveOn !== null && daysSince(medicine.becameActiveOn, facts) <= arrivalIsNewsDays;
}

const aPrescriptionHasCome: MedicineRule = {
  about: 'medicine',
  id: 'PL-05',
  shows: [{ as: 'card' }, { as: 'checklist', list: 'new-prescription' }],
  when(medicine, facts) {
    if (!isListed(medicine)) return 'does-not-apply';
    if (medicine.status.value === 'unknown') return 'cannot-tell';
    return applies(medicine.status.value === 'active' && hasJustArrived(medicine, facts));
  },
  card: {
    topic: 'new-prescription',
    advice(medicine, facts) {
      if (medicine.becameActiveOn === null) return null;
      if (facts.own.ofMedicine('tick', medicine, 'new-prescription checked') !== null) return null;
      // Its days have been checked, and are not what was wanted: that is said in its place (DS-02, DS-03).
      const mismatch = mismatchOf(medicine, medicine.daysSupply?.value ?? null, facts);
      if (mismatch !== null && mismatch !== 'cannot-tell') return null;
      return {
        headline: { say: 'prescription-has-come', medicine: medicine.printedName, person: facts.person.name },
        basis: [{ say: 'seen-on', on: medicine.becameActiveOn }],
        firstStep: { say: 'new-order-check-three-lines' },
        thenSteps: [{ say: 'stop-before-it-ships' }],
        call: 'member-help',
        script: scriptRef('confirm-details', facts, { medicines: [medicine] }),
      };
    },
  },
};

/** The reader joins what one page shows twice, the history what several pages show. */
const countedOnce: PersonRule = {
  about: 'person',
  id: 'PL-06',
  shows: [{ as: 'conduct' }],
  when: (_, facts) =>
    facts.records.listSeenOn === null ? 'cannot-tell' : applies(facts.records.medicines.some(isListed)),
};

export const placeholderRules: readonly Rule[] = [
  aPrescriptionHasCome,
  giveTheOfficeYourYes,
  nothingThere,
  fromOldClaims,
  askYourself,
  countedOnce,
];
