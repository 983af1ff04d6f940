// @vitest-environment happy-dom
/** A page of which a part has changed is read again as it is read by somebody who sees it for the first time. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAgain, readPage, readStepwise } from '@/src/reader/read-page';
import { finish, type Work } from '@/src/reader/work';
import { type Change, inPlace, ofElements, readAfter } from './changed-page';
import { frozenPages } from './expectation';

const pages = frozenPages('tests/pages', 'open');
/** So many changes are made to each page, one on top of the other. */
const changesEach = 3;

/** Goes through all pages; the answer is in how many cases the part could be read by itself. */
function readAll(changes: readonly Change[]): { readonly again: number; readonly all: number } {
  let [again, all] = [0, 0];
  pages.forEach(({ name, file, expectation: { url, today } }, index) => {
    const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
    const options = { url, today: Temporal.PlainDate.from(today) };
    const read = readAfter(document, options, changes, index * changesEach, changesEach);
    expect(read.differing, name).toEqual([]);
    again += read.again;
    all += read.all;
  });
  return { again, all };
}

/** In how many steps a work was done, and what came of it. */
function counted<T>(work: Work<T>): [number, T] {
  for (let steps = 0; ; steps += 1) {
    const { done, value } = work.next();
    if (done) return [steps, value];
  }
}

// A thousand readings each: no machine is too slow for them.
describe('a page read again', { timeout: 120_000 }, () => {
  it('tells what the whole page tells, after other words and states in the same elements', () => {
    const { again, all } = readAll(inPlace);
    expect(again).toBeGreaterThan(all / 2);
  });

  it('takes up a clock that stands beside more than is looked at again', () => {
    const row = '<li><h3>Atenolol 50 mg tablet</h3><p>2 refills left</p></li>';
    const html = `<h1>My prescriptions</h1>${`<section><ul>${row}</ul></section>`.repeat(80)}<p id="clock">1 visitor</p>`;
    const document = new DOMParser().parseFromString(html, 'text/html');
    const options = {
      url: 'https://www.optumrx.com/secure/my-prescriptions',
      today: Temporal.PlainDate.from('2026-11-22'),
    };
    const read = readPage(document, options);
    const clock = document.querySelector('#clock') as HTMLElement;
    clock.textContent = '2 visitors';
    const again = () => finish(readAgain(document, options, { read, touched: new Set([clock]) }));
    expect(again()?.reading).toEqual(read.reading);
    clock.textContent = 'Something went wrong.';
    expect(again()?.reading).toMatchObject({ outcome: 'partial', gaps: [{ what: 'page' }] });
    clock.hidden = true;
    expect(again()).toBeNull();
  });

  describe('after a change in one card', () => {
    const cards = Array.from(
      { length: 60 },
      (_, at) =>
        `<article><h3>Atenolol ${at + 1} mg tablet</h3><p>Refills left: <b>2</b></p><p>Last filled <i>Nov 2, 2026</i></p><p><u>Auto refill: Off</u></p></article>`,
    );
    const options = {
      url: 'https://www.optumrx.com/secure/my-prescriptions',
      today: Temporal.PlainDate.from('2026-11-22'),
    };
    /** What is read again after other words in one element, and in what share of the steps of all of it. */
    const readAfterWords = (selector: string, words: string) => {
      const document = new DOMParser().parseFromString(`<h1>My prescriptions</h1>${cards.join('')}`, 'text/html');
      const [all, read] = counted(readStepwise(document, options));
      const element = document.querySelector(selector) as HTMLElement;
      element.textContent = words;
      const [few, again] = counted(readAgain(document, options, { read, touched: new Set([element]) }));
      expect(again?.reading).toEqual(readPage(document, options).reading);
      return { first: again?.reading.prescriptions[0], share: few / all };
    };

    it('gathers anew what this card tells, not what all others do', () => {
      const { first, share } = readAfterWords('article u', 'Auto refill: On');
      expect(first).toMatchObject({ autofill: 'on', refillsLeft: 2 });
      expect(share).toBeLessThan(1 / 2);
    });

    it('reads no other medicine again where figures alone are new', () => {
      const { first, share } = readAfterWords('article b', '1');
      expect(first).toMatchObject({ refillsLeft: 1, lastFilledOn: '2026-11-02' });
      expect(share).toBeLessThan(1 / 10);
      expect(readAfterWords('article i', 'Oct 30, 2026').first?.lastFilledOn).toBe('2026-10-30');
    });

    it('reads the page anew where a figure is of a name, or tells something else', () => {
      expect(readAfterWords('article h3', 'Atenolol 2 mg tablet').share).toBeGreaterThan(1 / 10);
      expect(readAfterWords('article b', '200').first?.refillsLeft).toBeNull();
      expect(readAfterWords('article i', 'Nov 31, 2026').first?.lastFilledOn).toBeNull();
    });
  });

  it('tells what the whole page tells, after elements have come and gone', () => {
    const { again, all } = readAll(ofElements);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(all);
  });
});
