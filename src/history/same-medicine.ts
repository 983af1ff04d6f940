/** Which sights are of the same prescription: by its number, else by its printed name when that leaves no doubt. */
import type { Prescription } from '@/src/model/reading';
import { foldPrinted } from './fold-printed';
import type { Sight, TimedVisit } from './looks';

export interface MedicineSight extends Sight<Prescription> {
  /** The printed name, folded. */
  readonly name: string;
}

/**
 * Different numbers are different prescriptions, even of the same name (an old and a new one).
 * Without a number, a name joins the one prescription of that name, unless the two were seen side by side.
 */
export function sameMedicine(visits: readonly TimedVisit[]): readonly (readonly MedicineSight[])[] {
  const sights = visits.flatMap((visit) =>
    visit.reading.prescriptions.map((item) => ({ visit, item, name: foldPrinted(item.printedName) })),
  );
  const numbered = groupBy(
    sights.filter(({ item }) => item.rxNumber !== null),
    ({ item }) => foldRxNumber(item.rxNumber ?? ''),
  );
  const nameOnly = groupBy(
    sights.filter(({ item }) => item.rxNumber === null),
    ({ name }) => name,
  );
  for (const [name, group] of nameOnly) {
    const candidates = [...numbered.entries()].filter(([, others]) => others.some((other) => other.name === name));
    const [only, another] = candidates;
    if (!only || another || sideBySide(group, only[1])) continue;
    numbered.set(only[0], [...only[1], ...group]);
    nameOnly.delete(name);
  }
  return [...numbered.values(), ...nameOnly.values()];
}

/** White space and dashes come and go between pages. */
export function foldRxNumber(rxNumber: string): string {
  return foldPrinted(rxNumber).replace(/[\s-]/g, '');
}

/** One page, or the parts of one list on one day, showed both: then they are two things. */
function sideBySide(some: readonly MedicineSight[], others: readonly MedicineSight[]): boolean {
  return some.some((one) => others.some((other) => one.visit === other.visit || sameList(one.visit, other.visit)));
}

function sameList(a: TimedVisit, b: TimedVisit): boolean {
  const sameDay = a.firstSeenOn <= b.lastSeenOn && b.firstSeenOn <= a.lastSeenOn;
  const paged = a.reading.page === 'my-prescriptions' && a.part !== b.part;
  return sameDay && paged && a.reading.page === b.reading.page && a.path === b.path;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const its = key(item);
    const group = groups.get(its);
    if (group) group.push(item);
    else groups.set(its, [item]);
  }
  return groups;
}
