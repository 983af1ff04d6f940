/** Rows that no longer fit their schema: moved out of the way, kept as they are, counted and shown. */
import { z } from '@/src/model/schema';
import { now } from '@/src/platform/clock';
import { logProblem } from '@/src/platform/log';
import { database } from './database';
import { misfitField, type RowOf, rowSchemas, type SetAsideRow, type TableName, tableNames } from './rows';

export type SetAside = SetAsideRow['body'] & { readonly id: string };

/** How many rows were set aside. Works in a live query. */
export async function setAsideCount(): Promise<number> {
  return database.setAside.count();
}

/** What was set aside, oldest first. Works in a live query. */
export async function listSetAside(): Promise<readonly SetAside[]> {
  const rows = fittingRows('setAside', await database.setAside.toArray());
  return rows.map(({ id, body }) => ({ id, ...body })).sort((a, b) => (a.setAsideAt < b.setAsideAt ? -1 : 1));
}

/** The rows that fit. The others are left out here and set aside in a moment: a live query may not write. */
export function fittingRows<T extends TableName>(table: T, rows: readonly unknown[]): RowOf<T>[] {
  const checked = rows.map((row) => z.safeParse(rowSchemas[table], row));
  if (checked.some((row) => !row.success))
    setTimeout(() => setAsideMisfits([table]).catch((error) => logProblem('setting rows aside', error)));
  return checked.flatMap((row) => (row.success ? [row.data as RowOf<T>] : []));
}

/** Moves every row that does not fit out of these tables, in one transaction. Answers how many. */
export async function setAsideMisfits(tables: readonly TableName[] = tableNames): Promise<number> {
  return database.transaction('rw', [...new Set([...tables, 'setAside'])], async () => {
    let moved = 0;
    for (const name of tables) {
      const misfits = (await database.table(name).toArray()).flatMap((row) => asSetAside(name, row));
      await database.table(name).bulkDelete(misfits.map(({ key }) => key));
      await database.setAside.bulkAdd(misfits.map(({ row }) => row));
      moved += misfits.length;
    }
    return moved;
  });
}

function asSetAside(table: TableName, row: { id: string }): { key: string; row: SetAsideRow }[] {
  const field = misfitField(table, row);
  if (field === null) return [];
  const body = { table, setAsideAt: now(), field, row: JSON.stringify(row) };
  return [{ key: row.id, row: { id: crypto.randomUUID(), body } }];
}
