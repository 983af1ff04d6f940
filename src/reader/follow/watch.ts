/** Follows a page: reads it when it has come to rest, again when it has changed, and says at once when it has gone elsewhere. */

import { listen, viewOf } from '../dom/untampered';
import type { PageRead } from '../page-read';
import type { Since } from '../read-page';
import type { Work } from '../work';
import { Appointment } from './appointment';
import { Attempt, type Manner } from './attempt';
import { hearChanges, type PageChange } from './changes';
import { Pace } from './pace';
import { followRoute } from './route';
import { hasLostPlaces, isSameRead } from './same-read';
import { Touched } from './touched';

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

/** Nobody is to wait for us; but what has changed under one attempt would change under the next one, too. */
const manners: readonly Manner[] = ['while-still', 'catching-up'];
/** A page that was read in part is read whole within this time (milliseconds): what nobody touched may look different, too. */
const wholeWithin = 4_000;

/** Does nothing until it is started; can be stopped and started again. */
export function watchPage(page: WatchedPage, listener: WatchListener): Watch {
  const view = viewOf(page.document);
  let follower: Follower | null = null;
  return {
    start() {
      if (view) follower ??= new Follower(page, listener, view);
    },
    stop() {
      follower?.stop();
      follower = null;
    },
  };
}

/** Follows a page from when it is made until it is stopped. */
class Follower {
  private readonly ending = new AbortController();
  private readonly pace = new Pace();
  private readonly touched = new Touched();
  private readonly appointment = new Appointment(
    () => this.dueAt(),
    () => this.look(),
  );
  private readonly lookAtRoute: () => void;
  private readonly hearNewRoots: () => void;
  /** By when the page is to be read whole; null when it was. */
  private wholeBy: number | null = null;
  private told: PageRead | null = null;
  private failed = false;
  private underWay: Attempt | null = null;
  /** So many attempts in a row were of no use, because it changed meanwhile. */
  private overtaken = 0;

  constructor(
    private readonly page: WatchedPage,
    private readonly listener: WatchListener,
    view: Window,
  ) {
    const { document } = page;
    const { signal } = this.ending;
    const arrived = () => this.arrived();
    this.lookAtRoute = followRoute(view, () => this.left(), signal);
    const listenTo = { onChange: (change: PageChange) => this.changed(change), onDeed: () => this.happened() };
    this.hearNewRoots = hearChanges(document, listenTo, signal);
    listen(document, 'visibilitychange', arrived, { signal });
    listen(view, 'pageshow', arrived, { signal });
    this.arrived();
  }

  stop(): void {
    this.ending.abort();
    this.appointment.cancel();
    this.drop();
  }

  private changed({ isRid, touched }: PageChange): void {
    if (!this.underWay?.survives(touched)) this.drop();
    this.touched.add(touched);
    this.lookAtRoute();
    if (isRid && this.told && hasLostPlaces(this.told)) this.pace.hurry();
    this.pace.changed(now());
    this.appointment.make();
  }

  private happened(): void {
    this.drop();
    this.touched.add(null);
    this.lookAtRoute();
    this.pace.happened(now());
    this.appointment.make();
  }

  private left(): void {
    this.drop();
    this.told = null;
    this.failed = false;
    this.listener.onLeave();
    this.pace.moved(now());
    this.appointment.make();
  }

  private arrived(): void {
    this.drop();
    this.touched.add(null);
    this.pace.arrived(now());
    this.appointment.make();
  }

  /** null while it is of no use to read: what is under way is not joined by another, its end arranges for what follows. */
  private dueAt(): number | null {
    return this.underWay || this.isHidden ? null : this.pace.dueAt();
  }

  private get isHidden(): boolean {
    return this.page.document.visibilityState === 'hidden';
  }

  /** What is being read is not what stands there any more. */
  private drop(): void {
    if (!this.underWay) return;
    this.underWay.drop();
    this.underWay = null;
    this.overtaken += 1;
  }

  private look(): void {
    this.lookAtRoute();
    if (this.ending.signal.aborted || this.isHidden || this.page.isOver()) return;
    if (this.appointment.isDue) this.readAndTell();
    else this.appointment.make();
  }

  private readAndTell(): void {
    const begun = now();
    const onDone = (found: PageRead, isWhole: boolean) => {
      const isNew = this.told === null || !isSameRead(this.told, found);
      this.told = found;
      this.failed = false;
      this.touched.clear();
      this.wholeBy = isWhole ? null : (this.wholeBy ?? now() + wholeWithin);
      if (isNew) this.listener.onRead(found);
      this.ended(begun, isNew, found);
    };
    const onFailure = (error: unknown) => {
      this.told = null;
      if (!this.failed) this.listener.onFailure(error);
      this.failed = true;
      this.ended(begun, false, { loading: false, window: null });
    };
    const manner = manners[this.overtaken] ?? 'at-once';
    this.underWay = new Attempt((since) => this.afterRoots(since), manner, { onDone, onFailure });
    this.underWay.start(this.since());
  }

  private ended(begun: number, isNew: boolean, { loading, window }: Pick<PageRead, 'loading' | 'window'>): void {
    // A page that changed under this attempt will change under the next one, too.
    this.overtaken = this.underWay?.isBehind ? 1 : 0;
    this.underWay = null;
    this.pace.read({ begun, ended: now(), isNew, loading, isWindow: window?.moves === 'by-rows' });
    if (this.wholeBy !== null) this.pace.lookAgainBy(this.wholeBy);
    this.appointment.make();
  }

  /** null: the page is to be read whole. */
  private since(): Since | null {
    const { nodes } = this.touched;
    const isPart = nodes !== null && nodes.size > 0 && (this.wholeBy === null || now() < this.wholeBy);
    return this.told && isPart ? { read: this.told, touched: nodes } : null;
  }

  private *afterRoots(since: Since | null): Work<PageRead> {
    this.hearNewRoots();
    yield;
    return yield* this.page.read(since);
  }
}

const now = () => performance.now();
