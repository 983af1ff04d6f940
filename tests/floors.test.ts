import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A house of its own for each test, with only the files that the test puts into it. */
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'floors-'));
  cpSync('.dependency-cruiser.cjs', join(house, '.dependency-cruiser.cjs'));
  writeFileSync(
    join(house, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', paths: { '@/*': ['./*'] } } }),
  );
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function put(path: string, text: string) {
  mkdirSync(join(house, dirname(path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function check() {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const done = spawnSync(process.execPath, [program, '--config', '.dependency-cruiser.cjs', 'src'], {
    cwd: house,
    encoding: 'utf8',
  });
  return { ok: done.status === 0, says: done.stdout + done.stderr };
}

const something = 'export const something = 1;\n';
const imports = (from: string) => `import { something } from '${from}';\nexport const other = something;\n`;

describe('The floors', () => {
  it('let a room import from below', () => {
    put('src/calendar/day.ts', something);
    put('src/supply/plan.ts', imports('@/src/calendar/day'));
    expect(check()).toMatchObject({ ok: true });
  });

  it.each([
    ['src/calendar/day.ts', 'src/supply/plan', 'no-import-upward'],
    ['src/history/current.ts', 'src/advice/card', 'no-import-upward'],
    ['src/advice/card.ts', 'src/ui/words', 'no-import-upward'],
    ['src/reader/read-page.ts', 'src/overlay/marks', 'no-import-upward'],
    ['src/reader/dom/scan.ts', 'src/reader/words', 'the-reader-no-import-upward'],
    ['src/reader/words/statuses.ts', 'src/reader/page', 'the-reader-no-import-upward'],
    ['src/reader/person/person.ts', 'src/reader/read-page', 'the-reader-no-import-upward'],
    ['src/overlay/marks.ts', 'src/records/people', 'the-page-knows-no-database'],
    ['src/overlay/marks.ts', 'src/medicines/parse-medicine', 'the-page-gets-no-lists-of-medicines'],
    ['src/overlay/marks.ts', 'node_modules/webextension-polyfill/index', 'the-page-gets-no-polyfill'],
    ['src/advice/card.ts', 'src/platform/clock', 'no-import-upward'],
  ])('find that %s must not import %s', (importer, imported, rule) => {
    put(`${imported}.ts`, something);
    put(importer, imports(`@/${imported}`));
    const { ok, says } = check();
    expect(ok).toBe(false);
    expect(says).toContain(rule);
  });

  it('find a circle', () => {
    put('src/supply/a.ts', imports('./b'));
    put('src/supply/b.ts', imports('./a'));
    expect(check()).toMatchObject({ ok: false });
  });
});
