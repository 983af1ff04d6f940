/** Reads frozen pages in a real browser, with the time that each took. */
import { Reading } from '@/src/model/reading';
import { z } from '@/src/model/schema';
import type { FrozenPage } from '@/tests/pages/expectation';
import { type BrowserName, openPageReader } from './page-reader';

export interface FrozenReading {
  readonly reading: Reading;
  readonly milliseconds: number;
}

const Explained = z.object({ reading: Reading, milliseconds: z.number() });

export interface FrozenReader {
  /** In the order of the pages. `still`: they have no scripts of their own that one would have to wait for. */
  read(pages: readonly FrozenPage[], still?: boolean): Promise<FrozenReading[]>;
  close(): Promise<void>;
}

export async function openFrozenReader(browser: BrowserName = 'chromium'): Promise<FrozenReader> {
  const reader = await openPageReader({ explain: true, browser });
  return {
    async read(pages, still = false) {
      const files = pages.map(({ file }) => file);
      const found: FrozenReading[] = [];
      // Every expectation was written for this day.
      for await (const json of reader.readAll(files, { url: undefined, today: '2026-11-22', still })) {
        found.push(Explained.parse(JSON.parse(json)));
      }
      return found;
    },
    close: () => reader.close(),
  };
}
