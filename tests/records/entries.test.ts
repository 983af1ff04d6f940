import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/src/records/database';
import { listEntries, say, takeBack } from '@/src/records/entries';
import { eraseEverything } from '@/src/records/erase';
import { setAsideCount } from '@/src/records/set-aside';

const rose = crypto.randomUUID();
const tick = (item: string) => ({ kind: 'tick', list: 'account', item, on: '2026-11-20' }) as const;
const items = async () => (await listEntries()).map(({ said }) => (said.kind === 'tick' ? said.item : said.kind));

beforeEach(eraseEverything);

describe('What the caregiver says', () => {
  it('is kept in the order in which it was said, with its day', async () => {
    await say(rose, tick('contact'));
    await say(null, { kind: 'silence', rule: 'PR-07', medicine: null });
    expect(await items()).toEqual(['contact', 'silence']);
    expect((await listEntries())[0]).toMatchObject({ personId: rose, saidOn: Temporal.Now.plainDateISO().toString() });
  });

  it('counts no longer once it was taken back, and stays written down', async () => {
    const { id } = await say(rose, tick('contact'));
    await takeBack(id);
    expect(await items()).toEqual([]);
    expect(await database.entries.count()).toBe(2);
  });

  it('cannot be taken back when it was never said', async () => {
    await takeBack(crypto.randomUUID());
    expect(await database.entries.count()).toBe(0);
  });

  it('can be taken back and said anew', async () => {
    await takeBack((await say(rose, tick('contact'))).id);
    await say(rose, tick('contact'));
    expect(await items()).toEqual(['contact']);
  });

  it('that does not fit is set aside and does not hide the rest', async () => {
    await say(rose, tick('contact'));
    await database.table('entries').put({ id: crypto.randomUUID(), personId: rose, body: { said: 'hello' } });
    expect(await items()).toEqual(['contact']);
    await vi.waitFor(async () => expect(await setAsideCount()).toBe(1));
  });

  it('reaches whoever follows the records', async () => {
    const seen: number[] = [];
    const { unsubscribe } = liveQuery(listEntries).subscribe((entries) => seen.push(entries.length));
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await say(rose, tick('contact'));
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    unsubscribe();
  });
});
