/** The plan's own yes to a medicine: when it ends, how to find out, and what if it ends too soon (PA-01 to PA-03). */
import type { CurrentMedicine } from '@/src/history/current';
import { isSpecialty } from '@/src/medicines/lookups';
import { parseMedicine } from '@/src/medicines/parse-medicine';
import { isListed } from './about-medicine';
import { askMedicine } from './own-questions';
import { isAtOptum, type PersonFacts } from './person-facts';
import { applies, type MedicineRule, type Rule } from './rule';
import { scriptRef } from './scripts/script-ref';

const saidOf = (medicine: CurrentMedicine, facts: PersonFacts) =>
  facts.own.ofMedicine('prior-authorization', medicine)?.value ?? null;

/** Plans ask for it above all for brands and specialty medicines; of the others it is not worth a question. */
function mayNeedOne({ printedName }: CurrentMedicine): boolean {
  const { isBrand, ingredient } = parseMedicine(printedName);
  return (isBrand === true && ingredient !== null) || isSpecialty(printedName);
}

const knowItsEnd: MedicineRule = {
  about: 'medicine',
  id: 'PA-01',
  shows: [{ as: 'checklist', list: 'before-refill' }, { as: 'reminder' }],
  when(medicine, facts) {
    if (!isListed(medicine)) return 'does-not-apply';
    const said = saidOf(medicine, facts);
    if (said === null || said.ends === 'not-known') return 'cannot-tell';
    return applies(said.ends === 'on');
  },
  asks: (medicine, facts) =>
    isAtOptum(medicine) && saidOf(medicine, facts) === null && mayNeedOne(medicine)
      ? askMedicine('prior-authorization', medicine, facts, 'PA-01', 'PA-03')
      : null,
};

const findOutItsEnd: MedicineRule = {
  about: 'medicine',
  id: 'PA-02',
  shows: [
    { as: 'script', script: 'authorization-end-insurer' },
    { as: 'script', script: 'authorization-end-optum' },
  ],
  when(medicine, facts) {
    if (!isListed(medicine)) return 'does-not-apply';
    const said = saidOf(medicine, facts);
    return said === null ? 'cannot-tell' : applies(said.ends === 'not-known');
  },
};

const renewItFirst: MedicineRule = {
  about: 'medicine',
  id: 'PA-03',
  shows: [{ as: 'card' }, { as: 'script', script: 'renew-authorization' }],
  when(medicine, facts) {
    if (!isAtOptum(medicine)) return 'does-not-apply';
    if (saidOf(medicine, facts)?.ends === 'not-needed') return 'does-not-apply';
    switch (facts.plans.get(medicine.key)?.priorAuthorization.state) {
      case 'ended':
      case 'ends-before-next-fill':
        return 'applies';
      case 'lasts':
      case 'no-end':
        return 'does-not-apply';
      default:
        return 'cannot-tell';
    }
  },
  card: {
    topic: 'authorization',
    advice(medicine, facts) {
      const plan = facts.plans.get(medicine.key)?.priorAuthorization;
      if (plan?.state !== 'ended' && plan?.state !== 'ends-before-next-fill') return null;
      const endsOn = plan.endsOn.toString();
      return {
        headline: {
          say: 'authorization-ends-first',
          medicine: medicine.printedName,
          person: facts.person.name,
          endsOn,
          hasEnded: plan.state === 'ended',
        },
        basis: [{ say: 'gist', rule: 'PA-01' }],
        firstStep: { say: 'ask-the-office-to-renew-it' },
        thenSteps: [{ say: 'or-ask-the-plan' }],
        dates: [{ what: 'authorization-ends', on: endsOn, certainty: 'exact' }],
        call: 'clinic',
        script: scriptRef('renew-authorization', facts, {
          medicines: [medicine],
          prescriber: medicine.prescriber?.value ?? null,
        }),
      };
    },
  },
};

export const priorAuthorizationRules: readonly Rule[] = [renewItFirst, knowItsEnd, findOutItsEnd];
