import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '@/src/background/start-background';
import type { Reading } from '@/src/model/reading';
import { database } from '@/src/records/database';
import { eraseEverything } from '@/src/records/erase';
import { listHeld } from '@/src/records/held';
import { addPerson, listPeople } from '@/src/records/people';
import { giveConsent } from '@/src/records/settings';
import { visitsOf } from '@/src/records/visits';
import { prescription, sighting } from '../history/builders';
import { browser, killWorker, restartBrowser, senders } from '../platform/fake-browser';

vi.mock('@/src/platform/browser', async () => ({ browser: (await import('../platform/fake-browser')).browser }));

const start = () => startBackground({ adviceFor: async () => ({ cards: [], due: [] }), refreshBadge: async () => {} });
let minute = 0;

beforeEach(async () => {
  restartBrowser();
  await eraseEverything();
  await giveConsent(true);
  minute = 0;
  start();
});

interface Told {
  kind: string;
  why?: string;
  heldId?: string;
  person?: { name: string };
  people?: { name: string }[];
}

/** A page that prints this name (null: none) is seen in some tab, a minute after the one before. */
async function see(
  person: string | null,
  facts: Partial<Reading> = {},
  path = '/secure/my-prescriptions',
): Promise<Told> {
  minute += 1;
  const seen = sighting(`2026-09-01T12:${String(minute).padStart(2, '0')}:00.000Z`, { person, ...facts }, { path });
  return (await browser.runtime.onMessage.emit({ type: 'page-seen', sighting: seen }, senders.page)) as Told;
}

async function tap(told: Told, answer: object): Promise<Told> {
  const message = { type: 'whose-page', heldId: told.heldId, answer };
  return (await browser.runtime.onMessage.emit(message, senders.popup)) as Told;
}

const signOut = () => browser.runtime.onMessage.emit({ type: 'account-left' }, senders.page);
const rose = () => addPerson('Rose', 'Rose Quillfeather');
const abel = () => addPerson('Abel', 'Abel Quillfeather');
const is = (person: { id: string }, remember = false) => ({ kind: 'known', personId: person.id, remember });
const filedUnder = (name: string) => ({ kind: 'filed', person: { name } });
const held = (why: string) => ({ kind: 'held', why });

describe('a page that prints a name', () => {
  it('of nobody yet is held, and filed once the caregiver names the person', async () => {
    const told = await see('Rose Quillfeather');
    expect(told).toMatchObject({ kind: 'held', why: 'new-name', printedName: 'Rose Quillfeather', people: [] });
    expect(await tap(told, { kind: 'new', name: ' Mom ' })).toMatchObject(filedUnder('Mom'));
    expect(await see('ROSE\u00a0QUILLFEATHER®')).toMatchObject(filedUnder('Mom'));
    expect(await listHeld()).toEqual([]);
  });

  it('that is part of a known name, or a longer one, is asked about', async () => {
    await rose();
    for (const name of ['Rose', 'Rose M. Quillfeather', 'Rose Quillfeather Jr', 'Rosé Quillfeather'])
      expect(await see(name), name).toMatchObject(held('new-name'));
  });

  it('is never asked about again once it is remembered', async () => {
    const mother = await rose();
    expect(await tap(await see('Rose'), is(mother, true))).toMatchObject(filedUnder('Rose'));
    expect(await see('rose')).toMatchObject(filedUnder('Rose'));
  });

  it('is asked about again when it was not to be remembered', async () => {
    const mother = await rose();
    await tap(await see('R. Quillfeather'), is(mother));
    expect(await see('R. Quillfeather')).toMatchObject(held('new-name'));
  });

  it('takes all held pages with that very name along once it is confirmed, and no other', async () => {
    await see('Rose Quillfeather', {}, '/a');
    await see('Abel Quillfeather', {}, '/b');
    await see(null, {}, '/c');
    await tap(await see('Rose  quillfeather', {}, '/d'), { kind: 'new', name: 'Rose' });
    const [person] = await listPeople();
    expect((await visitsOf(person?.id ?? '')).map((visit) => visit.path)).toEqual(['/a', '/d']);
    expect((await listHeld()).map((one) => one.sighting.path)).toEqual(['/c', '/b']);
  });

  it('takes no other page along when the name was not to be remembered', async () => {
    const mother = await rose();
    await see('R. Quillfeather', {}, '/a');
    await tap(await see('R. Quillfeather', {}, '/b'), is(mother));
    expect((await listHeld()).map((one) => one.sighting.path)).toEqual(['/a']);
  });

  it('shared by father and son is asked about every time', async () => {
    const father = await addPerson('Dad', 'Abel Quillfeather');
    await addPerson('Junior', 'Abel Quillfeather');
    const told = await see('Abel Quillfeather');
    expect(told).toMatchObject(held('shared-name'));
    expect(told.people?.map((person) => person.name).sort()).toEqual(['Dad', 'Junior']);
    expect(await tap(told, is(father, true))).toMatchObject(filedUnder('Dad'));
    expect(await see('Abel Quillfeather')).toMatchObject(held('shared-name'));
  });

  it('answered for the father leaves the other held pages of that name to be asked about', async () => {
    const father = await addPerson('Dad', 'Abel Quillfeather');
    await addPerson('Junior', 'Abel Quillfeather');
    await see('Abel Quillfeather', { prescriptions: [prescription('Metformin')] });
    await tap(await see('Abel Quillfeather', { prescriptions: [prescription('Lisinopril')] }), is(father, true));
    expect(await listHeld()).toHaveLength(1);
  });

  it('once shared stays asked about page by page, though one of the two was lost', async () => {
    const father = await addPerson('Dad', 'Abel Quillfeather');
    const son = await addPerson('Junior', 'Abel Quillfeather');
    await see('Abel Quillfeather', {}, '/a');
    const told = await see('Abel Quillfeather', {}, '/b');
    await database.people.delete(son.id);
    await tap(told, is(father));
    expect((await listHeld()).map((one) => one.sighting.path)).toEqual(['/a']);
  });
});

