/** The headings of a page, what each of them heads, and those that a line stands under. */
import { isCountedHead, isHeadLine } from '../dom/head-line';
import { type Box, contains, type Line, type Scene } from '../dom/scene';

/** What the page says that its content is; null when it says nothing. */
export const mainOf = ({ boxes }: Scene): Box | null =>
  boxes.find((box) => box.tag === 'main' || box.role === 'main') ?? null;

/** The heading that a line is, or is a part of; null for none. */
export function headingOf(line: Line): Box | null {
  for (let at: Box | null = line.box; at; at = at.parent) {
    if (at.heading > 0) return at;
    if (at.first < line.first || at.end > line.end) return null;
  }
  return null;
}

/** The nearest box that holds more than a heading. */
export function boxAround(heading: Box): Box {
  let at = heading;
  while (at.parent && at.parent.end === heading.end) at = at.parent;
  return at.parent ?? at;
}

/** The part of the page that a heading heads: the box around it, or, where that is a line of its own, the next one out. */
export function sectionOf(heading: Box): Box {
  let at = boxAround(heading);
  // "Personalized Emails", and beside it "Edit".
  while (at.parent && (isHeadLine(at, heading) || isCountedHead(at, heading))) at = at.parent;
  return at;
}

/** The nearest first; each is of a higher level than the one before it, and heads a part of the page that holds the line. */
export function headingsOver({ lines }: Scene, index: number): Line[] {
  const own = lines[index];
  const over: Line[] = [];
  let level = own ? (headingOf(own)?.heading ?? Number.POSITIVE_INFINITY) : 0;
  for (let at = index - 1; own && at >= 0 && level > 1; at -= 1) {
    const line = lines[at] as Line;
    const heading = headingOf(line);
    if (!heading || heading.heading >= level || !contains(sectionOf(heading), own.box)) continue;
    over.push(firstWords(lines, at, heading));
    level = heading.heading;
  }
  return over;
}

/** The line of a heading that begins it; a number that stands beside its words in a badge says less than they. */
function firstWords(lines: readonly Line[], last: number, heading: Box): Line {
  let words = lines[last] as Line;
  for (let at = last - 1; at >= 0 && contains(heading, (lines[at] as Line).box); at -= 1)
    if (/\p{L}/u.test((lines[at] as Line).plain)) words = lines[at] as Line;
  return words;
}
