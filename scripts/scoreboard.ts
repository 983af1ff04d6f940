/**
 * Runs the reader over the frozen pages, in a real browser, and says how well it read them.
 *   npx tsx scripts/scoreboard.ts [open|blind|all] [--verbose] [--in chromium|firefox|both] [--mutations N --seed S] [--changed]
 * With `--in both` the two browsers must agree. With `--mutations`, N seeded mutants of the open pages are read too.
 * With `--changed`, the open pages are changed in place, and the changed parts read by themselves.
 * Ends with 1 on any dangerous error or a field below its floor; then nothing may be released.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { disagreements } from '@/tests/pages/disagreements';
import { type FrozenPage, frozenPages, type Shelf, shelves } from '@/tests/pages/expectation';
import { score } from '@/tests/pages/score';
import { type Judged, type Report, report } from '@/tests/pages/scoreboard';
import { readChanged } from './changed-pages';
import { readMutants } from './mutants';
import type { BrowserName } from './page-reader';
import { type FrozenReading, openFrozenReader } from './read-frozen';

const pagesFolder = fileURLToPath(new URL('../tests/pages', import.meta.url));
const total = { passed: 0, failed: 0 };

function judge(pages: readonly FrozenPage[], readings: readonly FrozenReading[]): Judged[] {
  return pages.map((page, at) => {
    const read = readings[at];
    if (read === undefined) throw new Error(`no reading of ${page.name}`);
    return { page, score: score(page.expectation, read.reading), milliseconds: read.milliseconds };
  });
}

function show({ lines, passed, failed }: Pick<Report, 'lines' | 'passed' | 'failed'>): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
  total.passed += passed;
  total.failed += failed;
}

async function readShelf(shelf: Shelf, browsers: readonly BrowserName[]): Promise<void> {
  const pages = frozenPages(pagesFolder, shelf);
  const readings = new Map<BrowserName, FrozenReading[]>();
  for (const browser of browsers) {
    const reader = await openFrozenReader(browser);
    try {
      readings.set(browser, await reader.read(pages));
    } finally {
      await reader.close();
    }
  }
  const [first = []] = readings.values();
  const title = browsers[0] === 'chromium' ? shelf : `${shelf}, ${browsers[0]}`;
  show(report(judge(pages, first), shelf, values.verbose, title));
  const [one, other] = browsers;
  if (one === undefined || other === undefined) return;
  const { lines, unexplained } = disagreements(pages, one, first, other, readings.get(other) ?? []);
  process.stdout.write(`${lines.join('\n')}\n\n`);
  total.passed += pages.length - unexplained;
  total.failed += unexplained;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    in: { type: 'string', default: 'chromium' },
    mutations: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    changed: { type: 'boolean', default: false },
  },
});
const which = positionals[0] ?? 'all';
const chosen = shelves.filter((shelf) => which === 'all' || which === shelf);
const browsers = (['chromium', 'firefox'] as const).filter((name) => values.in === 'both' || values.in === name);
const times = Number(values.mutations);
const seed = Number(values.seed);
if (
  chosen.length === 0 ||
  browsers.length === 0 ||
  !(times >= 0) ||
  !Number.isInteger(times) ||
  !Number.isInteger(seed)
) {
  process.stderr.write(
    'use: scoreboard.ts [open|blind|all] [--verbose] [--in chromium|firefox|both] [--mutations N --seed S] [--changed]\n',
  );
  process.exit(2);
}
for (const shelf of chosen) await readShelf(shelf, browsers);
if (times > 0) {
  const judged: Judged[] = [];
  await readMutants({ pagesFolder, from: seed, times, onJudged: (one) => judged.push(one) });
  show(report(judged, 'open', values.verbose, `mutants, seeds ${seed} to ${seed + times - 1}`));
}
if (values.changed) show(await readChanged(frozenPages(pagesFolder, 'open')));
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
if (total.failed > 0) process.exitCode = 1;
