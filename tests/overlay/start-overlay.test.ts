// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Filing, MessageType } from '@/src/messages/messages';
import type { CapturedPage } from '@/src/model/captured-page';
import { initialSettings } from '@/src/model/settings';
import { startOverlay } from '@/src/overlay/start-overlay';
import { ownHostTag } from '@/src/reader/own-host';
import type { PageRead } from '@/src/reader/page-read';
import { pageRead, prescription } from './page-read-of';

const rose = { id: '00000000-0000-4000-8000-000000000001', name: 'Rose Miller' };
const heldId = '00000000-0000-4000-8000-000000000009';

type Answers = { [T in MessageType]?: Answer<T> | Promise<Answer<T>> };

let stop = () => {};
let see: (read: PageRead) => void;
let sent: { type: MessageType; [field: string]: unknown }[];
let answers: Answers;
let leave: () => void;
let orphaned: boolean;
let captured: CapturedPage | null;

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/secure/my-prescriptions');
  sent = [];
  answers = { hello: { ...initialSettings, panelOpen: true }, 'page-seen': { kind: 'reader-only' } };
  orphaned = false;
  captured = null;
});
afterEach(() => stop());

describe('the overlay', () => {
  it('reports what was seen, under the path without its query', async () => {
    history.replaceState(null, '', '/secure/my-prescriptions?member=7#x');
    await start();
    await seen(list());
    expect(ofType('page-seen')).toHaveLength(1);
    expect(ofType('page-seen')[0]).toMatchObject({
      sighting: { path: '/secure/my-prescriptions', seenOn: '2026-11-22', seenAt: '2026-11-23T01:30:00.000Z' },
    });
  });

  it('reports an unchanged page once', async () => {
    await start();
    await seen(list());
    await seen(list());
    expect(ofType('page-seen')).toHaveLength(1);
  });

  it('never reports a page that is still loading, or one with nothing to read', async () => {
    await start();
    await seen(pageRead({ loading: true }));
    await seen(pageRead({ reading: { page: 'error', outcome: 'nothing' } }));
    expect(ofType('page-seen')).toEqual([]);
    expect(ofType('page-shown')).toEqual([{ type: 'page-shown', page: 'error' }]);
  });

  it('tells of a page that nothing tells, once it had its time to become one that something does', async () => {
    vi.useFakeTimers();
    const unrecognised = pageRead({ reading: { page: 'other', outcome: 'nothing' }, recognition: 'unrecognised' });
    void start();
    see(unrecognised);
    await vi.advanceTimersByTimeAsync(3000);
    see(list());
    await vi.advanceTimersByTimeAsync(9000);
    expect(ofType('page-not-known')).toEqual([]);
    see(unrecognised);
    await vi.advanceTimersByTimeAsync(5000);
    expect(ofType('page-not-known')).toMatchObject([{ path: '/secure/my-prescriptions', seenOn: '2026-11-22' }]);
    vi.useRealTimers();
  });

  it.each(['?page=help', '#/help'])('says nothing of it where %s may have led to quite another page', async (rest) => {
    vi.useFakeTimers();
    history.replaceState(null, '', `/secure/my-prescriptions${rest}`);
    void start();
    see(pageRead({ reading: { page: 'other', outcome: 'nothing' }, recognition: 'unrecognised' }));
    await vi.advanceTimersByTimeAsync(9000);
    expect(ofType('page-not-known')).toEqual([]);
    vi.useRealTimers();
  });

  it('says what kind of page it took this for, and what it read of it', async () => {
    await start();
    await seen(list());
    expect(panelText()).toMatch(/I take this page for the list of prescriptions\. I read \d+ medicines?\./);
    await seen(pageRead({ reading: { page: 'other', outcome: 'nothing' }, recognition: 'unrecognised' }));
    expect(panelText()).toContain('I do not know what page this is. I read nothing on it.');
  });

  it('hands the page on for the makers when it is asked to, and says when that could not be done', async () => {
    const page = {
      url: 'https://www.optumrx.com/',
      title: '',
      today: '2026-11-22',
      reading: list().reading,
      nodes: [],
    };
    answers['record-page'] = { kind: 'done' };
    await start();
    await seen(list());
    press('Save this page for the makers');
    await settled();
    expect(ofType('record-page')).toEqual([]);
    expect(panelText()).toContain('This page could not be taken down.');
    captured = page;
    press('Save this page for the makers');
    await settled();
    expect(ofType('record-page')).toEqual([{ type: 'record-page', page }]);
    expect(panelText()).not.toContain('could not be taken down');
  });

  it('does not offer that where one pays', async () => {
    await start();
    await seen(pageRead({ reading: { page: 'other', outcome: 'nothing' }, recognition: 'never-read' }));
    expect(panelText()).not.toContain('Save this page');
  });

  it('shows nothing on a sign-in page, and says that the account was left', async () => {
    await start();
    await seen(list());
    await seen(pageRead({ reading: { page: 'sign-in', outcome: 'nothing' } }));
    expect(ofType('account-left')).toHaveLength(1);
    expect(root().querySelector('aside')?.hidden).toBe(true);
  });

  it('invites to set up while nothing is kept, and opens our own page for it', async () => {
    await start();
    await seen(list());
    expect(panelText()).toContain('Nothing is kept yet');
    press('Set up');
    expect(ofType('open-our-page')).toEqual([{ type: 'open-our-page', page: 'welcome' }]);
  });

  it('names the person whose page it is, and what the records add', async () => {
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [card('RF-01', 'Order by Thu, Dec 3')], due: [] };
    await start();
    await seen(list());
    expect(root().querySelector('h2')?.textContent).toBe('Rose Miller’s page');
    expect(panelText()).toContain('Order by Thu, Dec 3');
  });

  it('says when to order what stands on the page, however it is printed, with what that rests on', async () => {
    const printed = list().reading.prescriptions[0]?.printedName ?? '';
    const due = (medicine: string, name: string) => ({
      medicine,
      names: ['something else', name.toLowerCase()],
      isForNow: false,
      state: 'Wait',
      action: `Order ${medicine} by Thu, Dec 3 (in 11 days)`,
      basis: '90 days from the delivery on Fri, Sep 18',
    });
    const rows = [due('Printed otherwise', printed), due('Not on this page', 'not on this page')];
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [], due: rows };
    await start();
    await seen(list());
    expect(panelText()).toMatch(/When to order.*Printed otherwise.*Wait.*in 11 days.*90 days from the delivery/s);
    expect(panelText()).not.toContain('Not on this page');
  });

  it('does not say twice what a mark says already', async () => {
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [card('AF-01', 'Autofill is on for it')], due: [] };
    await start();
    await seen(list());
    expect(panelText()).toContain('Autofill is ON');
    expect(panelText()).not.toContain('Autofill is on for it');
  });

  it('asks whose page it is, with one tap for everybody known and for the new name', async () => {
    answers['page-seen'] = held({ why: 'new-name', printedName: 'Kat Jones' });
    answers['whose-page'] = { kind: 'filed', person: rose, cards: [], due: [] };
    await start();
    await seen(list());
    expect(buttons()).toEqual(expect.arrayContaining(['Someone new: Kat Jones', '“Kat Jones” is Rose Miller']));
    press('Someone new: Kat Jones');
    expect(ofType('whose-page')[0]).toMatchObject({ heldId, answer: { kind: 'new', name: 'Kat Jones' } });
    await settled();
    expect(panelText()).toContain('Rose Miller’s page');
  });

  it('remembers a name for a known person only when the page printed a new one', async () => {
    answers['page-seen'] = held({ why: 'new-name', printedName: 'R Miller' });
    await start();
    await seen(list());
    press('“R Miller” is Rose Miller');
    expect(ofType('whose-page')[0]).toMatchObject({ answer: { kind: 'known', personId: rose.id, remember: true } });
    stop();
    answers['page-seen'] = held({ why: 'not-said', printedName: null });
    await start();
    await seen(list());
    press('Rose Miller');
    expect(ofType('whose-page')[1]).toMatchObject({ answer: { kind: 'known', personId: rose.id, remember: false } });
  });

  it('leaves typing a name to our own page, and lets a page be dropped', async () => {
    answers['page-seen'] = held({ why: 'not-said', printedName: null });
    await start();
    await seen(list());
    press('Someone new');
    expect(ofType('open-our-page')).toEqual([{ type: 'open-our-page', page: 'popup' }]);
    press('Don’t keep this page');
    expect(ofType('whose-page')[0]).toMatchObject({ answer: { kind: 'discard' } });
    expect(root().querySelector('input, textarea, [contenteditable]')).toBeNull();
  });

  it('drops an answer about a page that is no longer there', async () => {
    let answer: (filing: Filing) => void = () => {};
    answers['page-seen'] = new Promise<Filing>((resolve) => {
      answer = resolve;
    });
    await start();
    await seen(list());
    history.pushState(null, '', '/secure/order-status');
    leave();
    answer({ kind: 'filed', person: rose, cards: [], due: [] });
    await settled();
    expect(panelText()).not.toContain('Rose');
  });

  it('takes all marks away the moment the address changes', async () => {
    await start();
    await seen(list());
    expect(markNames()).toEqual(['Refill Lookout: Autofill is ON for ATORVASTATIN TAB 40MG']);
    history.pushState(null, '', '/secure/order-status');
    leave();
    expect(markNames()).toEqual([]);
  });

  it('asks again on return whether a question was answered elsewhere', async () => {
    answers['page-seen'] = held({ why: 'not-said', printedName: null });
    await start();
    await seen(list());
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [], due: [] };
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(ofType('hello')).toHaveLength(2);
    expect(panelText()).toContain('Rose Miller’s page');
  });

  it('asks again on return only where the first question has come to an end', async () => {
    let fail = (_reason: Error) => {};
    answers['page-seen'] = new Promise((_, reject) => {
      fail = reject;
    });
    await start();
    await seen(list());
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(ofType('page-seen')).toHaveLength(1);
    fail(new Error('gone'));
    await settled();
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [], due: [] };
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(ofType('page-seen')).toHaveLength(2);
    expect(panelText()).toContain('Rose Miller’s page');
  });

  it('says first what could not be read', async () => {
    await start();
    await seen(pageRead({ reading: { outcome: 'partial', gaps: [{ what: 'prescriptions', why: 'page 1 of 3' }] } }));
    const [first] = root().querySelectorAll('.panel > :not(header)');
    expect(first?.textContent).toContain('Prescriptions: page 1 of 3');
    await seen(pageRead({ reading: { outcome: 'unreadable' } }));
    expect(root().querySelector('.notice')?.textContent).toContain('I could not read this page');
  });

  it('says when the browser keeps nothing, and when the background cannot be reached', async () => {
    answers['page-seen'] = { kind: 'not-kept', why: 'no-database' };
    await start();
    await seen(list());
    expect(panelText()).toContain('does not let me keep anything');
    answers['page-seen'] = Promise.reject(new Error('gone'));
    await seen(pageRead({ reading: { person: 'Rose' } }));
    expect(panelText()).toContain('cannot reach my notes');
  });

  it('sends again what did not reach the background, and says so until it does', async () => {
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [], due: [] };
    answers['advice-again'] = { cards: [], due: [] };
    await start();
    await seen(list());
    answers['page-seen'] = Promise.reject(new Error('gone'));
    const another = pageRead({ reading: { prescriptions: [prescription({ printedName: 'ELIQUIS TAB 5MG' })] } });
    await seen(another);
    expect(panelText()).toContain('cannot reach my notes');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(panelText()).toContain('cannot reach my notes');
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [card('RF-01', 'Order by Thu, Dec 3')], due: [] };
    await seen(another);
    expect(ofType('page-seen')).toHaveLength(3);
    expect(panelText()).toContain('Order by Thu, Dec 3');
    expect(panelText()).not.toContain('cannot reach my notes');
  });

  it('says nothing of the page before that it could not send', async () => {
    await start();
    answers['page-seen'] = Promise.reject(new Error('gone'));
    await seen(list());
    leave();
    expect(panelText()).not.toContain('cannot reach my notes');
  });

  it('dials what a number says in letters, and says so when it cannot be copied', async () => {
    const writeText = vi.fn(() => Promise.reject(new Error('not allowed')));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const phone = { whose: 'Medicare', number: '1-800-MEDICARE', say: null };
    answers['page-seen'] = {
      kind: 'filed',
      person: rose,
      cards: [{ ...card('AF-10', 'You can complain'), phone }],
      due: [],
    };
    await start();
    await seen(pageRead());
    expect(root().querySelector('a.number')?.getAttribute('href')).toBe('tel:+18006334227');
    press('Copy number');
    await settled();
    expect(buttons()).toContain('The browser would not copy it');
  });

  it('leaves the page without a trace when the extension was updated under it', async () => {
    await start();
    await seen(list());
    orphaned = true;
    answers['page-seen'] = Promise.reject(new Error('Extension context invalidated.'));
    await seen(pageRead());
    expect(document.querySelector(ownHostTag)).toBeNull();
  });

  it('turns a mistake of its own into one line of the panel', async () => {
    await start();
    const broken = { ...list(), reading: null } as unknown as PageRead;
    await expect(seen(broken)).resolves.toBeUndefined();
    expect(panelText()).toContain('Something went wrong in Refill Lookout');
    await seen(pageRead());
    expect(panelText()).not.toContain('went wrong');
  });

  it('remembers that the panel was closed', async () => {
    await start();
    await seen(list());
    root().querySelector<HTMLElement>('.panel .closer')?.click();
    expect(ofType('panel-moved')).toEqual([{ type: 'panel-moved', open: false }]);
    expect(root().querySelector<HTMLElement>('.panel')?.hidden).toBe(true);
    expect(root().querySelector('.tab')?.getAttribute('aria-label')).toBe(
      'Open Refill Lookout: 1 thing marked on this page',
    );
  });

  it('marks autofill calmly that the caregiver said she wants, and gravely again when she takes that back', async () => {
    const wish = { ...card('AF-01', 'Autofill is on as you wish'), severity: 'information' as const };
    const calm = ['Refill Lookout: Autofill is on: you said you want it (ATORVASTATIN TAB 40MG)'];
    const grave = ['Refill Lookout: Autofill is ON for ATORVASTATIN TAB 40MG'];
    answers['page-seen'] = { kind: 'filed', person: rose, cards: [card('AF-01', 'Autofill is on')], due: [] };
    answers['advice-again'] = { cards: [wish], due: [] };
    await start();
    await seen(list());
    expect(markNames()).toEqual(grave);
    window.dispatchEvent(new Event('focus'));
    await settled();
    expect(markNames()).toEqual(calm);
    // Another prescription of the same name may be the one on screen.
    for (const cards of [[card('AF-01', 'Autofill is on')], [wish, card('AF-02', 'Turned on by somebody')], []]) {
      answers['advice-again'] = { cards, due: [] };
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
      expect(markNames()).toEqual(grave);
    }
    // What stands was never filed a second time: somebody else may be signed in by then.
    expect(ofType('page-seen')).toHaveLength(1);
  });

  it('puts one element of its own into the page and changes none of the site', async () => {
    const read = list();
    const before = document.body.outerHTML;
    await start();
    await seen(read);
    expect(document.body.outerHTML).toBe(before);
    expect(document.querySelectorAll(ownHostTag)).toHaveLength(1);
    stop();
    expect(document.querySelectorAll(ownHostTag)).toHaveLength(0);
  });
});

