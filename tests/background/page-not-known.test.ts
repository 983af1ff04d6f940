import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '@/src/background/start-background';
import { deriveCurrent } from '@/src/history/derive-current';
import { now, today } from '@/src/platform/clock';
import { eraseEverything } from '@/src/records/erase';
import { addPerson } from '@/src/records/people';
import { giveConsent } from '@/src/records/settings';
import { visitsOf } from '@/src/records/visits';
import { prescription, sighting } from '../history/builders';
import { browser, restartBrowser, senders } from '../platform/fake-browser';

vi.mock('@/src/platform/browser', async () => ({ browser: (await import('../platform/fake-browser')).browser }));

let rose: string;

beforeEach(async () => {
  restartBrowser();
  await eraseEverything();
  startBackground({ adviceFor: async () => ({ cards: [], due: [] }), refreshBadge: async () => {} });
  await giveConsent(true);
  rose = (await addPerson('Rose', 'Rose Quillfeather')).id;
});

const say = (message: object, sender: object = senders.page) => browser.runtime.onMessage.emit(message, sender);
const list = sighting('2026-09-01', { person: 'Rose Quillfeather', prescriptions: [prescription('Metformin')] });
const seeList = () => say({ type: 'page-seen', sighting: list });
const notKnown = (path: string) => say({ type: 'page-not-known', path, seenAt: now(), seenOn: today().toString() });

describe('a page that nothing tells', () => {
  it('says that the page which used to stand there is no longer read', async () => {
    await seeList();
    expect(await notKnown(list.path)).toEqual({ kind: 'done' });
    expect(deriveCurrent(await visitsOf(rose)).noLongerRead).toMatchObject([
      { page: 'my-prescriptions', facts: [], since: today().toString(), lastReadOn: '2026-09-01' },
    ]);
  });

  it('is kept once, however often it is seen', async () => {
    await seeList();
    await notKnown(list.path);
    await notKnown(list.path);
    expect(await visitsOf(rose)).toHaveLength(2);
  });

  it('is nothing to keep where no page was read before, or pages of two kinds were', async () => {
    await seeList();
    await notKnown('/secure/somewhere-else');
    await say({ type: 'page-seen', sighting: sighting('2026-09-02', { page: 'home' }, { path: list.path }) });
    await notKnown(list.path);
    expect(await visitsOf(rose)).toHaveLength(2);
  });

  it('is nobody’s while it is not sure whose pages are on screen', async () => {
    await seeList();
    await say({ type: 'account-left' });
    await notKnown(list.path);
    expect(await visitsOf(rose)).toHaveLength(1);
  });

  it('may not be told by our own pages, nor with more than where and when', async () => {
    await seeList();
    expect(await say({ type: 'page-not-known', path: list.path, seenAt: now() })).toEqual({ dropped: 'malformed' });
    const told = { type: 'page-not-known', path: list.path, seenAt: now(), seenOn: today().toString() };
    expect(await say(told, senders.popup)).toEqual({ dropped: 'not-theirs' });
    expect(await visitsOf(rose)).toHaveLength(1);
  });
});
