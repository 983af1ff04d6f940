import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '@/src/background/start-background';
import { database } from '@/src/records/database';
import { eraseEverything } from '@/src/records/erase';
import { tableNames } from '@/src/records/rows';
import { giveConsent } from '@/src/records/settings';
import { reading } from '../history/builders';
import { browser, restartBrowser, senders, world } from '../platform/fake-browser';

vi.mock('@/src/platform/browser', async () => ({ browser: (await import('../platform/fake-browser')).browser }));

const page = {
  url: 'https://www.optumrx.com/secure/my-prescriptions',
  title: 'Optum Rx',
  today: '2026-11-22',
  reading: reading({ person: 'Rose Quillfeather' }),
  nodes: [
    { in: -1, place: 'child', tag: 'body', attributes: {}, look: {} },
    { in: 0, place: 'child', text: 'Rose Quillfeather' },
  ],
};
const say = (message: object, sender: object = senders.page) => browser.runtime.onMessage.emit(message, sender);
const record = (sender: object = senders.page) => say({ type: 'record-page', page }, sender);
const take = () => say({ type: 'take-recording' }, senders.popup);

beforeEach(async () => {
  restartBrowser();
  await eraseEverything();
  startBackground({ adviceFor: async () => ({ cards: [], due: [] }), refreshBadge: async () => {} });
  await take();
});
afterEach(() => vi.useRealTimers());

describe('a page that is saved for the makers', () => {
  it('is handed to our own page once', async () => {
    expect(await record()).toEqual({ kind: 'done' });
    expect(await take()).toEqual({ page });
    expect(await take()).toEqual({ page: null });
  });

  it('waits for a minute and no longer', async () => {
    vi.useFakeTimers();
    await record();
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await take()).toEqual({ page: null });
  });

  it('is in no table and in no other store of the browser', async () => {
    await giveConsent(true);
    await record();
    const rows = await Promise.all(tableNames.map((name) => database.table(name).toArray()));
    expect(JSON.stringify([rows, [...world.session]])).not.toContain('Quillfeather');
  });

  it('is never taken from a private window, and never handed to a page of the site', async () => {
    expect(await record({ ...senders.page, tab: { incognito: true } })).toEqual({ kind: 'refused' });
    expect(await take()).toEqual({ page: null });
    await record();
    expect(await say({ type: 'take-recording' })).toEqual({ dropped: 'not-theirs' });
  });
});
