/** Calls and messages: how to reach a person, what to write down, what messages are good for (CM-01 to CM-06). */
import { canBeStopped, endedBadly, isNews } from './about-order';
import type { PersonFacts } from './person-facts';
import { any, applies, onPage, type PersonRule, type Rule, type Verdict } from './rule';
import type { RuleId } from './rule-index';

/** An order that may bring a call to Optum: held, ended badly, or still to be stopped. */
function aCallIsLikely(facts: PersonFacts): Verdict {
  if (facts.records.lastSeenOn === null) return 'cannot-tell';
  const ofOrders = facts.records.orders
    .filter((order) => isNews(order, facts))
    .map((order) =>
      order.order.status === 'unknown' ? 'cannot-tell' : applies(canBeStopped(order) || endedBadly(order)),
    );
  const autofill = facts.records.medicines.map((medicine) =>
    applies(medicine.goneSince === null && medicine.autofill.value === 'on'),
  );
  return any(...ofOrders, ...autofill);
}

/** The opening lines of every script to Optum. */
const ofEveryCall = (id: RuleId): PersonRule => ({
  about: 'person',
  id,
  shows: [{ as: 'script', script: 'order-stopped' }],
  when: (_, facts) => aCallIsLikely(facts),
});

/** The steps of every card stand in this order: notes and account first, a call to Optum last. */
const orderOfEffort: PersonRule = {
  about: 'person',
  id: 'CM-04',
  shows: [{ as: 'conduct' }],
  when: () => 'applies',
};

/** Beside the control and on the page itself; the overlay says it. */
const notForUrgentMatters: PersonRule = {
  about: 'person',
  id: 'CM-05',
  shows: [{ as: 'moment' }, { as: 'script', script: 'authorization-end-optum' }],
  when: (_, facts) => onPage(facts, 'messages'),
};

/** A call that was logged: what was promised stands there for the next one. */
const writeItDown: PersonRule = {
  about: 'person',
  id: 'CM-06',
  shows: [{ as: 'script', script: 'order-stopped' }],
  when: (_, facts) => (facts.own.all('call').length > 0 ? 'applies' : aCallIsLikely(facts)),
};

export const callingRules: readonly Rule[] = [
  ofEveryCall('CM-01'),
  ofEveryCall('CM-02'),
  ofEveryCall('CM-03'),
  orderOfEffort,
  notForUrgentMatters,
  writeItDown,
];
