/** Where two browsers read the same page differently, and why that is right where it is. */
import type { Reading } from '@/src/model/reading';
import type { FrozenPage } from './expectation';

/** By page: why the browsers may differ on it. */
const explained: Readonly<Record<string, string>> = {};

export interface Disagreements {
  readonly lines: readonly string[];
  readonly unexplained: number;
}

type Read = { readonly reading: Reading };

/** A blind page is counted and not named. */
export function disagreements(
  pages: readonly FrozenPage[],
  one: string,
  first: readonly Read[],
  other: string,
  second: readonly Read[],
): Disagreements {
  const differing = pages.filter((_, at) => JSON.stringify(first[at]?.reading) !== JSON.stringify(second[at]?.reading));
  const bare = differing.filter(({ name }) => explained[name] === undefined);
  const named = differing.map(({ shelf, name }) =>
    shelf === 'blind' ? '  a blind page' : `  ${name}: ${explained[name] ?? 'not explained'}`,
  );
  return {
    lines: [`${one} and ${other} agree on ${pages.length - differing.length} of ${pages.length} pages`, ...named],
    unexplained: bare.length,
  };
}
