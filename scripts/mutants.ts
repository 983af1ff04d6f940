/** Makes mutants of the open pages, reads them in one browser, and judges them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Expectation, type FrozenPage, frozenPages } from '@/tests/pages/expectation';
import { isMutable, type Mutant, mutate, mutateBy } from '@/tests/pages/mutate';
import { score } from '@/tests/pages/score';
import type { Judged } from '@/tests/pages/scoreboard';
import { fewerMutations, fewerNodes } from '@/tests/pages/shrink';
import { type FrozenReader, openFrozenReader } from './read-frozen';

export interface MutantRun {
  readonly pagesFolder: string;
  readonly from: number;
  readonly times: number;
  readonly onJudged: (judged: Judged) => void;
  /** Where a mutant with a dangerous error is saved, shrunk; none is when this is not said. */
  readonly foundFolder?: string;
}

interface Source extends FrozenPage {
  readonly html: string;
}

/** Read at a time: enough to keep the browser busy, few enough to lose nothing when the run is ended. */
const batch = 50;
/** Readings a shrinking may take. */
const patience = 150;

export async function readMutants({ pagesFolder, from, times, onJudged, foundFolder }: MutantRun): Promise<void> {
  const sources: Source[] = frozenPages(pagesFolder, 'open')
    .map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }))
    .filter(({ html }) => isMutable(html));
  const folder = mkdtempSync(join(tmpdir(), 'refill-lookout-mutants-'));
  const reader = await openFrozenReader();
  const page = (name: string, html: string, expectation: Expectation): FrozenPage => {
    const file = join(folder, `${name.replace(/\W+/g, '-').slice(0, 80)}.html`);
    writeFileSync(file, html);
    return { shelf: 'open', name, file, expectation };
  };
  try {
    for (let seed = from; seed < from + times; seed += batch) {
      const seeds = Array.from({ length: Math.min(batch, from + times - seed) }, (_, at) => seed + at);
      const made = seeds.map((one) => {
        const source = sources[one % sources.length] as Source;
        const mutant = mutate(source.html, source.expectation, one);
        const name = `${source.name} ~${one} ${mutant.applied.join('+') || 'as it was'}`;
        return { source, seed: one, mutant, page: page(name, mutant.html, mutant.expectation) };
      });
      const readings = await reader.read(made.map((one) => one.page));
      for (const [at, one] of made.entries()) {
        const read = readings[at];
        if (!read) throw new Error(`no reading of ${one.page.name}`);
        const judged = {
          page: one.page,
          score: score(one.page.expectation, read.reading),
          milliseconds: read.milliseconds,
        };
        if (judged.score.dangers.length > 0 && foundFolder !== undefined) {
          const small = await shrunk(reader, one.source, one.seed, one.mutant, page);
          mkdirSync(foundFolder, { recursive: true });
          const base = join(foundFolder, `${one.source.name}-${one.seed}`);
          writeFileSync(`${base}.html`, small.html);
          writeFileSync(`${base}.json`, `${JSON.stringify(small.expectation, null, 2)}\n`);
        }
        onJudged(judged);
      }
    }
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fewest mutations and the smallest page that still show the first dangerous error of a mutant. */
async function shrunk(
  reader: FrozenReader,
  source: Source,
  seed: number,
  mutant: Mutant,
  page: (name: string, html: string, expectation: Expectation) => FrozenPage,
): Promise<Mutant> {
  let left = patience;
  const dangersOf = async ({ html, expectation }: Pick<Mutant, 'html' | 'expectation'>) => {
    left -= 1;
    const [read] = await reader.read([page(`shrinking ${seed}`, html, expectation)]);
    return read ? score(expectation, read.reading).dangers.map(({ kind, detail }) => `${kind} ${detail}`) : [];
  };
  const [wanted = ''] = await dangersOf(mutant);
  const fails = async (one: Pick<Mutant, 'html' | 'expectation'>) =>
    left > 0 && (await dangersOf(one)).includes(wanted);
  const fewer = await fewerMutations(mutant, (names) => mutateBy(source.html, source.expectation, seed, names), fails);
  return fewerNodes(fewer, fails);
}
