/** Records whose lines no element holds together: names and facts broken into lines of one element. */
import type { Anchor, Page } from './anchors';
import { type Box, contains, type Line } from './dom/scene';
import { labelOf } from './field-words';
import { findingsIn } from './findings';
import { firstFrom, inline, type Neighbours } from './neighbours';

/**
 * Names and facts broken into lines of one element: a name's lines go on to the next name. Where facts stand before the
 * first name nobody can tell which side of a name is its own: then only the name is.
 */
export function runBehind(
  page: Page,
  box: Box,
  anchors: readonly Anchor[],
  { behind }: Neighbours,
  index: number,
): readonly number[] {
  const { lines, pieces } = page.scene;
  const anchor = anchors[index] as Anchor;
  const first = anchors[firstFrom(anchors, box.first)] as Anchor;
  const above = lines[first.line - 1];
  const leads = above !== undefined && contains(box, above.box) && tells(page, above);
  const next = Math.min(behind[index] ?? box.end, box.end);
  const end = leads ? anchor.endLine : (pieces[next]?.line ?? lines.length);
  const own: number[] = [];
  for (let line = anchor.line; line < end; line += 1) if (line === anchor.line || !page.foreign[line]) own.push(line);
  return own;
}

const tells = (page: Page, { plain }: Line) => labelOf(plain) !== null || findingsIn(plain, page.today).length > 0;

/** A name in bold, and behind it lines of plain text in the same element: they go on to the next name or the next part. */
export function looseRun(page: Page, own: Box, anchor: Anchor, next: number): number[] | null {
  const { lines, pieces } = page.scene;
  const { parent } = own;
  const isLoose = (line: Line | undefined) =>
    line !== undefined && (line.box === parent || (line.box.parent === parent && inline.has(line.box.tag)));
  if (!parent || !inline.has(own.tag) || lines[anchor.endLine]?.box !== parent) return null;
  const end = pieces[next]?.line ?? lines.length;
  const found = Array.from({ length: anchor.endLine - anchor.line }, (_, at) => anchor.line + at);
  for (let line = anchor.endLine; line < end && isLoose(lines[line]) && !page.foreign[line]; line += 1)
    found.push(line);
  return found;
}
