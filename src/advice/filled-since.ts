/** Whether an order is over for a medicine although nobody saw its end: the medicine was filled anew since. */
import { dayOfText } from '@/src/calendar/day-number';
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import type { OrderStatus } from '@/src/model/reading';

/** Refills arrive within ten business days of their fill (facts §1.6): what lies further apart are two fills. */
export const sameFillWithinDays = 21;

const onTheRoad: readonly OrderStatus[] = ['shipped', 'out-for-delivery'];

/**
 * What is on the road was filled before. What was not sent yet may wait for the office or the insurance, and be filled at
 * last: only a fill long after it was last seen waiting is another's.
 */
export function wasFilledSince({ lastFilledOn }: CurrentMedicine, order: CurrentOrder): boolean {
  if (lastFilledOn === null) return false;
  const { status, shippedOn } = order.order;
  const from = onTheRoad.includes(status) ? (shippedOn ?? order.statusSince) : order.lastSeenOn;
  return daysBetween(from, lastFilledOn.value) > sameFillWithinDays;
}

/** Both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  (dayOfText(to) ?? Number.NaN) - (dayOfText(from) ?? Number.NaN);
