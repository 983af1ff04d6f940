/** What a new prescription does not show yet: blank, which is not zero (NR-05, NR-06). */
import type { CurrentMedicine } from '@/src/history/current';
import { isActive, isListed, isNewMedicine } from './about-medicine';
import type { PersonFacts } from './person-facts';
import { all, applies, type MedicineRule, type Rule } from './rule';
import type { MissingDetail } from './sayings/new-prescriptions';
import { scriptRef } from './scripts/script-ref';

const details: readonly [MissingDetail, (medicine: CurrentMedicine) => unknown][] = [
  ['prescriber', (medicine) => medicine.prescriber],
  ['refills', (medicine) => medicine.refillsLeft],
  ['quantity', (medicine) => medicine.quantity],
  ['days-supply', (medicine) => medicine.daysSupply],
];

const blank = (medicine: CurrentMedicine) => details.filter(([, of]) => of(medicine) === null).map(([name]) => name);

const others = (medicine: CurrentMedicine, facts: PersonFacts) =>
  facts.records.medicines.filter((other) => other !== medicine && other.status.value === 'active');

/** Details that the site prints for other medicines of this person but not for this one. */
function missingDetails(medicine: CurrentMedicine, facts: PersonFacts): MissingDetail[] {
  return details
    .filter(([, of]) => of(medicine) === null && others(medicine, facts).some((other) => of(other) !== null))
    .map(([name]) => name);
}

const notShownYet: MedicineRule = {
  about: 'medicine',
  id: 'NR-05',
  shows: [{ as: 'card' }, { as: 'script', script: 'confirm-details' }],
  when(medicine, facts) {
    // With nothing to hold it against, a page that never shows these details looks the same as one that lacks them.
    const isAlone = others(medicine, facts).length === 0;
    if (isAlone && isNewMedicine(medicine, facts) && blank(medicine).length >= 2)
      return all(isActive(medicine), 'cannot-tell');
    return all(isActive(medicine), applies(missingDetails(medicine, facts).length >= 2));
  },
  card: {
    topic: 'details',
    advice: (medicine, facts) => ({
      headline: {
        say: 'details-not-shown',
        medicine: medicine.printedName,
        person: facts.person.name,
        missing: missingDetails(medicine, facts),
      },
      basis: [{ say: 'seen-on', on: medicine.lastSeenOn }],
      firstStep: { say: 'confirm-details-by-phone' },
      thenSteps: [{ say: 'call-and-ask-for-an-advocate' }],
      call: 'member-help',
      script: scriptRef('confirm-details', facts, { medicines: [medicine] }),
    }),
  },
};

const blankIsNotZero: MedicineRule = {
  about: 'medicine',
  id: 'NR-06',
  shows: [{ as: 'conduct' }],
  when: (medicine) => all(applies(isListed(medicine)), applies(blank(medicine).length > 0)),
};

export const detailsRules: readonly Rule[] = [notShownYet, blankIsNotZero];
