/** Fills as given, in: parcels of supply and insurance claims, out; what cannot be meant is named and left aside. */
import type { Assumption } from './answer';
import type { Claim, Supply } from './known-facts';
import type { FullFacts } from './medicine-facts';
import { mergedFills } from './merged-fills';
import { DAYS_SUPPLY, DOLLARS, QUANTITY, UNITS_A_DAY, usable, wholeTimes } from './number-checks';
import type { Problem } from './problem';
import { dosesIn, laterOf, type Rhythm } from './rhythm';

const toDate = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

interface Amount {
  readonly amount: number | null;
  readonly assumed: readonly Assumption[];
}

interface Printed {
  readonly daysSupply: number | null;
  readonly quantity: number | null;
  readonly doses: number | null;
}

function daysOf(printed: Printed, unitsPerDay: number | null, path: (string | number)[], problems: Problem[]): Amount {
  const byQuantity =
    printed.quantity !== null && unitsPerDay !== null ? wholeTimes(printed.quantity, unitsPerDay) : null;
  if (printed.daysSupply === null) {
    return { amount: byQuantity, assumed: byQuantity === null ? [] : ['days-supply-from-quantity'] };
  }
  if (byQuantity === null || byQuantity === printed.daysSupply) return { amount: printed.daysSupply, assumed: [] };
  problems.push({ what: 'supply-contradicts-quantity', path });
  return { amount: Math.min(byQuantity, printed.daysSupply), assumed: ['smaller-of-two'] };
}

function dosesOf(printed: Printed, unitsPerDose: number | null, every: 7 | 14 | 'month'): Amount {
  if (printed.doses !== null) return { amount: printed.doses, assumed: [] };
  if (printed.quantity !== null && unitsPerDose !== null)
    return { amount: wholeTimes(printed.quantity, unitsPerDose), assumed: [] };
  if (printed.daysSupply !== null) return { amount: dosesIn(printed.daysSupply, every), assumed: [] };
  if (printed.quantity !== null && Number.isInteger(printed.quantity))
    return { amount: printed.quantity, assumed: ['one-unit-a-dose'] };
  return { amount: null, assumed: [] };
}

/** The amounts of a split order's parts, whose sum is what the whole would give: rounding happens once, not once a part. */
function shares(total: number | null, quantities: readonly (number | null)[]): (number | null)[] {
  const all = quantities.reduce<number>((sum, quantity) => sum + (quantity ?? 0), 0);
  if (total === null || all === 0 || quantities.includes(null)) return quantities.map(() => null);
  let before = 0;
  return quantities.map((quantity) => {
    const from = wholeTimes(total * before, all);
    before += quantity ?? 0;
    return wholeTimes(total * before, all) - from;
  });
}

