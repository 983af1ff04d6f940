/** Finds, for each name on a page, all the lines that belong to it: its card, its row, or the run of siblings up to the next. */

import { switchState } from '../dom/control';
import { type Box, contains, type Line, nearest } from '../dom/scene';
import { firstOf } from '../first-of';
import { headingOf } from '../frame/outline';
import { isListHeading } from '../names/medicine-name';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { meansOthers } from '../words';
import { isCounted, statusHead } from '../words/counted-status';
import { labelOf } from '../words/field-words';
import { statusOf } from '../words/statuses';
import type { Anchor } from './anchors';
import { isAnotherItem } from './items';
import { areNeighbours } from './label-partner';
import { looseRun, runBehind } from './loose-lines';
import { holdsOther, isEdge, type Neighbours, neighboursOf, ownLevel, type Span } from './neighbours';
import { isOffer } from './offers-to-all';
import { extensionOf } from './sibling-runs';

export interface Territory {
  readonly anchor: Anchor;
  /** The smallest element that holds all of it. */
  readonly box: Box;
  /** Indices of the lines that belong to it, the name's own among them, in reading order. */
  readonly lines: readonly number[];
}

/**
 * Territories never overlap: the caller has already dropped names that are no record of their own. `lines`: the part of the
 * page that holds them all, where that is known: looking no further costs no more than that part is long.
 */
export function territoriesOf(page: Page, anchors: readonly Anchor[], lines?: readonly number[]): Territory[] {
  const span = { first: lines?.[0] ?? 0, last: lines?.[lines.length - 1] ?? page.scene.lines.length - 1 };
  const neighbours = neighboursOf(anchors);
  const owned = anchors.map((anchor, index) => climb(page, neighbours, index, anchor, span));
  return anchors.map((anchor, index) => {
    const own = owned[index] as Box;
    if (own === anchor.card) return { anchor, box: own, lines: linesIn(page, [own], span) };
    const head = page.under.size > 0 ? nearest(anchor.box, (at) => page.under.has(at)) : null;
    if (head && !holdsOther(head, neighbours, index))
      return { anchor, box: head, lines: linesIn(page, [head, ...(page.under.get(head) ?? [])], span) };
    if (holdsOther(own, neighbours, index))
      return { anchor, box: own, lines: runBehind(page, own, anchors, neighbours, index) };
    const loose = looseRun(page, own, anchor, neighbours.behind[index] ?? Number.POSITIVE_INFINITY);
    if (loose) return { anchor, box: own, lines: loose };
    const extension = own.parent ? extensionOf(page, own, anchors, index, neighbours, span) : [];
    const boxes = [own, ...extension];
    const between = extension.length > 0 || own.heading > 0 ? looseBehind(page, own, extension, span) : [];
    const lines = [...new Set([...linesIn(page, boxes, span), ...between])]
      .filter((line) => !page.foreign[line] || line === anchor.line)
      .sort((a, b) => a - b);
    const box = extension.length > 0 && own.parent && coversOnly(own.parent, boxes) ? own.parent : own;
    return { anchor, box, lines };
  });
}

/** Text between the siblings that no element holds: "<b>Processing</b><br>Placed Nov 20<br><p>…". */
function looseBehind(page: Page, own: Box, siblings: readonly Box[], span: Span): number[] {
  const { parent } = own;
  const known = new Set(siblings);
  const lines = new Set<number>();
  if (!parent) return [];
  let from = own.end;
  const add = (to: number) => {
    for (let piece = from; piece < to; piece += 1) {
      const line = page.scene.pieces[piece]?.line ?? -1;
      if (line >= span.first && line <= span.last) lines.add(line);
    }
  };
  for (let at = firstOf(parent.kids, ({ first }) => first >= own.end); at < parent.kids.length; at += 1) {
    const kid = parent.kids[at] as Box;
    if (kid.first === kid.end) continue;
    add(kid.first);
    if (!known.has(kid)) return [...lines];
    from = kid.end;
  }
  add(parent.end);
  return [...lines];
}

function coversOnly(parent: Box, boxes: readonly Box[]): boolean {
  const known = new Set(boxes);
  return parent.kids.every((kid) => known.has(kid));
}

function linesIn(page: Page, boxes: readonly Box[], span: Span): number[] {
  const [only, another] = boxes;
  if (only && !another) {
    const { first, last } = linesOf(page, only, span);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  }
  const lines = new Set<number>();
  for (const box of boxes) {
    const { first, last } = linesOf(page, box, span);
    for (let line = first; line <= last; line += 1) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b);
}

/** The lines of a box, as far as they lie in the span; `last` before `first` where none does. */
function linesOf({ scene: { pieces } }: Page, box: Box, { first, last }: Span): Span {
  if (box.first === box.end) return { first: 0, last: -1 };
  return {
    first: Math.max(first, pieces[box.first]?.line ?? 0),
    last: Math.min(last, pieces[box.end - 1]?.line ?? -1),
  };
}

/** The biggest box round a name that holds no other medicine's name and no heading that is not its own. */
function climb(page: Page, neighbours: Neighbours, index: number, anchor: Anchor, span: Span): Box {
  const { card } = anchor;
  if (card && !holdsOther(card, neighbours, index)) return card;
  let own = anchor.box;
  for (;;) {
    const { parent } = own;
    if (!parent || isEdge(own) || holdsOther(parent, neighbours, index)) return own;
    if (bringsHeading(page, own, parent, anchor, span)) return own;
    const isOther = (kid: Box) =>
      isAnotherItem(page, own, kid) || isNextColumn(page, own, kid) || isForOthers(page, own, kid);
    if (parent.kids.some((kid) => kid !== own && isOther(kid))) return own;
    own = parent;
  }
}

