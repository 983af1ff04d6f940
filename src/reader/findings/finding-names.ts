/** Whom one run of text names: the prescriber, and the pharmacy that filled it. */

import { letter, pattern, words } from '../text/patterns';
import { credentials, emptyValue } from '../words';
import { labels } from '../words/field-labels';
import type { Finding } from './finding';
import { isPersonName } from './prescriber-names';

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
const titled = `(?:dr\\.? [${letter}][${letter}'. -]{1,50}?|[${letter}][${letter}'. -]{2,50}?(?:, ${credentials})+)`;
/** "Rx 93004418, from Dr. Amara Nwosu", "Rx 78000901 - Dr. E. Vance-Ortiz" */
const numberFrom = pattern(
  `(?<![\\w])(?:rx|prescription|script)\\b[^.;]{0,14}?\\d{5,12}(?:(?:,| ?[|·•])? (?:from|by|of) |(?:[,;] | ?[/–—] ?| - )(?!\\w+ by\\b))(?<n>${titled})(?=\\.?\\s*(?:$|[•·|;(]|, ))`,
  'i',
);
/** "From Dr. Keiko Abernathy", between facts. */
const fromDoctor = pattern(`^from:? (?<n>${titled})\\.?$`, 'i');
/** "Dr. Corinne Baptiste prescribed this medicine." */
const whoPrescribed = pattern(
  `^(?<n>${titled}) (?:has |last )?(?:prescribed|prescribes|wrote|ordered) (?:this|it|the|your|you|for you)\\b`,
  'i',
);
const pharmacy = pattern(`(?<![\\w])${labels.pharmacy}\\s*(?<c>:)?\\s*(?<n>[\\p{L}\\d].*?)(?=\\s*(?:$|[•·|;]))`, 'iu');

/** What a text must hold for the longer patterns to be tried at all. */
const mayLabel = /prescr?\b|prescri|prov\b|provider|doc\b|doctor|phys|prscbr|written|ordered|\b(?:dr|md)\.? ?:/i;

/** Prescriber and pharmacy of one text in plain form. */
export function namesIn(text: string): Finding[] {
  const told = /\bdr\b|,/i.test(text)
    ? (whoPrescribed.exec(text) ?? numberFrom.exec(text) ?? fromDoctor.exec(text))
    : null;
  const by = told ?? (mayLabel.test(text) ? (byPerson.exec(text) ?? person.exec(text)) : null);
  const name = withoutFullStop(by?.groups?.n?.trim() ?? '');
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

/** The full stop behind a name ends the sentence; the one behind an initial, a degree ("D.O.") or a specialty is the name's. */
function withoutFullStop(name: string): string {
  return shortened.test(name)
    ? name
    : name.replace(
        /(?<=\p{Ll}{3}|\b(?!Jr|Sr|Md|St|Ph)\p{Lu}\p{Ll}{1,2}|\b(?!JR|SR)\p{Lu}{2,5}(?:-\p{Lu}{1,2})?|\p{Lu}\.)\.$/u,
        '',
      );
}

/** "J. Castellanos, M.D., Rheum.", "Dr. Iyer, Fam. Med." */
const shortened =
  /[,(–—-] ?(?:\p{Lu}\p{L}{1,5}\. )?(?:allerg|anesth|assoc|card(?:iol?)?|clin|ctr|dept|derm(?:atol)?|endo(?:cr(?:in)?)?|fam|gastro|gen|geri(?:at)?|grp|gyn(?:ec)?|hem(?:at)?|hosp|immunol|int|med|neph(?:rol?)?|neuro?l?|obst?|onc(?:ol)?|oph?th(?:al)?|orth(?:op?)?|otol|ped(?:s|iat)?|phys|pract|psych|pulm(?:on)?|rheum(?:at)?|spec|surg|univ|urol?)\.$/iu;
