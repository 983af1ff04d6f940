/** Orders that share a line of the page have of it what it says of each. */

import { toldBy } from '../blocks/told';
import type { Told } from '../blocks/told-run';
import type { Page } from '../page';
import type { OrderBlock } from './block';
import type { Numbered } from './numbers';
import { byNumber } from './one-line';

type Shares = ReadonlyMap<number, ReadonlyMap<string, readonly Told[]>>;

/** By the lines that name several orders: what they say of each. */
export function sharesOf(told: readonly Told[], numbered: readonly Numbered[], alone: boolean): Shares {
  const onLine = new Map<number, Set<string>>();
  for (const { number, line, isReference } of numbered)
    if (!isReference) onLine.set(line, (onLine.get(line) ?? new Set()).add(number));
  return new Map(
    [...onLine].flatMap(([line, numbers]) => {
      const own = told.filter((one) => one.line === line);
      return numbers.size > 1 ? [[line, byNumber(own, numbers, alone)] as const] : [];
    }),
  );
}

/** An order that nothing else tells of has such lines to itself; one that has a place of its own is told there. */
export function withShares(page: Page, block: OrderBlock, numbered: readonly Numbered[], shares: Shares): OrderBlock {
  const { number } = block;
  if (shares.size === 0 || number === null) return block;
  const places = numbered.filter((one) => one.number === number).map(({ line }) => line);
  const [first] = places;
  if (first === undefined || !places.some((line) => shares.has(line))) return block;
  if (!places.every((line) => shares.has(line)))
    return { ...block, lines: block.lines.filter((line) => !shares.has(line)) };
  const own = new Map(places.map((line) => [line, shares.get(line)?.get(number) ?? []]));
  const box = page.scene.lines[first]?.box ?? block.box;
  return { ...block, box, lines: [...own.keys()], shared: own, isMedicines: false };
}

/** What is told in an order's part of the page, and of it. */
export function toldOf(page: Page, { lines, shared }: OrderBlock): Told[] {
  if (!shared) return toldBy(page, lines);
  return [...shared.values()].flat();
}
