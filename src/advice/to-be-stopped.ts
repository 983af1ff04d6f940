/** Orders that are not to go on: nobody placed them, they are not wanted, or they are for other days than wanted. */
import type { CurrentOrder } from '@/src/history/current';
import { canBeStopped } from './about-order';
import type { PersonFacts } from './person-facts';
import { applies, type Verdict } from './rule';
import { wantedDaysMismatch } from './wanted-days';

/** Nobody placed it, or it was checked and is not wanted. */
export function isUnwanted(order: CurrentOrder, facts: PersonFacts): Verdict {
  const placed = facts.own.ofOrder('placed-order', order.key);
  const checked = facts.own.ofOrder('order-checked', order.key);
  if (checked !== null) return applies(checked.value === 'not-wanted');
  return placed === null ? 'cannot-tell' : applies(placed.value === 'no');
}

/** What is wrong with the days of each of its medicines; empty when nothing is known to be. */
export const wrongDays = (order: CurrentOrder, facts: PersonFacts) =>
  order.order.medicines.flatMap((ordered) => {
    const mismatch = wantedDaysMismatch(ordered, facts);
    return mismatch === null || mismatch === 'cannot-tell' ? [] : [{ medicine: ordered.printedName, ...mismatch }];
  });

/** Whether its days are wrong. What was checked and found right is right. */
export function hasWrongDays(order: CurrentOrder, facts: PersonFacts): Verdict {
  if (!canBeStopped(order)) return 'does-not-apply';
  if (facts.own.ofOrder('order-checked', order.key)?.value === 'right') return 'does-not-apply';
  if (wrongDays(order, facts).length > 0) return 'applies';
  const mismatches = order.order.medicines.map((ordered) => wantedDaysMismatch(ordered, facts));
  return mismatches.includes('cannot-tell') ? 'cannot-tell' : 'does-not-apply';
}

/** Nothing may be said that would help such an order along. */
export const mayGoOn = (order: CurrentOrder, facts: PersonFacts): Verdict =>
  applies(isUnwanted(order, facts) !== 'applies' && hasWrongDays(order, facts) !== 'applies');
