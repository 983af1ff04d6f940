/** Some browsers never answer a question about storage. Nobody waits for them longer than this. */

export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** The promise's own outcome, or a `TimedOut` rejection after so many milliseconds. The work itself is not stopped. */
export async function withinTime<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
