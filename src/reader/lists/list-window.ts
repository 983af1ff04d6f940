/** Recognises a list that shows only a part of itself: by the numbers of its rows, by the room that it keeps for others, or by steps to other pages. */
import { listPartOf } from '@/src/model/list-part';
import type { Gap } from '@/src/model/reading';
import { blankSpaceIn } from '../dom/blank-space';
import { type Box, commonBox, contains, nearest } from '../dom/scene';
import { attribute, rectOf } from '../dom/untampered';
import type { Page } from '../page';
import type { ListWindow } from '../page-read';
import { isRow } from '../tables/cells';
import type { Counts } from './counts';
import { isEvery, unseen } from './list-seen';
import { stepsOf } from './pager';

/** What was read of the list: where each of its items stands, and the box in it that is surely a part of its row. */
export interface ListItem {
  readonly block: Element;
  readonly heart: Element;
}

interface FoundWindow {
  readonly window: ListWindow;
  /** Gaps that say the same as the window's own. */
  readonly replaces: readonly Gap[];
}

/** null: all of the list stands in the page, as far as it can be told. */
export function listWindowOf(
  page: Page,
  what: Gap['what'],
  items: readonly ListItem[],
  { part, gaps, short }: Counts,
): FoundWindow | null {
  const boxes = boxesOf(page, items);
  const list = boxes && listOf(boxes.map(({ block }) => block));
  // A list that says which rows it shows is put together from its parts.
  if (!list || gaps.some(({ why }) => listPartOf(why)?.counts === 'rows')) return null;
  const blank = blankSpaceIn(list, items.length);
  // The numbers of rows go on from page to page.
  const numbers = part === null ? numbersIn(page, list, boxes) : null;
  const said = short.filter(({ box }) => !contains(list, box));
  const isByRows = blank !== null || numbers?.isPart === true;
  const steps = isByRows || part !== null || said.length === 0 ? null : stepsOf(page);
  if (!isByRows && !steps?.back && !steps?.on) return null;

  const rows = isByRows ? (numbers?.rows ?? null) : null;
  const more = isByRows && numbers && !rows ? numbers.of : null;
  const counts = [...said.map(({ says }) => says), ...(more === null ? [] : [more])];
  const window: Omit<ListWindow, 'gap'> = {
    moves: isByRows ? 'by-rows' : 'by-pages',
    at: (rows && numbers?.at) ?? items.map(({ block }, at) => (blank ? rectOf(block).top - blank.top : at)),
    isStart: rows?.shown.includes(1) ?? blank?.isStart ?? steps?.back === false,
    isEnd: rows?.shown.includes(rows.of ?? 0) ?? blank?.isEnd ?? steps?.on === false,
    rows,
    items: counts.length > 0 ? Math.max(...counts) : null,
    settings: settingsOf(page, list),
  };
  return { window: { ...window, gap: unseen(what, window, items.length) }, replaces: said.map(({ gap }) => gap) };
}

interface ItemBoxes {
  readonly block: Box;
  readonly heart: Box;
}

function boxesOf({ scene }: Page, items: readonly ListItem[]): ItemBoxes[] | null {
  if (items.length === 0) return null;
  const wanted = new Set(items.flatMap(({ block, heart }) => [block, heart]));
  const found = new Map<Element, Box>();
  for (const box of scene.boxes) if (wanted.has(box.element)) found.set(box.element, box);
  const boxes = items.flatMap((item) => {
    const [block, heart] = [found.get(item.block), found.get(item.heart)];
    return block && heart ? [{ block, heart }] : [];
  });
  return boxes.length === items.length ? boxes : null;
}

/** The innermost box that holds all of them, and is none of them. */
function listOf(blocks: readonly Box[]): Box | null {
  const common = blocks.reduce(commonBox);
  return blocks.includes(common) ? common.parent : common;
}

interface Numbers {
  /** The number of each item's row; null when not all have one. */
  readonly at: readonly number[] | null;
  readonly rows: ListWindow['rows'];
  /** How many there are by what the markup says; null when it says that nobody knows. */
  readonly of: number | null;
  /** There are more than stand in the page. */
  readonly isPart: boolean;
}

