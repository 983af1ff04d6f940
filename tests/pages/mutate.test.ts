/** A mutant says what its page said: the same names and numbers, only the markup differs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frozenPages } from './expectation';
import { isMutable, mutate, mutateBy, mutations } from './mutate';

const pages = frozenPages(import.meta.dirname, 'open')
  .map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }))
  .filter(({ html }) => isMutable(html));

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|&amp;|[\s\u00a0\u200b\u200e]/g, '')
    .toLowerCase();

describe('mutants', () => {
  it('are the same for the same seed, and differ for others', () => {
    // A page of a few words leaves little to change: the longest.
    const [page] = [...pages].sort((a, b) => b.html.length - a.html.length);
    if (page === undefined) throw new Error('no page');
    const make = (seed: number) => mutate(page.html, page.expectation, seed).html;
    expect(make(7)).toBe(make(7));
    expect(new Set([1, 2, 3, 4, 5].map(make)).size).toBeGreaterThan(2);
  });

  it('keep every name and number that the page must read as', () => {
    for (const [i, page] of pages.entries()) {
      const { html, expectation } = mutate(page.html, page.expectation, i);
      // What is hidden may stand in the middle of a name.
      const text = words(html).replace(/decoyxaban.*?nobodyhere/g, '');
      for (const { printedName, rxNumber } of expectation.reading.prescriptions) {
        for (const value of [printedName, rxNumber]) {
          if (value !== null && !html.includes(`value="${value}"`)) expect(text, page.name).toContain(words(value));
        }
      }
    }
  });

  it('turn the expectation round together with the cards, and leave the original alone', () => {
    const page = pages.find(({ name }) => name === 'ng-cards');
    if (page === undefined) throw new Error('no page');
    const before = JSON.stringify(page.expectation);
    const turned = Array.from({ length: 40 }, (_, seed) => mutate(page.html, page.expectation, seed)).find(
      ({ applied }) => applied.join() === 'reverseCards',
    );
    const names = turned?.expectation.reading.prescriptions.map(({ printedName }) => printedName) ?? [];
    expect(names[0]).toBe('PANTOPRAZOLE TAB 40MG DR');
    const places = names.map((name) => turned?.html.indexOf(name) ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(JSON.stringify(page.expectation)).toBe(before);
  });

  it.each(Object.keys(mutations))('use %s somewhere', (name) => {
    const isUsed = pages.some((page, at) => mutateBy(page.html, page.expectation, at, [name]).applied.length > 0);
    expect(isUsed).toBe(true);
  });
});
