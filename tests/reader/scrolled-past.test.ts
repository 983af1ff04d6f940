/** What was scrolled past in a list that holds only some of its rows at a time. */
import { describe, expect, it } from 'vitest';
import { seenOfList } from '@/src/model/list-part';
import type { Gap, Prescription, Reading } from '@/src/model/reading';
import { ScrolledPast } from '@/src/reader/lists/scrolled-past';
import type { ListWindow } from '@/src/reader/page-read';
import { order, pageRead, prescription } from '../overlay/page-read-of';

const names = 'ABCDEFGHIJKLMNOPQRST';
const medicine = (name: string, known: Partial<Prescription> = {}) =>
  prescription({ printedName: `${name} TAB`, rxNumber: `70-${name}`, ...known });
const gapOf = (seen: number, of: number | null): Gap => ({ what: 'prescriptions', why: seenOfList(seen, of) });

type Known = Partial<Omit<ListWindow, 'gap'>> & {
  readonly reading?: Partial<Reading>;
  readonly known?: Partial<Prescription>;
  readonly gaps?: readonly Gap[];
  readonly loading?: boolean;
};

/** The rows of these letters, each where the alphabet has it, 100 pixels high. */
function windowOn(letters: string, { reading = {}, known = {}, gaps = [], loading = false, ...window }: Known = {}) {
  const { items = 6 } = window;
  const gap = gapOf(letters.length, items);
  return pageRead({
    loading,
    reading: {
      person: 'Rose Miller',
      outcome: 'partial',
      gaps: [...gaps, gap],
      prescriptions: [...letters].map((name) => medicine(name, known)),
      ...reading,
    },
    window: {
      at: [...letters].map((name) => names.indexOf(name) * 100),
      isStart: letters.startsWith('A'),
      isEnd: false,
      rows: null,
      items,
      settings: '',
      moves: 'by-rows',
      gap,
      ...window,
    },
  });
}

/** Numbered rows, the first of them with the headings. */
const numbered = (letters: string, of: number | null = 7, known: Known = {}) => {
  const at = [...letters].map((name) => names.indexOf(name) + 2);
  return windowOn(letters, { at, rows: { shown: [1, ...at], of }, items: null, isStart: at.includes(2), ...known });
};

const seenIn = (...reads: ReturnType<typeof windowOn>[]) => {
  const past = new ScrolledPast();
  return reads.map((read) => past.take(read, 0)).at(-1) as Reading;
};
const lettersOf = ({ prescriptions }: Reading) => prescriptions.map(({ printedName }) => printedName[0]).join('');

