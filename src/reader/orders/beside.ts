/** What stands in the card of an order, close to its number: "2 prescriptions" there counts what is in it. */

import type { Box, Line } from '../dom/scene';
import type { Page } from '../page';
import type { ReadOrder } from './orders';

/** A card is no longer than this; what holds more may be a whole list. */
const longest = 12;

export function beside({ scene: { lines, pieces } }: Page, orders: readonly ReadOrder[]): (line: number) => boolean {
  const numbers = new Set(
    orders.flatMap(({ order: { orderNumber }, lines: own }) =>
      orderNumber === null ? [] : own.filter((line) => lines[line]?.text.includes(orderNumber)),
    ),
  );
  return (line) => {
    for (let box: Box | null = (lines[line] as Line).box; box; box = box.parent) {
      const [from, to] = [pieces[box.first]?.line ?? line, pieces[box.end - 1]?.line ?? line];
      if (to - from > longest) return false;
      // The nearest part of the page that holds more than the count itself.
      if (to > from) return Array.from({ length: to - from + 1 }, (_, at) => from + at).some((at) => numbers.has(at));
    }
    return false;
  };
}
