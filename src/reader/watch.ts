/** Follows a page: reads it when it has come to rest, again when it has changed, and says at once when it has gone elsewhere. */
import { Attempt, type Manner } from './attempt';
import { hearChanges, type PageChange } from './changes';
import { listen, viewOf } from './dom/untampered';
import { Pace } from './pace';
import type { PageRead } from './page-read';
import type { Since } from './read-page';
import { followRoute } from './route';
import { hasLostPlaces, isSameRead } from './same-read';
import { Touched } from './touched';
import type { Work } from './work';

export interface WatchedPage {
  readonly document: Document;
  /** Begins to read the page as it stands; of a page that was read before, the part that has changed is enough. */
  readonly read: (since: Since | null) => Work<PageRead>;
  /** Asked before every reading: the extension is gone, nobody is left to hear of it. */
  readonly isOver: () => boolean;
}

/** None of these may throw. */
export interface WatchListener {
  /** Told when the reading or the elements it stands in have changed; also while the page is still loading. */
  readonly onRead: (read: PageRead) => void;
  /** The address changed: what was read before belongs to another page. */
  readonly onLeave: () => void;
  /** The page could not be read, by a mistake of ours. Told once, until it can be read again. */
  readonly onFailure: (error: unknown) => void;
}

export interface Watch {
  start(): void;
  stop(): void;
}

/** A busy page is not waited for longer than this (milliseconds). */
const idleWithin = 500;
/** Nobody is to wait for us; but what has changed under one attempt would change under the next one, too. */
const manners: readonly Manner[] = ['while-still', 'catching-up'];
/** A page that was read in part is read whole within this time (milliseconds): what nobody touched may look different, too. */
const wholeWithin = 4_000;

/** Does nothing until it is started; can be stopped and started again. */
export function watchPage(page: WatchedPage, listener: WatchListener): Watch {
  let ending: AbortController | null = null;
  return {
    start() {
      if (ending) return;
      ending = new AbortController();
      follow(page, listener, ending.signal);
    },
    stop() {
      ending?.abort();
      ending = null;
    },
  };
}

function follow({ document, read, isOver }: WatchedPage, listener: WatchListener, signal: AbortSignal): void {
  const view = viewOf(document);
  if (!view) return;
  const pace = new Pace();
  const touched = new Touched();
  /** By when the page is to be read whole; null when it was. */
  let wholeBy: number | null = null;
  let told: PageRead | null = null;
  let failed = false;
  let underWay: Attempt | null = null;
  /** So many attempts in a row were of no use, because it changed meanwhile. */
  let overtaken = 0;
  let appointment: { readonly at: number; readonly cancel: () => void } | null = null;

  const changed = ({ isRid, touched: nodes }: PageChange) => {
    if (!underWay?.survives(nodes)) drop();
    touched.add(nodes);
    lookAtRoute();
    if (isRid && told && hasLostPlaces(told)) pace.hurry();
    pace.changed(now());
    arrange();
  };
  const happened = () => {
    drop();
    touched.add(null);
    lookAtRoute();
    pace.happened(now());
    arrange();
  };
  const lookAtRoute = followRoute(
    view,
    () => {
      drop();
      told = null;
      failed = false;
      listener.onLeave();
      pace.moved(now());
      arrange();
    },
    signal,
  );
  const hearNewRoots = hearChanges(document, { onChange: changed, onDeed: happened }, signal);
  listen(document, 'visibilitychange', arrived, { signal });
  listen(view, 'pageshow', arrived, { signal });
  signal.addEventListener('abort', stop);
  arrived();

  function arrived() {
    drop();
    touched.add(null);
    pace.arrived(now());
    arrange();
  }

  function arrange() {
    const due = pace.dueAt();
    // What is under way is not joined by another: its end arranges for what follows.
    if (underWay || due === null || isHidden() || (appointment && appointment.at <= due)) return;
    cancel();
    const timer = setTimeout(() => {
      appointment = null;
      if (isDue()) appointment = { at: due, cancel: whenIdle(look) };
      else arrange();
    }, due - now());
    appointment = { at: due, cancel: () => clearTimeout(timer) };
  }

  /** No longer, when it changed again in the meantime: it is given the time to rest. */
  function isDue() {
    const due = pace.dueAt();
    return due !== null && due <= now();
  }

  function cancel() {
    appointment?.cancel();
    appointment = null;
  }

  function stop() {
    cancel();
    drop();
  }

  /** What is being read is not what stands there any more. */
  function drop() {
    if (!underWay) return;
    underWay.drop();
    underWay = null;
    overtaken += 1;
  }

  function look() {
    appointment = null;
    lookAtRoute();
    if (signal.aborted || isHidden() || isOver()) return;
    if (isDue()) readAndTell();
    else arrange();
  }

  function readAndTell() {
    const begun = now();
    const ended = (isNew: boolean, { loading, window }: Pick<PageRead, 'loading' | 'window'>) => {
      // A page that changed under this attempt will change under the next one, too.
      overtaken = underWay?.isBehind ? 1 : 0;
      underWay = null;
      pace.read({ begun, ended: now(), isNew, loading, isWindow: window?.moves === 'by-rows' });
      if (wholeBy !== null) pace.lookAgainBy(wholeBy);
      arrange();
    };
    const onDone = (found: PageRead, isWhole: boolean) => {
      const isNew = told === null || !isSameRead(told, found);
      told = found;
      failed = false;
      touched.clear();
      wholeBy = isWhole ? null : (wholeBy ?? now() + wholeWithin);
      if (isNew) listener.onRead(found);
      ended(isNew, found);
    };
    const onFailure = (error: unknown) => {
      told = null;
      if (!failed) listener.onFailure(error);
      failed = true;
      ended(false, { loading: false, window: null });
    };
    underWay = new Attempt(afterRoots, manners[overtaken] ?? 'at-once', { onDone, onFailure });
    underWay.start(since());
  }

  /** null: the page is to be read whole. */
  function since(): Since | null {
    const { nodes } = touched;
    const isPart = nodes !== null && nodes.size > 0 && (wholeBy === null || now() < wholeBy);
    return told && isPart ? { read: told, touched: nodes } : null;
  }

  function* afterRoots(since: Since | null) {
    hearNewRoots();
    yield;
    return yield* read(since);
  }

  function isHidden() {
    return document.visibilityState === 'hidden';
  }
}

const now = () => performance.now();

/** The answer calls it off. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: idleWithin });
  return () => cancelIdleCallback(handle);
}
