import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '@/src/background/start-background';
import type { Sighting } from '@/src/model/visit';
import { now, today } from '@/src/platform/clock';
import { listCounts } from '@/src/records/counters';
import { database } from '@/src/records/database';
import { eraseEverything } from '@/src/records/erase';
import { pageOnScreen } from '@/src/records/page-on-screen';
import { addPerson, listPeople } from '@/src/records/people';
import { tableNames } from '@/src/records/rows';
import { setAsideCount } from '@/src/records/set-aside';
import { giveConsent, settings } from '@/src/records/settings';
import { showBadge } from '@/src/reminders/badge';
import { prescription, sighting } from '../history/builders';
import { browser, restartBrowser, senders, world } from '../platform/fake-browser';

vi.mock('@/src/platform/browser', async () => ({ browser: (await import('../platform/fake-browser')).browser }));

const card = {
  rule: 'AF-01',
  severity: 'critical',
  personId: '00000000-0000-4000-9000-000000000001',
  medicine: 'Metformin',
  orderNumber: null,
  isOfOrder: false,
  headline: 'Autofill is on',
  basis: [],
  firstStep: null,
  thenSteps: [],
  phone: null,
  opensPath: null,
} as const;
const due = {
  medicine: 'Metformin',
  names: ['metformin'],
  isForNow: true,
  state: 'Order now',
  action: 'Order today',
  basis: '90 days',
};
const refreshBadge = vi.fn(async () => {});

beforeEach(async () => {
  restartBrowser();
  await eraseEverything();
  refreshBadge.mockClear();
  startBackground({
    adviceFor: async (personId) => ({ cards: [{ ...card, personId, basis: [], thenSteps: [] }], due: [due] }),
    refreshBadge,
  });
});

const say = (message: object, sender: object = senders.page) => browser.runtime.onMessage.emit(message, sender);
const see = (one: Sighting, sender: object = senders.page) => say({ type: 'page-seen', sighting: one }, sender);
const stored = async () =>
  (await Promise.all(tableNames.map((name) => database.table(name).count()))).reduce((a, b) => a + b);

