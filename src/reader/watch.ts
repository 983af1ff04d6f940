/**
 * Follows a page: reads it when it has settled, and again whenever what it shows may have changed. Looks only; while the
 * page is hidden, or changes without end, it waits.
 */
import { ownHostTag } from './own-host';
import type { PageRead } from './page-read';
import { readPage } from './read-page';

export interface PageWatch {
  /** May be called again; begins anew after `stop`. */
  start(): void;
  /** May be called again; nothing is read after it. */
  stop(): void;
  /** Reads as soon as the page rests, although nothing has changed: a new day, a new setting. */
  readAgain(): void;
}

export interface WatchOptions {
  readonly today: () => Temporal.PlainDate;
  readonly onRead: (read: PageRead) => void;
  /** Ends the watch for good. */
  readonly signal?: AbortSignal;
}

/** A page counts as settled when it has not changed for this long … */
const quietFor = 250;
/** … or, when it never rests, after this long. */
const patience = 2000;
/** A page that never rests is read at most this often a minute. */
const mostReads = 20;
const minute = 60_000;

const attributes = [
  'aria-busy',
  'aria-checked',
  'aria-current',
  'aria-expanded',
  'aria-hidden',
  'aria-pressed',
  'aria-selected',
  'checked',
  'class',
  'disabled',
  'hidden',
  'open',
  'style',
];

/** Nothing happens until `start`. */
export function watchPage(document: Document, { today, onRead, signal }: WatchOptions): PageWatch {
  let run: AbortController | null = null;

  function start(): void {
    if (run || signal?.aborted) return;
    run = new AbortController();
    follow(document, today, onRead, run.signal);
  }

  function stop(): void {
    run?.abort();
    run = null;
  }

  signal?.addEventListener('abort', stop, { once: true });
  return {
    start,
    stop,
    readAgain() {
      if (!run) return;
      stop();
      start();
    },
  };
}

function follow(
  document: Document,
  today: () => Temporal.PlainDate,
  onRead: (read: PageRead) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let changedAt = view.performance.now();
  let waitingSince: number | null = null;
  let timer = 0;
  let reads: number[] = [];

  /** The first change begins a wait; the ones after it only push its end back. No layout is read here. */
  function changed(): void {
    changedAt = view?.performance.now() ?? 0;
    if (waitingSince !== null || document.hidden) {
      if (document.hidden) waitingSince ??= changedAt;
      return;
    }
    waitingSince = changedAt;
    wake(quietFor);
  }

  function wake(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(whenDue, after) as unknown as number;
  }

  function whenDue(): void {
    if (signal.aborted || waitingSince === null || document.hidden) return;
    const now = view?.performance.now() ?? 0;
    const rested = now - changedAt;
    const waited = now - waitingSince;
    reads = reads.filter((at) => now - at < minute);
    const [oldest] = reads;
    if (rested < quietFor && waited < patience) wake(quietFor - rested);
    else if (reads.length >= mostReads && oldest !== undefined) wake(minute - (now - oldest));
    else whenIdle(read);
  }

  function read(): void {
    if (signal.aborted || document.hidden || !view) return;
    waitingSince = null;
    reads.push(view.performance.now());
    onRead(readPage(document, { url: view.location.href, today: today() }));
  }

  const observer = new MutationObserver((records) => {
    if (records.some(isThePages)) changed();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });
  const listen = { signal, capture: true, passive: true };
  // What a control shows is a property: no mutation tells of it.
  for (const event of ['change', 'input', 'click', 'toggle', 'transitionend']) {
    document.addEventListener(event, changed, listen);
  }
  document.addEventListener('visibilitychange', () => document.hidden || resume(), { signal });
  listenToRoutes(view, changed, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function resume(): void {
    if (waitingSince !== null) wake(quietFor);
  }

  changed();
}

/** A change inside or of our own host is none of the page's. */
function isThePages({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOwn(target)) return false;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length === 0 || !moved.every(isOwn);
}

const isOwn = (node: Node) => node.nodeName.toLowerCase() === ownHostTag;

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task, 0);
}

/** Routes change without a load: `navigation` tells after the address has changed; older browsers tell of going back only. */
function listenToRoutes(view: Window, changed: () => void, signal: AbortSignal): void {
  const { navigation } = view as unknown as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', changed, { signal });
  else view.addEventListener('popstate', changed, { signal });
}
