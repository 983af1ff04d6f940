/** Finds a medicine in a list of lines `… | ingredient | only if`. */
import { entriesOf, linesOf } from './lists/lines';
import type { DrugRead } from './read-name';
import { printStrength } from './strength';

export interface ListedLine {
  /** What stands before the ingredient; '' in lists of two columns. */
  label: string;
  ingredient: string;
  onlyIf: string[];
  /** Brands it is not meant for. */
  not: string[];
}

/** What makes a biosimilar a name of its own: the "adaz" of "adalimumab adaz". */
const withoutSuffix = (ingredient: string): string => ingredient.replace(/ [a-z]{4}$/, '');

/** Lines of two columns (`ingredient | only if`) or three (`label | ingredient | only if`). */
export function readListed(list: string, columns: 2 | 3): ListedLine[] {
  return linesOf(list).map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [label = '', ingredient = '', onlyIf] = columns === 3 ? cells : ['', ...cells];
    const limits = entriesOf(onlyIf).map((entry) => entry.toLowerCase());
    const not = limits.filter((limit) => limit.startsWith('not ')).map((limit) => limit.slice(4));
    return { label, ingredient, onlyIf: limits.filter((limit) => !limit.startsWith('not ')), not };
  });
}

/** The first line that fits: the ingredient, or what it is a biosimilar of, and one of the strengths, forms or brands it is limited to. */
export function findListed(lines: readonly ListedLine[], drug: DrugRead): ListedLine | null {
  const strength = drug.strength && printStrength(drug.strength);
  const facts = new Set([strength, drug.form.form, drug.name]);
  const base = withoutSuffix(drug.ingredient ?? '');
  return (
    lines.find(
      (line) =>
        (line.ingredient === drug.ingredient || line.ingredient === base) &&
        !line.not.includes(drug.name) &&
        (line.onlyIf.length === 0 || line.onlyIf.some((only) => facts.has(only))),
    ) ?? null
  );
}
