// @vitest-environment happy-dom
/** A page of which a part has changed is read again as it is read by somebody who sees it for the first time. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageRead } from '@/src/reader/page-read';
import { readAgain, readPage } from '@/src/reader/read-page';
import { finish } from '@/src/reader/work';
import { frozenPages } from './expectation';

const pages = frozenPages('tests/pages', 'open');
/** So many changes are made to each page, one on top of the other. */
const changesEach = 3;

/** Changes something that two numbers choose, and names the nodes that it touched; null where there is nothing of the kind. */
type Change = (document: Document, one: number, other: number) => Node | null;

const pick = <T>(list: readonly T[], number: number): T | null => list[number % Math.max(1, list.length)] ?? null;

function textsIn(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => /\S/.test(data));
}

const elementsIn = (document: Document, selector = '*') => [...document.body.querySelectorAll(selector)];

/** They leave a page with as many elements, so that the part can be read by itself. */
const inPlace: readonly Change[] = [
  function otherFigures(document, one, other) {
    const text = pick(
      textsIn(document).filter(({ data }) => /\d/.test(data)),
      one,
    );
    if (text) text.data = text.data.replace(/\d+/, String(other % 40));
    return text;
  },
  function wordsOfAnotherPlace(document, one, other) {
    const [text, source] = [pick(textsIn(document), one), pick(textsIn(document), other)];
    if (text && source) text.data = source.data;
    return text;
  },
  function wordsOfSuchAnElement(document, one, other) {
    const element = pick(
      elementsIn(document).filter(({ children }) => children.length === 0),
      one,
    );
    if (element) element.textContent = pick(elementsIn(document, element.localName), other)?.textContent ?? '';
    return element;
  },
  function switchTurned(document, one) {
    const control = pick(elementsIn(document, '[aria-checked]'), one);
    control?.setAttribute('aria-checked', String(control.getAttribute('aria-checked') !== 'true'));
    return control;
  },
  function boxTicked(document, one) {
    const control = pick(
      elementsIn(document, 'input[type=checkbox],input[type=radio]'),
      one,
    ) as HTMLInputElement | null;
    if (control) control.checked = !control.checked;
    return control;
  },
];
const ofElements: readonly Change[] = [
  function hidden(document, one) {
    const element = pick(elementsIn(document), one);
    element?.setAttribute('hidden', '');
    return element;
  },
  function gone(document, one) {
    const element = pick(elementsIn(document), one);
    const parent = element?.parentNode ?? null;
    element?.remove();
    return parent;
  },
  function twice(document, one) {
    const element = pick(elementsIn(document), one);
    element?.after(element.cloneNode(true));
    return element?.parentNode ?? null;
  },
];

const toldBy = ({ reading, part, loading, window, recognition, strategies }: PageRead) =>
  JSON.stringify({ reading, part, loading, window, recognition, strategies });

const placesIn = ({ places }: PageRead) => [
  ...places.prescriptions.flatMap(({ block, name, autofill }) => [block, name, autofill]),
  ...places.orders.flatMap(({ block, status }) => [block, status]),
  ...places.autofillSwitchesOn,
  ...places.movesToHomeDelivery,
  ...places.cautious.map(({ element }) => element),
];

const standsInTheSame = (a: PageRead, b: PageRead) => {
  const [left, right] = [placesIn(a), placesIn(b)];
  return left.length === right.length && left.every((element, at) => element === right[at]);
};

/** Goes through all pages; the answer is in how many cases the part could be read by itself. */
function readAll(changes: readonly Change[]): { readonly again: number; readonly all: number } {
  let [again, all] = [0, 0];
  pages.forEach(({ name, file, expectation: { url, today } }, index) => {
    const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
    const options = { url, today: Temporal.PlainDate.from(today) };
    let read = readPage(document, options);
    for (let turn = 0; turn < changesEach; turn += 1) {
      const number = index * changesEach + turn;
      const change = changes[number % changes.length] as Change;
      const touched = change(document, number * 7 + 1, number * 13 + 5);
      if (!touched) continue;
      all += 1;
      const found = finish(readAgain(document, options, { read, touched: new Set([touched]) }));
      const whole = readPage(document, options);
      if (found) {
        again += 1;
        expect(toldBy(found), `${name}, ${change.name}, change ${turn}`).toBe(toldBy(whole));
        expect(standsInTheSame(found, whole), `${name}, ${change.name}, change ${turn}`).toBe(true);
      }
      read = found ?? whole;
    }
  });
  return { again, all };
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

  it('tells what the whole page tells, after elements have come and gone', () => {
    const { again, all } = readAll(ofElements);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(all);
  });
});
