/** Remembers what a pure function made of a text: pages repeat themselves, and are read again and again. */

/** A page can print without end: the memory is emptied when it has grown to this many texts. */
const most = 5000;

export function remember<T>(tell: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined || known.has(text)) return seen as T;
    if (known.size >= most) known.clear();
    const told = tell(text);
    known.set(text, told);
    return told;
  };
}

/** The same of a text and a day, for as long as the same day is asked for. */
export function rememberForADay<T>(
  tell: (text: string, today: Temporal.PlainDate) => T,
): (text: string, today: Temporal.PlainDate) => T {
  let known: { readonly day: Temporal.PlainDate; readonly tell: (text: string) => T } | null = null;
  return (text, today) => {
    if (known === null || (known.day !== today && !known.day.equals(today)))
      known = { day: today, tell: remember((of) => tell(of, today)) };
    return known.tell(text);
  };
}

/**
 * The same of a thing, for as long as the thing is there: what was made of a page goes with it. What else is needed to tell must
 * be the same for a thing whenever it is asked for.
 */
export function rememberOf<K extends object, T, Besides extends readonly unknown[]>(
  tell: (of: K, ...besides: Besides) => T,
): (of: K, ...besides: Besides) => T {
  const known = new WeakMap<K, T>();
  return (of, ...besides) => {
    const seen = known.get(of);
    if (seen !== undefined || known.has(of)) return seen as T;
    const told = tell(of, ...besides);
    known.set(of, told);
    return told;
  };
}
