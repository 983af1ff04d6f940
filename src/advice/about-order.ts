/** Small questions about one order that several families ask. */
import { dayOf, dayOfText } from '@/src/calendar/day-number';
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import { foldPrinted } from '@/src/history/fold-printed';
import { isProbablyOrdered } from '@/src/history/ordered-medicine';
import type { OrderStatus } from '@/src/model/reading';
import { isListed, wasNewOn } from './about-medicine';
import { wasFilledSince } from './filled-since';
import type { PersonFacts } from './person-facts';
import { applies, type Verdict } from './rule';
import type { Saying } from './saying';

/** A bad end is news for a month; the site itself lists orders for 18. */
const newsForDays = 30;

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
/** `unknown`: better one call too many than a parcel that cannot go back. */
const stoppable: readonly OrderStatus[] = ['placed', 'received', 'verifying', 'processing', 'on-hold', 'unknown'];
const sent: readonly OrderStatus[] = ['shipped', 'out-for-delivery', 'delivered'];

export const isUnderWay = ({ order }: CurrentOrder): boolean => underWay.includes(order.status);
export const canBeStopped = ({ order }: CurrentOrder): boolean => stoppable.includes(order.status);
export const wasSent = ({ order }: CurrentOrder): boolean => sent.includes(order.status);
export const endedBadly = ({ order }: CurrentOrder): boolean =>
  order.status === 'canceled' || order.status === 'cannot-fill';

/** Whether the order has a status; one whose status was not read leaves everything open. */
export const hasStatus = ({ order }: CurrentOrder, ...statuses: readonly OrderStatus[]): Verdict =>
  order.status === 'unknown' ? 'cannot-tell' : applies(statuses.includes(order.status));

/** Whole days from `on` (`YYYY-MM-DD`) to today. Asked of every order by many rules: counted without making dates. */
export const daysSince = (on: string, facts: PersonFacts): number => dayOf(facts.today) - (dayOfText(on) ?? Number.NaN);

/** Whether it is worth speaking of: old cancellations stay in the site's list for 18 months. */
export function isNews(order: CurrentOrder, facts: PersonFacts): boolean {
  const on = order.before === null ? (order.order.placedOn ?? order.statusSince) : order.statusSince;
  return daysSince(on, facts) <= newsForDays;
}

/** What an order is called: its medicines as printed, else its number; empty when it shows neither. */
export function nameOf({ order }: CurrentOrder): string {
  if (order.medicines.length > 0) return order.medicines.map(({ printedName }) => printedName).join(', ');
  return order.orderNumber === null ? '' : `#${order.orderNumber}`;
}

export const sinceWhen = (order: CurrentOrder): Saying[] => [{ say: 'status-first-seen-on', on: order.statusSince }];

/** The person's own medicine that an ordered one is; null when no list shows it. */
export function knownMedicine(
  ordered: CurrentOrder['order']['medicines'][number],
  facts: PersonFacts,
): CurrentMedicine | null {
  const { medicines } = facts.records;
  const byNumber = medicines.find(({ rxNumber }) => ordered.rxNumber !== null && rxNumber === ordered.rxNumber);
  if (byNumber) return byNumber;
  const name = foldPrinted(ordered.printedName);
  const alike = [
    ...medicines.filter(({ names }) => names.includes(name)),
    ...medicines.filter(({ orderNames }) => orderNames.includes(name)),
  ];
  // A corrected or renewed prescription has the name of the one it took the place of, and a number of its own.
  return alike.find((medicine) => isListed(medicine) && medicine.status.value !== 'inactive') ?? alike[0] ?? null;
}

export const medicinesOf = ({ order }: CurrentOrder, facts: PersonFacts): readonly CurrentMedicine[] =>
  order.medicines.flatMap((ordered) => knownMedicine(ordered, facts) ?? []);

/** Each of its medicines was filled anew since: it is over, although its end was not seen. */
export const wasOvertaken = (order: CurrentOrder, facts: PersonFacts): boolean =>
  order.order.medicines.length > 0 &&
  order.order.medicines.every((ordered) => {
    const known = knownMedicine(ordered, facts);
    return known !== null && wasFilledSince(known, order);
  });

/**
 * The medicines of an order that came to Optum after our first look and not long before it, or that we do not know at all.
 * What is printed as the brand of a generic that was there before (or the other way round), and has no other number, is no
 * news: that is how its refill is often named.
 */
export function newMedicinesOf({ order, firstSeenOn }: CurrentOrder, facts: PersonFacts): readonly string[] {
  const wasNew = (medicine: CurrentMedicine) => wasNewOn(firstSeenOn, medicine, facts);
  return order.medicines
    .filter((ordered) => {
      const known = knownMedicine(ordered, facts);
      if (known !== null && !wasNew(known)) return false;
      const asShown = { ...ordered, rxNumber: ordered.rxNumber ?? known?.rxNumber ?? null };
      return !facts.records.medicines.some((one) => !wasNew(one) && isProbablyOrdered(one, asShown));
    })
    .map(({ printedName }) => printedName);
}

/** Before the list of prescriptions was seen, everything would look new. */
export const knowsTheList = (facts: PersonFacts): boolean =>
  facts.firstLookOn !== null && facts.records.listSeenOn !== null;

/** The caregiver has called Optum about this order since that day. */
export function calledAbout(order: CurrentOrder, since: string, facts: PersonFacts): string | null {
  const keys = [order.key, ...order.otherKeys];
  return (
    facts.own
      .all('call')
      .filter(({ about, value }) => about.kind === 'order' && keys.includes(about.key) && value.with === 'optum')
      .map(({ value }) => value.on)
      .filter((on) => on >= since)
      .sort()
      .at(-1) ?? null
  );
}
