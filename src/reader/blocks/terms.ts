/** Which of the descriptions of a `dl` is said of a term: the one behind it, or in tiles of a figure over its name the one before. */
import { type Box, nearest } from '../dom/scene';

export const termAt = (box: Box): Box | null => nearest(box, ({ tag }) => tag === 'dt');
export const descriptionAt = (box: Box): Box | null => nearest(box, ({ tag }) => tag === 'dd');

/** Which of a term and its description stands first; null where they do not tell. */
type Order = 'term' | 'description' | null;

interface Group {
  /** Terms and descriptions, however they are wrapped, without those that print nothing. */
  readonly parts: readonly Box[];
  readonly order: Order;
}
const groups = new WeakMap<Box, Group>();

/** The first description of a term; null where the list has none for it, or does not tell which. */
export function saidOf(term: Box): Box | null {
  const { parts, order } = groupOf(term) ?? nothing;
  const own = parts.indexOf(term);
  if (order === 'term') return isDescription(parts[own + 1]) ? (parts[own + 1] as Box) : null;
  let first = own;
  while (order === 'description' && isDescription(parts[first - 1])) first -= 1;
  return first < own ? (parts[first] as Box) : null;
}

/** The term that a description is said of; null where the list does not tell. */
export function termOf(box: Box): Box | null {
  const value = descriptionAt(box);
  const { parts, order } = (value && groupOf(value)) ?? nothing;
  const own = value ? parts.indexOf(value) : -1;
  if (own < 0) return null;
  const behind = parts.slice(own + 1).find((part) => !isDescription(part));
  const before = parts.slice(0, own).findLast((part) => !isDescription(part));
  return (order === 'term' ? before : order === 'description' ? behind : null) ?? null;
}

const nothing: Group = { parts: [], order: null };

/** The smallest part of a list that holds a term or description and one of the other kind. */
function groupOf(part: Box): Group | null {
  for (let at = part.parent; at; at = at.parent) {
    const group = groupIn(at);
    if (group.parts.some(({ tag }) => tag !== part.tag)) return group;
    if (at.tag === 'dl') return null;
  }
  return null;
}

function groupIn(box: Box): Group {
  const known = groups.get(box);
  if (known) return known;
  const parts = partsOf(box);
  const group = { parts, order: orderOf(parts) };
  groups.set(box, group);
  return group;
}

/** A list within a list is another. */
function partsOf(box: Box): Box[] {
  if (box.tag === 'dt' || box.tag === 'dd') return box.first < box.end ? [box] : [];
  return box.kids.flatMap((kid) => (kid.tag === 'dl' ? [] : partsOf(kid)));
}

function orderOf(parts: readonly Box[]): Order {
  if (!isDescription(parts[0])) return 'term';
  // A figure, its name, and a word more on it, in a tile of their own.
  const isTile = parts.filter((part) => !isDescription(part)).length === 1;
  // A note may stand before terms with their values behind them: where both ends are values nobody can tell.
  return isTile || !isDescription(parts[parts.length - 1]) ? 'description' : null;
}

const isDescription = (part: Box | undefined) => part?.tag === 'dd';
