/** Words that nobody knows, in a place where the others like it hold labels: whatever they mean, they name no medicine. */

import { type Box, type Line, nearest } from '../dom/scene';
import { isAmount } from '../names/strength-form';
import type { Page } from '../page';
import { labelOf } from '../words/field-words';
import { saidOf, termAt } from './terms';

/** How a place looks: places of one list look the same. */
export function signatureOf(box: Box): string {
  let at: Box | null = box;
  const tags: string[] = [];
  for (let level = 0; at && level < 4; level += 1, at = at.parent) tags.push(at.heading ? `h${at.heading}` : at.tag);
  return `${tags.join('<')}@${box.depth}`;
}

/** Whether a line that may be a name stands as labels do: "Jar weight" over "30 g", beside "Rx no." over a number. */
export function isAmongLabels(page: Page, index: number): boolean {
  const line = page.scene.lines[index] as Line;
  // The head of a column of its own, beside a medicine's.
  if (nearest(line.box, (at) => page.under.has(at))) return false;
  return isTerm(page, line) || isOverValue(page, line, index) || isBeforeAmount(page, line, index);
}

/** A term that something is said of, in a list with another term that is a known label. */
function isTerm({ scene: { lines, pieces } }: Page, { box }: Line): boolean {
  const term = termAt(box);
  const list = nearest(box, ({ tag }) => tag === 'dl');
  if (!term || !list || !saidOf(term)) return false;
  const terms = [...list.kids, ...list.kids.flatMap(({ kids }) => kids)].filter(({ tag }) => tag === 'dt');
  return terms.some((other) => other !== term && isKnown(lines[pieces[other.first]?.line ?? -1]));
}

/** The first of the two lines of a box, beside boxes of two lines that begin with a known label in a place like it. */
function isOverValue(page: Page, { box }: Line, index: number): boolean {
  const { lines, pieces } = page.scene;
  const own = boxOf(page, box, index, 2);
  const looks = signatureOf(box);
  return (own?.parent?.kids ?? []).some((kid) => {
    const first = pieces[kid.first]?.line ?? -1;
    const head = lines[first];
    return kid !== own && isKnown(head) && signatureOf(head.box) === looks && pieces[kid.end - 1]?.line === first + 1;
  });
}

/** "**Jar weight** 30 g" in a row of lines that begin with known labels. */
function isBeforeAmount(page: Page, line: Line, index: number): boolean {
  const { pieces } = page.scene;
  const [, ...rest] = pieces.slice(line.first, line.end).filter(({ text }) => text !== '');
  const amount = rest.map(({ plain }) => plain).join(' ');
  // "**Zorfex** 30 mg" is a name with its strength.
  if (!isAmount(amount) || /\d ?mc?g\b/i.test(amount)) return false;
  const own = boxOf(page, line.box, index, 1);
  const beside = (own?.parent?.kids ?? []).filter((kid) => kid !== own && kid.first < kid.end);
  return beside.filter(({ first }) => labelOf(pieces[first]?.plain ?? '') !== null).length > 1;
}

const isKnown = (line: Line | undefined): line is Line => line !== undefined && labelOf(line.plain) !== null;

/** The biggest box that begins with a line and holds so many lines; null where there is none. */
function boxOf({ scene: { pieces } }: Page, box: Box, index: number, lines: number): Box | null {
  let found: Box | null = null;
  for (let at: Box | null = box; at && pieces[at.first]?.line === index; at = at.parent) {
    const held = (pieces[at.end - 1]?.line ?? index) - index + 1;
    if (held > lines) break;
    if (held === lines) found = at;
  }
  return found;
}
