/** Since when a medicine that used to be listed no longer is. Only a whole list can say that. */
import { foldPrinted } from './fold-printed';
import { type Look, looksAt, type TimedVisit } from './looks';
import type { MedicineSight } from './same-medicine';

/** A look at a whole list, with the folded names that it shows without a number. */
export type WholeList = Look<ReadonlySet<string>>;

/** Oldest first. A list in parts is never whole here: page 2 says nothing of page 1. */
export function wholeLists(visits: readonly TimedVisit[]): readonly WholeList[] {
  const whole = visits.filter(
    ({ reading, part }) => reading.page === 'my-prescriptions' && reading.outcome === 'complete' && part === null,
  );
  return looksAt(
    whole.map((visit) => {
      const nameOnly = visit.reading.prescriptions.filter(({ rxNumber }) => rxNumber === null);
      return { visit, item: new Set(nameOnly.map(({ printedName }) => foldPrinted(printedName))) };
    }),
  );
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
