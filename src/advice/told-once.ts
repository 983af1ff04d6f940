/** A medicine's own card shows its order again, without number and day: what the list of orders tells in full is told once. */
import type { CurrentOrder } from '@/src/history/current';
import type { OrderStatus } from '@/src/model/reading';

const over: readonly OrderStatus[] = ['delivered', 'canceled', 'cannot-fill'];

export function toldOnce(orders: readonly CurrentOrder[]): readonly CurrentOrder[] {
  return orders.filter((order) => !orders.some((other) => isEcho(order, other)));
}

/** An order that is over may be an earlier one, unless the card says that it is over in the same way. */
function isEcho({ order }: CurrentOrder, { order: full }: CurrentOrder): boolean {
  if (order.orderNumber !== null || order.placedOn !== null || full.orderNumber === null) return false;
  if (order.medicines.length === 0 || (over.includes(full.status) && full.status !== order.status)) return false;
  const names = full.medicines.map(({ printedName }) => printedName.toLowerCase());
  return order.medicines.every(({ printedName }) => names.includes(printedName.toLowerCase()));
}
