/** From what pages showed of a medicine to what the arithmetic needs to know of it. */
import type { CurrentMedicine, CurrentOrder, CurrentRecords } from '@/src/history/current';
import { isOrdered } from '@/src/history/ordered-medicine';
import type { OwnWords } from '@/src/history/own-words';
import { controlledSchedule, isAsNeeded, isEyeDrop, isShortCourse, usualSchedule } from '@/src/medicines/lookups';
import type { OrderedMedicine, OrderStatus } from '@/src/model/reading';
import type { MedicineFacts, Schedule } from '@/src/supply/medicine-facts';
import { daysBetween, sameFillWithinDays, wasFilledSince } from './filled-since';

const arrived: OrderStatus = 'delivered';
const overWithoutParcel: readonly OrderStatus[] = ['canceled', 'cannot-fill'];

function inOrder(medicine: CurrentMedicine, { order }: CurrentOrder): OrderedMedicine | null {
  return order.medicines.find((ordered) => isOrdered(medicine, ordered)) ?? null;
}

const newestFirst = (one: CurrentOrder, other: CurrentOrder) =>
  (other.order.placedOn ?? other.firstSeenOn).localeCompare(one.order.placedOn ?? one.firstSeenOn);

/** The order of this medicine that is under way; null when none is. One that was last seen under way long before the last fill is over. */
export function orderUnderWay(medicine: CurrentMedicine, orders: readonly CurrentOrder[]): CurrentOrder | null {
  const mine = orders.filter((order) => inOrder(medicine, order) !== null).sort(newestFirst);
  const isOpen = ({ order }: CurrentOrder) => order.status !== arrived && !overWithoutParcel.includes(order.status);
  return mine.find((order) => isOpen(order) && !wasFilledSince(medicine, order)) ?? null;
}

export function factsForPlan(medicine: CurrentMedicine, records: CurrentRecords, own: OwnWords): MedicineFacts {
  const underWay = orderUnderWay(medicine, records.orders)?.order ?? null;
  return {
    fills: fillsOf(medicine, records.orders, underWay !== null),
    schedule: scheduleOf(medicine, own),
    count: own.ofMedicine('counted', medicine)?.value ?? null,
    // In a hospital none of the own medicines is taken.
    pauses: own.all('stay').map(({ value }) => value),
    controlled: federalSchedule(medicine.printedName),
    eyeDrops: isEyeDrop(medicine.printedName),
    refillsLeft: medicine.refillsLeft?.value ?? null,
    expiresOn: medicine.expiresOn?.value ?? null,
    tooSoonUntil: medicine.nextFillOn?.value ?? null,
    priorAuthorization: saidAuthorization(medicine, own),
    order: underWay && {
      status: underWay.status,
      hold: underWay.hold,
      placedOn: underWay.placedOn,
      shippedOn: underWay.shippedOn,
      expectedOn: underWay.expectedOn,
    },
  };
}

function saidAuthorization(medicine: CurrentMedicine, own: OwnWords): MedicineFacts['priorAuthorization'] {
  const said = own.ofMedicine('prior-authorization', medicine)?.value;
  if (said === undefined || said.ends === 'not-needed') return null;
  return { endsOn: said.ends === 'on' ? said.on : null, hasNoEnd: said.ends === 'never' };
}

/** What the caregiver says of how it is taken wins over what is general. null: daily, or not known. */
function scheduleOf(medicine: CurrentMedicine, own: OwnWords): Schedule | null {
  const usual = generalSchedule(medicine.printedName);
  const asNeeded = own.ofMedicine('as-needed', medicine)?.value;
  const weekly = own.ofMedicine('weekly', medicine)?.value;
  if (asNeeded === 'yes') return 'as-needed';
  if (weekly === 'yes') return 'weekly';
  const isDenied = (usual === 'as-needed' && asNeeded === 'no') || (usual === 'weekly' && weekly === 'no');
  return isDenied ? null : usual;
}

/** How the medicine is generally taken, by its printed name; null: daily, or not on our lists. */
function generalSchedule(printedName: string): Schedule | null {
  if (isAsNeeded(printedName)) return 'as-needed';
  if (isShortCourse(printedName)) return 'short-course';
  switch (usualSchedule(printedName)) {
    case 'weekly':
      return 'weekly';
    case 'every-2-weeks':
      return 'every-two-weeks';
    case 'monthly':
      return 'monthly';
    default:
      return null;
  }
}

/** Medicines that only some states control follow those states' rules, which are not known here. */
function federalSchedule(printedName: string): MedicineFacts['controlled'] {
  const schedule = controlledSchedule(printedName);
  return schedule === 'state' ? null : schedule;
}

/**
 * The last fill that the list prints, with the day its parcel arrived; and a parcel that came since, which it does not show yet.
 * While an order is under way the last fill may be the one that is still to come: what is in the house is from the fill before.
 */
function fillsOf(
  medicine: CurrentMedicine,
  orders: readonly CurrentOrder[],
  isUnderWay: boolean,
): NonNullable<MedicineFacts['fills']> {
  const printed = medicine.lastFilledOn?.value ?? null;
  const parcel = orders
    .filter(({ order }) => order.status === arrived && order.deliveredOn !== null)
    .sort((one, other) => (other.order.deliveredOn ?? '').localeCompare(one.order.deliveredOn ?? ''))
    .find((order) => inOrder(medicine, order) !== null);
  const deliveredOn = parcel?.order.deliveredOn ?? null;
  const daysSupply = medicine.daysSupply?.value ?? null;
  const quantity = medicine.quantity?.value ?? null;

  const days = printed === null || deliveredOn === null ? null : daysBetween(printed, deliveredOn);
  const isThatParcel = days !== null && days >= 0 && days <= sameFillWithinDays;
  const isNewerParcel = deliveredOn !== null && (days === null || days > sameFillWithinDays);
  const fills = [];
  const before = isUnderWay && !isThatParcel ? medicine.fillBefore : null;
  if (before)
    fills.push({
      claimedOn: before.filledOn,
      deliveredOn: null,
      daysSupply: before.daysSupply,
      quantity: before.quantity,
    });
  if (printed !== null)
    fills.push({ claimedOn: printed, deliveredOn: isThatParcel ? deliveredOn : null, daysSupply, quantity });
  if (isNewerParcel && parcel) {
    const ordered = inOrder(medicine, parcel);
    fills.push({
      claimedOn: parcel.order.shippedOn ?? parcel.order.placedOn,
      deliveredOn,
      daysSupply: ordered?.daysSupply ?? daysSupply,
      quantity: ordered?.quantity ?? quantity,
    });
  }
  return fills;
}
