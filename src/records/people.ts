/** The people whose medicines are looked after. */
import { foldPrinted } from '@/src/history/fold-printed';
import type { Person } from '@/src/model/person';
import { now } from '@/src/platform/clock';
import { database } from './database';
import { fittingRows } from './set-aside';

/** In the order in which they were added. Works in a live query. */
export async function listPeople(): Promise<readonly Person[]> {
  const rows = fittingRows('people', await database.people.toArray());
  return rows.map((row) => row.body).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}

/** `printedName`: as the page printed it when the caregiver named this person; null when the page did not say. */
export async function addPerson(name: string, printedName: string | null): Promise<Person> {
  const printedNames = printedName === null ? [] : [printedName];
  const person = { id: crypto.randomUUID(), name, printedNames, addedAt: now() };
  await database.people.add({ id: person.id, body: person });
  return person;
}

/** From now on this printed name means this person. A name that folds alike is not kept twice. */
export async function rememberPrintedName(person: Person, printedName: string): Promise<Person> {
  if (hasPrintedName(person, printedName)) return person;
  const known = { ...person, printedNames: [...person.printedNames, printedName] };
  await database.people.put({ id: known.id, body: known });
  return known;
}

export function hasPrintedName(person: Person, printedName: string): boolean {
  const folded = foldPrinted(printedName);
  return person.printedNames.some((known) => foldPrinted(known) === folded);
}
