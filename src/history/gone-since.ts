/** Since when a medicine that used to be listed no longer is. Only a whole list can say that. */
import type { Visit } from '@/src/model/visit';
import { foldPrinted } from './fold-printed';
import { looksAt } from './looks';
import { isNamed, type MedicineSight } from './same-medicine';

/**
 * The day of the first complete list after the medicine's last sight anywhere; null when there is none, or it was never
 * listed. A list in parts is never whole here: page 2 says nothing of page 1. Nor does a list that shows the name without
 * a number say that the prescription is gone.
 */
export function goneSince(sights: readonly MedicineSight[], visits: readonly Visit[]): string | null {
  if (!sights.some(({ visit }) => visit.reading.page === 'my-prescriptions')) return null;
  const lastSight = looksAt(sights).at(-1);
  const lists = visits.filter(isWholeList).filter((list) => !mayShow(list, sights));
  const after = looksAt(lists.map((visit) => ({ visit, item: null }))).find(({ at }) => lastSight && at > lastSight.at);
  return after?.on ?? null;
}

function isWholeList({ reading, part }: Visit): boolean {
  return reading.page === 'my-prescriptions' && reading.outcome === 'complete' && part === null;
}

function mayShow(list: Visit, sights: readonly MedicineSight[]): boolean {
  return (
    sights.some(({ visit }) => visit === list) ||
    list.reading.prescriptions.some(
      (item) => item.rxNumber === null && sights.some((sight) => isNamed(foldPrinted(item.printedName), sight)),
    )
  );
}