describe('without consent', () => {
  it('a page is read and nothing is kept, not even who was seen', async () => {
    expect(await see(sighting('2026-09-01', { person: 'Rose Quillfeather' }))).toEqual({ kind: 'reader-only' });
    expect(await stored()).toBe(0);
    expect(JSON.stringify([...world.session])).not.toContain('Rose');
    await say({ type: 'page-shown', page: 'error' });
    expect(JSON.stringify([...world.session])).not.toContain('error');
  });

  it('neither the panel nor what was dropped is remembered', async () => {
    expect(await say({ type: 'panel-moved', open: true })).toEqual({ kind: 'done' });
    expect(await say({ type: 'nonsense' })).toEqual({ dropped: 'unknown' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await stored()).toBe(0);
  });

  it('the page learns that it was not given, and when it is', async () => {
    expect(await say({ type: 'hello' })).toMatchObject({ consentedAt: null });
    expect(await say({ type: 'consent', given: true }, senders.popup)).toMatchObject({
      consentedAt: expect.any(String),
    });
    expect(await say({ type: 'hello' })).toEqual(await settings());
  });
});

describe('with consent', () => {
  beforeEach(async () => {
    await giveConsent(true);
    await addPerson('Rose', 'Rose Quillfeather');
  });
  const ofRose = { person: 'Rose Quillfeather', prescriptions: [prescription('Metformin')] };

  it('a filed page is answered with its cards, and the badge follows', async () => {
    expect(await see(sighting('2026-09-01', ofRose))).toMatchObject({
      kind: 'filed',
      person: { name: 'Rose' },
      cards: [{ rule: 'AF-01', personId: (await listPeople())[0]?.id }],
      due: [due],
    });
    expect(refreshBadge).toHaveBeenCalledOnce();
  });

  it('the page that is looked at is known for its person alone, and a sign-in for everybody', async () => {
    const [roseId = ''] = (await listPeople()).map(({ id }) => id);
    const shown = async (personId: string) => (await pageOnScreen())(personId);
    expect(await shown(roseId)).toBe('none');
    await see(sighting('2026-09-01', { ...ofRose, page: 'contact-information' }));
    expect(await shown(roseId)).toBe('contact-information');
    expect(await shown(crypto.randomUUID())).toBe('none');
    await say({ type: 'account-left' });
    await say({ type: 'page-shown', page: 'sign-in' });
    expect(await shown(crypto.randomUUID())).toBe('sign-in');
    await say({ type: 'page-shown', page: 'error' }, senders.privatePage);
    expect(await shown(roseId)).toBe('sign-in');
    await say({ type: 'records-changed' }, senders.popup);
    expect(await shown(roseId)).toBe('none');
  });

  it('sign-in pages, errors, other pages and pages with nothing to read are never stored', async () => {
    const before = await stored();
    for (const facts of [
      { page: 'sign-in', outcome: 'nothing' },
      { page: 'error', outcome: 'nothing' },
      { page: 'other', outcome: 'partial' },
      { page: 'home', outcome: 'nothing' },
    ] as const)
      expect(await see(sighting('2026-09-01', { ...ofRose, ...facts })), facts.page).toEqual({ kind: 'discarded' });
    expect(await stored()).toBe(before);
  });

  it('a page with medicines of several people is filed under none of them, and counted', async () => {
    const gaps = [{ what: 'person', why: 'the page shows medicines of more than one person' }];
    const several = sighting('2026-09-01', { ...ofRose, outcome: 'partial', gaps });
    expect(await see(several)).toEqual({ kind: 'not-kept', why: 'refused' });
    expect(await database.visits.count()).toBe(0);
    expect((await listCounts()).get('refused: several people')).toBe(1);
  });

  it('a look from the future, or on a day no clock shows, is refused and counted', async () => {
    const inTwoDays = today().add({ days: 2 }).toString();
    expect(await see(sighting(inTwoDays, ofRose))).toEqual({ kind: 'not-kept', why: 'refused' });
    expect(await see(sighting('2026-09-01', ofRose, { seenOn: '2026-09-04' }))).toEqual({
      kind: 'not-kept',
      why: 'refused',
    });
    expect(await database.visits.count()).toBe(0);
    expect((await listCounts()).get('refused: time')).toBe(2);
    expect(await see(sighting(now(), ofRose))).toMatchObject({ kind: 'filed' });
  });

  it('nothing seen in a private window is kept', async () => {
    expect(await see(sighting('2026-09-01', ofRose), senders.privatePage)).toEqual({
      kind: 'not-kept',
      why: 'no-database',
    });
    expect(await database.visits.count()).toBe(0);
    expect(world.session.size).toBe(0);
    const before = await stored();
    await say({ type: 'panel-moved', open: true }, senders.privatePage);
    await say({ type: 'nonsense' }, senders.privatePage);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([(await settings()).panelOpen, await stored()]).toEqual([false, before]);
  });

  it('a message that does not fit, or comes from a stranger, is dropped, counted and not half-stored', async () => {
    const before = await stored();
    const broken = { ...sighting('2026-09-01', ofRose), reading: { page: 'home' } };
    expect(await say({ type: 'page-seen', sighting: broken })).toEqual({ dropped: 'malformed' });
    expect(await see(sighting('2026-09-01', ofRose), senders.stranger)).toEqual({ dropped: 'stranger' });
    await vi.waitFor(async () =>
      expect(await listCounts()).toEqual(
        new Map([
          ['message dropped: malformed', 1],
          ['message dropped: stranger', 1],
        ]),
      ),
    );
    expect(await stored()).toBe(before + 2);
  });

  it('a write that fails in the middle leaves nothing behind, and says that nothing is kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const told = (await see(sighting('2026-09-01', { ...ofRose, person: 'Abel Quillfeather' }))) as { heldId: string };
    const before = await stored();
    const diskIsFull = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.visits.hook('creating', diskIsFull);
    const answer = { type: 'whose-page', heldId: told.heldId, answer: { kind: 'new', name: 'Abel' } };
    expect(await say(answer)).toEqual({ kind: 'not-kept', why: 'no-database' });
    expect([await stored(), (await listPeople()).length]).toEqual([before, 1]);
    database.visits.hook('creating').unsubscribe(diskIsFull);
    expect(await say(answer)).toMatchObject({ kind: 'filed', person: { name: 'Abel' } });
  });

  it('a database that will not open is said plainly, and the page goes on', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    database.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on Rose Quillfeather', 'InvalidStateError');
    });
    expect(await see(sighting('2026-09-01', ofRose))).toEqual({ kind: 'not-kept', why: 'no-database' });
    expect(await say({ type: 'hello' })).toMatchObject({ consentedAt: null });
    expect(await say({ type: 'panel-moved', open: true })).toEqual({ kind: 'done' });
    expect(await say({ type: 'consent', given: true }, senders.popup)).toEqual({ dropped: 'failed' });
    expect(JSON.stringify(warn.mock.calls)).not.toContain('Rose');
    vi.mocked(indexedDB.open).mockRestore();
    expect(await see(sighting('2026-09-01', ofRose))).toMatchObject({ kind: 'filed' });
  });
});

