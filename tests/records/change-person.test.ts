import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '@/src/model/visit';
import { forgetPerson, renamePerson } from '@/src/records/change-person';
import { database } from '@/src/records/database';
import { entriesOf, say } from '@/src/records/entries';
import { eraseEverything } from '@/src/records/erase';
import { readEverybody } from '@/src/records/everybody';
import { addPerson, listPeople } from '@/src/records/people';
import { fileVisit, fingerprint, visitsOf } from '@/src/records/visits';

const sightingOn = (seenOn: string): Sighting => ({
  seenAt: `${seenOn}T12:00:00.000Z`,
  seenOn,
  path: '/secure/medication-list',
  part: null,
  reading: {
    page: 'my-prescriptions',
    outcome: 'partial',
    gaps: [{ what: 'prescriptions', why: seenOn }],
    person: null,
    prescriptions: [],
    orders: [],
    account: null,
  },
  strategies: {},
});

async function fileOn(personId: string, seenOn: string): Promise<void> {
  const look = await fingerprint(sightingOn(seenOn));
  await database.transaction('rw', database.visits, () => fileVisit(crypto.randomUUID(), personId, look));
}

beforeEach(eraseEverything);
afterEach(() => vi.useRealTimers());

/** People are listed in the order in which they were added: two hands cannot add two at the same moment, a test can. */
function nextMoment(): void {
  const soon = Date.now() + 1000;
  vi.useFakeTimers({ toFake: ['Date'], now: soon });
}

describe('a person', () => {
  it('is renamed and keeps everything else', async () => {
    const rose = await addPerson('Rose', 'ROSE QUILL');
    await renamePerson(rose.id, 'Mom');
    expect(await listPeople()).toEqual([{ ...rose, name: 'Mom' }]);
  });

  it('who is not known is not brought to life by a new name', async () => {
    await renamePerson(crypto.randomUUID(), 'Mom');
    expect(await listPeople()).toEqual([]);
  });

  it('is forgotten with all visits and all that was said, and nobody else is', async () => {
    const rose = await addPerson('Rose', null);
    const frank = await addPerson('Frank', null);
    await fileOn(rose.id, '2026-11-20');
    await fileOn(frank.id, '2026-11-20');
    const medicare = { about: { kind: 'person' }, fact: { kind: 'medicare', value: 'yes' }, withdrawn: false } as const;
    await say({ personId: rose.id, ...medicare });
    await say({ personId: frank.id, ...medicare });
    await forgetPerson(rose.id);
    expect([(await entriesOf(rose.id)).length, (await entriesOf(frank.id)).length]).toEqual([0, 1]);
    expect((await listPeople()).map(({ name }) => name)).toEqual(['Frank']);
    expect(await visitsOf(rose.id)).toEqual([]);
    expect(await visitsOf(frank.id)).toHaveLength(1);
  });
});

describe('everybody', () => {
  it('comes with what is known and the day of the first look', async () => {
    const rose = await addPerson('Rose', null);
    nextMoment();
    await addPerson('Frank', null);
    await fileOn(rose.id, '2026-11-18');
    await fileOn(rose.id, '2026-11-20');
    const everybody = await readEverybody();
    expect(everybody.map(({ person, firstLookOn, records }) => [person.name, firstLookOn, records.lastSeenOn])).toEqual(
      [
        ['Rose', '2026-11-18', '2026-11-20'],
        ['Frank', null, null],
      ],
    );
  });
});
