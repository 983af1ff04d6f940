/** Every version of the records, oldest first. */
import { firstTables } from './1-first-tables';
import { entries } from './2-entries';
import { howItWasRead } from './3-how-it-was-read';
import type { Migration, RawRow } from './migration';

export const migrations: readonly Migration[] = [firstTables, entries, howItWasRead];

/** The version in which the records stand now. */
export const newestVersion = Math.max(...migrations.map(({ version }) => version));

/** The tables of a version, brought up to the newest. Tables that came later begin empty; a table that is missing stays so. */
export function broughtUp(
  tables: Readonly<Record<string, readonly unknown[]>>,
  version: number,
  steps: readonly Migration[] = migrations,
): Record<string, readonly unknown[]> {
  const brought: Record<string, readonly unknown[]> = { ...tables };
  const had = new Set(steps.filter((step) => step.version <= version).flatMap((step) => Object.keys(step.stores)));
  for (const step of steps.filter((one) => one.version > version)) {
    for (const name of Object.keys(step.stores)) if (!had.has(name)) brought[name] ??= [];
    for (const [name, change] of Object.entries(step.rows ?? {}))
      if (brought[name]) brought[name] = brought[name].map((row) => (isRow(row) ? change(row) : row));
  }
  return brought;
}

/** What is no row at all is left for the check of the rows to name. */
const isRow = (row: unknown): row is RawRow => typeof row === 'object' && row !== null;
