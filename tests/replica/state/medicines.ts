/** What follows from a medicine's facts: when it may be filled again, and what the member may do with it. */
import { addDays } from './business-days';
import type { Medicine, Member, Order } from './model';
import { isOpen } from './orders';

/** The first day the insurance pays again, three quarters through the supply; null before the first fill. */
export function earliestFillOn({ lastFilledOn, daysSupply }: Medicine): string | null {
  return lastFilledOn && daysSupply ? addDays(lastFilledOn, Math.ceil((daysSupply * 75) / 100)) : null;
}

export function openOrderOf(member: Member, medicine: string, today: string): Order | null {
  return (
    member.orders.find((order) => isOpen(order, today) && order.items.some((item) => item.medicine === medicine)) ??
    null
  );
}

/** Prescriber, refills, quantity and days' supply of a new prescription show up some days after it. */
export const lacksDetails = ({ detailsOn }: Medicine, today: string) => detailsOn !== null && detailsOn > today;

const isCurrent = ({ kind, inactive }: Medicine) => kind === 'home-delivery' && inactive === null;
export const isExpiredOn = ({ expiresOn }: Medicine, today: string) => expiresOn !== null && expiresOn <= today;

export function canRefill(member: Member, medicine: Medicine, today: string): boolean {
  return (
    isCurrent(medicine) &&
    (medicine.refillsLeft ?? 0) > 0 &&
    !isExpiredOn(medicine, today) &&
    !lacksDetails(medicine, today) &&
    !openOrderOf(member, medicine.id, today)
  );
}

export function canRenew(member: Member, medicine: Medicine, today: string): boolean {
  return (
    isCurrent(medicine) &&
    (medicine.refillsLeft === 0 || isExpiredOn(medicine, today)) &&
    !openOrderOf(member, medicine.id, today)
  );
}

/** Can be filled, and the insurance pays today. */
export function isReadyToRefill(member: Member, medicine: Medicine, today: string): boolean {
  return canRefill(member, medicine, today) && (earliestFillOn(medicine) ?? today) <= today;
}
