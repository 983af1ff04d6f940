/** Two readings of one person in, what changed between them out. Only what both say, or a whole list no longer shows. */
import type { Order, OrderStatus, Prescription, PrescriptionStatus, Reading } from '@/src/model/reading';
import { foldPrinted } from './fold-printed';
import { foldRxNumber } from './same-medicine';

/** `medicine` and `order`: as the page prints them; of an order its number, or null. */
export type Change =
  | { readonly kind: 'new-prescription'; readonly medicine: string }
  | { readonly kind: 'gone'; readonly medicine: string }
  | { readonly kind: 'autofill'; readonly medicine: string; readonly to: 'on' | 'off' }
  | { readonly kind: 'days-supply'; readonly medicine: string; readonly from: number; readonly to: number }
  | {
      readonly kind: 'status';
      readonly medicine: string;
      readonly from: PrescriptionStatus;
      readonly to: PrescriptionStatus;
    }
  | { readonly kind: 'order-canceled'; readonly order: string | null }
  | {
      readonly kind: 'order-status';
      readonly order: string | null;
      readonly from: OrderStatus;
      readonly to: OrderStatus;
    };

/** `before` and `after` are looks at the same page. */
export function whatChanged(before: Reading, after: Reading): readonly Change[] {
  return [
    ...after.prescriptions.flatMap((now) =>
      medicineChanges(twin(before.prescriptions, now, isSamePrescription), now, before),
    ),
    ...gone(before, after),
    ...after.orders.flatMap((now) => orderChanges(twin(before.orders, now, isSameOrder), now)),
  ];
}

function medicineChanges(then: Prescription | null, now: Prescription, before: Reading): Change[] {
  const medicine = now.printedName;
  const isNews = isWholeList(before) && !before.prescriptions.some((seen) => isSamePrescription(seen, now));
  if (!then) return isNews ? [{ kind: 'new-prescription', medicine }] : [];
  const changes: Change[] = [];
  if (then.autofill === 'off' && now.autofill === 'on') changes.push({ kind: 'autofill', medicine, to: 'on' });
  if (then.autofill === 'on' && now.autofill === 'off') changes.push({ kind: 'autofill', medicine, to: 'off' });
  if (then.daysSupply !== null && now.daysSupply !== null && then.daysSupply !== now.daysSupply)
    changes.push({ kind: 'days-supply', medicine, from: then.daysSupply, to: now.daysSupply });
  if (then.status !== 'unknown' && now.status !== 'unknown' && then.status !== now.status)
    changes.push({ kind: 'status', medicine, from: then.status, to: now.status });
  return changes;
}

function gone(before: Reading, after: Reading): Change[] {
  if (!isWholeList(after)) return [];
  return before.prescriptions
    .filter((then) => !after.prescriptions.some((now) => isSamePrescription(then, now)))
    .map((then) => ({ kind: 'gone', medicine: then.printedName }));
}

function orderChanges(then: Order | null, now: Order): Change[] {
  if (!then || then.status === 'unknown' || now.status === 'unknown' || then.status === now.status) return [];
  if (now.status === 'canceled') return [{ kind: 'order-canceled', order: now.orderNumber }];
  return [{ kind: 'order-status', order: now.orderNumber, from: then.status, to: now.status }];
}

/** The one that it was before; null when there was none, or more than one it could have been. */
function twin<T>(before: readonly T[], now: T, isSame: (then: T, now: T) => boolean): T | null {
  const [only, another] = before.filter((then) => isSame(then, now));
  return only && !another ? only : null;
}

function isSamePrescription(a: Prescription, b: Prescription): boolean {
  if (a.rxNumber !== null && b.rxNumber !== null) return foldRxNumber(a.rxNumber) === foldRxNumber(b.rxNumber);
  return foldPrinted(a.printedName) === foldPrinted(b.printedName);
}

function isSameOrder(a: Order, b: Order): boolean {
  return a.orderNumber !== null && b.orderNumber !== null && foldPrinted(a.orderNumber) === foldPrinted(b.orderNumber);
}

function isWholeList({ page, outcome }: Reading): boolean {
  return page === 'my-prescriptions' && outcome === 'complete';
}
