/** Which sights are of the same prescription: by its number, else by its name, however a page prints it, when that leaves no doubt. */
import { groupBy } from '@/src/medicines/group-by';
import type { Prescription } from '@/src/model/reading';
import { foldPrinted } from './fold-printed';
import type { Sight, TimedVisit } from './looks';
import type { Printings } from './printings';

export interface MedicineSight extends Sight<Prescription> {
  /** The printed name, folded. */
  readonly name: string;
}

/**
 * Different numbers are different prescriptions, even of the same name (an old and a new one).
 * Without a number, a name joins the one prescription of that name, unless the two were seen side by side. Brand and
 * generic are never joined: each may have a prescription of its own.
 */
export function sameMedicine(
  sights: readonly MedicineSight[],
  printings: Printings,
): readonly (readonly MedicineSight[])[] {
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
  joinOtherPrintings(numbered, nameOnly, printings);
  return [...numbered.values(), ...groupPrintings(nameOnly, printings)];
}

export function medicineSights(visits: readonly TimedVisit[]): readonly MedicineSight[] {
  return visits.flatMap((visit) =>
    visit.reading.prescriptions.map((item) => ({ visit, item, name: foldPrinted(item.printedName) })),
  );
}

type Groups = Map<string, readonly MedicineSight[]>;

/**
 * A name that no numbered prescription is printed with joins the one that is surely the same medicine. Of two that were seen
 * side by side neither does: which of them it is, nobody can tell.
 */
function joinOtherPrintings(numbered: Groups, nameOnly: Groups, printings: Printings): void {
  const claims = [...nameOnly].flatMap(([name, group]) => {
    const [only, another] = [...numbered].filter(([, others]) => isPrintingOf(name, others, printings));
    return only && !another ? [{ number: only[0], name, group }] : [];
  });
  for (const [number, claimants] of groupBy(claims, (claim) => claim.number)) {
    const its = numbered.get(number) ?? [];
    const joining = claimants.filter(({ group }) => {
      const others = claimants.filter((other) => other.group !== group);
      return ![its, ...others.map((other) => other.group)].some((other) => sideBySide(group, other));
    });
    numbered.set(number, [...its, ...joining.flatMap(({ group }) => group)]);
    for (const { name } of joining) nameOnly.delete(name);
  }
}

function isPrintingOf(name: string, sights: readonly MedicineSight[], printings: Printings): boolean {
  const names = [...new Set(sights.map((sight) => sight.name))];
  return (
    names.some((other) => printings.isSame(name, other)) && !names.some((other) => printings.isDifferent(name, other))
  );
}

/** Names without a number that are all surely the same as each other, and of which no two were seen side by side. */
function groupPrintings(nameOnly: Groups, printings: Printings): readonly (readonly MedicineSight[])[] {
  const left = new Map(nameOnly);
  const groups: (readonly MedicineSight[])[] = [];
  for (const name of nameOnly.keys()) {
    if (!left.has(name)) continue;
    const names = reachedFrom(name, [...left.keys()], printings);
    const its = names.map((one) => left.get(one) ?? []);
    for (const one of names) left.delete(one);
    const isOne = everyPair(names, printings.isSame) && everyPair(its, (group, other) => !sideBySide(group, other));
    groups.push(...(isOne ? [its.flat()] : its));
  }
  return groups;
}

/** The name, and all that are the same as it, or as one of those. */
function reachedFrom(name: string, names: readonly string[], { isSame }: Printings): readonly string[] {
  const reached = [name];
  for (const one of reached) reached.push(...names.filter((other) => !reached.includes(other) && isSame(one, other)));
  return reached;
}

const everyPair = <T>(items: readonly T[], holds: (one: T, other: T) => boolean): boolean =>
  items.every((one, at) => items.slice(at + 1).every((other) => holds(one, other)));

/** White space and dashes come and go between pages. */
export function foldRxNumber(rxNumber: string): string {
  return foldPrinted(rxNumber).replace(/[\s-]/g, '');
}

/** One page, or the parts of one list on one day, showed both: then they are two things. */
function sideBySide(some: readonly MedicineSight[], others: readonly MedicineSight[]): boolean {
  const visits = new Set(others.map(({ visit }) => visit));
  if (some.some(({ visit }) => visits.has(visit))) return true;
  // Years of looks at whole lists are not compared one by one: only a list in parts can show two things on two pages.
  const [mine, theirs] = [listsOf(some), listsOf(others)];
  if (![...mine, ...theirs].some(({ part }) => part !== null)) return false;
  return mine.some((one) => theirs.some((other) => sameList(one, other)));
}

const listsOf = (sights: readonly MedicineSight[]): readonly TimedVisit[] =>
  sights.map(({ visit }) => visit).filter(({ reading }) => reading.page === 'my-prescriptions');

function sameList(a: TimedVisit, b: TimedVisit): boolean {
  const sameDay = a.firstSeenOn <= b.lastSeenOn && b.firstSeenOn <= a.lastSeenOn;
  return sameDay && a.part !== b.part && a.path === b.path;
}
