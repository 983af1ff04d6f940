/** All visits of one person in, what is known of that person now out. The order in which the visits come makes no difference. */
import type { PageKind, Reading } from '@/src/model/reading';
import type { Visit } from '@/src/model/visit';
import type { CurrentRecords, NotRead } from './current';
import { currentAccount } from './current-account';
import { currentMedicine } from './current-medicine';
import { currentOrder } from './current-order';
import { goneSince, wholeLists } from './gone-since';
import { inOrder } from './looks';
import { sameMedicine } from './same-medicine';
import { sameOrder } from './same-order';

/** Medicines and orders by their keys. */
export function deriveCurrent(unordered: readonly Visit[]): CurrentRecords {
  const visits = inOrder(unordered);
  const lists = wholeLists(visits);
  return {
    medicines: sameMedicine(visits)
      .map((sights) => currentMedicine(sights, goneSince(sights, lists)))
      .sort(byKey),
    orders: [...sameOrder(visits)].map(([key, sights]) => currentOrder(key, sights)).sort(byKey),
    account: currentAccount(visits),
    notRead: notRead(visits),
    lastSeenOn: newestDay(visits),
    listSeenOn: newestDay(visits.filter(({ reading }) => showsList(reading))),
  };
}

/** Of each page kind only the newest look counts. */
function notRead(visits: readonly Visit[]): NotRead[] {
  const newest = new Map<PageKind, Visit>(visits.map((visit) => [visit.reading.page, visit]));
  return [...newest.values()]
    .filter(({ reading }) => reading.outcome === 'partial' || reading.outcome === 'unreadable')
    .map(({ reading, lastSeenOn }) => ({ page: reading.page, seenOn: lastSeenOn, gaps: reading.gaps }))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

function showsList(reading: Reading): boolean {
  return reading.page === 'my-prescriptions' && reading.outcome !== 'unreadable';
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
