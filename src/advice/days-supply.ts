/** A prescription written for 30 days instead of 90 must be sent again by the doctor's office (DS-02, DS-03). */
import { applies, type MedicineRule, type Rule } from './rule';

/** Three months in the ways they are written: 84 for weekly medicines up to 100 where the plan allows (DS-01, facts §5). */
const threeMonths = 84;
const oneMonth = 34;

export const daysSupplyDropped: MedicineRule = {
  about: 'medicine',
  id: 'DS-02',
  shows: [{ as: 'card' }],
  when(medicine) {
    if (medicine.goneSince !== null || medicine.status.value !== 'active') return 'does-not-apply';
    if (medicine.daysSupplyBefore === null || medicine.daysSupply === null) return 'does-not-apply';
    return applies(medicine.daysSupplyBefore.value >= threeMonths && medicine.daysSupply.value <= oneMonth);
  },
  card: {
    topic: 'days-supply',
    advice(medicine, facts) {
      if (medicine.daysSupplyBefore === null || medicine.daysSupply === null)
        throw new Error('DS-02 compares two supplies');
      return {
        headline: {
          say: 'days-supply-changed',
          medicine: medicine.printedName,
          person: facts.person.name,
          before: medicine.daysSupplyBefore.value,
          now: medicine.daysSupply.value,
        },
        basis: [{ say: 'seen-on', on: medicine.daysSupply.seenOn }],
        firstStep: { say: 'ask-whether-this-was-wanted' },
        thenSteps: [{ say: 'stop-before-it-ships' }, { say: 'corrected-prescription-from-the-office' }],
        call: 'member-help',
      };
    },
  },
};

export const daysSupplyRules: readonly Rule[] = [daysSupplyDropped];
