/** Days' supply from quantity and directions, by form (§1.4). Always rounded down; what cannot be known is null. */
import { wholeTimes } from './number-checks';

export type Directions =
  | { readonly form: 'tablet'; readonly quantity: number | null; readonly perDay: number | null }
  | {
      readonly form: 'liquid';
      readonly milliliters: number | null;
      readonly millilitersPerDay: number | null;
      /** Days after opening on which the bottle must be discarded; null: none known. */
      readonly discardAfterDays: number | null;
    }
  | {
      readonly form: 'insulin';
      readonly milliliters: number | null;
      readonly unitsPerMilliliter: number | null;
      /** Of a sliding scale the daily maximum. */
      readonly unitsPerDay: number | null;
      /** Units lost a day to priming the needle: usually 2 an injection; 0 for a syringe. */
      readonly primingPerDay: number;
      /** Pens or vials in the quantity and days after which an opened one is discarded; null: not counted. */
      readonly containers: { readonly count: number; readonly discardAfterDays: number } | null;
    }
  | {
      readonly form: 'inhaler';
      readonly actuations: number | null;
      readonly puffsPerDay: number | null;
      readonly isAsNeeded: boolean;
    }
  | {
      readonly form: 'eye-drops';
      readonly milliliters: number | null;
      readonly kind: 'solution' | 'suspension';
      /** Both eyes together. */
      readonly dropsPerDay: number | null;
    }
  /** Pens, weekly tablets, patches: one each so many days. */
  | { readonly form: 'interval'; readonly doses: number | null; readonly everyDays: number | null }
  | { readonly form: 'as-needed' };

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

/** `amount` used at `perDay`; every number must be there and positive. */
function lasts(
  amount: (number | null)[],
  perDay: (number | null)[],
  certainty: 'exact' | 'about' | 'at-least',
): DaysSupply {
  const given: number[] = [];
  for (const number of [...amount, ...perDay]) {
    if (number === null) return unknown('not-given');
    if (!(number > 0)) return unknown('not-positive');
    given.push(number);
  }
  const product = (numbers: number[]) => numbers.reduce((a, b) => a * b, 1);
  const days = wholeTimes(product(given.slice(0, amount.length)), product(given.slice(amount.length)));
  return Number.isFinite(days) && days <= MOST_DAYS
    ? { days, certainty, rule: '§1.4', limitedBy: null }
    : unknown('absurd');
}

function discardedAfter(supply: DaysSupply, days: number): DaysSupply {
  if (supply.days === null) return supply;
  if (!(days > 0)) return unknown('not-positive');
  return supply.days > days ? { ...supply, days: Math.floor(days), limitedBy: 'discard-date' } : supply;
}

/** The days a quantity lasts by its directions. Unopened cartons may make insulin last beyond what a plan expects. */
export function daysSupplyOf(directions: Directions): DaysSupply {
  switch (directions.form) {
    case 'tablet':
      return lasts([directions.quantity], [directions.perDay], 'exact');
    case 'liquid': {
      const supply = lasts([directions.milliliters], [directions.millilitersPerDay], 'exact');
      return directions.discardAfterDays === null ? supply : discardedAfter(supply, directions.discardAfterDays);
    }
    case 'insulin': {
      const { milliliters, unitsPerMilliliter, unitsPerDay, primingPerDay, containers } = directions;
      if (!(primingPerDay >= 0)) return unknown('not-positive');
      if (unitsPerDay !== null && !(unitsPerDay > 0)) return unknown('not-positive');
      const supply = lasts(
        [milliliters, unitsPerMilliliter],
        [unitsPerDay === null ? null : unitsPerDay + primingPerDay],
        'about',
      );
      return containers === null ? supply : discardedAfter(supply, containers.count * containers.discardAfterDays);
    }
    case 'inhaler':
      return lasts([directions.actuations], [directions.puffsPerDay], directions.isAsNeeded ? 'at-least' : 'exact');
    case 'eye-drops':
      return lasts([directions.milliliters, DROPS[directions.kind]], [directions.dropsPerDay], 'about');
    case 'interval':
      if (directions.doses !== null && !Number.isInteger(directions.doses)) {
        return daysSupplyOf({ ...directions, doses: Math.floor(directions.doses) });
      }
      return directions.doses === null || directions.everyDays === null
        ? unknown('not-given')
        : lasts([directions.doses, directions.everyDays], [1], 'exact');
    case 'as-needed':
      return unknown('as-needed');
  }
}
