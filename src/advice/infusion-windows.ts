/** When each step to a home infusion should happen; what has happened moves what follows (IN-01 to IN-13). */
import type { InfusionStep } from '@/src/model/own-facts';
import { beforeInfusion, type InfusionStage, infusionStages } from '@/src/supply/infusion';
import type { PersonFacts } from './person-facts';

export interface InfusionWindow {
  readonly step: InfusionStep;
  /** null: nothing is known yet that it could be counted from. */
  readonly earliest: Temporal.PlainDate | null;
  readonly latest: Temporal.PlainDate | null;
  /** A day that was told, not a usual time. */
  readonly isTold: boolean;
  readonly doneOn: Temporal.PlainDate | null;
  readonly isLate: boolean;
}

const stages: Readonly<Record<InfusionStage, InfusionStep>> = {
  'first-call': 'welcome-call',
  insurance: 'insurance',
  'second-call': 'second-call',
  medicine: 'shipment',
};
/** "Within a couple of days" after the second call (IN-06). */
const nurseCallsWithin = { earliest: 1, latest: 2 };
/** The medicine should be there so long before the infusion (IN-07). */
export const thereDaysBefore = 2;

const order: readonly InfusionStep[] = [
  'welcome-call',
  'insurance',
  'second-call',
  'nurse-call',
  'shipment',
  'infusion',
  'call-before-next',
];

const told = (on: string | undefined) => (on === undefined ? null : Temporal.PlainDate.from(on));
const before = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0;

/** null: no infusion prescription was told of. In the order of the steps. */
export function infusionWindows(facts: PersonFacts): readonly InfusionWindow[] | null {
  const { own, today } = facts;
  const receivedOn = told(own.ofPerson('infusion-received')?.value);
  if (receivedOn === null) return null;
  const doneOn = (step: InfusionStep) => told(own.ofPerson('infusion-step', step)?.value);
  const infusionOn = told(own.ofPerson('infusion-scheduled')?.value);
  const nextOn = told(own.ofPerson('next-infusion')?.value);

  const done: Partial<Record<InfusionStage, Temporal.PlainDate>> = {};
  for (const [stage, step] of Object.entries(stages) as [InfusionStage, InfusionStep][]) {
    const on = doneOn(step);
    if (on !== null) done[stage] = on;
  }
  const counted = new Map(infusionStages(receivedOn, today, done).map((window) => [stages[window.stage], window]));
  const second = counted.get('second-call');
  const days = (
    step: InfusionStep,
  ): { earliest: Temporal.PlainDate | null; latest: Temporal.PlainDate | null; isTold: boolean } => {
    switch (step) {
      case 'nurse-call': {
        const from = second?.doneOn ?? second?.earliest ?? null;
        const to = second?.doneOn ?? second?.latest ?? null;
        return {
          earliest: from?.add({ days: nurseCallsWithin.earliest }) ?? null,
          latest: to?.add({ days: nurseCallsWithin.latest }) ?? null,
          isTold: false,
        };
      }
      case 'infusion':
        return { earliest: infusionOn, latest: infusionOn, isTold: true };
      case 'call-before-next': {
        const callOn = nextOn && beforeInfusion(nextOn).callOn;
        return { earliest: callOn, latest: callOn, isTold: false };
      }
      case 'shipment': {
        const window = counted.get(step);
        const mustBeThere = infusionOn?.subtract({ days: thereDaysBefore }) ?? null;
        const usual = window?.latest ?? null;
        const latest = mustBeThere && usual && before(mustBeThere, usual) ? mustBeThere : usual;
        const earliest = window?.earliest ?? null;
        return { earliest: earliest && latest && before(latest, earliest) ? latest : earliest, latest, isTold: false };
      }
      default: {
        const window = counted.get(step);
        return { earliest: window?.earliest ?? null, latest: window?.latest ?? null, isTold: false };
      }
    }
  };
  const lastDone = order.findLastIndex((step) => doneOn(step) !== null);
  return order.map((step, place) => {
    const { earliest, latest, isTold } = days(step);
    const on = doneOn(step);
    // A later step that has happened shows that this one is past, ticked or not.
    const isOpen = on === null && place > lastDone;
    return { step, earliest, latest, isTold, doneOn: on, isLate: isOpen && latest !== null && before(latest, today) };
  });
}

/** The day to count supplies, the day before the call that comes a week ahead (IN-13); null: no next infusion is known. */
export function prepareOn(facts: PersonFacts): Temporal.PlainDate | null {
  const nextOn = told(facts.own.ofPerson('next-infusion')?.value);
  return nextOn && beforeInfusion(nextOn).prepareOn;
}

/** The first step that has not happened, and none after it has; null when all have, or no infusion is known. */
export function nextStep(facts: PersonFacts): InfusionWindow | null {
  const windows = infusionWindows(facts) ?? [];
  return windows[windows.findLastIndex(({ doneOn }) => doneOn !== null) + 1] ?? null;
}
