/** The one database. Opened by the background worker and by our own pages, never on a page of the site. */
import Dexie, { type Table } from 'dexie';
import { withinTime } from '@/src/platform/within-time';
import { migrations } from './migrations/all';
import type { Migration, RawRow } from './migrations/migration';
import type { RowOf, TableName } from './rows';

type Tables = { [T in TableName]: Table<RowOf<T>, string> };

export const database = withVersions(new Dexie('refill-lookout'), migrations) as Dexie & Tables;

const openingMayTake = 5000;

/** Resolves when the database can be used; rejects when the browser refuses it or does not answer. */
export async function openDatabase(): Promise<void> {
  if (!database.isOpen()) await withinTime(openingMayTake, database.open());
}

/** A step that fails takes all of them back: the browser leaves the records in the version in which they were. */
export function withVersions(into: Dexie, steps: readonly Migration[]): Dexie {
  for (const { version, stores, rows = {} } of steps)
    into
      .version(version)
      .stores(stores)
      .upgrade(async (upgrading) => {
        for (const [name, change] of Object.entries(rows))
          await upgrading
            .table(name)
            .toCollection()
            .modify((row: RawRow, held: { value: RawRow }) => {
              held.value = change(row);
            });
      });
  return into;
}
