/** Whether what a changed part of a page says is a matter of that part alone. */

import { type Heading, headingsOf } from './blocks/sections';
import type { Box } from './dom/scene';
import { headingOf } from './frame/outline';
import type { Before, Page } from './page';
import type { Tables } from './tables/columns';

/** The page has the same headings, the same heads of columns and the same foreign parts as before: elsewhere it says what it said. */
export function isAlike(page: Page, { page: before, first, last }: Before): boolean {
  for (let index = first; index <= last; index += 1) {
    const [line, was] = [page.scene.lines[index], before.scene.lines[index]];
    if (line && was && line.text !== was.text && headingOf(line) !== null) return false;
  }
  return (
    isSameList(page.foreign, before.foreign, Object.is) &&
    hasSameTables(page, before) &&
    isSameList(headingsOf(page), headingsOf(before), isSameHeading)
  );
}

const isSameHeading = (a: Heading, b: Heading) =>
  a.line === b.line && a.scope === b.scope && a.section === b.section && a.text === b.text;

function hasSameTables(a: Tables, b: Tables): boolean {
  const hasSameHeads = isSameMap(a.headers, b.headers, Object.is);
  return hasSameHeads && isSameMap(a.under, b.under, (one, other) => isSameList<Box>(one, other, Object.is));
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, at) => isSame(one, b[at] as T));
}

function isSameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>, isSame: (one: V, other: V) => boolean): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined || !isSame(value, other)) return false;
  }
  return true;
}
