// @vitest-environment happy-dom
/** The watch together with the reader: what has changed by itself is read by itself, and all of the page soon after. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '@/src/reader/follow/watch';
import type { PageRead } from '@/src/reader/page-read';
import { readStepwise, type Since } from '@/src/reader/read-page';

const options = {
  url: 'https://www.optumrx.com/secure/my-prescriptions',
  today: Temporal.PlainDate.from('2026-11-22'),
};
const card = (name: string, refills: number) =>
  `<article><h3>${name}</h3><p>Refills left: <b>${refills}</b></p><p>Auto refill: <i>off</i></p></article>`;

let watch: Watch;
let reads: PageRead[];
let tries: (Since | null)[];

beforeEach(async () => {
  vi.useFakeTimers();
  document.head.innerHTML = '';
  document.body.innerHTML = `<main><h1>My prescriptions</h1>${card('ATORVASTATIN TAB 40MG', 2)}${card('LISINOPRIL TAB 10MG', 1)}</main><footer>1</footer>`;
  reads = [];
  tries = [];
  const read = (since: Since | null) => {
    tries.push(since);
    return readStepwise(document, options, since);
  };
  const listener = { onRead: (one: PageRead) => reads.push(one), onLeave: () => undefined, onFailure: () => undefined };
  watch = watchPage({ document, read, isOver: () => false }, listener);
  watch.start();
  await wait(10_000);
  reads.length = 0;
  tries.length = 0;
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const refillsIn = (read: PageRead | undefined) => read?.reading.prescriptions.map(({ refillsLeft }) => refillsLeft);
const element = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('A card that is changed in place', () => {
  it('is read by itself, and the page as a whole within four seconds', async () => {
    element('b').textContent = '0';
    await wait(400);
    expect(refillsIn(reads[0])).toEqual([0, 1]);
    expect(reads[0]?.isWhole).toBe(false);
    expect(tries).toHaveLength(1);
    await wait(4_000);
    expect(tries.at(-1)).toBeNull();
    // Something new is looked at twice more.
    await wait(60_000);
    expect(tries.slice(1)).toEqual([null, null]);
  });

  it('tells of the medicine that was on autofill all along what it told before', async () => {
    element('i').textContent = 'on';
    await wait(400);
    expect(reads[0]?.reading.prescriptions.map(({ autofill }) => autofill)).toEqual(['on', 'off']);
    element('b').textContent = '1';
    await wait(400);
    expect(reads[1]?.isWhole).toBe(false);
    expect(reads[1]?.reading.prescriptions.map(({ autofill }) => autofill)).toEqual(['on', 'off']);
  });

  it('is read with all the page when it has other lines than before', async () => {
    element('article').insertAdjacentHTML('beforeend', '<p>Last filled on 09/01/2026</p>');
    await wait(400);
    expect(reads[0]?.isWhole).toBe(true);
    expect(reads[0]?.reading.prescriptions[0]?.lastFilledOn).toBe('2026-09-01');
  });

  it.each([
    ['a style sheet comes with it', () => document.head.append(document.createElement('style'))],
    ['somebody clicks, which may set what no mutation tells', () => document.body.click()],
  ])('is read with all the page when %s', async (_, alongside) => {
    element('b').textContent = '0';
    alongside();
    await wait(400);
    expect(tries[0]).toBeNull();
    expect(refillsIn(reads[0])).toEqual([0, 1]);
  });

  it('does not keep the page from being read whole, however often it changes', async () => {
    let beats = 0;
    const beating = setInterval(() => {
      element('b').textContent = String(beats++ % 9);
    }, 400);
    await wait(30_000);
    clearInterval(beating);
    expect(tries.filter((since) => since === null).length).toBeGreaterThanOrEqual(3);
    expect(tries.filter((since) => since !== null).length).toBeGreaterThanOrEqual(3);
  });
});
