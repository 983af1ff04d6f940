/** Finds, for each name on a page, all the lines that belong to it: its card, its row, or the run of siblings up to the next. */
import { type Anchor, anchorsIn, type Page } from './anchors';
import { autofillStateIn } from './autofill-words';
import { type Box, contains, type Line, nearest } from './dom/scene';
import { labelOf } from './field-words';
import { findingsIn } from './findings';
import { firstOf } from './first-of';
import { headingOf } from './foreign';
import { isAnotherItem } from './items';
import { isListHeading } from './medicine-name';
import { isGroupRow, isRow } from './sections';
import { statesAbove } from './states-above';
import { statusOf } from './statuses';
import { autofill } from './words';

export interface Territory {
  readonly anchor: Anchor;
  /** The smallest element that holds all of it. */
  readonly box: Box;
  /** Indices of the lines that belong to it, the name's own among them, in reading order. */
  readonly lines: readonly number[];
}

/** Lines `first` up to `last`: nothing else of the page is looked at. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Territories never overlap; a name within another's unit that is no record of its own is left out before. `lines`: the
 * part of the page that holds them all, where that is known: looking no further costs no more than that part is long.
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
    const loose = looseRun(page, own, anchor, behind(neighbours, index));
    if (loose) return { anchor, box: own, lines: loose };
    const extension = own.parent ? extensionOf(page, own, anchors, index, neighbours, span) : [];
    const boxes = [own, ...extension];
    const lines = linesIn(page, boxes, span).filter((line) => !page.foreign[line] || line === anchor.line);
    const box = extension.length > 0 && own.parent && coversOnly(own.parent, boxes) ? own.parent : own;
    return { anchor, box, lines };
  });
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
    if (parent !== own && bringsHeading(page, own, parent, anchor, span)) return own;
    if (parent.kids.some((kid) => kid !== own && isAnotherItem(page, own, kid))) return own;
    own = parent;
  }
}

/** Parts of a page that no record reaches beyond. */
const isEdge = (box: Box) => box.tag === 'main' || box.role === 'main' || box.tag === 'body';

