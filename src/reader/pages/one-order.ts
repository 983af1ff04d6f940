/** A page of orders that is one order's: its main heading says where that stands, whatever the title or the menu calls the page. */

import { orderNumberIn } from '../findings/order-number';
import { headingOf } from '../frame/outline';
import { statusOfSentence } from '../orders/sentences';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { labelOf } from '../words/field-words';
import { isBareStatus, statusOf } from '../words/statuses';

export function isHeadedByStatus(page: Page): boolean {
  const { scene, foreign } = page;
  const heads = scene.lines.filter((line, at) => !foreign[at] && headingOf(line) !== null);
  const [first, second] = heads.filter((line) => headingOf(line)?.heading === 1);
  if (!first || second || (statusOf(first.plain) ?? statusOfSentence(first.plain)) === null) return false;
  // "Shipped", and "Delivered" as a heading further down: parts of a list.
  return !heads.some((line) => line !== first && isBareStatus(line.plain)) && numbersIn(page) === 1;
}

/** How many orders have their number printed: in the line of its label, below that, or in a column under it. */
function numbersIn({ scene: { lines }, headers }: Page): number {
  const isLabel = (text: string) => labelOf(plain(text)) === 'orderNumber';
  const beside = new Set(lines.flatMap(({ plain: text }) => orderNumberIn(text, true) ?? [])).size;
  const cells = [...headers.values()].filter(isLabel).length;
  return Math.max(
    beside,
    cells,
    lines.filter((line, at) => isLabel(line.plain) && /\d/.test(lines[at + 1]?.plain ?? '')).length,
  );
}
