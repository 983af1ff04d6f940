/** The one line on top of the popup: is anything wrong? "Nothing" is said only of what was seen lately and read whole. */
import type { Card } from './card';
import type { DueRow, Headline, HeldRow, PersonOutlook } from './outlook';

/** After this many days without a look, "nothing to do" would be a guess: a new order can come and go in that time. */
const staleAfterDays = 21;

/** Whether this medicine needs something done today. */
export const isForNow = ({ due, state }: DueRow) => due === 'now' || state === 'out';

/** What is taken as needed, or for a few days only, never has a date: the popup says so beside the headline. */
export const neverHasDate = ({ state, basis }: DueRow) =>
  state === 'unknown' && (basis.say === 'taken-as-needed' || basis.say === 'short-course');

const lacksDate = (row: DueRow) => row.state === 'unknown' && !neverHasDate(row);

/**
 * Its parcel is on its way, and the day is the one by which that parcel was to be ordered: before what is in hand runs out.
 * A later day is the next parcel's and counts.
 */
const isOrderedAlready = ({ state, orderBy, runOut }: DueRow) =>
  state === 'on-its-way' && orderBy !== null && runOut !== null && orderBy < runOut;

export function headlineOf(
  people: readonly PersonOutlook[],
  cards: readonly Card[],
  due: readonly DueRow[],
  held: readonly HeldRow[],
): Headline {
  if (people.length === 0 && held.length === 0) return { kind: 'nothing-known' };
  const thisWeekRows = due.filter((row) => isForNow(row) || row.due === 'soon');
  const count = cards.filter(({ severity }) => severity !== 'information').length + thisWeekRows.length;
  if (count > 0) return { kind: 'needs-you', count };
  if (held.length > 0) return { kind: 'needs-you', count: 1 };
  const stale = people.find(({ daysSinceSeen }) => daysSinceSeen === null || daysSinceSeen > staleAfterDays);
  if (stale) return { kind: 'cannot-tell', why: 'not-seen-lately', person: stale.name, lastSeenOn: stale.lastSeenOn };
  // A medicine whose date is missing, or a page that was not read, could be anything: no promise that nothing is due.
  const unsure = people.find(
    ({ personId, notRead }) => notRead.length > 0 || due.some((row) => row.personId === personId && lacksDate(row)),
  );
  const next = due.find((row) => row.orderBy !== null && !isOrderedAlready(row));
  if (unsure) return { kind: 'cannot-tell', why: 'not-all-known', person: unsure.name, lastSeenOn: unsure.lastSeenOn };
  return next?.orderBy ? { kind: 'nothing-before', on: next.orderBy } : { kind: 'nothing-due' };
}
