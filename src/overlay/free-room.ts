/** Finds empty room for a mark beside what it is about. Pure: it never decides to cover anything. */
import { covers, grown, overlap, type Rect, rectAt, type Size } from './rect';

const GAP = 8;
/** Breathing space to everything of the site. */
const CLEARANCE = 3;
/** How far outside the block a mark may stand before it no longer seems to belong to it. */
const REACH = 320;
/** A place between the lines looks stuck in; one on a line of its own or of the page looks set. */
const BETWEEN_COST = 80;
/** A place outside the block must be this much nearer to win against one inside. */
const OUTSIDE_COST = 400;

export interface RoomWanted {
  readonly size: Size;
  /** All that belongs to the thing. */
  readonly block: Rect;
  /** The words that the mark should stand beside. */
  readonly beside: Rect;
  /** Text, controls and pictures of the site, and marks already placed. */
  readonly obstacles: readonly Rect[];
  /** Blocks of other things, in whose empty room the mark would seem to speak of them. */
  readonly foreign: readonly Rect[];
  /** The whole page: marks must not make it wider or longer. */
  readonly page: Rect;
}

export interface Room {
  readonly place: Rect;
  /** How far the eye must go, in pixels and penalties; for comparing the rooms of different sizes. */
  readonly cost: number;
}

/** The best free place; null when there is none. */
export function freeRoom(wanted: RoomWanted): Room | null {
  const { size, block, page } = wanted;
  const region = {
    left: Math.max(page.left, block.left - REACH),
    top: Math.max(page.top, block.top - size.height - 2 * GAP),
    right: Math.min(page.right, block.right + REACH),
    bottom: Math.min(page.bottom, block.bottom + size.height + 2 * GAP),
  };
  const near = [...wanted.obstacles, ...wanted.foreign].filter((rect) => overlap(rect, region));
  let best: Room | null = null;
  for (const { top, cost: rowCost } of rows(wanted, near)) {
    if (best !== null && rowCost + linesBetween(rectAt(0, top, size), wanted.beside) >= best.cost) continue;
    for (const left of columns(wanted, near)) {
      const place = rectAt(left, top, size);
      if (!covers(region, place)) continue;
      const cost = costOf(place, wanted) + rowCost;
      if (best !== null && cost >= best.cost) continue;
      const kept = grown(place, CLEARANCE);
      if (!near.some((rect) => overlap(rect, kept))) best = { place, cost };
    }
  }
  return best;
}

function columns({ size, block, beside }: RoomWanted, near: readonly Rect[]): Set<number> {
  return new Set([
    beside.right + GAP,
    beside.left,
    block.left + GAP,
    block.right - GAP - size.width,
    block.right + GAP,
    block.left - GAP - size.width,
    ...near.flatMap((rect) => [rect.right + GAP, rect.left - GAP - size.width]),
  ]);
}

function rows({ size, block, beside }: RoomWanted, near: readonly Rect[]): { top: number; cost: number }[] {
  const centred = (rect: Rect) => (rect.top + rect.bottom - size.height) / 2;
  const onLines = new Set([beside, block, ...near].map(centred));
  const between = new Set([
    block.top + GAP,
    block.bottom - GAP - size.height,
    block.top - GAP - size.height,
    block.bottom + GAP,
    ...near.flatMap((rect) => [rect.bottom + GAP, rect.top - GAP - size.height]),
  ]);
  return [
    ...[...onLines].map((top) => ({ top, cost: 0 })),
    ...[...between].map((top) => ({ top, cost: BETWEEN_COST })),
  ];
}

/** The way the eye goes from the name to the mark. */
function costOf(place: Rect, { block, beside }: RoomWanted): number {
  const across = Math.max(0, place.left - beside.right) + Math.max(0, beside.left - place.left);
  return across + linesBetween(place, beside) + (covers(block, place) ? 0 : OUTSIDE_COST);
}

/** Along a line the eye goes more easily than across lines. */
function linesBetween(place: Rect, beside: Rect): number {
  return 3 * Math.abs((place.top + place.bottom - beside.top - beside.bottom) / 2);
}
