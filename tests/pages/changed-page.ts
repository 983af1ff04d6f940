/** Changes a page in ways that two numbers choose, and holds what is read of the changed part against the whole. Runs in a page too. */
import type { PageRead } from '@/src/reader/page-read';
import { type ReadOptions, readAgain, readPage } from '@/src/reader/read-page';
import { finish } from '@/src/reader/work';

/** Changes something that two numbers choose, and names the nodes that it touched; null where there is nothing of the kind. */
export type Change = (document: Document, one: number, other: number) => Node | null;

const pick = <T>(list: readonly T[], number: number): T | null => list[number % Math.max(1, list.length)] ?? null;

function textsIn(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => /\S/.test(data));
}

const elementsIn = (document: Document, selector = '*') => [...document.body.querySelectorAll(selector)];

/** They leave a page with as many elements, so that the part can be read by itself. */
export const inPlace: readonly Change[] = [
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
export const ofElements: readonly Change[] = [
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

/** As a page hides, shows and moves things by their style, which only a page with layout sees. */
export const restyled: Change = (document, one, other) => {
  const element = pick(elementsIn(document), one) as HTMLElement | null;
  const styles = ['display: none', 'visibility: hidden', 'opacity: 0', 'display: block', 'margin-left: 9px'];
  if (element) element.style.cssText += pick(styles, other) ?? '';
  return element;
};

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

export interface ReadAfter {
  /** In so many of all changes the changed part could be read by itself. */
  readonly again: number;
  readonly all: number;
  /** The changes after which the part told something else than the whole page. */
  readonly differing: readonly string[];
}

/** Makes some changes on top of each other, the first of them by this number, and reads the page after each. */
export function readAfter(
  document: Document,
  options: ReadOptions,
  changes: readonly Change[],
  first: number,
  times: number,
): ReadAfter {
  let [again, all] = [0, 0];
  const differing: string[] = [];
  let read = readPage(document, options);
  for (let number = first; number < first + times; number += 1) {
    const change = changes[number % changes.length] as Change;
    const touched = change(document, number * 7 + 1, number * 13 + 5);
    if (!touched) continue;
    all += 1;
    const found = finish(readAgain(document, options, { read, touched: new Set([touched]) }));
    const whole = readPage(document, options);
    if (found) again += 1;
    if (found && !(toldBy(found) === toldBy(whole) && standsInTheSame(found, whole)))
      differing.push(`change ${number} ${change.name}: ${toldBy(found)} instead of ${toldBy(whole)}`);
    read = found ?? whole;
  }
  return { again, all, differing };
}
