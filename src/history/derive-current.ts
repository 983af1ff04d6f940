/** All visits of one person in, what is known of that person now out. The order in which the visits come makes no difference. */
import type { PageKind, Reading } from '@/src/model/reading';
import type { Visit } from '@/src/model/visit';
import { cardNoLongerShows, ordersOfCard } from './card-order';
import type { CurrentRecords } from './current';
import { currentAccount } from './current-account';
import { currentMedicine } from './current-medicine';
import { currentOrder } from './current-order';
import { foldPrinted } from './fold-printed';
import { goneSince, wholeLists } from './gone-since';
import { inOrder } from './looks';
import { noLongerRead } from './no-longer-read';
import { notRead } from './not-read';
import { withOtherNames } from './other-names';
import { printingsOf } from './printings';
import { readingHealth } from './reading-health';
import { medicineSights, sameMedicine } from './same-medicine';
import { sameOrder } from './same-order';

/** Medicines and orders by their keys. */
export function deriveCurrent(unordered: readonly Visit[]): CurrentRecords {
  const visits = inOrder(unordered);
  const lists = wholeLists(visits);
  const sights = medicineSights(visits);
  const printings = printingsOf([...sights.map(({ name }) => name), ...orderedNames(visits)]);
  const orders = sameOrder(visits, printings)
    .flatMap((one) => ordersOfCard(one, visits))
    .map((one) => currentOrder(one, cardNoLongerShows(one.sights, visits)))
    .sort(byKey);
  const medicines = sameMedicine(sights, printings).map((its) => ({
    ...currentMedicine(its, goneSince(its, lists)),
    isListed: its.some(({ visit }) => visit.reading.page === 'my-prescriptions'),
  }));
  return {
    medicines: withOtherNames(medicines, printings).sort(byKey),
    orders,
    account: currentAccount(visits),
    notRead: notRead(visits),
    noLongerRead: noLongerRead(readingHealth(visits), (page) => newestPath(visits, page)),
    lastSeenOn: newestDay(visits),
    listSeenOn: newestDay(visits.filter(({ reading }) => showsList(reading))),
  };
}

function orderedNames(visits: readonly Visit[]): readonly string[] {
  return visits.flatMap(({ reading }) =>
    reading.orders.flatMap(({ medicines }) => medicines.map(({ printedName }) => foldPrinted(printedName))),
  );
}

function showsList(reading: Reading): boolean {
  return reading.page === 'my-prescriptions' && reading.outcome !== 'unreadable';
}

function newestPath(visits: readonly Visit[], page: PageKind): string | null {
  return visits.findLast(({ reading }) => reading.page === page)?.path ?? null;
}

function newestDay(visits: readonly Visit[]): string | null {
  return (
    visits
      .map((visit) => visit.lastSeenOn)
      .sort()
      .at(-1) ?? null
  );
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}
