/** Visits and held sightings say by which strategies they were read. Of what was seen before, that is not noted. */
import type { Migration, RawRow } from './migration';

export const howItWasRead: Migration = {
  version: 3,
  stores: {},
  rows: {
    visits: (row) => (isRecord(row.body) ? { ...row, body: { readBy: [], ...row.body } } : row),
    held: (row) => {
      const { body } = row;
      if (!isRecord(body) || !isRecord(body.sighting)) return row;
      return { ...row, body: { ...body, sighting: { strategies: {}, ...body.sighting } } };
    },
  },
};

/** Rows that fit nothing stay as they are: they are set aside later. */
const isRecord = (value: unknown): value is RawRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
