/** Fills as given, in: parcels of supply and insurance claims, out; what cannot be meant is named and left aside. */
import type { Assumption } from './answer';
import { type Amount, amountOf, claimedDays, type Directions, type Printed, sharesOf } from './fill-amounts';
import type { Claim, Supply } from './known-facts';
import type { Fill, FullFacts } from './medicine-facts';
import { mergedFills } from './merged-fills';
import { DAYS_SUPPLY, DOLLARS, QUANTITY, UNITS_A_DAY, usable } from './number-checks';
import type { Problem } from './problem';
import { laterOf, type Rhythm } from './rhythm';

type Path = readonly (string | number)[];

const toDate = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

function usablePrint(
  print: { daysSupply: number | null; quantity: number | null; doses?: number | null },
  path: Path,
  problems: Problem[],
): Printed {
  return {
    daysSupply: usable(print.daysSupply, DAYS_SUPPLY, [...path, 'daysSupply'], problems),
    quantity: usable(print.quantity, QUANTITY, [...path, 'quantity'], problems),
    doses: usable(print.doses ?? null, DAYS_SUPPLY, [...path, 'doses'], problems),
  };
}

interface Parcel extends Amount {
  readonly arrivedOn: Temporal.PlainDate | null;
  readonly path: Path;
}

interface FillParcels {
  readonly parcels: readonly Parcel[];
  readonly printed: Printed;
  /** The days' supply of all parcels together; null when not known. */
  readonly daysSupply: number | null;
}

/** One parcel, or each part of a split order by itself. Of parts that have arrived and parts that have not, the first only. */
function parcelsOf(fill: Fill, path: Path, directions: Directions, problems: Problem[]): FillParcels {
  const printed = usablePrint(fill, path, problems);
  const whole = amountOf(printed, directions);
  if (fill.parts.length === 0) {
    const daysSupply = printed.daysSupply ?? claimedDays(whole.amount, directions.rhythm);
    return { parcels: [{ ...whole, arrivedOn: toDate(fill.deliveredOn), path }], printed, daysSupply };
  }
  const prints = fill.parts.map((part, at) => usablePrint(part, [...path, 'parts', at], problems));
  const shares = sharesOf(
    whole,
    printed.quantity,
    prints.map((part) => part.quantity),
  );
  const parcels = fill.parts.map((part, at): Parcel => {
    const share = shares[at] ?? null;
    const print = prints[at] ?? { daysSupply: null, quantity: null, doses: null };
    const own = print.daysSupply === null && share !== null ? { ...whole, amount: share } : amountOf(print, directions);
    return { ...own, arrivedOn: toDate(part.deliveredOn), path: [...path, 'parts', at] };
  });
  const amounts = parcels.map((parcel) => parcel.amount);
  const sum = amounts.includes(null) ? null : amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const daysSupply = printed.daysSupply ?? claimedDays(whole.amount ?? sum, directions.rhythm);
  const arrived = parcels.filter((parcel) => parcel.arrivedOn !== null);
  if (arrived.length === 0 || arrived.length === parcels.length) return { parcels, printed, daysSupply };
  const some = arrived.map((parcel): Parcel => ({ ...parcel, assumed: [...parcel.assumed, 'part-not-arrived'] }));
  return { parcels: some, printed, daysSupply };
}

/** What to doubt about the dates of one parcel, and the problems named. */
function doubts(
  { arrivedOn, path }: Parcel,
  claimedOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  problems: Problem[],
): Assumption[] {
  if (arrivedOn === null) return ['counted-from-claim'];
  const found: Problem['what'][] = [];
  if (claimedOn !== null && isAfter(claimedOn, arrivedOn)) found.push('delivered-before-claimed');
  if (isAfter(arrivedOn, today)) found.push('delivery-ahead-of-today');
  problems.push(...found.map((what) => ({ what, path: [...path, 'deliveredOn'] })));
  return found.length > 0 ? ['dates-in-doubt'] : [];
}

export function usableFills(
  facts: FullFacts,
  rhythm: Rhythm,
  today: Temporal.PlainDate,
  problems: Problem[],
): { supplies: Supply[]; claims: Claim[] } {
  const supplies: Supply[] = [];
  const claims: Claim[] = [];
  const directions: Directions = {
    rhythm,
    unitsPerDay: usable(facts.unitsPerDay, UNITS_A_DAY, ['unitsPerDay'], problems),
    unitsPerDose: usable(facts.unitsPerDose, UNITS_A_DAY, ['unitsPerDose'], problems),
  };
  for (const [fill, index] of mergedFills(facts.fills, problems)) {
    const path = ['fills', index];
    const claimedOn = toDate(fill.claimedOn);
    const arrivals = [fill.deliveredOn, ...fill.parts.map((part) => part.deliveredOn)]
      .map(toDate)
      .filter((on) => on !== null);
    const seenOn = claimedOn ?? arrivals[0];
    if (!seenOn || isAfter(seenOn, today)) {
      problems.push({ what: seenOn ? 'fill-ahead-of-today' : 'fill-without-date', path });
      continue;
    }
    const { parcels, printed, daysSupply } = parcelsOf(fill, path, directions, problems);
    for (const parcel of parcels) {
      if (parcel.assumed.includes('smaller-of-two'))
        problems.push({ what: 'supply-contradicts-quantity', path: parcel.path });
      supplies.push({
        fill: index,
        arrivedOn: parcel.arrivedOn ?? seenOn,
        countedFrom: parcel.arrivedOn === null ? 'claim' : 'delivery',
        amount: parcel.amount,
        strength: fill.strength,
        assumed: [...parcel.assumed, ...doubts(parcel, claimedOn, today, problems)],
      });
    }
    claims.push({
      fill: index,
      claimedOn,
      knownOn: claimedOn ?? arrivals.reduce(laterOf, seenOn),
      daysSupply,
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
