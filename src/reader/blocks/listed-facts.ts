/** Facts side by side in one text, each with its own words: "Qty 90, 2 refills left, last filled Sep 5, 2026". */

import { anyDay, findDates } from '../findings/dates';
import { findingsIn } from '../findings/findings';
import { pattern } from '../text/patterns';
import { remember } from '../text/remember';
import { credentials } from '../words';
import { autofillStateIn } from '../words/autofill-words';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';

const mostLetters = 300;
const mostWords = 4;
const between = /[,;] +(?=\S)/g;
/** A degree, or what a family's name ends with, belongs to the name before it. */
const ofName = pattern(`^(?:${credentials}|jr|sr|i{2,3}|iv)(?![a-z])`, 'i');
const openBracket = /\([^()]*$/;
/** "Auto refill is on, next fill Nov 24" is one fact. */
const goesOn = /^(?:and )?next\b/i;

/** "When auto refill is off, you order each refill yourself" is one sentence, and no list. */
const subordinate =
  /^(?:when(?:ever)?|if|while|with|without|unless|until|after|before|as long as|once (?:you|your|it|this|the|auto)[a-z]*)\b/i;

/** Where in a text each fact begins, where every part of it tells one by itself; none for any other text. */
export const factStartsIn = remember((text): readonly number[] => {
  if (text.length > mostLetters || !/[,;] /.test(text) || subordinate.test(text)) return [];
  const days = findDates(text, anyDay);
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(between)) {
    const start = index + mark.length;
    const rest = text.slice(start);
    const isWithin = days.some((day) => day.start < start && start < day.end) || openBracket.test(text.slice(0, index));
    if (!isWithin && !ofName.test(rest) && !goesOn.test(rest)) starts.push(start);
  }
  if (starts.length < 2) return [];
  const told = starts.map((start, at) => fieldsOf(text.slice(start, starts[at + 1]).replace(/[,;] *$/, '')));
  const all = told.flat();
  return told.every((fields) => fields.length > 0) && new Set(all).size === all.length ? starts : [];
});

const fieldsOf = (text: string): string[] => {
  const found = findingsIn(text, anyDay).map(({ field }) => field);
  const led = found.length > 0 ? null : ledBy(text);
  return [...new Set([...found, ...(led ? [led] : []), ...(autofillStateIn(text) === null ? [] : ['autofill'])])];
};

/** "Auto refill Enrolled", "Supply (days) 90": what the label is of that a text begins with. */
function ledBy(text: string): Field | null {
  const words = text.replace(':', '').split(' ');
  for (let size = Math.min(mostWords, words.length - 1); size > 0; size -= 1) {
    const field = labelOf(words.slice(0, size).join(' '));
    if (field !== null) return field;
  }
  return null;
}
