// @vitest-environment happy-dom
/** Whoever tells a fallback from a sure reading, and whoever names it for a person, must know every strategy there is. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isListedStrategy } from '@/src/history/strategy-order';
import { Strategies } from '@/src/model/how-read';
import { z } from '@/src/model/schema';
import { readPage } from '@/src/reader/read-page';
import { readingEn } from '@/src/ui/words/reading-en';
import { readingEs } from '@/src/ui/words/reading-es';
import { frozenPages } from '../pages/expectation';

const won = new Map<string, readonly [field: string, strategy: string]>();

beforeAll(() => {
  for (const { file, expectation } of frozenPages('tests/pages', 'open')) {
    const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
    const { strategies } = readPage(document, { url: expectation.url, today: Temporal.PlainDate.from('2026-11-22') });
    expect(z.safeParse(Strategies, strategies).success, file).toBe(true);
    for (const [field, counts] of Object.entries(strategies))
      for (const strategy of Object.keys(counts)) won.set(`${field} ${strategy}`, [field, strategy]);
  }
}, 60_000);

describe('every strategy that wins on an open page', () => {
  it('stands in the order of certainty', () => {
    expect(won.size).toBeGreaterThan(30);
    expect([...won.values()].filter(([field, strategy]) => !isListedStrategy(field, strategy))).toEqual([]);
  });

  it('has a name for people, and so has its field, in both languages', () => {
    for (const words of [readingEn, readingEs])
      for (const [field, strategy] of won.values()) {
        const said = words.way(field, strategy, 1, 1);
        // A name of our own code would show as it is: with a hyphen, or with a capital within.
        expect(said, `${field} ${strategy}`).not.toMatch(/[a-z][A-Z]|[a-z]-[a-z]+\.$/);
      }
  });
});
