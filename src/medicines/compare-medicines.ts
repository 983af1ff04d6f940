/** Two printed names in, what they are to each other out. In doubt the answer is `unsure`. */
import { type DrugRead, type NameRead, readName } from './read-name';
import { compareForms, compareReleases, compareWeeks } from './same-form';
import { nameRelation, saltsDiffer } from './same-name';
import { compareStrengths, type Verdict } from './same-strength';

export interface Comparison {
  /** `same-ingredient`: brand and generic (or two brands) of equal strength, form and release. */
  relation: 'same' | 'same-ingredient' | 'different' | 'unsure';
  why: string;
}

const answer = (relation: Comparison['relation'], why: string): Comparison => ({ relation, why });

/** Symmetric. Never by likeness: names are equal after abbreviations are written out, or they are not. */
export function compareMedicines(printedA: string, printedB: string): Comparison {
  const [a, b] = [readName(printedA), readName(printedB)];
  if (a.kind === 'none' || b.kind === 'none') return answer('unsure', 'not both are names of medicines');
  if (a.text === b.text) return answer('same', 'printed alike');
  if (a.kind === 'supply' || b.kind === 'supply') return compareSupplies(a, b);
  return compareDrugs(a, b);
}

function compareSupplies(a: NameRead, b: NameRead): Comparison {
  if (a.kind !== 'supply' || b.kind !== 'supply') return answer('different', 'one is a supply, the other a medicine');
  const [one, other] = [a.supply.key.split(' '), b.supply.key.split(' ')];
  if (a.supply.key === b.supply.key) return answer('same', 'the same supply');
  const within = (some: string[], all: string[]) => some.every((word) => all.includes(word));
  return within(one, other) || within(other, one)
    ? answer('unsure', 'one name says more than the other')
    : answer('different', 'different supplies');
}

const factsOf = (a: DrugRead, b: DrugRead): readonly (readonly [string, Verdict])[] => [
  ['strength', compareStrengths(a, b)],
  ['form', compareForms(a, b)],
  ['release', compareReleases(a, b)],
  ['number of patches a week', compareWeeks(a, b)],
];

/** Whether two printed names are of one medicine (or its brand) in another strength, form or release. In doubt they are not. */
export function isOtherDose(printedA: string, printedB: string): boolean {
  const [a, b] = [readName(printedA), readName(printedB)];
  if (a.kind !== 'drug' || b.kind !== 'drug') return false;
  const names = nameRelation(a, b);
  return names !== 'different' && names !== 'unknown' && factsOf(a, b).some(([, verdict]) => verdict === 'different');
}

function compareDrugs(a: DrugRead, b: DrugRead): Comparison {
  const names = nameRelation(a, b);
  if (names === 'different') return answer('different', 'different medicines');
  const facts = factsOf(a, b);
  const apart = facts.find(([, verdict]) => verdict === 'different');
  if (apart) return answer('different', `different ${apart[0]}`);
  if (names === 'unknown') return answer('unsure', 'one of the names is not known well enough');
  if (names === 'family') return answer('unsure', 'one name is only part of the other');
  if (saltsDiffer(a, b)) return answer('unsure', 'printed with different salts');
  if (a.variants.join(' ') !== b.variants.join(' '))
    return answer('unsure', 'one name says more of the kind than the other');
  const doubtful = facts.find(([, verdict]) => verdict === 'unsure');
  if (doubtful) return answer('unsure', `the ${doubtful[0]} is not certain`);
  return names === 'same'
    ? answer('same', 'the same name, strength, form and release')
    : answer('same-ingredient', 'the same ingredient, strength, form and release');
}
