/**
 * What a reader must make of a page, worked out from the site's state and from what a look prints. Nothing here has
 * seen a reader. Gaps are to be compared by presence only.
 */
import type { Order, PageKind, Prescription, Reading } from '@/src/model/reading';
import { type PageName, pageSize } from '../looks/pages';
import type { MedicineView, OrderView, View } from '../state/view';
import { accountTruth } from './account-truth';
import { g1 } from './g1';
import { g3 } from './g3';
import { g4 } from './g4';
import { isInProgress, type LookTruth } from './look-truth';
import { nameOnly, orderRow, type PrescriptionField, prescriptionRow, withFacts } from './rows';

export interface Place {
  /** The medicine or order of a detail page. */
  readonly id?: string;
  /** Which ten of the list, from 1. */
  readonly pageNumber?: number;
}

const looks = { g1, g3, g4 };

const kinds: Readonly<Record<PageName, PageKind>> = {
  home: 'home',
  prescriptions: 'my-prescriptions',
  prescription: 'prescription-detail',
  orders: 'order-status',
  order: 'order-detail',
  checkout: 'checkout',
  'payment-entry': 'payment-methods',
  profile: 'profile',
  'payment-methods': 'payment-methods',
  addresses: 'shipping-addresses',
  'savings-cards': 'profile',
  contact: 'contact-information',
  preferences: 'communication-preferences',
  caregivers: 'caregiver-management',
  security: 'profile',
  'automatic-refills': 'automatic-refills',
  messages: 'messages',
  blank: 'other',
  error: 'error',
};

/** Paths of the reading on which the contract leaves a choice, as the frozen pages write them. */
export function leftOpen(page: PageName): readonly string[] {
  if (page === 'payment-entry' || page === 'blank' || page === 'savings-cards' || page === 'security')
    return ['page', 'outcome', 'gaps'];
  if (page === 'profile' || page === 'addresses' || page === 'contact' || page === 'messages')
    return ['outcome', 'gaps'];
  if (page === 'prescriptions' || page === 'prescription')
    return ['orders.*.medicines.*.rxNumber', 'orders.*.medicines.*.quantity', 'orders.*.medicines.*.daysSupply'];
  return [];
}

type Rows = Pick<Reading, 'prescriptions' | 'orders'>;

/** A medicine in its own block, and its open order when the block shows one. */
function blocks(
  look: LookTruth,
  medicines: readonly MedicineView[],
  printed: (medicine: MedicineView) => readonly PrescriptionField[],
  shows: boolean,
): Rows {
  const prescriptions: Prescription[] = [];
  const orders: Order[] = [];
  for (const medicine of medicines) {
    const row = prescriptionRow(medicine, printed(medicine));
    prescriptions.push(row);
    const { printedName, rxNumber, quantity, daysSupply } = row;
    const order = medicine.openOrder;
    if (order)
      orders.push(
        orderRow(
          order,
          look.statusWords(order),
          [],
          [{ printedName, rxNumber, quantity, daysSupply }],
          shows ? order.number : null,
        ),
      );
  }
  return { prescriptions, orders };
}

function find<T extends { readonly id: string }>(all: readonly T[], id: string | undefined): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id} on this page.`);
  return found;
}

const everything = ['placedOn', 'shippedOn', 'deliveredOn', 'expectedOn', 'carrier', 'tracking', 'total'] as const;

function rowsOf(page: PageName, view: View, look: LookTruth, { id, pageNumber = 1 }: Place): Rows {
  const { medicines, today } = view;
  const words = (order: OrderView) => look.statusWords(order);
  const start = (pageNumber - 1) * pageSize;
  switch (page) {
    case 'home':
      return {
        prescriptions: look.home(view),
        orders: view.orders
          .filter(isInProgress)
          .map((order) => orderRow(order, words(order), ['expectedOn'], order.items.map(nameOnly))),
      };
    case 'prescriptions':
      return blocks(look, look.listed(medicines).slice(start, start + pageSize), look.inList, look.cardShowsNumber);
    case 'prescription':
      return blocks(look, [find(medicines, id)], (medicine) => look.inDetail(medicine, today), false);
    case 'orders':
      return {
        prescriptions: [],
        orders: look
          .orders(view.orders)
          .map((order) => orderRow(order, words(order), look.inOrders, order.items.map(nameOnly))),
      };
    case 'order': {
      const order = find(view.orders, id);
      return { prescriptions: [], orders: [orderRow(order, words(order), everything, order.items.map(withFacts))] };
    }
    case 'checkout':
      return {
        prescriptions: view.cart.map((medicine) => prescriptionRow(medicine, look.inCheckout(medicine))),
        orders: [],
      };
    case 'automatic-refills':
      return {
        prescriptions: look
          .automaticRefills(medicines)
          .map((medicine) => prescriptionRow(medicine, ['autofill', 'autofillOn'])),
        orders: [],
      };
    default:
      return { prescriptions: [], orders: [] };
  }
}

const silent = new Set<PageName>(['payment-entry', 'blank', 'error']);

/** `view` is what the server sends for the person and the look. */
export function truthOf(page: PageName, view: View, place: Place): Reading {
  const head = { page: kinds[page], gaps: [] };
  if (silent.has(page))
    return { ...head, outcome: 'nothing', person: null, prescriptions: [], orders: [], account: null };
  const pages = Math.ceil(view.medicines.length / pageSize);
  const isPart = page === 'prescriptions' && pages > 1;
  return {
    ...head,
    outcome: isPart ? 'partial' : 'complete',
    gaps: isPart ? [{ what: 'prescriptions', why: `page ${place.pageNumber ?? 1} of ${pages}` }] : [],
    person: view.person,
    ...rowsOf(page, view, looks[view.look], place),
    account: accountTruth(page, view),
  };
}
