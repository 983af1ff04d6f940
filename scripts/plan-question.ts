/** What `npm run plan` is asked in a file, and its answer. The shape is checked here, once; the arithmetic trusts it. */
import { CivilDate, z } from '@/src/model/schema';
import { AdherencePeriod, adherence } from '@/src/supply/adherence';
import { MedicineFacts } from '@/src/supply/medicine-facts';
import { planMedicine } from '@/src/supply/plan';
import { SomeSupplySettings } from '@/src/supply/supply-settings';
import { planTrip, Trip } from '@/src/supply/trip';

export const PlanQuestion = z.strictObject({
  today: CivilDate.check(z.describe("The person's own civil date.")),
  settings: z._default(SomeSupplySettings, {}).check(z.describe("The person's settings.")),
  medicine: MedicineFacts,
  trip: z.optional(Trip).check(z.describe('Adds `trip` to the answer.')),
  adherence: z.optional(AdherencePeriod).check(z.describe('Adds `adherence` to the answer.')),
});
export type PlanQuestion = z.output<typeof PlanQuestion>;

export function answerPlanQuestion({ today: day, settings, medicine, trip, adherence: period }: PlanQuestion) {
  const today = Temporal.PlainDate.from(day);
  return {
    ...planMedicine(medicine, today, settings),
    ...(trip && { trip: planTrip(medicine, trip, today, settings) }),
    ...(period && { adherence: adherence(medicine, period, today) }),
  };
}
