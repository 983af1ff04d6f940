/** Since when a medicine that used to be listed no longer is. Only a whole list can say that. */
import { listPartOf } from '@/src/model/list-part';
import { foldPrinted } from './fold-printed';
import { type Look, looksAt, type TimedVisit } from './looks';
import type { MedicineSight } from './same-medicine';
import { isWhole } from './whole-parts';

/** A look at a whole list, with the folded names that it shows without a number. */
export type WholeList = Look<ReadonlySet<string>>;

/** Parts that were looked at within an hour make one list. Later, a medicine may have moved from one part to another unseen. */
const oneListWithin = 3_600_000;

/** Oldest first: lists that one page showed whole, and lists in parts of which every part was looked at in one go. */
export function wholeLists(visits: readonly TimedVisit[]): readonly WholeList[] {
  const lists = visits.filter(({ reading }) => reading.page === 'my-prescriptions');
  const whole = lists.filter(({ reading, part }) => reading.outcome === 'complete' && part === null);
  const parts = looksAt(lists.filter(isReadPart).map((visit) => ({ visit, item: namesWithoutNumber([visit]) })));
  return [
    ...looksAt(whole.map((visit) => ({ visit, item: namesWithoutNumber([visit]) }))),
    ...parts.flatMap((last, index) => joined(last, parts.slice(0, index)) ?? []),
  ].sort((a, b) => a.at - b.at);
}

/** Nothing is missing but the list's other parts. */
function isReadPart({ reading }: TimedVisit): boolean {
  const { outcome, gaps } = reading;
  return outcome === 'partial' && gaps.length > 0 && gaps.every(({ why }) => listPartOf(why) !== null);
}

/** The list that is whole with this last part; null when a part is missing. It is as old as the oldest look at a part of it. */
function joined(last: WholeList, before: readonly WholeList[]): WholeList | null {
  const newest = new Map<string | null, WholeList>();
  for (const look of before)
    if (look.visit.path === last.visit.path && last.at - look.at <= oneListWithin) newest.set(look.visit.part, look);
  newest.set(last.visit.part, last);
  const looks = [...newest.values()];
  if (!isWhole(looks.flatMap(({ visit }) => visit.reading.gaps))) return null;
  const [oldest = last] = looks.toSorted((a, b) => a.at - b.at);
  return { ...oldest, item: namesWithoutNumber(looks.map(({ visit }) => visit)) };
}

function namesWithoutNumber(visits: readonly TimedVisit[]): ReadonlySet<string> {
  const shown = visits.flatMap(({ reading }) => reading.prescriptions);
  return new Set(shown.filter(({ rxNumber }) => rxNumber === null).map(({ printedName }) => foldPrinted(printedName)));
}

/**
 * The day of the first whole list after the medicine's last sight anywhere; null when there is none, or it was never
 * listed. A list that shows the name without a number does not say that the prescription is gone.
 */
export function goneSince(sights: readonly MedicineSight[], lists: readonly WholeList[]): string | null {
  if (!sights.some(({ visit }) => visit.reading.page === 'my-prescriptions')) return null;
  const names = new Set(sights.map(({ name }) => name));
  const lastSeenAt = Math.max(...sights.map(({ visit }) => visit.lastAt));
  return lists.find(({ at, item }) => at > lastSeenAt && !namesAny(item, names))?.on ?? null;
}

function namesAny(shown: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => shown.has(name));
}
