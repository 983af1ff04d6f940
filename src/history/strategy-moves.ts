/** Which way of reading won for each field, and since when it is another one than before. */
import { groupBy } from '@/src/medicines/group-by';
import type { ReadBy, Strategies } from '@/src/model/how-read';
import type { TimedVisit } from './looks';
import { rankOf } from './strategy-order';

export interface FieldHealth {
  readonly field: string;
  /** The strategy that won most often at the last look. */
  readonly strategy: string;
  /** So many of the field's values at the last look came by it. */
  readonly won: number;
  readonly of: number;
  /** null when the same page was always read in this way, as far as that was noted. */
  readonly moved: Moved | null;
}

export interface Moved {
  readonly since: string;
  /** The strategy before. */
  readonly from: string;
  /** The one now is less certain than the one before. */
  readonly isFallback: boolean;
}

/** `visits`: looks at one kind of page, oldest first. By field name. */
export function fieldHealth(visits: readonly TimedVisit[]): FieldHealth[] {
  const now = visits.findLast(({ readBy }) => readBy.length > 0)?.readBy.at(-1)?.strategies ?? {};
  // One medicine's page may always have been read in another way than the next one's: only the same page can move.
  const pages = [...groupBy(visits, ({ path, part }) => JSON.stringify([path, part])).values()];
  const turns = pages.map((looks) => looks.flatMap(({ readBy }) => readBy));
  return Object.keys(now)
    .sort()
    .flatMap((field) => {
      const strategy = mainOf(now, field);
      if (strategy === null) return [];
      const counts = now[field] ?? {};
      const moves = turns.flatMap((readBy) => lastMove(readBy, field, strategy) ?? []);
      const moved = moves.reduce<Moved | null>((one, other) => (one && one.since >= other.since ? one : other), null);
      const of = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return [{ field, strategy, won: counts[strategy] ?? 0, of, moved }];
    });
}

/** Of two that won equally often, the more certain one. */
function mainOf(strategies: Strategies, field: string): string | null {
  const won = Object.entries(strategies[field] ?? {});
  won.sort(([a, often], [b, oftener]) => oftener - often || rankOf(field, a) - rankOf(field, b));
  return won[0]?.[0] ?? null;
}

/** Since when `strategy` wins on this page, if another did before. Looks that did not read the field say nothing. */
function lastMove(readBy: readonly ReadBy[], field: string, strategy: string): Moved | null {
  const told = readBy.flatMap(({ from, strategies }) => {
    const main = mainOf(strategies, field);
    return main === null ? [] : [{ from, main }];
  });
  if (told.at(-1)?.main !== strategy) return null;
  const before = told.findLastIndex(({ main }) => main !== strategy);
  const [old, since] = [told[before]?.main, told[before + 1]?.from];
  if (old === undefined || since === undefined) return null;
  return { since, from: old, isFallback: rankOf(field, strategy) > rankOf(field, old) };
}
