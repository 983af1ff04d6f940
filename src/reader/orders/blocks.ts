/** Finds the parts of a page that belong to one order each: by its number, or by its status where it has no number yet. */
import type { Anchor } from '../blocks/anchors';
import { factsOf } from '../blocks/block-facts';
import { type Territory, territoriesOf } from '../blocks/territories';
import { toldBy } from '../blocks/told';
import { type Box, commonBox, type Line, nearest } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { isRow } from '../tables/cells';
import type { Field } from '../words/field';
import { isBareStatus } from '../words/statuses';
import { withBarsAbove } from './bars-above';
import type { OrderBlock, OrderScope } from './block';
import { cardOf, isAlone, itemOf } from './cards';
import { datedStatuses, numberless, standingStatuses, statusIn, steppedLines } from './facts';
import { bareNumbersIn, numbersIn, parentLinesIn, withoutParents, withoutReferences } from './numbers';
import { widened } from './page';
import { rowNumbersIn, rowStatuses } from './row-numbers';
import { sharesOf, withShares } from './shared-lines';

export function orderBlocksOf(page: Page, names: readonly Anchor[], scope: OrderScope): OrderBlock[] {
  const alone = scope !== 'other';
  const all = page.scene.lines.map((_, index) => index).filter((index) => !page.foreign[index]);
  const told = toldBy(page, all);
  const every = withoutReferences(
    alone
      ? [...numbersIn(told, true), ...bareNumbersIn(told), ...rowNumbersIn(page, told)].sort((a, b) => a.line - b.line)
      : numbersIn(told),
    scope,
  );
  const cards = new Map(alone ? [] : every.map(({ line }) => [line, cardOf(page, line, names)] as const));
  const whole = withoutParents(every);
  const shares = sharesOf(told, whole, alone);
  const numbered = whole.map(({ number, line }) => ({
    ...orderAnchor(page, number, line),
    card: cards.get(line)?.box ?? null,
  }));
  const parentLines = parentLinesIn(every, all);
  // "Order 6620918, placed Nov 13", over its shipments, is no request without a number.
  const ofParents = new Set(whole.flatMap(({ number }) => parentLines(number) ?? []));
  const rest = ofParents.size > 0 ? all.filter((line) => !ofParents.has(line)) : all;
  const territories = withUnnumbered(page, names, numbered, rest, scope);
  const references = new Set(every.flatMap(({ number, isReference }) => (isReference ? [number] : [])));
  const separate = merged(
    territories.map(({ anchor, box, lines }) => ({
      number: anchor.name === '' ? null : anchor.name,
      isReference: references.has(anchor.name),
      box,
      lines,
      parent: parentLines(anchor.name),
      isMedicines: cards.get(anchor.line)?.isMedicines ?? (!alone && isOfMedicine(page, anchor, lines, names)),
    })),
  );
  const apart = separate.map((block) => withShares(page, block, whole, shares));
  const blocks = withBarsAbove(page, apart, whole, all);
  if (alone && blocks.length === 1 && blocks[0]) return [widened(page, blocks[0], all, scope)];
  const named = new Set(names.map(({ line }) => line));
  if (!alone) return inReadingOrder(blocks);
  const taken = blocks.map((block) => new Set(block.lines));
  return inReadingOrder(
    blocks.map((block, at) => {
      const isOthers = (line: number) => taken.some((other, own) => own !== at && other.has(line));
      return withStrip(page, underName(page, block, named, isOthers), isOthers);
    }),
  );
}

/**
 * A status that stands in a card of one medicine: the medicine heads it, or the card tells more of the medicine than an order
 * has to say of it, wherever in the card the status stands.
 */
