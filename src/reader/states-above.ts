/** "Auto refill on" in a place of its own, and under it the medicine that it is said of: of a whole list, told by its first and last. */
import type { Page } from './anchors';
import { autofillStateIn, stateWord } from './autofill-words';
import { switchState } from './dom/control';
import type { Box } from './dom/scene';
import { statusOf } from './statuses';
import { placeholderLabel } from './words';

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
  if (!isParted && !over.every(isOver)) return above;
  [lead, ...over].forEach((box, at) => {
    const owner = named[at];
    if (box && owner && isOver(box)) above.set(owner, box);
  });
  return above;
}

const isLike = (one: Box, other: Box) => one.tag === other.tag && one.role === other.role;

function tellsState({ scene: { pieces, lines } }: Page, box: Box): boolean {
  const first = pieces[box.first]?.line ?? 0;
  const last = pieces[box.end - 1]?.line ?? 0;
  if (last - first > 1) return false;
  const text = lines[first]?.plain ?? '';
  const isSwitch = pieces.slice(box.first, box.end).some(({ control }) => control && switchState(control) !== null);
  if (isSwitch) return true;
  if (first !== last || text === '' || text.split(' ').length > mostWords) return false;
  return (
    autofillStateIn(text) !== null || stateWord(text) !== null || statusOf(text) !== null || placeholderLabel.test(text)
  );
}
