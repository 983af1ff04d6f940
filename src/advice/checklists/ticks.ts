/** Whether something on a checklist has been done: by the caregiver's own tick, and for how long a tick holds. */
import type { CurrentMedicine } from '@/src/history/current';
import { isActive } from '../about-medicine';
import { daysSince } from '../about-order';
import type { ChecklistId } from '../checklist';
import type { PersonFacts } from '../person-facts';
import type { Verdict } from '../rule';

/** What changes by itself is checked twice a year (AC-07). */
const ticksHoldDays = 183;

/** The day on which it was ticked; null: not ticked. */
export function tickedOn(
  list: ChecklistId,
  item: string,
  facts: PersonFacts,
  medicine: CurrentMedicine | null = null,
): string | null {
  const part = `${list} ${item}`;
  const tick = medicine === null ? facts.own.ofPerson('tick', part) : facts.own.ofMedicine('tick', medicine, part);
  return tick?.value ?? null;
}

/** Nothing of the person is filled by Optum yet: the account is being set up. */
export const isSettingUp = (facts: PersonFacts): boolean =>
  !facts.records.medicines.some((medicine) => isActive(medicine) === 'applies');

/**
 * Applies while setting up, and when a tick has grown old. An account that is in use may have been set up long before us:
 * without a tick nobody can tell.
 */
export function untilTicked(list: ChecklistId, item: string, facts: PersonFacts, holdsFor?: 'half-a-year'): Verdict {
  const on = tickedOn(list, item, facts);
  if (on === null) return isSettingUp(facts) ? 'applies' : 'cannot-tell';
  return holdsFor === 'half-a-year' && daysSince(on, facts) > ticksHoldDays ? 'applies' : 'does-not-apply';
}
