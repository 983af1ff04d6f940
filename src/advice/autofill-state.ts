/** What is known of one medicine's autofill, as the rules ask it. */
import type { CurrentMedicine } from '@/src/history/current';
import { isListed } from './about-medicine';
import type { PersonFacts } from './person-facts';
import type { Verdict } from './rule';
import type { Saying } from './saying';
import { scriptRef } from './scripts/script-ref';

/** Where a switch is to be expected: not on placeholders and not on what another pharmacy fills. */
export const shouldShowAState = (medicine: CurrentMedicine) =>
  medicine.status.value === 'active' || medicine.status.value === 'unknown';

/** On, wherever the page says so. Off when last read, but unread since, may have been switched on meanwhile. */
export function isOn(medicine: CurrentMedicine): Verdict {
  if (!isListed(medicine)) return 'does-not-apply';
  if (medicine.autofill.value === 'on') return 'applies';
  if (!shouldShowAState(medicine)) return 'does-not-apply';
  const isUnread = medicine.autofill.value === 'unknown' || medicine.autofillUnreadSince !== null;
  return isUnread ? 'cannot-tell' : 'does-not-apply';
}

/** The printed date of the next automatic fill, unless it has passed. */
export function nextFill(medicine: CurrentMedicine, facts: PersonFacts): string | null {
  const on = medicine.autofillOn?.value ?? null;
  return on !== null && on >= facts.today.toString() ? on : null;
}

export const fillDate = (medicine: CurrentMedicine, facts: PersonFacts) => {
  const on = nextFill(medicine, facts);
  return on === null ? [] : [{ what: 'autofill-fills', on, certainty: 'exact' } as const];
};

/** Shown since then without its autofill: what was read last may not hold any more, and is never said as if it did. */
export const isFromBefore = (medicine: CurrentMedicine): boolean => medicine.lastSeenOn > medicine.autofill.seenOn;

export const turnOff: readonly Saying[] = [{ say: 'check-autofill-is-off-again' }];
export const turnOffScript = (medicine: CurrentMedicine, facts: PersonFacts) =>
  scriptRef('turn-autofill-off', facts, { medicines: [medicine] });
