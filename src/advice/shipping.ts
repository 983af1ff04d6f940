/** Parcels: what speeds them up and what does not, when they come, and what if that is too late (SH-01 to SH-05). */
import type { CurrentOrder } from '@/src/history/current';
import { hasStatus, isUnderWay, knownMedicine, nameOf, sinceWhen } from './about-order';
import { untilTicked } from './checklists/ticks';
import { orderUnderWay } from './facts-for-plan';
import type { PersonFacts } from './person-facts';
import { all, applies, type OrderRule, type PersonRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';
import { mayGoOn } from './to-be-stopped';

const anyUnderWay = (facts: PersonFacts): Verdict =>
  facts.records.lastSeenOn === null ? 'cannot-tell' : applies(facts.records.orders.some(isUnderWay));

const standardIsFree: PersonRule = {
  about: 'person',
  id: 'SH-01',
  shows: [{ as: 'note' }],
  when: (_, facts) => anyUnderWay(facts),
};

/** Still being worked on: paying for speed changes nothing yet. */
const payingDoesNotHelp: OrderRule = {
  about: 'order',
  id: 'SH-02',
  shows: [{ as: 'moment' }],
  when: (order) => hasStatus(order, 'placed', 'received', 'verifying', 'processing', 'on-hold'),
};

const countsBusinessDays: OrderRule = {
  about: 'order',
  id: 'SH-03',
  shows: [{ as: 'conduct' }],
  when: (order) =>
    all(hasStatus(order, 'shipped', 'out-for-delivery'), order.order.shippedOn === null ? 'cannot-tell' : 'applies'),
};

/** The printed day, else the usual one for this order; null when neither is known. */
function expectedOn(order: CurrentOrder, facts: PersonFacts): string | null {
  if (order.order.expectedOn !== null) return order.order.expectedOn;
  for (const ordered of order.order.medicines) {
    const medicine = knownMedicine(ordered, facts);
    if (medicine === null || orderUnderWay(medicine, facts.records.orders)?.key !== order.key) continue;
    const progress = facts.plans.get(medicine.key)?.order;
    if (progress?.kind === 'on-its-way' && progress.expected.on !== null) return progress.expected.on.toString();
  }
  return null;
}

/** Which of its medicines is out before it comes; `cannot-tell` when the arrival or a run-out is not known. */
function missed(order: CurrentOrder, facts: PersonFacts): { expectedOn: string; runOut: string } | Verdict {
  const arrival = expectedOn(order, facts);
  if (arrival === null) return 'cannot-tell';
  const runOuts = order.order.medicines.map((ordered) => {
    const medicine = knownMedicine(ordered, facts);
    return medicine ? (facts.runOuts.get(medicine.key)?.toString() ?? null) : null;
  });
  const first = runOuts.filter((runOut): runOut is string => runOut !== null && runOut < arrival).sort()[0];
  if (first) return { expectedOn: arrival, runOut: first };
  return runOuts.length === 0 || runOuts.includes(null) ? 'cannot-tell' : 'does-not-apply';
}

const orderArrivesTooLate: OrderRule = {
  about: 'order',
  id: 'SH-04',
  shows: [{ as: 'card' }, { as: 'script', script: 'bridging-pharmacy' }, { as: 'script', script: 'bridging-clinic' }],
  when(order, facts) {
    const miss = missed(order, facts);
    return all(mayGoOn(order, facts), applies(isUnderWay(order)), typeof miss === 'string' ? miss : 'applies');
  },
  card: {
    topic: 'running-out',
    advice(order, facts) {
      const miss = missed(order, facts);
      if (typeof miss === 'string') return null;
      const isPrinted = order.order.expectedOn !== null;
      return {
        headline: { say: 'order-arrives-too-late', what: nameOf(order), person: facts.person.name, ...miss },
        basis: sinceWhen(order),
        firstStep: { say: 'ask-for-a-bridging-supply' },
        thenSteps: [{ say: 'call-and-ask-for-an-advocate' }],
        dates: [
          { what: 'runs-out', on: miss.runOut, certainty: 'about' },
          { what: 'should-arrive', on: miss.expectedOn, certainty: isPrinted ? 'exact' : 'about' },
        ],
        call: 'local-pharmacy',
        script: scriptRef('bridging-pharmacy', facts, {
          order,
          medicines: order.order.medicines.flatMap((ordered) => knownMedicine(ordered, facts) ?? []),
        }),
      };
    },
  },
};

const addressIsRight: PersonRule = {
  about: 'person',
  id: 'SH-05',
  shows: [{ as: 'checklist', list: 'account' }],
  when: (_, facts) => untilTicked('account', 'addresses', facts),
};

export const shippingRules: readonly Rule[] = [
  orderArrivesTooLate,
  standardIsFree,
  payingDoesNotHelp,
  countsBusinessDays,
  addressIsRight,
];
