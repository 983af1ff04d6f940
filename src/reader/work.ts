/** Work that can be laid down and taken up again: it yields wherever it may be, so that a page is never held up by all of it. */

export type Work<T> = Generator<undefined, T, undefined>;

/** How long a page is held up at a time (milliseconds); a slow machine takes several times as long for one step of a work. */
export const slice = 6;

/** Work that is done on one small thing after another need not be laid down behind each: behind this many is soon enough. */
export const stride = 16;

/** All of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

export interface WorkListener<T> {
  readonly onDone: (result: T) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Slices of so many milliseconds, the first right away. When the signal has ended the work is dropped, and nothing is told. */
export function inSlices<T>(work: Work<T>, slice: number, listener: WorkListener<T>, signal: AbortSignal): void {
  if (signal.aborted) return;
  const until = performance.now() + slice;
  let step: IteratorResult<undefined, T>;
  try {
    do step = work.next();
    while (!step.done && performance.now() < until);
  } catch (error) {
    listener.onFailure(error);
    return;
  }
  if (step.done) listener.onDone(step.value);
  else setTimeout(() => inSlices(work, slice, listener, signal));
}
