/** What the words in the cells of a row make of it: a head, labels and values in turn, a sum. */

import type { Box, Scene } from '../dom/scene';
import { orderNumberIn } from '../findings/order-number';
import { groupedShape, numberShape } from '../findings/order-number-shape';
import { pattern } from '../text/patterns';
import { labels } from '../words/field-labels';
import { labelOf } from '../words/field-words';
import { statusOf } from '../words/statuses';
import { isHeaderCell, type Row, textOf } from './cells';
import { lineEnd } from './head-text';

/** Most of a row's cells are labels, and none of them is a value between heads or an order's number. */
export const areHeads = (cells: readonly Box[], texts: readonly string[]) =>
  texts.length > 1 &&
  texts.filter((text) => labelOf(text)).length > texts.length / 2 &&
  !texts.some((text) => /\d{4}/.test(text)) &&
  (cells.every(isHeaderCell) || !cells.some((cell) => cell.tag === 'th'));

/** Nothing but labels, below values that have theirs: "Carrier" and "Tracking number" under the order's number and its day. */
export const areLabels = (texts: readonly string[]) =>
  texts.every((text) => labelOf(text) !== null && statusOf(text) === null);

/** Every row is of pairs that begin with a label ("Status", and beside it "Order Received", which labels a date elsewhere). */
export const standsOnItsSide = (scene: Scene, rows: readonly Row[]) =>
  rows.length > 1 &&
  rows.every(
    ({ cells }) =>
      cells.length > 0 &&
      cells.length % 2 === 0 &&
      cells.every((cell, at) => at % 2 === 1 || labelOf(textOf(scene, cell)) !== null),
  );

/** Labels and values in turn, the label of a value being the nearest before it; false where the row begins with none, as with a number. */
export function labelEach(cells: readonly Box[], texts: readonly string[], headers: Map<Box, string>): boolean {
  const isLabel = (at: number) =>
    (cells[at] && isHeaderCell(cells[at]) && !/^[#\d -]+$/.test(texts[at] ?? '')) ||
    (labelOf(texts[at] ?? '') !== null && !isStatusBeside(texts, at));
  if (!isLabel(0)) return false;
  let label = '';
  let isBehindLabel = false;
  cells.forEach((cell, at) => {
    // "Order Received" behind "Status" is its value, whatever it is the label of elsewhere, and the next is a label again.
    isBehindLabel = isLabel(at) && !isBehindLabel;
    if (isBehindLabel) label = texts[at] ?? '';
    headers.set(cell, isBehindLabel ? '' : label);
  });
  return true;
}

/** "Order total", and behind it what it comes to: below an invoice the rows head themselves. */
export function sumsUp(cells: readonly Box[], texts: readonly string[], headers: Map<Box, string>): boolean {
  const at = texts.findIndex((text) => text !== '');
  const [label, last] = [cells[at], cells.length - 1];
  const isLast = at >= 0 && at < last && texts.slice(at + 1).every((text) => text === '' || sum.test(text));
  if (!label || !isLast || !sumLabel.test(texts[at] ?? '')) return false;
  for (const [index, cell] of cells.entries()) headers.set(cell, index === last ? (texts[at] ?? '') : '');
  return true;
}
const sum = /^(?:[-–−+]? ?\(?\$ ?\d[\d,]*(?:\.\d{2})?\)?|free|n\/a|included)$/i;
const sumLabel =
  /^(?:(?:order|grand|shipment|package|invoice) total|total(?: (?:due|paid|charged|cost|amount|you paid))?|sub-?total|amount (?:due|paid|charged)|balance(?: due)?|(?:sales )?tax(?:es)?|(?:(?:standard|expedited|overnight|two-day|next-day|express|rush) )?(?:shipping|delivery|handling)(?: (?:&|and) handling)?(?: (?:fee|cost|charge))?|discounts?|savings|credits?)\s*:?$/i;

/** "Delivered" beside "Order #400100200" is where that is: it labels a date, and nothing else. */
function isStatusBeside(texts: readonly string[], at: number): boolean {
  const [text = '', value = ''] = [texts[at], texts[at + 1]];
  const field = labelOf(text);
  const labelsDate = field === 'placedOn' || field === 'shippedOn' || field === 'deliveredOn';
  return labelsDate && statusOf(text) !== null && orderNumberIn(value, true) !== null;
}

const orderHead = pattern(
  `^(?:${labels.orderNumber})?\\s*[:#]?\\s*#?\\s*(?=(?:[a-z -]*\\d){5})(?:${numberShape}|${groupedShape})(?:${lineEnd}|$)`,
  'i',
);

/** A row that prints nothing but the numbers of several orders, behind their label or none. */
export function headsOrders([label = '', ...numbers]: readonly string[]): boolean {
  const isLabelled = labelOf(label) === 'orderNumber';
  const saysOrder = (text: string) => /^order|^shipment/i.test(text);
  return (
    (isLabelled || label === '') &&
    numbers.length > 1 &&
    numbers.every((text) => orderHead.test(text) && (isLabelled || saysOrder(text)))
  );
}
