/** Whom one run of text names: the prescriber, and the pharmacy that filled it. */

import { labels } from './field-words';
import type { Finding } from './finding';
import { pattern } from './patterns';
import { credentials, emptyValue, words } from './words';

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
const titled = `(?:dr\\.? \\p{Lu}[\\p{L}'. -]{1,50}?|\\p{Lu}[\\p{L}'. -]{2,50}?(?:, ${credentials}){1,3})`;
/** "Rx 93004418, from Dr. Amara Nwosu" */
const numberFrom = pattern(
  `(?<![\\w])(?:rx|prescription|script)\\b[^.;]{0,14}?\\d{5,12},? (?:from|by|of) (?<n>${titled})(?=\\.?\\s*(?:$|[•·|;(]|, ))`,
  'iu',
);
/** "Dr. Corinne Baptiste prescribed this medicine." */
const whoPrescribed = pattern(
  `^(?<n>${titled}) (?:has |last )?(?:prescribed|prescribes|wrote|ordered) (?:this|it|the|your|you|for you)\\b`,
  'iu',
);
const pharmacy = pattern(`(?<![\\w])${labels.pharmacy}\\s*(?<c>:)?\\s*(?<n>[\\p{L}\\d].*?)(?=\\s*(?:$|[•·|;]))`, 'iu');

/** Prescriber and pharmacy of one text in plain form. */
export function namesIn(text: string): Finding[] {
  const told = /\bdr\b|,/i.test(text) ? (whoPrescribed.exec(text) ?? numberFrom.exec(text)) : null;
  const by =
    told ??
    (/prescri|provider|doctor|physician|written|ordered/i.test(text)
      ? (byPerson.exec(text) ?? person.exec(text))
      : null);
  // The full stop behind a name ends the sentence; the one behind an initial or a degree ("D.O.") is the name's.
  const name = (by?.groups?.n?.trim() ?? '').replace(
    /(?<=\p{Ll}{3}|\b(?!JR|SR)\p{Lu}{2,5}(?:-\p{Lu}{1,2})?|\p{Lu}\.)\.$/u,
    '',
  );
  const isSaid = by && (by === told || by.groups?.c !== undefined || /by/i.test(by[0]) || by.index === 0);
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
  /\b(?:refills?|contact|your|will|has|have|is|are|needs?|approval|request|response|call|ask|may|can|visit|search|change|pending|prescribe[sd]?|wrote|this|for you|(?:in)?eligible|available|delivery|prescriptions?|optum ?(?:rx)?)\b|[?!:$]|\d{3}/i;

/** Whether a text can be the printed name of a prescriber. */
export function isPersonName(name: string): boolean {
  return name.length >= 3 && name.length <= 80 && /\p{Lu}/u.test(name) && !noName.test(name) && !emptyValue.test(name);
}
