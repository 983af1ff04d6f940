/**
 * Records every frozen page in Chromium, where there is layout, and reads the recording: ends with 1 when anything of anybody
 * survives, or when it does not read to the same structure. Takes minutes; the test run does the same without layout.
 *
 *   npx tsx scripts/recorded-pages.ts [part of a name]
 */
import 'temporal-polyfill/global';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CapturedPage } from '@/src/model/captured-page';
import { Reading } from '@/src/model/reading';
import { redactPage } from '@/src/recorder/redact-page';
import { frozenPages, shelves } from '@/tests/pages/expectation';
import { structureOf } from '@/tests/recorder/structure';
import { survivors } from '@/tests/recorder/survivors';
import { openPageReader } from './page-reader';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.output/recorded-pages`;
const asked = process.argv[2] ?? '';
const pages = shelves
  .flatMap((shelf) => frozenPages(`${root}tests/pages`, shelf))
  .filter(({ name }) => name.includes(asked));

mkdirSync(folder, { recursive: true });
const capturer = await openPageReader({ capture: true });
const reader = await openPageReader();
let recorded = 0;
let wrong = 0;
let at = -1;
for await (const json of capturer.readAll(
  pages.map(({ file }) => file),
  { url: undefined, today: '2026-11-22' },
)) {
  at += 1;
  const page = pages[at];
  const given = JSON.parse(json);
  if (given === null || !page) continue;
  recorded += 1;
  const original = CapturedPage.parse(given);
  const file = redactPage(original, 'a salt');
  const path = `${folder}/${page.name}.html`;
  writeFileSync(path, file.html);
  const problems = survivors(original, file).map((one) => `${one} survives`);
  for await (const again of reader.readAll([path], { url: undefined, today: file.readOn })) {
    const [is, should] = [structureOf(Reading.parse(JSON.parse(again))), structureOf(original.reading)];
    if (JSON.stringify(is) !== JSON.stringify(should))
      problems.push(`reads as ${JSON.stringify(is)}`, `instead of ${JSON.stringify(should)}`);
  }
  if (problems.length > 0) {
    wrong += 1;
    process.stdout.write(`${page.shelf} ${page.name}\n  ${problems.join('\n  ')}\n`);
  }
}
await Promise.all([capturer.close(), reader.close()]);
process.stdout.write(`${recorded} of ${pages.length} pages recorded, ${wrong} of them not as they should be\n`);
process.exitCode = wrong === 0 ? 0 : 1;