/** For each name the pieces that begin the nearest other names before and behind it. */
interface Neighbours {
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

function neighboursOf(anchors: readonly Anchor[]): Neighbours {
  const before: number[] = [];
  const behind: number[] = [];
  anchors.forEach((anchor, at) => {
    const last = anchors[at - 1];
    before[at] = last === undefined ? -1 : last.key === anchor.key ? (before[at - 1] ?? -1) : last.piece;
  });
  for (let at = anchors.length - 1; at >= 0; at -= 1) {
    const next = anchors[at + 1];
    const isSame = next?.key === anchors[at]?.key;
    behind[at] = next === undefined ? Number.POSITIVE_INFINITY : isSame ? (behind[at + 1] ?? 0) : next.piece;
  }
  return { before, behind };
}

const holdsOther = (box: Box, { before, behind }: Neighbours, index: number) =>
  (before[index] ?? -1) >= box.first || (behind[index] ?? 0) < box.end;

/** Whether the next box out begins with words that head a whole list, or goes on to another part of the page. */
function bringsHeading(page: Page, own: Box, parent: Box, anchor: Anchor, span: Span): boolean {
  if (parent.first === own.first && parent.end === own.end) return false;
  const isItem = /^(?:article|li)$/.test(parent.tag) || parent.role === 'listitem';
  const { lines } = page.scene;
  const level = ownLevel(page, anchor);
  const { first, last } = linesOf(page, parent, span);
  // A bare name has its badge over it ("Discontinued"), not yet the heading of a list.
  const ownLines = linesOf(page, own, span);
  const isGrown = ownLines.first < anchor.line || ownLines.last >= anchor.endLine;
  for (let line = first; line <= last; line += 1) {
    if (line >= anchor.line && line < anchor.endLine) continue;
    const at = lines[line] as Line;
    if (contains(own, at.box) || !contains(parent, at.box)) continue;
    const heading = headingOf(at);
    // An item of a list has a heading of its own in it; the heading of the list is none.
    // What has become of one order may head its card.
    const isOfOne = isItem || statusOf(at.plain) !== null;
    const isOwn = isOfOne && heading !== null && heading.heading > 1 && !isListHeading(at.plain);
    if (line < anchor.line && heading && !isOwn && (heading.heading <= 2 || !labelOf(at.plain))) return true;
    if (line < anchor.line && isGrown && isListHeading(at.plain) && !labelOf(at.plain)) return true;
    if (line > anchor.line && heading && page.foreign[line] !== true && level > 0 && heading.heading < level)
      return true;
  }
  return false;
}

function ownLevel(page: Page, anchor: Anchor): number {
  const line = page.scene.lines[anchor.line];
  return line ? (headingOf(line)?.heading ?? 0) : 0;
}

/**
 * Names and facts broken into lines of one element: a name's lines go on to the next name. Where facts stand before the
 * first name nobody can tell which side of a name is its own: then only the name is.
 */
function runBehind(
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

const behind = (neighbours: Neighbours, index: number) => neighbours.behind[index] ?? Number.POSITIVE_INFINITY;

/** A name in bold, and behind it lines of plain text in the same element: they go on to the next name or the next part. */
function looseRun(page: Page, own: Box, anchor: Anchor, next: number): number[] | null {
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

const inline = new Set(['a', 'b', 'strong', 'em', 'span', 'button', 'input', 'label', 'small', 'select', 'i', 'u']);

/** The siblings of a name that has no wrapper of its own: what tells its state over it, and all behind it up to the next name. */
function extensionOf(
  page: Page,
  own: Box,
  anchors: readonly Anchor[],
  index: number,
  neighbours: Neighbours,
  span: Span,
): readonly Box[] {
  const parent = own.parent as Box;
  if (isEdge(own)) return [];
  const found = gapsOf(page, parent, anchors, span);
  const over = found.above.get(own);
  // Only what begins a medicine has a look of its own.
  const isOrder = anchors[index]?.signature === '';
  const behind = behindOf(page, own, found, holdsOther(parent, neighbours, index), isOrder);
  return over ? [over, ...behind] : behind;
}

function behindOf(
  page: Page,
  own: Box,
  { gaps, last, areRuns }: Gaps,
  isOneOfSeveral: boolean,
  isOrder: boolean,
): readonly Box[] {
  const run = gaps.get(own) ?? [];
  const nameless = run.findIndex((box) => isAnotherItem(page, own, box));
  const mine = nameless < 0 ? run : run.slice(0, nameless);
  if (mine.length === 0) return [];
  if (gaps.size === 1) return isOneOfSeveral ? [] : mine;
  if (!areRuns) return isOrder ? mine.slice(0, Number(isDetailRow(page, own, mine[0]))) : [];
  if (last !== own) return mine;
  // Behind the last one the page goes on: only what looks like the parts behind the others is its own.
  const tags = new Set([...gaps].flatMap(([box, gap]) => (box === own ? [] : gap)).map(kindOf));
  const foreign = mine.findIndex((box) => !tags.has(kindOf(box)));
  return foreign < 0 ? mine : mine.slice(0, foreign);
}

/** The row that one opens under an order's own: a single cell with its medicines. Another order's may be closed. */
function isDetailRow(page: Page, own: Box, row: Box | undefined): boolean {
  if (!row || !isRow(own) || !isRow(row)) return false;
  const shown = (of: Box) => of.kids.filter(({ first, end }) => first < end).length;
  const isOneCell = shown(row) === 1 && row.kids.length < own.kids.length && shown(own) > 2;
  return isOneCell && anchorsIn(page).some(({ piece, strong }) => strong && row.first <= piece && piece < row.end);
}

/** The tag of a part of a page, wrappers with nothing else in them left out. */
function kindOf(box: Box): string {
  let at = box;
  for (let [inner] = at.kids; inner && inner.first === at.first && inner.end === at.end; [inner] = at.kids) {
    if (inline.has(inner.tag)) break;
    at = inner;
  }
  return at.tag;
}

/** The parts of one box that hold a name each. */
interface Gaps {
  /** The parts behind each that hold none. */
  readonly gaps: ReadonlyMap<Box, readonly Box[]>;
  /** The part over each that tells its state, where the list has them over its names. */
  readonly above: ReadonlyMap<Box, Box>;
  readonly last: Box | null;
  /** Most of them have such parts behind them, the last one aside. */
  readonly areRuns: boolean;
}

const gapCache = new WeakMap<readonly Anchor[], Map<Box, Gaps>>();

function gapsOf(page: Page, parent: Box, anchors: readonly Anchor[], span: Span): Gaps {
  const byParent = gapCache.get(anchors) ?? new Map<Box, Gaps>();
  gapCache.set(anchors, byParent);
  const known = byParent.get(parent);
  if (known) return known;
  const gaps = new Map<Box, Box[]>();
  let open: Box[] | null = null;
  let level = 0;
  /** The level of the heading that the names stand under, where they stand in no headings themselves. */
  let over = 0;
  let anchor: Anchor | null = null;
  let last: Box | null = null;
  let next = firstFrom(anchors, parent.first);
  const { pieces, lines } = page.scene;
  const from = lines[span.first]?.first ?? 0;
  const to = lines[span.last]?.end ?? pieces.length;
  for (let at = firstOf(parent.kids, (kid) => kid.end > from); at < parent.kids.length; at += 1) {
    const kid = parent.kids[at] as Box;
    if (kid.first >= to) break;
    if (kid.first === kid.end) continue;
    while (next < anchors.length && (anchors[next] as Anchor).piece < kid.first) next += 1;
    const holdsName = next < anchors.length && (anchors[next] as Anchor).piece < kid.end;
    if (holdsName) {
      open = [];
      last = kid;
      anchor = anchors[next] as Anchor;
      level = ownLevel(page, anchor);
      gaps.set(kid, open);
      continue;
    }
    const heading = headingOf(lines[pieces[kid.first]?.line ?? 0] as Line)?.heading ?? 0;
    const isNextPart = level === 0 && heading > 0 && heading <= over;
    const isNew = () => endsRun(page, kid, level) || (last && anchor && isOfAnother(page, last, anchor, kid));
    if (open && (isNextPart || isNew())) open = null;
    if (open) open.push(kid);
    else if (heading > 0) over = heading;
  }
  const above = statesAbove(page, parent.kids, gaps);
  const inner = [...gaps.values()].slice(0, -1);
  const areRuns = inner.filter((gap) => gap.length > 0).length * 2 >= inner.length;
  const found = { gaps, above, last, areRuns };
  byParent.set(parent, found);
  return found;
}

const firstFrom = (anchors: readonly Anchor[], piece: number) => firstOf(anchors, (anchor) => anchor.piece >= piece);

const named = new WeakMap<Page, ReadonlySet<number>>();

/** The lines that could be a medicine's name and nothing else. */
function namedLines(page: Page): ReadonlySet<number> {
  const known = named.get(page) ?? new Set(anchorsIn(page).flatMap(({ whole, line }) => (whole ? [line] : [])));
  named.set(page, known);
  return known;
}

/** A medicine's whole card, and beside it one that looks the same and names another: an offer of a shop. */
function isOfAnother(page: Page, own: Box, { key, signature }: Anchor, other: Box): boolean {
  const lineAt = (piece: number) => page.scene.pieces[piece]?.line ?? 0;
  // An order has no such name of its own, and the medicines behind it are in it.
  if (signature === '' || own.tag !== other.tag || own.role !== other.role) return false;
  if (lineAt(own.end - 1) === lineAt(own.first)) return false;
  const all = anchorsIn(page);
  const first = all[firstFrom(all, other.first)];
  return first !== undefined && first.piece < other.end && first.strong && first.key !== key;
}

function endsRun(page: Page, kid: Box, level: number): boolean {
  const index = page.scene.pieces[kid.first]?.line ?? 0;
  if (isOffer(page, kid) || isBargain(page, kid) || isGroupRow(page, kid)) return true;
  const line = page.scene.lines[index] as Line;
  if (page.foreign[index]) return true;
  const heading = headingOf(line);
  if (heading && level > 0 && heading.heading < level) return true;
  // "Not refilled automatically" over other names is said of them.
  if (heading && level === 0 && autofillStateIn(line.plain) !== null) return true;
  // Another name in the same kind of heading heads a part of its own, whether or not that will be a record.
  if (heading?.heading === level && namedLines(page).has(index)) return true;
  // "Ready to refill" over a whole part of the page is the label of no day.
  const isLabel = labelOf(line.plain) !== null && (heading === null || heading.heading > 2);
  if (heading && isListHeading(line.plain) && !isLabel && line.plain.length < 50) return true;
  return /^(?:nav|footer|aside)$/.test(kid.tag);
}

const bargain = /\bsave (?:up to )?(?:\d+ ?%|\$ ?\d)|\b\d+ ?% off\b/i;
const shopAction = /^shop(?: now| .{1,30})?$/i;

/** What a shop offers in a part of the page of its own. */
function isBargain({ scene: { lines, pieces } }: Page, { first, end }: Box): boolean {
  const own = lines.slice(pieces[first]?.line ?? 0, (pieces[end - 1]?.line ?? -1) + 1);
  return own.length > 1 && own.some(({ box, plain }) => (box.action ? shopAction : bargain).test(plain));
}

/** Talk about automatic refills that tells no state: an offer to everybody, no part of one medicine. */
function isOffer(page: Page, box: Box): boolean {
  const { lines, pieces } = page.scene;
  const end = pieces[box.end - 1]?.line ?? 0;
  for (let index = pieces[box.first]?.line ?? 0; index <= end; index += 1) {
    const line = lines[index] as Line;
    const isProse = !line.box.action && line.plain.split(' ').length > 4 && !/^would you/i.test(line.plain);
    if (isProse && autofill.test(line.plain) && findingsIn(line.plain, page.today).length === 0) return true;
  }
  return false;
}

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
      return !around || isEdge(around) || around === box || !isOffer(page, around);
    });
  return { anchor, box, lines: kept };
}
