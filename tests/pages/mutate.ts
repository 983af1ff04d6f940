/** Changes a frozen page as a site's next release might, without changing what it says. */
import { Window } from 'happy-dom';
import type { Expectation } from './expectation';
import { boxMutations } from './mutate-boxes';
import { wordMutations } from './mutate-words';
import { chance, type Element, each, type Mutation, type Page, textNodes } from './mutation';

/** Class names and ids change with each build of a site; its style sheet follows. */
const renameClasses: Mutation = ({ page, roll }) => {
  const names = new Map<string, string>();
  for (const element of each(page, '[class]')) {
    for (const name of element.className.split(/\s+/).filter(Boolean)) {
      if (!names.has(name)) names.set(name, `css-${Math.floor(roll() * 36 ** 6).toString(36)}${names.size}`);
    }
  }
  const renamed = (name: string) => names.get(name) ?? name;
  for (const element of each(page, '[class]')) {
    element.setAttribute('class', element.className.split(/\s+/).filter(Boolean).map(renamed).join(' '));
  }
  for (const style of each(page, 'style')) {
    style.textContent = (style.textContent ?? '').replace(
      /\.([a-z][\w-]*)/gi,
      (_, name: string) => `.${renamed(name)}`,
    );
  }
  return names.size > 0;
};

const dropTestIds: Mutation = ({ page }) => {
  const marked = each(page, '[data-testid], [data-rxhffflag], [id="page_title"]');
  for (const element of marked) {
    for (const name of ['data-testid', 'data-rxhffflag', 'id']) {
      if (name !== 'id' || element.id === 'page_title') element.removeAttribute(name);
    }
  }
  return marked.length > 0;
};

/** One more box around a part: only where a box may stand. */
const addWrappers: Mutation = ({ page, roll }) => {
  const free = each(page, 'p, h2, h3, h4, section, article, table, div').filter((element) => {
    const parent = element.parentElement;
    return (
      !element.hasAttribute('role') && parent !== null && /^(div|main|section|article|body)$/i.test(parent.tagName)
    );
  });
  const chosen = free.filter((element) => !element.parentElement?.hasAttribute('role') && roll() < 0.2);
  for (const element of chosen) {
    const box = page.createElement('div');
    element.replaceWith(box);
    box.append(element);
  }
  return chosen.length > 0;
};

const dropLandmarks: Mutation = ({ page }) => {
  const main = page.querySelector('main');
  main?.replaceWith(...main.childNodes);
  return main !== null;
};

/** React writes `Refills left: <!-- -->2`. */
const splitText: Mutation = (subject) => {
  const chosen = textNodes(subject).filter(({ data }) => data.trim().length > 3 && subject.roll() < 0.3);
  for (const { data, replace } of chosen) {
    const at = 1 + Math.floor(subject.roll() * (data.length - 1));
    replace(data.slice(0, at), data.slice(at));
  }
  return chosen.length > 0;
};

const hardSpaces: Mutation = (subject) => {
  const chosen = textNodes(subject).filter(({ data }) => /\S \S/.test(data) && subject.roll() < 0.3);
  for (const { data, replace } of chosen) replace(data.replace(/(\S) (?=\S)/g, '$1\u00a0'));
  return chosen.length > 0;
};