/** What the markup says of a list, for those who cannot see how long it is. null: nothing. */
function numbersIn(page: Page, list: Box, items: readonly ItemBoxes[]): Numbers | null {
  const table = nearest(list, ({ element }) => numberIn(element, 'aria-rowcount') !== null);
  const outermost = (heart: Box, name: string) => {
    let found: number | null = null;
    for (let at: Box | null = heart; at && at !== list; at = at.parent) found = numberIn(at.element, name) ?? found;
    return found;
  };
  const of = (name: string) => items.map(({ heart }) => outermost(heart, name));
  if (table) {
    const rows = boxesIn(page, table).filter(isRow);
    const heads = headsIn(page, table);
    const count = numberIn(table.element, 'aria-rowcount');
    return numbersOf(
      count,
      of('aria-rowindex'),
      shownIn(page, table, 'aria-rowindex'),
      rows.length + (sumOf(heads) === items.length ? heads.length : 0),
    );
  }
  const [sizes, positions] = [of('aria-setsize'), of('aria-posinset')];
  const [size] = sizes;
  if (size === null || size === undefined) return null;
  const isOther = (at: number) => sizes[at] !== sizes[at - 1] || (positions[at] ?? 1) <= (positions[at - 1] ?? 0);
  const sets = sizes.filter((_, at) => at > 0 && isOther(at));
  if (sets.length === 0) return numbersOf(size, positions, shownIn(page, list, 'aria-posinset'), items.length);
  // Several sets in one list: none of them says how long it is.
  const all = [size, ...sets];
  const isPart =
    all.some((one) => (one ?? 0) < 1) || all.reduce<number>((sum, one) => sum + (one ?? 0), 0) > items.length;
  return { at: null, rows: null, of: null, isPart };
}

/** The numbers in heads of groups that are no rows by their markup, and may have been counted as such: "Not due yet (2)". */
const headsIn = ({ scene: { lines } }: Page, table: Box): number[] =>
  lines.flatMap(({ plain, box }) => {
    const says = /\((\d{1,3})\)$/.exec(plain)?.[1];
    return says !== undefined && contains(table, box) && nearest(box, isRow) === null ? [Number(says)] : [];
  });
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** `count`: how many rows there are, below 1 when nobody knows. `standing`: how many of them stand in the page. */
function numbersOf(
  count: number | null,
  numbers: readonly (number | null)[],
  shown: ReadonlySet<number>,
  standing: number,
): Numbers {
  const of = count !== null && count > 0 ? count : null;
  const at = numbers.filter((number) => number !== null);
  if (at.length < numbers.length || new Set(at).size < at.length)
    return { at: null, rows: null, of, isPart: of === null || of > standing };
  return { at, rows: { shown: [...shown], of }, of, isPart: !isEvery(shown, of) };
}

/** null: no whole number. */
function numberIn(element: Element, name: string): number | null {
  const value = attribute(element, name)?.trim() ?? '';
  return /^-?\d+$/.test(value) ? Number(value) : null;
}

/** What shows something. */
const boxesIn = ({ scene }: Page, around: Box) =>
  scene.boxes.filter((box) => box.first < box.end && box !== around && contains(around, box));

const shownIn = (page: Page, around: Box, name: string): ReadonlySet<number> =>
  new Set(boxesIn(page, around).flatMap(({ element }) => numberIn(element, name) ?? []));

const chosen = ['aria-sort', 'aria-pressed', 'aria-selected', 'aria-checked', 'aria-current'];

/** What is chosen, typed, pressed or ticked around the list, and by what its columns are sorted. */
function settingsOf({ scene, foreign }: Page, list: Box): string {
  const isAround = (box: Box) => box.region === list.region && !foreign[scene.pieces[box.first]?.line ?? -1];
  const said: string[] = [];
  for (const { text, control, box } of scene.pieces) {
    if (control === null || contains(list, box)) continue;
    said.push(`${text} ${(control as HTMLInputElement).checked}`);
  }
  for (const box of scene.boxes) {
    if (!isAround(box)) continue;
    for (const name of contains(list, box) ? ['aria-sort'] : chosen) {
      const value = attribute(box.element, name);
      if (value !== null) said.push(`${name} ${value}`);
    }
  }
  return said.join('|');
}
