/** Autofill: no prescription should be on it, and nobody may be put on it unasked (AF-01 to AF-05). */
import type { CurrentMedicine } from '@/src/history/current';
import type { PersonFacts } from './person-facts';
import { applies, type MedicineRule, type Rule } from './rule';
import type { Saying } from './saying';

const isListed = (medicine: CurrentMedicine) => medicine.goneSince === null;

/** Where a switch is to be expected: not on placeholders and not on what another pharmacy fills. */
const shouldShowAState = (medicine: CurrentMedicine) =>
  medicine.status.value === 'active' || medicine.status.value === 'unknown';

/** The printed date of the next automatic fill, unless it has passed. */
function nextFill(medicine: CurrentMedicine, facts: PersonFacts): string | null {
  const on = medicine.autofillOn?.value ?? null;
  return on !== null && on >= facts.today.toString() ? on : null;
}

const turnOff: readonly Saying[] = [{ say: 'check-autofill-is-off-again' }];

export const autofillIsOn: MedicineRule = {
  about: 'medicine',
  id: 'AF-01',
  shows: [{ as: 'card' }],
  when(medicine) {
    if (!isListed(medicine)) return 'does-not-apply';
    if (medicine.autofill.value === 'on') return 'applies';
    if (!shouldShowAState(medicine)) return 'does-not-apply';
    // Off when last read, but the newest look could not read it: it may have been switched on since.
    return medicine.autofill.value === 'unknown' || medicine.autofillUnreadSince !== null
      ? 'cannot-tell'
      : 'does-not-apply';
  },
  card: {
    topic: 'autofill',
    advice: (medicine, facts) => ({
      headline: {
        say: 'autofill-is-on',
        medicine: medicine.printedName,
        person: facts.person.name,
        fillsOn: nextFill(medicine, facts),
      },
      basis: [
        { say: 'autofill-cannot-be-returned', fillsOn: nextFill(medicine, facts) },
        { say: 'seen-on', on: medicine.autofill.seenOn },
      ],
      firstStep: { say: 'turn-autofill-off' },
      thenSteps: turnOff,
    }),
  },
};

export const autofillWasTurnedOn: MedicineRule = {
  about: 'medicine',
  id: 'AF-02',
  shows: [{ as: 'card' }],
  when: (medicine) =>
    applies(isListed(medicine) && medicine.autofill.value === 'on' && medicine.autofillTurnedOn.length > 0),
  card: {
    topic: 'autofill',
    advice(medicine, facts) {
      const change = medicine.autofillTurnedOn[0];
      if (!change) throw new Error('AF-02 speaks only of a change that was seen');
      return {
        headline: {
          say: 'autofill-was-turned-on',
          medicine: medicine.printedName,
          person: facts.person.name,
          wasOffOn: change.wasOffOn,
          isOnOn: change.isOnOn,
        },
        basis: [{ say: 'autofill-cannot-be-returned', fillsOn: nextFill(medicine, facts) }],
        firstStep: { say: 'turn-autofill-off' },
        thenSteps: [{ say: 'ask-who-turned-it-on' }, ...turnOff],
      };
    },
  },
};

export const autofillRules: readonly Rule[] = [autofillWasTurnedOn, autofillIsOn];
