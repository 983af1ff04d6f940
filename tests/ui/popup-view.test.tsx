// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Outlook } from '@/src/advice/outlook';
import type { Question } from '@/src/advice/question';
import type { WhoseAnswer } from '@/src/messages/messages';
import type { Word } from '@/src/records/entries';
import { medicineLink } from '@/src/ui/dashboard/place';
import type { PopupState } from '@/src/ui/popup/popup-state';
import { PopupView } from '@/src/ui/popup/popup-view';
import { wordsFor } from '@/src/ui/words/words';
import { put, type Shown, show } from './in-page';
import { autofillCardOf, canceledCardOf, dueOf, idOf, outlookOf, parcelOf, personOf, today } from './outlooks/build';
import { everyState, popupStates } from './outlooks/gallery';

const rose = personOf(1, 'Rose', { lastSeenOn: '2026-11-21', daysSinceSeen: 1 });
const frank = personOf(2, 'Frank');

function actions() {
  return {
    openPage: vi.fn(),
    openWelcome: vi.fn(),
    openRecords: vi.fn(),
    openDashboard: vi.fn(),
    tell: vi.fn(async (word: Word) => ({ ...word, withdrawn: true })),
    answerHeld: vi.fn(async (_heldId: string, _answer: WhoseAnswer) => true),
  };
}

function showState(state: PopupState, language: 'en' | 'es' = 'en', does = actions()): Shown {
  return show(<PopupView state={state} words={wordsFor(language, today)} actions={does} />);
}

const showOutlook = (facts: Partial<Outlook>, does = actions()) =>
  showState({ kind: 'known', outlook: outlookOf(facts), setAside: 0, keeping: true }, 'en', does);

const headings = (page: Shown) => [...page.root.querySelectorAll('h1, h2')].map((heading) => heading.textContent);