const labels =
  /^(rx|rx #|rx number|prescription number|prescriber|provider|quantity|qty|days supply|day supply|refills left|refills remaining|last filled|auto refill|status|order number|order total|estimated delivery|placed on|carrier|tracking number|expires)(:?)$/i;

/** Only labels change their case: names and numbers are read as printed. */
const changeLabelCase: Mutation = (subject) => {
  const upper = subject.roll() < 0.5;
  const change = (label: string) => (upper ? label.toUpperCase() : label.toLowerCase());
  const chosen = textNodes(subject).filter(
    ({ data }) => labels.test(data.trim()) || labels.test(data.split(':')[0] ?? ''),
  );
  for (const { data, replace } of chosen) {
    const colon = data.indexOf(':');
    replace(colon < 0 ? change(data) : change(data.slice(0, colon)) + data.slice(colon));
  }
  return chosen.length > 0;
};

/** How pages keep from view what they hold: the tag, and an attribute with its value. */
const hidings = [
  ['div', 'style', 'display:none'],
  ['div', 'hidden', ''],
  ['div', 'aria-hidden', 'true'],
  ['template', '', ''],
] as const;

/** What is not shown must not be read, wherever it stands. */
const hiddenDecoys: Mutation = ({ page, roll }) => {
  const hosts = each(page, 'body div, body section, body article, body li').filter(() => roll() < 0.3);
  for (const host of hosts) {
    const way = hidings[Math.floor(roll() * hidings.length)] ?? ['div', 'hidden', ''];
    const decoy = page.createElement(way[0]);
    if (way[1] !== '') decoy.setAttribute(way[1], way[2]);
    decoy.innerHTML =
      '<h3>Decoyxaban 10 mg tablet</h3><p>Rx number: 99999999</p><p>Refills left: 9</p><p>Auto refill: Off</p><p>Order number: 99999999</p><p>Viewing: Nobody Here</p>';
    host.append(decoy);
  }
  return hosts.length > 0;
};

/** The whole page once more for phones, not shown. */
const hiddenTwin: Mutation = ({ page }) => {
  const twin = page.createElement('div');
  for (const node of [...page.body.childNodes]) twin.append(node.cloneNode(true));
  twin.setAttribute('style', 'display:none');
  for (const element of twin.querySelectorAll('[id], [name], style')) {
    element.removeAttribute('id');
    element.removeAttribute('name');
  }
  page.body.prepend(twin);
  return true;
};

const fold = (text: string | null) => (text ?? '').replace(/[\s\u00a0]+/g, ' ');

/** The element of each expected medicine, siblings of each other; null unless every fact of a medicine stands in its own. */
function cardsOf(page: Page, { reading }: Expectation): Element[] | null {
  const wanted = reading.prescriptions;
  const isCardOf = (element: Element, { printedName, rxNumber }: (typeof wanted)[number]) => {
    const text = fold(element.textContent);
    const others = wanted.filter((other) => other.printedName !== printedName && text.includes(other.printedName));
    return text.includes(printedName) && text.includes(rxNumber ?? '') && others.length === 0;
  };
  for (const parent of each(page, 'body, body *')) {
    const cards = wanted.flatMap((one) => [...parent.children].filter((child) => isCardOf(child, one)));
    if (cards.length !== wanted.length || new Set(cards).size !== wanted.length) continue;
    const outside = [...parent.children].filter((child) => !cards.includes(child));
    const heading = outside.some((child) => follows(child, cards[0]) && !follows(child, cards.at(-1)));
    if (!heading && wanted.every(({ printedName }) => timesIn(page.body, printedName) === 1)) return cards;
  }
  return null;
}

function timesIn(element: Element, words: string): number {
  return fold(element.textContent).split(words).length - 1;
}

function follows(element: Element, other: Element | undefined): boolean {
  return other !== undefined && (other.compareDocumentPosition(element) & 4) !== 0;
}

/** The list the other way round; the expectation with it. Only where each medicine is one card with all of its facts. */
const reverseCards: Mutation = ({ page, expectation }) => {
  const { reading, open = [] } = expectation;
  const moved = open.some((path) => /\.\d/.test(path));
  if (moved || reading.orders.length > 0 || reading.prescriptions.length < 2) return false;
  if (reading.prescriptions.some(({ status, rxNumber }) => status === 'active' && rxNumber === null)) return false;
  const cards = cardsOf(page, expectation);
  // A cell that reaches over several rows would reach over others.
  if (cards === null || cards.some((card) => card.querySelector('[rowspan]'))) return false;
  const places = cards.map((card) => {
    const place = page.createComment('');
    card.replaceWith(place);
    return place;
  });
  places.forEach((place, i) => {
    const card = cards[cards.length - 1 - i];
    if (card !== undefined) place.replaceWith(card);
  });
  reading.prescriptions.reverse();
  return true;
};

export const mutations: Record<string, Mutation> = {
  reverseCards,
  renameClasses,
  dropTestIds,
  addWrappers,
  dropLandmarks,
  splitText,
  hardSpaces,
  changeLabelCase,
  hiddenDecoys,
  hiddenTwin,
  ...boxMutations,
  ...wordMutations,
};

/** Pages that build themselves, or hold frames and shadow roots, do not survive a serialiser. */
export function isMutable(html: string): boolean {
  return !/<(script|template|iframe)\b/i.test(html);
}

export interface Mutant {
  html: string;
  expectation: Expectation;
  /** The mutations that changed something, in the order applied. */
  applied: string[];
}

/** One for all mutants: what each had of its own was never given back. */
const window = new Window();

/** The same mutations make the same mutant: each rolls its own dice, so that one can be left out without changing the others. */
export function mutateBy(html: string, original: Expectation, seed: number, names: readonly string[]): Mutant {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const expectation = structuredClone(original);
  const applied = Object.keys(mutations).filter(
    (name, at) => names.includes(name) && mutations[name]?.({ page, expectation, roll: chance(seed * 64 + at) }),
  );
  const result = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  return { html: result, expectation, applied };
}

/** One mutant of a page: one to four mutations drawn by the seed. */
export function mutate(html: string, original: Expectation, seed: number): Mutant {
  const roll = chance(seed);
  const names = Object.keys(mutations);
  const drawn = Array.from(
    { length: 1 + Math.floor(roll() * 4) },
    () => names[Math.floor(roll() * names.length)] ?? '',
  );
  return mutateBy(html, original, seed, drawn);
}
