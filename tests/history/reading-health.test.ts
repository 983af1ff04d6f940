import { describe, expect, it } from 'vitest';
import { deriveCurrent } from '@/src/history/derive-current';
import { readingHealth } from '@/src/history/reading-health';
import type { Strategies } from '@/src/model/how-read';
import type { Visit } from '@/src/model/visit';
import { prescription, visit } from './builders';

const byLabel = { refillsLeft: { 'label-before': 2 }, page: { heading: 1 } };
const byText = { refillsLeft: { 'run-text': 2 }, page: { heading: 1 } };
const medicines = (facts = {}) => ['Metformin', 'Lisinopril', 'Losartan'].map((name) => prescription(name, facts));
const listOn = (day: string, strategies: Strategies = byLabel) =>
  visit(day, { prescriptions: medicines({ refillsLeft: 2, daysSupply: 90 }) }, { strategies });
const unreadableOn = (day: string) =>
  visit(day, { outcome: 'unreadable', gaps: [{ what: 'prescriptions', why: 'none could be read' }] });
const listOf = (visits: readonly Visit[]) => readingHealth(visits).find(({ page }) => page === 'my-prescriptions');

describe('the health of the reading', () => {
  it('says what a page was taken for, what was read of it, and what not', () => {
    expect(
      readingHealth([
        visit('2026-11-01', { outcome: 'partial', gaps: [{ what: 'autofill of Losartan', why: 'two disagree' }] }, {}),
        visit('2026-11-02', { page: 'order-status', orders: [] }),
      ]),
    ).toMatchObject([
      { page: 'my-prescriptions', outcome: 'partial', gaps: [{ what: 'autofill of Losartan' }], lastReadOn: null },
      { page: 'order-status', outcome: 'complete', read: { medicines: 0, orders: 0 }, lastReadOn: '2026-11-02' },
    ]);
  });

  it('takes a list for read once each of its parts was looked at', () => {
    const part = (at: number) =>
      visit(
        `2026-11-0${at}`,
        { outcome: 'partial', gaps: [{ what: 'prescriptions', why: `page ${at} of 2` }], prescriptions: medicines() },
        { part: String(at) },
      );
    expect(listOf([part(1)])).toMatchObject({ outcome: 'partial', gaps: [{ why: 'page 1 of 2' }] });
    expect(listOf([part(1), part(2)])).toMatchObject({ outcome: 'complete', gaps: [] });
  });

  it('knows since when a page that used to be read is not any more', () => {
    const visits = [listOn('2026-10-20'), listOn('2026-11-01'), unreadableOn('2026-11-03'), unreadableOn('2026-11-20')];
    const expected = { unreadSince: '2026-11-03', lastReadOn: '2026-11-01', lastSeenOn: '2026-11-20' };
    expect(listOf(visits)).toMatchObject(expected);
    expect(listOf(visits.toReversed())).toMatchObject(expected);
  });

  it('is at ease once the page is read again', () => {
    const visits = [listOn('2026-11-01'), unreadableOn('2026-11-03'), listOn('2026-11-05')];
    expect(listOf(visits)?.unreadSince).toBeNull();
  });

  it('does not call a page broken that never could be read', () => {
    expect(listOf([unreadableOn('2026-11-03')])).toMatchObject({ unreadSince: null, lastReadOn: null });
  });

  it('says which way of reading won, and since when it is a fallback', () => {
    const visits = [listOn('2026-10-20'), listOn('2026-11-03', byText), listOn('2026-11-05', byText)];
    expect(listOf(visits)?.fields).toEqual([
      { field: 'page', strategy: 'heading', won: 1, of: 1, moved: null },
      {
        field: 'refillsLeft',
        strategy: 'run-text',
        won: 2,
        of: 2,
        moved: { since: '2026-11-03', from: 'label-before', isFallback: true },
      },
    ]);
  });

  it('does not take the page of another medicine, read in another way, for a change', () => {
    const detail = (day: string, path: string, strategies: Strategies) =>
      visit(day, { page: 'prescription-detail', prescriptions: medicines() }, { path, strategies });
    const [health] = readingHealth([detail('2026-11-01', '/a', byLabel), detail('2026-11-02', '/b', byText)]);
    expect(health?.fields.map(({ moved }) => moved)).toEqual([null, null]);
  });

  it('notices facts that vanish from all the same medicines at once', () => {
    const without = (day: string) => visit(day, { prescriptions: medicines({ daysSupply: 90 }) });
    expect(listOf([listOn('2026-11-01'), without('2026-11-04'), without('2026-11-09')])?.lost).toEqual([
      { fact: 'refillsLeft', since: '2026-11-04' },
    ]);
  });

  it('does not mind a fact that vanishes from one medicine, or with its medicine', () => {
    const one = visit('2026-11-04', {
      prescriptions: [prescription('Metformin'), prescription('Losartan', { refillsLeft: 1, daysSupply: 90 })],
    });
    const others = visit('2026-11-04', { prescriptions: [prescription('Sertraline'), prescription('Warfarin')] });
    expect(listOf([listOn('2026-11-01'), one])?.lost).toEqual([]);
    expect(listOf([listOn('2026-11-01'), others])?.lost).toEqual([]);
  });
});

describe('what dates rest on and is no longer read', () => {
  it('stands in what is known of the person', () => {
    expect(deriveCurrent([listOn('2026-11-01'), unreadableOn('2026-11-03')]).noLongerRead).toEqual([
      {
        page: 'my-prescriptions',
        facts: [],
        since: '2026-11-03',
        lastReadOn: '2026-11-01',
        path: '/secure/my-prescriptions',
      },
    ]);
  });

  it('leaves out pages on which no date rests, and the state of autofill, which has a warning of its own', () => {
    const profile = (day: string, outcome: 'complete' | 'unreadable') => visit(day, { page: 'profile', outcome });
    const autofill = (day: string, state: 'on' | 'unknown') =>
      visit(day, { prescriptions: medicines({ autofill: state }) });
    expect(
      deriveCurrent([profile('2026-11-01', 'complete'), profile('2026-11-02', 'unreadable')]).noLongerRead,
    ).toEqual([]);
    expect(deriveCurrent([autofill('2026-11-01', 'on'), autofill('2026-11-02', 'unknown')]).noLongerRead).toEqual([]);
  });
});