function isOfMedicine(page: Page, head: Anchor, lines: readonly number[], names: readonly Anchor[]): boolean {
  const [only, second] = names.filter(({ line }) => lines.includes(line));
  if (second !== undefined || !only || !isAlone(page, only)) return false;
  if (only.line === head.line) return true;
  if (only.line === lines[0] && cardOf(page, head.line, names)?.isMedicines) return true;
  const facts = factsOf(page, toldBy(page, lines));
  return facts.some(({ field, value }) => ofPrescription.has(field) && value !== null);
}
const ofPrescription: ReadonlySet<Field> = new Set<Field>(['rxNumber', 'refillsLeft', 'expiresOn', 'nextFillOn']);

const inReadingOrder = (blocks: readonly OrderBlock[]) =>
  [...blocks].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));

/**
 * A request has no number yet (C1): its status stands for it. Such a status has a medicine in its own part of the page,
 * and leaves the orders around it theirs.
 */
function withUnnumbered(
  page: Page,
  names: readonly Anchor[],
  numbered: readonly Anchor[],
  all: readonly number[],
  scope: OrderScope,
): Territory[] {
  const named = new Set(names.map(({ line }) => line));
  const hasMedicine = ({ lines }: Territory) => lines.some((line) => named.has(line));
  const before = territoriesOf(page, numbered);
  const owner = new Map(before.flatMap((territory) => territory.lines.map((line) => [line, territory] as const)));
  const stated = new Set([...standingStatuses(page, all), ...rowStatuses(page, all, named)]);
  const standing = [...stated].filter(
    (line) => !isOwn(page, line, owner.get(line)) && !isInNumberedCard(page, line, headOf(page, line, named), numbered),
  );
  const heads = new Set(standing.map((line) => headOf(page, line, named)));
  // What has a heading of its own beside the order's is another's, though it tells no more than the day it was placed.
  for (const line of [...datedStatuses(page, all), ...numberless(page, all)]) {
    const head = headOf(page, line, named);
    if (head !== line && !isUnder(page, head, owner.get(line), named)) heads.add(head);
  }
  for (const line of steppedLines(page, all)) {
    const head = headOf(page, line, named);
    const own = owner.get(line);
    if (!own || (head !== line && !isUnder(page, head, own, named)) || isBesideOrder(page, line, own, named))
      heads.add(head);
  }
  // However far apart its status, its number and its medicines stand: the page is that order's.
  const [request] = [...heads].sort((a, b) => a - b);
  if (scope === 'one-order' && numbered.length === 0 && request !== undefined && named.size > 0)
    return territoriesOf(page, [orderAnchor(page, '', request)]);
  if (scope === 'one-order' && new Set(numbered.map(({ name }) => name)).size === 1)
    for (const head of heads) if (!headsRequest(page, head)) heads.delete(head);
  let loose = [...heads].sort((a, b) => a - b).map((line) => orderAnchor(page, '', line));
  const linesBefore = new Map(before.map((territory) => [territory.anchor, territory.lines]));
  const hadMedicine = new Set(before.filter(hasMedicine).map(({ anchor }) => anchor));
  for (let round = 0; ; round += 1) {
    const anchors = [...numbered, ...loose].sort((a, b) => a.piece - b.piece);
    const territories = loose.length > 0 ? territoriesOf(page, anchors) : before;
    const isBare = territories.map((one) => one.anchor.name === '' && !hasMedicine(one));
    // What one leaves goes to the one before it, which may be no longer bare: of several in a row the last goes first.
    const bare = territories.filter((_, at) => isBare[at] && (round >= patience || !isBare[at + 1]));
    const robbed = territories.filter(
      (one) => one.anchor.name !== '' && !hasMedicine(one) && hadMedicine.has(one.anchor),
    );
    if (bare.length === 0 && robbed.length === 0) return territories;
    if (round >= patience) cut.add(page);
    const gone = new Set(bare.map(({ anchor }) => anchor));
    const taken = new Set(robbed.flatMap(({ anchor }) => linesBefore.get(anchor) ?? []));
    loose = loose.filter((anchor) => !gone.has(anchor) && !taken.has(anchor.line));
  }
}

/** Rounds after which statuses without a medicine are no longer taken away one by one: a page can print them without end. */
const patience = 30;

