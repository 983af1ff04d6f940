/** Several orders told in one line: "Order 4410093 has shipped. Order 4410101 (processing) and order 4410115 (on hold)". */

import type { Told } from '../blocks/told-run';
import { numbersWithin, withoutNumber } from '../findings/order-number';
import { strength } from '../names/strength-form';
import { saysWhere, statusOf } from '../words/statuses';
import { apart } from './named-in-line';
import { statusOfSentence } from './sentences';

/** What one text tells of one of the orders that it names. */
export interface Share {
  readonly number: string;
  readonly told: Told;
}

/** What a text that names several orders tells of each; none where it does not tell it of each by itself. */
export function sharesIn(one: Told, alone: boolean): Share[] {
  if (one.label !== null || !severalNumbers.test(one.text)) return [];
  const listed = listedIn(one);
  if (listed.length > 0) return listed;
  const found = numbersWithin(one.text, alone);
  const [first] = found;
  // "We shipped order 4410093 and received order 4410101": what stands before each is said of it.
  if (!first || found.length < 2 || saysWhere.test(one.text.slice(0, first.start))) return [];
  const printed = numbersWithin(one.printed, alone);
  const cut = (text: string, starts: readonly { start: number }[], at: number) =>
    text.slice(starts[at]?.start, starts[at + 1]?.start).replace(goesOn, '');
  const shares = found.map(({ number }, at) => {
    const text = cut(one.text, found, at);
    return {
      number,
      told: { ...one, text, printed: printed.length === found.length ? cut(one.printed, printed, at) : text },
    };
  });
  return shares.every(({ told: { text } }) => tells(text)) ? shares : [];
}
const severalNumbers = /\border.*\d[\d-]{3}.*\d[\d-]{3}/i;
const goesOn = /[\s,;]*(?:\b(?:and|or|but|while|whereas)(?: your)?)?[\s,;]*[.!]?$/i;
function tells(text: string): boolean {
  const bare = strength.test(text) ? (apart(text)?.rest ?? text) : text;
  return (statusOf(withoutNumber(bare)) ?? statusOfSentence(bare)) !== null;
}

const list =
  /^(?:(?:both|all|your|the) )*orders:? (?<list>(?:# ?)?\d[\d-]{4,14}(?:(?:, and |, | and | & )(?:# ?)?\d[\d-]{4,14})+)(?<rest> .+)$/i;

/** "Orders 4410093 and 4410101 have shipped": each of them has. */
function listedIn(one: Told): Share[] {
  const groups = list.exec(one.text)?.groups;
  const rest = (groups?.rest ?? '').replace(
    /^ (?:have|are|were|both)\b/i,
    (word) => singular[word.trim().toLowerCase()] ?? '',
  );
  const numbers = groups?.list?.match(/\d[\d-]{4,14}/g) ?? [];
  const shares = numbers.map((number) => ({
    number,
    told: { ...one, text: `Order ${number}${rest}`, printed: one.printed },
  }));
  return shares.every(({ told: { text } }) => tells(text)) ? shares : [];
}
const singular: Readonly<Record<string, string>> = { have: ' has', are: ' is', were: ' was' };

/**
 * What a line of several orders tells of each of these: what follows a number, up to the next; what stands before it where the
 * line begins with such. What is said of several at once in a way that is not understood is said of none.
 */
export function byNumber(
  told: readonly Told[],
  numbers: ReadonlySet<string>,
  alone: boolean,
): ReadonlyMap<string, Told[]> {
  const own = new Map([...numbers].map((number) => [number, [] as Told[]]));
  const named = told.map((one) => numbersWithin(one.text, alone).filter(({ number }) => numbers.has(number)));
  const first = named.findIndex((found) => found.length > 0);
  const isLed = told.slice(0, first).some(({ text }) => statusOf(text) !== null);
  let current: string | null = null;
  let waiting: Told[] = [];
  told.forEach((one, at) => {
    const found = named[at] ?? [];
    const shares = sharesIn(one, alone).filter(({ number }) => numbers.has(number));
    if (shares.length > 1) {
      for (const { number, told: part } of shares) own.get(number)?.push(part);
      current = null;
    } else if (found.length === 1) {
      current = found[0]?.number ?? null;
      own.get(current ?? '')?.push(...waiting, one);
      waiting = [];
    } else if (found.length > 1) current = null;
    else if (isLed) waiting.push(one);
    else own.get(current ?? '')?.push(one);
  });
  return own;
}
