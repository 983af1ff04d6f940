/** What the benchmark of the reader runs inside a real page. Milliseconds throughout. */
import { Readability } from '@mozilla/readability';
import { watchPage } from '@/src/reader/follow/watch';
import { readAgain, readPage, readStepwise, type Since } from '@/src/reader/read-page';
import { finish } from '@/src/reader/work';
import { listAddress } from './page-of-prescriptions';

const today = Temporal.PlainDate.from('2026-11-22');
const options = { url: listAddress, today };
const read = () => readPage(document, options);

/** One walk over the page's text nodes, asking of each parent whether it can be seen: nothing that reads a page is cheaper. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    if (parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) seen += 1;
  }
  return seen;
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The middle one of several runs, after one that does not count. */
function median(runs: number, work: () => number): number {
  work();
  const times = Array.from({ length: runs }, work).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** The page's styles and layout are worked out before a run is timed, as they are on a page that has come to rest. */
function settled(work: () => unknown): number {
  document.body.getBoundingClientRect();
  return timeOf(work);
}

export const floor = (runs: number) => median(runs, () => settled(walk));
export const first = () => settled(read);
export const full = (runs: number) => median(runs, () => settled(read));
/** Readability takes the document apart: each run gets a copy, made before the clock starts. */
export const readability = (runs: number) =>
  median(runs, () => {
    const copy = document.cloneNode(true) as Document;
    return timeOf(() => new Readability(copy).parse());
  });
export const prescriptions = () => read().reading.prescriptions.length;
export const outcome = () => JSON.stringify([read().reading.outcome, read().reading.gaps.slice(0, 5)]);
export const elements = () => document.querySelectorAll('*').length;

/** An element says something else by turns, and is read again. */
function againAfter(selector: string, words: readonly string[], runs: number): number {
  let turn = 0;
  let last = read();
  const element = document.querySelector(selector);
  if (!element) throw new Error('There is no card.');
  return median(runs, () => {
    turn += 1;
    element.textContent = words[turn % words.length] ?? '';
    return settled(() => {
      const found = finish(readAgain(document, options, { read: last, touched: new Set([element]) }));
      if (!found) throw new Error('The card could not be read by itself.');
      last = found;
    });
  });
}

export const again = (runs: number) => againAfter('.card b', ['0', '1', '2', '3'], runs);
export const againOtherWords = (runs: number) => againAfter('.card button', ['Refill now', 'Request a refill'], runs);

/** Follows the page as the content script does; the answer ends it. */
export function follow(): () => void {
  const listener = { onRead: () => undefined, onLeave: () => undefined, onFailure: () => undefined };
  const stepwise = (since: Since | null) => readStepwise(document, options, since);
  const watch = watchPage({ document, read: stepwise, isOver: () => false }, listener);
  watch.start();
  return () => watch.stop();
}

/** A page that changes forty times a second, beside the list and in it. */
export function keepChanging(): void {
  const clock = document.body.appendChild(document.createElement('p'));
  let beat = 0;
  setInterval(() => {
    beat += 1;
    clock.textContent = `${beat} visitors`;
    clock.className = beat % 2 ? 'odd' : 'even';
  }, 25);
}

let longest = 0;
/** From now on; a task of less than 50 ms counts as none. */
export function noteLongTasks(): void {
  longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
}
export const longestTask = () => longest;
