/** When to order, how, and what to do when no refill is left (RF-01 to RF-09). The dates come from `supply`. */
import type { CurrentMedicine } from '@/src/history/current';
import { clinicContacted, isListed } from './about-medicine';
import { askMedicine } from './own-questions';
import { isAtOptum, type PersonFacts } from './person-facts';
import { all, any, applies, type MedicineRule, type PersonRule, type Rule, type Verdict } from './rule';

const planOf = (medicine: CurrentMedicine, facts: PersonFacts) => facts.plans.get(medicine.key) ?? null;

/** A new prescription is needed before anything can be filled. */
function isOutOfRefills(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  const needed = planOf(medicine, facts)?.newPrescription.needed ?? 'no';
  return needed === 'unknown' ? 'cannot-tell' : applies(needed === 'yes');
}

/** The day to order is known. */
function hasOrderBy(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  const plan = planOf(medicine, facts);
  if (plan === null) return 'does-not-apply';
  return plan.orderBy.on === null ? 'cannot-tell' : 'applies';
}

const twoWeeksBefore: MedicineRule = {
  about: 'medicine',
  id: 'RF-01',
  shows: [{ as: 'conduct' }, { as: 'reminder' }],
  when(medicine, facts) {
    if (isOutOfRefills(medicine, facts) === 'applies') return 'does-not-apply';
    return hasOrderBy(medicine, facts);
  },
};

const threeWeeksBefore: MedicineRule = {
  about: 'medicine',
  id: 'RF-02',
  shows: [{ as: 'conduct' }, { as: 'reminder' }],
  when: isOutOfRefills,
};

const itWillWait: MedicineRule = {
  about: 'medicine',
  id: 'RF-03',
  shows: [{ as: 'note' }],
  when(medicine, facts) {
    const plan = planOf(medicine, facts);
    if (plan === null) return 'does-not-apply';
    return plan.state === 'unknown' ? 'cannot-tell' : applies(plan.state === 'order-now-it-will-wait');
  },
};

/** The day to order has come, and there is a refill to order. */
function isToBeOrdered(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  const plan = planOf(medicine, facts);
  if (plan === null) return 'does-not-apply';
  const states = ['order-now', 'order-now-it-will-wait', 'order-soon', 'out'];
  const ready = plan.state === 'unknown' ? 'cannot-tell' : applies(states.includes(plan.state));
  return isOutOfRefills(medicine, facts) === 'applies' ? 'does-not-apply' : ready;
}

const howToOrder: MedicineRule = {
  about: 'medicine',
  id: 'RF-04',
  shows: [{ as: 'checklist', list: 'before-refill' }],
  when: isToBeOrdered,
};

const inACalendar: MedicineRule = {
  about: 'medicine',
  id: 'RF-05',
  shows: [{ as: 'reminder' }],
  when: hasOrderBy,
};

const cartMayBeBlocked: MedicineRule = {
  about: 'medicine',
  id: 'RF-06',
  shows: [{ as: 'note' }],
  when(medicine) {
    if (!isAtOptum(medicine)) return 'does-not-apply';
    return medicine.refillsLeft === null ? 'cannot-tell' : applies(medicine.refillsLeft.value === 0);
  },
};

const callTheOffice: MedicineRule = {
  about: 'medicine',
  id: 'RF-07',
  shows: [{ as: 'script', script: 'ask-the-clinic' }],
  when: isOutOfRefills,
  /** Once it is due, whether it was asked for decides what comes next. */
  asks(medicine, facts) {
    const plan = planOf(medicine, facts);
    const isDue = plan?.due === 'now' || plan?.due === 'soon';
    return isDue && clinicContacted(medicine, facts) === null
      ? askMedicine('clinic-contacted', medicine, facts, 'RF-07', 'NR-02')
      : null;
  },
};

const optumMayAsk: MedicineRule = {
  about: 'medicine',
  id: 'RF-08',
  shows: [{ as: 'script', script: 'ask-optum-to-ask' }, { as: 'reminder' }],
  when: isOutOfRefills,
};

/** Pressing, and the site could not be read. */
const theAppMayDo: PersonRule = {
  about: 'person',
  id: 'RF-09',
  shows: [{ as: 'note' }, { as: 'checklist', list: 'page-trouble' }],
  when(_, facts) {
    const listed = facts.records.medicines.filter(isListed);
    if (listed.length === 0) return 'cannot-tell';
    const isDown = facts.page === 'error' || facts.records.notRead.length > 0;
    return all(applies(isDown), any(...listed.map((medicine) => isToBeOrdered(medicine, facts))));
  },
};

export const refillRules: readonly Rule[] = [
  threeWeeksBefore,
  twoWeeksBefore,
  callTheOffice,
  optumMayAsk,
  itWillWait,
  howToOrder,
  inACalendar,
  cartMayBeBlocked,
  theAppMayDo,
];
