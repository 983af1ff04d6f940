/** The one database. Opened by the background worker and by our own pages, never on a page of the site. */
import Dexie, { type Table } from 'dexie';
import { withinTime } from '@/src/platform/within-time';
import type { RowOf, TableName } from './rows';

type Tables = { [T in TableName]: Table<RowOf<T>, string> };

export const database = new Dexie('refill-lookout') as Dexie & Tables;

/** Ids, hashes and dates only: bodies can be sealed one day without moving a table. */
database.version(1).stores({
  people: 'id',
  visits: 'id, personId, [personId+subject]',
  held: 'id',
  settings: 'id',
  setAside: 'id',
  counters: 'id',
  salts: 'id',
});

const openingMayTake = 5000;

/** Resolves when the database can be used; rejects when the browser refuses it or does not answer. */
export async function openDatabase(): Promise<void> {
  if (!database.isOpen()) await withinTime(openingMayTake, database.open());
}
