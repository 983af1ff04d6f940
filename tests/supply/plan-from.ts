/** Small builders shared by the tests of this room. */
import type { MedicineFacts } from '@/src/supply/medicine-facts';
import { type Plan, planMedicine } from '@/src/supply/plan';

export const day = (iso: string) => Temporal.PlainDate.from(iso);

export const planOn = (today: string, facts: MedicineFacts): Plan => planMedicine(facts, day(today));

/** The date of an answer as text; null when there is none. */
export const on = (answer: { on: Temporal.PlainDate | null } | null): string | null => answer?.on?.toString() ?? null;

type GivenFill = NonNullable<MedicineFacts['fills']>[number];

/** A fill of so many days that was delivered on the day it was claimed. */
export const fill = (claimedOn: string, daysSupply: number | null, more: GivenFill = {}): GivenFill => ({
  claimedOn,
  deliveredOn: claimedOn,
  daysSupply,
  ...more,
});
