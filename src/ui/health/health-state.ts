/** What "Reading health" shows: how well each person's pages were read. */
import type { PageHealth } from '@/src/history/reading-health';

export interface PersonReading {
  readonly personId: string;
  readonly name: string;
  readonly pages: readonly PageHealth[];
}

/** `broken`: what used to be read is not any more. `in-part`: of the last looks, not all was read. `nothing`: no page yet. */
export type ReadingState = 'nothing' | 'works' | 'in-part' | 'broken';

export function stateOfPage({ unreadSince, lost, outcome, gaps }: PageHealth): Exclude<ReadingState, 'nothing'> {
  if (unreadSince !== null || lost.length > 0) return 'broken';
  return outcome === 'complete' && gaps.length === 0 ? 'works' : 'in-part';
}

export const worstFirst: readonly ReadingState[] = ['broken', 'in-part', 'works'];

/** The worst of them leads. */
export function stateOfPages(pages: readonly PageHealth[]): ReadingState {
  const states = new Set<ReadingState>(pages.map(stateOfPage));
  return worstFirst.find((state) => states.has(state)) ?? 'nothing';
}