describe('a page that does not say', () => {
  it('is asked about when nobody was confirmed since the browser was started', async () => {
    await rose();
    const told = await see(null);
    expect(told).toMatchObject({ ...held('not-said'), printedName: null, people: [{ name: 'Rose' }] });
  });

  it('is not filed under the last person, however few people there are', async () => {
    await rose();
    await see('Rose Quillfeather');
    restartBrowser();
    start();
    expect(await see(null)).toMatchObject(held('not-said'));
  });

  it('belongs to whom a page of this stretch named, in any tab', async () => {
    await rose();
    await see('Rose Quillfeather', {}, '/in-one-tab');
    expect(await see(null, {}, '/in-another-tab')).toMatchObject(filedUnder('Rose'));
  });

  it('belongs, after one tap, to whom the caregiver said; only later pages do', async () => {
    const mother = await rose();
    const first = await see(null, {}, '/a');
    const second = await see(null, {}, '/b');
    await tap(second, is(mother));
    expect(await see(null, {}, '/c')).toMatchObject(filedUnder('Rose'));
    expect((await listHeld()).map((one) => one.id)).toEqual([first.heldId]);
  });

  it('may show somebody new', async () => {
    await tap(await see(null), { kind: 'new', name: 'Rose' });
    expect(await see(null)).toMatchObject(filedUnder('Rose'));
    expect(await listPeople()).toMatchObject([{ name: 'Rose', printedNames: [] }]);
  });

  it('is asked about again after a sign-out', async () => {
    await rose();
    await see('Rose Quillfeather');
    await signOut();
    expect(await see(null)).toMatchObject(held('not-said'));
  });

  it('is asked about again after a sign-in page was seen in any tab', async () => {
    await rose();
    await see('Rose Quillfeather');
    expect(await see(null, { page: 'sign-in', outcome: 'nothing' })).toMatchObject({ kind: 'discarded' });
    expect(await see(null)).toMatchObject(held('not-said'));
  });

  it('is asked about again after an unknown name was seen in any tab', async () => {
    await rose();
    await see('Rose Quillfeather');
    await see('Somebody Else');
    expect(await see(null)).toMatchObject(held('not-said'));
  });

  it('is asked about again when another name stood on a page that is not even kept', async () => {
    await rose();
    await abel();
    await see('Rose Quillfeather');
    expect(await see('Abel Quillfeather', { page: 'other', outcome: 'nothing' })).toMatchObject({ kind: 'discarded' });
    expect(await see(null)).toMatchObject(held('not-said'));
  });

  it('is asked about again after a backup was restored or everything was erased', async () => {
    await rose();
    await see('Rose Quillfeather');
    await browser.runtime.onMessage.emit({ type: 'records-changed' }, senders.popup);
    expect(await see(null)).toMatchObject(held('not-said'));
  });
});

