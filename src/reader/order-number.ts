/** The number of an order, and what stands beside it. */

import { labels } from './field-words';
import { pattern } from './patterns';

/** O7: order number, dash, shipment number. C1: digits only. */
const numberShape = '\\d{5,12}(?:-\\d{1,2})?';
/** "Shipment 1 of 2: # 400100200-1" */
const place = '(?:(?<=shipment|package|parcel|box) (?:\\d{1,2}|[a-d])(?: ?(?:of|/) ?\\d{1,2})?\\s*[:,;(|•·–—-]\\s*)?';
const numbered = pattern(
  `(?<![\\w])(?:${labels.orderNumber}|package|parcel|box)${place}\\s*[:#-]?\\s*#?\\s*(?<n>${numberShape})(?![\\w-])`,
  'i',
);

/** What stands beside an order's number in one text. */
export const withoutNumber = (text: string) =>
  text
    .replace(numbered, '')
    .replace(/^[\s:,;()|•·–—-]+|[\s:,;()|•·–—-]+$/g, '')
    .trim();

const numberAlone = pattern(`^# ?(${numberShape})$`, '');

/** `alone`: the page is about orders, so that "#904400128" by itself is the number of one. */
export function orderNumberIn(text: string, alone = false): string | null {
  if (text.length > 300 || !/\d{5}/.test(text)) return null;
  return numbered.exec(text)?.groups?.n ?? (alone ? (numberAlone.exec(text)?.[1] ?? null) : null);
}
