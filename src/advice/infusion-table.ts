/** The infusion's timeline as it is shown: each step with its window, who calls, what to have at hand and what to ask. */
import type { InfusionStep } from '@/src/model/own-facts';
import type { ChecklistId } from './checklist';
import { checklistLines } from './checklists/checklist-lines';
import type { InfusionRow, InfusionTimeline } from './infusion-timeline';
import { infusionWindows, prepareOn } from './infusion-windows';
import type { PersonFacts } from './person-facts';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';
import { scriptRef } from './scripts/script-ref';

interface StepWords {
  readonly rules: readonly RuleId[];
  readonly who: Saying;
  readonly have: readonly Saying[];
  readonly ask: readonly Saying[];
}

const linesOf = (list: ChecklistId): readonly Saying[] =>
  checklistLines[list].map(([id]) => ({ say: `check-${list}-${id}` }) as Saying);

const steps: Readonly<Record<InfusionStep, StepWords>> = {
  'welcome-call': {
    rules: ['IN-01', 'IN-02'],
    who: { say: 'who-liaison-calls' },
    have: linesOf('infusion-welcome'),
    ask: [{ say: 'ask-what-comes-next' }],
  },
  insurance: {
    rules: ['IN-03', 'IN-04'],
    who: { say: 'who-pharmacy-works' },
    have: [{ say: 'have-phone-on' }],
    ask: [{ say: 'ask-does-plan-want-more' }],
  },
  'second-call': {
    rules: ['IN-05'],
    who: { say: 'who-liaison-calls' },
    have: [{ say: 'have-phone-on' }],
    ask: [{ say: 'ask-what-we-pay' }],
  },
  'nurse-call': {
    rules: ['IN-06'],
    who: { say: 'who-nurse-calls' },
    have: [{ say: 'have-phone-on' }],
    ask: [{ say: 'ask-how-to-get-ready' }],
  },
  shipment: {
    rules: ['IN-07', 'IN-08'],
    who: { say: 'who-carrier-brings' },
    have: [{ say: 'have-room-in-fridge' }],
    ask: [{ say: 'ask-which-day-it-comes' }],
  },
  infusion: {
    rules: ['IN-11', 'IN-12'],
    who: { say: 'who-nurse-comes' },
    have: linesOf('infusion-day'),
    ask: [{ say: 'ask-what-to-watch-for' }, { say: 'ask-when-is-the-next' }],
  },
  'call-before-next': {
    rules: ['IN-13', 'IN-14', 'IN-15'],
    who: { say: 'who-pharmacy-calls' },
    have: linesOf('infusion-before-next'),
    ask: [{ say: 'ask-which-day-it-comes' }],
  },
};

/** null: nobody has told of an infusion. */
export function infusionTimeline(facts: PersonFacts): InfusionTimeline | null {
  const windows = infusionWindows(facts);
  const receivedOn = facts.own.ofPerson('infusion-received')?.value ?? null;
  if (windows === null || receivedOn === null) return null;
  return {
    personId: facts.person.id,
    receivedOn,
    rows: windows.map(({ step, earliest, latest, isTold, doneOn, isLate }): InfusionRow => {
      const { rules, who, have, ask } = steps[step];
      return {
        step,
        rules,
        earliest: earliest?.toString() ?? null,
        latest: latest?.toString() ?? null,
        certainty: isTold ? 'exact' : 'about',
        doneOn: doneOn?.toString() ?? null,
        isLate,
        says: { say: `step-${step}` },
        whoCalls: who,
        haveAtHand: have,
        ask,
        script: scriptRef(step === 'call-before-next' ? 'infusion-before-next' : 'infusion-stage-late', facts),
      };
    }),
    prepareOn: prepareOn(facts)?.toString() ?? null,
    whoToCall: [
      { say: 'call-liaison-for-forms' },
      { say: 'call-pharmacist-for-medicine' },
      { say: 'call-nurse-for-visit' },
      { say: 'call-label-number-after' },
    ],
    caution: { say: 'gist', rule: 'IN-09' },
  };
}
