/** The corpus itself is whole: pages have expectations, stand alone, and differ from each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozenPages, shelves } from './expectation';
import { runsOf, similarity } from './similarity';

const root = import.meta.dirname;
const pages = shelves
  .flatMap((shelf) => frozenPages(root, shelf))
  .map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }));
const canonicalOf = (html: string) => html.match(/<link rel="canonical" href="([^"]+)">/)?.[1];

describe('the corpus of frozen pages', () => {
  it('is wide enough: many pages, many kinds of layout, a good share of them blind', () => {
    expect(pages.length).toBeGreaterThanOrEqual(66);
    expect(new Set(pages.map(({ expectation }) => expectation.layout)).size).toBeGreaterThanOrEqual(28);
    expect(pages.filter(({ shelf }) => shelf === 'blind').length / pages.length).toBeGreaterThanOrEqual(0.3);
  });

  it('has no expectation without a page, and no name twice', () => {
    for (const shelf of shelves) {
      const entries = readdirSync(join(root, shelf));
      const names = (ending: string) =>
        entries.filter((entry) => entry.endsWith(ending)).map((entry) => entry.slice(0, -ending.length));
      expect(names('.json')).toEqual(names('.html'));
    }
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
  });

  it.each(pages)('$shelf/$name says its address and needs nothing from elsewhere', ({ html, expectation }) => {
    expect(canonicalOf(html)).toBe(expectation.url);
    const rest = html.replace(/<link rel="canonical"[^>]*>/, '');
    expect(rest).not.toMatch(/https?:\/\/|src\s*=\s*["']?\/\/|url\(|@import/i);
  });

  it.each(pages)('$shelf/$name expects what the contract allows', ({ expectation: { reading } }) => {
    expect(reading.gaps.length > 0).toBe(reading.outcome === 'partial');
    if (reading.outcome === 'nothing') {
      expect([reading.prescriptions, reading.orders, reading.account, reading.person]).toEqual([[], [], null, null]);
    }
    if (reading.page === 'order-status' || reading.page === 'order-detail') expect(reading.prescriptions).toEqual([]);
    const keys = reading.prescriptions.map(({ printedName, rxNumber }) => `${printedName} ${rxNumber}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(pages)(
    '$shelf/$name prints every medicine, number and person that it expects',
    ({ html, expectation: { reading } }) => {
      const text = bare(html);
      const values = [
        reading.person,
        ...reading.prescriptions.flatMap(({ printedName, rxNumber, prescriber }) => [
          printedName,
          rxNumber,
          prescriber,
        ]),
        ...reading.orders.flatMap(({ orderNumber, printedStatus, tracking, medicines }) => [
          orderNumber,
          printedStatus,
          tracking,
          ...medicines.map(({ printedName }) => printedName),
        ]),
      ];
      for (const value of values) if (value !== null) expect(text).toContain(bare(value));
    },
  );

  // Half a million pairs.
  it('has no near-duplicates', { timeout: 120_000 }, () => {
    const known = pages.map(({ name, html }) => ({ name, runs: runsOf(html) }));
    const tooClose = known.flatMap((one, i) =>
      known.slice(i + 1).flatMap((other) => {
        const alike = similarity(one.runs, other.runs);
        return alike > 0.5 ? [`${one.name} and ${other.name}: ${alike.toFixed(2)}`] : [];
      }),
    );
    expect(tooClose).toEqual([]);
  });
});

/** Tags (but not the values of form fields), character references, spaces and direction marks away. */
function bare(markup: string): string {
  return markup
    .replace(/ value="([^"]*)"/g, '>$1<i')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u200e\u200f]/g, '');
}
