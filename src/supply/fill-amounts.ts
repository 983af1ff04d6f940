/** How much a fill or a part of it holds, in whole days or doses, from what is printed on it. */
import type { Assumption } from './answer';
import { wholeTimes } from './number-checks';
import { dosesIn, type Rhythm } from './rhythm';

export interface Printed {
  readonly daysSupply: number | null;
  readonly quantity: number | null;
  readonly doses: number | null;
}

export interface Amount {
  /** null when neither days nor quantity and directions tell. */
  readonly amount: number | null;
  readonly assumed: readonly Assumption[];
}

export interface Directions {
  readonly rhythm: Rhythm;
  readonly unitsPerDay: number | null;
  readonly unitsPerDose: number | null;
}

function daysOf({ daysSupply, quantity }: Printed, unitsPerDay: number | null): Amount {
  const byQuantity = quantity !== null && unitsPerDay !== null ? wholeTimes(quantity, unitsPerDay) : null;
  if (daysSupply === null) {
    return { amount: byQuantity, assumed: byQuantity === null ? [] : ['days-supply-from-quantity'] };
  }
  if (byQuantity === null || byQuantity === daysSupply) return { amount: daysSupply, assumed: [] };
  return { amount: Math.min(byQuantity, daysSupply), assumed: ['smaller-of-two'] };
}

function dosesOf(
  { daysSupply, quantity, doses }: Printed,
  unitsPerDose: number | null,
  every: 7 | 14 | 'month',
): Amount {
  if (doses !== null) return { amount: doses, assumed: [] };
  if (quantity !== null && unitsPerDose !== null) return { amount: wholeTimes(quantity, unitsPerDose), assumed: [] };
  if (daysSupply !== null) return { amount: dosesIn(daysSupply, every), assumed: [] };
  // 1.5 mL of pens are no number of doses.
  if (quantity !== null && Number.isInteger(quantity)) return { amount: quantity, assumed: ['one-unit-a-dose'] };
  return { amount: null, assumed: [] };
}

export const amountOf = (printed: Printed, { rhythm, unitsPerDay, unitsPerDose }: Directions): Amount =>
  rhythm.kind === 'days' ? daysOf(printed, unitsPerDay) : dosesOf(printed, unitsPerDose, rhythm.every);

/**
 * The amounts of a split order's parts by their share of its quantity. All of them together are the whole: rounding happens
 * once, not once a part. null where quantities are missing.
 */
export function sharesOf(whole: Amount, quantity: number | null, parts: readonly (number | null)[]): (number | null)[] {
  const inParts = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  if (whole.amount === null || inParts === 0 || parts.includes(null)) return parts.map(() => null);
  const total = whole.amount;
  // The parts known so far may be fewer than the order has.
  const all = Math.max(inParts, quantity ?? 0);
  let before = 0;
  return parts.map((part) => {
    const from = wholeTimes(total * before, all);
    before += part ?? 0;
    return wholeTimes(total * before, all) - from;
  });
}

/** The days' supply an insurer sees when only doses or quantity are known. */
export function claimedDays(amount: number | null, rhythm: Rhythm): number | null {
  if (amount === null || rhythm.kind === 'days') return amount;
  return amount * (rhythm.every === 'month' ? 28 : rhythm.every);
}
