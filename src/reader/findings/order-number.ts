/** The number of an order, and what stands beside it. */

import { pattern } from '../text/patterns';
import { labels } from '../words/field-labels';
import { endsGroups, groupedShape, isOrderNumber, numberShape } from './order-number-shape';

/** "Shipment 1 of 2: # 400100200-1" */
const place = '(?:(?<=shipment|package|parcel|box) (?:\\d{1,2}|[a-d])(?: ?(?:of|/) ?\\d{1,2})?\\s*[:,;(|•·–—-]\\s*)?';
/** "Order" as a heading, and under it "Number: 400100200" */
const headed = '(?:(?<=order|shipment) ?: (?:numbers?|no\\.?|num\\.?|id)(?= ?[:#]))?';
/** What a number is of that is no order, or of another order than the one that the text stands beside. */
const others =
  '(?<!\\b(?:claim|payment|p\\.?o\\.?|case|call|ticket|chat|authorization|approval|fax|bank|refund|return|transaction|insurance|visit|error|replac(?:es|ed|ing)(?: by| with)?|previous|original|related|(?:split|copied) from|instead of) (?:your |the |an? )?)';
const behindLabel = (shape: string) =>
  pattern(
    `(?<![\\w])${others}(?<l>${labels.orderNumber}|package|parcel|box)${place}${headed}\\s*(?:(?<=\\w) is )?[:#-]?\\s*#?\\s*(?<n>${shape})(?![\\w-]|[.,]\\d)`,
    'gi',
  );
const numbered = behindLabel(numberShape);
const grouped = behindLabel(groupedShape);
const groups = /\d \d/;

/** Words that call a number one of the order's by another name, or one that is no order's at all. */
const reference = /^(?:order |web )?(?:ref|confirmation|request)/i;
const isVague = /^(?:ref|(?:confirmation|request)$)/i;
const says = /#|\b(?:numbers?|no\b|num\b|id$|code$)/i;

export interface FoundNumber {
  readonly number: string;
  /** It is that of a confirmation, a reference, a request: of the order where the page shows no other. */
  readonly isReference: boolean;
  readonly start: number;
  readonly end: number;
}

/** `alone`: the page is about orders, so that "Reference" is that of one. */
function labelledIn(text: string, alone: boolean): FoundNumber | null {
  const found = groups.test(text) ? labelledAs(grouped, text, alone) : null;
  return found && endsGroups.test(text.slice(found.end)) ? found : labelledAs(numbered, text, alone);
}

function labelledAs(shape: RegExp, text: string, alone: boolean): FoundNumber | null {
  for (const match of text.matchAll(shape)) {
    const { n = '', l = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isSure = says.test(match[0].slice(0, match[0].length - n.length));
    if (!isOrderNumber(n, isSure) || (!alone && isVague.test(l.trim()))) continue;
    return { number: n, isReference: reference.test(l), start: match.index, end };
  }
  return null;
}

/** All the numbers of orders in a text that have a label each, those of references left out. */
export function numbersWithin(text: string, alone: boolean): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let from = 0; from < text.length; ) {
    const one = labelledIn(text.slice(from), alone);
    if (!one) break;
    const [start, end] = [from + one.start, from + one.end];
    if (!one.isReference && !found.some(({ number }) => number === one.number)) found.push({ ...one, start, end });
    from = end;
  }
  return found;
}

/** What stands beside an order's number in one text. */
export function withoutNumber(text: string): string {
  const found = labelledIn(text, true);
  const rest = found ? text.slice(0, found.start) + text.slice(found.end) : text;
  return rest
    .replace(/\s*[:(]\s*(?=[,;.)])/, '')
    .replace(/^[\s:,;()|•·–—-]+|[\s:,;()|•·–—-]+[.!]?$/g, '')
    .trim();
}

const digitsAlone = /^# ?(\d{5,12}(?:-\d{1,2})?)$/;
const numberAlone = pattern(`^# ?(${numberShape}|${groupedShape})$`, 'i');

/** "#904400128", "# HD-0098127": on a page about orders the number of one. */
export function numberBehindSign(text: string): string | null {
  const number = numberAlone.exec(text)?.[1];
  return number && (digitsAlone.test(text) || isOrderNumber(number, true)) ? number : null;
}

/** `alone`: the page is about orders, so that "#904400128" by itself is the number of one. */
export function foundNumber(text: string, alone = false): FoundNumber | null {
  if (text.length > 300 || !/\d[\w-]*\d/.test(text)) return null;
  const found = labelledIn(text, alone);
  if (found || !alone) return found;
  const number = numberBehindSign(text);
  return number === null ? null : { number, isReference: false, start: 0, end: text.length };
}

export const orderNumberIn = (text: string, alone = false): string | null => foundNumber(text, alone)?.number ?? null;
