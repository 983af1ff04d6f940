/** What all sights of one order come to: the newest known word on each fact, and since when it stands where it stands. */
import type { Order, OrderedMedicine } from '@/src/model/reading';
import type { CurrentOrder } from './current';
import { foldPrinted } from './fold-printed';
import { type Look, looksAt, newestKnown } from './looks';
import type { SameOrder } from './same-order';

type OrderLook = Look<Order>;

/** `sights`: at least one. `goneSince` is told, for it takes the pages that do not show the order. */
export function currentOrder({ key, otherKeys, sights }: SameOrder, goneSince: string | null): CurrentOrder {
  const looks = looksAt(sights);
  const first = looks[0];
  const last = looks.at(-1);
  if (!first || !last) throw new Error('an order that was never seen');
  const told = looks.filter((look) => look.item.status !== 'unknown');
  const status = told.at(-1)?.item.status ?? 'unknown';
  const changedAfter = told.findLastIndex((look) => look.item.status !== status);
  const sinceThen = told.slice(changedAfter + 1);
  return {
    key,
    otherKeys,
    order: {
      ...facts(looks),
      status,
      printedStatus: newest(status === 'unknown' ? looks : sinceThen, (order) => order.printedStatus),
      hold: newest(status === 'unknown' ? looks : sinceThen, (order) => order.hold),
    },
    firstSeenOn: first.on,
    lastSeenOn: last.on,
    statusSince: sinceThen[0]?.on ?? first.on,
    before: told[changedAfter]?.item.status ?? null,
    goneSince,
    path: last.visit.path,
  };
}

function facts(looks: readonly OrderLook[]): Omit<Order, 'status' | 'printedStatus' | 'hold'> {
  return {
    orderNumber: newest(looks, (order) => order.orderNumber),
    placedOn: newest(looks, (order) => order.placedOn),
    shippedOn: newest(looks, (order) => order.shippedOn),
    deliveredOn: newest(looks, (order) => order.deliveredOn),
    expectedOn: newest(looks, (order) => order.expectedOn),
    carrier: newest(looks, (order) => order.carrier),
    tracking: newest(looks, (order) => order.tracking),
    total: newest(looks, (order) => order.total),
    medicines: medicinesOf(looks),
  };
}

/** One page shows all that is in an order, another only the first: all of them, each with its newest known facts. */
function medicinesOf(looks: readonly OrderLook[]): OrderedMedicine[] {
  const byName = new Map<string, OrderedMedicine>();
  for (const medicine of looks.flatMap((look) => look.item.medicines)) {
    const name = foldPrinted(medicine.printedName);
    const before = byName.get(name);
    byName.set(name, {
      printedName: medicine.printedName,
      rxNumber: medicine.rxNumber ?? before?.rxNumber ?? null,
      quantity: medicine.quantity ?? before?.quantity ?? null,
      daysSupply: medicine.daysSupply ?? before?.daysSupply ?? null,
    });
  }
  return [...byName.values()];
}

function newest<V>(looks: readonly OrderLook[], pick: (order: Order) => V | null): V | null {
  return newestKnown(looks, pick)?.value ?? null;
}
