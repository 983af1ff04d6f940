/**
 * Names cut off at the end of a field: "CYCLOBENZAPR" is the beginning of exactly one known name, and is read as that name.
 * This is no likeness: every printed letter must stand at its place.
 */
import { partNames } from './combination';
import { dictionary, keyOfName } from './dictionary';

export interface Completed {
  key: string;
  /** Enough letters were printed to be sure of it. */
  sure: boolean;
}

let byStart: Map<string, string[]> | undefined;

function keysByStart(): Map<string, string[]> {
  if (byStart) return byStart;
  byStart = new Map();
  const keys = new Set([...dictionary().keys(), ...[...partNames()].map(keyOfName)]);
  for (const key of keys) {
    if (key.includes('/')) continue;
    const start = key.slice(0, 3);
    byStart.set(start, [...(byStart.get(start) ?? []), key]);
  }
  return byStart;
}

const letters = (words: readonly string[]): number => words.join('').length;

/** The one known name whose words begin with these words; null when there is none or more than one. */
export function completeName(words: readonly string[]): Completed | null {
  const printed = letters(words);
  const [first = ''] = words;
  if (printed < 6 || first.length < 4) return null;
  const hits = (keysByStart().get(first.slice(0, 3)) ?? []).filter((key) => {
    const whole = key.split(' ');
    return (
      whole.length === words.length &&
      words.every((word, index) => whole[index] === word || (word.length >= 3 && whole[index]?.startsWith(word)))
    );
  });
  const [key] = hits;
  if (hits.length !== 1 || key === undefined) return null;
  const share = printed / letters(key.split(' '));
  return share < 0.45 ? null : { key, sure: printed >= 7 && share >= 0.55 };
}
