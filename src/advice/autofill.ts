/** Autofill: no prescription should be on it, and it is turned off by the person (AF-01, AF-03, AF-04, AF-07). */
import type { CurrentMedicine } from '@/src/history/current';
import { daysSince } from './about-order';
import { complaintRules } from './autofill-complaints';
import { unwantedOrderRules } from './autofill-orders';
import { fillDate, isFromBefore, isOn, nextFill, turnOff, turnOffScript } from './autofill-state';
import { turnedOnRules } from './autofill-turned-on';
import { askMedicine, askPerson } from './own-questions';
import type { PersonFacts } from './person-facts';
import { all, applies, byWord, type MedicineRule, type PersonRule, type Rule } from './rule';
import { scriptRef } from './scripts/script-ref';

/** "I want it on" is asked anew after this long: it is critical, and wishes change. */
const wishHoldsDays = 30;

/** The caregiver said lately that it may stay on. */
function isWanted(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  const word = facts.own.ofMedicine('autofill-word', medicine);
  return word?.value === 'wanted' && daysSince(word.saidOn, facts) < wishHoldsDays;
}

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
        headline: isFromBefore(medicine)
          ? { say: 'autofill-was-on', ...headline, seenOn: autofill.seenOn }
          : { say: 'autofill-is-on', ...headline },
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

export const autofillRules: readonly Rule[] = [
  ...turnedOnRules,
  autofillIsOn,
  turnItOffYourself,
  datesInstead,
  medicareSwitch,
  ...unwantedOrderRules,
  ...complaintRules,
];
