/** Orders that only a medicine's own card tells, without number and day: they are over once the card tells them no more. */
import { foldPrinted } from './fold-printed';
import type { TimedVisit } from './looks';
import type { OrderSight, SameOrder } from './same-order';

/**
 * The day of the first look at the same page that shows the medicines of the order and not the order any more; null when there
 * is none. An order with a number or a day may have moved to another page: of such orders this says nothing.
 */
export function cardNoLongerShows(sights: readonly OrderSight[], visits: readonly TimedVisit[]): string | null {
  return onlyACardTells(sights) ? (firstWithout(sights, visits)?.firstSeenOn ?? null) : null;
}

/**
 * What a card tells again after it had told no order is another order. The first keeps its key, for what was said of it hangs
 * on that; a later one adds its first day. An order that is gone for some hours of its first day is one.
 */
export function ordersOfCard(order: SameOrder, visits: readonly TimedVisit[]): readonly SameOrder[] {
  if (!onlyACardTells(order.sights)) return [order];
  const runs: [OrderSight, ...OrderSight[]][] = [];
  for (const sight of order.sights.toSorted((one, other) => one.visit.firstAt - other.visit.firstAt)) {
    const run = runs.at(-1);
    const isAnother =
      run &&
      run[0].visit.firstSeenOn !== sight.visit.firstSeenOn &&
      firstWithout(run, visits, sight.visit.firstAt) !== null;
    if (run && !isAnother) run.push(sight);
    else runs.push([sight]);
  }
  return runs.map((sights, place) => ({
    ...order,
    key: place === 0 ? order.key : `${order.key} · ${sights[0].visit.firstSeenOn}`,
    sights,
  }));
}

const onlyACardTells = (sights: readonly OrderSight[]): boolean =>
  sights.every(({ item }) => item.orderNumber === null && item.placedOn === null);

/** The first look, before that instant, at the page that showed them last which shows their medicines and no order of them. */
function firstWithout(
  sights: readonly OrderSight[],
  visits: readonly TimedVisit[],
  before = Number.POSITIVE_INFINITY,
): TimedVisit | null {
  const last = sights.reduce<OrderSight | null>(
    (one, other) => (one && one.visit.lastAt > other.visit.lastAt ? one : other),
    null,
  );
  const names = last?.item.medicines.map(({ printedName }) => foldPrinted(printedName)) ?? [];
  if (!last || names.length === 0) return null;
  const without = visits.filter(
    (visit) =>
      visit.firstAt > last.visit.lastAt &&
      visit.firstAt < before &&
      visit.path === last.visit.path &&
      visit.reading.page === last.visit.reading.page &&
      names.every((name) => showsWithoutOrder(visit, name)),
  );
  return without.reduce<TimedVisit | null>((one, other) => (one && one.firstAt < other.firstAt ? one : other), null);
}

/** A card that could not be read whole does not say that the order is gone. */
function showsWithoutOrder({ reading }: TimedVisit, name: string): boolean {
  const isShown = reading.prescriptions.some(({ printedName }) => foldPrinted(printedName) === name);
  const isOrdered = reading.orders.some(({ medicines }) =>
    medicines.some(({ printedName }) => foldPrinted(printedName) === name),
  );
  return isShown && !isOrdered && !reading.gaps.some(({ what }) => foldPrinted(what).includes(name));
}
