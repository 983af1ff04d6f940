/** The tables of the first day. */
import type { Migration } from './migration';

/** Ids, hashes and dates only: bodies can be sealed one day without moving a table. */
export const firstTables: Migration = {
  version: 1,
  stores: {
    people: 'id',
    visits: 'id, personId, [personId+subject]',
    held: 'id',
    settings: 'id',
    setAside: 'id',
    counters: 'id',
    salts: 'id',
  },
};
