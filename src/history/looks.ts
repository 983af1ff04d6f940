/** Visits as looks in the order of time: an unchanged visit was looked at when it began and when it ended. */
import type { Visit } from '@/src/model/visit';
import type { Seen } from './current';

/** A visit with its instants in milliseconds since the epoch. */
export interface TimedVisit extends Visit {
  readonly firstAt: number;
  readonly lastAt: number;
}

/** Something that a visit showed. */
export interface Sight<T> {
  readonly visit: TimedVisit;
  readonly item: T;
}

/** A sight at one moment. */
export interface Look<T> extends Sight<T> {
  readonly at: number;
  /** The day of the look, `YYYY-MM-DD`. */
  readonly on: string;
}

/** One order for the same visits, however they come: by their last look, their first, and their id. */
export function inOrder(visits: readonly Visit[]): readonly TimedVisit[] {
  return visits
    .map((visit) => ({ ...visit, firstAt: instant(visit.firstSeenAt), lastAt: instant(visit.lastSeenAt) }))
    .sort((a, b) => a.lastAt - b.lastAt || a.firstAt - b.firstAt || (a.id < b.id ? -1 : 1));
}

/** Oldest first. */
export function looksAt<T>(sights: readonly Sight<T>[]): readonly Look<T>[] {
  return sights
    .flatMap((sight) => [
      { ...sight, at: sight.visit.firstAt, on: sight.visit.firstSeenOn },
      { ...sight, at: sight.visit.lastAt, on: sight.visit.lastSeenOn },
    ])
    .sort((a, b) => a.at - b.at);
}

/** The newest look at which the fact was known; null when it never was. `pick` answers null for unknown. */
export function newestKnown<T, V>(looks: readonly Look<T>[], pick: (item: T) => V | null): Seen<V> | null {
  for (const look of looks.toReversed()) {
    const value = pick(look.item);
    if (value !== null) return { value, seenOn: look.on };
  }
  return null;
}

/** Null for `unknown`, so that it never overwrites what is known. */
export function known<V extends string>(value: V): Exclude<V, 'unknown'> | null {
  return value === 'unknown' ? null : (value as Exclude<V, 'unknown'>);
}

function instant(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds;
}
