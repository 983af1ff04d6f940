/** Remembers the last answers of a pure function: one name is read again whenever its page is, and in every comparison. */
const mostRemembered = 1000;

/** Forgets all when it is full. The answers are shared: nobody changes them. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>();
  return (text) => {
    const hit = known.get(text);
    if (hit) return hit.value;
    const value = answer(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, { value });
    return value;
  };
}
