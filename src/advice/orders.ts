/** Orders that are canceled, told of wrongly, or standing still (OR-01 to OR-06). */
import type { CurrentOrder } from '@/src/history/current';
import {
  daysSince,
  endedBadly,
  hasStatus,
  isNews,
  isUnderWay,
  medicinesOf,
  nameOf,
  sinceWhen,
  wasOvertaken,
} from './about-order';
import type { PersonFacts } from './person-facts';
import { all, any, applies, type OrderRule, type PersonRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';
import { mayGoOn } from './to-be-stopped';

/** The longest usual time for a new order is ten business days, two weeks by the calendar (facts §1.6). */
const stillForDays = 14;
/** With more than this in hand a slow order is no worry yet: it is the time that a new prescription takes (RF-02). */
const enoughInHandDays = 21;

/** Canceled in the account itself. */
const isCanceled = (order: CurrentOrder, facts: PersonFacts): Verdict =>
  order.order.status === 'unknown' ? 'cannot-tell' : applies(endedBadly(order) && isNews(order, facts));

/** What a mail or a text said of it, as the caregiver told us; null when nothing was said. */
const noticeOf = (order: CurrentOrder, facts: PersonFacts) => facts.own.ofOrder('notice', order.key);

/** A notice of a bad end, and the account not looked at since. */
function noticeIsUnchecked(order: CurrentOrder, facts: PersonFacts): boolean {
  const notice = noticeOf(order, facts);
  return notice !== null && notice.fact.says !== 'shipped' && order.lastSeenOn < notice.value;
}

const lookBeforeYouBelieve: OrderRule = {
  about: 'order',
  id: 'OR-01',
  shows: [{ as: 'card' }],
  when: (order, facts) =>
    all(mayGoOn(order, facts), any(isCanceled(order, facts), applies(noticeIsUnchecked(order, facts)))),
  card: {
    topic: 'order',
    advice(order, facts) {
      const named = { what: nameOf(order), person: facts.person.name };
      const notice = noticeOf(order, facts);
      const isTold = !endedBadly(order) && notice !== null;
      const cannotFill = isTold ? notice.fact.says === 'cannot-fill' : order.order.status === 'cannot-fill';
      return {
        headline: {
          say: cannotFill ? 'order-cannot-be-filled' : isTold ? 'notice-says-canceled' : 'order-canceled',
          ...named,
        },
        basis: isTold ? [{ say: 'notice-of', on: notice.value }] : sinceWhen(order),
        firstStep: { say: 'look-in-order-status-first' },
        thenSteps: [{ say: 'ask-whether-consent-or-price-is-missing' }, { say: 'call-and-ask-for-an-advocate' }],
        call: 'member-help',
        script: scriptRef('order-stopped', facts, { order }),
      };
    },
  },
};

const noticeWasWrong: OrderRule = {
  about: 'order',
  id: 'OR-02',
  shows: [{ as: 'card' }],
  when(order, facts) {
    const notice = noticeOf(order, facts);
    if (notice === null || daysSince(notice.value, facts) > 30) return 'does-not-apply';
    if (order.order.status === 'unknown' || order.lastSeenOn < notice.value) return 'cannot-tell';
    const wasSent = hasStatus(order, 'shipped', 'out-for-delivery', 'delivered') === 'applies';
    return applies(notice.fact.says === 'shipped' ? !wasSent : !endedBadly(order));
  },
  card: {
    topic: 'notice',
    advice(order, facts) {
      const notice = noticeOf(order, facts);
      if (notice === null) return null;
      return {
        headline: { say: 'notice-was-wrong', what: nameOf(order), person: facts.person.name, seenOn: order.lastSeenOn },
        basis: [
          { say: 'notice-of', on: notice.value },
          { say: 'account-shows', printedStatus: order.order.printedStatus, on: order.lastSeenOn },
        ],
        firstStep: null,
        thenSteps: [],
      };
    },
  },
};

/** Its own account shows a bad end: then a call is what is left. */
const stillUnclear: OrderRule = {
  about: 'order',
  id: 'OR-03',
  shows: [{ as: 'script', script: 'order-stopped' }],
  when: (order, facts) =>
    noticeIsUnchecked(order, facts) && !endedBadly(order) ? 'cannot-tell' : isCanceled(order, facts),
};

const whereOrdersStand: PersonRule = {
  about: 'person',
  id: 'OR-04',
  shows: [{ as: 'conduct' }],
  when: (_, facts) => (facts.records.lastSeenOn === null ? 'cannot-tell' : applies(facts.records.orders.length > 0)),
};

const askBothReasons: OrderRule = {
  about: 'order',
  id: 'OR-05',
  shows: [{ as: 'script', script: 'order-stopped' }],
  when: isCanceled,
};

/** The days until the first of its medicines is out; null when that is not known. */
function daysInHand(order: CurrentOrder, facts: PersonFacts): number | null {
  const days = medicinesOf(order, facts).flatMap(({ key }) => {
    const runOut = facts.runOuts.get(key);
    return runOut ? [facts.today.until(runOut, { largestUnit: 'days' }).days] : [];
  });
  return days.length === 0 ? null : Math.min(...days);
}

const standsStill: OrderRule = {
  about: 'order',
  id: 'OR-06',
  shows: [{ as: 'card' }, { as: 'script', script: 'order-stands-still' }],
  when(order, facts) {
    const isOld = applies(daysSince(order.statusSince, facts) > stillForDays);
    const moves = order.order.status === 'unknown' ? 'cannot-tell' : applies(isUnderWay(order));
    return all(mayGoOn(order, facts), isOld, applies(!wasOvertaken(order, facts)), moves);
  },
  card: {
    topic: 'order',
    advice(order, facts) {
      const inHand = daysInHand(order, facts);
      return {
        headline: {
          say: 'order-stands-still',
          what: nameOf(order),
          person: facts.person.name,
          since: order.statusSince,
        },
        basis: sinceWhen(order),
        firstStep: { say: 'look-in-order-status-first' },
        thenSteps: [{ say: 'call-and-ask-for-an-advocate' }],
        call: 'member-help',
        script: scriptRef('order-stands-still', facts, { order }),
        severity: inHand !== null && inHand > enoughInHandDays ? 'information' : 'attention',
      };
    },
  },
};

export const orderRules: readonly Rule[] = [
  lookBeforeYouBelieve,
  standsStill,
  noticeWasWrong,
  stillUnclear,
  whereOrdersStand,
  askBothReasons,
];
