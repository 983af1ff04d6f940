/** Reads frozen pages in a real browser, with the time that each took. */
import { readFileSync } from 'node:fs';
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
  /** In the order of the pages. Only a page with scripts or frames of its own is opened and waited for. */
  read(pages: readonly FrozenPage[]): Promise<FrozenReading[]>;
  close(): Promise<void>;
}

/** Nothing on it changes by itself. */
export const isStill = ({ file }: FrozenPage) => !/<script|<i?frame|\son\w+=/i.test(readFileSync(file, 'utf8'));

export async function openFrozenReader(browser: BrowserName = 'chromium'): Promise<FrozenReader> {
  const reader = await openPageReader({ explain: true, browser });
  return {
    async read(pages) {
      const found = new Map<FrozenPage, FrozenReading>();
      for (const still of [true, false]) {
        const these = pages.filter((page) => isStill(page) === still);
        const files = these.map(({ file }) => file);
        let at = 0;
        const served = (of: number) => {
          const { url, today } = (these[of] as FrozenPage).expectation;
          return { url, today, still };
        };
        for await (const json of reader.readAll(files, served)) {
          found.set(these[at++] as FrozenPage, Explained.parse(JSON.parse(json)));
        }
      }
      return pages.flatMap((page) => found.get(page) ?? []);
    },
    close: () => reader.close(),
  };
}
