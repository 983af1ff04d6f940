/** Which sights are of the same prescription: by its number, else by its printed name when that leaves no doubt. */
import type { Prescription } from '@/src/model/reading';
import type { Visit } from '@/src/model/visit';
import { foldPrinted } from './fold-printed';
import type { Sight } from './looks';

export type MedicineSight = Sight<Prescription>;

/**
 * Different numbers are different prescriptions, even of the same name (an old and a new one).
 * Without a number, a name joins the one prescription of that name, unless the two were seen side by side.
 */
export function sameMedicine(visits: readonly Visit[]): readonly (readonly MedicineSight[])[] {
  const sights = visits.flatMap((visit) => visit.reading.prescriptions.map((item) => ({ visit, item })));
  const numbered = groupBy(
    sights.filter(({ item }) => item.rxNumber !== null),
    ({ item }) => foldRxNumber(item.rxNumber ?? ''),
  );
  const nameOnly = groupBy(
    sights.filter(({ item }) => item.rxNumber === null),
    ({ item }) => foldPrinted(item.printedName),
  );
  for (const [name, group] of nameOnly) {
    const candidates = [...numbered.entries()].filter(([, others]) => others.some((other) => isNamed(name, other)));
    const [only, another] = candidates;
    if (!only || another || sideBySide(group, only[1])) continue;
    numbered.set(only[0], [...only[1], ...group]);
    nameOnly.delete(name);
  }
  return [...numbered.values(), ...nameOnly.values()];
}

export function isNamed(folded: string, { item }: MedicineSight): boolean {
  return foldPrinted(item.printedName) === folded;
}

/** White space and dashes come and go between pages. */
export function foldRxNumber(rxNumber: string): string {
  return foldPrinted(rxNumber).replace(/[\s-]/g, '');
}

/** One page, or the parts of one list on one day, showed both: then they are two things. */
function sideBySide(some: readonly MedicineSight[], others: readonly MedicineSight[]): boolean {
  return some.some((one) => others.some((other) => one.visit === other.visit || sameList(one.visit, other.visit)));
}

function sameList(a: Visit, b: Visit): boolean {
  const sameDay = a.firstSeenOn <= b.lastSeenOn && b.firstSeenOn <= a.lastSeenOn;
  const paged = a.reading.page === 'my-prescriptions' && a.part !== b.part;
  return sameDay && paged && a.reading.page === b.reading.page && a.path === b.path;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
