/** One look at the page as it is reported to the background. */
import type { Reading } from '@/src/model/reading';
import type { Sighting } from '@/src/model/visit';
import type { PageRead } from '@/src/reader/page-read';

type Look = Pick<Sighting, 'seenAt' | 'seenOn' | 'path'>;

export function lookOf(path: string, now: Temporal.ZonedDateTime): Look {
  return {
    seenAt: now.toInstant().toString({ smallestUnit: 'millisecond' }),
    seenOn: now.toPlainDate().toString(),
    path: path.slice(0, 2000),
  };
}

/**
 * What there is to keep of this look; null when nothing is: still loading, or a page with nothing to read. `reading`: of
 * what is on screen, with what was scrolled past.
 */
export function sightingOf(
  { loading, part, strategies }: PageRead,
  reading: Reading,
  path: string,
  now: Temporal.ZonedDateTime,
): Sighting | null {
  if (loading || reading.outcome === 'nothing') return null;
  const person = isGivenNameOnly(reading.person, strategies) ? null : reading.person;
  return { ...lookOf(path, now), part, reading: { ...reading, person }, strategies };
}

/** "Hi, Ann" greets whoever signed in, and there are many of that name: nobody's records are told by it. */
const isGivenNameOnly = (person: string | null, { person: by }: PageRead['strategies']) =>
  person !== null && !person.includes(' ') && by?.greeting !== undefined;

/** The same look as before, whenever it was. */
export function showsTheSame(a: Sighting, b: Sighting): boolean {
  const shown = ({ path, part, reading, seenOn, strategies }: Sighting) =>
    JSON.stringify([path, part, reading, seenOn, strategies]);
  return shown(a) === shown(b);
}

/** Whether the path alone tells one page from another: not where the page stands behind a "?" or a "#/". */
export function saysWhereItIs({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return search === '' && !/^#!?\//.test(hash);
}
