/**
 * Names cut off at the end of a field: "CYCLOBENZAPR" is the beginning of exactly one known name, and is read as that name.
 * This is no likeness: every printed letter must stand at its place.
 */
import { partNames } from './combination';
import { dictionary, keyOfName } from './dictionary';
import { groupBy } from './group-by';

export interface Completed {
  key: string;
  /** Enough letters were printed to be sure of it. */
  sure: boolean;
}

interface Whole {
  key: string;
  words: string[];
}

let byStart: ReadonlyMap<string, readonly Whole[]> | undefined;

const startOf = (word: string): string => word.slice(0, 4);

function keysByStart(): ReadonlyMap<string, readonly Whole[]> {
  if (byStart) return byStart;
  const keys = new Set([...dictionary().keys(), ...[...partNames()].map(keyOfName)]);
  const single = [...keys].filter((key) => !key.includes('/')).map((key) => ({ key, words: key.split(' ') }));
  byStart = groupBy(single, ({ words }) => startOf(words[0] ?? ''));
  return byStart;
}

const letters = (words: readonly string[]): number => words.join('').length;

const beginsWith = (whole: string | undefined, start: string): boolean =>
  whole === start || (start.length >= 3 && whole !== undefined && whole.startsWith(start));

/** The one known name whose words begin with these words; null when there is none or more than one. */
export function completeName(words: readonly string[]): Completed | null {
  const printed = letters(words);
  const [first = ''] = words;
  if (printed < 6 || first.length < 4) return null;
  let hit: Whole | null = null;
  const longer: Whole[] = [];
  for (const whole of keysByStart().get(startOf(first)) ?? []) {
    if (whole.words.length < words.length) continue;
    if (!words.every((word, index) => beginsWith(whole.words[index], word))) continue;
    if (whole.words.length > words.length) {
      longer.push(whole);
      continue;
    }
    if (hit) return null;
    hit = whole;
  }
  if (!hit) return null;
  const share = printed / letters(hit.words);
  if (share < 0.45) return null;
  const { key } = hit;
  // "FENOFIBR" may be fenofibrate, or the first word of "fenofibric acid" with the second cut away.
  const isOnly = longer.every((other) => other.key.startsWith(`${key} `));
  return { key, sure: isOnly && printed >= 7 && share >= 0.55 };
}
