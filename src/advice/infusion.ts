/** Home infusion: from the prescription to the visit, and to the next one (IN-01 to IN-17). */
import type { InfusionStep } from '@/src/model/own-facts';
import { infusionWindows, nextStep, prepareOn, thereDaysBefore } from './infusion-windows';
import { askPerson } from './own-questions';
import type { PersonFacts } from './person-facts';
import { all, applies, type PersonRule, type Rule, type Shows, type Verdict } from './rule';
import type { RuleId } from './rule-index';
import { scriptRef } from './scripts/script-ref';

/** Whether there is an infusion is known only when somebody says so. */
const hasInfusion = (facts: PersonFacts): Verdict => (infusionWindows(facts) === null ? 'cannot-tell' : 'applies');

/** The step is the one that should come next. */
const isNext = (facts: PersonFacts, ...steps: readonly InfusionStep[]): Verdict => {
  if (infusionWindows(facts) === null) return 'cannot-tell';
  const next = nextStep(facts);
  return applies(next !== null && steps.includes(next.step));
};

const whileNext = (id: RuleId, shows: readonly Shows[], ...steps: readonly InfusionStep[]): PersonRule => ({
  about: 'person',
  id,
  shows,
  when: (_, facts) => isNext(facts, ...steps),
});

const always = (id: RuleId, ...shows: readonly Shows[]): PersonRule => ({
  about: 'person',
  id,
  shows,
  when: (_, facts) => hasInfusion(facts),
});

const isDone = (facts: PersonFacts, step: InfusionStep) => facts.own.ofPerson('infusion-step', step) !== null;

const thereBeforeTheDay: PersonRule = {
  about: 'person',
  id: 'IN-07',
  shows: [{ as: 'card' }, { as: 'timeline' }, { as: 'script', script: 'infusion-stage-late' }],
  when(_, facts) {
    if (isDone(facts, 'shipment') || isDone(facts, 'infusion')) return 'does-not-apply';
    const infusionOn = facts.own.ofPerson('infusion-scheduled')?.value ?? null;
    if (infusionOn === null) return all(isNext(facts, 'nurse-call', 'shipment'), 'cannot-tell');
    const mustBeThere = Temporal.PlainDate.from(infusionOn).subtract({ days: thereDaysBefore });
    return all(hasInfusion(facts), applies(Temporal.PlainDate.compare(facts.today, mustBeThere) >= 0));
  },
  asks: (_, facts) =>
    isNext(facts, 'shipment', 'infusion') === 'applies' && facts.own.ofPerson('infusion-scheduled') === null
      ? askPerson('infusion-scheduled', facts, 'IN-07', 'IN-11')
      : null,
  card: {
    topic: 'infusion',
    advice(_, facts) {
      const on = facts.own.ofPerson('infusion-scheduled')?.value;
      if (!on) return null;
      return {
        headline: { say: 'infusion-medicine-not-there', person: facts.person.name, on },
        basis: [{ say: 'gist', rule: 'IN-07' }],
        firstStep: { say: 'call-the-infusion-pharmacy' },
        thenSteps: [{ say: 'track-it-with-the-carrier' }],
        dates: [{ what: 'infusion', on, certainty: 'exact' }],
        call: 'infusion',
        script: scriptRef('infusion-stage-late', facts),
      };
    },
  },
};

const aStepIsLate: PersonRule = {
  about: 'person',
  id: 'IN-10',
  shows: [{ as: 'card' }, { as: 'script', script: 'infusion-stage-late' }],
  when(_, facts) {
    const windows = infusionWindows(facts);
    return windows === null ? 'cannot-tell' : applies(windows.some(({ isLate }) => isLate));
  },
  card: {
    topic: 'infusion',
    advice(_, facts) {
      const late = infusionWindows(facts)?.find(({ isLate }) => isLate);
      if (!late?.latest) return null;
      return {
        headline: {
          say: 'infusion-step-late',
          person: facts.person.name,
          step: late.step,
          latest: late.latest.toString(),
        },
        basis: [{ say: 'gist', rule: 'IN-09' }],
        firstStep: { say: 'call-the-infusion-pharmacy' },
        thenSteps: [],
        call: 'infusion',
        script: scriptRef('infusion-stage-late', facts),
      };
    },
  },
};