describe.each(Object.entries(popupStates))('the popup, %s', (_, state) => {
  it.each(['en', 'es'] as const)('says all of it in %s', (language) => {
    const page = showState(state, language);
    expect(page.text()).not.toMatch(/undefined|NaN|\[object|\bRx\b|!|¡|\d{4}-\d{2}-\d{2}/);
    expect(page.root.querySelectorAll('h1')).toHaveLength(1);
    expect(page.root.querySelectorAll('main')).toHaveLength(1);
  });
});

describe('the order of the popup', () => {
  it('is headline, warnings, question, what to order, on its way, not at Optum, people', () => {
    expect(headings(showState(popupStates['two-parents']))).toEqual([
      '3 things need you this week',
      'Warnings',
      'Whose page was this?',
      'What to order',
      'No date yet',
      'Orders under way',
      'Not at Optum',
      'Whose records',
    ]);
  });
});

describe('the headline', () => {
  const headline = (facts: Partial<Outlook>) =>
    showOutlook({ people: [rose, frank], ...facts }).root.querySelector('header')?.textContent;

  it('says how old the knowledge behind "nothing to do" is', () => {
    expect(headline({ headline: { kind: 'nothing-before', on: '2026-12-03' } })).toBe(
      'Nothing to do before Thu, Dec 3My oldest look is at Rose’s page, yesterday.',
    );
  });

  it('names a person who was never seen rather than promise anything', () => {
    const unseen = personOf(3, 'Ana', { lastSeenOn: null, daysSinceSeen: null });
    expect(headline({ headline: { kind: 'nothing-due' }, people: [rose, unseen] })).toContain(
      'I have not seen Ana’s page yet.',
    );
  });

  it('says since when it cannot tell, and tells that apart from not knowing everything', () => {
    const cannotTell = { kind: 'cannot-tell', person: 'Rose' } as const;
    expect(headline({ headline: { ...cannotTell, why: 'not-seen-lately', lastSeenOn: '2026-10-19' } })).toContain(
      'I can’t tell: I last saw Rose’s page 34 days ago',
    );
    expect(headline({ headline: { ...cannotTell, why: 'not-all-known', lastSeenOn: today } })).toContain(
      'I can’t tell: I don’t know everything about Rose yet',
    );
  });

  it('says right below when dates may be out of date, because a page is no longer read', () => {
    const outOfDate = { say: 'dates-may-be-out-of-date', person: 'Rose', since: '2026-11-03' } as const;
    const card = { ...autofillCardOf(rose, 'atorvastatin', null), headline: outOfDate };
    expect(headline({ headline: { kind: 'needs-you', count: 1 }, cards: [card] })).toContain(
      'Dates may be out of date since Tue, Nov 3.',
    );
    expect(headline({ headline: { kind: 'needs-you', count: 1 } })).not.toContain('out of date');
  });
});

describe('a warning', () => {
  it('shows how to turn autofill off in place, and opens the page', async () => {
    const does = actions();
    const page = showOutlook({ people: [rose], cards: [autofillCardOf(rose, 'atorvastatin', '2026-11-24')] }, does);
    const steps = page.root.querySelector('ol');
    expect(steps?.hidden).toBe(true);
    await page.press('Show me how to turn it off');
    expect(steps?.hidden).toBe(false);
    expect(page.button('Hide the steps').getAttribute('aria-expanded')).toBe('true');
    await page.press('Open the page');
    expect(does.openPage).toHaveBeenCalledWith('/secure/medication-detail');
  });

  it('of autofill lets her say that she wants it on, of this person and medicine, and takes it back', async () => {
    const does = actions();
    const card = { ...autofillCardOf(rose, 'atorvastatin', '2026-11-24'), medicineKey: '7041' };
    const page = showOutlook({ people: [rose], cards: [card] }, does);
    expect([...page.root.querySelectorAll('.warning .buttons button')].map(({ textContent }) => textContent)).toEqual([
      'Show me how to turn it off',
      'Open the page',
      'I want it on',
    ]);
    await page.press('I want it on');
    const word = {
      personId: rose.personId,
      about: { kind: 'medicine', key: '7041', printedName: 'atorvastatin' },
      fact: { kind: 'autofill-word', value: 'wanted' },
      withdrawn: false,
    };
    expect(does.tell).toHaveBeenLastCalledWith(word);
    expect(page.root.querySelector('.undo')?.textContent).toContain('I will ask again in 30 days');
    await page.press('Undo');
    expect(does.tell).toHaveBeenLastCalledWith({ ...word, withdrawn: true });
  });

  it('keeps what was opened to itself when another of the same name goes', async () => {
    const [gone, stays] = ['1', '2'].map((medicineKey) => ({
      ...autofillCardOf(rose, 'metformin', '2026-11-24'),
      medicineKey,
    }));
    if (!gone || !stays) throw new Error('no cards');
    const page = showOutlook({ people: [rose], cards: [gone, stays] });
    await page.press('Show me how to turn it off');
    expect(page.root.querySelectorAll('.warning ol:not([hidden])')).toHaveLength(1);
    const state = { kind: 'known', outlook: outlookOf({ people: [rose], cards: [stays] }), setAside: 0, keeping: true };
    act(() =>
      render(<PopupView state={state as PopupState} words={wordsFor('en', today)} actions={actions()} />, page.root),
    );
    expect(page.root.querySelectorAll('.warning')).toHaveLength(1);
    expect(page.root.querySelectorAll('.warning ol:not([hidden])')).toHaveLength(0);
  });

  it('says so when the browser would not copy the number', async () => {
    const writeText = vi.fn(() => Promise.reject(new Error('not allowed')));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const page = showOutlook({ people: [rose], cards: [canceledCardOf(rose, 'metformin')] });
    await page.press('Copy the number');
    await vi.waitFor(() => expect(page.text()).toContain('The browser would not copy it.'));
  });

  it('of any other kind shows the first step at once, and the number of member help last', () => {
    const page = showOutlook({ people: [rose], cards: [canceledCardOf(rose, 'metformin')] });
    expect(page.root.querySelector('.warning__step')?.textContent).toContain('Open “Order status”');
    expect(page.root.querySelector('.warning')?.lastElementChild?.textContent).toContain('(800) 356-3477');
    expect(page.root.querySelector('a')?.getAttribute('href')).toBe('tel:+18003563477');
  });

  const folded = (cards: readonly ReturnType<typeof autofillCardOf>[]) => {
    const page = showOutlook({ people: [rose], cards });
    expect(page.root.querySelectorAll('.warning')).toHaveLength(cards.length);
    return page.root.querySelectorAll('details.warning summary h3').length;
  };
  const five = [1, 2, 3, 4, 5];

  it('is never left out: after three, the headline still shows', () => {
    expect(folded(five.map((place) => ({ ...canceledCardOf(rose, `medicine ${place}`), severity: 'attention' })))).toBe(
      2,
    );
  });

  it('that is red stands open only on top; the others as grave show their headline below it', () => {
    expect(folded(five.map((place) => autofillCardOf(rose, `medicine ${place}`, null)))).toBe(4);
  });
});

describe('a medicine that is due', () => {
  const row = (facts: Parameters<typeof dueOf>[2]) => {
    const page = showOutlook({ people: [rose], due: [dueOf(rose, 'omeprazole CAP 20MG', facts)] });
    return page.root.querySelector('.due')?.textContent ?? '';
  };

  it('says by when to order, in how many days, when it runs out and what that rests on', () => {
    const text = row({});
    expect(text).toContain('Order by Thu, Dec 3 (in 11 days)');
    expect(text).toContain('Runs out Dec 17 · 2 refills left');
    expect(text).toContain('Counted from the 90 days delivered Sep 18.');
  });

  it('says "about" for an estimate', () => {
    expect(row({ certainty: 'about' })).toContain('Order by about Thu, Dec 3');
  });

  it('says when the day has passed, without blame', () => {
    expect(row({ state: 'order-now', orderBy: '2026-11-20' })).toContain('Order today (due since Fri, Nov 20)');
  });

  it('says since when it is out', () => {
    expect(row({ state: 'out', runOut: '2026-11-20' })).toContain('Out since Fri, Nov 20 (2 days ago)');
  });

  it('calls the office when no refill is left', () => {
    const text = row({ state: 'needs-new-prescription', refillsLeft: 0 });
    expect(text).toContain('Call the doctor’s office by Thu, Dec 3');
    expect(text).toContain('no refills left');
  });

  it('says until when it will wait', () => {
    expect(row({ state: 'order-now-it-will-wait', earliestFill: { on: '2026-12-05', certainty: 'about' } })).toContain(
      'Insurance pays from about Sat, Dec 5. You can order before. Optum keeps it until then.',
    );
  });

  it('says why there is no date, and never that refills are zero when they are not shown', () => {
    const text = row({
      state: 'unknown',
      orderBy: null,
      runOut: null,
      certainty: 'unknown',
      refillsLeft: null,
      basis: { say: 'no-days-supply-shown' },
    });
    expect(text).toContain('I can’t tell when to order');
    expect(text).toContain('refills not shown');
    expect(text).toContain('Optum has not shown how many days it lasts.');
  });

  it('says how old the facts are unless they are of today', () => {
    expect(row({ seenOn: '2026-11-13' })).toContain('seen 9 days ago');
    expect(row({})).not.toContain('seen');
  });
});

describe('the list of what is due', () => {
  it('folds what can wait, and counts it', () => {
    const due = [1, 2, 3, 4, 5].map((place) =>
      dueOf(rose, `medicine ${place}`, { state: 'wait', orderBy: `2026-12-2${place}` }),
    );
    const page = showOutlook({ people: [rose], due });
    expect(page.root.querySelector('details summary')?.textContent).toBe('2 more, the next by Thu, Dec 24');
  });

  it('leaves out none of many that have no date', () => {
    const due = Array.from({ length: 14 }, (_, place) =>
      dueOf(rose, `medicine ${place}`, {
        state: 'needs-new-prescription',
        due: 'unknown',
        orderBy: null,
        runOut: null,
      }),
    );
    const page = showOutlook({ people: [rose], due });
    expect(page.root.querySelector('details summary')?.textContent).toBe('2 more');
    expect(page.text()).toContain('medicine 13');
  });

  it('never folds what has to be done today', () => {
    const due = Array.from({ length: 20 }, (_, place) => dueOf(rose, `medicine ${place}`, { state: 'order-now' }));
    expect(showOutlook({ people: [rose], due }).root.querySelector('details')).toBeNull();
  });
});

describe('an order on its way', () => {
  it('says when it should arrive, and the holiday in between', () => {
    const text = showOutlook({ people: [rose], onTheWay: [parcelOf(rose, ['furosemide'])] }).text();
    expect(text).toContain('Should arrive by Fri, Nov 27 (in 5 days)');
    expect(text).toContain('Thu, Nov 26 is a holiday in between');
  });

  it('asks when the day has passed', () => {
    const late = parcelOf(rose, ['furosemide'], { expectedOn: '2026-11-20' });
    expect(showOutlook({ people: [rose], onTheWay: [late] }).text()).toContain('Have you got it?');
  });
});

describe('several people', () => {
  const both = {
    people: [rose, frank],
    cards: [autofillCardOf(rose, 'atorvastatin', null)],
    due: [dueOf(rose, 'omeprazole'), dueOf(frank, 'lisinopril')],
  };

  it('can be shown one at a time, and it is said what is hidden', async () => {
    const page = showOutlook(both);
    const frankOnly = [...page.root.querySelectorAll('label')].find((label) => label.textContent === 'Frank');
    frankOnly?.querySelector('input')?.click();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.text()).not.toContain('omeprazole');
    expect(page.text()).toContain('lisinopril');
    expect(page.text()).toContain('1 warning for somebody else is not shown.');
  });

  it('have marks that differ in colour and in shape', () => {
    const marks = [...showOutlook(both).root.querySelectorAll('.choice .mark')];
    expect(new Set(marks.map((mark) => mark.getAttribute('class'))).size).toBe(2);
    expect(new Set(marks.map((mark) => mark.innerHTML)).size).toBe(2);
  });

  it('are a list to choose from when there are many', async () => {
    const page = showState(popupStates['sixty-people']);
    await put(page.root.querySelector('.filter select'), idOf(7));
    expect(page.root.querySelectorAll('.due')).toHaveLength(1);
  });
});

