/** Autofill that was turned on without anybody's yes, and the proof of it (AF-02, AF-11). */
import type { CurrentMedicine } from '@/src/history/current';
import { fillDate, isOn, nextFill, turnOff, turnOffScript } from './autofill-state';
import { askMedicine } from './own-questions';
import type { PersonFacts } from './person-facts';
import { applies, type MedicineRule, type Verdict } from './rule';

/** Seen to turn on, or on from the first look: whose doing it was only a person can say. */
function wasTurnedOnUnasked(medicine: CurrentMedicine, facts: PersonFacts): Verdict {
  const on = isOn(medicine);
  if (on !== 'applies') return on;
  const word = facts.own.ofMedicine('autofill-word', medicine);
  // A word given before it was switched on again says nothing of the new switch.
  const lastTurn = medicine.autofillTurnedOn[0]?.isOnOn ?? null;
  if (word !== null && (lastTurn === null || word.saidOn >= lastTurn)) return applies(word.value === 'not-asked-for');
  return lastTurn === null ? 'cannot-tell' : 'applies';
}

const autofillWasTurnedOn: MedicineRule = {
  about: 'medicine',
  id: 'AF-02',
  shows: [{ as: 'card' }],
  when: wasTurnedOnUnasked,
  asks: (medicine, facts) => askMedicine('autofill-word', medicine, facts, 'AF-02', 'AF-09', 'AF-10'),
  card: {
    topic: 'autofill',
    advice(medicine, facts) {
      const change = medicine.autofillTurnedOn[0];
      const named = { medicine: medicine.printedName, person: facts.person.name };
      return {
        headline: change
          ? { say: 'autofill-was-turned-on', ...named, wasOffOn: change.wasOffOn, isOnOn: change.isOnOn }
          : { say: 'autofill-on-not-asked-for', ...named },
        basis: [{ say: 'autofill-cannot-be-returned', fillsOn: nextFill(medicine, facts) }],
        firstStep: { say: 'turn-autofill-off' },
        thenSteps: [...turnOff, { say: 'ask-who-turned-it-on' }],
        dates: fillDate(medicine, facts),
        script: turnOffScript(medicine, facts),
      };
    },
  },
};

const keepProof: MedicineRule = {
  about: 'medicine',
  id: 'AF-11',
  shows: [{ as: 'card' }, { as: 'conduct' }],
  when(medicine) {
    if (medicine.autofillTurnedOn.length > 0) return 'applies';
    return medicine.autofillUnreadSince === null ? 'does-not-apply' : 'cannot-tell';
  },
  card: {
    topic: 'autofill',
    /** Said while it is on and nobody here asked for it: with what was seen in hand, the call goes better. */
    advice(medicine, facts) {
      const [change] = medicine.autofillTurnedOn;
      if (!change || wasTurnedOnUnasked(medicine, facts) !== 'applies') return null;
      const named = { medicine: medicine.printedName, person: facts.person.name };
      return {
        headline: { say: 'proof-is-kept', ...named, wasOffOn: change.wasOffOn, isOnOn: change.isOnOn },
        basis: [{ say: 'see-and-print-the-proof' }],
        firstStep: { say: 'print-the-proof-first' },
        thenSteps: [],
      };
    },
  },
};

export const turnedOnRules: readonly MedicineRule[] = [autofillWasTurnedOn, keepProof];
