import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '@/src/model/visit';
import { eraseEverything } from '@/src/records/erase';
import { fileSighting } from '@/src/records/file-sighting';
import { addPerson } from '@/src/records/people';
import { giveConsent } from '@/src/records/settings';
import { visitsOf } from '@/src/records/visits';
import { prescription, sighting } from '../history/builders';

beforeEach(eraseEverything);

describe('how a page was read', () => {
  const byLabel = { refillsLeft: { 'label-before': 2 } };
  const byText = { refillsLeft: { 'run-text': 2 } };
  const seenOn = (day: string, strategies: Record<string, Record<string, number>>) =>
    sighting(day, { prescriptions: [prescription('Lisinopril 10 mg', { refillsLeft: 2 })] }, { strategies });

  async function readByAfter(...sightings: Sighting[]) {
    const rose = await addPerson('Rose', null);
    await giveConsent(true);
    for (const one of sightings) await fileSighting(one, crypto.randomUUID(), () => ({ file: rose }));
    return (await visitsOf(rose.id)).map(({ readBy, lastSeenOn }) => ({ readBy, lastSeenOn }));
  }

  it('is noted once as long as it stays the same', async () => {
    expect(await readByAfter(seenOn('2026-11-01', byLabel), seenOn('2026-11-05', byLabel))).toEqual([
      { lastSeenOn: '2026-11-05', readBy: [{ from: '2026-11-01', strategies: byLabel }] },
    ]);
  });

  it('is noted anew, without a copy of the reading, when the same came about in another way', async () => {
    expect(await readByAfter(seenOn('2026-11-01', byLabel), seenOn('2026-11-03', byText))).toEqual([
      {
        lastSeenOn: '2026-11-03',
        readBy: [
          { from: '2026-11-01', strategies: byLabel },
          { from: '2026-11-03', strategies: byText },
        ],
      },
    ]);
  });

  it('is kept for the newest turns only, so that a page that wavers costs no more and more', async () => {
    const days = Array.from({ length: 25 }, (_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`);
    const [visit] = await readByAfter(...days.map((day, at) => seenOn(day, at % 2 === 0 ? byLabel : byText)));
    expect(visit?.readBy).toHaveLength(20);
    expect(visit?.readBy.at(-1)).toEqual({ from: '2026-11-25', strategies: byLabel });
  });
});
