/** How often something was refused or dropped. Counted here, on this computer, and shown nowhere: for whoever looks for a mistake of ours. */
import { database } from './database';
import { fittingRows } from './set-aside';

/** `what` is a fixed phrase of ours, such as `message dropped: malformed`; never a word from a page. */
export async function count(what: string): Promise<void> {
  await database.transaction('rw', database.counters, async () => {
    const counted = await database.counters.get(what);
    await database.counters.put({ id: what, count: (counted?.count ?? 0) + 1 });
  });
}

/** All counts by what was counted. Works in a live query. */
export async function listCounts(): Promise<ReadonlyMap<string, number>> {
  const rows = fittingRows('counters', await database.counters.toArray());
  return new Map(rows.map((row) => [row.id, row.count]));
}