describe('What was scrolled past', () => {
  it('is part of the list, with how many of how many were seen', () => {
    const seen = seenIn(windowOn('ABC'), windowOn('BCD'));
    expect(lettersOf(seen)).toBe('ABCD');
    expect(seen).toMatchObject({ outcome: 'partial', gaps: [gapOf(4, 6)] });
  });

  it('makes the list complete when all that the page counts were seen', () => {
    const seen = seenIn(windowOn('ABC'), windowOn('CDE'), windowOn('DEF'));
    expect(lettersOf(seen)).toBe('ABCDEF');
    expect(seen).toMatchObject({ outcome: 'complete', gaps: [] });
  });

  it('stands in the order of the list, whichever part was seen first, and keeps it when all is scrolled back', () => {
    expect(lettersOf(seenIn(windowOn('DEF'), windowOn('AB'), windowOn('BC')))).toBe('ABCDEF');
    expect(lettersOf(seenIn(windowOn('ABC'), windowOn('CDE'), windowOn('EF'), windowOn('ABC')))).toBe('ABCDEF');
  });

  it('leaves a list partial whose length the page does not say, however far one scrolls', () => {
    const seen = seenIn(windowOn('ABC', { items: null }), windowOn('DEF', { items: null, isEnd: true }));
    expect(lettersOf(seen)).toBe('ABCDEF');
    expect(seen).toMatchObject({ outcome: 'partial', gaps: [gapOf(6, null)] });
  });

  it('is complete by the numbers of the rows only when each of them was seen', () => {
    const open = seenIn(numbered('ABC'), numbered('DE'));
    expect(open).toMatchObject({ outcome: 'partial', gaps: [gapOf(5, 6)] });
    expect(seenIn(numbered('ABC'), numbered('EF')).outcome).toBe('partial');
    expect(seenIn(numbered('ABC'), numbered('DE'), numbered('F')).outcome).toBe('complete');
    expect(seenIn(numbered('ABC', null), numbered('DEF', null)).outcome).toBe('partial');
  });

  it('holds the count in words against it, too', () => {
    expect(seenIn(numbered('ABC', 7, { items: 8 }), numbered('DEF', 7, { items: 8 })).outcome).toBe('partial');
  });

  it('gives way to what the same medicine shows now', () => {
    const seen = seenIn(windowOn('ABC', { known: { autofill: 'off' } }), windowOn('BC', { known: { autofill: 'on' } }));
    expect(seen.prescriptions.map(({ autofill }) => autofill)).toEqual(['off', 'on', 'on']);
  });

  it('goes with the orders that its rows show', () => {
    const orders = [order({ orderNumber: '1', medicines: [{ ...medicine('A'), rxNumber: null }] })];
    expect(seenIn(windowOn('AB', { reading: { orders } }), windowOn('CD')).orders).toEqual(orders);
    expect(seenIn(windowOn('AB', { reading: { orders } }), windowOn('CD'), windowOn('AB')).orders).toEqual([]);
  });

  it('is remembered on a page of orders as well', () => {
    const shown = (...numbers: string[]) =>
      windowOn('', {
        at: numbers.map(Number),
        isStart: false,
        items: 3,
        reading: { page: 'order-status', orders: numbers.map((orderNumber) => order({ orderNumber })) },
      });
    const ofOrders = (read: ReturnType<typeof shown>) =>
      read.window ? { ...read, window: { ...read.window, gap: { what: 'orders', why: read.window.gap.why } } } : read;
    const seen = seenIn(ofOrders(shown('1', '2')), ofOrders(shown('2', '3')));
    expect(seen.orders.map(({ orderNumber }) => orderNumber)).toEqual(['1', '2', '3']);
  });

  it('keeps what could not be read of it among the gaps, until it is read', () => {
    const gap = { what: 'autofill of A TAB', why: 'two parts of the page disagree' };
    const seen = seenIn(windowOn('ABC', { gaps: [gap] }), windowOn('DEF'));
    expect(seen).toMatchObject({ outcome: 'partial', gaps: [gap] });
    expect(seenIn(windowOn('ABC', { gaps: [gap] }), windowOn('DEF'), windowOn('ABC')).outcome).toBe('complete');
  });

  it('leaves no gap behind when it is forgotten', () => {
    const gap = { what: 'autofill of A TAB', why: 'two parts of the page disagree' };
    const seen = seenIn(windowOn('ABC', { gaps: [gap] }), windowOn('DEF', { isStart: true }));
    expect(seen.gaps).toEqual([gapOf(3, 6)]);
  });

  it('is held against a count that was said further up', () => {
    expect(seenIn(windowOn('ABC'), windowOn('DEF', { items: null })).outcome).toBe('complete');
    expect(seenIn(windowOn('ABC'), windowOn('DE', { items: null })).gaps).toEqual([gapOf(5, 6)]);
  });

  it('is neither told nor changed by a page that is still loading', () => {
    const seen = seenIn(windowOn('ABC'), windowOn('XY', { loading: true }), windowOn('DEF'));
    expect(lettersOf(seen)).toBe('ABCDEF');
  });
});

describe('What was scrolled past is forgotten', () => {
  const forgotten: readonly (readonly [string, ReturnType<typeof windowOn>])[] = [
    ['another person is on screen', windowOn('DEF', { reading: { person: 'Sam Miller' } })],
    ['the page does not say any more whose it is', windowOn('DEF', { reading: { person: null } })],
    ['another kind of page is shown', windowOn('DEF', { reading: { page: 'automatic-refills' } })],
    ['something else is searched, sorted by or filtered', windowOn('DEF', { settings: 'aria-sort ascending' })],
    ['the page counts fewer', windowOn('DEF', { items: 5 })],
    ['the page counts more', windowOn('DEF', { items: 7 })],
    ['what was seen stands in another order', windowOn('CBD', { at: [100, 200, 300], isStart: false })],
    ['another page of the list is shown', { ...windowOn('DEF'), part: '2' }],
    ['other medicines stand where it stood', windowOn('DEF', { at: [0, 100, 200], isStart: false })],
  ];
  it.each(forgotten)('when %s', (_, next) => expect(lettersOf(seenIn(windowOn('ABC'), next))).not.toContain('A'));

  it('when the page shows its list whole again', () => {
    const whole = pageRead({ reading: { person: 'Rose Miller', prescriptions: [medicine('D')] } });
    expect(lettersOf(seenIn(windowOn('ABC'), whole, windowOn('DEF')))).toBe('DEF');
  });

  it('when the numbers of the rows have moved, since a row came or went', () => {
    const next = numbered('CDE', 7, { at: [3, 4, 5] });
    expect(lettersOf(seenIn(numbered('ABC'), next))).toBe('CDE');
  });

  it('when there are more numbered rows, or fewer', () => {
    expect(lettersOf(seenIn(numbered('ABC', 7), numbered('DEF', 8)))).toBe('DEF');
  });

  it('when most of what stood between what is on screen has made way for others', () => {
    expect(lettersOf(seenIn(windowOn('ABCDE'), windowOn('AXYZ', { at: [0, 100, 200, 300] })))).toBe('AXYZ');
  });

  it('when a list that does not say whose it is shows none of it any more', () => {
    const nobodys = (letters: string) => windowOn(letters, { reading: { person: null } });
    expect(lettersOf(seenIn(nobodys('ABC'), nobodys('CD')))).toBe('ABCD');
    expect(lettersOf(seenIn(nobodys('ABC'), nobodys('DEF')))).toBe('DEF');
  });

  it('when it was an hour ago', () => {
    const past = new ScrolledPast();
    past.take(windowOn('ABC'), 0);
    expect(lettersOf(past.take(windowOn('CD'), 3_599_999))).toBe('ABCD');
    expect(lettersOf(past.take(windowOn('DE'), 3_600_000))).toBe('DE');
  });

  it('when the site goes to another page', () => {
    const past = new ScrolledPast();
    past.take(windowOn('ABC'), 0);
    past.leave(false);
    expect(lettersOf(past.take(windowOn('CD'), 0))).toBe('CD');
  });
});

