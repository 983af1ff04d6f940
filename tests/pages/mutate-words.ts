/** Mutations of the words of a page: labels in other words, and what machine translation leaves in the markup. */
import { each, type Mutation, textNodes } from './mutation';

/** Labels that say the same, each seen on a page of the corpus or in the sources of `words.ts`. */
const synonyms: readonly (readonly string[])[] = [
  ['Rx number', 'Rx #', 'Prescription number', 'Rx no.'],
  ['Refills left', 'Refills remaining', 'Remaining refills'],
  ['Prescriber', 'Prescribed by', 'Provider', 'Doctor'],
  ['Quantity', 'Qty'],
  ['Last filled', 'Last fill date', 'Date last filled'],
  ['Expires', 'Expiration date', 'Prescription expires'],
  ['Estimated delivery', 'Expected delivery', 'Estimated arrival'],
  ['Order number', 'Order #', 'Order no.'],
];

/** A whole label, its colon aside, in other words: in every place where it stands. */
const swapLabels: Mutation = (subject) => {
  // "Expires" of a payment card has other synonyms than that of a prescription.
  if (subject.expectation.reading.account !== null) return false;
  const chosen = new Map<string, string>();
  for (const group of synonyms) {
    const to = group[Math.floor(subject.roll() * group.length)] ?? '';
    for (const word of group) if (word !== to) chosen.set(word.toLowerCase(), to);
  }
  let changed = false;
  for (const { data, replace, parent } of textNodes(subject)) {
    const [, before = '', label = '', colon = '', rest = ''] =
      /^(\s*)([^:]{3,30}?)(\s*:)?(\s*|\s+\S.*)$/s.exec(data) ?? [];
    const to = chosen.get(label.toLowerCase());
    // A label alone, or one with its colon and its value behind it.
    if (!to || (colon === '' && rest.trim() !== '') || parent.closest('a, button, h1, h2') !== null) continue;
    replace(`${before}${to}${colon}${rest}`);
    changed = true;
  }
  return changed;
};

/** A browser that translates wraps every text in two font elements and marks the page. */
const translatorsFonts: Mutation = (subject) => {
  const { page } = subject;
  page.documentElement.setAttribute('class', 'translated-ltr');
  const texts = textNodes(subject).filter(({ parent }) => parent.closest('label, button, select, textarea') === null);
  for (const { parent, data } of texts) {
    const node = [...parent.childNodes].find((child) => child.nodeType === 3 && child.textContent === data);
    if (!node) continue;
    const outer = page.createElement('font');
    const inner = page.createElement('font');
    outer.setAttribute('style', 'vertical-align: inherit;');
    inner.setAttribute('style', 'vertical-align: inherit;');
    inner.append(page.createTextNode(data));
    outer.append(inner);
    parent.replaceChild(outer, node);
  }
  return texts.length > 0;
};

/** Marks nobody sees, as copied texts carry them. */
const invisibleMarks: Mutation = (subject) => {
  const chosen = textNodes(subject).filter(({ data }) => /\w/.test(data) && subject.roll() < 0.2);
  for (const { data, replace } of chosen) replace(data.replace(/\w+/, (word) => `\u200e${word}\u200b`));
  return chosen.length > 0;
};

/** Capitals by style sheet change what is seen, not what is written. */
const capitalsByStyle: Mutation = ({ page, roll }) => {
  const chosen = each(page, 'main h2, main h3, main dt, main th, main button').filter(() => roll() < 0.5);
  for (const element of chosen)
    element.setAttribute('style', `${element.getAttribute('style') ?? ''};text-transform:uppercase`);
  return chosen.length > 0;
};

export const wordMutations: Record<string, Mutation> = {
  swapLabels,
  translatorsFonts,
  invisibleMarks,
  capitalsByStyle,
};
