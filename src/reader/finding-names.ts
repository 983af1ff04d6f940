/** Whom one run of text names: the prescriber, and the pharmacy that filled it. */

import { labels } from './field-words';
import type { Finding } from './finding';
import { pattern } from './patterns';
import { emptyValue, words } from './words';

const otherLabels = words(
  ...(
    ['rxNumber', 'quantity', 'daysSupply', 'refillsLeft', 'lastFilledOn', 'expiresOn', 'price', 'pharmacy'] as const
  ).map((field) => labels[field]),
);
const person = pattern(
  `(?<![\\w])${labels.prescriber}\\s*(?<c>:|-(?=\\s))?\\s*(?<n>\\p{Lu}.*?)(?=\\s*(?:$|[•·|;]|\\s${otherLabels}(?![\\w])(?=.)))`,
  'iu',
);
const byPerson = /(?<![\w])(?:prescribed|written) by:?\s*(?<n>.+?)(?=\s*(?:$|[•·|;]))/iu;
const pharmacy = pattern(`(?<![\\w])${labels.pharmacy}\\s*(?<c>:)?\\s*(?<n>[\\p{L}\\d].*?)(?=\\s*(?:$|[•·|;]))`, 'iu');

/** Prescriber and pharmacy of one text in plain form. */
export function namesIn(text: string): Finding[] {
  const by = /prescri|provider|doctor|physician|written|ordered/i.test(text)
    ? (byPerson.exec(text) ?? person.exec(text))
    : null;
  // The full stop behind a name ends the sentence; the one behind an initial or a degree ("D.O.") is the name's.
  const name = (by?.groups?.n?.trim() ?? '').replace(
    /(?<=\p{Ll}{3}|\b(?!JR|SR)\p{Lu}{2,5}(?:-\p{Lu}{1,2})?|\p{Lu}\.)\.$/u,
    '',
  );
  const isSaid = by && (by.groups?.c !== undefined || /by/i.test(by[0]) || by.index === 0);
  const found: Finding[] = [];
  if (by && isSaid && isPersonName(name))
    found.push({ field: 'prescriber', value: name, start: by.index, end: by.index + by[0].length });
  const shop = /pharmacy|filled|dispensed/i.test(text) ? pharmacy.exec(text) : null;
  if (shop && (shop.groups?.c || /^filled|^dispensed|^fulfilled/i.test(shop[0]))) {
    const shopName = shop.groups?.n?.trim() ?? '';
    if (!emptyValue.test(shopName) && !/^\$|\d{3}[- ]\d{4}/.test(shopName))
      found.push({ field: 'pharmacy', value: shopName, start: shop.index, end: shop.index + shop[0].length });
  }
  return found;
}

const noName =
  /\b(?:refills?|contact|your|will|has|have|is|are|needs?|approval|request|response|call|ask|may|can|visit|search|change|pending)\b|[?!:$]|\d{3}/i;

/** Whether a text can be the printed name of a prescriber. */
export function isPersonName(name: string): boolean {
  return name.length >= 3 && name.length <= 80 && /\p{Lu}/u.test(name) && !noName.test(name) && !emptyValue.test(name);
}
