/** Days' supply from quantity and directions, by form (§1.4). Always rounded down; what cannot be known is null. */
import { z } from '@/src/model/schema';
import { wholeTimes } from './number-checks';

const says = z.describe;
const amount = (text: string) => z._default(z.nullable(z.number()), null).check(says(text));

export const Directions = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('tablet'),
    quantity: amount('Tablets or capsules in the fill.'),
    perDay: amount('Tablets a day.'),
  }),
  z.strictObject({
    form: z.literal('liquid'),
    milliliters: amount('Milliliters in the fill.'),
    millilitersPerDay: amount('Milliliters a day.'),
    discardAfterDays: amount('Days after opening on which the bottle must be discarded; null: none known.'),
  }),
  z.strictObject({
    form: z.literal('insulin'),
    milliliters: amount('Milliliters in all pens or vials together.'),
    unitsPerMilliliter: amount('Units in a milliliter, usually 100.'),
    unitsPerDay: amount('Units a day; of a sliding scale the daily maximum.'),
    primingPerDay: z
      ._default(z.number(), 0)
      .check(says('Units lost a day to priming the needle: usually 2 an injection; 0 for a syringe.')),
    containers: z
      ._default(z.nullable(z.strictObject({ count: z.number(), discardAfterDays: z.number() })), null)
      .check(
        says(
          'Pens or vials, each sealed until the one before is used up, and days after which an opened one is discarded; null: not counted.',
        ),
      ),
  }),
  z.strictObject({
    form: z.literal('inhaler'),
    actuations: amount('Puffs in all inhalers together.'),
    puffsPerDay: amount('Puffs a day; as needed: the most a day.'),
    isAsNeeded: z._default(z.boolean(), false).check(says('Then the days are the fewest it lasts.')),
  }),
  z.strictObject({
    form: z.literal('eye-drops'),
    milliliters: amount('Milliliters in all bottles together.'),
    kind: z
      ._default(z.enum(['solution', 'suspension']), 'solution')
      .check(says('20 drops a milliliter, of a suspension 15.')),
    dropsPerDay: amount('Drops a day, both eyes together.'),
  }),
  z.strictObject({
    form: z.enum(['interval', 'pen', 'patch']).check(says('Pens, patches, weekly tablets: one each so many days.')),
    doses: amount('Pens, patches or doses in the fill.'),
    everyDays: amount('Days from one to the next: 7 for a weekly one.'),
  }),
  z.strictObject({ form: z.literal('as-needed') }),
]);
/** What callers give: what is not known may be left out. */
export type Directions = z.input<typeof Directions>;

export type DaysSupply =
  | {
      readonly days: number;
      /** `at-least`: counted at maximum use, so it lasts this long or longer. */
      readonly certainty: 'exact' | 'about' | 'at-least';
      readonly rule: '§1.4';
      /** Why it is shorter than quantity and use alone would make it. */
      readonly limitedBy: 'discard-date' | null;
    }
  | {
      readonly days: null;
      readonly certainty: 'unknown';
      readonly why: 'not-given' | 'not-positive' | 'absurd' | 'as-needed';
    };

/** Drops in a milliliter. A suspension's drops are larger. */
const DROPS = { solution: 20, suspension: 15 };
const MOST_DAYS = 3660;

const unknown = (why: 'not-given' | 'not-positive' | 'absurd' | 'as-needed'): DaysSupply => ({
  days: null,
  certainty: 'unknown',
  why,
});

type Given = number | null | undefined;

/** `amount` used at `perDay`; every number must be there and positive. */
function lasts(amounts: Given[], perDay: Given[], certainty: 'exact' | 'about' | 'at-least'): DaysSupply {
  const given: number[] = [];
  for (const number of [...amounts, ...perDay]) {
    if (number == null) return unknown('not-given');
    if (!(number > 0)) return unknown('not-positive');
    given.push(number);
  }
  const product = (numbers: number[]) => numbers.reduce((a, b) => a * b, 1);
  const days = wholeTimes(product(given.slice(0, amounts.length)), product(given.slice(amounts.length)));
  return Number.isFinite(days) && days <= MOST_DAYS
    ? { days, certainty, rule: '§1.4', limitedBy: null }
    : unknown('absurd');
}

function discardedAfter(supply: DaysSupply, days: number): DaysSupply {
  if (supply.days === null) return supply;
  if (!(days > 0)) return unknown('not-positive');
  return supply.days > days ? { ...supply, days: Math.floor(days), limitedBy: 'discard-date' } : supply;
}

function insulinLasts(directions: Extract<Directions, { form: 'insulin' }>): DaysSupply {
  const { milliliters, unitsPerMilliliter, unitsPerDay, primingPerDay = 0, containers } = directions;
  if (!(primingPerDay >= 0)) return unknown('not-positive');
  if (unitsPerDay != null && !(unitsPerDay > 0)) return unknown('not-positive');
  const used = unitsPerDay == null ? null : unitsPerDay + primingPerDay;
  const supply = lasts([milliliters, unitsPerMilliliter], [used], 'about');
  return containers ? discardedAfter(supply, containers.count * containers.discardAfterDays) : supply;
}

/** The days a quantity lasts by its directions. Unopened cartons may make insulin last beyond what a plan expects. */
export function daysSupplyOf(directions: Directions): DaysSupply {
  switch (directions.form) {
    case 'tablet':
      return lasts([directions.quantity], [directions.perDay], 'exact');
    case 'liquid': {
      const supply = lasts([directions.milliliters], [directions.millilitersPerDay], 'exact');
      return directions.discardAfterDays == null ? supply : discardedAfter(supply, directions.discardAfterDays);
    }
    case 'insulin':
      return insulinLasts(directions);
    case 'inhaler':
      return lasts([directions.actuations], [directions.puffsPerDay], directions.isAsNeeded ? 'at-least' : 'exact');
    case 'eye-drops':
      return lasts([directions.milliliters, DROPS[directions.kind ?? 'solution']], [directions.dropsPerDay], 'about');
    case 'interval':
    case 'pen':
    case 'patch': {
      // Half a pen is no dose.
      const doses = directions.doses == null ? null : Math.floor(directions.doses);
      return directions.everyDays == null ? unknown('not-given') : lasts([doses, directions.everyDays], [1], 'exact');
    }
    case 'as-needed':
      return unknown('as-needed');
  }
}
