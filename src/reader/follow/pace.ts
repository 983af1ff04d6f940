/** When to read a page: once it has come to rest, soon enough when it never rests, and never so often that it slows the page. Milliseconds throughout. */

/** A page has come to rest when nothing has changed for this long … */
const quiet = 250;
/** … and one that never does is read this long after the first change. */
const latest = 2_000;
/** A list whose rows come and go as one scrolls is read while one scrolls: what was not seen in time is gone. */
const latestOfWindow = 500;
/** Changes that tell nothing new, or that never end, are waited out ever longer, from `shortest` up to `longest`. */
const shortest = 500;
const longest = 10_000;
/** Reading that tells nothing new takes no more of the time than this. */
const vainShare = 1 / 100;
/** Whatever a page did before: after it has been still for this long, its next change counts anew. */
const stillness = 3_000;
/** A site that changes its address first and its content later is given so much more time to rest. */
const graceForMoving = 750;
/** A script can set a property (`checkbox.checked = true`) and nothing tells: after something happened we look again, twice. */
const echoes = [1_000, 4_000];
/** A page that says it is loading is looked at again, this long after, then twice as long, up to `longest`. */
const loadingWait = 1_000;

/** Reading may take a tenth of the time, with two seconds in hand; the quickest reading counts as `least`. */
const share = 1 / 10;
const inHand = 2_000;
const least = 100;

export interface ReadingDone {
  readonly begun: number;
  readonly ended: number;
  /** It told something that the reading before did not. */
  readonly isNew: boolean;
  readonly loading: boolean;
  /** It was of a list that holds only the rows that are scrolled to. */
  readonly isWindow: boolean;
}

export class Pace {
  private firstChange: number | null = null;
  private lastChange = Number.NEGATIVE_INFINITY;
  private readAt = Number.NEGATIVE_INFINITY;
  /** The least time from one reading to the next. */
  private patience = 0;
  private lookAgainAt: number | null = null;
  private echoesLeft: readonly number[] = [];
  private loadingWait = loadingWait;
  private latest = latest;
  private balance = inHand;
  private balancedAt = Number.NEGATIVE_INFINITY;

  /** The page changed by itself. */
  changed(now: number): void {
    if (now - this.lastChange >= stillness) this.patience = 0;
    this.firstChange ??= now;
    this.lastChange = now;
  }

  /** A person came to the page: what was pending before is of no account. */
  arrived(now: number): void {
    this.firstChange = null;
    this.lookAgainAt = null;
    this.happened(now);
  }

  /** The address changed. What stands on the page may be of the page before until it changes, too. */
  moved(now: number): void {
    this.arrived(now);
    this.latest = latest;
    this.lastChange = now + graceForMoving;
  }

  /** A person did something: what follows from it is to be seen soon. */
  happened(now: number): void {
    this.changed(now);
    this.hurry();
    this.echoesLeft = echoes;
    this.loadingWait = loadingWait;
  }

  /** What is known is of no use any more: no waiting longer than for the page to rest. */
  hurry(): void {
    this.patience = 0;
  }

  /** null: there is no reason to read. */
  dueAt(): number | null {
    const reasons: number[] = [];
    if (this.firstChange !== null) reasons.push(Math.min(this.lastChange + quiet, this.firstChange + this.latest));
    if (this.lookAgainAt !== null) reasons.push(this.lookAgainAt);
    if (reasons.length === 0) return null;
    const patientUntil = Math.min(this.readAt + this.patience, this.lastChange + stillness);
    return Math.max(Math.min(...reasons), patientUntil, this.affordableAt());
  }

  /** Something is to be looked at by then, whatever happens. */
  lookAgainBy(time: number): void {
    this.lookAgainAt = Math.min(this.lookAgainAt ?? time, time);
  }

  read({ begun, ended, isNew, loading, isWindow }: ReadingDone): void {
    if (this.firstChange !== null) {
      const rested = begun - this.lastChange >= quiet;
      const inVain = isNew ? 0 : (ended - begun) / vainShare;
      this.patience =
        isNew && (rested || isWindow) ? 0 : Math.min(Math.max(this.patience * 2, shortest, inVain), longest);
      if (isNew) this.echoesLeft = echoes;
    }
    this.latest = isWindow ? latestOfWindow : latest;
    this.firstChange = null;
    this.readAt = ended;
    this.pay(begun, ended);
    this.planNext(ended, loading);
  }

  private planNext(now: number, loading: boolean): void {
    if (loading) {
      this.lookAgainAt = now + this.loadingWait;
      this.loadingWait = Math.min(this.loadingWait * 2, longest);
      return;
    }
    const [next, ...rest] = this.echoesLeft;
    this.lookAgainAt = next === undefined ? null : now + next;
    this.echoesLeft = rest;
    this.loadingWait = loadingWait;
  }

  private pay(begun: number, ended: number): void {
    const earned = (begun - this.balancedAt) * share;
    this.balance = Math.min(inHand, this.balance + earned) - Math.max(least, ended - begun);
    this.balancedAt = ended;
  }

  private affordableAt(): number {
    return this.balancedAt + Math.min(Math.max(0, -this.balance / share), longest);
  }
}
