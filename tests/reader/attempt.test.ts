// @vitest-environment happy-dom
/** One attempt to read a page that may change meanwhile. Each step of the reading takes five milliseconds. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Attempt, type Manner } from '@/src/reader/follow/attempt';
import type { PageRead } from '@/src/reader/page-read';
import type { Since } from '@/src/reader/read-page';
import type { Work } from '@/src/reader/work';
import { pageRead } from '../overlay/page-read-of';

let clock: number;
/** What each reading began with. */
let begun: (Since | null)[];
let found: PageRead[];
let told: { readonly read: PageRead; readonly isWhole: boolean }[];
let failures: unknown[];
/** The longest that anybody else had to wait. */
let longest: number;
let isTorn: boolean;
/** Where the medicine of each reading stands; null: it reads none. */
let block: HTMLElement | null;
let node: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  [begun, found, told, failures] = [[], [], [], []];
  longest = 0;
  isTorn = false;
  block = null;
  node = document.createElement('p');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function* begin(since: Since | null): Work<PageRead> {
  begun.push(since);
  const number = begun.length;
  for (let step = 0; step < (since ? 4 : 20); step += 1) {
    clock += 5;
    yield;
  }
  if (isTorn && number === 1) throw new Error('torn');
  const places = block ? { prescriptions: [{ block, name: block, autofill: null }] } : {};
  const read = { ...pageRead({ reading: { person: `reading ${number}` }, places }), isWhole: since === null };
  found.push(read);
  return read;
}

function start(manner: Manner): Attempt {
  const attempt = new Attempt(begin, manner, {
    onDone: (read, isWhole) => told.push({ read, isWhole }),
    onFailure: (error) => failures.push(error),
  });
  measured(() => attempt.start(null));
  return attempt;
}

function measured(task: () => void): void {
  const before = clock;
  task();
  longest = Math.max(longest, clock - before);
}

/** Task by task, with what happens on the page between two of them. */
function goOn(between: () => void = () => undefined): void {
  while (vi.getTimerCount() > 0) {
    between();
    measured(() => vi.advanceTimersToNextTimer());
  }
}

describe.each(['while-still', 'catching-up'] as const)('An attempt, %s', (manner) => {
  it('is made in slices, and told when the page was at rest', () => {
    start(manner);
    goOn();
    expect(told).toEqual([{ read: found[0], isWhole: true }]);
    expect(longest).toBeLessThanOrEqual(10);
  });

  it('is told nothing of once it was dropped', () => {
    start(manner).drop();
    goOn();
    expect(told).toEqual([]);
  });

  it('is of no use when anything may have changed', () => expect(start(manner).survives(null)).toBe(false));

  it('tells of a mistake of ours', () => {
    isTorn = true;
    start(manner);
    goOn();
    expect([told, failures]).toEqual([[], [new Error('torn')]]);
  });
});

describe('An attempt while the page changes', () => {
  it('is of no use when it was to be still', () => expect(start('while-still').survives([node])).toBe(false));

  it('reads in the end by itself what has changed, without holding up the page, if it is to catch up', () => {
    const attempt = start('catching-up');
    goOn(() => expect(attempt.survives([node])).toBe(true));
    expect(begun).toEqual([null, { read: found[0], touched: new Set([node]) }]);
    expect(told).toEqual([{ read: found[1], isWhole: true }]);
    expect(longest).toBeLessThanOrEqual(30);
  });

  it('is told although a clock beside what was read goes on and on, and nobody waits for it', () => {
    block = document.createElement('section');
    const attempt = start('catching-up');
    goOn(() => attempt.survives([node]));
    expect(begun).toEqual([null, { read: found[0], touched: new Set([node]) }]);
    expect(told).toEqual([{ read: found[1], isWhole: true }]);
    expect(longest).toBeLessThanOrEqual(10);
    expect(attempt.isBehind).toBe(true);
  });

  it.each([
    ['stands in what was read', () => block?.append(node)],
    ['holds what was read', () => block && node.append(block)],
  ])('reads at once what has changed and %s', (_, place) => {
    block = document.createElement('section');
    place();
    const attempt = start('catching-up');
    goOn(() => attempt.survives([node]));
    expect(told).toEqual([{ read: found[1], isWhole: true }]);
    expect(longest).toBeGreaterThan(10);
  });

  it('reads once more, at once, what was read while it was catching up with a clock', () => {
    block = document.createElement('section');
    const inner = block.appendChild(document.createElement('b'));
    const attempt = start('catching-up');
    goOn(() => attempt.survives([begun.length === 1 ? node : inner]));
    expect(begun).toHaveLength(3);
    expect(told).toEqual([{ read: found[2], isWhole: true }]);
  });

  it('is of no use any more when too much has changed', () => {
    const attempt = start('catching-up');
    const many = Array.from({ length: 60 }, () => document.createElement('p'));
    expect(attempt.survives(many)).toBe(false);
  });

  it('is made anew, all at once, when what was read in the middle of a change made no sense', () => {
    isTorn = true;
    const attempt = start('catching-up');
    goOn(() => attempt.survives([node]));
    expect(begun).toEqual([null, null]);
    expect([told, failures]).toEqual([[{ read: found[0], isWhole: true }], []]);
  });

  it('cannot be overtaken when it is made at once', () => {
    start('at-once');
    expect(vi.getTimerCount()).toBe(0);
    expect(told).toEqual([{ read: found[0], isWhole: true }]);
  });
});
