/** Whether two strengths are equal, over units and ways of counting. */
import { equivalents, manyDosesInAPen, oneDoseInAPen, unitsPerMcg } from './lists/equivalents';
import { entriesOf, linesOf } from './lists/lines';
import type { DrugRead } from './read-name';
import { type Amount, hasUnit, printStrength, type Strength, scanStrength } from './strength';
import { tokenise } from './tokenise';

export type Verdict = 'same' | 'different' | 'unsure';

interface Quantity {
  /** mass in mcg, mass a ml in mcg (a gram counts as a ml), or the unit itself. */
  dimension: string;
  value: number;
}

const mcgIn: Record<string, number> = { mcg: 1, mg: 1000, g: 1_000_000 };

/** A percentage is grams in 100 ml: 1 % is 10,000 mcg a ml. */
function quantityOf({ value, unit }: Amount, per: Strength['per']): Quantity {
  if (unit === '%') return { dimension: 'mcg/ml', value: value * 10_000 };
  const mass = unit === null ? undefined : mcgIn[unit];
  const count = mass === undefined ? { dimension: unit ?? '?', value } : { dimension: 'mcg', value: value * mass };
  if (!per || per.unit === 'act' || per.unit === 'dose') return count;
  const below = per.unit === 'ml' ? per.value : ((mcgIn[per.unit] ?? 0) / 1_000_000) * per.value;
  if (per.unit === 'ml' || mcgIn[per.unit]) return { dimension: `${count.dimension}/ml`, value: count.value / below };
  return { dimension: `${count.dimension}/${per.unit}`, value: count.value / per.value };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const readOne = (text: string): Quantity | null => {
  const strength = scanStrength(tokenise(text), 0)?.strength;
  const amount = strength?.amounts[0];
  return strength && amount ? quantityOf(amount, strength.per) : null;
};

const salts = linesOf(equivalents).map((line) => {
  const [ingredient = '', salt = '', base = ''] = line.split('|').map((column) => column.trim());
  return { ingredient, salt: readOne(salt), base: readOne(base) };
});

const units = new Map(
  linesOf(unitsPerMcg).map((line): [string, number] => {
    const [ingredient = '', perMcg = ''] = line.split('|').map((column) => column.trim());
    return [ingredient, Number(perMcg)];
  }),
);

function asBase(quantity: Quantity, ingredient: string): Quantity {
  const known = salts.find(
    (line) =>
      line.ingredient === ingredient &&
      line.salt?.dimension === quantity.dimension &&
      near(line.salt.value, quantity.value),
  );
  const perMcg = units.get(ingredient);
  if (perMcg !== undefined && quantity.dimension === 'unit')
    return { dimension: 'mcg', value: quantity.value / perMcg };
  return known?.base ?? quantity;
}

function compareUnitless(a: Amount, b: Amount, sa: Strength, sb: Strength): Verdict {
  if (near(a.value, b.value)) return 'unsure';
  // "400/5ML" is 80 mg/ml.
  const perMl = ({ per }: Strength) => (per?.unit === 'ml' ? per.value : 1);
  if (near(a.value / perMl(sa), b.value / perMl(sb))) return 'unsure';
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  const [short, long] = [String(a.value), String(b.value)].sort((x, y) => x.length - y.length);
  // A thousandfold may be mg and mcg; a number may have lost its last digits at the field's end.
  return near(ratio, 1000) || (long ?? '').startsWith(short ?? '') ? 'unsure' : 'different';
}

function compareAmounts(a: Amount, b: Amount, sa: Strength, sb: Strength, ingredient: string): Verdict {
  if (a.unit === null || b.unit === null) return compareUnitless(a, b, sa, sb);
  const [one, other] = [asBase(quantityOf(a, sa.per), ingredient), asBase(quantityOf(b, sb.per), ingredient)];
  if (one.dimension !== other.dimension) return 'unsure';
  if (near(one.value, other.value)) return 'same';
  // Rounded concentrations: 1.34 mg/ml is 4 mg/3 ml, and 0.083 % is 2.5 mg/3 ml.
  const apart = Math.abs(one.value - other.value) / Math.max(one.value, other.value);
  if (!one.dimension.endsWith('/ml') || apart >= 0.01) return 'different';
  return a.unit === '%' || b.unit === '%' ? 'same' : 'unsure';
}

/** The ingredient of each amount, in the order the amounts are printed. */
function order({ resolved, ingredient }: DrugRead): string[] {
  const printed = resolved?.name.includes('/') && !/\d/.test(resolved.name) ? resolved.name : (ingredient ?? '');
  return printed.split('/');
}

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('different') ? 'different' : verdicts.includes('unsure') ? 'unsure' : 'same';

/** One pen, whatever dose of it is printed beside: both print the same milligrams in the same milliliters. */
const isSamePen = (a: DrugRead, b: DrugRead): boolean =>
  a.form.form === 'injection' &&
  a.concentration !== null &&
  b.concentration !== null &&
  printStrength(a.concentration) === printStrength(b.concentration);

export function compareStrengths(a: DrugRead, b: DrugRead): Verdict {
  const [one, other] = [a.strength, b.strength];
  if (!one || !other) return 'unsure';
  if (isSamePen(a, b)) return 'same';
  const verdict = compareRead(a, b, one, other);
  if (verdict === 'different') return a.strengthDoubt || b.strengthDoubt ? 'unsure' : verdict;
  if (a.strengthDoubt || b.strengthDoubt || isVague(a, one) || isVague(b, other)) return 'unsure';
  return verdict === 'same' ? comparePackages(a, one, other) : verdict;
}

/** "1.5/0.5" of one drug alone: so much in so many ml. */
function asConcentration({ ingredient, form }: DrugRead, strength: Strength): Strength {
  const [amount, volume] = strength.amounts;
  const isOne = form.form === 'injection' && ingredient !== null && !ingredient.includes('/');
  if (!isOne || !amount || !volume || strength.amounts.length !== 2 || strength.per || strength.separator !== '/')
    return strength;
  return volume.unit === null
    ? { amounts: [amount], per: { value: volume.value, unit: 'ml' }, separator: '/' }
    : strength;
}

function compareRead(a: DrugRead, b: DrugRead, printedA: Strength, printedB: Strength): Verdict {
  const [one, other] = [asConcentration(a, printedA), asConcentration(b, printedB)];
  const [namesA, namesB] = [order(a), order(b)];
  if (one.amounts.length !== other.amounts.length) {
    const shared = Math.min(one.amounts.length, other.amounts.length);
    const first = compareList(one.amounts.slice(0, shared), other.amounts.slice(0, shared), one, other, namesA);
    return first === 'same' ? 'unsure' : first;
  }
  const reorder = namesA.length === one.amounts.length && new Set(namesB).size === namesA.length;
  const matched = reorder ? namesA.map((name) => other.amounts[namesB.indexOf(name)]) : other.amounts;
  const aligned = matched.every((amount) => amount !== undefined) ? (matched as Amount[]) : other.amounts;
  const verdict = compareList(one.amounts, aligned, one, other, namesA);
  const swapped = compareList(one.amounts, [...aligned].reverse(), one, other, namesA);
  return verdict === 'different' && swapped === 'same' ? 'unsure' : verdict;
}

const compareList = (
  a: readonly Amount[],
  b: readonly Amount[],
  sa: Strength,
  sb: Strength,
  names: readonly string[],
): Verdict =>
  worst(a.map((amount, index) => compareAmounts(amount, b[index] ?? amount, sa, sb, names[index] ?? names[0] ?? '')));

const pens = new Set(entriesOf(manyDosesInAPen));
const singles = new Set(entriesOf(oneDoseInAPen));

/** "OZEMPIC INJ 2MG": a dose of 2 mg, or a pen that holds 2 mg. */
export const isVague = (drug: Pick<DrugRead, 'name' | 'ingredient' | 'form'>, strength: Strength): boolean =>
  drug.form.form === 'injection' &&
  pens.has(drug.ingredient ?? '') &&
  !singles.has(drug.name) &&
  strength.per === null &&
  hasUnit(strength);

/**
 * Injections of one concentration in different amounts are different pens: 40 mg/0.4 ml and 80 mg/0.8 ml. Of 1 ml, and of pens
 * that hold many doses, it may be the concentration that is printed.
 */
function comparePackages(drug: DrugRead, one: Strength, other: Strength): Verdict {
  if (drug.form.form !== 'injection' || one.per?.unit !== 'ml' || other.per?.unit !== 'ml') return 'same';
  if (near(one.per.value, other.per.value)) return 'same';
  const mayBeConcentration = one.per.value === 1 || other.per.value === 1 || pens.has(drug.ingredient ?? '');
  return mayBeConcentration ? 'unsure' : 'different';
}
