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
