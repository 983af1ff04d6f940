import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownWords } from '@/src/history/own-words';
import type { About, OwnFact } from '@/src/model/own-facts';
import { now } from '@/src/platform/clock';
import { forgetPerson } from '@/src/records/change-person';
import { database } from '@/src/records/database';
import { entriesOf, say } from '@/src/records/entries';
import { eraseEverything } from '@/src/records/erase';
import { readEverybody } from '@/src/records/everybody';
import { addPerson } from '@/src/records/people';
import { setAsideCount } from '@/src/records/set-aside';
import { prescription, visit } from '../history/builders';

const rose = crypto.randomUUID();
const person = { kind: 'person' } as const;
const atorvastatin: About = { kind: 'medicine', key: 'atorvastatin tab 40mg', printedName: 'ATORVASTATIN TAB 40MG' };
const tell = (fact: OwnFact, about: About = person) => say({ personId: rose, about, fact, withdrawn: false });
const words = async () => ownWords(await entriesOf(rose));
const medicare = async () => (await words()).ofPerson('medicare')?.value ?? null;

beforeEach(async () => {
  await eraseEverything();
  await database.people.add({ id: rose, body: { id: rose, name: 'Rose', printedNames: [], addedAt: now() } });
});

describe('What the caregiver says', () => {
  it('counts from that day on, and a newer word takes its place; both stay written down', async () => {
    await tell({ kind: 'medicare', value: 'yes' });
    expect((await words()).ofPerson('medicare')).toMatchObject({
      value: 'yes',
      saidOn: Temporal.Now.plainDateISO().toString(),
    });
    await tell({ kind: 'medicare', value: 'no' });
    expect(await medicare()).toBe('no');
    expect(await database.entries.count()).toBe(2);
  });

  it('can be undone: it is as before, and unknown when nothing was said before', async () => {
    const first = await tell({ kind: 'medicare', value: 'yes' });
    const second = await tell({ kind: 'medicare', value: 'no' });
    await say(second);
    expect(await medicare()).toBe('yes');
    await say(first);
    expect(await medicare()).toBeNull();
  });

  it('can be undone and done again', async () => {
    const undo = await tell({ kind: 'wanted-days', value: 30 }, atorvastatin);
    const redo = await say(undo);
    await say(redo);
    expect((await words()).all('wanted-days').map(({ value }) => value)).toEqual([30]);
  });

  it('takes the place of a stay that is changed to begin on another day, and gives it back', async () => {
    const stay = (from: string): OwnFact => ({ kind: 'stay', value: { from, to: '2026-11-20' } });
    const stays = async () => (await words()).all('stay').map(({ value }) => value.from);
    const change = (fact: OwnFact, before: OwnFact) =>
      say({ personId: rose, about: person, fact, also: { fact: before, withdrawn: true }, withdrawn: false });
    await tell(stay('2026-11-10'));
    const undo = await change(stay('2026-11-12'), stay('2026-11-10'));
    expect(await stays()).toEqual(['2026-11-12']);
    const redo = await say(undo);
    expect(await stays()).toEqual(['2026-11-10']);
    await say(redo);
    expect(await stays()).toEqual(['2026-11-12']);
    expect(await database.entries.count()).toBe(7);
  });

  it('gives back both stays, where one was changed to begin on the day on which another begins', async () => {
    const stay = (from: string, to: string): OwnFact => ({ kind: 'stay', value: { from, to } });
    const stays = async () => (await words()).all('stay').map(({ value }) => `${value.from} ${value.to}`);
    const [earlier, later, moved] = [
      stay('2026-03-01', '2026-03-04'),
      stay('2026-11-10', '2026-11-20'),
      stay('2026-03-01', '2026-11-20'),
    ];
    await tell(earlier);
    await tell(later);
    const also = { fact: later, withdrawn: true };
    const undo = await say({ personId: rose, about: person, fact: moved, also, withdrawn: false });
    expect(await stays()).toEqual(['2026-03-01 2026-11-20']);
    const redo = await say(undo);
    expect((await stays()).sort()).toEqual(['2026-03-01 2026-03-04', '2026-11-10 2026-11-20']);
    await say(redo);
    expect(await stays()).toEqual(['2026-03-01 2026-11-20']);
  });

  it('of a person who was forgotten meanwhile is not written down', async () => {
    const undo = await tell({ kind: 'medicare', value: 'yes' });
    await forgetPerson(rose);
    await expect(say(undo)).rejects.toThrow();
    expect(await database.entries.count()).toBe(0);
  });

  it('undone, leaves what was said under another printing of the medicine', async () => {
    const id = rose;
    const printed = (printedName: string, day: string) =>
      visit(day, { prescriptions: [prescription(printedName, { rxNumber: '7012' })] });
    for (const [number, seen] of [
      printed('ATORVASTATIN TAB 40MG', '2026-09-01'),
      printed('Atorvastatin 40 mg', '2026-09-02'),
    ].entries())
      await database.visits.add({
        ...{ id: seen.id, personId: id, subject: String(number).repeat(64), hash: 'a'.repeat(64) },
        lastSeenOn: seen.lastSeenOn,
        body: { ...seen, personId: id },
      });
    const wanted = async () => {
      const [rosesNow] = await readEverybody();
      return rosesNow && ownWords(rosesNow.own, rosesNow.records.medicines).ofMedicine('wanted-days', numbered)?.value;
    };
    const numbered = { key: '7012', printedName: 'Atorvastatin 40 mg' };
    const before = { personId: id, about: atorvastatin, withdrawn: false } as const;
    await say({ ...before, fact: { kind: 'wanted-days', value: 84 } });
    const about: About = { kind: 'medicine', ...numbered };
    const undo = await say({ personId: id, about, fact: { kind: 'wanted-days', value: 30 }, withdrawn: false });
    expect(await wanted()).toBe(30);
    await say(undo);
    expect(await wanted()).toBe(84);
  });

  it('last counts, though the clock was set back in between', async () => {
    await tell({ kind: 'medicare', value: 'yes' });
    const clock = vi.spyOn(Temporal.Now, 'zonedDateTimeISO');
    clock.mockReturnValue(Temporal.ZonedDateTime.from('2020-01-01T09:00[UTC]'));
    await tell({ kind: 'medicare', value: 'no' });
    clock.mockRestore();
    expect(await medicare()).toBe('no');
  });

  it('of one tick undoes that tick alone', async () => {
    const tick = (item: string) => tell({ kind: 'tick', checklist: 'account', item, value: '2026-11-20' });
    const contact = await tick('contact');
    await tick('addresses');
    await say(contact);
    expect((await words()).all('tick').map(({ fact }) => fact.item)).toEqual(['addresses']);
  });

  it('goes with that person into the advice, and with nobody else', async () => {
    const [one, other] = [await addPerson('Rose', null), await addPerson('Frank', null)];
    await say({ personId: one.id, about: person, fact: { kind: 'medicare', value: 'yes' }, withdrawn: false });
    const own = new Map((await readEverybody()).map((read) => [read.person.id, read.own.length]));
    expect([own.get(one.id), own.get(other.id)]).toEqual([1, 0]);
  });

  it('that does not fit is set aside and does not hide the rest', async () => {
    await tell({ kind: 'medicare', value: 'yes' });
    await database.table('entries').put({ id: crypto.randomUUID(), personId: rose, body: { fact: 'hello' } });
    expect(await medicare()).toBe('yes');
    await vi.waitFor(async () => expect(await setAsideCount()).toBe(1));
  });

  it('reaches whoever follows the records', async () => {
    const seen: number[] = [];
    const { unsubscribe } = liveQuery(() => entriesOf(rose)).subscribe((entries) => seen.push(entries.length));
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await tell({ kind: 'medicare', value: 'yes' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    unsubscribe();
  });
});
