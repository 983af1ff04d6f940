/** What is said of orders (OR, JC, SH, NR-04, NR-09), in English. */
import type { OrdersSaying } from '@/src/advice/sayings/orders';
import type { SayingsOf } from '../sayings';

export const ordersEn: SayingsOf<OrdersSaying> = {
  'order-canceled': (s) => `Optum shows “canceled” for ${s.what} (${s.person}). Look inside before you believe it.`,
  'order-cannot-be-filled': (s) =>
    `Optum says it cannot fill ${s.what} (${s.person}). Look inside before you believe it.`,
  'order-on-hold': (s) =>
    s.printedStatus === null
      ? `The order for ${s.what} (${s.person}) is on hold. It will not move until somebody acts.`
      : `The order for ${s.what} (${s.person}) is on hold: “${s.printedStatus}”. It will not move until somebody acts.`,
  'order-waits-for-the-office': (s) => `Optum is waiting for the doctor’s office: ${s.what} (${s.person}).`,
  'order-arrives-too-late': (s, f) =>
    `${s.what} (${s.person}) may come too late. It should arrive by ${f.day(s.expectedOn)}. The medicine runs out ${f.dayAndDistance(s.runOut)}.`,
  'order-stands-still': (s, f) =>
    `The order for ${s.what} (${s.person}) has not moved since ${f.day(s.since)}, ${f.distance(s.since)}.`,
  'look-in-order-status-first':
    'Open “Order status” on the site first. Notices are often wrong. What the account shows counts more.',
  'ask-whether-consent-or-price-is-missing':
    'If it really stopped, call and ask two things: is a spoken yes missing, or is it the price?',
  'price-holds-need-a-call':
    'Early in the year the price can be higher. Then Optum needs your yes by phone. The button on the site is not enough.',
  'call-the-office':
    'Call the doctor’s office. Ask them to answer Optum. They often answer you sooner than a pharmacy.',
  'ask-for-a-bridging-supply':
    'Ask the doctor’s office, or a pharmacy near you, for a few days’ supply. Then no dose is missed.',
  'call-and-ask-for-an-advocate':
    'Call member help. Say “speak with an advocate”, more than once if you must. That gets you to a person.',
  'notice-says-canceled': (s) =>
    `A notice says that the order for ${s.what} (${s.person}) is canceled. Look inside before you believe it.`,
  'notice-was-wrong': (s, f) =>
    `The notice about ${s.what} (${s.person}) does not fit what the account shows. I go by the account, as seen ${f.day(s.seenOn)}.`,
  'notice-of': (s, f) => `The notice came on ${f.day(s.on)}.`,
  'account-shows': (s, f) =>
    s.printedStatus === null
      ? `I last looked in the account on ${f.day(s.on)}.`
      : `The account showed “${s.printedStatus}” on ${f.day(s.on)}.`,
  'price-needs-a-yes': (s) =>
    s.isDearer
      ? `The order for ${s.what} (${s.person}) costs more than last time. Optum may need a yes by phone. Call today.`
      : `The order for ${s.what} (${s.person}) may be waiting for a yes to its price. Call today.`,
  'call-today-and-say-yes-or-no': 'Call today. Ask what it costs, and say yes or no by phone.',
  'look-whether-it-moves': 'Look in “Order status” tomorrow and see if it moves.',
  'call-again-if-it-stands': 'If it still stands, call once more. Tell them the day and the name from your last call.',
};
