/** The headings that a line stands under. */
import { contains, type Line, type Scene } from '../dom/scene';
import { headingOf, sectionOf } from './foreign';

/** The nearest first; each is of a higher level than the one before it, and heads a part of the page that holds the line. */
export function headingsOver({ lines }: Scene, index: number): Line[] {
  const own = lines[index];
  const over: Line[] = [];
  let level = own ? (headingOf(own)?.heading ?? Number.POSITIVE_INFINITY) : 0;
  for (let at = index - 1; own && at >= 0 && level > 1; at -= 1) {
    const line = lines[at] as Line;
    const heading = headingOf(line);
    if (!heading || heading.heading >= level || !contains(sectionOf(heading), own.box)) continue;
    over.push(line);
    level = heading.heading;
  }
  return over;
}
