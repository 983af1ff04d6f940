/** Records that no wrapper holds together: a name, and the siblings that go with it. */

import type { Box, Line } from '../dom/scene';
import { findingsIn } from '../findings/findings';
import { firstOf } from '../first-of';
import { headingOf } from '../frame/outline';
import { isListHeading } from '../names/medicine-name';
import type { Page } from '../page';
import { isRow, textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { meansOthers, moveAction, placeholderLabel } from '../words';
import { autofillStateIn } from '../words/autofill-words';
import { inactiveLabel } from '../words/ended-words';
import { labelOf } from '../words/field-words';
import { type Anchor, anchorsIn } from './anchors';
import { isAnotherItem } from './items';
import { firstFrom, holdsOther, inline, isEdge, type Neighbours, ownLevel, type Span } from './neighbours';
import { isBargain, isOffer } from './offers-to-all';
import { isGroupRow } from './sections';
import { statesAbove } from './states-above';

/** The siblings of a name that has no wrapper of its own: what tells its state over it, and all behind it up to the next name. */
export function extensionOf(
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
  const isOrder = anchors[index]?.kind === 'order';
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
  const foreign = mine.findIndex((box, at) => !tags.has(kindOf(box)) && !isMark(page, box, mine.slice(0, at)));
  return foreign < 0 ? mine : mine.slice(0, foreign);
}

/** The longest text of a badge, or of a link that is a medicine's own. */
const longestMark = 60;
/**
 * "Eligible for Optum Home Delivery", "Discontinued" mark the one they stand behind, though no other has such a part. What
 * leads to home delivery does where nothing before it tells that it is there already: behind a list it may be said to all.
 */
function isMark({ scene }: Page, box: Box, before: readonly Box[]): boolean {
  const text = plain(textOf(scene, box));
  if (text.length > longestMark || meansOthers.test(text)) return false;
  if (moveAction.test(text)) return before.every((part) => !/\brx\b|\brefill/i.test(plain(textOf(scene, part))));
  return placeholderLabel.test(text) || inactiveLabel.test(text);
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
    const isWithin = () => isOffer(page, kid) && goesOn(page, parent.kids.slice(at + 1), anchors[next]);
    const isNew = () =>
      (endsRun(page, kid, level) && !isWithin()) || (last && anchor && isOfAnother(page, last, anchor, kid));
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

const named = new WeakMap<Page, ReadonlySet<number>>();

/** The lines that could be a medicine's name and nothing else. */
function namedLines(page: Page): ReadonlySet<number> {
  const known = named.get(page) ?? new Set(anchorsIn(page).flatMap(({ whole, line }) => (whole ? [line] : [])));
  named.set(page, known);
  return known;
}

/** A medicine's whole card, and beside it one that looks the same and names another: an offer of a shop. */
function isOfAnother(page: Page, own: Box, { key, kind }: Anchor, other: Box): boolean {
  const lineAt = (piece: number) => page.scene.pieces[piece]?.line ?? 0;
  // An order has no such name of its own, and the medicines behind it are in it.
  if (kind === 'order' || own.tag !== other.tag || own.role !== other.role) return false;
  if (lineAt(own.end - 1) === lineAt(own.first)) return false;
  const all = anchorsIn(page);
  const first = all[firstFrom(all, other.first)];
  return first !== undefined && first.piece < other.end && first.strong && first.key !== key;
}

/** So many parts behind what is said of automatic refills tell whether a medicine's own go on. */
const mostAhead = 4;
/** Whether one of the next parts, up to the next name and to any heading, tells a fact of a medicine: what stands before it is within. */
function goesOn({ scene: { lines, pieces }, today }: Page, behind: readonly Box[], next: Anchor | undefined): boolean {
  const lineOf = ({ first }: Box) => lines[pieces[first]?.line ?? 0] as Line;
  const parts = behind.filter(({ first, end }) => first < end);
  const end = parts.findIndex((part) => (next && next.piece < part.end) || headingOf(lineOf(part)) !== null);
  return parts
    .slice(0, Math.min(mostAhead, end < 0 ? parts.length : end))
    .map((part) => lineOf(part).plain)
    .some((text) => !isTalk(text) && findingsIn(text, today).length > 0);
}
/** "Get a 90-day supply and pay less": a fact of a medicine is told in fewer words. */
const isTalk = (text: string) => text.split(' ').length > 6 || /\b(?:get|save|we|our)\b/i.test(text);

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
