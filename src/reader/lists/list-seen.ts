/** How much of a list was seen that holds only some of its rows at a time. */
import { seenOfList } from '@/src/model/list-part';
import type { Gap } from '@/src/model/reading';
import type { ListWindow } from '../page-read';

/** How a reading says that not all of such a list was seen. `seenRows`: of numbered rows, the headings among them, so many. */
export function unseen(
  what: Gap['what'],
  { items, rows }: Pick<ListWindow, 'items' | 'rows'>,
  seen: number,
  seenRows = rows?.shown.length ?? 0,
): Gap {
  const of = items ?? (rows?.of ? rows.of - Math.max(0, seenRows - seen) : null);
  return { what, why: seenOfList(seen, of) };
}

/** Whether every row was seen. `of`: how many there are; null when nobody knows. */
export function isEvery(seen: ReadonlySet<number>, of: number | null): boolean {
  if (of === null || seen.size < of) return false;
  for (let row = 1; row <= of; row += 1) if (!seen.has(row)) return false;
  return true;
}