describe('one person alone', () => {
  it('needs no filter and no name on every row', () => {
    const page = showOutlook({ people: [rose], due: [dueOf(rose, 'omeprazole')] });
    expect(page.root.querySelector('.filter')).toBeNull();
    expect(page.root.querySelector('.person-tag')).toBeNull();
  });
});

describe('a page that waits for the caregiver’s word', () => {
  const held = { heldId: idOf(9), printedName: null, page: 'home', seenOn: today, medicines: ['omeprazole'] } as const;

  it('is answered with one tap', async () => {
    const does = actions();
    const page = showOutlook({ people: [rose, frank], held: [{ ...held, why: 'not-said' }] }, does);
    await page.press('Frank');
    expect(does.answerHeld).toHaveBeenCalledWith(held.heldId, {
      kind: 'known',
      personId: frank.personId,
      remember: false,
    });
  });

  it('remembers a new name for the person who is tapped, but not a shared one', async () => {
    const does = actions();
    const named = { ...held, printedName: 'Rose M Quill' };
    await showOutlook({ people: [rose], held: [{ ...named, why: 'new-name' }] }, does).press('Rose');
    await showOutlook({ people: [rose], held: [{ ...named, why: 'shared-name' }] }, does).press('Rose');
    expect(does.answerHeld.mock.calls.map(([, answer]) => answer)).toEqual([
      { kind: 'known', personId: rose.personId, remember: true },
      { kind: 'known', personId: rose.personId, remember: false },
    ]);
  });

  it('adds a new person with one tap, or under another name', async () => {
    const does = actions();
    const page = showOutlook({ held: [{ ...held, printedName: 'Rosemary Quill', why: 'new-name' }] }, does);
    await page.press('Add Rosemary Quill');
    await page.press('Add under another name');
    await put(page.root.querySelector('input[type=text]'), '  Mom ');
    await page.press('Save');
    expect(does.answerHeld.mock.calls.map(([, answer]) => answer)).toEqual([
      { kind: 'new', name: 'Rosemary Quill' },
      { kind: 'new', name: 'Mom' },
    ]);
  });

  it('says so when the answer could not be saved', async () => {
    const does = { ...actions(), answerHeld: vi.fn(async () => false) };
    const page = showOutlook({ people: [rose], held: [{ ...held, why: 'not-said' }] }, does);
    await page.press('Don’t keep it');
    expect(page.root.querySelector('[role=status].problem')?.textContent).toContain('could not be saved');
  });
});

