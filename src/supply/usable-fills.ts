/** Fills as given, in: parcels of supply and insurance claims, out; what cannot be meant is named and left aside. */
import type { DayNumber } from '@/src/calendar/day-number';
import type { Assumption } from './answer';
import { type Amount, amountOf, claimedDays, type Directions, type Printed, sharesOf } from './fill-amounts';
import type { Claim, Supply } from './known-facts';
import type { Fill, FillPart } from './medicine-facts';
import { mergedFills } from './merged-fills';
import { DAYS_SUPPLY, DOLLARS, QUANTITY } from './number-checks';
import type { Place } from './place';

interface Parcel extends Amount {
  readonly arrivedOn: DayNumber | null;
  readonly place: Place;
}

interface FillParcels {
  readonly parcels: readonly Parcel[];
  readonly printed: Printed;
  /** The days' supply of all parcels together; null when not known. */
  readonly daysSupply: number | null;
}

const printedOn = (print: Pick<Fill, 'daysSupply' | 'quantity' | 'doses'>, place: Place): Printed => ({
  daysSupply: place.number('daysSupply', print.daysSupply, DAYS_SUPPLY),
  quantity: place.number('quantity', print.quantity, QUANTITY),
  doses: place.number('doses', print.doses, DAYS_SUPPLY),
});

/** One parcel, or each part of a split order by itself. Of parts that have arrived and parts that have not, the first only. */
function parcelsOf(
  fill: Fill,
  deliveredOn: DayNumber | null,
  parts: readonly FillPart[],
  directions: Directions,
  place: Place,
): FillParcels {
  const printed = printedOn(fill, place);
  const whole = amountOf(printed, directions);
  if (parts.length === 0) {
    const daysSupply = printed.daysSupply ?? claimedDays(whole.amount, directions.rhythm);
    const { amount, assumed } = whole;
    return { parcels: [{ amount, assumed, arrivedOn: deliveredOn, place }], printed, daysSupply };
  }
  const known = parts.map((part, at) => {
    const partPlace = place.within('parts', at);
    return {
      place: partPlace,
      arrivedOn: partPlace.date('deliveredOn', part.deliveredOn),
      print: printedOn(part, partPlace),
    };
  });
  const shares = sharesOf(
    whole,
    printed.quantity,
    known.map((part) => part.print.quantity),
  );
  const parcels = known.map(({ print, ...part }, at): Parcel => {
    const share = shares[at] ?? null;
    const own = print.daysSupply === null && share !== null ? { ...whole, amount: share } : amountOf(print, directions);
    return { ...own, ...part };
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
function doubts({ arrivedOn, place }: Parcel, claimedOn: DayNumber | null, today: DayNumber): readonly Assumption[] {
  if (arrivedOn === null) return ['counted-from-claim'];
  const isBeforeClaim = claimedOn !== null && claimedOn > arrivedOn;
  const isAhead = arrivedOn > today;
  if (isBeforeClaim) place.report('delivered-before-claimed', 'deliveredOn');
  if (isAhead) place.report('delivery-ahead-of-today', 'deliveredOn');
  return isBeforeClaim || isAhead ? ['dates-in-doubt'] : [];
}

const arrivalsOf = (deliveredOn: DayNumber | null, parcels: readonly Parcel[]): DayNumber[] =>
  [deliveredOn, ...parcels.map((parcel) => parcel.arrivedOn)].filter((on) => on !== null);

export function usableFills(
  given: readonly Fill[],
  directions: Directions,
  today: DayNumber,
  facts: Place,
): { supplies: Supply[]; claims: Claim[] } {
  const supplies: Supply[] = [];
  const claims: Claim[] = [];
  for (const [fill, index] of mergedFills(given, facts)) {
    const place = facts.within('fills', index);
    const claimedOn = place.date('claimedOn', fill.claimedOn);
    const deliveredOn = place.date('deliveredOn', fill.deliveredOn);
    const strength = place.text('strength', fill.strength);
    const { parcels, printed, daysSupply } = parcelsOf(
      fill,
      deliveredOn,
      place.list('parts', fill.parts),
      directions,
      place,
    );
    const seen = claimedOn === null ? arrivalsOf(deliveredOn, parcels) : [claimedOn];
    const [seenOn] = seen;
    if (seenOn === undefined || seenOn > today) {
      place.report(seenOn === undefined ? 'fill-without-date' : 'fill-ahead-of-today');
      continue;
    }
    for (const parcel of parcels) {
      if (parcel.assumed.includes('smaller-of-two')) parcel.place.report('supply-contradicts-quantity');
      supplies.push({
        fill: index,
        arrivedOn: parcel.arrivedOn ?? seenOn,
        countedFrom: parcel.arrivedOn === null ? 'claim' : 'delivery',
        amount: parcel.amount,
        strength,
        assumed: parcel.assumed.concat(doubts(parcel, claimedOn, today)),
      });
    }
    claims.push({
      fill: index,
      claimedOn,
      knownOn: Math.max(...seen),
      daysSupply,
      quantity: printed.quantity,
      price: place.number('price', fill.price, DOLLARS),
    });
  }
  return {
    supplies: supplies.sort((a, b) => a.arrivedOn - b.arrivedOn || a.fill - b.fill),
    claims: claims.sort((a, b) => a.knownOn - b.knownOn),
  };
}
