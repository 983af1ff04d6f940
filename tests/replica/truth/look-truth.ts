/** What one look prints, field by field. */
import type { Prescription } from '@/src/model/reading';
import type { MedicineView, OrderView, View } from '../state/view';
import type { OrderField, PrescriptionField } from './rows';

export interface LookTruth {
  statusWords(order: OrderView): string;
  /** The medicines in the order in which the list shows them. */
  listed(medicines: readonly MedicineView[]): readonly MedicineView[];
  inList(medicine: MedicineView): readonly PrescriptionField[];
  inDetail(medicine: MedicineView, today: string): readonly PrescriptionField[];
  inCheckout(medicine: MedicineView): readonly PrescriptionField[];
  home(view: View): Prescription[];
  /** The rows of the page of automatic refills. */
  automaticRefills(medicines: readonly MedicineView[]): readonly MedicineView[];
  /** The orders in the order in which order status shows them; what another tab holds is left out. */
  orders(orders: readonly OrderView[]): readonly OrderView[];
  readonly inOrders: readonly OrderField[];
  /** A medicine's card or row prints the number of its open order. */
  readonly cardShowsNumber: boolean;
}

export const isCurrent = ({ kind, inactive }: MedicineView) => kind === 'home-delivery' && inactive === null;

/** A control or word about automatic refills stands in the block of every current medicine that is eligible. */
export function whenEligible(medicine: MedicineView, ...fields: PrescriptionField[]): readonly PrescriptionField[] {
  return isCurrent(medicine) && medicine.autofill !== 'not-eligible' ? fields : [];
}

const closed = new Set<OrderView['status']>(['delivered', 'canceled', 'cannot-fill']);
export const isInProgress = ({ status }: OrderView) => !closed.has(status);
