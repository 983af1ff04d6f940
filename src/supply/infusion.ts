/** The stages from an infusion prescription to the first medicine, in calendar days added up (IN-01 … IN-13). */

export type InfusionStage = 'first-call' | 'insurance' | 'second-call' | 'medicine';

const STAGES: readonly { stage: InfusionStage; earliest: number; latest: number; rule: string }[] = [
  { stage: 'first-call', earliest: 1, latest: 2, rule: 'IN-01' },
  // 24 to 72 hours.
  { stage: 'insurance', earliest: 1, latest: 3, rule: 'IN-03' },
  { stage: 'second-call', earliest: 1, latest: 2, rule: 'IN-05' },
  { stage: 'medicine', earliest: 2, latest: 14, rule: 'IN-07' },
];

export interface InfusionWindow {
  readonly stage: InfusionStage;
  readonly rule: string;
  readonly earliest: Temporal.PlainDate;
  readonly latest: Temporal.PlainDate;
  readonly doneOn: Temporal.PlainDate | null;
  /** Only after the second date, and only while it has not happened (IN-10). */
  readonly isLate: boolean;
}

/** A stage that has happened moves those after it: they count from the day it was done. */
export function infusionStages(
  receivedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  done: Partial<Record<InfusionStage, Temporal.PlainDate>> = {},
): InfusionWindow[] {
  let earliest = receivedOn;
  let latest = receivedOn;
  return STAGES.map(({ stage, rule, ...days }) => {
    const doneOn = done[stage] ?? null;
    const window = { earliest: earliest.add({ days: days.earliest }), latest: latest.add({ days: days.latest }) };
    earliest = doneOn ?? window.earliest;
    latest = doneOn ?? window.latest;
    return {
      stage,
      rule,
      ...window,
      doneOn,
      isLate: doneOn === null && Temporal.PlainDate.compare(today, window.latest) > 0,
    };
  });
}

/** The call a week before an infusion, and the day before it to count supplies (IN-13). */
export const beforeInfusion = (infusionOn: Temporal.PlainDate) => ({
  prepareOn: infusionOn.subtract({ days: 8 }),
  callOn: infusionOn.subtract({ days: 7 }),
});
