/** Numbers from pages and people: what cannot be meant becomes null and a problem, never a date. */
import type { Problem, ProblemKind } from './problem';

type Path = readonly (string | number)[];

export interface NumberCheck {
  readonly most: number;
  readonly isWhole: boolean;
  readonly mayBeZero: boolean;
}

/** A year is the longest supply anybody prescribes; 366 leaves room for a leap year. */
export const DAYS_SUPPLY: NumberCheck = { most: 366, isWhole: true, mayBeZero: false };
export const QUANTITY: NumberCheck = { most: 20_000, isWhole: false, mayBeZero: false };
export const REFILLS: NumberCheck = { most: 99, isWhole: true, mayBeZero: true };
export const COUNT: NumberCheck = { most: 20_000, isWhole: false, mayBeZero: true };
export const COUNTED_DAYS: NumberCheck = { most: 1100, isWhole: false, mayBeZero: true };
export const UNITS_A_DAY: NumberCheck = { most: 1000, isWhole: false, mayBeZero: false };
export const MONTHS: NumberCheck = { most: 60, isWhole: true, mayBeZero: false };
export const DOLLARS: NumberCheck = { most: 1_000_000, isWhole: false, mayBeZero: true };

function fault(value: number, check: NumberCheck): ProblemKind | null {
  if (!Number.isFinite(value) || value > check.most) return 'absurd';
  if (value < 0) return 'negative';
  if (value === 0 && !check.mayBeZero) return 'zero';
  return check.isWhole && !Number.isInteger(value) ? 'not-a-whole-number' : null;
}

/** The number when it can be meant; else null, with the reason added to `problems`. */
export function usable(value: number | null, check: NumberCheck, path: Path, problems: Problem[]): number | null {
  if (value === null) return null;
  const what = fault(value, check);
  if (what === null) return value;
  problems.push({ what, path });
  return null;
}

/** How often `part` goes into `whole`, rounded down, unharmed by binary fractions (0.9 ÷ 0.3 is 3). */
export const wholeTimes = (whole: number, part: number): number => Math.floor(whole / part + 1e-9);
