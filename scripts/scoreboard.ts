/**
 * Runs the reader over the frozen pages and says how well it read them.
 *   npx tsx scripts/scoreboard.ts [open|blind|all] [--verbose] [--mutations N --seed S]
 * With `--mutations`, N seeded mutants of the open pages are read instead.
 * Ends with 1 on any dangerous error or a field below its floor; then nothing may be released.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Reading } from '@/src/model/reading';
import { z } from '@/src/model/schema';
import { type FrozenPage, frozenPages, shelves } from '@/tests/pages/expectation';
import { isMutable, mutate } from '@/tests/pages/mutate';
import { score } from '@/tests/pages/score';
import { type Judged, type Report, report } from '@/tests/pages/scoreboard';

const home = fileURLToPath(new URL('..', import.meta.url));
const pagesFolder = join(home, 'tests/pages');
const Line = z.object({ file: z.string(), ...Reading.shape });

/** One call of the reading tool over all files: the address of each page is its canonical link. */
function readAll(pages: readonly FrozenPage[]): Reading[] {
  const args = ['--import', 'tsx', 'scripts/read.ts', ...pages.map(({ file }) => file), '--today', '2026-11-22'];
  const run = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (run.status !== 0) throw new Error(`the reading tool ended with ${run.status}: ${run.stderr}`);
  const lines = run.stdout.trim().split('\n');
  if (lines.length !== pages.length) throw new Error(`${pages.length} pages, ${lines.length} readings`);
  return lines.map((line) => {
    const { file: _, ...reading } = Line.parse(JSON.parse(line));
    return reading;
  });
}

function judge(pages: readonly FrozenPage[]): Judged[] {
  const readings = readAll(pages);
  return pages.map((page, i) => {
    const reading = readings[i];
    if (reading === undefined) throw new Error(`no reading of ${page.name}`);
    return { page, score: score(page.expectation, reading) };
  });
}

/** Mutants go round the pages; the seed of each stands in its name, so that one can be made again. */
function mutants(folder: string, times: number, seed: number): FrozenPage[] {
  const sources = frozenPages(pagesFolder, 'open')
    .map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }))
    .filter(({ html }) => isMutable(html));
  return Array.from({ length: times }, (_, i) => {
    const source = sources[i % sources.length];
    if (source === undefined) throw new Error('no page to mutate');
    const { html, expectation, applied } = mutate(source.html, source.expectation, seed + i);
    const file = join(folder, `${i}-${source.name}.html`);
    writeFileSync(file, html);
    return {
      shelf: 'open',
      name: `${source.name} ~${seed + i} ${applied.join('+') || 'as it was'}`,
      file,
      expectation,
    };
  });
}

const total = { passed: 0, failed: 0 };

function show({ lines, passed, failed }: Report): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
  total.passed += passed;
  total.failed += failed;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    mutations: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const which = positionals[0] ?? 'all';
const chosen = shelves.filter((shelf) => which === 'all' || which === shelf);
const times = Number(values.mutations);
const seed = Number(values.seed);
if (chosen.length === 0 || !Number.isInteger(times) || times < 0 || !Number.isInteger(seed)) {
  process.stderr.write('use: scoreboard.ts [open|blind|all] [--verbose] [--mutations N --seed S]\n');
  process.exit(2);
}
if (times > 0) {
  const folder = mkdtempSync(join(tmpdir(), 'refill-lookout-mutants-'));
  try {
    show(report(judge(mutants(folder, times, seed)), 'open', values.verbose, `mutants, seed ${seed}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  for (const shelf of chosen) show(report(judge(frozenPages(pagesFolder, shelf)), shelf, values.verbose));
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
if (total.failed > 0) process.exitCode = 1;
