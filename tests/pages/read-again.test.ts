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

  it('gathers anew what one card tells, not what all others do', () => {
    const cards = Array.from(
      { length: 60 },
      (_, at) => `<article><h3>Atenolol ${at + 1} mg tablet</h3><p>Refills left: <b>2</b></p></article>`,
    );
    const document = new DOMParser().parseFromString(`<h1>My prescriptions</h1>${cards.join('')}`, 'text/html');
    const options = {
      url: 'https://www.optumrx.com/secure/my-prescriptions',
      today: Temporal.PlainDate.from('2026-11-22'),
    };
    const [all, read] = counted(readStepwise(document, options));
    const refills = document.querySelector('article b') as HTMLElement;
    refills.textContent = '1';
    const [few, again] = counted(readAgain(document, options, { read, touched: new Set([refills]) }));
    expect(again?.reading.prescriptions.map(({ refillsLeft }) => refillsLeft)).toEqual([1, ...Array(59).fill(2)]);
    expect(few).toBeLessThan(all / 2);
  });

  it('tells what the whole page tells, after elements have come and gone', () => {
    const { again, all } = readAll(ofElements);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(all);
  });
});