describe('two people in two tabs', () => {
  it('keep their own pages; what does not say waits, until one tap settles it', async () => {
    const mother = await rose();
    const father = await abel();
    expect(await see('Rose Quillfeather')).toMatchObject(filedUnder('Rose'));
    expect(await see('Abel Quillfeather')).toMatchObject(filedUnder('Abel'));
    expect(await see('Abel Quillfeather')).toMatchObject(filedUnder('Abel'));
    const unsaid = await see(null, {}, '/unsaid');
    expect(unsaid).toMatchObject(held('not-said'));
    expect(await tap(unsaid, is(father))).toMatchObject(filedUnder('Abel'));
    expect(await see('Abel Quillfeather')).toMatchObject(filedUnder('Abel'));
    expect(await see(null, {}, '/unsaid-2')).toMatchObject(filedUnder('Abel'));
    expect(await see('Rose Quillfeather')).toMatchObject(filedUnder('Rose'));
    expect(await see(null, {}, '/unsaid-3')).toMatchObject(held('not-said'));
    expect((await visitsOf(mother.id)).map((visit) => visit.path)).toEqual(['/secure/my-prescriptions']);
  });

  it('an answer about a page of before the switch files it, and settles nothing of now', async () => {
    const mother = await rose();
    await abel();
    const before = await see(null, {}, '/before');
    await see('Abel Quillfeather', {}, '/abel');
    await signOut();
    expect(await tap(before, is(mother))).toMatchObject(filedUnder('Rose'));
    expect(await see(null, {}, '/now')).toMatchObject(held('not-said'));
  });

  it('an answer about a page of before another name came in between settles nothing either', async () => {
    const mother = await rose();
    await abel();
    await see('Rose Quillfeather');
    await see('Somebody Else', {}, '/else');
    const unsaid = await see(null, {}, '/unsaid');
    await see('Abel Quillfeather', {}, '/abel');
    await tap(unsaid, is(mother));
    expect(await see(null, {}, '/now')).toMatchObject(held('not-said'));
  });

  it('at the very same moment are decided one after the other', async () => {
    const mother = await rose();
    const father = await abel();
    await Promise.all([
      see('Rose Quillfeather', {}, '/r'),
      see(null, {}, '/1'),
      see('Abel Quillfeather', {}, '/a'),
      see(null, {}, '/2'),
    ]);
    expect((await visitsOf(mother.id)).map((visit) => visit.path)).toEqual(['/r', '/1']);
    expect((await visitsOf(father.id)).map((visit) => visit.path)).toEqual(['/a']);
    expect((await listHeld()).map((one) => one.sighting.path)).toEqual(['/2']);
  });
});

describe('a worker that was killed', () => {
  it('knows when it wakes who was confirmed in this stretch', async () => {
    await rose();
    await see('Rose Quillfeather');
    killWorker();
    start();
    expect(await see(null)).toMatchObject(filedUnder('Rose'));
  });

  it('still has what waits for a word', async () => {
    const told = await see('Rose Quillfeather');
    killWorker();
    start();
    expect(await tap(told, { kind: 'new', name: 'Rose' })).toMatchObject(filedUnder('Rose'));
  });

  it('is asked the same again: nobody is added twice and nothing is filed twice', async () => {
    const told = await see('Rose Quillfeather');
    await tap(told, { kind: 'new', name: 'Rose' });
    expect(await tap(told, { kind: 'new', name: 'Rose' })).toMatchObject(filedUnder('Rose'));
    const [person, another] = await listPeople();
    expect(another).toBeUndefined();
    expect(await visitsOf(person?.id ?? '')).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('that discards lets the page go', async () => {
    expect(await tap(await see(null), { kind: 'discard' })).toEqual({ kind: 'discarded' });
    expect(await listHeld()).toEqual([]);
  });

  it('about somebody who is not there is refused, and the page waits on', async () => {
    const told = await see(null);
    expect(await tap(told, is({ id: crypto.randomUUID() }))).toEqual({ kind: 'not-kept', why: 'refused' });
    expect(await listHeld()).toHaveLength(1);
  });

  it('after consent was taken back stores nothing', async () => {
    const told = await see(null);
    await giveConsent(false);
    expect(await tap(told, { kind: 'new', name: 'Rose' })).toEqual({ kind: 'reader-only' });
    expect(await listPeople()).toEqual([]);
  });
});
