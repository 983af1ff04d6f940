/** Whether a number of days is what was wanted. The order of evidence: the person's wish, then earlier fills (rules §5). */
import type { CurrentMedicine } from '@/src/history/current';
import type { OrderedMedicine } from '@/src/model/reading';
import { isControlled, isSpecialtyMedicine, isSteady } from './about-medicine';
import { knownMedicine } from './about-order';
import type { PersonFacts } from './person-facts';

/** One month and three months in the ways they are written: 28 to 34, and 84 (weekly) to 112 (rules §1.7, §5). */
const month = { from: 28, to: 34 };
const threeMonths = { from: 84, to: 112 };

const within = (days: number, { from, to }: { from: number; to: number }) => days >= from && days <= to;

export const isMonth = (days: number): boolean => within(days, month);
export const isThreeMonths = (days: number): boolean => within(days, threeMonths);

/** 84 for 90, 28 for 30, 100 for 90: the same supply, written otherwise (DS-01). */
export const isSameSupply = (wanted: number, days: number): boolean =>
  wanted === days || (isMonth(wanted) && isMonth(days)) || (isThreeMonths(wanted) && isThreeMonths(days));

/** What was wanted, and on whose word; null when nothing says so. */
export function wantedDays(
  medicine: CurrentMedicine,
  facts: PersonFacts,
): { readonly days: number; readonly by: 'wish' | 'earlier-fills' } | null {
  const wish = facts.own.ofMedicine('wanted-days', medicine);
  if (wish !== null) return { days: wish.value, by: 'wish' };
  const before = medicine.daysSupplyBefore?.value ?? null;
  if (before === null || !isThreeMonths(before) || !mayComeForThreeMonths(medicine, facts)) return null;
  return { days: before, by: 'earlier-fills' };
}

/** A month at a time is the rule for controlled and specialty medicines, and for short courses (rules §5). */
export function mayComeForThreeMonths(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  return (
    isSteady(medicine, facts) &&
    !isControlled(medicine.printedName) &&
    isSpecialtyMedicine(medicine, facts) === 'does-not-apply'
  );
}

/** null: it fits, or nobody said what was wanted. `cannot-tell`: something was wanted, and the days are not shown. */
export function mismatchOf(
  medicine: CurrentMedicine,
  days: number | null,
  facts: PersonFacts,
): { readonly wanted: number; readonly now: number } | 'cannot-tell' | null {
  const wanted = wantedDays(medicine, facts);
  if (wanted === null) return null;
  if (days === null) return 'cannot-tell';
  if (isSameSupply(wanted.days, days)) return null;
  // Earlier fills speak only against a month's supply; odd days of insulin or a short top-up are no mistake.
  if (wanted.by === 'earlier-fills' && !isMonth(days)) return null;
  return { wanted: wanted.days, now: days };
}

export function wantedDaysMismatch(ordered: OrderedMedicine, facts: PersonFacts): ReturnType<typeof mismatchOf> {
  const medicine = knownMedicine(ordered, facts);
  if (medicine === null) return ordered.daysSupply === null ? 'cannot-tell' : null;
  return mismatchOf(medicine, ordered.daysSupply ?? medicine.daysSupply?.value ?? null, facts);
}
