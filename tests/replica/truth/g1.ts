/** What the Angular-era look prints. */
import { statusWords } from '../looks/g1/words';
import { isCurrent, type LookTruth, whenEligible } from './look-truth';
import { prescriptionRow } from './rows';

const inRow = ['rxNumber', 'prescriber', 'refillsLeft', 'daysSupply', 'lastFilledOn'] as const;
const whileCurrent = ['nextFillOn', 'price'] as const;

export const g1: LookTruth = {
  statusWords,
  listed: (medicines) => medicines,
  inList: () => inRow,
  inDetail: (medicine) => [
    ...inRow,
    ...(['quantity', 'expiresOn'] as const),
    ...(medicine.inactive ? [] : whileCurrent),
    ...whenEligible(medicine, 'autofill', 'autofillOn'),
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
      .filter(isCurrent)
      .slice(0, 6)
      .map((medicine) => prescriptionRow(medicine, ['refillsLeft', 'daysSupply'])),
  automaticRefills: (medicines) => medicines.filter(isCurrent),
  orders: (orders) => orders,
  inOrders: ['placedOn', 'expectedOn', 'deliveredOn'],
  cardShowsNumber: true,
};
