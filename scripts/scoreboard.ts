/**
 * Runs the reader over the frozen pages and says how well it read them.
 *   npx tsx scripts/scoreboard.ts [open|blind|all] [--verbose]
 * Ends with 1 on any dangerous error or a field below its floor; then nothing may be released.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Reading } from '@/src/model/reading';
import { z } from '@/src/model/schema';
import { type FrozenPage, frozenPages, shelves } from '@/tests/pages/expectation';
import { score } from '@/tests/pages/score';
import { type Judged, report } from '@/tests/pages/scoreboard';

const home = fileURLToPath(new URL('..', import.meta.url));
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});
const which = positionals[0] ?? 'all';
const chosen = shelves.filter((shelf) => which === 'all' || which === shelf);
if (chosen.length === 0) {
  process.stderr.write(`unknown part "${which}": use open, blind or all\n`);
  process.exit(2);
}
for (const shelf of chosen) {
  const { lines, passed } = report(judge(frozenPages(join(home, 'tests/pages'), shelf)), shelf, values.verbose);
  process.stdout.write(`${lines.join('\n')}\n\n`);
  if (!passed) process.exitCode = 1;
}