/** A card like the medicine's own, which offers something for others: "Never miss a dose. Enroll your other medicines." */
function isForOthers(page: Page, own: Box, kid: Box): boolean {
  if (own.tag !== kid.tag || own.role !== kid.role || !isOffer(page, kid) || holdsSwitch(page, kid)) return false;
  const { first, last } = linesOf(page, kid, { first: 0, last: page.scene.lines.length - 1 });
  return last > first && meansOthers.test(plain(textOf(page.scene, kid)).slice(0, longestOffer));
}
/** So many characters of an offer say whom it means. */
const longestOffer = 400;

/** Columns of a board side by side, each under the status of its orders; those without orders say so. */
function isNextColumn({ scene: { lines, pieces } }: Page, own: Box, other: Box): boolean {
  if (own.tag !== other.tag || own.role !== other.role || other.first === other.end) return false;
  const [head, next] = [own, other].map(({ first }) => lines[pieces[first]?.line ?? -1]);
  if (!head || !next || !statusHead(head.plain) || !statusHead(next.plain)) return false;
  const rest = pieces.slice(other.first, other.end).filter(({ line, plain }) => lines[line] !== next && plain !== '');
  return (
    (headingOf(head) !== null && headingOf(next) !== null) ||
    (rest.length === 1 && holdsNone.test(rest[0]?.plain ?? ''))
  );
}
const holdsNone =
  /^(?:(?:you have )?no (?:orders|items|requests|shipments)\b.*|none|nothing\b.*|empty|0(?: orders)?)[.!]?$/i;

/** Whether the next box out begins with words that head a whole list, or goes on to another part of the page. */
function bringsHeading(page: Page, own: Box, parent: Box, anchor: Anchor, span: Span): boolean {
  if (parent.first === own.first && parent.end === own.end) return false;
  const isItem = isItemAsWhole(parent);
  const { lines } = page.scene;
  const level = ownLevel(page, anchor);
  const { first, last } = linesOf(page, parent, span);
  // A bare name has its badge over it ("Discontinued"), not yet the heading of a list.
  const ownLines = linesOf(page, own, span);
  const isGrown = ownLines.first < anchor.line || ownLines.last >= anchor.endLine;
  let states = 0;
  for (let line = first; line <= last; line += 1) {
    if (line >= anchor.line && line < anchor.endLine) continue;
    const at = lines[line] as Line;
    if (contains(own, at.box) || !contains(parent, at.box)) continue;
    const heading = headingOf(at);
    // "On hold", and under it "None", before "Shipped": a board, and no card with what has become of one order.
    if (heading && statusHead(at.plain) !== null) states += 1;
    if (states > 1) return true;
    // An item of a list has a heading of its own in it; the heading of the list is none.
    // What has become of one order may head its card; what is counted is of several, though it is one today.
    const isOfOne = !isCounted(at.plain, beside(page, line)) && (isItem || statusOf(at.plain) !== null);
    const isOwn = isOfOne && heading !== null && heading.heading > 1 && !isListHeading(at.plain);
    if (line < anchor.line && heading && !isOwn && (heading.heading <= 2 || !labelOf(at.plain))) return true;
    if (line < anchor.line && isGrown && isListHeading(at.plain) && !labelOf(at.plain)) return true;
    if (line > anchor.line && heading && page.foreign[line] !== true && level > 0 && heading.heading < level)
      return true;
  }
  return false;
}

/** An article or an item of a list, or a box around all that it holds. */
function isItemAsWhole(box: Box): boolean {
  for (let at: Box | null = box; at && at.first === box.first && at.end === box.end; at = at.parent)
    if (/^(?:article|li)$/.test(at.tag) || at.role === 'listitem') return true;
  return false;
}

/** What stands right behind a line, in the head that it is a part of. */
function beside({ scene: { lines } }: Page, line: number): string | undefined {
  const [own, next] = [lines[line], lines[line + 1]];
  return own && next && areNeighbours(own, next) ? next.plain : undefined;
}

/** What is on or off there is of the page's only medicine, whatever is said to everybody beside it. */
const holdsSwitch = ({ scene: { pieces } }: Page, { first, end }: Box): boolean =>
  pieces.slice(first, end).some(({ control }) => control !== null && switchState(control) !== null);

/** The territory of the only medicine of a page: the whole of its content, offers to everybody left out. */
export function wholePage(page: Page, { anchor, lines: own }: Territory): Territory {
  const main = page.scene.boxes.find(isEdge) ?? page.scene.root;
  const box = page.scene.boxes.find((at) => isEdge(at) && at.tag !== 'body') ?? main;
  const named = new Set(own);
  const kept = page.scene.lines
    .map((_, index) => index)
    .filter((index) => {
      const line = page.scene.lines[index] as Line;
      if (named.has(index)) return true;
      if (page.foreign[index] || line.box.region === 'aside' || !contains(box, line.box)) return false;
      const around = nearest(
        line.box,
        (at) => (page.scene.pieces[at.end - 1]?.line ?? 0) > (page.scene.pieces[at.first]?.line ?? 0),
      );
      return !around || isEdge(around) || around === box || holdsSwitch(page, around) || !isOffer(page, around);
    });
  return { anchor, box, lines: kept };
}