describe('what is not there', () => {
  it('first use invites to read and decide', async () => {
    const does = actions();
    await showState({ kind: 'no-consent' }, 'en', does).press('Read and decide');
    expect(does.openWelcome).toHaveBeenCalled();
  });

  it('nobody seen yet says what to do', async () => {
    const does = actions();
    const page = showState(popupStates['nothing-known'], 'en', does);
    await page.press('Open optumrx.com');
    expect(does.openPage).toHaveBeenCalledWith('/');
  });

  it('a database of a newer version is told apart from one that is refused', () => {
    expect(showState({ kind: 'no-database', why: 'refused' }).text()).toContain('private window');
    expect(showState({ kind: 'no-database', why: 'newer' }).text()).toContain('newer Refill Lookout');
  });

  it('rows that were set aside are counted', () => {
    const state: PopupState = { kind: 'known', outlook: outlookOf({ people: [rose] }), setAside: 3, keeping: true };
    expect(showState(state).text()).toContain('3 records could not be understood');
  });

  it('consent that was taken back is said while old records show', () => {
    const state: PopupState = { kind: 'known', outlook: outlookOf({ people: [rose] }), setAside: 0, keeping: false };
    expect(showState(state).text()).toContain('I keep no new records now.');
  });

  it('medicines without a prescription at Optum are counted apart', () => {
    const listed = { ...rose, placeholders: ['a', 'b', 'c'], elsewhere: ['d'] };
    const text = showOutlook({ people: [listed] }).text();
    expect(text).toContain('3 medicines are only listed as “eligible”. There is no prescription for them at Optum.');
    expect(text).toContain('1 medicine is filled somewhere else.');
  });

  it('pages that could not be read are named', () => {
    const gaps = [{ what: 'prescriptions', why: 'page 1 of 2' }];
    const partly = { ...rose, notRead: [{ page: 'my-prescriptions', seenOn: '2026-11-20', gaps }] } as const;
    const text = showOutlook({ people: [partly] }).text();
    expect(text).toContain('1 page could not be read whole');
    expect(text).toContain('list of prescriptions, Nov 20: prescriptions (page 1 of 2)');
  });
});