const cut = new WeakSet<Page>();
/** Whether statuses on the page were taken away together rather than one by one: an order may have gone with them. */
export const leftStatusesOut = (page: Page): boolean => cut.has(page);

const requestHeading =
  /^(?:(?:your|new|refill|renewal|transfer) )*(?:request|order|refill|renewal|transfer)\b.{0,20}$/i;

/**
 * The line that heads a status: the medicine's name or "Request" as a heading that begins the part of the page it stands
 * in, or right before it; else its own.
 */
function headOf(page: Page, line: number, named: ReadonlySet<number>): number {
  const { lines, pieces } = page.scene;
  const isHead = (at: number) => {
    const heading = lines[at] && headingOf(lines[at]);
    return heading && heading.heading > 1 && (named.has(at) || requestHeading.test(lines[at]?.plain ?? ''));
  };
  if (isHead(line - 1)) return line - 1;
  for (let box = lines[line]?.box ?? null; box; box = box.parent) {
    const first = pieces[box.first]?.line ?? line;
    if (first < line)
      return isHead(first) && !hasHeading(page, first + 1, pieces[box.end - 1]?.line ?? line) ? first : line;
  }
  return line;
}

function hasHeading(page: Page, first: number, last: number): boolean {
  for (let line = first; line <= last; line += 1) if (headingOf(page.scene.lines[line] as Line)) return true;
  return false;
}

/** Whether a status stands in a part of the page that a medicine's heading begins, and that tells one order's number. */
function isInNumberedCard({ scene }: Page, line: number, head: number, numbered: readonly Anchor[]): boolean {
  if (head === line) return false;
  const lineAt = (piece: number) => scene.pieces[piece]?.line ?? 0;
  const card = nearest((scene.lines[line] as Line).box, ({ first }) => lineAt(first) <= head);
  if (!card || lineAt(card.first) !== head) return false;
  return numbered.filter((anchor) => head <= anchor.line && anchor.line <= lineAt(card.end - 1)).length === 1;
}

/** Whether the part of the page that a line heads is one of those under an order's number, and not one beside it. */
function isUnder(page: Page, head: number, owner: Territory | undefined, named: ReadonlySet<number>): boolean {
  if (!owner) return false;
  const level = levelOf(page, head);
  const own = owner.anchor.line;
  const ownLevel = levelOf(page, own) || levelOf(page, headOf(page, own, named));
  return ownLevel === 0 || level > ownLevel || headOf(page, own, named) === head;
}

const levelOf = (page: Page, line: number) => headingOf(page.scene.lines[line] as Line)?.heading ?? 0;

const headsRequest = (page: Page, line: number) =>
  levelOf(page, line) > 1 && requestHeading.test(page.scene.lines[line]?.plain ?? '');

/** Whether steps stand in a card of their own, with a medicine, beside that of an order which has its status and medicine. */
function isBesideOrder(page: Page, line: number, { anchor, lines }: Territory, named: ReadonlySet<number>): boolean {
  const { pieces } = page.scene;
  const box = (page.scene.lines[line] as Line).box;
  const around = commonBox(anchor.box, box);
  const cardAt = (inside: Box) => nearest(inside, ({ parent }) => parent === around);
  const [own, other] = [cardAt(anchor.box), cardAt(box)];
  if (!own || !other) return false;
  const within = (card: Box) => (at: number) =>
    (pieces[card.first]?.line ?? 0) <= at && at <= (pieces[card.end - 1]?.line ?? -1);
  const states = [...standingStatuses(page, lines), ...steppedLines(page, lines)];
  return [...named].some(within(own)) && [...named].some(within(other)) && states.some(within(own));
}

/** Whether the status on a line is that of the numbered order whose part of the page it stands in. */
function isOwn(page: Page, line: number, owner: Territory | undefined): boolean {
  if (!owner) return false;
  const { anchor, lines } = owner;
  if (anchor.line === line) return true;
  const item = itemOf(page, line);
  if (item && item === itemOf(page, anchor.line)) return true;
  const row = rowOf(page, line);
  const ownRow = rowOf(page, anchor.line);
  // Under a number that goes down over several rows they all are its own.
  if (row && ownRow && row !== ownRow && row.kids.length < ownRow.kids.length) return true;
  return line === nearestTo(page, anchor, standingStatuses(page, lines));
}

