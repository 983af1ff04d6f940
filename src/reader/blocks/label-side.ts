/** Whether the labels of a block, or of a part of it, stand behind their values: "90" over "Days supply". */
import { findPrintedDates } from '@/src/calendar/printed-date';
import { type Box, commonBox, type Line } from '../dom/scene';
import type { Page } from '../page';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { hasOwnShape, isSurelyOf } from './fits-field';
import { termAt } from './terms';

/** Whether a block's labels stand behind their values: its first label has a value before it, its last has none behind it. */
export function labelsStandAfter(page: Page, lines: readonly number[]): boolean {
  const textAt = (line: number | undefined) => page.scene.lines[line ?? -1]?.plain ?? '';
  const isTerm = (line: number) => termAt((page.scene.lines[line] as Line).box) !== null;
  const labels = lines.filter((line) => labelOf(textAt(line)) !== null && !isTerm(line));
  const [first, last] = [labels[0], labels[labels.length - 1]];
  if (first === undefined || last === undefined) return false;
  const position = lines.indexOf(first);
  const before = lines[position - 1];
  const looksLikeValue = (line: number | undefined) =>
    /^(?:\$?[\d./-]+|(?=[A-Z]{1,4}-?\d{4})[A-Z\d-]+|free|none)$/i.test(textAt(line));
  if (!looksLikeValue(before)) return false;
  if (!looksLikeValue(lines[lines.indexOf(last) + 1])) return true;
  return depthOf(page, before, first) > depthOf(page, first, lines[position + 1]);
}

const isPlainValue = (page: Page, text: string): boolean => {
  const [date, second] = findPrintedDates(text, page.today);
  const isDay = date !== undefined && !second && date.start === 0 && date.end === text.length;
  return isDay || /^(?:\$?[\d.,/-]+|free|none)$/i.test(text);
};

/**
 * The side that the labels of one part of a block stand on, where that part tells it by itself: "1 / refill left" beside
 * "Last filled / 09/05/2026". null where it does not.
 */
export function sideWithin(page: Page, own: Line, inBlock: ReadonlySet<number>): boolean | null {
  const { pieces, lines } = page.scene;
  const textAt = (line: number | undefined) => lines[line ?? -1]?.plain ?? '';
  for (let at: Box | null = own.box; at; at = at.parent) {
    const [first, last] = [pieces[at.first]?.line ?? 0, pieces[at.end - 1]?.line ?? -1];
    if (!inBlock.has(first) || !inBlock.has(last)) return null;
    const labels: number[] = [];
    for (let line = first; line <= last; line += 1) if (labelOf(textAt(line)) !== null) labels.push(line);
    const [head, tail] = [labels[0], labels[labels.length - 1]];
    if (last - first < 2 || head === undefined || tail === undefined) continue;
    const sense = last - first < mostLines ? sideBySense(page, labels, first, last) : null;
    if (sense !== null) return sense;
    const isLed = head > first && isPlainValue(page, textAt(head - 1));
    const behindTail = tail < last ? textAt(tail + 1) : '';
    if (isLed && !/\d/.test(behindTail)) return true;
    if (head === first && isPlainValue(page, behindTail)) return false;
  }
  return null;
}

const mostLines = 40;

/** Each label of a part with a value of its own kind on the one side, and fewer with one on the other. null: it does not tell. */
function sideBySense(page: Page, labels: readonly number[], first: number, last: number): boolean | null {
  const textAt = (line: number) => page.scene.lines[line]?.plain ?? '';
  let [before, behind, telling] = [0, 0, 0];
  for (const line of labels) {
    const field = labelOf(textAt(line)) as Field;
    if (!hasOwnShape(field)) continue;
    telling += 1;
    const fits = (at: number) =>
      first <= at && at <= last && !labels.includes(at) && isSurelyOf(page, field, textAt(at));
    if (fits(line - 1)) before += 1;
    if (fits(line + 1)) behind += 1;
  }
  if (telling === 0 || before === behind) return null;
  if (before === telling) return before > behind ? true : null;
  return behind === telling && behind > before ? false : null;
}

function depthOf(page: Page, a: number | undefined, b: number | undefined): number {
  const [left, right] = [page.scene.lines[a ?? -1], page.scene.lines[b ?? -1]];
  return left && right ? commonBox(left.box, right.box).depth : -1;
}