describe('A list in pages without numbers', () => {
  const page = (letters: string, known: Known = {}) =>
    windowOn(letters, { moves: 'by-pages', at: [...letters].map((_, at) => at), isStart: false, items: 7, ...known });
  const first = (letters: string) => page(letters, { isStart: true });
  const last = (letters: string) => page(letters, { isEnd: true });

  it('is complete when as many were seen as the page counts, in the order of its pages', () => {
    const seen = seenIn(first('ABC'), page('DEF'), last('G'));
    expect(lettersOf(seen)).toBe('ABCDEFG');
    expect(seen.outcome).toBe('complete');
    expect(lettersOf(seenIn(last('G'), page('DEF'), first('ABC')))).toBe('ABCDEFG');
  });

  it('is partial without one of its pages', () =>
    expect(seenIn(first('ABC'), last('G'))).toMatchObject({ outcome: 'partial', gaps: [gapOf(4, 7)] }));

  it('forgets what stood on a page that has come to look otherwise', () => {
    expect(lettersOf(seenIn(first('ABC'), page('DEF'), page('DEX')))).toBe('ABCDEX');
    expect(lettersOf(seenIn(first('ABC'), page('DEF'), first('XYZ')))).toBe('XYZDEF');
    expect(lettersOf(seenIn(first('ABC'), last('G'), last('X')))).toBe('ABCX');
    expect(lettersOf(seenIn(first('ABC'), page('DEF'), first('ABD')))).toBe('ABD');
  });

  it('forgets all other pages when more were seen than there are', () =>
    expect(lettersOf(seenIn(first('ABC'), page('DEF'), page('XYZ'), page('XYZ')))).toBe('XYZ'));

  it('is remembered from page to page, and not elsewhere', () => {
    for (const [isSameList, rows] of [
      [true, 'ABCDEF'],
      [false, 'DEF'],
    ] as const) {
      const past = new ScrolledPast();
      past.take(first('ABC'), 0);
      past.leave(isSameList);
      expect(lettersOf(past.take(page('DEF'), 0))).toBe(rows);
    }
    const past = new ScrolledPast();
    past.take(windowOn('ABC'), 0);
    past.leave(true);
    expect(lettersOf(past.take(windowOn('CDE'), 0))).toBe('CDE');
  });
});

describe('One row that was scrolled past is gone', () => {
  it('when those beside it stand beside each other', () => {
    expect(lettersOf(seenIn(windowOn('ABCD'), windowOn('ABD', { at: [0, 100, 300] })))).toBe('ABD');
  });

  it('when another stands in its place', () => {
    expect(lettersOf(seenIn(windowOn('ABCD'), windowOn('AXCD', { at: [0, 100, 200, 300] })))).toBe('AXCD');
  });

  it('when it stood before what is the first now, or behind what is the last', () => {
    expect(lettersOf(seenIn(windowOn('ABC'), windowOn('BC', { isStart: true })))).toBe('BC');
    expect(lettersOf(seenIn(windowOn('CDEF'), windowOn('CDE', { isEnd: true })))).toBe('CDE');
  });
});
