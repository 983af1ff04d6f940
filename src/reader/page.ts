/** A page as it stands before a record is looked for in it: what it shows, its tables, what of it is content. */
import type { Box, Scene } from './dom/scene';
import type { Tables } from './tables/columns';

export interface Page extends Tables {
  readonly scene: Scene;
  readonly today: Temporal.PlainDate;
  /** By line: it belongs to an article, an advertisement, a part of the page that is no one's prescription. */
  readonly foreign: readonly boolean[];
  /** The page as it was read before, where all that has changed since is a part of it; null when all of it is new. */
  before: Before | null;
}

export interface Before {
  readonly page: Page;
  /** Lines `first` up to `last` have changed. */
  readonly first: number;
  readonly last: number;
}

/** Whether a part of the page is as it was when the page was last read. */
export function isAsBefore({ before, scene: { pieces } }: Page, { first, end }: Box): boolean {
  if (!before || first >= end) return before !== null;
  return (pieces[end - 1]?.line ?? 0) < before.first || (pieces[first]?.line ?? 0) > before.last;
}

/** What is said of a line may rest on so many lines around it. */
const margin = 5;

/** Whether what was read of these lines, in reading order, may have changed since the page was last read. */
export function mayDiffer({ before }: Page, lines: readonly number[]): boolean {
  if (!before) return true;
  const [first, last] = [before.first - margin, before.last + margin];
  return lines.some((line) => line >= first && line <= last);
}
