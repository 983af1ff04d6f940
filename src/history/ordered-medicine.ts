/** Whether what an order names is one of a person's medicines. */
import { remember } from '@/src/medicines/remember';
import type { OrderedMedicine } from '@/src/model/reading';
import type { CurrentMedicine } from './current';
import { foldPrinted } from './fold-printed';
import { foldRxNumber } from './same-medicine';

type Ordered = Pick<OrderedMedicine, 'printedName' | 'rxNumber'>;

/** Every medicine asks every order that was ever seen: a name is folded once. */
const folded = remember(foldPrinted);

/** By its number where both show one; else by any printing that is surely the same medicine. */
export function isOrdered(medicine: CurrentMedicine, ordered: Ordered): boolean {
  if (ordered.rxNumber !== null && medicine.rxNumber !== null) return !areOtherNumbers(medicine, ordered);
  return medicine.orderNames.includes(folded(ordered.printedName));
}

/**
 * Brand and generic of equal strength, form and release, of which no number says that they are two prescriptions. Enough to
 * keep still about a "new" medicine; not enough to count its parcel as the other's supply.
 */
export function isProbablyOrdered(medicine: CurrentMedicine, ordered: Ordered): boolean {
  return !areOtherNumbers(medicine, ordered) && medicine.probableNames.includes(folded(ordered.printedName));
}

const areOtherNumbers = (medicine: CurrentMedicine, { rxNumber }: Ordered): boolean =>
  rxNumber !== null && medicine.rxNumber !== null && foldRxNumber(rxNumber) !== foldRxNumber(medicine.rxNumber);
