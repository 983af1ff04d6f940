/** What happens behind the caregiver's back. Every function changes the member in place. */
import { medicineOf, nextAutofillOn, switchAutofill } from './actions';
import { newPrescription } from './builders';
import { addBusinessDays, addDays } from './business-days';
import { earliestFillOn } from './medicines';
import type { Hold, Medicine, Member } from './model';
import { addOrder, cancelOrder, fulfilment, isOpen, itemOf, refillCourse } from './orders';

export type Event =
  /** AF-02: enrolled without asking. Without `medicine`: the first one that is off. */
  | { happens: 'autofill-switched-on'; medicine?: string }
  /** NR-01: a prescription arrives and is filled unasked. `detailsMissing`: NR-05. */
  | { happens: 'new-prescription'; name: string; strength?: string; daysSupply?: number; detailsMissing?: boolean }
  /** OR-01: an open order ends as canceled. Without `order`: the newest open one. */
  | { happens: 'order-canceled'; order?: string }
  /** DS-02: the new prescription for the same medicine is for 30 days instead of 90, and is being filled. */
  | { happens: 'shorter-supply'; medicine: string }
  /** An open order waits, for the member or for nobody. */
  | { happens: 'hold'; order?: string; type: Hold['type'] }
  /** PL-05: a placeholder becomes a prescription, for 90 days unless said otherwise. */
  | { happens: 'placeholder-becomes-active'; medicine: string; daysSupply?: number }
  /** It is listed from now on, as described. */
  | { happens: 'listed'; medicine: Medicine }
  | { happens: 'autofill-switched-off'; medicine: string }
  /** Somebody turns on every text. */
  | { happens: 'texts-switched-on' }
  /** Somebody orders a refill by phone. */
  | { happens: 'refill-placed'; medicine: string }
  /** What held an order up, or a cancellation that was none, is over: it is processed from today on. */
  | { happens: 'order-goes-on'; order?: string }
  | { happens: 'discontinued'; medicine: string };

function openOrder(member: Member, id: string | undefined, today: string) {
  const order = member.orders.find((one) => isOpen(one, today) && (id === undefined || one.id === id));
  if (!order) throw new Error(`${member.name} has no open order${id ? ` ${id}` : ''}.`);
  return order;
}

function switchOn(member: Member, id: string | undefined, today: string): void {
  const medicine = id
    ? medicineOf(member, id)
    : member.medicines.find(({ kind, autofill }) => kind === 'home-delivery' && autofill === 'off');
  if (!medicine) throw new Error(`${member.name} has no medicine with automatic refills off.`);
  medicine.autofill = 'on';
  medicine.autofillOn = nextAutofillOn(medicine, today);
}

function fillUnasked(member: Member, medicine: Medicine, today: string): void {
  const course = [{ on: today, status: 'order-received' as const }, ...fulfilment(addBusinessDays(today, 1))];
  addOrder(member, 'new', today, [itemOf(medicine)], course);
}

function receive(member: Member, event: Event & { happens: 'new-prescription' }, today: string): void {
  const medicine = newPrescription(member, event.name, event.strength ?? null, event.daysSupply ?? 90, today);
  if (event.detailsMissing) medicine.detailsOn = addDays(today, 4);
  member.medicines.unshift(medicine);
  fillUnasked(member, medicine, today);
}

function shorten(member: Member, id: string, today: string): void {
  const before = medicineOf(member, id);
  const after = { ...newPrescription(member, before.name, before.strength, 30, today), prescriber: before.prescriber };
  after.quantity = before.quantity && before.daysSupply ? Math.round((before.quantity * 30) / before.daysSupply) : 30;
  before.inactive = 'Discontinued';
  before.autofill = 'not-eligible';
  before.autofillOn = null;
  member.medicines.unshift(after);
  fillUnasked(member, after, today);
}

function hold(member: Member, event: Event & { happens: 'hold' }, today: string): void {
  const order = openOrder(member, event.order, today);
  const waiting = { type: event.type, actionable: event.type !== 'Prescription review' };
  order.course = [...order.course.filter(({ on }) => on < today), { on: today, status: 'on-hold', hold: waiting }];
}

function activate(member: Member, id: string, daysSupply: number, today: string): void {
  const before = medicineOf(member, id);
  if (before.kind !== 'placeholder') throw new Error(`${before.name} is no placeholder.`);
  Object.assign(before, newPrescription(member, before.name, before.strength, daysSupply, today), {
    id,
    detailsOn: addDays(today, 2),
  });
  fillUnasked(member, before, today);
}

function placeRefill(member: Member, id: string, today: string): void {
  const medicine = medicineOf(member, id);
  addOrder(member, 'refill', today, [itemOf(medicine)], refillCourse(today, earliestFillOn(medicine)));
}

function goOn(member: Member, id: string | undefined, today: string): void {
  const order = member.orders.find((one) => id === undefined || one.id === id);
  if (!order) throw new Error(`${member.name} has no order${id ? ` ${id}` : ''}.`);
  order.course = [...order.course.filter(({ on }) => on < today), ...fulfilment(addBusinessDays(today, 0))];
}

export function happen(member: Member, event: Event, today: string): void {
  switch (event.happens) {
    case 'autofill-switched-on':
      switchOn(member, event.medicine, today);
      break;
    case 'new-prescription':
      receive(member, event, today);
      break;
    case 'order-canceled':
      cancelOrder(openOrder(member, event.order, today), today);
      break;
    case 'shorter-supply':
      shorten(member, event.medicine, today);
      break;
    case 'hold':
      hold(member, event, today);
      break;
    case 'placeholder-becomes-active':
      activate(member, event.medicine, event.daysSupply ?? 90, today);
      break;
    case 'listed':
      member.medicines.push({ ...event.medicine });
      break;
    case 'autofill-switched-off':
      switchAutofill(medicineOf(member, event.medicine), false, today);
      break;
    case 'texts-switched-on':
      for (const notification of member.profile.notifications) notification.text = true;
      break;
    case 'refill-placed':
      placeRefill(member, event.medicine, today);
      break;
    case 'order-goes-on':
      goOn(member, event.order, today);
      break;
    case 'discontinued':
      medicineOf(member, event.medicine).inactive = 'Discontinued';
      break;
  }
}
