/** Autofill: no prescription should be on it, and nobody may be put on it unasked (AF-01 to AF-04, AF-07, AF-11). */
import type { CurrentMedicine } from '@/src/history/current';
import { isListed } from './about-medicine';
import { daysSince } from './about-order';
import { complaintRules } from './autofill-complaints';
import { unwantedOrderRules } from './autofill-orders';
import { askMedicine, askPerson } from './own-questions';
import type { PersonFacts } from './person-facts';
import { all, applies, byWord, type MedicineRule, type PersonRule, type Rule, type Verdict } from './rule';
import type { Saying } from './saying';
import { scriptRef } from './scripts/script-ref';

/** "I want it on" is asked anew after this long: it is critical, and wishes change. */
const wishHoldsDays = 30;

/** Where a switch is to be expected: not on placeholders and not on what another pharmacy fills. */
const shouldShowAState = (medicine: CurrentMedicine) =>
  medicine.status.value === 'active' || medicine.status.value === 'unknown';

/** On, wherever the page says so. Off when last read, but unread since, may have been switched on meanwhile. */
function isOn(medicine: CurrentMedicine): Verdict {
  if (!isListed(medicine)) return 'does-not-apply';
  if (medicine.autofill.value === 'on') return 'applies';
  if (!shouldShowAState(medicine)) return 'does-not-apply';
  const isUnread = medicine.autofill.value === 'unknown' || medicine.autofillUnreadSince !== null;
  return isUnread ? 'cannot-tell' : 'does-not-apply';
}

/** The printed date of the next automatic fill, unless it has passed. */
function nextFill(medicine: CurrentMedicine, facts: PersonFacts): string | null {
  const on = medicine.autofillOn?.value ?? null;
  return on !== null && on >= facts.today.toString() ? on : null;
}

const fillDate = (medicine: CurrentMedicine, facts: PersonFacts) => {
  const on = nextFill(medicine, facts);
  return on === null ? [] : [{ what: 'autofill-fills', on, certainty: 'exact' } as const];
};

/** The caregiver said lately that it may stay on. */
function isWanted(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  const word = facts.own.ofMedicine('autofill-word', medicine);
  return word?.value === 'wanted' && daysSince(word.saidOn, facts) < wishHoldsDays;
}

const turnOff: readonly Saying[] = [{ say: 'check-autofill-is-off-again' }];
const turnOffScript = (medicine: CurrentMedicine, facts: PersonFacts) =>
  scriptRef('turn-autofill-off', facts, { medicines: [medicine] });

export const autofillIsOn: MedicineRule = {
  about: 'medicine',
  id: 'AF-01',
  shows: [{ as: 'card' }],
  when: isOn,
  // "I want it on" is answered where it is said.
  asks: (medicine, facts) => askMedicine('autofill-word', medicine, facts, 'AF-01'),
  card: {
    topic: 'autofill',
    advice(medicine, facts) {
      const { printedName, autofill } = medicine;
      const headline = { medicine: printedName, person: facts.person.name, fillsOn: nextFill(medicine, facts) };
      if (isWanted(medicine, facts))
        return {
          headline: { say: 'autofill-is-on-as-wished', ...headline },
          basis: [{ say: 'seen-on', on: autofill.seenOn }],
          firstStep: null,
          thenSteps: [],
          dates: fillDate(medicine, facts),
          severity: 'information',
        };
      return {
        headline: { say: 'autofill-is-on', ...headline },
        basis: [
          { say: 'autofill-cannot-be-returned', fillsOn: nextFill(medicine, facts) },
          { say: 'seen-on', on: autofill.seenOn },
        ],
        firstStep: { say: 'turn-autofill-off' },
        thenSteps: turnOff,
        dates: fillDate(medicine, facts),
        script: turnOffScript(medicine, facts),
      };
    },
  },
};

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

export const autofillWasTurnedOn: MedicineRule = {
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

const turnItOffYourself: MedicineRule = {
  about: 'medicine',
  id: 'AF-03',
  shows: [{ as: 'checklist', list: 'turn-autofill-off' }, { as: 'card' }],
  when: isOn,
  card: {
    topic: 'autofill',
    /** It was turned off, and a later look shows it on. */
    advice(medicine, facts) {
      const turnedOff = facts.own.ofMedicine('autofill-turned-off', medicine);
      if (turnedOff === null || medicine.autofill.seenOn <= turnedOff.value) return null;
      const { value: offOn } = turnedOff;
      return {
        headline: {
          say: 'autofill-is-still-on',
          medicine: medicine.printedName,
          person: facts.person.name,
          offOn,
          seenOn: medicine.autofill.seenOn,
        },
        basis: [{ say: 'autofill-was-turned-off', offOn, seenOn: medicine.autofill.seenOn }],
        firstStep: { say: 'turn-autofill-off' },
        thenSteps: [{ say: 'call-and-ask-for-an-advocate' }],
        call: 'member-help',
        script: turnOffScript(medicine, facts),
      };
    },
  },
};

/** Never suggested, clicked or pre-ticked: dates take its place. */
const datesInstead: PersonRule = {
  about: 'person',
  id: 'AF-04',
  shows: [{ as: 'conduct' }, { as: 'moment' }, { as: 'reminder' }],
  when: () => 'applies',
};

const showsTheSwitch = ({ autofill, ...medicine }: CurrentMedicine) =>
  medicine.goneSince === null && (autofill.value === 'on' || autofill.value === 'off');

const medicareSwitch: PersonRule = {
  about: 'person',
  id: 'AF-07',
  shows: [{ as: 'card' }],
  when: (_, facts) =>
    all(applies(facts.records.medicines.some(showsTheSwitch)), byWord(facts.own.ofPerson('medicare'))),
  asks: (_, facts) =>
    facts.records.medicines.some((medicine) => isOn(medicine) === 'applies')
      ? askPerson('medicare', facts, 'AF-07', 'AF-10')
      : null,
  card: {
    topic: 'autofill',
    advice(_, facts) {
      const on = facts.records.medicines.filter((medicine) => isOn(medicine) === 'applies');
      if (on.length === 0) return null;
      return {
        headline: {
          say: 'medicare-and-autofill',
          person: facts.person.name,
          medicines: on.map(({ printedName }) => printedName),
        },
        basis: [{ say: 'medicare-autofill-rule' }],
        firstStep: { say: 'ask-optum-about-the-switch' },
        thenSteps: [],
        call: 'member-help',
        script: scriptRef('turn-autofill-off', facts, { medicines: on }),
      };
    },
  },
};

const keepProof: MedicineRule = {
  about: 'medicine',
  id: 'AF-11',
  shows: [{ as: 'conduct' }],
  when(medicine) {
    if (medicine.autofillTurnedOn.length > 0) return 'applies';
    return medicine.autofillUnreadSince === null ? 'does-not-apply' : 'cannot-tell';
  },
};

export const autofillRules: readonly Rule[] = [
  autofillWasTurnedOn,
  autofillIsOn,
  turnItOffYourself,
  datesInstead,
  medicareSwitch,
  keepProof,
  ...unwantedOrderRules,
  ...complaintRules,
];
