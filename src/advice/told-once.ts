/** A medicine's own card shows its order again, without number and day: what the list of orders tells in full is told once. */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import { foldPrinted } from '@/src/history/fold-printed';
import { isOrdered } from '@/src/history/ordered-medicine';
import type { OrderedMedicine, OrderStatus } from '@/src/model/reading';

const over: readonly OrderStatus[] = ['delivered', 'canceled', 'cannot-fill'];

/** `medicines`: what is known of the person, so that one medicine under two printings is one. */
export function toldOnce(
  orders: readonly CurrentOrder[],
  medicines: readonly CurrentMedicine[],
): readonly CurrentOrder[] {
  return orders.filter((order) => order.goneSince === null && !orders.some((other) => isEcho(order, other, medicines)));
}

const isFull = ({ order }: CurrentOrder) => order.orderNumber !== null || order.placedOn !== null;

/** An order that is over may be an earlier one, unless the card said the same, or was last looked at before it was over. */
function isEcho(card: CurrentOrder, full: CurrentOrder, medicines: readonly CurrentMedicine[]): boolean {
  if (isFull(card) || !isFull(full) || card.order.medicines.length === 0) return false;
  const holds = full.order.medicines.map((ordered) => whichOf(ordered, medicines));
  if (!card.order.medicines.every((ordered) => holds.includes(whichOf(ordered, medicines)))) return false;
  const { status, deliveredOn } = full.order;
  if (!over.includes(status) || status === card.order.status) return true;
  return card.lastSeenOn < full.statusSince || (deliveredOn !== null && card.lastSeenOn < deliveredOn);
}

const whichOf = (ordered: OrderedMedicine, medicines: readonly CurrentMedicine[]): string =>
  medicines.find((medicine) => isOrdered(medicine, ordered))?.key ?? foldPrinted(ordered.printedName);
