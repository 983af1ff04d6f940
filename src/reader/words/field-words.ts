/** Which field a text is the label of: listed, known by its words, with what explains it, or said twice. */

import { whole } from '../text/patterns';
import { remember } from '../text/remember';
import { asksWhetherOn, printsBothStates } from './autofill-words';
import type { Field } from './field';
import { labels } from './field-labels';
import { fieldByWords, usualName } from './label-grammar';
import { fieldAsked, labelAsked, mayBeAsked } from './questions';

const exact = Object.entries(labels).map(([field, source]) => [field as Field, whole(`${source} ?:?`)] as const);

/** The mark of a footnote, and what money is counted in. */
const besides = /(?:,? \(?(?:in )?(?:\$|usd|(?:u\.?s\.? )?dollars)\)?)?\s*[*†‡§]*$/i;

/** What stands behind a label and tells more of it when it is pressed: "i", "More information", "What's this?". */
const explainer =
  /(?<=\w|'|\.|\))\s*(?:\s(?:more info(?:rmation)?(?: about .{0,24})?|what(?:'s| is| does) this(?: mean)?\??|tooltip|i|\(i\)|\(\?\))|[ⓘℹ🛈❔❓])+$/iu;

/** The field that a text is listed as a label of. */
const listed = remember((plain): Field | null => {
  if (plain.length > 40) return null;
  const text = /[*†‡§)s$]$/i.test(plain) ? plain.replace(besides, '') : plain;
  return exact.find(([, fits]) => fits.test(text.replace(/ ?\?$/, '')))?.[0] ?? null;
});

/** The field that a text is the label of, and nothing else; null when it is no label. */
export const labelOf = remember((plain): Field | null => {
  if (plain.length > 80 || plain === '') return null;
  const bare = plain.replace(explainer, '');
  const asked = bare.endsWith('?') ? askedBy(bare) : null;
  if (asked !== null) return asked;
  const field =
    listed(plain) ??
    (bare === plain ? null : listed(bare)) ??
    fieldByWords(bare.replace(/\s*[*†‡§]+$/, '')) ??
    saidTwice(bare) ??
    fieldAsked(bare.replace(/ ?:$/, ''));
  // "Sent automatically?" asks for what stands beside it; "Where it is?" leads to an answer elsewhere.
  return field !== null && plain.replace(besides, '').endsWith('?') && field !== 'autofill' ? null : field;
});

/** What a question asks for, by its words or by the label that it asks for: "What is my copay?", "Refills left?" */
function askedBy(question: string): Field | null {
  if (asksWhetherOn(question)) return 'autofill';
  const label =
    labelAsked(question) ?? (/^\w+(?: \w+){1,2} ?\?$/.test(question) ? question.replace(/ ?\?$/, '') : null);
  const field = label === null || fieldAsked(label) !== null ? null : labelOf(label);
  return fieldAsked(question) ?? (field !== null && mayBeAsked(question, field) ? field : null);
}

/** Whether a label asks, so that what stands beside it must be an answer: "When does it expire?", "When you can refill it". */
export function isAsked(label: string): boolean {
  const bare = label.replace(explainer, '').replace(/ ?:$/, '');
  if (bare.endsWith('?')) return askedBy(bare) !== null && !asksWhetherOn(bare);
  return fieldAsked(bare) !== null && listed(bare) === null && fieldByWords(bare) === null;
}

/** "Prescriber / Provider" */
function saidTwice(text: string): Field | null {
  const at = text.indexOf('/');
  if (at < 0) return null;
  const [one, other] = [text.slice(0, at), text.slice(at + 1)].map((name) => labelOf(name.trim()));
  return one === other ? (one ?? null) : null;
}

/** A label in words by which it is found in a text, too: "Refills left" for "Refill balance". */
export function saidAs(label: string, field: Field): string {
  // Else "On auto refill?" before "No" would say that it is on.
  if (field === 'autofill' && (asksWhetherOn(label) || printsBothStates(label))) return 'Auto refill';
  const isQuestion = field !== 'autofill' && label.endsWith('?');
  const isUnlisted = field !== 'beside' && (isQuestion || listed(label) === null) && labelOf(label) === field;
  return isUnlisted ? (usualName(field) ?? label) : label;
}
