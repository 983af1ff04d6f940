/** What the caregiver said herself: appended, and taken back by appending. */
import type { Entry, Said } from '@/src/model/entry';
import { now, today } from '@/src/platform/clock';
import { database } from './database';
import { fittingRows } from './set-aside';

/** null: it holds for everybody. Answers the entry, whose id takes it back. Rejects when the browser would not write. */
export async function say(personId: string | null, said: Said): Promise<Entry> {
  const entry: Entry = { id: crypto.randomUUID(), personId, saidAt: now(), saidOn: today().toString(), said };
  await database.entries.add({ id: entry.id, personId, body: entry });
  return entry;
}

/** The entry no longer counts. Taken back twice, or never said: nothing more happens. */
export async function takeBack(entryId: string): Promise<void> {
  await database.transaction('rw', database.entries, async () => {
    const row = await database.entries.get(entryId);
    if (row) await say(row.personId, { kind: 'taken-back', entryId });
  });
}

/** Everything that still counts, oldest first. Works in a live query. */
export async function listEntries(): Promise<readonly Entry[]> {
  const rows = fittingRows('entries', await database.entries.toArray());
  return stillCounting(rows.map(({ body }) => body));
}

function stillCounting(entries: readonly Entry[]): Entry[] {
  const inOrder = [...entries].sort((a, b) => (a.saidAt < b.saidAt ? -1 : a.saidAt > b.saidAt ? 1 : 0));
  const takenBack = new Set(inOrder.flatMap(({ said }) => (said.kind === 'taken-back' ? [said.entryId] : [])));
  return inOrder.filter(({ id, said }) => said.kind !== 'taken-back' && !takenBack.has(id));
}
