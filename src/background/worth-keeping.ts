/** Which sightings are kept at all. */
import type { Reading } from '@/src/model/reading';
import type { Sighting } from '@/src/model/visit';

const neverKept: ReadonlySet<Reading['page']> = new Set(['sign-in', 'error', 'other']);

/** Sign-in pages, errors and pages with nothing to read leave no trace. */
export function isWorthKeeping(reading: Reading): boolean {
  return reading.outcome !== 'nothing' && !neverKept.has(reading.page);
}

/** Filed under one person, the medicines of the others would be theirs. */
export const isOfSeveral = ({ gaps }: Reading): boolean => gaps.some(({ what }) => what === 'person');

/** `now` is an instant. A look more than a day ahead, or on a day no clock on earth shows then, would spoil every "newest". */
export function hasSoundTime({ seenAt, seenOn }: Sighting, now: string): boolean {
  const instant = Temporal.Instant.from(seenAt);
  const ahead = Temporal.Instant.from(now).until(instant, { largestUnit: 'hour' }).total('hour');
  const utcDay = instant.toZonedDateTimeISO('UTC').toPlainDate();
  const daysApart = utcDay.until(Temporal.PlainDate.from(seenOn)).days;
  return ahead <= 24 && Math.abs(daysApart) <= 1;
}
