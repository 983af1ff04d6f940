/** How orders come about and move on: placed, received, processing, shipped, delivered, by business days. */
import { addBusinessDays } from './business-days';
import type { Medicine, Member, Order, OrderItem, OrderStatus, Step } from './model';

/** The step that an order stands at; its first step when even that lies ahead. */
export function stepAt(order: Order, today: string): Step {
  const step = order.course.findLast(({ on }) => on <= today) ?? order.course[0];
  if (!step) throw new Error(`Order ${order.id} has no course.`);
  return step;
}

export const statusAt = (order: Order, today: string): OrderStatus => stepAt(order, today).status;

const over = new Set<OrderStatus>(['delivered', 'canceled', 'cannot-fill']);
export const isOpen = (order: Order, today: string) => !over.has(statusAt(order, today));

const beforeProcessing = new Set<OrderStatus>(['request-placed', 'request-received', 'order-received', 'verifying']);
export const canStillChange = (order: Order, today: string) => beforeProcessing.has(statusAt(order, today));

/** The day on which the order reached, or is planned to reach, this state; null when that is not in its course. */
export const dayOf = (order: Order, status: OrderStatus) =>
  order.course.find((step) => step.status === status)?.on ?? null;

/** From processing to the door: a business day to fill, one to ship, three under way. */
export function fulfilment(processingOn: string): Step[] {
  const shippedOn = addBusinessDays(processingOn, 2);
  return [
    { on: processingOn, status: 'processing' },
    { on: addBusinessDays(processingOn, 1), status: 'processed' },
    { on: shippedOn, status: 'shipped' },
    { on: addBusinessDays(shippedOn, 3), status: 'delivered' },
  ];
}

/** A refill asked for today. Asked for early, it waits until the insurance pays (RF-03). */
export function refillCourse(today: string, earliestFillOn: string | null): Step[] {
  const receivedOn = addBusinessDays(today, 1);
  const waits = earliestFillOn !== null && earliestFillOn > receivedOn;
  const processingOn = waits ? addBusinessDays(earliestFillOn, 0) : addBusinessDays(receivedOn, 1);
  return [
    { on: today, status: 'request-placed' },
    { on: receivedOn, status: 'order-received' },
    ...fulfilment(processingOn),
  ];
}

/** A renewal or a move from another pharmacy: nothing more happens until the doctor answers. */
export function askTheDoctorCourse(today: string): Step[] {
  return [
    { on: today, status: 'request-placed' },
    { on: addBusinessDays(today, 1), status: 'request-received' },
    { on: addBusinessDays(today, 2), status: 'verifying' },
  ];
}

export function itemOf(medicine: Medicine): OrderItem {
  const { id, name, strength, rxNumber, quantity, daysSupply, price } = medicine;
  return { medicine: id, name, strength, rxNumber, quantity, daysSupply, price };
}

/** Numbers and tracking are made from the member and the count of orders, so that the same story has the same numbers. */
export function addOrder(
  member: Member,
  kind: Order['kind'],
  placedOn: string,
  items: OrderItem[],
  course: Step[],
): Order {
  const count = member.orders.length + 1;
  const seed = [...member.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9000;
  const order: Order = {
    id: `${member.id}-order-${count}`,
    number: String(418_000_000 + seed * 1000 + count * 37),
    kind,
    placedOn,
    items,
    course,
    carrier: 'UPS',
    tracking: `1Z${String(seed).padStart(4, '0')}E0${String(390_200_000 + count * 7919)}`,
  };
  member.orders.unshift(order);
  return order;
}

/** Ends an open order today. */
export function cancelOrder(order: Order, today: string): void {
  order.course = [...order.course.filter(({ on }) => on < today), { on: today, status: 'canceled' }];
}
