// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CatalogueRow } from '@/src/advice/catalogue';
import type { Restored } from '@/src/records/backup';
import type { Word } from '@/src/records/entries';
import type { CalendarEntry } from '@/src/reminders/calendar-file';
import type { Book } from '@/src/ui/dashboard/book';
import type { DashboardState } from '@/src/ui/dashboard/dashboard-state';
import { DashboardView } from '@/src/ui/dashboard/dashboard-view';
import { placeOf, scriptLink, sections } from '@/src/ui/dashboard/place';
import { wordsFor } from '@/src/ui/words/words';
import { prescription } from '../history/builders';
import { put, show } from './in-page';
import { inventedBook, saysInvented } from './outlooks/book';
import { idOf, today } from './outlooks/build';
import { dashboardStates, onlyRose, openState, recordsOf, said } from './outlooks/dashboard';

const actions = () => ({
  rename: vi.fn(async () => {}),
  forget: vi.fn(async () => {}),
  saveBackup: vi.fn(async () => 'refill-lookout-2026-11-22.json'),
  saveReminders: vi.fn(async (_entries: readonly CalendarEntry[]) => 'reminders.ics'),
  restoreBackup: vi.fn(async (): Promise<Restored> => ({ kind: 'restored', people: 2, visits: 49 })),
  eraseEverything: vi.fn(async () => {}),
  chooseLanguage: vi.fn(async () => {}),
  keep: vi.fn(async () => {}),
  openWelcome: vi.fn(),
  openPage: vi.fn(),
  answerHeld: vi.fn(async () => true),
  tell: vi.fn(async (word: Word) => ({ ...word, withdrawn: !word.withdrawn })),
});

const open = (hash: string, state: DashboardState = dashboardStates['two-parents'], language: 'en' | 'es' = 'en') =>
  show(
    <DashboardView
      state={state}
      book={inventedBook}
      place={placeOf(hash)}
      words={saysInvented(wordsFor(language, today))}
      actions={actions()}
    />,
  );

beforeEach(() => {
  location.hash = '';
});

