/** Labels with their values one behind the other in a text, and nothing between: "Quantity: 6 Days' supply: 84". */

import { isDay } from '../findings/dates';
import { remember } from '../text/remember';
import { labelOf } from '../words/field-words';

const mostLetters = 300;
/** The most words of a label, and of a day. */
const mostWords = 5;

/** Where in a text each pair begins; none for a text that is not made of several. */
export const pairStartsIn = remember((text): readonly number[] => {
  if (text.length > mostLetters) return [];
  return text.includes(':') ? byColons(text) : byValues(text);
});

/** The texts of the pairs; the text itself where it is not made of several. */
export function partedAt(text: string, starts: readonly number[]): string[] {
  return starts.length < 2
    ? [text]
    : starts.map((start, at) => text.slice(start, starts[at + 1]).replace(/(?:[\s,;|·•–—]|\s-)+$/, ''));
}

function byColons(text: string): number[] {
  const starts: number[] = [];
  let end = -1;
  for (const { index: colon } of text.matchAll(/ ?:(?= )/g)) {
    const start = labelBefore(text, end + 1, colon) ?? (starts.length === 0 ? behindPairs(text, colon) : null);
    // What begins with words that are no label is no row of pairs.
    if (start === null && starts.length === 0) return [];
    if (start !== null && start > 0 && starts.length === 0) starts.push(0);
    if (start === null || (starts.length === 0 && start > 0)) continue;
    starts.push(start);
    end = text.indexOf(':', colon);
  }
  return starts.length > 1 ? starts : [];
}

/** Where the longest label begins that ends at a colon; something must stand between it and the colon before it. */
function labelBefore(text: string, from: number, colon: number): number | null {
  if (from === 0) return labelOf(text.slice(0, colon)) === null ? null : 0;
  const begins = [...text.slice(from, colon).matchAll(/(?<=\S )(?=\S)/g)].map(({ index }) => from + index);
  const start = begins
    .slice(-mostWords)
    .find((at) => isLabel(text.slice(at, colon)) && !denied.test(text.slice(from, at)));
  return start ?? null;
}
/** Where the first label with a colon begins, behind pairs that have none: "Rx # 30661204 Provider: Dr. Ivo Brandt". */
function behindPairs(text: string, colon: number): number | null {
  const start = labelBefore(text, 1, colon);
  return start !== null && pairsFrom(text.slice(0, start).trim().split(' '), 0) !== null ? start : null;
}
/** "Refills: no auto refill: on" can be read in two ways. */
const denied = /\b(?:no|not|never|without)\s*$/i;

const isLabel = (text: string) => /^[^\d\s:(]/.test(text) && labelOf(text) !== null;

const isValue = (text: string) => /^(?:\$ ?)?\d[\d,]*(?:\.\d+)?$|^(?:none|free)$/i.test(text) || isDay(text);

/** "Quantity 6 Days supply 84": without colons the text is made of labels and plain values as a whole, or it is no row of them. */
function byValues(text: string): number[] {
  const words = text.split(' ');
  if (!/\d$|\b(?:none|free)$/i.test(text) || !/^\D/.test(text) || words.length > 24) return [];
  const from = pairsFrom(words, 0);
  if (from === null || from.length < 2) return [];
  return from.map((at) => words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
}

function pairsFrom(words: readonly string[], at: number): number[] | null {
  if (at === words.length) return [];
  for (let label = mostWords; label > 0; label -= 1) {
    const behind = at + label;
    if (behind >= words.length || !isLabel(words.slice(at, behind).join(' '))) continue;
    for (let value = mostWords; value > 0; value -= 1) {
      if (behind + value > words.length || !isValue(words.slice(behind, behind + value).join(' '))) continue;
      const rest = pairsFrom(words, behind + value);
      if (rest) return [at, ...rest];
    }
  }
  return null;
}
