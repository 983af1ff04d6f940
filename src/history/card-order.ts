/** Orders that only a medicine's own card tells, without number and day: they are over once the card tells them no more. */
import { foldPrinted } from './fold-printed';
import type { TimedVisit } from './looks';
import type { OrderSight } from './same-order';

/**
 * The day of the first look at the same page that shows the medicines of the order and not the order any more; null when there
 * is none. An order with a number or a day may have moved to another page: of such orders this says nothing.
 */
export function cardNoLongerShows(sights: readonly OrderSight[], visits: readonly TimedVisit[]): string | null {
  const last = sights.at(-1);
  if (!last || sights.some(({ item }) => item.orderNumber !== null || item.placedOn !== null)) return null;
  const names = last.item.medicines.map(({ printedName }) => foldPrinted(printedName));
  if (names.length === 0) return null;
  const lastSeenAt = Math.max(...sights.map(({ visit }) => visit.lastAt));
  const without = visits.filter(
    (visit) =>
      visit.firstAt > lastSeenAt &&
      visit.path === last.visit.path &&
      visit.reading.page === last.visit.reading.page &&
      names.every((name) => showsWithoutOrder(visit, name)),
  );
  return (
    without.reduce<TimedVisit | null>((one, other) => (one && one.firstAt < other.firstAt ? one : other), null)
      ?.firstSeenOn ?? null
  );
}

/** A card that could not be read whole does not say that the order is gone. */
function showsWithoutOrder({ reading }: TimedVisit, name: string): boolean {
  const isShown = reading.prescriptions.some(({ printedName }) => foldPrinted(printedName) === name);
  const isOrdered = reading.orders.some(({ medicines }) =>
    medicines.some(({ printedName }) => foldPrinted(printedName) === name),
  );
  return isShown && !isOrdered && !reading.gaps.some(({ what }) => foldPrinted(what).includes(name));
}
