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
  const keysOf = keysToldByCards(orders, medicines);
  return orders
    .filter((order) => order.goneSince === null && !orders.some((other) => isEcho(order, other, medicines)))
    .map((order) => ({ ...order, otherKeys: [...order.otherKeys, ...(keysOf.get(order) ?? [])] }));
}

/** What was said of an order while only a card told it is said of the order. */
function keysToldByCards(
  orders: readonly CurrentOrder[],
  medicines: readonly CurrentMedicine[],
): ReadonlyMap<CurrentOrder, readonly string[]> {
  const keysOf = new Map<CurrentOrder, string[]>();
  for (const card of orders.filter((order) => !isFull(order))) {
    const full = inFull(card, orders, medicines);
    if (full) keysOf.set(full, [...(keysOf.get(full) ?? []), card.key]);
  }
  return keysOf;
}

/** Of the orders placed before the card first told one, and not delivered by then, the newest; null: none, or in doubt. */
function inFull(
  card: CurrentOrder,
  orders: readonly CurrentOrder[],
  medicines: readonly CurrentMedicine[],
): CurrentOrder | null {
  const placed = orders
    .filter(({ order: { placedOn, deliveredOn } }) => {
      const isBefore = placedOn !== null && placedOn <= card.firstSeenOn;
      return isBefore && (deliveredOn === null || deliveredOn >= card.firstSeenOn);
    })
    .filter((full) => holdsAll(card, full, medicines))
    .sort((one, other) => (other.order.placedOn ?? '').localeCompare(one.order.placedOn ?? ''));
  const [newest, next] = placed;
  return newest && newest.order.placedOn !== next?.order.placedOn ? newest : null;
}

const isFull = ({ order }: CurrentOrder) => order.orderNumber !== null || order.placedOn !== null;

/** An order that is over may be an earlier one, unless the card said the same, or was last looked at before it was over. */
function isEcho(card: CurrentOrder, full: CurrentOrder, medicines: readonly CurrentMedicine[]): boolean {
  if (isFull(card) || !isFull(full) || !holdsAll(card, full, medicines)) return false;
  const { status, deliveredOn } = full.order;
  if (!over.includes(status) || status === card.order.status) return true;
  return card.lastSeenOn < full.statusSince || (deliveredOn !== null && card.lastSeenOn < deliveredOn);
}

/** All that the card tells is in the order. */
function holdsAll(card: CurrentOrder, full: CurrentOrder, medicines: readonly CurrentMedicine[]): boolean {
  const holds = full.order.medicines.map((ordered) => whichOf(ordered, medicines));
  const told = card.order.medicines;
  return told.length > 0 && told.every((ordered) => holds.includes(whichOf(ordered, medicines)));
}

const whichOf = (ordered: OrderedMedicine, medicines: readonly CurrentMedicine[]): string =>
  medicines.find((medicine) => isOrdered(medicine, ordered))?.key ?? foldPrinted(ordered.printedName);
