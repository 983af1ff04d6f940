/** Cards that a home page has of one thing each: of an order, or of a medicine that shows its order. */
import type { Anchor } from '../blocks/anchors';
import { type Box, contains, type Line, nearest } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { isOneMedicine } from './ordered-names';

const isItem = ({ tag, role }: Box) => /^(?:article|li)$/.test(tag) || role === 'listitem';

/** The article or list item that a line stands in. */
export const itemOf = (page: Page, line: number) => nearest((page.scene.lines[line] as Line).box, isItem);

export interface Card {
  readonly box: Box;
  /** One medicine stands over the number and no other: the card is the medicine's, and shows an order. */
  readonly isMedicines: boolean;
}

/**
 * The card that an order's number stands in: under the one medicine that heads it, or in an item of a list that names
 * medicines. What stands beside such a card is another's, however the page goes on. null where nothing bounds it.
 */
export function cardOf(page: Page, line: number, names: readonly Anchor[]): Card | null {
  const { pieces } = page.scene;
  let headed: Box | null = null;
  let isMedicines = false;
  for (let box: Box | null = (page.scene.lines[line] as Line).box; box && !isEdge(box); box = box.parent) {
    // A wrapper of the same is looked at once, and is an item of a list by any of its tags.
    const { parent } = box;
    if (parent && !isEdge(parent) && parent.first === box.first && parent.end === box.end && !isItem(box)) continue;
    const [first, last] = [pieces[box.first]?.line ?? line, pieces[box.end - 1]?.line ?? line];
    const inside = names.filter((name) => name.line >= first && name.line <= last && isIn(page, box as Box, name.line));
    const [only, second] = inside;
    const isBroken = second !== undefined || (only !== undefined && hasOtherHeading(page, first, last, only));
    if (!isBroken && only && (only.whole || only.emphasised) && only.line < line) {
      headed = box;
      isMedicines = isAlone(page, only);
    } else if (headed) return { box: headed, isMedicines };
    else if (isBroken && !isItem(box)) return null;
    if (isItem(box) && only) return { box, isMedicines };
  }
  return headed && { box: headed, isMedicines };
}

/** Whether a name is that of one medicine, and no more stand beside it. */
export const isAlone = (page: Page, { name, line }: Anchor) => isOneMedicine(name, page.scene.lines[line]?.plain ?? '');

const isIn = (page: Page, box: Box, line: number) => contains(box, (page.scene.lines[line] as Line).box);

const isEdge = (box: Box) => box.tag === 'main' || box.role === 'main' || box.tag === 'body';

/** A heading besides the name's own: over all of them, or over a part further down. */
function hasOtherHeading(page: Page, first: number, last: number, name: Anchor): boolean {
  for (let line = first; line <= last; line += 1)
    if ((line < name.line || line >= name.endLine) && headingOf(page.scene.lines[line] as Line)) return true;
  return false;
}
