/** What the names that pages print of one person's medicines are to each other. A pair within one ingredient is compared once. */
import { compareMedicines } from '@/src/medicines/compare-medicines';
import { groupBy } from '@/src/medicines/group-by';
import { parseMedicine } from '@/src/medicines/parse-medicine';

/** Names are given and answered folded (`foldPrinted`). */
export interface Printings {
  /** Surely one medicine, printed otherwise; a name is the same as itself. */
  readonly isSame: (one: string, other: string) => boolean;
  /** Surely two medicines. What is only unsure is neither the same nor different. */
  readonly isDifferent: (one: string, other: string) => boolean;
  /** All other names that are surely the same medicine. */
  readonly sameAs: (name: string) => readonly string[];
  /** Its brand or its generic, of equal strength, form and release: probably what one gets for the other. */
  readonly brandOrGenericOf: (name: string) => readonly string[];
}

type Relation = ReturnType<typeof compareMedicines>['relation'];

/**
 * Years of visits print a few dozen names. They are compared only with those on the same shelf, so that the number of
 * comparisons grows with the spellings of one medicine and not with the square of all.
 */
export function printingsOf(names: Iterable<string>): Printings {
  const relations = new Map<string, Map<string, Relation>>();
  const put = (one: string, other: string, relation: Relation) =>
    relations.set(one, (relations.get(one) ?? new Map()).set(other, relation));
  const shelves = groupBy(new Set(names), shelfOf);
  for (const [shelf, printed] of shelves) {
    if (shelf === unknownShelf) continue;
    for (const [at, one] of printed.entries())
      for (const other of printed.slice(at + 1)) {
        const { relation } = compareMedicines(one, other);
        put(one, other, relation);
        put(other, one, relation);
      }
  }
  const relation = (one: string, other: string): Relation => relations.get(one)?.get(other) ?? 'unsure';
  const having = (name: string, wanted: Relation) =>
    [...(relations.get(name) ?? [])].filter(([, is]) => is === wanted).map(([other]) => other);
  return {
    isSame: (one, other) => one === other || relation(one, other) === 'same',
    isDifferent: (one, other) => relation(one, other) === 'different',
    sameAs: (name) => having(name, 'same'),
    brandOrGenericOf: (name) => having(name, 'same-ingredient'),
  };
}

const unknownShelf = '';

/** Names that are the same medicine stand on one shelf; a salt may be printed or not, so that only first words count. */
export function shelfOf(printed: string): string {
  const { name, ingredient, form } = parseMedicine(printed);
  if (name === null) return unknownShelf;
  if (form === 'device_supply') return 'supplies';
  const firstWords = (ingredient ?? name).split('/').map((part) => part.trim().split(' ')[0] ?? '');
  return `medicine ${firstWords.sort().join('/')}`;
}
