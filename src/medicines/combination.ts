/** Combinations whose parts are printed short: "LISINOP/HCTZ", "FLUTIC/SALME". */
import { dictionary, type Entry } from './dictionary';

interface Combination {
  entry: Entry;
  parts: string[];
}

const fewestLetters = 3;

let combinations: Combination[] | undefined;
let parts: Set<string> | undefined;

function known(): Combination[] {
  combinations ??= [...dictionary().values()]
    .filter((entry) => !entry.isBrand && entry.name.includes('/'))
    .map((entry) => ({ entry, parts: entry.name.split('/') }));
  return combinations;
}

/** Every name that stands as a part of a known combination ("clavulanate"). */
export function partNames(): ReadonlySet<string> {
  parts ??= new Set(known().flatMap((combination) => combination.parts));
  return parts;
}

const beginsWith = (whole: string, start: string): boolean =>
  whole === start || (start.length >= fewestLetters && whole.startsWith(start));

/**
 * The one known combination whose parts begin with these words, in this order.
 * null when there is none, or more than one: a cut-off name is never guessed.
 */
export function combinationOf(starts: readonly string[]): Entry | null {
  const hits = known().filter(({ parts: whole }) => {
    if (whole.length !== starts.length) return false;
    const fits = (order: readonly string[]) => order.every((start, index) => beginsWith(whole[index] ?? '', start));
    return fits(starts);
  });
  const ingredients = new Set(hits.map(({ entry }) => entry.ingredient));
  return ingredients.size === 1 ? (hits[0]?.entry ?? null) : null;
}
