/** Save a backup and restore it: one JSON file with all tables and a checksum over them. */
import { z } from '@/src/model/schema';
import { now, today } from '@/src/platform/clock';
import { logProblem } from '@/src/platform/log';
import { canonicalJson } from './canonical-json';
import { database } from './database';
import { broughtUp, newestVersion } from './migrations/all';
import { misfitField, type RowOf, rowSchemas, type TableName, tableNames } from './rows';
import { setAsideMisfits } from './set-aside';
import { sha256 } from './sha256';

const format = 'refill-lookout-backup';
/** A file is of the version in which the records stood when it was saved. */
const version = newestVersion;
/** Browsers cannot hold a much longer text. */
const longest = 400_000_000;

export type BackupTables = { readonly [T in TableName]: readonly RowOf<T>[] };

export interface Backup {
  readonly savedAt: string;
  readonly tables: BackupTables;
}

/** What is wrong with a file, for one clear line. `table` and `row` (counted from 1) say where. */
export type BackupProblem =
  | { readonly kind: 'too-large' }
  /** Not JSON: cut off, or another kind of file. */
  | { readonly kind: 'not-json' }
  /** JSON, but nothing that this program saved. */
  | { readonly kind: 'other-format' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'missing-table'; readonly table: TableName }
  /** Changed after it was saved. */
  | { readonly kind: 'wrong-checksum' }
  | { readonly kind: 'bad-row'; readonly table: TableName; readonly row: number; readonly field: string };

export type BackupRead =
  | { readonly kind: 'ok'; readonly backup: Backup }
  | { readonly kind: 'problem'; readonly problem: BackupProblem };

export type Restored =
  | { readonly kind: 'restored'; readonly people: number; readonly visits: number }
  /** `not-written`: the browser did not let us (full disk, closed database). The records are as they were. */
  | { readonly kind: 'problem'; readonly problem: BackupProblem | { readonly kind: 'not-written' } };

/** All records as the text of a file, and a name for it. */
export async function saveBackup(): Promise<{ readonly fileName: string; readonly text: string }> {
  await setAsideMisfits();
  const tables = await readTables();
  const checksum = await checksumOf(tables);
  const text = JSON.stringify({ format, version, savedAt: now(), checksum, tables });
  return { fileName: `refill-lookout-${today()}.json`, text };
}

/** What a file holds, or what is wrong with it. Touches no records. */
export async function readBackup(text: string): Promise<BackupRead> {
  if (text.length > longest) return problem({ kind: 'too-large' });
  const json = parse(text);
  if (json === undefined) return problem({ kind: 'not-json' });
  const head = z.safeParse(Head, json);
  if (!head.success) return problem({ kind: 'other-format' });
  if (head.data.version > version) return problem({ kind: 'newer-version', version: head.data.version });
  const file = z.safeParse(Envelope, json);
  if (!file.success) return problem({ kind: 'other-format' });
  const { savedAt, checksum } = file.data;
  const tables = broughtUp(file.data.tables, head.data.version);
  const missing = tableNames.find((name) => !tables[name]);
  if (missing) return problem({ kind: 'missing-table', table: missing });
  if ((await checksumOf(file.data.tables)) !== checksum) return problem({ kind: 'wrong-checksum' });
  for (const name of tableNames) {
    const bad = firstBadRow(name, tables[name] ?? []);
    if (bad) return problem(bad);
  }
  return { kind: 'ok', backup: { savedAt, tables: tables as unknown as BackupTables } };
}

/** Replaces all records by what the file holds, in one transaction; a damaged file changes nothing. */
export async function restoreBackup(text: string): Promise<Restored> {
  const read = await readBackup(text);
  if (read.kind === 'problem') return read;
  const { tables } = read.backup;
  try {
    await database.transaction('rw', [...tableNames], async () => {
      for (const name of tableNames) {
        await database.table(name).clear();
        await database.table(name).bulkAdd([...tables[name]]);
      }
    });
  } catch (error) {
    logProblem('restoring a backup', error);
    return problem({ kind: 'not-written' });
  }
  return { kind: 'restored', people: tables.people.length, visits: tables.visits.length };
}

const Head = z.object({ format: z.literal(format), version: z.int().check(z.positive()) });
const Envelope = z.object({
  savedAt: z.iso.datetime(),
  checksum: z.string(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

async function readTables(): Promise<BackupTables> {
  return database.transaction('r', [...tableNames], async () => {
    const tables: Partial<Record<TableName, unknown[]>> = {};
    for (const name of tableNames) tables[name] = await database.table(name).toArray();
    return tables as unknown as BackupTables;
  });
}

async function checksumOf(tables: object): Promise<string | null> {
  try {
    return await sha256(canonicalJson(tables));
  } catch {
    return null; // nested too deep for anything that we saved
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem<P>(what: P): { readonly kind: 'problem'; readonly problem: P } {
  return { kind: 'problem', problem: what };
}

function firstBadRow(table: TableName, rows: readonly unknown[]): BackupProblem | null {
  const ids = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const field = misfitField(table, row);
    if (field !== null) return { kind: 'bad-row', table, row: index + 1, field };
    const { id } = z.parse(rowSchemas[table], row);
    if (ids.has(id)) return { kind: 'bad-row', table, row: index + 1, field: 'id' };
    ids.add(id);
  }
  return null;
}
