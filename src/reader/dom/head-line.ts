/** A heading with a link beside it, in a box of their own over what they head. */
import type { Box } from './scene';
import { wholeTextOf } from './untampered';

const isFilled = ({ first, end }: Box) => first < end;
const isSameAs = (one: Box, other: Box) => one.first === other.first && one.end === other.end;
/** "Learn more" beside a heading ends an offer: what stands behind it is something else. */
const offers =
  /\b(?:learn|read|find out|get|shop|chat|call|download|try|enroll|sign up|start|ask|take|explore|discover|watch|more info\w*)\b/i;
const most = 3;
/** So many pieces may stand beside a heading in one line; a whole list is not looked through for each of its headings. */
const longest = 12;
const isShort = (box: Box, heading: Box) => box.end - box.first <= heading.end - heading.first + longest;

/** Whether a box holds a heading, what one can do about all that it heads ("Edit", "Add a caregiver"), and nothing else. */
export function isHeadLine(box: Box, heading: Box): boolean {
  const { parent } = outermost(box);
  if (!isShort(box, heading)) return false;
  if (!parent || /^(?:main|body|li|td|th|tr)$/.test(box.tag) || box.role === 'main') return false;
  const kids = innermost(box).kids.filter(isFilled);
  const own = kids.find(({ first, end }) => first <= heading.first && heading.end <= end);
  const actions = kids.flatMap((kid) => (kid === own ? [] : actionsIn(kid)));
  if (!own || !isSameAs(own, heading) || actions.length === 0 || actions.length > most) return false;
  const shown = [own, ...actions].reduce((sum, { first, end }) => sum + end - first, 0);
  if (shown !== box.end - box.first || actions.some(({ element }) => offers.test(wholeTextOf(element)))) return false;
  const next = parent.kids.find(({ first, end }) => first >= box.end && first < end);
  return next !== undefined && !beginsWithHeading(next, heading.heading);
}

/** Wrappers that hold nothing but it make no difference, outside or inside. */
function outermost(box: Box): Box {
  let at = box;
  while (at.parent && isSameAs(at, at.parent)) at = at.parent;
  return at;
}
function innermost(box: Box): Box {
  const [only, another] = box.kids.filter(isFilled);
  return only && !another && isSameAs(only, box) ? innermost(only) : box;
}

/** The links and buttons that a box is made of. */
const actionsIn = (box: Box): Box[] =>
  box.action === box ? [box] : box.kids.filter(isFilled).flatMap((kid) => actionsIn(kid));

function beginsWithHeading(box: Box, level: number): boolean {
  for (let at: Box | undefined = box; at; at = at.kids.find(isFilled))
    if (at.heading > 0 && (level === 0 || at.heading <= level)) return true;
  return false;
}

/** "Processing", and beside it how many there are of them. */
export function isCountedHead(box: Box, heading: Box): boolean {
  const { parent } = box;
  if (!isShort(box, heading)) return false;
  if (!parent || /^(?:main|body|li|td|th|tr)$/.test(box.tag) || box.role === 'main' || heading.heading < 2)
    return false;
  const own = wholeTextOf(heading.element).trim();
  const all = wholeTextOf(box.element).trim();
  return own !== '' && all.startsWith(own) && count.test(all.slice(own.length)) && parent.end > box.end;
}
const count = /^\s*\(?\d{1,3}\)?(?: (?:orders?|items?|requests?))?$/;
