/**
 * Reads thousands of mutants of the open pages and keeps what was read wrong.
 *   npm run fuzz [-- --times 10000 --seed 1]
 * Can be ended and called again: it goes on behind the last seed that was judged, kept in `.output/fuzz/`, until all
 * were; the call after that begins anew. What fails is saved there too, shrunk, beside what it must read as.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from '@/src/model/schema';
import { readMutants } from './mutants';

const home = fileURLToPath(new URL('..', import.meta.url));
const folder = join(home, '.output', 'fuzz');
const stateFile = join(folder, 'state.json');

const State = z.object({
  seed: z.number(),
  times: z.number(),
  done: z.number(),
  wrong: z.number(),
  dangerous: z.array(z.string()),
});
type State = z.infer<typeof State>;

const { values } = parseArgs({
  options: { times: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [times, seed] = [Number(values.times), Number(values.seed)];
if (!Number.isInteger(times) || times < 1 || !Number.isInteger(seed)) {
  process.stderr.write('use: fuzz.ts [--times N] [--seed S]\n');
  process.exit(2);
}

function begin(): State {
  const kept = existsSync(stateFile) ? State.parse(JSON.parse(readFileSync(stateFile, 'utf8'))) : null;
  if (kept && kept.seed === seed && kept.times === times && kept.done < times) return kept;
  rmSync(folder, { recursive: true, force: true });
  return { seed, times, done: 0, wrong: 0, dangerous: [] };
}

const state = begin();
mkdirSync(dirname(stateFile), { recursive: true });
if (state.done > 0) process.stdout.write(`going on behind seed ${seed + state.done - 1}\n`);
await readMutants({
  pagesFolder: join(home, 'tests/pages'),
  from: seed + state.done,
  times: times - state.done,
  foundFolder: join(folder, 'found'),
  onJudged: ({ page, score }) => {
    state.done += 1;
    if (score.differences.length > 0) state.wrong += 1;
    for (const { kind, detail } of score.dangers) {
      state.dangerous.push(`${page.name}: ${kind}: ${detail}`);
      process.stdout.write(`${page.name}: ${kind}: ${detail}\n`);
    }
    if (state.done % 50 === 0 || state.done === times) writeFileSync(stateFile, JSON.stringify(state));
  },
});
process.stdout.write(
  `${state.done} mutants, seeds ${seed} to ${seed + times - 1}: ${state.done - state.wrong} read wholly right, ${state.dangerous.length} dangerous errors\n`,
);
if (state.dangerous.length > 0) process.exitCode = 1;
