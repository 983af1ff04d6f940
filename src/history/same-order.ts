/** Which sights are of the same order: by its number, else by its day and what is in it. */
import { groupBy } from '@/src/medicines/group-by';
import type { Order } from '@/src/model/reading';
import { foldPrinted } from './fold-printed';
import type { Sight, TimedVisit } from './looks';
import type { Printings } from './printings';

export type OrderSight = Sight<Order>;

/** One order. `otherKeys`: those under which it was known before its number was seen. */
export interface SameOrder {
  readonly key: string;
  readonly otherKeys: readonly string[];
  readonly sights: readonly OrderSight[];
}

/** Without a number, an order joins the one numbered order of the same day with the same medicines, if there is exactly one. */
export function sameOrder(visits: readonly TimedVisit[], printings: Printings): readonly SameOrder[] {
  const named = (printedName: string) => {
    const name = foldPrinted(printedName);
    return [name, ...printings.sameAs(name)].sort()[0] ?? name;
  };
  const held = (order: Order) => contents(order, named);
  const sights = visits.flatMap((visit) => visit.reading.orders.map((item) => ({ visit, item })));
  const numbered = groupBy(
    sights.filter(({ item }) => item.orderNumber !== null),
    ({ item }) => foldPrinted(item.orderNumber ?? ''),
  );
  const orders = new Map(
    [...numbered].map(([key, its]): [string, SameOrder] => [key, { key, otherKeys: [], sights: its }]),
  );
  const nameless = groupBy(
    sights.filter(({ item }) => item.orderNumber === null),
    ({ item }) => held(item),
  );
  for (const [inIt, group] of nameless) {
    const twins = [...orders.values()].filter((one) =>
      one.sights.some(({ item }) => item.orderNumber !== null && held(item) === inIt),
    );
    const [only, another] = twins;
    const key = firstPrinted(group);
    const joins = only && !another && group[0]?.item.placedOn !== null && !sideBySide(group, only.sights);
    if (joins)
      orders.set(only.key, { ...only, otherKeys: [...only.otherKeys, key], sights: [...only.sights, ...group] });
    else orders.set(key, { key, otherKeys: [], sights: group });
  }
  return [...orders.values()];
}

/** The key stays what it was when another printing comes up: what was said of the order hangs on it. */
function firstPrinted(group: readonly OrderSight[]): string {
  const first = group.reduce((one, other) => (other.visit.firstAt < one.visit.firstAt ? other : one));
  return contents(first.item, foldPrinted);
}

function contents({ placedOn, medicines }: Order, named: (printedName: string) => string): string {
  const names = medicines.map(({ printedName }) => named(printedName)).sort();
  return [placedOn ?? 'no date', ...names].join(' · ');
}

function sideBySide(some: readonly OrderSight[], others: readonly OrderSight[]): boolean {
  return some.some((one) => others.some((other) => one.visit === other.visit));
}
