/** Builds the rows of an expected reading from what a page prints; everything it does not print is unknown. */
import type { Order, OrderedMedicine, Prescription } from '@/src/model/reading';
import { type OrderItem, type OrderStatus, printedName } from '../state/model';
import type { MedicineView, OrderView } from '../state/view';

export type PrescriptionField = Exclude<keyof Prescription, 'printedName' | 'status'>;
export type OrderField = 'placedOn' | 'shippedOn' | 'deliveredOn' | 'expectedOn' | 'carrier' | 'tracking' | 'total';

const nothingPrinted: Omit<Prescription, 'printedName' | 'status'> = {
  rxNumber: null,
  prescriber: null,
  quantity: null,
  daysSupply: null,
  refillsLeft: null,
  lastFilledOn: null,
  nextFillOn: null,
  expiresOn: null,
  autofill: 'unknown',
  autofillOn: null,
  price: null,
};

function statusOf({ kind, inactive }: MedicineView): Prescription['status'] {
  if (inactive) return 'inactive';
  if (kind === 'placeholder') return 'placeholder';
  return kind === 'home-delivery' ? 'active' : 'elsewhere';
}

/** The row of a page that prints these fields of this medicine. */
export function prescriptionRow(medicine: MedicineView, printed: readonly PrescriptionField[]): Prescription {
  const shown = Object.fromEntries(printed.map((field) => [field, medicine[field]]));
  return { printedName: printedName(medicine), status: statusOf(medicine), ...nothingPrinted, ...shown };
}

/** Two rows of one page about the same medicine are one: what either prints counts. */
export function mergeRows(rows: readonly Prescription[]): Prescription[] {
  const merged = new Map<string, Prescription>();
  for (const row of rows) {
    const before = merged.get(row.printedName);
    const known = Object.entries(row).filter(([, value]) => value !== null && value !== 'unknown');
    merged.set(row.printedName, before ? { ...before, ...Object.fromEntries(known) } : row);
  }
  return [...merged.values()];
}

const statuses: Readonly<Record<OrderStatus, Order['status']>> = {
  'request-placed': 'placed',
  'request-received': 'received',
  'order-received': 'received',
  verifying: 'verifying',
  verified: 'received',
  processing: 'processing',
  processed: 'processed',
  shipped: 'shipped',
  'out-for-delivery': 'out-for-delivery',
  delivered: 'delivered',
  'on-hold': 'on-hold',
  backordered: 'backordered',
  'cannot-fill': 'cannot-fill',
  canceled: 'canceled',
};

export const nameOnly = (item: OrderItem): OrderedMedicine => ({
  printedName: printedName(item),
  rxNumber: null,
  quantity: null,
  daysSupply: null,
});

export const withFacts = (item: OrderItem): OrderedMedicine => ({
  printedName: printedName(item),
  rxNumber: item.rxNumber,
  quantity: item.quantity,
  daysSupply: item.daysSupply,
});

/** The row of a page that prints these fields of this order; the carrier is printed with the tracking number only. */
export function orderRow(
  order: OrderView,
  printedStatus: string,
  printed: readonly OrderField[],
  medicines: OrderedMedicine[],
  orderNumber = order.number,
): Order {
  const facts = { ...order, carrier: order.tracking && order.carrier };
  const shown = Object.fromEntries(printed.map((field) => [field, facts[field]]));
  const { hold } = order;
  return {
    orderNumber,
    status: statuses[order.status],
    printedStatus,
    hold: hold && (hold.actionable ? 'action' : 'information'),
    ...{
      placedOn: null,
      shippedOn: null,
      deliveredOn: null,
      expectedOn: null,
      carrier: null,
      tracking: null,
      total: null,
    },
    ...shown,
    medicines,
  };
}
