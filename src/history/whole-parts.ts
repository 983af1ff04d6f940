/** Whether the parts of a list make the whole of it: "page 1 of 2" and "page 2 of 2", rows 1 to 10 and 11 to 23 of 23. */
import { type ListPart, listPartOf } from '@/src/model/list-part';
import type { Gap } from '@/src/model/reading';

/** Whether every page, or every row, of a list is there that all of them take for equally long. `gaps`: those of all parts. */
export function isWhole(gaps: readonly Gap[]): boolean {
  const parts = gaps.flatMap(({ why }) => listPartOf(why) ?? []);
  return parts.length > 0 && (['pages', 'rows'] as const).every((counts) => isCovered(parts, counts));
}

function isCovered(all: readonly ListPart[], counts: ListPart['counts']): boolean {
  const parts = all.filter((part) => part.counts === counts).sort((a, b) => a.from - b.from);
  if (parts.length === 0) return true;
  const reached = parts.reduce((to, part) => (part.from <= to + 1 ? Math.max(to, part.to) : to), 0);
  return parts.every(({ of }) => of === reached);
}
