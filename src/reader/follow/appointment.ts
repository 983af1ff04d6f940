/** The one time at which something is to be done: at a moment of leisure once it is due, and never twice. */

/** A busy page is not waited for longer than this (milliseconds). */
const idleWithin = 500;

/** When it is due, on the page's clock (milliseconds); null: there is no reason to. */
type DueAt = () => number | null;

export class Appointment {
  private made: { readonly at: number; readonly cancel: () => void } | null = null;

  constructor(
    private readonly dueAt: DueAt,
    private readonly task: () => void,
  ) {}

  /** An appointment that is made already stands, unless it has become due sooner. */
  make(): void {
    const due = this.dueAt();
    if (due === null || (this.made && this.made.at <= due)) return;
    this.cancel();
    const timer = setTimeout(() => this.comeUp(due), due - performance.now());
    this.made = { at: due, cancel: () => clearTimeout(timer) };
  }

  cancel(): void {
    this.made?.cancel();
    this.made = null;
  }

  /** No longer, when it was put off in the meantime. */
  get isDue(): boolean {
    const due = this.dueAt();
    return due !== null && due <= performance.now();
  }

  private comeUp(due: number): void {
    this.made = null;
    if (!this.isDue) {
      this.make();
      return;
    }
    const cancel = whenIdle(() => {
      this.made = null;
      this.task();
    });
    this.made = { at: due, cancel };
  }
}

/** The answer calls it off. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: idleWithin });
  return () => cancelIdleCallback(handle);
}
