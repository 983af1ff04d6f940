/** Finds a medicine in a list of lines `… | ingredient | only if`. */
import { entriesOf, linesOf } from './lists/lines';
import type { DrugRead } from './read-name';
import { printStrength } from './strength';

export interface ListedLine {
  /** What stands before the ingredient; '' in lists of two columns. */
  label: string;
  ingredient: string;
  onlyIf: string[];
}

/** Lines of two columns (`ingredient | only if`) or three (`label | ingredient | only if`). */
export function readListed(list: string, columns: 2 | 3): ListedLine[] {
  return linesOf(list).map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [label = '', ingredient = '', onlyIf] = columns === 3 ? cells : ['', ...cells];
    return { label, ingredient, onlyIf: entriesOf(onlyIf).map((entry) => entry.toLowerCase()) };
  });
}

/** The first line that fits: the ingredient, and one of the strengths, forms or brands it is limited to. */
export function findListed(lines: readonly ListedLine[], drug: DrugRead): ListedLine | null {
  const strength = drug.strength && printStrength(drug.strength);
  const facts = new Set([strength, drug.form.form, drug.name]);
  return (
    lines.find(
      (line) =>
        line.ingredient === drug.ingredient &&
        (line.onlyIf.length === 0 || line.onlyIf.some((only) => facts.has(only))),
    ) ?? null
  );
}
