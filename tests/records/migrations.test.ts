import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { withVersions } from '@/src/records/database';
import { broughtUp, migrations } from '@/src/records/migrations/all';
import { misfitField, type TableName, tableNames } from '@/src/records/rows';

type Rows = Record<string, { id: string }[]>;

interface Example {
  readonly before: Rows;
  readonly after: Rows;
}

const folder = 'tests/records/migrations';
const examples = new Map(
  readdirSync(folder).map((file) => [
    Number.parseInt(file, 10),
    JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Example,
  ]),
);
const steps = migrations.filter(({ version }) => version > 1);

/** A database of its own that stands at this version, with these rows in it. */
async function standingAt(version: number, rows: Rows): Promise<string> {
  const name = `records of version ${version} ${crypto.randomUUID()}`;
  const old = withVersions(
    new Dexie(name),
    migrations.filter((step) => step.version <= version),
  );
  await old.open();
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkAdd(some);
  old.close();
  return name;
}

async function dump(opened: Dexie): Promise<Rows> {
  const tables = await Promise.all(opened.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

describe('Each step from one version of the records to the next', () => {
  it('has a number of its own and an example', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
    expect([...examples.keys()].sort()).toEqual(steps.map(({ version }) => version));
  });

  it.each(steps)('$version turns the database of its example into what it says', async (step) => {
    const { before, after } = examples.get(step.version) as Example;
    const name = await standingAt(step.version - 1, before);
    const opened = withVersions(
      new Dexie(name),
      migrations.filter(({ version }) => version <= step.version),
    );
    await opened.open();
    expect(await dump(opened)).toEqual(after);
    opened.close();
  });

  it.each(steps)('$version does the same to a backup', (step) => {
    const { before, after } = examples.get(step.version) as Example;
    const upToHere = migrations.filter(({ version }) => version <= step.version);
    expect(broughtUp(before, step.version - 1, upToHere)).toEqual(after);
  });

  it('leads to tables whose rows fit, and which are all there', () => {
    const { after } = examples.get(Math.max(...examples.keys())) as Example;
    expect(Object.keys(after).sort()).toEqual([...tableNames].sort());
    for (const [table, rows] of Object.entries(after))
      for (const row of rows) expect(misfitField(table as TableName, row), `${table} ${row.id}`).toBeNull();
  });
});

describe('A step that fails', () => {
  it('changes nothing: the records stay in the version in which they were', async () => {
    const [first] = steps;
    const { before } = examples.get(first?.version ?? 0) as Example;
    const name = await standingAt(1, before);
    let changed = 0;
    const failing = withVersions(new Dexie(name), [
      ...migrations.filter(({ version }) => version === 1),
      {
        version: 2,
        stores: { entries: 'id, personId' },
        rows: {
          people: (row) => {
            changed += 1;
            return { ...row, body: 'gone' };
          },
          visits: () => {
            throw new Error('a fault in the step');
          },
        },
      },
    ]);
    await expect(failing.open()).rejects.toThrow();
    failing.close();
    expect(changed).toBeGreaterThan(0);
    const again = withVersions(
      new Dexie(name),
      migrations.filter(({ version }) => version === 1),
    );
    await again.open();
    expect(await dump(again)).toEqual({ ...Object.fromEntries(again.tables.map((one) => [one.name, []])), ...before });
    again.close();
  });
});