/** The one of some lines that shares the smallest part of the page with an anchor; of several the first. */
function nearestTo(page: Page, { box }: Anchor, lines: readonly number[]): number | undefined {
  const depth = (line: number) => commonBox(box, (page.scene.lines[line] as Line).box).depth;
  return [...lines].sort((a, b) => depth(b) - depth(a))[0];
}

const rowOf = (page: Page, line: number) => nearest((page.scene.lines[line] as Line).box, isRow);

/** A medicine's heading may stand over the numbers of its orders: it is what is in each of them. */
function underName(
  page: Page,
  block: OrderBlock,
  named: ReadonlySet<number>,
  isOthers: (line: number) => boolean,
): OrderBlock {
  if (block.lines.some((line) => named.has(line))) return block;
  const { lines, pieces } = page.scene;
  const own = block.lines[0] ?? 0;
  for (let box = lines[own]?.box ?? null; box; box = box.parent) {
    const first = pieces[box.first]?.line ?? own;
    const head = lines[first];
    if (first >= own || !head) continue;
    const last = pieces[box.end - 1]?.line ?? own;
    const isName = named.has(first) && (headingOf(head)?.heading ?? 0) > 1;
    if (!isName || hasHeading(page, first + 1, last)) return block;
    const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return all.some(isOthers) ? { ...block, lines: [first, ...block.lines] } : { ...block, box, lines: all };
  }
  return block;
}

/** "On hold: Action required" in a strip of its own over all that is told of one order, which says no more of where it stands. */
function withStrip(page: Page, block: OrderBlock, isOthers: (line: number) => boolean): OrderBlock {
  const { lines, pieces } = page.scene;
  const own = block.lines[0] ?? 0;
  let box = block.box;
  while (box.parent && (pieces[box.first]?.line ?? own) >= own) box = box.parent;
  const [from, to] = [pieces[box.first]?.line ?? own, pieces[box.end - 1]?.line ?? own];
  if (own - from > 2 || own <= from || to > (block.lines.at(-1) ?? own)) return block;
  const strip = Array.from({ length: own - from }, (_, at) => from + at);
  const isStatus = (line: number) => isBareStatus(lines[line]?.plain ?? '') && !isOthers(line) && !page.foreign[line];
  if (!strip.some(isStatus) || strip.some((line) => !isStatus(line))) return block;
  const status = statusIn(page, block.lines, toldBy(page, block.lines));
  return status === null || status.strategy === 'dated' ? { ...block, box, lines: [...strip, ...block.lines] } : block;
}

/** A medicine a row: rows of one number are one order. */
function merged(blocks: readonly OrderBlock[]): OrderBlock[] {
  const byNumber = new Map<string, OrderBlock[]>();
  blocks.forEach((block, index) => {
    const id = block.number ?? `without ${index}`;
    const same = byNumber.get(id);
    if (same) same.push(block);
    else byNumber.set(id, [block]);
  });
  return [...byNumber.values()].map((same) => {
    const [first] = same as [OrderBlock];
    if (same.length === 1) return first;
    return { ...first, lines: [...new Set(same.flatMap(({ lines }) => lines))].sort((a, b) => a - b) };
  });
}

/** `number`: empty where the order has none and its status stands for it. */
export function orderAnchor(page: Page, number: string, index: number): Anchor {
  const line = page.scene.lines[index] as Line;
  const piece = page.scene.pieces[line.first];
  return {
    name: number,
    kind: 'order',
    key: number || `status ${index}`,
    line: index,
    endLine: index + 1,
    piece: line.first,
    box: piece?.box ?? line.box,
    strong: true,
    signature: '',
    emphasised: true,
    whole: true,
    card: null,
  };
}
