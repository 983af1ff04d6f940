/** Orders that are canceled, held, late or standing still (OR-01 to OR-06, NR-09, JC-01, SH-04). */
import type { CurrentOrder } from '@/src/history/current';
import type { OrderStatus } from '@/src/model/reading';
import type { PersonFacts } from './person-facts';
import { type Advice, applies, type OrderRule, type Rule } from './rule';
import type { Saying } from './saying';

/** A bad end is news for a month; the site itself lists orders for 18. */
const newsForDays = 30;
/** The longest usual time for a new order is ten business days, two weeks by the calendar (facts §1.6). */
const stillForDays = 14;

const underWay: readonly OrderStatus[] = [
  'placed',
  'received',
  'verifying',
  'processing',
  'processed',
  'shipped',
  'out-for-delivery',
  'backordered',
];

const daysSince = (on: string, facts: PersonFacts) => Temporal.PlainDate.from(on).until(facts.today).days;

/** Whether it is worth speaking of: old cancellations stay in the site's list for 18 months. */
function isNews(order: CurrentOrder, facts: PersonFacts): boolean {
  const on = order.before === null ? (order.order.placedOn ?? order.statusSince) : order.statusSince;
  return daysSince(on, facts) <= newsForDays;
}

/** What an order is called: its medicines as printed, else its number; null when it shows neither. */
function nameOf({ order }: CurrentOrder): string {
  if (order.medicines.length > 0) return order.medicines.map(({ printedName }) => printedName).join(', ');
  return order.orderNumber === null ? '' : `#${order.orderNumber}`;
}

const seen = (order: CurrentOrder): Saying[] => [{ say: 'status-first-seen-on', on: order.statusSince }];

const badEnd = (headline: Saying, order: CurrentOrder): Advice => ({
  headline,
  basis: seen(order),
  firstStep: { say: 'look-in-order-status-first' },
  thenSteps: [{ say: 'ask-whether-consent-or-price-is-missing' }, { say: 'call-and-ask-for-an-advocate' }],
  call: 'member-help',
});

export const orderCanceled: OrderRule = {
  about: 'order',
  id: 'OR-01',
  shows: [{ as: 'card' }],
  when: (order, facts) =>
    applies((order.order.status === 'canceled' || order.order.status === 'cannot-fill') && isNews(order, facts)),
  card: {
    topic: 'order',
    advice: (order, facts) =>
      badEnd(
        {
          say: order.order.status === 'canceled' ? 'order-canceled' : 'order-cannot-be-filled',
          what: nameOf(order),
          person: facts.person.name,
        },
        order,
      ),
  },
};

export const orderOnHold: OrderRule = {
  about: 'order',
  id: 'NR-04',
  shows: [{ as: 'card' }],
  // An informational hold needs nothing; one that says neither is treated as needing a look (facts §1.6).
  when: (order) => applies(order.order.status === 'on-hold' && order.order.hold !== 'information'),
  card: {
    topic: 'order',
    advice: (order, facts) => ({
      headline: {
        say: 'order-on-hold',
        what: nameOf(order),
        person: facts.person.name,
        printedStatus: order.order.printedStatus,
      },
      basis: seen(order),
      firstStep: { say: 'call-and-ask-for-an-advocate' },
      thenSteps: [{ say: 'price-holds-need-a-call' }],
      call: 'member-help',
    }),
  },
};

export const orderWaitsForTheOffice: OrderRule = {
  about: 'order',
  id: 'NR-09',
  shows: [{ as: 'card' }],
  when: (order) => applies(order.order.status === 'verifying'),
  card: {
    topic: 'order',
    advice: (order, facts) => ({
      headline: { say: 'order-waits-for-the-office', what: nameOf(order), person: facts.person.name },
      basis: seen(order),
      firstStep: { say: 'call-the-office' },
      thenSteps: [],
      call: 'clinic',
    }),
  },
};

/** The run-out of the first of the order's medicines that will be missed; null when none is known to be. */
function missedRunOut(order: CurrentOrder, facts: PersonFacts): Temporal.PlainDate | null {
  const expectedOn = order.order.expectedOn;
  if (expectedOn === null) return null;
  for (const { printedName, rxNumber } of order.order.medicines) {
    const medicine = facts.records.medicines.find(
      (known) => (rxNumber !== null && known.rxNumber === rxNumber) || known.printedName === printedName,
    );
    const runOut = medicine && facts.runOuts.get(medicine.key);
    if (runOut && Temporal.PlainDate.compare(expectedOn, runOut) > 0) return runOut;
  }
  return null;
}

export const orderArrivesTooLate: OrderRule = {
  about: 'order',
  id: 'SH-04',
  shows: [{ as: 'card' }],
  when: (order, facts) => applies(underWay.includes(order.order.status) && missedRunOut(order, facts) !== null),
  card: {
    topic: 'running-out',
    advice(order, facts) {
      const runOut = missedRunOut(order, facts);
      if (runOut === null || order.order.expectedOn === null)
        throw new Error('SH-04 speaks of an estimate after a run-out');
      return {
        headline: {
          say: 'order-arrives-too-late',
          what: nameOf(order),
          person: facts.person.name,
          expectedOn: order.order.expectedOn,
          runOut: runOut.toString(),
        },
        basis: seen(order),
        firstStep: { say: 'ask-for-a-bridging-supply' },
        thenSteps: [{ say: 'call-and-ask-for-an-advocate' }],
        call: 'member-help',
      };
    },
  },
};

export const orderStandsStill: OrderRule = {
  about: 'order',
  id: 'OR-06',
  shows: [{ as: 'card' }],
  when: (order, facts) =>
    applies(underWay.includes(order.order.status) && daysSince(order.statusSince, facts) > stillForDays),
  card: {
    topic: 'order',
    advice: (order, facts) => ({
      headline: { say: 'order-stands-still', what: nameOf(order), person: facts.person.name, since: order.statusSince },
      basis: seen(order),
      firstStep: { say: 'look-in-order-status-first' },
      thenSteps: [{ say: 'call-and-ask-for-an-advocate' }],
      call: 'member-help',
    }),
  },
};

export const orderRules: readonly Rule[] = [
  orderArrivesTooLate,
  orderCanceled,
  orderOnHold,
  orderWaitsForTheOffice,
  orderStandsStill,
];
