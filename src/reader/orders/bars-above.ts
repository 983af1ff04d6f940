/**
 * Rows of steps that stand over the number of their order rather than behind it. Which of the two a page does is told by its first
 * order and its last: over the first stands one, behind the last none.
 */

import type { Page } from '../page';
import type { OrderBlock } from './block';
import type { Numbered } from './numbers';
import { steppersIn } from './steps';

interface Bar {
  readonly lines: readonly number[];
  readonly last: number;
}

export function withBarsAbove(
  page: Page,
  blocks: readonly OrderBlock[],
  numbered: readonly Numbered[],
  all: readonly number[],
): OrderBlock[] {
  const bars = barsIn(page, all);
  const heads = new Map<string, number>();
  for (const { number, line } of numbered) if (!heads.has(number)) heads.set(number, line);
  const headOf = ({ number }: OrderBlock) => heads.get(number ?? '') ?? Number.POSITIVE_INFINITY;
  const inOrder = [...blocks].sort((a, b) => headOf(a) - headOf(b));
  const [first, last] = [inOrder[0], inOrder[inOrder.length - 1]];
  if (bars.length === 0 || !first || !last || !Number.isFinite(headOf(last))) return [...blocks];
  const over = (block: OrderBlock) =>
    bars.find((bar) => headOf(block) > bar.last && headOf(block) - bar.last <= 1 + mostBetween);
  const isBehindLast = bars.some((bar) => bar.last > headOf(last));
  if (!over(first) || isBehindLast) return [...blocks];
  const owner = new Map(inOrder.flatMap((block) => over(block)?.lines.map((line) => [line, block] as const) ?? []));
  return blocks.map((block) => {
    const own = [...owner].flatMap(([line, of]) => (of === block ? [line] : []));
    const kept = block.lines.filter((line) => (owner.get(line) ?? block) === block);
    return { ...block, lines: [...new Set([...own, ...kept])].sort((a, b) => a - b) };
  });
}

/** "Step 3 of 4", "60 %" may stand between a row of steps and what it is over. */
const mostBetween = 1;

function barsIn(page: Page, all: readonly number[]): Bar[] {
  const { pieces } = page.scene;
  return steppersIn(page, all).map((box) => {
    const [from, last] = [pieces[box.first]?.line ?? 0, pieces[box.end - 1]?.line ?? -1];
    return { lines: Array.from({ length: last - from + 1 }, (_, at) => from + at), last };
  });
}
