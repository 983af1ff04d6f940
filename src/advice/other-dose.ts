/** A new order of a medicine that the person already has in another strength, form or release (NR-03). */
import type { CurrentOrder } from '@/src/history/current';
import { isOtherDose } from '@/src/medicines/compare-medicines';
import { isListed, wasNewOn } from './about-medicine';
import { newMedicinesOf } from './about-order';
import type { PersonFacts } from './person-facts';

export interface OtherDose {
  /** As the order prints it. */
  readonly medicine: string;
  /** As the list prints what was there before. */
  readonly known: string;
}

/** Both may be meant: it is asked, not judged. Empty when nothing on the list is the same medicine. */
export function otherDoses(order: CurrentOrder, facts: PersonFacts): readonly OtherDose[] {
  const before = facts.records.medicines.filter((one) => isListed(one) && !wasNewOn(order.firstSeenOn, one, facts));
  return newMedicinesOf(order, facts).flatMap((medicine) => {
    const known = before.find(({ printedName }) => isOtherDose(printedName, medicine));
    return known ? [{ medicine, known: known.printedName }] : [];
  });
}
