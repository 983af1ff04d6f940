/** Sightings that wait for the caregiver's word. Bounded; the same page held again replaces itself. */
import { foldPrinted } from '@/src/history/fold-printed';
import type { HeldSighting, HeldWhy, Sighting } from '@/src/model/visit';
import { canonicalJson } from './canonical-json';
import { database } from './database';
import type { HeldRow } from './rows';
import { fittingRows } from './set-aside';

const mostHeld = 50;

/** What waits, newest first. Works in a live query. */
export async function listHeld(): Promise<readonly HeldSighting[]> {
  return (await heldRows()).map((row) => row.body);
}

/** With the stretch in which each was seen, newest first. */
export async function heldRows(): Promise<readonly HeldRow[]> {
  const rows = fittingRows('held', await database.held.toArray());
  return rows.sort((a, b) => Temporal.Instant.compare(b.body.sighting.seenAt, a.body.sighting.seenAt));
}

/** Inside the caller's transaction. Answers what waits now. */
export async function holdSighting(why: HeldWhy, sighting: Sighting, stretchId: string): Promise<HeldSighting> {
  const rows = await heldRows();
  const same = rows.find((row) => isSamePage(row, why, sighting, stretchId));
  const held = { id: same?.body.id ?? crypto.randomUUID(), why, sighting };
  await database.held.put({ id: held.id, stretchId, body: held });
  const others = rows.filter((row) => row.id !== held.id);
  await database.held.bulkDelete(others.slice(mostHeld - 1).map((row) => row.id));
  return held;
}

export function printsSameName(a: Sighting, b: Sighting): boolean {
  if (a.reading.person === null || b.reading.person === null) return a.reading.person === b.reading.person;
  return foldPrinted(a.reading.person) === foldPrinted(b.reading.person);
}

/** Without a name of its own, a page of another stretch may be another person's: it replaces only what is equal to it. */
function isSamePage({ body, stretchId: itsStretch }: HeldRow, why: HeldWhy, sighting: Sighting, stretchId: string) {
  const { reading, path, part } = body.sighting;
  const samePlace = reading.page === sighting.reading.page && path === sighting.path && part === sighting.part;
  if (!samePlace || !printsSameName(body.sighting, sighting)) return false;
  return why === 'new-name' || itsStretch === stretchId || canonicalJson(reading) === canonicalJson(sighting.reading);
}
