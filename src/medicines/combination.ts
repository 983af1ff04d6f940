/** Combinations whose parts are printed short: "LISINOP/HCTZ", "FLUTIC/SALME". */
import { dictionary, type Entry } from './dictionary';
import { groupBy } from './group-by';

interface Combination {
  entry: Entry;
  parts: string[];
}

const fewestLetters = 3;

let combinations: Combination[] | undefined;
let parts: Set<string> | undefined;
let groups: ReadonlyMap<string, readonly Combination[]> | undefined;

function known(): Combination[] {
  combinations ??= [...dictionary().values()]
    .filter((entry) => !entry.isBrand && entry.name.includes('/'))
    .map((entry) => ({ entry, parts: entry.name.split('/') }));
  return combinations;
}

/** What the printed parts share with every combination they may stand for. */
const groupOf = (printed: readonly string[]): string =>
  `${printed.length} ${(printed[0] ?? '').slice(0, fewestLetters)}`;

function grouped(): ReadonlyMap<string, readonly Combination[]> {
  groups ??= groupBy(known(), (combination) => groupOf(combination.parts));
  return groups;
}

/** Every drug that stands as a part of a known combination ("clavulanate"); not the "macro" of other ways to write one. */
export function partNames(): ReadonlySet<string> {
  parts ??= new Set(known().flatMap(({ entry }) => entry.ingredient.split('/')));
  return parts;
}

const beginsWith = (whole: string, start: string): boolean =>
  whole === start || (start.length >= fewestLetters && whole.startsWith(start));

/**
 * The one known combination whose parts begin with these words, in this order.
 * null when there is none, or more than one: a cut-off name is never guessed.
 */
export function combinationOf(starts: readonly string[]): Entry | null {
  let hit: Entry | null = null;
  for (const { entry, parts: whole } of grouped().get(groupOf(starts)) ?? []) {
    if (!whole.every((part, index) => beginsWith(part, starts[index] ?? ''))) continue;
    if (hit && hit.ingredient !== entry.ingredient) return null;
    hit ??= entry;
  }
  return hit;
}
