/** Changes the open pages in a real browser, where there is layout, and reads them after each change. */
import { z } from '@/src/model/schema';
import type { FrozenPage } from '@/tests/pages/expectation';
import { openPageReader } from './page-reader';
import { isStill } from './read-frozen';

const ReadAfter = z.object({ again: z.number(), all: z.number(), differing: z.array(z.string()) });

export interface ChangedRun {
  readonly lines: string[];
  readonly passed: number;
  readonly failed: number;
}

/** Counts the pages: one whose changed parts tell anything else than the whole of it has failed. */
export async function readChanged(pages: readonly FrozenPage[]): Promise<ChangedRun> {
  // What a script or a frame does on a page would be a change of its own.
  const still = pages.filter(isStill);
  const reader = await openPageReader({ change: true });
  let [again, all] = [0, 0];
  const differing: string[] = [];
  try {
    let at = 0;
    const files = still.map(({ file }) => file);
    for await (const json of reader.readAll(files, { url: undefined, today: '2026-11-22', still: true })) {
      const read = ReadAfter.parse(JSON.parse(json));
      again += read.again;
      all += read.all;
      const [first] = read.differing;
      if (first !== undefined) differing.push(`${still[at]?.name}: ${first}`);
      at += 1;
    }
  } finally {
    await reader.close();
  }
  const title = `== changed in place: ${still.length} pages, ${again} of ${all} changes read by themselves`;
  return { lines: [title, ...differing], passed: still.length - differing.length, failed: differing.length };
}