describe('every state says what to do and what that rests on', () => {
  it.each([
    ['order-now', ['Order now', 'Order by Sun, Nov 22', 'today', '90 days delivered Sep 18']],
    [
      'order-now-it-will-wait',
      ['it will wait', 'Order today', 'Insurance pays from about Sat, Nov 28', '90 days filled Sep 5'],
    ],
    ['order-soon', ['Order soon', 'Order by Fri, Nov 27', 'in 5 days', 'the prescription ends that day']],
    ['wait', ['Wait', 'Order by Fri, Jan 8, 2027', 'Insurance pays from Sun, Dec 20', '12 doses delivered Oct 30']],
    ['on-its-way', ['On its way', 'Should arrive by Mon, Nov 30', 'Runs out Dec 8']],
    ['late-on-its-way', ['may be late', 'Should arrive by Tue, Dec 1', 'Runs out Nov 24', 'your own count on Nov 15']],
    ['out', ['Ran out', 'Out since Fri, Nov 20', '90 days filled Aug 22']],
    [
      'needs-new-prescription',
      ['Needs a new prescription', 'by Fri, Nov 27', '2 refills left', 'ends Nov 26, before the next fill'],
    ],
    ['unknown', ['Date not known', 'I can’t tell when to order', 'taken as needed']],
  ] as const)('%s', (state, sentences) => {
    const text = showOutlook({ people: [rose], due: [everyState[state]] }).text();
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('a parcel that should be here is asked about, and one on its way to an empty cupboard is named', () => {
    const overdue = dueOf(rose, 'a', { state: 'late-on-its-way', arrives: { on: '2026-11-20', certainty: 'exact' } });
    const out = dueOf(rose, 'b', { state: 'out', runOut: today, arrives: { on: '2026-11-24', certainty: 'about' } });
    expect(showOutlook({ people: [rose], due: [overdue] }).text()).toContain('Have you got it?');
    expect(showOutlook({ people: [rose], due: [out] }).text()).toContain('Should arrive by Tue, Nov 24');
  });

  it('says why a new prescription is needed when refills are left', () => {
    const row = (facts: Partial<Outlook['due'][number]>) =>
      showOutlook({ people: [rose], due: [dueOf(rose, 'a', { state: 'needs-new-prescription', ...facts })] }).text();
    expect(row({ newPrescription: 'prescription-ended', prescriptionEnd: '2026-11-02' })).toContain(
      'the prescription ended Nov 2',
    );
    expect(row({ newPrescription: 'schedule-ii' })).toContain('each fill of it needs a new prescription');
  });
});

describe('a card that asks', () => {
  const question = {
    id: 'q',
    personId: rose.personId,
    about: { kind: 'medicine', key: 'atorvastatin', printedName: 'atorvastatin calcium TAB 40MG' },
    asks: 'autofill-word',
    question: { say: 'ask-who-turned-it-on' },
    why: { say: 'ask-who-turned-it-on' },
    options: [{ says: { say: 'check-autofill-is-off-again' }, fact: { kind: 'autofill-word', value: 'wanted' } }],
    typed: 'wanted-days',
    rules: ['AF-02'],
  } as const satisfies Question;
  const card = { ...autofillCardOf(rose, 'atorvastatin calcium TAB 40MG', '2026-11-24'), question };
  const answer = sayingsOf('check-autofill-is-off-again');

  it('writes the answer down, says so, and takes it back', async () => {
    const does = actions();
    const page = showOutlook({ people: [rose], cards: [card] }, does);
    await page.press(answer);
    const { personId, about, options } = question;
    const word = { personId, about, fact: options[0].fact, withdrawn: false };
    expect(does.tell).toHaveBeenLastCalledWith(word);
    expect(page.root.querySelector('.undo')?.textContent).toContain('Saved:');
    await page.press('Undo');
    expect(does.tell).toHaveBeenLastCalledWith({ ...word, withdrawn: true });
    expect(page.root.querySelector('.undo')?.textContent).toContain('Taken back:');
  });

  it('says plainly when nothing could be written', async () => {
    const does = { ...actions(), tell: vi.fn(() => Promise.reject(new Error('closed'))) };
    const page = showOutlook({ people: [rose], cards: [card] }, does);
    await page.press(answer);
    expect(page.root.querySelector('.undo')?.textContent).toContain('could not be saved');
  });

  it('leads to the dashboard for what is typed, for the medicine, and for the rule', async () => {
    const does = actions();
    const page = showOutlook({ people: [rose], cards: [{ ...card, medicineKey: 'atorvastatin' }] }, does);
    await page.press('Answer in full');
    const { personId } = rose;
    const medicine = medicineLink(personId, 'atorvastatin');
    expect(does.openDashboard).toHaveBeenLastCalledWith({ section: 'medicines', personId, medicine });
    await page.press('About this medicine: atorvastatin calcium TAB 40MG');
    expect(does.openDashboard).toHaveBeenLastCalledWith({ section: 'medicines', personId, medicine });
    await page.press(`Why I say this: ${wordsFor('en', today).say(card.headline)}`);
    expect(does.openDashboard).toHaveBeenLastCalledWith({ section: 'rules', rule: 'AF-01' });
  });
});

describe('The way to the calendar', () => {
  const toCalendar = 'Put these days in my calendar';

  it('stands under the dates, and is there only where there are any', async () => {
    const does = actions();
    await showOutlook({ people: [rose], due: [dueOf(rose, 'omeprazole')] }, does).press(toCalendar);
    expect(does.openDashboard).toHaveBeenLastCalledWith({ section: 'reminders', personId: null });
    expect(showOutlook({ people: [rose], due: [everyState.unknown] }).text()).not.toContain(toCalendar);
  });
});

function sayingsOf(say: 'check-autofill-is-off-again'): string {
  return wordsFor('en', today).say({ say });
}
