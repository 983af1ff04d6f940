import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { seenOfList } from '@/src/model/list-part';
import type { Sighting } from '@/src/model/visit';
import { count, listCounts } from '@/src/records/counters';
import { database } from '@/src/records/database';
import { eraseEverything } from '@/src/records/erase';
import { fileSighting } from '@/src/records/file-sighting';
import { health } from '@/src/records/health';
import { listHeld } from '@/src/records/held';
import { addPerson, listPeople, rememberPrintedName } from '@/src/records/people';
import { tableNames } from '@/src/records/rows';
import { listSetAside, setAsideCount, setAsideMisfits } from '@/src/records/set-aside';
import { changeSettings, giveConsent, settings } from '@/src/records/settings';
import { visitsOf } from '@/src/records/visits';
import { prescription, sighting } from '../history/builders';
import { fillEveryTable } from './fill-every-table';

const stretch = crypto.randomUUID();

beforeEach(async () => {
  await eraseEverything();
});

async function somebody() {
  await giveConsent(true);
  return addPerson('Rose', 'Rose Quillfeather');
}

describe('a visit', () => {
  const autofill = (seen: string, state: 'on' | 'off') =>
    sighting(seen, { prescriptions: [prescription('Metformin', { autofill: state })] });
  const days = async (personId: string) =>
    (await visitsOf(personId)).map((visit) => [visit.firstSeenOn, visit.lastSeenOn]);

  async function seen(...sightings: Sighting[]) {
    const rose = await somebody();
    for (const one of sightings) await fileSighting(one, stretch, () => ({ file: rose }));
    return days(rose.id);
  }

  it('seen again unchanged costs a day, not a copy', async () => {
    expect(
      await seen(autofill('2026-09-01', 'off'), autofill('2026-09-02', 'off'), autofill('2026-09-09', 'off')),
    ).toEqual([['2026-09-01', '2026-09-09']]);
  });

  it('off, on and off again stays three visits', async () => {
    expect(
      await seen(autofill('2026-09-01', 'off'), autofill('2026-09-02', 'on'), autofill('2026-09-03', 'off')),
    ).toEqual([
      ['2026-09-01', '2026-09-01'],
      ['2026-09-02', '2026-09-02'],
      ['2026-09-03', '2026-09-03'],
    ]);
  });

  describe('of a list that is scrolled through', () => {
    const list = (minute: number, names: string, of = 4, autofill: 'on' | 'off' = 'off') =>
      sighting(
        '2026-09-01',
        {
          prescriptions: [...names].map((name) => prescription(name, { autofill })),
          outcome: names.length < of ? 'partial' : 'complete',
          gaps: names.length < of ? [{ what: 'prescriptions', why: seenOfList(names.length, of) }] : [],
        },
        { seenAt: new Date(Date.UTC(2026, 8, 1, 12, minute)).toISOString() },
      );
    const kept = async (...sightings: Sighting[]) => {
      await seen(...sightings);
      const [rose] = await listPeople();
      return (await visitsOf(rose?.id ?? '')).map(({ reading, firstSeenAt }) => [
        reading.prescriptions.map(({ printedName }) => printedName).join(''),
        firstSeenAt.slice(11, 16),
      ]);
    };

    it('is one look, since when all of it was seen', async () =>
      expect(await kept(list(0, 'AB'), list(1, 'ABC'), list(2, 'ABCD'))).toEqual([['ABCD', '12:02']]));

    it('leaves a look alone that was whole', async () =>
      expect(await kept(list(0, 'AB', 2), list(1, 'ABC', 3))).toHaveLength(2));

    it('leaves a look alone of which something is gone or has changed', async () => {
      expect(await kept(list(0, 'AB'), list(1, 'ACD'))).toHaveLength(2);
      await eraseEverything();
      expect(await kept(list(0, 'AB', 4, 'on'), list(1, 'ABC'))).toHaveLength(2);
    });

    it('leaves a look alone that was an hour ago', async () =>
      expect(await kept(list(0, 'AB'), list(60, 'ABC'))).toHaveLength(2));
  });

  it('reported twice is there once', async () => {
    const off = autofill('2026-09-01', 'off');
    const on = autofill('2026-09-02', 'on');
    expect(await seen(off, on, on, off)).toHaveLength(2);
  });

  it('filed late stands where it was seen, and makes nothing newer', async () => {
    expect(await seen(autofill('2026-09-05', 'on'), autofill('2026-09-01', 'on'))).toEqual([
      ['2026-09-01', '2026-09-01'],
      ['2026-09-05', '2026-09-05'],
    ]);
  });

  it('to another part, path or person is another visit', async () => {
    const list = (path: string, part: string | null) => sighting('2026-09-01', {}, { path, part });
    expect(await seen(list('/a', '1'), list('/a', '2'), list('/b', '2'), list('/a', null))).toHaveLength(4);
    const abel = await addPerson('Abel', null);
    await fileSighting(list('/a', '1'), stretch, () => ({ file: abel }));
    expect(await days(abel.id)).toHaveLength(1);
  });

  it('is not stored without consent', async () => {
    const rose = await addPerson('Rose', null);
    expect(await fileSighting(autofill('2026-09-01', 'on'), stretch, () => ({ file: rose }))).toEqual({
      kind: 'no-consent',
    });
    expect(await fileSighting(autofill('2026-09-01', 'on'), stretch, () => ({ hold: 'not-said' }))).toEqual({
      kind: 'no-consent',
    });
    expect([await database.visits.count(), await database.held.count()]).toEqual([0, 0]);
  });
});

