/**
 * All that is known of one medicine's supply: what pages showed and what the person said. Everything may be missing; null
 * and absent both mean "not known". The schema is for what comes from outside, such as a file; `readFacts` reports what
 * makes no sense, whoever gave it.
 */
import { OrderStatus } from '@/src/model/reading';
import { CivilDate, z } from '@/src/model/schema';
import { SomeSupplySettings } from './supply-settings';

const says = z.describe;
const maybe = <Schema extends z.ZodMiniType>(schema: Schema, text: string) =>
  z._default(z.nullable(schema), null).check(says(text));
const date = (text: string) => maybe(CivilDate, text);
const number = (text: string) => maybe(z.number(), text);
const list = <Schema extends z.ZodMiniType>(schema: Schema, text: string) =>
  z._default(z.array(schema), []).check(says(text));

/** One parcel of a split order. */
export const FillPart = z.strictObject({
  deliveredOn: date('Day this part arrived; null: it has not.'),
  daysSupply: number("This part's own days' supply; null: its share by quantity."),
  quantity: number("This part's own quantity."),
});
export type FillPart = z.input<typeof FillPart>;

export const Fill = z.strictObject({
  claimedOn: date('Day of the fill or insurance claim ("last filled"). The insurance clock counts from it.'),
  deliveredOn: date('Day the parcel arrived. Supply counts from it, else from claimedOn.'),
  daysSupply: number("Printed days' supply."),
  quantity: number('Printed quantity: tablets, milliliters, pens.'),
  doses: number('Doses in this fill of a weekly or monthly medicine, when known better than by days or quantity.'),
  strength: maybe(
    z.string(),
    'Strength as text; two that differ are not carried over. null: not said, taken as the same.',
  ),
  price: number('Dollars the person paid for this fill.'),
  parts: list(FillPart, 'Parcels of a split order, each counted from its own arrival; empty: one parcel.'),
});
export type Fill = z.input<typeof Fill>;

export const Pause = z.strictObject({
  from: CivilDate.check(says('First day on which none of the own supply was taken (hospital stay).')),
  to: date('Last such day, counted in; null: still going on.'),
});
export type Pause = z.input<typeof Pause>;

export const PersonalCount = z.strictObject({
  on: CivilDate.check(says('Day of the count. What had arrived by then is taken to be counted.')),
  days: number('Days left by that count; doses for a weekly or monthly medicine.'),
  units: number('Units left (tablets, milliliters, doses); used when `days` is null.'),
  takenToday: z
    ._default(z.boolean(), false)
    .check(says("Whether that day's dose was already taken. If not, that day is day 1.")),
});
export type PersonalCount = z.input<typeof PersonalCount>;

export const Hold = z.enum(['action', 'information']);

export const OrderUnderWay = z.strictObject({
  status: OrderStatus,
  hold: maybe(Hold, 'action: the person must do something. information: nothing to do.'),
  placedOn: date('Day the order was placed.'),
  shippedOn: date('Day it was shipped.'),
  expectedOn: date('Printed delivery estimate; of a range the later day.'),
});
export type OrderUnderWay = z.output<typeof OrderUnderWay>;

export const PriorAuthorization = z.strictObject({
  endsOn: date('Last day of the prior authorization; null: there is one, and its end is not known.'),
  hasNoEnd: z._default(z.boolean(), false).check(says('Granted without an end.')),
});

export const Schedule = z.enum(['daily', 'weekly', 'every-two-weeks', 'monthly', 'as-needed', 'short-course']);
export type Schedule = z.infer<typeof Schedule>;

export const Controlled = z.enum(['none', 'II', 'III', 'IV', 'V']);
export type Controlled = z.infer<typeof Controlled>;

export const MedicineFacts = z.strictObject({
  fills: list(Fill, 'Fills in any order; one is enough.'),
  schedule: maybe(Schedule, 'How the medicine is taken; null: not said, counted in days.'),
  doseOn: date('Any one dosing day of a weekly or monthly medicine; null: the first day of supply.'),
  unitsPerDay: number('Units a day by the directions (1.5 tablets), for quantities and counts.'),
  unitsPerDose: number('Units in one dose of a weekly or monthly medicine.'),
  count: maybe(PersonalCount, "The person's own count. It beats every calculation."),
  pauses: list(
    Pause,
    'Stretches on which none of the own supply was taken. They move the run-out, never the insurance date.',
  ),
  refillsLeft: number('Refills left; null: not shown, which is not zero.'),
  expiresOn: date('Last day on which the prescription is valid, as printed.'),
  writtenOn: date('Day the prescription was written; used when expiresOn is null.'),
  validMonths: number(
    'Months for which it is valid from writtenOn; null: by the rules, 12, or 6 for schedule III and IV.',
  ),
  controlled: maybe(Controlled, 'Controlled schedule; null: not said.'),
  eyeDrops: z._default(z.boolean(), false).check(says('Insurance pays eye drops earlier.')),
  priorAuthorization: maybe(PriorAuthorization, 'null: not known whether there is one.'),
  tooSoonUntil: date('Earliest refill date the site printed; it beats the formula.'),
  order: maybe(OrderUnderWay, 'The latest order of this medicine that has not arrived.'),
  settings: z._default(SomeSupplySettings, {}).check(says('Settings of this medicine; they beat those of the person.')),
});
/** What callers give: everything but what they know may be left out. */
export type MedicineFacts = z.input<typeof MedicineFacts>;
