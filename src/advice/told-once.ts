/** A medicine's own card shows its order again, without number and day: what the list of orders tells in full is told once. */
import type { CurrentOrder } from '@/src/history/current';
import type { OrderStatus } from '@/src/model/reading';

const over: readonly OrderStatus[] = ['delivered', 'canceled', 'cannot-fill'];

export function toldOnce(orders: readonly CurrentOrder[]): readonly CurrentOrder[] {
  return orders.filter((order) => order.goneSince === null && !orders.some((other) => isEcho(order, other)));
}

const isFull = ({ order }: CurrentOrder) => order.orderNumber !== null || order.placedOn !== null;

/** An order that is over may be an earlier one, unless the card said the same, or was last looked at before it was over. */
function isEcho(card: CurrentOrder, full: CurrentOrder): boolean {
  if (isFull(card) || !isFull(full) || card.order.medicines.length === 0) return false;
  const names = full.order.medicines.map(({ printedName }) => printedName.toLowerCase());
  if (!card.order.medicines.every(({ printedName }) => names.includes(printedName.toLowerCase()))) return false;
  const { status, deliveredOn } = full.order;
  if (!over.includes(status) || status === card.order.status) return true;
  return card.lastSeenOn < full.statusSince || (deliveredOn !== null && card.lastSeenOn < deliveredOn);
}
