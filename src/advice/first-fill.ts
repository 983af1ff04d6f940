/** Whether an order is the first fill of something: then a spoken yes may be missing (NR-07). */
import type { CurrentOrder } from '@/src/history/current';
import { knowsTheList, newMedicinesOf } from './about-order';
import type { PersonFacts } from './person-facts';
import { applies, type Verdict } from './rule';

/** Its medicines have not been there before, as far as the list shows. */
export function isFirstFill(order: CurrentOrder, facts: PersonFacts): Verdict {
  if (order.order.medicines.length === 0 || !knowsTheList(facts)) return 'cannot-tell';
  const news = newMedicinesOf(order, facts);
  return applies(order.order.medicines.some(({ printedName }) => news.includes(printedName)));
}
