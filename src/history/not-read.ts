/** What the newest looks could not read. Of each kind of page only the newest look counts; of a list in parts, that of each part. */
import { listPartOf } from '@/src/model/list-part';
import type { Gap, PageKind } from '@/src/model/reading';
import type { NotRead } from './current';
import type { TimedVisit } from './looks';
import { isWhole } from './whole-parts';

/** Parts of a list that were looked at within so many days of each other make one list. */
const oneListWithinDays = 7;

/** By the page kind's name. */
export function notRead(visits: readonly TimedVisit[]): NotRead[] {
  const newest = new Map<PageKind, TimedVisit>(visits.map((visit) => [visit.reading.page, visit]));
  return [...newest.values()]
    .flatMap((visit) => notReadOf(visit, visit.part === null ? [visit] : partsOf(visit, visits)))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

function notReadOf({ reading: { page }, lastSeenOn }: TimedVisit, parts: readonly TimedVisit[]): NotRead[] {
  const lacking = parts.filter(({ reading }) => reading.outcome === 'partial' || reading.outcome === 'unreadable');
  if (lacking.length === 0) return [];
  const all = lacking.flatMap(({ reading }) => reading.gaps);
  const gaps = isWhole(all) ? all.filter(({ why }) => listPartOf(why) === null) : all;
  const isOnlyInParts = gaps.length === 0 && lacking.every(({ reading }) => reading.gaps.length > 0);
  return isOnlyInParts ? [] : [{ page, seenOn: lastSeenOn, gaps: distinct(gaps) }];
}

/** The newest look at each part of the list that `newest` is a part of, the newest first. */
function partsOf(newest: TimedVisit, visits: readonly TimedVisit[]): TimedVisit[] {
  const parts = new Map<string, TimedVisit>();
  for (const visit of visits.toReversed()) {
    const { part, path, reading } = visit;
    const isOfList = reading.page === newest.reading.page && path === newest.path;
    if (!isOfList || part === null || parts.has(part)) continue;
    if (newest.lastAt - visit.lastAt <= oneListWithinDays * 24 * 3_600_000) parts.set(part, visit);
  }
  return [...parts.values()];
}

const distinct = (gaps: readonly Gap[]): Gap[] => [
  ...new Map(gaps.map((gap) => [`${gap.what}: ${gap.why}`, gap])).values(),
];