describe('held sightings', () => {
  const hold = (one: Sighting, why: 'not-said' | 'new-name' | 'shared-name' = 'not-said', inStretch = stretch) =>
    fileSighting(one, inStretch, () => ({ hold: why }));
  const waiting = async () => (await listHeld()).map((held) => held.sighting.seenOn);

  it('of the same page replace each other and keep their id', async () => {
    await somebody();
    const first = await hold(sighting('2026-09-01'));
    const second = await hold(sighting('2026-09-02', { prescriptions: [prescription('Metformin')] }));
    expect(second).toMatchObject({ held: { id: first.kind === 'held' && first.held.id } });
    expect(await waiting()).toEqual(['2026-09-02']);
  });

  it('of the same page do not replace each other across a sign-in, unless they are equal or say the same new name', async () => {
    await somebody();
    const later = crypto.randomUUID();
    await hold(sighting('2026-09-01', { prescriptions: [prescription('Metformin')] }));
    await hold(sighting('2026-09-02', { prescriptions: [prescription('Lisinopril')] }), 'not-said', later);
    expect(await waiting()).toEqual(['2026-09-02', '2026-09-01']);
    await hold(
      sighting('2026-09-03', { prescriptions: [prescription('Lisinopril')] }),
      'not-said',
      crypto.randomUUID(),
    );
    expect(await waiting()).toEqual(['2026-09-03', '2026-09-01']);
    await hold(sighting('2026-09-04', { person: 'Abel Q', prescriptions: [prescription('Metformin')] }), 'new-name');
    await hold(
      sighting('2026-09-05', { person: 'ABEL Q', prescriptions: [prescription('Lisinopril')] }),
      'new-name',
      later,
    );
    expect(await waiting()).toEqual(['2026-09-05', '2026-09-03', '2026-09-01']);
  });

  it('are at most fifty, the newest', async () => {
    await somebody();
    for (let n = 0; n < 53; n += 1)
      await hold(sighting(`2026-09-01T12:00:${String(n).padStart(2, '0')}.000Z`, {}, { path: `/${n}` }));
    const held = await listHeld();
    expect(held).toHaveLength(50);
    expect([held[0]?.sighting.path, held.at(-1)?.sighting.path]).toEqual(['/52', '/3']);
  });
});

describe('people', () => {
  it('come in the order in which they were added, with each printed name once', async () => {
    const rose = await addPerson('Rose', 'Rose Quillfeather');
    await addPerson('Abel', null);
    await rememberPrintedName(rose, 'ROSE\u00a0 QUILLFEATHER');
    await rememberPrintedName(rose, 'R. Quillfeather');
    const people = (await listPeople()).map(({ name, printedNames }) => ({ name, printedNames }));
    expect(people).toContainEqual({ name: 'Rose', printedNames: ['Rose Quillfeather', 'R. Quillfeather'] });
    expect(people).toContainEqual({ name: 'Abel', printedNames: [] });
  });
});

describe('settings', () => {
  it('agree to nothing by themselves', async () => {
    expect(await settings()).toEqual({ consentedAt: null, language: 'system', panelOpen: false });
  });

  it('change one at a time; consent keeps its first day until it is taken back', async () => {
    const { consentedAt } = await giveConsent(true);
    await changeSettings({ language: 'es' });
    expect(await giveConsent(true)).toEqual({ consentedAt, language: 'es', panelOpen: false });
    expect(await giveConsent(false)).toMatchObject({ consentedAt: null, language: 'es' });
  });

  it('that no longer fit agree to nothing, and are set aside', async () => {
    await database.table('settings').put({ id: 'settings', body: { consentedAt: true } });
    expect((await settings()).consentedAt).toBeNull();
    await vi.waitFor(async () => expect(await setAsideCount()).toBe(1));
  });
});