describe.each(sections)('the section %s', (section) => {
  it.each(['en', 'es'] as const)('is said whole in %s, full and empty', (language) => {
    for (const state of [dashboardStates['two-parents'], dashboardStates.empty]) {
      const page = open(`#${section}`, state, language);
      expect(page.text()).not.toMatch(/undefined|NaN|\[object|\bRx\b|!|¡|\d{4}-\d{2}-\d{2}/);
      expect([...page.root.querySelectorAll('h1')].map((heading) => heading.textContent)).toEqual([
        wordsFor(language, today).dashboard.sections[section],
      ]);
      expect(page.root.querySelector('[aria-current=page]')?.textContent).toBe(
        wordsFor(language, today).dashboard.sections[section],
      );
    }
  });
});

describe('what the law says', () => {
  const linesOn = (day: string, language: 'en' | 'es' = 'en') =>
    show(
      <DashboardView
        state={dashboardStates['two-parents']}
        book={inventedBook}
        place={placeOf('#rules')}
        words={saysInvented(wordsFor(language, day))}
        actions={actions()}
      />,
    ).text();

  it('says whose it is, of when, and by when it must be looked up again', () => {
    expect(linesOn('2027-11-21')).toContain(
      'Medicare, rules for drug plans, Apr 6, 2020. Looked up Nov 22, 2026, to be looked up again by Nov 22.',
    );
    expect(linesOn('2027-11-21')).not.toContain('out of date');
  });

  it('says that it may be out of date from the day on which that was due', () => {
    expect(linesOn('2027-11-22')).toContain('It may be out of date: ask before you count on it.');
    expect(linesOn('2027-11-22', 'es')).toContain('Puede haber cambiado: pregunte antes de fiarse.');
  });
});

describe('a link', () => {
  it('to one person shows that person alone', () => {
    const page = open(`#today&person=${idOf(1)}`);
    expect(page.text()).toContain('levothyroxine');
    expect(page.text()).not.toContain('lisinopril');
  });

  it('to somebody who was forgotten shows everyone', () => {
    const page = open(`#today&person=${idOf(99)}`);
    expect(page.text()).toContain('levothyroxine');
    expect(page.text()).toContain('lisinopril');
  });

  it('of a section keeps the person who was chosen', () => {
    const page = open(`#today&person=${idOf(1)}`);
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toContain(`#records&person=${idOf(1)}`);
  });
});

it('asks nothing below the cards that a card asks already', () => {
  const state = dashboardStates['two-parents'];
  const [first] = state.facts.flatMap(inventedBook.questions);
  const [warning, ...cards] = state.outlook.cards;
  if (!first || !warning) throw new Error('The invented state has no question or no card.');
  const asksIt = { ...state, outlook: { ...state.outlook, cards: [{ ...warning, question: first }, ...cards] } };
  const below = (shown: DashboardState) =>
    open(`#today&person=${first.personId}`, shown).root.querySelector('.ask')?.textContent ?? '';
  const said = saysInvented(wordsFor('en', today)).say(first.question);
  expect(below(state)).toContain(said);
  expect(below(asksIt)).not.toContain(said);
});

describe('the frame', () => {
  it('says plainly that there is no database', () => {
    const page = open('', dashboardStates['newer-database']);
    expect(page.text()).toContain('This browser will not let me keep records');
    expect(page.root.querySelectorAll('button')).toHaveLength(0);
  });

  it('folds the sections behind a button that says whether it is open', async () => {
    const page = open('#records');
    const menu = page.button('Menu');
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    await page.press('Menu');
    expect(menu.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a script', () => {
  it('shows its blanks as blanks, folds what is given only if asked, and says what was copied', async () => {
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const [facts] = dashboardStates['only-rose'].facts;
    const [asked] = facts ? inventedBook.scripts(facts) : [];
    const page = open(asked ? `#script=${scriptLink(asked)}` : '', dashboardStates['only-rose']);
    expect(page.text()).toContain('Ask for a corrected prescription');
    expect(page.root.querySelectorAll('.blank').length).toBeGreaterThanOrEqual(4);
    expect(page.root.querySelector('details')?.textContent).toContain('1718634');
    await page.press('Copy these lines');
    expect(writeText).toHaveBeenLastCalledWith(expect.not.stringContaining('1718634'));
    expect(page.text()).toContain('Copied: what the office needs.');
    await page.press('Copy the text');
    expect(writeText).toHaveBeenLastCalledWith(expect.stringContaining('Date of birth: ______________'));
  });
});

describe('what is said', () => {
  it('is written down with whose it is, and taken back', async () => {
    const does = actions();
    const page = show(
      <DashboardView
        state={dashboardStates['only-rose']}
        book={inventedBook}
        place={placeOf('#emails')}
        words={saysInvented(wordsFor('en', today))}
        actions={does}
      />,
    );
    await act(async () => page.root.querySelectorAll<HTMLInputElement>('.email input')[4]?.click());
    const fact = { kind: 'email-came', event: 'out-for-delivery', value: 'no' };
    const word = { personId: idOf(1), about: { kind: 'person' }, fact, withdrawn: false };
    expect(does.tell).toHaveBeenLastCalledWith(word);
    await vi.waitFor(() => page.button('Undo'));
    await page.press('Undo');
    expect(does.tell).toHaveBeenLastCalledWith({ ...word, withdrawn: true });
  });

  it('and contradicts the page is shown beside it, with both days and the question', () => {
    const text = open('#people', dashboardStates['only-rose']).text();
    expect(text).toContain('You said “March 2027” on Mon, Nov 2.');
    expect(text).toContain('The card ends in May 2027. Seen Fri, Nov 20, 2 days ago.');
    expect(text).toContain('Which is right?');
  });
});

it('a step of an infusion that happened on no day it can have is refused with the reason', async () => {
  const page = open('#infusion', dashboardStates['only-rose']);
  const form = page.root.querySelector('.step form') ?? page.root.querySelector('form.typed');
  await put(form?.querySelector('input[type=date]') ?? null, '');
  await act(async () => form?.querySelector<HTMLElement>('button[type=submit]')?.click());
  expect(page.text()).toContain('Please fill this in first.');
  expect(page.text()).not.toContain('still to come');
});

describe('a silence', () => {
  const printedName = 'ATORVASTATIN TAB 40MG';
  /** A book of one rule. */
  const bookWith = (row: Partial<CatalogueRow>): Book => ({
    ...inventedBook,
    catalogue: (everybody) => {
      const [family] = inventedBook.catalogue(everybody);
      const [first] = family?.rows ?? [];
      if (!family || !first) throw new Error('no rules');
      return [{ ...family, rows: [{ ...first, ...row }] }];
    },
  });
  const openRules = (row: Partial<CatalogueRow>, state: DashboardState, does: ReturnType<typeof actions>) =>
    show(
      <DashboardView
        state={state}
        book={bookWith(row)}
        place={placeOf('#rules')}
        words={saysInvented(wordsFor('en', today))}
        actions={does}
      />,
    );
  const twoAlike = recordsOf(
    1,
    'Rose',
    {
      prescriptions: [
        prescription(printedName, { rxNumber: 'sealed:1', status: 'inactive' }),
        prescription(printedName, { rxNumber: 'sealed:2', autofill: 'on' }),
      ],
    },
    [],
  );

  it('is for the very medicine that the rule speaks of, though another is printed alike', async () => {
    const does = actions();
    const applies = [{ personId: idOf(1), personName: 'Rose', medicine: printedName, medicineKey: 'sealed:2' }];
    const page = openRules({ applies, canBeSilenced: true }, openState(twoAlike), does);
    await page.press(`Silence it for ${printedName}`);
    const about = { kind: 'medicine', key: 'sealed:2', printedName };
    expect(does.tell).toHaveBeenLastCalledWith(expect.objectContaining({ personId: idOf(1), about }));
  });

  it('is not offered for a medicine where the rule speaks of an order', () => {
    const applies = [{ personId: idOf(1), personName: 'Rose', medicine: printedName, medicineKey: null }];
    const page = openRules({ applies, canBeSilenced: true }, openState(twoAlike), actions());
    expect(page.text()).not.toContain(`Silence it for ${printedName}`);
  });

  it('is taken back where it was said, whatever the medicine is called by now', async () => {
    const does = actions();
    const about = { kind: 'medicine', key: 'atorvastatin', printedName: 'Atorvastatin 40 mg' } as const;
    const silenced = [
      { personId: idOf(1), entryId: idOf(9), medicine: about.printedName, about, since: today, comesBackOn: null },
    ];
    const page = openRules({ applies: [], silenced }, openState(twoAlike), does);
    await page.press('Let it speak again: No medicine should be on autofill.');
    expect(does.tell).toHaveBeenLastCalledWith(expect.objectContaining({ personId: idOf(1), about, withdrawn: true }));
  });
});

describe('a call', () => {
  const call = (callId: string) =>
    ({
      kind: 'call',
      callId,
      value: { on: today, with: 'optum', spokeTo: 'Marta', promised: '', reference: '', note: '' },
    }) as const;

  const at = (hash: string, state: DashboardState, does: ReturnType<typeof actions>) => (
    <DashboardView
      state={state}
      book={inventedBook}
      place={placeOf(hash)}
      words={saysInvented(wordsFor('en', today))}
      actions={does}
    />
  );

  it('that is noted below what to say of an order is about that order', async () => {
    const state = dashboardStates['two-parents'];
    const script = state.outlook.cards.find((card) => card.script?.orderKey)?.script;
    if (!script) throw new Error('no script about an order');
    const does = actions();
    const page = show(at(`#script=${scriptLink(script)}`, state, does));
    await page.press('Write down a call');
    await page.press('Save the call');
    expect(does.tell).toHaveBeenLastCalledWith(
      expect.objectContaining({ personId: idOf(1), about: { kind: 'order', key: script.orderKey } }),
    );
  });

  it('is noted for one who is shown, though somebody else was chosen before', async () => {
    const does = actions();
    const state = dashboardStates['two-parents'];
    const page = show(at('#scripts', state, does));
    await page.press('Write down a call');
    await put(page.root.querySelector('.form select'), idOf(1));
    act(() => render(at(`#scripts&person=${idOf(2)}`, state, does), page.root));
    expect(page.root.querySelector('.form')?.textContent).toContain('Frank');
    await page.press('Save the call');
    expect(does.tell).toHaveBeenLastCalledWith(expect.objectContaining({ personId: idOf(2) }));
  });

  it('is noted for the person of the script that is read now', async () => {
    const does = actions();
    const state = dashboardStates['two-parents'];
    const [ofRose, ofFrank] = state.facts.map((facts) => inventedBook.scripts(facts)[0]);
    if (!ofRose || !ofFrank) throw new Error('no scripts');
    const page = show(at(`#script=${scriptLink(ofRose)}`, state, does));
    await page.press('Write down a call');
    act(() => render(at(`#script=${scriptLink(ofFrank)}`, state, does), page.root));
    expect(page.root.querySelector('.form')).toBeNull();
    await page.press('Write down a call');
    await page.press('Save the call');
    expect(does.tell).toHaveBeenLastCalledWith(expect.objectContaining({ personId: idOf(2) }));
  });

  it.each([
    ['', 'Please fill this in first.'],
    ['0020-11-20', 'That day is more than ten years ago. Is the year right?'],
    ['2026-11-23', 'That day is still to come. It should be today or before.'],
  ])('on no day it can have been, such as "%s", is refused with the reason', async (day, why) => {
    const does = actions();
    const page = show(at('#scripts', dashboardStates['only-rose'], does));
    await page.press('Write down a call');
    await put(page.root.querySelector('.form input[type=date]'), day);
    await page.press('Save the call');
    expect(page.text()).toContain(why);
    expect(does.tell).not.toHaveBeenCalled();
  });

  it('is removed from what it was about', async () => {
    const about = { kind: 'order', key: '402118' } as const;
    const does = actions();
    const page = show(at('#scripts', onlyRose([{ ...said(idOf(1), 9, call(idOf(61))), about }]), does));
    await page.press('Remove the call: Optum, Sun, Nov 22');
    expect(does.tell).toHaveBeenLastCalledWith({ personId: idOf(1), about, fact: call(idOf(61)), withdrawn: true });
  });
});

describe('Reminders', () => {
  const days = async (hash: string, isNamed: boolean) => {
    const doing = actions();
    const page = show(
      <DashboardView
        state={dashboardStates['two-parents']}
        book={inventedBook}
        place={placeOf(hash)}
        words={saysInvented(wordsFor('en', today))}
        actions={doing}
      />,
    );
    if (isNamed) await act(async () => page.root.querySelector<HTMLInputElement>('.tick input')?.click());
    await page.press('Save 4 days for my calendar');
    return { page, saved: doing.saveReminders.mock.calls.flatMap(([entries]) => entries) };
  };

  it('stand by their days, and what was to be done before today is for today', async () => {
    const { page, saved } = await days('#reminders', false);
    expect(saved.map(({ on }) => on)).toEqual([today, today, '2026-12-03', '2026-12-03']);
    expect(page.text()).toContain('About Thu, Dec 3, in 11 days: Refill reminder');
    expect(page.text()).toContain('Saved as reminders.ics.');
  });

  it('go to the calendar without a name, unless names are asked for', async () => {
    expect((await days('#reminders', false)).saved.map(({ detail }) => detail)).toEqual([null, null, null, null]);
    const { page, saved } = await days('#reminders', true);
    expect(saved.every(({ detail }) => detail?.startsWith('Order Norvasc ('))).toBe(true);
    expect(page.text()).not.toContain('This line stays here');
  });

  it('are of one person where one is chosen', () => {
    const person = idOf(1);
    expect(open(`#reminders&person=${person}`).button('Save 2 days for my calendar').disabled).toBe(false);
  });
});