describe('the worker', () => {
  it('opens the welcome page on the first install, and not on an update', async () => {
    await browser.runtime.onInstalled.emit({ reason: 'update' });
    expect(world.opened).toEqual([]);
    await browser.runtime.onInstalled.emit({ reason: 'install' });
    expect(world.opened).toEqual(['chrome-extension://refill-lookout/welcome.html']);
  });

  it('looks after an update for rows that no longer fit', async () => {
    await database.table('visits').put({ id: 'old', body: {} });
    await browser.runtime.onInstalled.emit({ reason: 'update' });
    await vi.waitFor(async () => expect(await setAsideCount()).toBe(1));
  });

  it('opens our pages for a page, which cannot', async () => {
    expect(await say({ type: 'open-our-page', page: 'popup' })).toEqual({ kind: 'done' });
    expect(world.opened).toEqual(['chrome-extension://refill-lookout/popup.html']);
  });

  it('sets its daily alarm when it is missing, and looks at the badge when it rings', async () => {
    await vi.waitFor(() => expect(world.alarms.get('new-day')).toEqual({ when: expect.any(Number) }));
    await browser.alarms.onAlarm.emit({ name: 'new-day' });
    await browser.alarms.onAlarm.emit({ name: 'something else' });
    expect(refreshBadge).toHaveBeenCalledOnce();
  });

  it('sets its daily alarm anew when it rings: a day on which clocks are set back has 25 hours', async () => {
    await vi.waitFor(() => expect(world.alarms.has('new-day')).toBe(true));
    vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('America/Chicago');
    vi.spyOn(Temporal.Now, 'plainDateISO').mockReturnValue(Temporal.PlainDate.from('2026-11-01'));
    await browser.alarms.onAlarm.emit({ name: 'new-day' });
    const when = Temporal.ZonedDateTime.from('2026-11-02T00:05[America/Chicago]').epochMilliseconds;
    expect(world.alarms.get('new-day')).toEqual({ when });
  });

  it('brings the badge up when records are kept no more, and in another language', async () => {
    await say({ type: 'consent', given: true }, senders.popup);
    await say({ type: 'consent', given: false }, senders.popup);
    expect(refreshBadge).toHaveBeenCalledTimes(2);
    await say({ type: 'change-settings', language: 'es' }, senders.popup);
    expect(refreshBadge).toHaveBeenCalledTimes(3);
  });

  it('remembers the panel and the language', async () => {
    await giveConsent(true);
    await say({ type: 'panel-moved', open: true });
    expect(await say({ type: 'change-settings', language: 'es' }, senders.popup)).toMatchObject({
      panelOpen: true,
      language: 'es',
    });
  });
});

describe('the badge', () => {
  it('shows how much needs the caregiver, and nothing when nothing does', async () => {
    await showBadge({ needAction: 2, title: 'Two things' });
    await showBadge({ needAction: 0, title: 'Nothing' });
    await showBadge({ needAction: 120, title: 'Much' });
    expect(world.shown).toEqual([
      { text: '2' },
      { title: 'Two things' },
      { text: '' },
      { title: 'Nothing' },
      { text: '99+' },
      { title: 'Much' },
    ]);
  });
});