describe('a row that no longer fits', () => {
  it('is set aside, counted and shown as it is, and the others are still there', async () => {
    await fillEveryTable();
    const before = await setAsideCount();
    const [rose] = await listPeople();
    await database.table('people').put({ id: 'somebody else', body: { name: 7 } });
    expect(await listPeople()).toHaveLength(2);
    await vi.waitFor(async () => expect(await setAsideCount()).toBe(before + 1));
    const shown = (await listSetAside()).find(({ row }) => row.includes('somebody else'));
    expect(shown).toMatchObject({ table: 'people', field: 'id', row: '{"id":"somebody else","body":{"name":7}}' });
    expect(await database.people.count()).toBe(2);
    expect(await visitsOf(rose?.id ?? '')).toHaveLength(1);
  });

  it('is seen in a live query without writing in it', async () => {
    await database.table('people').put({ id: 'somebody', body: null });
    const seen: number[] = [];
    const failed = vi.fn();
    const live = liveQuery(async () => [await listPeople(), await setAsideCount()] as const);
    const { unsubscribe } = live.subscribe({ next: ([, aside]) => seen.push(aside), error: failed });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    unsubscribe();
    expect(failed).not.toHaveBeenCalled();
  });

  it('is found in every table, even among those set aside', async () => {
    for (const name of tableNames) await database.table(name).put({ id: `odd ${name}`, count: -1 });
    expect(await setAsideMisfits()).toBe(tableNames.length);
    expect(await setAsideCount()).toBe(tableNames.length);
    expect(await setAsideMisfits()).toBe(0);
  });
});

describe('delete everything', () => {
  it('leaves nothing in any table', async () => {
    await fillEveryTable();
    await eraseEverything();
    for (const name of tableNames) expect(await database.table(name).count(), name).toBe(0);
    expect(await settings()).toMatchObject({ consentedAt: null });
  });
});

describe('counters', () => {
  it('count', async () => {
    await count('refused: time');
    await count('refused: time');
    await count('refused: person');
    expect(await listCounts()).toEqual(
      new Map([
        ['refused: time', 2],
        ['refused: person', 1],
      ]),
    );
  });
});

describe('the indexes', () => {
  const keysOf = (store: IDBObjectStore | IDBIndex) =>
    new Promise<IDBValidKey[]>((resolve, reject) => {
      const keys: IDBValidKey[] = [];
      const cursor = store.openKeyCursor();
      cursor.onerror = () => reject(cursor.error);
      cursor.onsuccess = () => {
        if (!cursor.result) return resolve(keys);
        keys.push(cursor.result.key, cursor.result.primaryKey);
        cursor.result.continue();
      };
    });

  it('hold ids, hashes and our own phrases, never a name of a person or a medicine', async () => {
    await fillEveryTable();
    const raw = database.backendDB().transaction([...tableNames]);
    const keys: string[] = [];
    for (const table of tableNames) {
      const store = raw.objectStore(table);
      for (const index of [store, ...Array.from(store.indexNames, (name) => store.index(name))])
        keys.push(...(await keysOf(index)).flat().map(String));
    }
    expect(keys.length).toBeGreaterThan(10);
    const ours = /^([0-9a-f-]{36}|[0-9a-f]{64}|\d{4}-\d\d-\d\d|rx-number|settings|message dropped: malformed)$/;
    expect(keys.filter((key) => !ours.test(key))).toEqual([]);
    expect(JSON.stringify(await database.visits.toArray())).toContain('Metformin');
  });
});

describe('health', () => {
  it('is open where the database opens', async () => {
    expect(await health()).toEqual({ kind: 'open' });
  });

  it('says plainly when the browser refuses, has a newer database, or does not answer', async () => {
    const closedBy = async (failure: () => never | IDBOpenDBRequest) => {
      database.close();
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(failure);
      const found = await health();
      open.mockRestore();
      return found;
    };
    const refuse = (name: string) => () => {
      throw new DOMException('no', name);
    };
    expect(await closedBy(refuse('InvalidStateError'))).toEqual({ kind: 'closed', why: 'refused' });
    expect(await closedBy(refuse('VersionError'))).toEqual({ kind: 'closed', why: 'newer' });
    vi.useFakeTimers();
    const silent = closedBy(() => ({}) as IDBOpenDBRequest);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await silent).toEqual({ kind: 'closed', why: 'no-answer' });
    vi.useRealTimers();
  });
});
