/** One attempt to read a page that may change meanwhile. */
import type { PageRead } from '../page-read';
import type { Since } from '../read-page';
import { inSlices, slice, type Work } from '../work';
import { standsApart } from './same-read';
import { Touched } from './touched';

/**
 * - `while-still`: in slices; a change makes it of no use.
 * - `catching-up`: in slices, whatever changes; what has changed meanwhile is read by itself in the end, and at once where
 *   it touches what was read.
 * - `at-once`: nothing can change meanwhile, and the page is held up by all of it.
 */
export type Manner = 'while-still' | 'catching-up' | 'at-once';

interface AttemptListener {
  /** `isWhole`: all of the page was looked at. */
  readonly onDone: (found: PageRead, isWhole: boolean) => void;
  readonly onFailure: (error: unknown) => void;
}

export class Attempt {
  private readonly ending = new AbortController();
  private readonly missed = new Touched();
  private hasMissed = false;

  constructor(
    private readonly begin: (since: Since | null) => Work<PageRead>,
    private readonly manner: Manner,
    private readonly listener: AttemptListener,
  ) {
    this.missed.clear();
  }

  /** Its end may be told before this comes back. */
  start(since: Since | null): void {
    if (this.manner === 'at-once') this.readAtOnce(since, false);
    else {
      const onDone = (found: PageRead) => this.catchUp(found);
      inSlices(this.begin(since), slice, { onDone, onFailure: (error) => this.fail(error) }, this.ending.signal);
    }
  }

  /** These nodes changed; null: it may be anything. The answer is whether the attempt is of use all the same. */
  survives(nodes: Iterable<Node> | null): boolean {
    this.missed.add(nodes);
    this.hasMissed = true;
    return this.manner === 'catching-up' && this.missed.nodes !== null;
  }

  /** Nothing is told any more. */
  drop(): void {
    this.ending.abort();
  }

  private readAtOnce(since: Since | null, isWhole: boolean): void {
    const { onDone, onFailure } = this.listener;
    const done = (found: PageRead) => onDone(found, isWhole || found.isWhole);
    inSlices(this.begin(since), Number.POSITIVE_INFINITY, { onDone: done, onFailure }, this.ending.signal);
  }

  /** The page has changed meanwhile. */
  get isBehind(): boolean {
    return this.hasMissed;
  }

  private catchUp(found: PageRead): void {
    const { nodes } = this.missed;
    if (!nodes?.size) this.listener.onDone(found, found.isWhole);
    else if (standsApart(found, nodes)) this.catchUpBeside(found, nodes);
    else this.readAtOnce({ read: found, touched: nodes }, found.isWhole);
  }

  /** What never rests beside what was read, such as a clock, may go on while the page is read again for it. */
  private catchUpBeside(read: PageRead, touched: ReadonlySet<Node>): void {
    this.missed.clear();
    const onDone = (found: PageRead) => {
      const { nodes } = this.missed;
      const isWhole = read.isWhole || found.isWhole;
      if (nodes && standsApart(found, nodes)) this.listener.onDone(found, isWhole);
      else this.readAtOnce(nodes && { read: found, touched: nodes }, isWhole);
    };
    const onFailure = (error: unknown) => this.fail(error);
    inSlices(this.begin({ read, touched }), slice, { onDone, onFailure }, this.ending.signal);
  }

  /** In the middle of a change a page may be anything, and so may what comes of reading it. */
  private fail(error: unknown): void {
    if (this.isBehind) this.readAtOnce(null, true);
    else this.listener.onFailure(error);
  }
}
