/** What `npm run plan` is asked in a file, and its answer. The shape is checked here, once; the arithmetic trusts it. */
import { CivilDate, z } from '@/src/model/schema';
import { AdherencePeriod, adherence } from '@/src/supply/adherence';
import { Directions, daysSupplyOf } from '@/src/supply/days-supply';
import { beforeInfusion, infusionStages } from '@/src/supply/infusion';
import { MedicineFacts } from '@/src/supply/medicine-facts';
import { planMedicine } from '@/src/supply/plan';
import { SomeSupplySettings } from '@/src/supply/supply-settings';
import { planTrip, Trip } from '@/src/supply/trip';

const says = z.describe;

const Infusion = z.strictObject({
  receivedOn: z.optional(CivilDate).check(says('Day the prescription reached the infusion pharmacy.')),
  done: z
    ._default(
      z.strictObject({
        'first-call': z.optional(CivilDate),
        insurance: z.optional(CivilDate),
        'second-call': z.optional(CivilDate),
        medicine: z.optional(CivilDate),
      }),
      {},
    )
    .check(says('Days on which stages happened; those after them count from there.')),
  nextOn: z.optional(CivilDate).check(says('Day of the next infusion.')),
});

export const PlanQuestion = z
  .strictObject({
    today: CivilDate.check(says("The person's own civil date.")),
    settings: z._default(SomeSupplySettings, {}).check(says("The person's settings.")),
    medicine: z.optional(MedicineFacts).check(says('Its plan is the answer.')),
    trip: z.optional(Trip).check(says('Adds `trip` to the answer.')),
    adherence: z.optional(AdherencePeriod).check(says('Adds `adherence` to the answer.')),
    directions: z.optional(Directions).check(says("Adds `daysSupply` to the answer: days' supply by form.")),
    infusion: z
      .optional(Infusion)
      .check(says('Adds `infusion` to the answer: its stages, and the call before the next.')),
  })
  .check(
    z.refine(({ medicine, directions, infusion }) => medicine ?? directions ?? infusion, {
      error: 'Nothing is asked: give medicine, directions or infusion',
      path: ['medicine'],
    }),
  );
export type PlanQuestion = z.output<typeof PlanQuestion>;

function aboutMedicine({ medicine, trip, adherence: period, settings }: PlanQuestion, today: Temporal.PlainDate) {
  return (
    medicine && {
      ...planMedicine(medicine, today, settings),
      ...(trip && { trip: planTrip(medicine, trip, today, settings) }),
      ...(period && { adherence: adherence(medicine, period, today) }),
    }
  );
}

function aboutInfusion({ receivedOn, done, nextOn }: z.output<typeof Infusion>, today: Temporal.PlainDate) {
  const date = (text: string) => Temporal.PlainDate.from(text);
  const days = Object.fromEntries(
    Object.entries(done).flatMap(([stage, on]) => (on === undefined ? [] : [[stage, date(on)]])),
  );
  return {
    ...(receivedOn && { stages: infusionStages(date(receivedOn), today, days) }),
    ...(nextOn && { before: beforeInfusion(date(nextOn)) }),
  };
}

export function answerPlanQuestion(question: PlanQuestion) {
  const today = Temporal.PlainDate.from(question.today);
  return {
    ...aboutMedicine(question, today),
    ...(question.directions && { daysSupply: daysSupplyOf(question.directions) }),
    ...(question.infusion && { infusion: aboutInfusion(question.infusion, today) }),
  };
}
