/** What of a page belongs to the one order that it shows. */
import { anchorsIn } from '../blocks/anchors';
import { toldBy } from '../blocks/told';
import type { Box, Line } from '../dom/scene';
import { headingsOver, mainOf } from '../frame/outline';
import type { Page } from '../page';
import { statusHead } from '../words/counted-status';
import type { Field } from '../words/field';
import type { OrderBlock, OrderScope } from './block';
import { statusIn } from './facts';

/** A page with one order is that order's: what stands apart from its number belongs to it too. */
export function widened(page: Page, block: OrderBlock, all: readonly number[], scope: OrderScope): OrderBlock {
  const told = toldBy(page, block.lines);
  const own = new Set(block.lines);
  const names = anchorsIn(page);
  // "Time to think ahead" beside an order whose medicines have strengths is no medicine.
  const hasStrong = names.some(({ line, strong }) => strong && own.has(line));
  const others = names.filter(({ line, strong }) => !own.has(line) && (strong || !hasStrong));
  // What comes before an order that has medicines of its own is none of it: an automatic refill that is still to come.
  const isLed = names.some(({ line }) => own.has(line)) && others.every(({ line }) => line < (block.lines[0] ?? 0));
  const isWhole = others.length === 0 || isLed;
  const status = isWhole ? statusIn(page, block.lines, told) : null;
  // The day on which it was placed is said of every order: a banner over it may say that it is on hold.
  const isSure = status !== null && (scope !== 'one-order' || status.strategy !== 'dated');
  // What stands over it says where it is; other headings of such a page say so of no order ("On hold", and under it "None").
  if (scope === 'orders' && isWhole && status === null && isUnderStatus(page, block)) return block;
  if (isSure) return scope === 'one-order' ? withAside(page, block, all) : block;
  const main = mainOf(page.scene) ?? page.scene.root;
  return { ...block, box: main, lines: all };
}

const isUnderStatus = ({ scene }: Page, { lines: [first = 0] }: OrderBlock) =>
  headingsOver(scene, first).some(({ text }) => statusHead(text) !== null);

/** What the page of one order tells of it beside its number and its medicines: a column with the carrier and the total. */
function withAside(page: Page, block: OrderBlock, all: readonly number[]): OrderBlock {
  const own = new Set(block.lines);
  const [first = 0] = block.lines;
  const free = all.filter((line) => line > first && !own.has(line));
  const telling = toldBy(page, free).filter(({ label, text }) => ofParcel.has(label ?? 'name') || totals.test(text));
  const more = telling.flatMap(({ line }) => around(page, line)).filter((line) => free.includes(line));
  if (more.length === 0) return block;
  return { ...block, lines: [...new Set([...block.lines, ...more])].sort((a, b) => a - b) };
}

const ofParcel: ReadonlySet<Field> = new Set<Field>(['carrier', 'tracking', 'total', 'placedOn', 'expectedOn']);
const totals = /^order total\b/i;

/** The lines of the smallest part of the page that holds more than one, as long as there are few. */
function around({ scene: { lines, pieces } }: Page, line: number): number[] {
  for (let box: Box | null = (lines[line] as Line).box; box; box = box.parent) {
    const [from, to] = [pieces[box.first]?.line ?? line, pieces[box.end - 1]?.line ?? line];
    if (to - from > 4) break;
    if (to > from) return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }
  return [line];
}
