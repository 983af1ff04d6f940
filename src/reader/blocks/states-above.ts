/**
 * "Auto refill on" or "Last filled Nov 12" in a place of its own, and under it the medicine that it is said of: of a whole list,
 * told by its first and last.
 */

import { switchState } from '../dom/control';
import type { Box } from '../dom/scene';
import type { Page } from '../page';
import { placeholderLabel } from '../words';
import { autofillStateIn, countBehind, stateWord } from '../words/autofill-words';
import { statusOf } from '../words/statuses';
import { toldOver } from './facts-over';

/** A state says no more than itself. */
const mostWords = 7;

/**
 * `kids`: the parts of a list; `gaps`: the parts behind each that holds a name, up to the next one. What of them stands over the
 * next name is taken out of `gaps`, and answered by the name that it belongs to; where it may belong to either, to none.
 */
export function statesAbove(page: Page, kids: readonly Box[], gaps: ReadonlyMap<Box, Box[]>): Map<Box, Box> {
  const named = [...gaps.keys()];
  const [first] = named;
  const above = new Map<Box, Box>();
  if (!first || named.length < 2) return above;
  const shown = kids.filter((kid) => kid.first < kid.end);
  const lead = shown[shown.indexOf(first) - 1];
  const days = daysAbove(page, shown.slice(0, shown.indexOf(first)), gaps);
  if (days) return days;
  const last = gaps.get(named[named.length - 1] as Box) ?? [];
  // Behind the last name stands what stands behind every name.
  if (!lead || !tellsState(page, lead) || last.some((box) => tellsState(page, box))) return above;
  const over = named.slice(0, -1).map((box) => gaps.get(box)?.at(-1));
  const isOver = (box: Box | undefined) => box !== undefined && isLike(box, lead) && tellsState(page, box);
  if (!over.some(isOver)) return above;
  named.slice(0, -1).forEach((box, at) => {
    if (isOver(over[at])) gaps.get(box)?.pop();
  });
  const isParted = kids.some(({ tag }) => tag === 'hr');
  if (!isParted && !over.every(isOver))
    return groups(page, [lead, ...over.map((box) => (isOver(box) ? box : undefined))], named);
  [lead, ...over].forEach((box, at) => {
    const owner = named[at];
    if (box && owner && isOver(box)) above.set(owner, box);
  });
  return above;
}

/** "Not enrolled (2)" over as many names: where each such line counts those under it, it is said of them all. */
function groups(page: Page, over: readonly (Box | undefined)[], named: readonly Box[]): Map<Box, Box> {
  const { pieces, lines } = page.scene;
  const above = new Map<Box, Box>();
  const starts = over.flatMap((box, at) => (box ? at : []));
  const isCounted = starts.every((from, at) => {
    const text = lines[pieces[over[from]?.first ?? 0]?.line ?? 0]?.plain ?? '';
    const { a, b } = countBehind.exec(text)?.groups ?? {};
    return Number(a ?? b) === (starts[at + 1] ?? named.length) - from;
  });
  let head: Box | undefined;
  named.forEach((box, at) => {
    head = over[at] ?? head;
    if (isCounted && head) above.set(box, head);
  });
  return above;
}

/** Lines between what is not one may stand before the first name ("Sort by"). */
const mostBetween = 2;

/** Days between cards, each of them the day of those under it: the first stands over the first card, none behind the last. */
function daysAbove(page: Page, before: readonly Box[], gaps: ReadonlyMap<Box, Box[]>): Map<Box, Box> | null {
  const lead = before.slice(-1 - mostBetween).findLast((box) => dayOf(page, box) !== null);
  const field = lead && dayOf(page, lead);
  if (!lead || !field) return null;
  const named = [...gaps.keys()];
  const isDay = (box: Box | undefined) => box !== undefined && isLike(box, lead) && dayOf(page, box) === field;
  const ends = named.map((box) => gaps.get(box)?.at(-1));
  if (ends.slice(-1).some(isDay) || !ends.some(isDay)) return null;
  // Between whole cards every such line parts them, whatever it says ("Never filled here").
  const areCards = [...gaps.values()].slice(0, -1).every(({ length }) => length < 2);
  const above = new Map<Box, Box>();
  let head: Box | null = lead;
  named.forEach((box, at) => {
    if (head) above.set(box, head);
    const end = ends[at];
    const parts = isDay(end) || (areCards && end !== undefined && isLike(end, lead));
    if (parts && at < named.length - 1) gaps.get(box)?.pop();
    if (parts) head = end ?? null;
    // What else stands between two names may say that the second was never filled.
    else if (!areCards || end) head = null;
  });
  return above;
}

function dayOf(page: Page, box: Box): string | null {
  const { pieces } = page.scene;
  const [first, last] = [pieces[box.first]?.line ?? 0, pieces[box.end - 1]?.line ?? 0];
  return first === last ? (toldOver(page, first)?.field ?? null) : null;
}

const isLike = (one: Box, other: Box) => one.tag === other.tag && one.role === other.role;

function tellsState({ scene: { pieces, lines } }: Page, box: Box): boolean {
  const first = pieces[box.first]?.line ?? 0;
  const last = pieces[box.end - 1]?.line ?? 0;
  if (last - first > 1) return false;
  const text = (lines[first]?.plain ?? '').replace(countBehind, '');
  const isSwitch = pieces.slice(box.first, box.end).some(({ control }) => control && switchState(control) !== null);
  if (isSwitch) return true;
  if (first !== last || text === '' || text.split(' ').length > mostWords) return false;
  return (
    autofillStateIn(text) !== null || stateWord(text) !== null || statusOf(text) !== null || placeholderLabel.test(text)
  );
}
