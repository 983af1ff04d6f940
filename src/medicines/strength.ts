/** Reads strengths: amounts with units, combinations, concentrations. */
import type { Token } from './tokenise';

export interface Amount {
  value: number;
  /** null: none printed. */
  unit: string | null;
}

export interface Strength {
  amounts: Amount[];
  /** "/ 5 ml": the amount it is counted by. */
  per: { value: number; unit: string } | null;
  /** Between the numbers, as printed: kept when no unit is. */
  separator: string;
}

const units: Record<string, string> = {
  mg: 'mg',
  mgs: 'mg',
  milligram: 'mg',
  milligrams: 'mg',
  mcg: 'mcg',
  ug: 'mcg',
  mcgs: 'mcg',
  microgram: 'mcg',
  micrograms: 'mcg',
  g: 'g',
  gm: 'g',
  gms: 'g',
  gram: 'g',
  grams: 'g',
  meq: 'meq',
  mmol: 'mmol',
  unit: 'unit',
  units: 'unit',
  unt: 'unit',
  ut: 'unit',
  iu: 'unit',
  u: 'unit',
  unts: 'unit',
  intlu: 'unit',
  ml: 'ml',
  mls: 'ml',
  cc: 'ml',
  l: 'l',
  '%': '%',
  act: 'act',
  actuation: 'act',
  actuations: 'act',
  acts: 'act',
  puff: 'act',
  puffs: 'act',
  spray: 'act',
  sprays: 'act',
  inh: 'act',
  inhalation: 'act',
  inhalations: 'act',
  blister: 'act',
  ach: 'act',
  actuat: 'act',
  dose: 'dose',
  doses: 'dose',
  hr: 'hr',
  hrs: 'hr',
  hour: 'hr',
  hours: 'hr',
  h: 'hr',
  day: 'day',
  days: 'day',
};
const onlyBelow = new Set(['act', 'dose', 'hr', 'day']);

const unitOf = (token: Token | undefined): string | null =>
  token && token.kind !== 'number' && Object.hasOwn(units, token.text) ? (units[token.text] ?? null) : null;

const isMark = (token: Token | undefined, ...marks: string[]): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

const oneDay = { value: 24, unit: 'hr' };

/** Reads the strength that starts at `start`; null when none does. `next` is the first token after it. */
export function scanStrength(tokens: readonly Token[], start: number): { strength: Strength; next: number } | null {
  const amounts: Amount[] = [];
  let per: Strength['per'] = null;
  let separator = '-';
  let at = start;
  const unit = () => unitOf(tokens[at]);

  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'number') return null;
    at++;
    const own = unit();
    amounts.push({ value: token.value, unit: own });
    if (own !== null) at++;
    const below = readBelow(tokens, at, own === null);
    if (below) {
      per = below.per;
      at = below.next;
      if (isMark(tokens[at], '-', '/') && tokens[at + 1]?.kind === 'number' && unitOf(tokens[at + 2])) {
        at++;
        continue;
      }
      break;
    }
    if (isMark(tokens[at], '-', '/') && tokens[at + 1]?.kind === 'number') {
      separator = tokens[at]?.text ?? '-';
      at++;
      continue;
    }
    break;
  }
  at = readUnitList(tokens, at, amounts);
  if (per === null) {
    const below = readBelow(tokens, at, false);
    if (below) {
      per = below.per;
      at = below.next;
    }
  }
  return { strength: { amounts: sharedUnit(amounts), per, separator }, next: at };
}

/** "/ml", "/5 ml", "/24 hr", "/day", "per dose". A bare number below belongs to a combination, unless it counts ml, puffs or hours. */
function readBelow(
  tokens: readonly Token[],
  at: number,
  bare: boolean,
): { per: NonNullable<Strength['per']>; next: number } | null {
  const first = tokens[at];
  if (!isMark(first, '/') && first?.text !== 'per') return null;
  const number = tokens[at + 1];
  if (number?.kind === 'number') {
    const unit = unitOf(tokens[at + 2]);
    if (unit === null || !(unit === 'ml' || onlyBelow.has(unit))) return null;
    return { per: unit === 'day' && number.value === 1 ? oneDay : { value: number.value, unit }, next: at + 3 };
  }
  const unit = unitOf(number);
  if (unit === null || (bare && unit !== 'ml' && !onlyBelow.has(unit))) return null;
  return { per: unit === 'day' ? oneDay : { value: 1, unit }, next: at + 2 };
}

/** "1-20 MG-MCG": the units follow all the numbers. */
function readUnitList(tokens: readonly Token[], start: number, amounts: Amount[]): number {
  let at = start;
  const first = amounts.at(-1);
  if (amounts.length < 2 || !first?.unit) return at;
  const listed = [first.unit];
  while (isMark(tokens[at], '-', '/') && listed.length < amounts.length) {
    const unit = unitOf(tokens[at + 1]);
    if (unit === null || onlyBelow.has(unit) || (isMark(tokens[at], '/') && unit === 'ml')) break;
    listed.push(unit);
    at += 2;
  }
  if (listed.length === amounts.length)
    amounts.forEach((amount, index) => {
      amount.unit = listed[index] ?? null;
    });
  return at;
}

/** "5-325 MG": a unit printed once, at the end, is meant for all. */
function sharedUnit(amounts: Amount[]): Amount[] {
  const last = amounts.at(-1)?.unit ?? null;
  return amounts.map(({ value, unit }) => ({ value, unit: unit ?? last }));
}

export const hasUnit = (strength: Strength): boolean => strength.amounts.every((amount) => amount.unit !== null);

/** "3 ML", "120 doses", "30 hr": how much is in the package or how long it lasts, not how strong it is. */
export const isPackage = (strength: Strength): boolean =>
  strength.per === null &&
  strength.amounts.every(({ unit }) => unit === 'ml' || unit === 'l' || (unit !== null && onlyBelow.has(unit)));

/** Without an exponent: the smallest number that is read has ten digits behind the point. */
const plain = (value: number): string =>
  value !== 0 && value < 1e-6 ? value.toFixed(12).replace(/0+$/, '') : String(value);

/** `5-325 mg`, `100 unit/ml`, `1-20 mg-mcg`; without a unit as printed. */
export function printStrength({ amounts, per, separator }: Strength): string {
  const printedUnits = amounts.map(({ unit }) => unit);
  const below = per ? `/${per.value === 1 ? '' : `${plain(per.value)} `}${per.unit}` : '';
  const numbers = amounts.map(({ value }) => plain(value));
  if (printedUnits.includes(null))
    return amounts.map(({ unit }, index) => `${numbers[index]}${unit ? ` ${unit}` : ''}`).join(separator) + below;
  const unit = new Set(printedUnits).size === 1 ? printedUnits[0] : printedUnits.join('-');
  return `${numbers.join('-')} ${unit}${below}`;
}