/** From the day before their call until the call has been ticked or the infusion is there. */
const beforeTheirCall: PersonRule = {
  about: 'person',
  id: 'IN-13',
  shows: [
    { as: 'card' },
    { as: 'reminder' },
    { as: 'checklist', list: 'infusion-before-next' },
    { as: 'script', script: 'infusion-before-next' },
  ],
  when(_, facts) {
    const on = prepareOn(facts);
    if (on === null)
      return isDone(facts, 'infusion')
        ? 'cannot-tell'
        : hasInfusion(facts) === 'applies'
          ? 'does-not-apply'
          : 'cannot-tell';
    const nextOn = facts.own.ofPerson('next-infusion')?.value ?? '';
    const called = facts.own.ofPerson('infusion-step', 'call-before-next')?.value ?? null;
    const isCalled = called !== null && called >= on.toString();
    const { today } = facts;
    return applies(!isCalled && Temporal.PlainDate.compare(today, on) >= 0 && today.toString() < nextOn);
  },
  asks: (_, facts) =>
    isDone(facts, 'infusion') && facts.own.ofPerson('next-infusion') === null
      ? askPerson('next-infusion', facts, 'IN-13', 'IN-14')
      : null,
  card: {
    topic: 'infusion',
    advice(_, facts) {
      const on = facts.own.ofPerson('next-infusion')?.value;
      if (!on) return null;
      return {
        headline: { say: 'infusion-call-comes', person: facts.person.name, on },
        basis: [{ say: 'gist', rule: 'IN-13' }],
        firstStep: { say: 'count-supplies' },
        thenSteps: [{ say: 'write-how-it-went' }],
        dates: [{ what: 'infusion', on, certainty: 'exact' }],
        call: 'infusion',
        script: scriptRef('infusion-before-next', facts),
      };
    },
  },
};

/** Lines of the list for that call. */
const ofTheirCall = (id: RuleId): PersonRule => ({
  about: 'person',
  id,
  shows: [{ as: 'checklist', list: 'infusion-before-next' }],
  when: (_, facts) => beforeTheirCall.when(facts.person, facts),
});

const numberOnTheLabel: PersonRule = {
  about: 'person',
  id: 'IN-12',
  shows: [{ as: 'checklist', list: 'infusion-day' }],
  when: (_, facts) => isNext(facts, 'infusion'),
};

const cost: Shows = { as: 'checklist', list: 'infusion-cost' };
const timeline: Shows = { as: 'timeline' };

export const infusionRules: readonly Rule[] = [
  aStepIsLate,
  thereBeforeTheDay,
  beforeTheirCall,
  whileNext('IN-01', [timeline], 'welcome-call'),
  whileNext('IN-02', [{ as: 'checklist', list: 'infusion-welcome' }], 'welcome-call'),
  whileNext('IN-03', [timeline], 'insurance'),
  whileNext('IN-04', [{ as: 'note' }], 'insurance'),
  whileNext('IN-05', [timeline, cost], 'second-call'),
  whileNext('IN-06', [timeline, cost], 'nurse-call'),
  whileNext('IN-08', [{ as: 'note' }], 'shipment'),
  always('IN-09', timeline),
  whileNext('IN-11', [{ as: 'checklist', list: 'infusion-day' }], 'infusion'),
  numberOnTheLabel,
  ofTheirCall('IN-14'),
  ofTheirCall('IN-15'),
  always('IN-16', timeline),
  always('IN-17', { as: 'script', script: 'infusion-stage-late' }),
];
