/** What a member does on the site, and what it does to the state. Every function changes the member in place. */
import { addDays, later } from './business-days';
import { earliestFillOn, openOrderOf } from './medicines';
import type { Medicine, Member, Profile } from './model';
import {
  addOrder,
  askTheDoctorCourse,
  cancelOrder,
  canStillChange,
  fulfilment,
  itemOf,
  refillCourse,
  stepAt,
} from './orders';

export type Action =
  | { do: 'autofill'; medicine: string; on: boolean }
  | { do: 'autofill-date'; medicine: string; date: string }
  | { do: 'add-to-cart'; medicine: string }
  | { do: 'remove-from-cart'; medicine: string }
  | { do: 'place-order' }
  | { do: 'renew'; medicine: string }
  | { do: 'fill-with-home-delivery'; medicine: string }
  | { do: 'remove-from-order'; order: string; medicine: string }
  | { do: 'resolve-hold'; order: string }
  | { do: 'save-preferences'; preferences: Pick<Profile, 'notifications' | 'personalizedEmails' | 'paperless'> }
  | { do: 'invite-caregiver'; name: string };

export function medicineOf(member: Member, id: string): Medicine {
  const medicine = member.medicines.find((one) => one.id === id);
  if (!medicine) throw new Error(`${member.name} has no medicine ${id}.`);
  return medicine;
}

function orderOf(member: Member, id: string) {
  const order = member.orders.find((one) => one.id === id);
  if (!order) throw new Error(`${member.name} has no order ${id}.`);
  return order;
}

/** A week before the supply ends, but not at once. */
export function nextAutofillOn(medicine: Medicine, today: string): string | null {
  if (medicine.refillsLeft === 0) return null;
  const { lastFilledOn, daysSupply } = medicine;
  const soonest = addDays(today, 5);
  return lastFilledOn && daysSupply ? later(addDays(lastFilledOn, daysSupply - 7), soonest) : soonest;
}

export function switchAutofill(medicine: Medicine, on: boolean, today: string): void {
  if (medicine.autofill === 'not-eligible') throw new Error(`${medicine.name} is not eligible for automatic refills.`);
  medicine.autofill = on ? 'on' : 'off';
  medicine.autofillOn = on ? nextAutofillOn(medicine, today) : null;
}

function placeOrder(member: Member, today: string): void {
  const medicines = member.cart.map((id) => medicineOf(member, id));
  if (medicines.length === 0) throw new Error('The cart is empty.');
  const earliest = medicines.map(earliestFillOn).reduce((a, b) => (a && b ? later(a, b) : (a ?? b)), null);
  addOrder(member, 'refill', today, medicines.map(itemOf), refillCourse(today, earliest));
  member.cart = [];
}

function askTheDoctor(member: Member, kind: 'renewal' | 'transfer', medicine: Medicine, today: string): void {
  if (openOrderOf(member, medicine.id, today)) return;
  addOrder(member, kind, today, [{ ...itemOf(medicine), price: null }], askTheDoctorCourse(today));
}

function removeFromOrder(member: Member, orderId: string, medicine: string, today: string): void {
  const order = orderOf(member, orderId);
  if (!canStillChange(order, today)) throw new Error('The order is already in progress.');
  if (order.items.length === 1) cancelOrder(order, today);
  else order.items = order.items.filter((item) => item.medicine !== medicine);
}

function resolveHold(member: Member, orderId: string, today: string): void {
  const order = orderOf(member, orderId);
  if (!stepAt(order, today).hold?.actionable) return;
  order.course = [...order.course.filter(({ on }) => on <= today), ...fulfilment(today)];
}

export function act(member: Member, action: Action, today: string): void {
  switch (action.do) {
    case 'autofill':
      switchAutofill(medicineOf(member, action.medicine), action.on, today);
      break;
    case 'autofill-date':
      medicineOf(member, action.medicine).autofillOn = action.date;
      break;
    case 'add-to-cart':
      if (!member.cart.includes(action.medicine)) member.cart.push(medicineOf(member, action.medicine).id);
      break;
    case 'remove-from-cart':
      member.cart = member.cart.filter((id) => id !== action.medicine);
      break;
    case 'place-order':
      placeOrder(member, today);
      break;
    case 'renew':
      askTheDoctor(member, 'renewal', medicineOf(member, action.medicine), today);
      break;
    case 'fill-with-home-delivery':
      askTheDoctor(member, 'transfer', medicineOf(member, action.medicine), today);
      break;
    case 'remove-from-order':
      removeFromOrder(member, action.order, action.medicine, today);
      break;
    case 'resolve-hold':
      resolveHold(member, action.order, today);
      break;
    case 'save-preferences':
      Object.assign(member.profile, action.preferences);
      break;
    case 'invite-caregiver':
      member.profile.caregivers.push({ name: action.name, state: 'invited' });
      break;
  }
}
