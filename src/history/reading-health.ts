/** How well one person's pages are read, by page kind: what was read, what not, in which way, and since when that is so. */

import { groupBy } from '@/src/medicines/group-by';
import type { Gap, Outcome, PageKind } from '@/src/model/reading';
import type { Visit } from '@/src/model/visit';
import { inOrder, type TimedVisit } from './looks';
import { type LostFact, lostFacts } from './lost-facts';
import { notRead } from './not-read';
import { type FieldHealth, fieldHealth } from './strategy-moves';

export interface PageHealth {
  /** What the page was taken for. */
  readonly page: PageKind;
  /** The last day on which it was looked at, read or not. */
  readonly lastSeenOn: string;
  readonly outcome: Outcome;
  /** What the last look read. */
  readonly read: { readonly medicines: number; readonly orders: number; readonly settings: boolean };
  /** What the last look could not read, and why. */
  readonly gaps: readonly Gap[];
  /** The last day on which something of it was read; null when nothing ever was. */
  readonly lastReadOn: string | null;
  /** Of a page that used to be read: the first day since when nothing of it can be. null while it is read, or if it never was. */
  readonly unreadSince: string | null;
  readonly lost: readonly LostFact[];
  readonly fields: readonly FieldHealth[];
  /** The last looks, newest first. */
  readonly looks: readonly { readonly on: string; readonly outcome: Outcome }[];
}

const shownLooks = 6;

/** By the page kind's name. The order in which the visits come makes no difference. */
export function readingHealth(unordered: readonly Visit[]): PageHealth[] {
  const byPage = groupBy(inOrder(unordered), ({ reading }) => reading.page);
  return [...byPage.values()].flatMap((visits) => healthOf(visits) ?? []).sort((a, b) => (a.page < b.page ? -1 : 1));
}

function healthOf(visits: readonly TimedVisit[]): PageHealth | null {
  const last = visits.at(-1);
  if (!last) return null;
  const { page, prescriptions, orders, account } = last.reading;
  // A list of which every part was looked at was read, although each part by itself is only a part.
  const [lacking] = notRead(visits);
  const outcome = lacking || last.reading.outcome !== 'partial' ? last.reading.outcome : 'complete';
  const lastRead = visits.findLastIndex(isRead);
  return {
    page,
    lastSeenOn: last.lastSeenOn,
    outcome,
    read: { medicines: prescriptions.length, orders: orders.length, settings: account !== null },
    gaps: lacking?.gaps ?? [],
    lastReadOn: visits[lastRead]?.lastSeenOn ?? null,
    unreadSince: lastRead < 0 ? null : (visits[lastRead + 1]?.firstSeenOn ?? null),
    lost: lostFacts(visits),
    fields: fieldHealth(visits),
    looks: visits
      .slice(-shownLooks)
      .toReversed()
      .map(({ lastSeenOn, reading }) => ({ on: lastSeenOn, outcome: reading.outcome })),
  };
}

/** A list that says that it is empty was read; one of which only the gaps are left was not. */
function isRead({ reading }: TimedVisit): boolean {
  const { outcome, prescriptions, orders, account } = reading;
  if (outcome === 'partial') return prescriptions.length + orders.length > 0 || account !== null;
  return outcome === 'complete';
}