async function start() {
  stop = startOverlay({
    document,
    rootMode: 'open',
    browserLanguage: 'en-US',
    now: () => Temporal.ZonedDateTime.from('2026-11-22T19:30[America/Chicago]'),
    watch: (onRead, onLeave) => {
      leave = onLeave;
      see = onRead;
      return { stop: vi.fn() };
    },
    send: async (type, message) => {
      sent.push({ type, ...message });
      return (await (answers[type] ?? { kind: 'done' })) as never;
    },
    capture: () => captured,
    isOrphaned: () => orphaned,
  });
  await settled();
}

async function seen(read: PageRead) {
  see(read);
  await settled();
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const ofType = (type: MessageType) => sent.filter((message) => message.type === type);

function root(): ShadowRoot {
  return document.querySelector(ownHostTag)?.shadowRoot as ShadowRoot;
}

function panelText(): string {
  return root().querySelector('.panel')?.textContent ?? '';
}

function buttons(): string[] {
  return [...root().querySelectorAll('.panel button')].map((each) => each.textContent.trim());
}

function press(text: string) {
  const found = [...root().querySelectorAll<HTMLElement>('.panel button')].find(
    (each) => each.textContent.trim() === text,
  );
  if (found === undefined) throw new Error(`No button "${text}" among ${buttons().join(' | ')}`);
  found.click();
}

function markNames() {
  return [...root().querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label'));
}

function list(): PageRead {
  const block = document.body.appendChild(document.createElement('article'));
  return pageRead({
    reading: { prescriptions: [prescription({ autofill: 'on' })] },
    places: { prescriptions: [{ block, name: block, autofill: null }] },
  });
}

function held(known: { why: 'new-name' | 'not-said' | 'shared-name'; printedName: string | null }): Filing {
  return { kind: 'held', heldId, people: [rose], ...known };
}

function card(rule: string, headline: string) {
  return {
    rule,
    headline,
    severity: 'attention' as const,
    personId: rose.id,
    medicine: 'ATORVASTATIN TAB 40MG',
    orderNumber: null,
    isOfOrder: false,
    basis: [],
    firstStep: null,
    thenSteps: [],
    phone: null,
    opensPath: null,
  };
}
