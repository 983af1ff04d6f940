/** What of one look at a page is kept. */
import { describe, expect, it } from 'vitest';
import { sightingOf } from '@/src/overlay/sighting-of';
import { pageRead } from './page-read-of';

const now = Temporal.ZonedDateTime.from('2026-11-22T10:00[America/Chicago]');

describe('the person of a sighting', () => {
  it.each([
    ['Rose Alvarez', 'greeting', 'Rose Alvarez'],
    // Many are called so: records are told by no given name alone.
    ['Rose', 'greeting', null],
    // Said to be whom one looks at, it is a name that the caregiver knows.
    ['Rose', 'switcher', 'Rose'],
    [null, 'greeting', null],
  ])('%s, by %s', (person, strategy, kept) => {
    const read = { ...pageRead({ reading: { person } }), strategies: { person: { [strategy]: 1 } } };
    expect(sightingOf(read, read.reading, '/secure', now)?.reading.person).toBe(kept);
  });
});
