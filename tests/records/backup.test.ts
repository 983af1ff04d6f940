import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup, restoreBackup, saveBackup } from '@/src/records/backup';
import { canonicalJson } from '@/src/records/canonical-json';
import { count } from '@/src/records/counters';
import { database } from '@/src/records/database';
import { eraseEverything } from '@/src/records/erase';
import { newestVersion } from '@/src/records/migrations/all';
import { tableNames } from '@/src/records/rows';
import { settings } from '@/src/records/settings';
import { sha256 } from '@/src/records/sha256';
import { fillEveryTable } from './fill-every-table';

const dump = async () =>
  Object.fromEntries(await Promise.all(tableNames.map(async (name) => [name, await database.table(name).toArray()])));

beforeEach(async () => {
  await eraseEverything();
  await fillEveryTable();
});

/** The file with something changed, and the checksum of what it holds now. */
async function tampered(change: (file: SavedFile) => void): Promise<string> {
  const file = JSON.parse((await saveBackup()).text) as SavedFile;
  change(file);
  file.checksum = await sha256(canonicalJson(file.tables));
  return JSON.stringify(file);
}
interface SavedFile {
  format: string;
  version: number;
  checksum: string;
  tables: Record<string, Record<string, unknown>[]>;
}

describe('a saved backup', () => {
  it('restored elsewhere equals what was saved, table by table', async () => {
    const before = await dump();
    const { text, fileName } = await saveBackup();
    expect(fileName).toMatch(/^refill-lookout-\d{4}-\d\d-\d\d\.json$/);
    await eraseEverything();
    expect(await restoreBackup(text)).toEqual({ kind: 'restored', people: 2, visits: 2 });
    const after = await dump();
    for (const name of tableNames) {
      expect(before[name], name).not.toEqual([]);
      expect(after[name], name).toEqual(before[name]);
    }
  });

  it('replaces what was there, and does not mix with it', async () => {
    const { text } = await saveBackup();
    const before = await dump();
    await database.people.clear();
    await count('something else');
    await restoreBackup(text);
    expect(await dump()).toEqual(before);
  });

  it('can be restored although a row no longer fitted when it was saved: the row is in it, set aside', async () => {
    await database.table('visits').put({ id: 'broken', personId: 'x', body: { reading: 7 } });
    const { text } = await saveBackup();
    expect((await readBackup(text)).kind).toBe('ok');
    await eraseEverything();
    await restoreBackup(text);
    expect((await database.setAside.toArray()).some((row) => row.body.row.includes('broken'))).toBe(true);
  });

  it('of the first version is brought up to date: what came later begins empty', async () => {
    const old = await tampered((file) => {
      file.version = 1;
      delete file.tables.entries;
    });
    const { entries: _later, ...before } = await dump();
    await eraseEverything();
    expect(await restoreBackup(old)).toEqual({ kind: 'restored', people: 2, visits: 2 });
    expect(await dump()).toEqual({ ...before, entries: [] });
  });

  it('of nothing is a backup too', async () => {
    await eraseEverything();
    const { text } = await saveBackup();
    await fillEveryTable();
    expect(await restoreBackup(text)).toEqual({ kind: 'restored', people: 0, visits: 0 });
    expect(await settings()).toMatchObject({ consentedAt: null });
  });
});

describe('a damaged file is refused with what is wrong, and the records stay as they are', () => {
  const refused = async (text: string) => {
    const before = await dump();
    const restored = await restoreBackup(text);
    expect(await dump()).toEqual(before);
    return restored.kind === 'problem' ? restored.problem : null;
  };

  it('when it was cut off, is empty, or is no JSON', async () => {
    const { text } = await saveBackup();
    for (const cut of [text.slice(0, -1), text.slice(0, text.length / 2), '', 'PK\u0003\u0004'])
      expect(await refused(cut)).toEqual({ kind: 'not-json' });
  });

  it('when it is some other JSON', async () => {
    for (const other of [
      'null',
      '[]',
      '7',
      '{}',
      '{"format":"other","version":1}',
      '{"format":"refill-lookout-backup","version":"1"}',
    ])
      expect(await refused(other)).toEqual({ kind: 'other-format' });
    expect(await refused('{"format":"refill-lookout-backup","version":1,"tables":[]}')).toEqual({
      kind: 'other-format',
    });
  });

  it('when a newer version of the program saved it', async () => {
    const newer = await tampered((file) => {
      file.version += 1;
    });
    expect(await refused(newer)).toEqual({ kind: 'newer-version', version: newestVersion + 1 });
  });

  it('when a single letter was changed', async () => {
    const { text } = await saveBackup();
    expect(text).toContain('Metformin');
    expect(await refused(text.replace('Metformin', 'Metforman'))).toEqual({ kind: 'wrong-checksum' });
  });

  it('when it is nested deeper than anything that was ever saved', async () => {
    const { text } = await saveBackup();
    const deep = text.replace('"tables":{', `"tables":{"extra":[${'['.repeat(50_000)}${']'.repeat(50_000)}],`);
    expect(await refused(deep)).toEqual({ kind: 'wrong-checksum' });
  });

  it('when a table is missing', async () => {
    const without = await tampered((file) => {
      delete file.tables.visits;
    });
    expect(await refused(without)).toEqual({ kind: 'missing-table', table: 'visits' });
  });

  it('when a row does not fit, naming the table, the row and the field', async () => {
    const bad = await tampered((file) => {
      const row = file.tables.people?.[1];
      if (row) row.body = { ...(row.body as object), name: '' };
    });
    expect(await refused(bad)).toEqual({ kind: 'bad-row', table: 'people', row: 2, field: 'body.name' });
  });

  it('when a row says two things of itself, or stands in it twice', async () => {
    const moved = await tampered((file) => {
      const row = file.tables.visits?.[0];
      if (row) row.personId = crypto.randomUUID();
    });
    expect(await refused(moved)).toEqual({ kind: 'bad-row', table: 'visits', row: 1, field: 'row' });
    const twice = await tampered((file) => {
      const [row] = file.tables.visits ?? [];
      if (row) file.tables.visits = [row, row];
    });
    expect(await refused(twice)).toEqual({ kind: 'bad-row', table: 'visits', row: 2, field: 'id' });
  });

  it('when it is huge', async () => {
    const huge = { length: 400_000_001 } as string;
    expect(await refused(huge)).toEqual({ kind: 'too-large' });
  });

  it('when the browser cannot write it', async () => {
    const { text } = await saveBackup();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const diskIsFull = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.counters.hook('creating', diskIsFull);
    expect(await refused(text)).toEqual({ kind: 'not-written' });
    database.counters.hook('creating').unsubscribe(diskIsFull);
  });
});
