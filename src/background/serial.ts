/** One thing at a time, in the order it came: two tabs cannot decide whose page it is at once. */

export type Serially = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of its own. Work that fails does not stop what comes after it. */
export function serially(): Serially {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
