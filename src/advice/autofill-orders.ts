/** Orders that nobody here placed: stop them before they ship, and what is left once they did (AF-05, AF-06, AF-08). */
import type { CurrentOrder } from '@/src/history/current';
import { calledAbout, canBeStopped, daysSince, knowsTheList, nameOf, sinceWhen, wasSent } from './about-order';
import { askOrder } from './own-questions';
import type { PersonFacts } from './person-facts';
import { all, any, applies, type OrderRule, type PersonRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';
import { isUnwanted } from './to-be-stopped';

/** It came up after the first look, so that asking who placed it makes sense. */
const cameUp = (order: CurrentOrder, facts: PersonFacts) =>
  knowsTheList(facts) && facts.firstLookOn !== null && order.firstSeenOn > facts.firstLookOn;

const stopBeforeItShips: OrderRule = {
  about: 'order',
  id: 'AF-05',
  shows: [{ as: 'card' }, { as: 'script', script: 'stop-an-order' }],
  when: (order, facts) => all(applies(canBeStopped(order)), isUnwanted(order, facts)),
  asks: (order, facts) =>
    cameUp(order, facts) && isUnwanted(order, facts) === 'cannot-tell'
      ? askOrder('placed-order', order, facts, 'AF-05', 'NR-01')
      : null,
  card: {
    topic: 'new-order',
    advice(order, facts) {
      const called = calledAbout(order, order.firstSeenOn, facts);
      return {
        headline: { say: 'order-not-placed', what: nameOf(order), person: facts.person.name },
        basis: called === null ? sinceWhen(order) : [{ say: 'you-called-on', on: called }, ...sinceWhen(order)],
        firstStep: called === null ? { say: 'stop-it-now' } : { say: 'look-whether-it-stopped' },
        thenSteps: called === null ? [{ say: 'call-and-ask-for-an-advocate' }] : [],
        call: 'member-help',
        script: scriptRef('stop-an-order', facts, { order }),
      };
    },
  },
};

/** How long a parcel that is not wanted is worth a call. */
const parcelIsNewsDays = 60;

const askForTheirMistake: OrderRule = {
  about: 'order',
  id: 'AF-06',
  shows: [{ as: 'card' }, { as: 'script', script: 'unwanted-parcel' }],
  when: (order, facts) => all(applies(wasSent(order)), applies(isRecent(order, facts)), isUnwanted(order, facts)),
  card: {
    topic: 'new-order',
    advice: (order, facts) => ({
      headline: { say: 'parcel-not-wanted', what: nameOf(order), person: facts.person.name },
      basis: [
        { say: 'returns-only-for-their-mistake' },
        ...(facts.own.ofPerson('medicare')?.value === 'yes' ? [{ say: 'medicare-refund' } as const] : []),
      ],
      firstStep: { say: 'keep-it-closed-and-call' },
      thenSteps: [],
      call: 'member-help',
      script: scriptRef('unwanted-parcel', facts, { order }),
    }),
  },
};

const isRecent = ({ statusSince }: CurrentOrder, facts: PersonFacts): boolean =>
  daysSince(statusSince, facts) <= parcelIsNewsDays;

/** A line of every script for a call in which they may offer not to ask again. */
const keepAskingMe: PersonRule = {
  about: 'person',
  id: 'AF-08',
  shows: [
    { as: 'script', script: 'first-fill-consent' },
    { as: 'script', script: 'higher-price' },
  ],
  when(_, facts) {
    if (facts.records.orders.length === 0 && facts.records.lastSeenOn === null) return 'cannot-tell';
    return any(...facts.records.orders.map(mayBringAConsentCall));
  },
};

function mayBringAConsentCall({ order }: CurrentOrder): Verdict {
  if (order.status === 'unknown') return 'cannot-tell';
  return applies(order.status === 'on-hold' || order.status === 'canceled');
}

export const unwantedOrderRules: readonly Rule[] = [stopBeforeItShips, askForTheirMistake, keepAskingMe];
