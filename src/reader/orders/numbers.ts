/** The numbers of orders on a page, those left out that are another's: a reference, the order that a shipment is a part of. */

import type { Told } from '../blocks/told-run';
import { foundNumber, numberBehindSign } from '../findings/order-number';
import { isOrderNumber, parentNumberOf } from '../findings/order-number-shape';
import type { OrderScope } from './block';
import { sharesIn } from './one-line';

export interface Numbered {
  readonly number: string;
  readonly line: number;
  readonly isReference: boolean;
}

/** A confirmation or a reference is the order's second number: where each order has one of its own it names none. */
export function withoutReferences(numbers: readonly Numbered[], scope: OrderScope): Numbered[] {
  const own = numbers.filter(({ isReference }) => !isReference);
  const isSecond = own.length > 0 && (scope === 'one-order' || own.length === numbers.length - own.length);
  return isSecond ? own : [...numbers];
}

/** On a page about orders "#904400128" is the number of one, and "QX4410087" beside the day on which it was placed. */
export function bareNumbersIn(told: readonly Told[]): Numbered[] {
  const placed = new Set(told.flatMap(({ text, line }) => (saysPlaced.test(text) ? [line] : [])));
  return told.flatMap(({ text, label, line }, at) => {
    if (label !== null) return [];
    // "Order" as a heading, and below it "Number", beside the number.
    const [head, own] = [told[at - 2]?.text ?? '', told[at - 1]?.text ?? ''];
    const isHeaded =
      /^(?:number|no\.?|#)\W*$/i.test(own) && /^(?:your |this )?order(?: details| summary)?\W*$/i.test(head);
    if (isHeaded && isOrderNumber(text, true)) return [{ number: text, line, isReference: false }];
    const number = numberBehindSign(text) ?? (placed.has(line) && isOrderNumber(text, false) ? text : null);
    return number ? [{ number, line, isReference: false }] : [];
  });
}
const saysPlaced = /^(?:order(?:ed)?|placed|submitted|requested)(?: placed)?(?: on)?:? (?=.*\d)/i;

/** "Where is order 123456789?" is what people ask; "Order 629977310 Need help?" is an order, and an offer beside it. */
export const asksForOrder = (text: string): boolean =>
  /\b(?:where|when|why|how|what|which|who|is|are|was|did|has|can|will)\b[^?.!]*\d{5}[^?.!]{0,12}\?["”']?$/i.test(text);

/** `alone`: the page is about orders. */
export function numbersIn(told: readonly Told[], alone = false): Numbered[] {
  const found: Numbered[] = [];
  for (const said of told) {
    const { text, line } = said;
    if (asksForOrder(text)) continue;
    const shares = sharesIn(said, alone);
    found.push(...shares.map(({ number }) => ({ number, isReference: false, line })));
    if (shares.length > 0) continue;
    const one = foundNumber(text, alone);
    if (one) found.push({ number: one.number, isReference: one.isReference, line });
  }
  return [...found, ...shipmentsIn(told, found)].sort((a, b) => a.line - b.line);
}

/** "Shipment 1 of 3 448812307-1", of an order whose own number the page prints before. */
function shipmentsIn(told: readonly Told[], found: readonly Numbered[]): Numbered[] {
  const known = new Set(found.map(({ number }) => number));
  return told.flatMap(({ text, line }) => {
    const number = ofShipment.exec(text)?.groups?.number;
    const isNew = number !== undefined && !known.has(number) && known.has(parentNumberOf(number) ?? '');
    return isNew ? [{ number, line, isReference: false }] : [];
  });
}
const ofShipment =
  /^(?:(?:shipment|package|part|box)(?: \d{1,2}(?: (?:of|\/) \d{1,2})?)?\W{0,3})?(?<number>\d{6,11}-\d{1,2})$/i;

/** O7: the number of a split order heads its shipments and is none of them. */
export function withoutParents(numbers: readonly Numbered[]): Numbered[] {
  const parents = new Set(numbers.flatMap(({ number }) => parentNumberOf(number) ?? []));
  return numbers.filter(({ number }) => !parents.has(number));
}

/** The lines between the number of a split order and the next number. */
export function parentLinesIn(numbers: readonly Numbered[], all: readonly number[]) {
  const places = new Map<string, number>();
  numbers.forEach(({ number }, at) => {
    if (!places.has(number)) places.set(number, at);
  });
  return (number: string): readonly number[] | null => {
    const at = places.get(parentNumberOf(number) ?? '') ?? -1;
    const [own, next] = [numbers[at], numbers[at + 1]];
    return own && next ? all.filter((line) => line >= own.line && line < next.line) : null;
  };
}
