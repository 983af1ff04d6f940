/** New prescriptions are processed at once and unasked, and may lack their details at first (NR-01 to NR-09). */
import type { CurrentOrder } from '@/src/history/current';
import { canBeStopped, hasStatus, knowsTheList, nameOf, newMedicinesOf, sinceWhen } from './about-order';
import { detailsRules } from './new-prescription-details';
import { waitingRules } from './new-prescription-waiting';
import { type OtherDose, otherDoses } from './other-dose';
import { askOrder } from './own-questions';
import type { PersonFacts } from './person-facts';
import { type Advice, all, applies, type OrderRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';
import { hasWrongDays, mayGoOn, wrongDays } from './to-be-stopped';

/** A new order whose start nobody has spoken of. One on hold is not being worked on: NR-04 speaks of it. */
function hasStarted(order: CurrentOrder, facts: PersonFacts): Verdict {
  if (!canBeStopped(order) || order.order.status === 'on-hold') return 'does-not-apply';
  if (facts.own.ofOrder('placed-order', order.key)?.value === 'yes') return 'does-not-apply';
  if (facts.own.ofOrder('order-checked', order.key)?.value === 'right') return 'does-not-apply';
  if (!knowsTheList(facts) || facts.firstLookOn === null) return 'cannot-tell';
  return applies(order.firstSeenOn > facts.firstLookOn && newMedicinesOf(order, facts).length > 0);
}

const newOrderStarted: OrderRule = {
  about: 'order',
  id: 'NR-01',
  shows: [{ as: 'card' }, { as: 'script', script: 'stop-an-order' }],
  when: hasStarted,
  // Before the list was seen every order would be asked about.
  asks: (order, facts) =>
    hasStarted(order, facts) === 'applies' ? askOrder('order-checked', order, facts, 'NR-01', 'NR-03', 'AF-05') : null,
  card: {
    topic: 'new-order',
    advice: (order, facts) => ({
      headline: {
        say: 'new-order-started',
        medicine: newMedicinesOf(order, facts).join(', '),
        person: facts.person.name,
        printedStatus: order.order.printedStatus,
      },
      basis: sinceWhen({ ...order, statusSince: order.firstSeenOn }),
      firstStep: { say: 'new-order-check-three-lines' },
      thenSteps: [{ say: 'stop-before-it-ships' }],
      call: 'member-help',
      script: scriptRef('stop-an-order', facts, { order }),
    }),
  },
};

/** The three lines of an order that is not a refill of what was there before: medicine, dose, days. */
const checkThreeLines: OrderRule = {
  about: 'order',
  id: 'NR-03',
  shows: [{ as: 'card' }, { as: 'checklist', list: 'new-prescription' }],
  when(order, facts) {
    const started = hasStarted(order, facts);
    if (started !== 'applies') return started;
    return otherDoses(order, facts).length > 0 ? 'applies' : hasWrongDays(order, facts);
  },
  card: {
    topic: 'new-order',
    advice(order, facts) {
      const wrong = wrongDays(order, facts);
      const doses = otherDoses(order, facts);
      const [[first], [dose]] = [wrong, doses];
      if (!first) return dose ? doseToCheck(order, facts, dose) : null;
      return {
        headline: {
          say: 'order-has-other-days',
          person: facts.person.name,
          ...first,
        },
        basis: [
          ...wrong.map((one) => ({ say: 'other-days-than-wanted' as const, ...one })),
          ...doses.map((one) => ({ say: 'other-dose-than-known' as const, ...one })),
        ],
        firstStep: { say: 'stop-it-now' },
        thenSteps: [{ say: 'corrected-prescription-from-the-office' }],
        call: 'member-help',
        script: scriptRef('stop-an-order', facts, { order }),
      };
    },
  },
};

const doseToCheck = (order: CurrentOrder, facts: PersonFacts, dose: OtherDose): Advice => ({
  headline: { say: 'order-has-other-dose', person: facts.person.name, ...dose },
  basis: sinceWhen({ ...order, statusSince: order.firstSeenOn }),
  firstStep: { say: 'new-order-check-three-lines' },
  thenSteps: [{ say: 'stop-before-it-ships' }],
  call: 'member-help',
  script: scriptRef('stop-an-order', facts, { order }),
});

const mayNeedAYes: OrderRule = {
  about: 'order',
  id: 'NR-04',
  shows: [{ as: 'card' }, { as: 'script', script: 'first-fill-consent' }],
  // An informational hold needs nothing; one that says neither is treated as needing a look (facts §1.6).
  when: (order, facts) =>
    all(mayGoOn(order, facts), hasStatus(order, 'on-hold'), applies(order.order.hold !== 'information')),
  card: {
    topic: 'order',
    advice: (order, facts) => ({
      headline: {
        say: 'order-on-hold',
        what: nameOf(order),
        person: facts.person.name,
        printedStatus: order.order.printedStatus,
      },
      basis: sinceWhen(order),
      firstStep: { say: 'call-and-ask-for-an-advocate' },
      thenSteps: [{ say: 'yes-to-this-one-order' }, { say: 'price-holds-need-a-call' }],
      call: 'member-help',
      script: scriptRef('first-fill-consent', facts, { order }),
    }),
  },
};

/** What is wrong with a new order says more than that it is new. */
export const newPrescriptionRules: readonly Rule[] = [
  checkThreeLines,
  newOrderStarted,
  mayNeedAYes,
  ...detailsRules,
  ...waitingRules,
];
