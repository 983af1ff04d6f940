/** Numbers from pages and people: what cannot be meant becomes null and a problem, never a date. */
import type { ProblemKind } from './problem';

export interface NumberCheck {
  readonly most: number;
  /** The least that can be meant, where a fraction next to nothing would make a supply of thousands of years. */
  readonly least?: number;
  readonly isWhole: boolean;
  readonly mayBeZero: boolean;
}

/** A year is the longest supply anybody prescribes; 366 leaves room for a leap year. */
export const DAYS_SUPPLY: NumberCheck = { most: 366, isWhole: true, mayBeZero: false };
export const QUANTITY: NumberCheck = { most: 20_000, isWhole: false, mayBeZero: false };
export const REFILLS: NumberCheck = { most: 99, isWhole: true, mayBeZero: true };
export const COUNT: NumberCheck = { most: 20_000, isWhole: false, mayBeZero: true };
export const COUNTED_DAYS: NumberCheck = { most: 1100, isWhole: false, mayBeZero: true };
export const UNITS_A_DAY: NumberCheck = { most: 1000, least: 0.001, isWhole: false, mayBeZero: false };
export const MONTHS: NumberCheck = { most: 60, isWhole: true, mayBeZero: false };
export const DOLLARS: NumberCheck = { most: 1_000_000, isWhole: false, mayBeZero: true };

/** Why the number cannot be meant; null when it can. */
export function fault(value: number, check: NumberCheck): ProblemKind | null {
  if (typeof value !== 'number') return 'not-understood';
  if (!Number.isFinite(value) || value > check.most) return 'absurd';
  if (value < 0) return 'negative';
  if (value === 0 && !check.mayBeZero) return 'zero';
  if (check.least !== undefined && value < check.least && value > 0) return 'absurd';
  return check.isWhole && !Number.isInteger(value) ? 'not-a-whole-number' : null;
}

/** How often `part` goes into `whole`, rounded down, unharmed by binary fractions (0.9 ÷ 0.3 is 3). */
export const wholeTimes = (whole: number, part: number): number => Math.floor(whole / part + 1e-9);
