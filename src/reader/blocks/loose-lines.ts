/** Records whose lines no element holds together: names and facts broken into lines of one element. */

import { type Box, contains, type Line } from '../dom/scene';
import { findingsIn } from '../findings/findings';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { labelOf } from '../words/field-words';
import type { Anchor } from './anchors';
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
  const leads = above !== undefined && headingOf(above) === null && contains(box, above.box) && tells(page, above);
  const next = Math.min(behind[index] ?? box.end, box.end);
  const end = leads ? anchor.endLine : (pieces[next]?.line ?? lines.length);
  const own: number[] = [];
  for (let line = anchor.line; line < end; line += 1) if (line === anchor.line || !page.foreign[line]) own.push(line);
  return own;
}

const tells = (page: Page, { plain }: Line) => labelOf(plain) !== null || findingsIn(plain, page.today).length > 0;

/**
 * A name in bold or in a heading, and behind it lines of plain text in the same element: they go on to the next name or the next
 * part. What stands among them in an element of its own is theirs as long as another name follows.
 */
export function looseRun(page: Page, own: Box, anchor: Anchor, next: number): number[] | null {
  const { lines, pieces } = page.scene;
  const { parent } = own;
  const isHeading = own.heading > 0;
  if (!parent || !(inline.has(own.tag) || isHeading) || lines[anchor.endLine]?.box !== parent) return null;
  const isLoose = (line: Line) =>
    line.box === parent || (line.box.parent === parent && inline.has(line.box.tag)) || (isHeading && next < parent.end);
  // A line across the page ends what stands over it, whatever follows.
  const rule = parent.kids.find(({ tag, first }) => tag === 'hr' && first > anchor.piece)?.first ?? parent.end;
  const end = pieces[next]?.line ?? lines.length;
  const found = Array.from({ length: anchor.endLine - anchor.line }, (_, at) => anchor.line + at);
  for (let at = anchor.endLine; at < end; at += 1) {
    const line = lines[at];
    if (!line || line.first >= rule || !contains(parent, line.box) || !isLoose(line)) break;
    if (page.foreign[at] || headingOf(line)) break;
    found.push(at);
  }
  return found;
}
