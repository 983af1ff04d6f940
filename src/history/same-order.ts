/** Which sights are of the same order: by its number, else by its day and what is in it. */
import type { Order } from '@/src/model/reading';
import { foldPrinted } from './fold-printed';
import type { Sight, TimedVisit } from './looks';
import { groupBy } from './same-medicine';

export type OrderSight = Sight<Order>;

/** Without a number, an order joins the one numbered order of the same day with the same medicines, if there is exactly one. */
export function sameOrder(visits: readonly TimedVisit[]): ReadonlyMap<string, readonly OrderSight[]> {
  const sights = visits.flatMap((visit) => visit.reading.orders.map((item) => ({ visit, item })));
  const orders = new Map(
    groupBy(
      sights.filter(({ item }) => item.orderNumber !== null),
      ({ item }) => foldPrinted(item.orderNumber ?? ''),
    ),
  );
  const nameless = groupBy(
    sights.filter(({ item }) => item.orderNumber === null),
    ({ item }) => contents(item),
  );
  for (const [key, group] of nameless) {
    const twins = [...orders].filter(([, others]) =>
      others.some(({ item }) => item.orderNumber !== null && contents(item) === key),
    );
    const [only, another] = twins;
    const joins = only && !another && group[0]?.item.placedOn !== null && !sideBySide(group, only[1]);
    if (joins) orders.set(only[0], [...only[1], ...group]);
    else orders.set(key, group);
  }
  return orders;
}

function contents({ placedOn, medicines }: Order): string {
  const names = medicines.map((medicine) => foldPrinted(medicine.printedName)).sort();
  return [placedOn ?? 'no date', ...names].join(' · ');
}

function sideBySide(some: readonly OrderSight[], others: readonly OrderSight[]): boolean {
  return some.some((one) => others.some((other) => one.visit === other.visit));
}
