/** What the light-grey-bar look prints. */
import { statusWords } from '../looks/g3/words';
import type { OrderView } from '../state/view';
import { isCurrent, type LookTruth, whenEligible } from './look-truth';
import { prescriptionRow } from './rows';

const inCard = ['rxNumber', 'prescriber', 'refillsLeft', 'daysSupply', 'lastFilledOn'] as const;

const parentOf = ({ id, number }: OrderView) => number?.split('-')[0] ?? id;

/** The shipments of a split order stand together, the first shipment first, where the order's newest shipment would. */
function withShipmentsTogether(orders: readonly OrderView[]): readonly OrderView[] {
  const parents = [...new Set(orders.map(parentOf))];
  return parents.flatMap((parent) => orders.filter((order) => parentOf(order) === parent).toReversed());
}

export const g3: LookTruth = {
  statusWords,
  listed: (medicines) => medicines,
  inList: (medicine) => [
    ...inCard,
    ...(medicine.inactive ? [] : (['price'] as const)),
    ...whenEligible(medicine, 'autofill'),
  ],
  inDetail: (medicine) => [
    ...inCard,
    ...(['quantity', 'expiresOn'] as const),
    ...(medicine.inactive ? [] : (['nextFillOn', 'price'] as const)),
    ...(isCurrent(medicine) ? (['autofill', 'autofillOn'] as const) : []),
  ],
  inCheckout: (medicine) => [
    'rxNumber',
    'prescriber',
    'daysSupply',
    'refillsLeft',
    'price',
    ...whenEligible(medicine, 'autofill'),
  ],
  home: ({ medicines }) =>
    medicines
      .filter(({ isReady }) => isReady)
      .map((medicine) => prescriptionRow(medicine, ['rxNumber', 'refillsLeft'])),
  automaticRefills: (medicines) =>
    medicines.filter((medicine) => isCurrent(medicine) && medicine.autofill !== 'not-eligible'),
  orders: withShipmentsTogether,
  inOrders: ['placedOn', 'shippedOn', 'deliveredOn', 'expectedOn'],
  cardShowsNumber: false,
};
