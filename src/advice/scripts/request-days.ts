/** For how many days to ask: the person's wish, 84 for weekly, 100 where the plan allows, else 90 (PR-06, DS-01). */
import type { CurrentMedicine } from '@/src/history/current';
import { isControlled, isSpecialtyMedicine, isSteady, isWeekly } from '../about-medicine';
import type { PersonFacts } from '../person-facts';

/** null: the office decides, as for controlled, specialty, as-needed and short-course medicines. */
export function requestDays(medicine: CurrentMedicine, facts: PersonFacts): number | null {
  const wish = facts.own.ofMedicine('wanted-days', medicine);
  if (wish !== null) return wish.value;
  const isMonthly = isControlled(medicine.printedName) || isSpecialtyMedicine(medicine, facts) !== 'does-not-apply';
  if (isMonthly || !isSteady(medicine, facts)) return null;
  if (isWeekly(medicine, facts)) return 84;
  return facts.own.ofPerson('plan-allows-100')?.value === 'yes' ? 100 : 90;
}