export function usableFills(
  facts: FullFacts,
  rhythm: Rhythm,
  today: Temporal.PlainDate,
  problems: Problem[],
): { supplies: Supply[]; claims: Claim[] } {
  const supplies: Supply[] = [];
  const claims: Claim[] = [];
  const unitsPerDay = usable(facts.unitsPerDay, UNITS_A_DAY, ['unitsPerDay'], problems);
  const unitsPerDose = usable(facts.unitsPerDose, UNITS_A_DAY, ['unitsPerDose'], problems);

  for (const [fill, index] of mergedFills(facts.fills, problems)) {
    const path = ['fills', index];
    const claimedOn = toDate(fill.claimedOn);
    const deliveredOn = toDate(fill.deliveredOn);
    const firstPart = fill.parts.map((part) => toDate(part.deliveredOn)).find((on) => on !== null) ?? null;
    const seenOn = claimedOn ?? deliveredOn ?? firstPart;
    if (seenOn === null) {
      problems.push({ what: 'fill-without-date', path });
      continue;
    }
    if (isAfter(seenOn, today)) {
      problems.push({ what: 'fill-ahead-of-today', path });
      continue;
    }
    const printed: Printed = {
      daysSupply: usable(fill.daysSupply, DAYS_SUPPLY, [...path, 'daysSupply'], problems),
      quantity: usable(fill.quantity, QUANTITY, [...path, 'quantity'], problems),
      doses: usable(fill.doses, DAYS_SUPPLY, [...path, 'doses'], problems),
    };
    const amountOf = (what: Printed, where: (string | number)[]): Amount =>
      rhythm.kind === 'days' ? daysOf(what, unitsPerDay, where, problems) : dosesOf(what, unitsPerDose, rhythm.every);
    const whole = amountOf(printed, path);

    const add = (part: Amount, arrived: Temporal.PlainDate | null, where: (string | number)[]) => {
      const assumed = [...part.assumed];
      if (arrived === null) assumed.push('counted-from-claim');
      else if (claimedOn !== null && isAfter(claimedOn, arrived)) {
        problems.push({ what: 'delivered-before-claimed', path: [...where, 'deliveredOn'] });
        assumed.push('dates-in-doubt');
      }
      if (arrived !== null && isAfter(arrived, today)) {
        problems.push({ what: 'delivery-ahead-of-today', path: [...where, 'deliveredOn'] });
        assumed.push('dates-in-doubt');
      }
      supplies.push({
        fill: index,
        arrivedOn: arrived ?? seenOn,
        countedFrom: arrived === null ? 'claim' : 'delivery',
        amount: part.amount,
        strength: fill.strength,
        assumed,
      });
    };

    if (fill.parts.length === 0) add(whole, deliveredOn, path);
    else {
      const parts = fill.parts.map((part, at) => ({
        arrivedOn: toDate(part.deliveredOn),
        where: [...path, 'parts', at],
        printed: {
          daysSupply: usable(part.daysSupply, DAYS_SUPPLY, [...path, 'parts', at, 'daysSupply'], problems),
          quantity: usable(part.quantity, QUANTITY, [...path, 'parts', at, 'quantity'], problems),
          doses: null,
        },
      }));
      const byShare = shares(
        whole.amount,
        parts.map((part) => part.printed.quantity),
      );
      const someArrived = parts.some((part) => part.arrivedOn !== null);
      for (const [at, part] of parts.entries()) {
        if (someArrived && part.arrivedOn === null) continue;
        const own =
          part.printed.daysSupply === null && byShare[at] !== null
            ? { ...whole, amount: byShare[at] ?? null }
            : amountOf(part.printed, part.where);
        const missing: Assumption[] =
          someArrived && parts.some((other) => other.arrivedOn === null) ? ['part-not-arrived'] : [];
        add({ amount: own.amount, assumed: [...own.assumed, ...missing] }, part.arrivedOn, part.where);
      }
    }

    const delivered = [deliveredOn, ...fill.parts.map((part) => toDate(part.deliveredOn))].filter((on) => on !== null);
    claims.push({
      fill: index,
      claimedOn,
      knownOn: claimedOn ?? delivered.reduce(laterOf, seenOn),
      daysSupply: printed.daysSupply ?? claimedDays(whole.amount, rhythm),
      quantity: printed.quantity,
      price: usable(fill.price, DOLLARS, [...path, 'price'], problems),
    });
  }
  const byArrival = (a: Supply, b: Supply) => Temporal.PlainDate.compare(a.arrivedOn, b.arrivedOn) || a.fill - b.fill;
  return {
    supplies: supplies.sort(byArrival),
    claims: claims.sort((a, b) => Temporal.PlainDate.compare(a.knownOn, b.knownOn)),
  };
}

/** The days' supply an insurer sees when only doses or quantity are known. */
function claimedDays(amount: number | null, rhythm: Rhythm): number | null {
  if (amount === null || rhythm.kind === 'days') return amount;
  return amount * (rhythm.every === 'month' ? 28 : rhythm.every);
}
