/** The names before and behind a name, and how far a record of it may reach. */

import type { Box } from '../dom/scene';
import { firstOf } from '../first-of';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import type { Anchor } from './anchors';

/** Lines `first` up to `last`: nothing else of the page is looked at. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Parts of a page that no record reaches beyond. */
export const isEdge = (box: Box) => box.tag === 'main' || box.role === 'main' || box.tag === 'body';

/** What stands within a line of text. */
export const inline = new Set([
  'a',
  'b',
  'strong',
  'em',
  'span',
  'button',
  'input',
  'label',
  'small',
  'select',
  'i',
  'u',
]);

/** For each name the pieces that begin the nearest other names before and behind it. */
export interface Neighbours {
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

export function neighboursOf(anchors: readonly Anchor[]): Neighbours {
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

export const holdsOther = (box: Box, { before, behind }: Neighbours, index: number) =>
  (before[index] ?? -1) >= box.first || (behind[index] ?? 0) < box.end;

/** The first of the names at that piece or behind it, counted from 0. */
export const firstFrom = (anchors: readonly Anchor[], piece: number) =>
  firstOf(anchors, (anchor) => anchor.piece >= piece);

/** The level of the heading that a name is or stands in; 0: none. */
export function ownLevel(page: Page, anchor: Anchor): number {
  const line = page.scene.lines[anchor.line];
  return line ? (headingOf(line)?.heading ?? 0) : 0;
}
