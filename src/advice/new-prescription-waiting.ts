/** Between the doctor's office and the first parcel: looking daily, waiting for an answer, a stop that is none (NR-02, NR-07 to NR-09). */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import { clinicContacted, isListed } from './about-medicine';
import { daysSince, endedBadly, hasStatus, isNews, medicinesOf, nameOf, sinceWhen } from './about-order';
import { orderUnderWay } from './facts-for-plan';
import { isFirstFill } from './first-fill';
import type { PersonFacts } from './person-facts';
import { all, applies, type MedicineRule, type OrderRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';
import { mayGoOn } from './to-be-stopped';

/** After a month without an answer the request is no longer being waited for: it is to be made anew. */
const waitsForDays = 30;

/** Something came of it: a prescription, an order, a fill, since the office was asked. */
function isAnswered(medicine: CurrentMedicine, askedOn: string, facts: PersonFacts): boolean {
  const order = orderUnderWay(medicine, facts.records.orders);
  if ((order?.firstSeenOn ?? '') > askedOn) return true;
  if (medicine.status.value === 'placeholder') return false;
  const isRenewed =
    medicine.refillsLeft !== null &&
    medicine.refillsLeft.seenOn > askedOn &&
    facts.plans.get(medicine.key)?.newPrescription.needed === 'no';
  return (
    isRenewed ||
    (medicine.becameActiveOn ?? '') >= askedOn ||
    (medicine.status.value === 'active' && medicine.firstSeenOn > askedOn) ||
    (medicine.lastFilledOn?.value ?? '') >= askedOn
  );
}

/** The office was asked, and nothing is to be seen of it yet. Where nothing was said, it matters only while one is needed. */
export function isAwaited(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  if (!isListed(medicine)) return 'does-not-apply';
  const contacted = clinicContacted(medicine, facts);
  if (contacted !== null)
    return applies(daysSince(contacted.value, facts) <= waitsForDays && !isAnswered(medicine, contacted.value, facts));
  const isNeeded =
    medicine.status.value === 'placeholder' || facts.plans.get(medicine.key)?.newPrescription.needed === 'yes';
  return isNeeded ? 'cannot-tell' : 'does-not-apply';
}

const lookEveryDay: MedicineRule = {
  about: 'medicine',
  id: 'NR-02',
  shows: [{ as: 'card' }, { as: 'reminder' }],
  when: isAwaited,
  card: {
    topic: 'clinic',
    advice(medicine, facts) {
      const contacted = clinicContacted(medicine, facts);
      if (contacted === null) return null;
      return {
        headline: { say: 'awaiting-prescription', medicine: medicine.printedName, person: facts.person.name },
        basis: [
          { say: 'you-asked-on', on: contacted.value },
          { say: 'gist', rule: 'NR-08' },
        ],
        firstStep: { say: 'look-in-the-account-daily' },
        thenSteps: [],
        // Looked at today already: nothing more is to be done before tomorrow.
        severity: facts.records.lastSeenOn === facts.today.toString() ? 'information' : 'attention',
      };
    },
  },
};

const silenceIsNormal: MedicineRule = {
  about: 'medicine',
  id: 'NR-08',
  shows: [{ as: 'note' }],
  when: isAwaited,
};

/** On hold, and not for information only. */
const isHeld = ({ order }: CurrentOrder) => order.status === 'on-hold' && order.hold !== 'information';

/** Stands behind the orders' own rules: look in the account first, then ask for the missing yes. */
export const canceledFirstFill: OrderRule = {
  about: 'order',
  id: 'NR-07',
  shows: [{ as: 'card' }, { as: 'script', script: 'first-fill-consent' }],
  when: (order, facts) =>
    all(
      mayGoOn(order, facts),
      order.order.status === 'unknown' ? 'cannot-tell' : applies(endedBadly(order) || isHeld(order)),
      applies(isNews(order, facts)),
      isFirstFill(order, facts),
    ),
  card: {
    topic: 'order',
    advice: (order, facts) => ({
      headline: { say: 'first-fill-stopped', what: nameOf(order), person: facts.person.name },
      basis: [{ say: 'gist', rule: 'NR-07' }, ...sinceWhen(order)],
      firstStep: { say: 'look-in-order-status-first' },
      thenSteps: [{ say: 'ask-whether-consent-or-price-is-missing' }, { say: 'yes-to-this-one-order' }],
      call: 'member-help',
      script: scriptRef('first-fill-consent', facts, { order }),
    }),
  },
};

const waitsForTheOffice: OrderRule = {
  about: 'order',
  id: 'NR-09',
  shows: [{ as: 'card' }, { as: 'script', script: 'answer-optum' }],
  when: (order, facts) => all(mayGoOn(order, facts), hasStatus(order, 'verifying')),
  card: {
    topic: 'order',
    advice(order, facts) {
      const medicines = medicinesOf(order, facts);
      return {
        headline: { say: 'order-waits-for-the-office', what: nameOf(order), person: facts.person.name },
        basis: sinceWhen(order),
        firstStep: { say: 'call-the-office' },
        thenSteps: [],
        dates: medicines.flatMap(({ key }) => {
          const on = facts.runOuts.get(key);
          return on ? [{ what: 'runs-out', on: on.toString(), certainty: 'about' } as const] : [];
        }),
        call: 'clinic',
        script: scriptRef('answer-optum', facts, {
          order,
          medicines,
          prescriber: medicines[0]?.prescriber?.value ?? null,
        }),
      };
    },
  },
};

export const waitingRules: readonly Rule[] = [waitsForTheOffice, lookEveryDay, silenceIsNormal];
