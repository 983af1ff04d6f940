/** A quantity and a number of days that seldom belong together: three a day, every third day, or a mistake (rules §5). */
import type { CurrentMedicine } from '@/src/history/current';
import { pairPart } from '@/src/history/own-words';
import { parseMedicine } from '@/src/medicines/parse-medicine';
import { isSteady, isWeekly } from './about-medicine';
import type { PersonFacts } from './person-facts';
import { isMonth, isThreeMonths } from './wanted-days';

export interface Pair {
  readonly quantity: number;
  readonly days: number;
}

/** A weekly pen comes for 28 days. */
const oddForWeekly = 30;

/** null: nothing odd, or not all of it is shown. */
export function oddPair(medicine: CurrentMedicine, facts: PersonFacts): Pair | null {
  if (medicine.quantity === null || medicine.daysSupply === null || !isSteady(medicine, facts)) return null;
  const pair = { quantity: medicine.quantity.value, days: medicine.daysSupply.value };
  if (isWeekly(medicine, facts)) return pair.days === oddForWeekly ? pair : null;
  const { form } = parseMedicine(medicine.printedName);
  const isOdd =
    (isThreeMonths(pair.quantity) && isMonth(pair.days)) || (isMonth(pair.quantity) && isThreeMonths(pair.days));
  return form === 'oral_solid' && isOdd ? pair : null;
}

/** What the caregiver said of just this pair; null: nothing yet. */
export const pairWord = (medicine: CurrentMedicine, pair: Pair, facts: PersonFacts) =>
  facts.own.ofMedicine('pair-fits', medicine, pairPart(pair))?.value ?? null;
