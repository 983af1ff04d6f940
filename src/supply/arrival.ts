/** When an order should arrive: one that is under way, and one that would be placed now. */
import { addBusinessDays } from '@/src/calendar/business-days';
import { type DayNumber, dateOf, dayOf } from '@/src/calendar/day-number';
import { type Answer, type Assumption, type Known, known, notKnown } from './answer';
import type { ProcessingBasis } from './insurance';
import type { KnownFacts, KnownOrder } from './known-facts';

/** "3-5 business days after processing" (source O2); Saturday is a bonus only (SH-03). */
const AFTER_PROCESSING = { earliest: 3, latest: 5 };
/** Older pages give 7 business days for a refill and 10 for a new prescription (§1.6): later than 10 is late for both. */
const AFTER_PLACING = 10;

export type ArrivalBasis =
  | { readonly kind: 'printed'; readonly rule: 'SH-03' }
  | {
      readonly kind: 'shipped' | 'placed' | 'processing';
      readonly rule: '§1.6';
      readonly from: Temporal.PlainDate;
      readonly businessDays: number;
    };

export type OrderProgress =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'on-its-way';
      readonly expected: Answer<ArrivalBasis>;
      readonly late: 'expected-day-passed' | 'arrives-after-run-out' | null;
    }
  /** It will not come by itself: somebody must act, or it is over. */
  | { readonly kind: 'stopped'; readonly status: 'on-hold' | 'backordered' | 'cannot-fill' | 'canceled' }
  | { readonly kind: 'arrived' }
  | { readonly kind: 'not-known' };

function after(
  from: Temporal.PlainDate,
  businessDays: number,
  kind: 'shipped' | 'placed' | 'processing',
  assumed: readonly Assumption[],
): Answer<ArrivalBasis> {
  const arrival = addBusinessDays(from, businessDays, 'ship');
  if (!arrival) return notKnown('arrival-not-known');
  const all: Assumption[] = [...assumed, 'usual-time'];
  if (arrival.holidays === 'not-known') all.push('holidays-not-known');
  return known(arrival.on, { kind, rule: '§1.6', from, businessDays }, all);
}

function expectedArrival(order: KnownOrder): Answer<ArrivalBasis> {
  if (order.expectedOn !== null) return known(dateOf(order.expectedOn), { kind: 'printed', rule: 'SH-03' });
  if (order.shippedOn !== null) return after(dateOf(order.shippedOn), AFTER_PROCESSING.latest, 'shipped', []);
  if (order.placedOn !== null) return after(dateOf(order.placedOn), AFTER_PLACING, 'placed', []);
  return notKnown('arrival-not-known');
}

/** `runOut` null: not known. A parcel expected today is not late; one expected on the run-out day is just in time. */
export function orderProgress(order: KnownOrder | null, runOut: DayNumber | null, today: DayNumber): OrderProgress {
  if (order === null) return { kind: 'none' };
  switch (order.status) {
    case 'unknown':
      return { kind: 'not-known' };
    case 'delivered':
      return { kind: 'arrived' };
    case 'backordered':
    case 'cannot-fill':
    case 'canceled':
      return { kind: 'stopped', status: order.status };
    case 'on-hold':
      // A hold for information needs nothing of the person (§1.6); of any other it is not known.
      if (order.hold !== 'information') return { kind: 'stopped', status: order.status };
  }
  const expected = expectedArrival(order);
  if (expected.on === null) return { kind: 'on-its-way', expected, late: null };
  const arrival = dayOf(expected.on);
  if (arrival < today) return { kind: 'on-its-way', expected, late: 'expected-day-passed' };
  const tooLate = runOut !== null && arrival > runOut;
  return { kind: 'on-its-way', expected, late: tooLate ? 'arrives-after-run-out' : null };
}

/** Without a placing date, a fill claimed this recently is taken for the one of the order that is under way. */
const RECENT_DAYS = 21;

/**
 * The facts without the fill whose parcel is still on its way, and without what arrives on a day ahead of today. By the
 * convention a fill without a delivery date counts from its claim; while its order is under way that would hide that the person
 * may already be out.
 */
export function arrivedOnly(all: KnownFacts, today: DayNumber): KnownFacts {
  const arrived = all.supplies.filter(({ arrivedOn }) => arrivedOn <= today);
  const facts = arrived.length === all.supplies.length ? all : { ...all, supplies: arrived };
  const { order } = facts;
  const last = facts.claims.at(-1);
  if (order === null || last?.claimedOn == null || orderProgress(order, null, today).kind !== 'on-its-way')
    return facts;
  const since = order.placedOn ?? today - RECENT_DAYS;
  const hasArrived = facts.supplies.some((supply) => supply.fill === last.fill && supply.countedFrom === 'delivery');
  if (hasArrived || last.claimedOn < since) return facts;
  return { ...facts, supplies: facts.supplies.filter((supply) => supply.fill !== last.fill) };
}

export interface Delivery {
  readonly earliest: Answer<ArrivalBasis>;
  readonly latest: Answer<ArrivalBasis>;
}

/** When the next fill would arrive if it were ordered today. */
export const deliveryIfOrderedToday = (processing: Known<ProcessingBasis>): Delivery => ({
  earliest: after(processing.on, AFTER_PROCESSING.earliest, 'processing', processing.assumed),
  latest: after(processing.on, AFTER_PROCESSING.latest, 'processing', processing.assumed),
});
