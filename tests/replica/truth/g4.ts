/** What the newest look prints. */
import { statusWords } from '../looks/g4/words';
import type { View } from '../state/view';
import { isCurrent, isInProgress, type LookTruth, whenEligible } from './look-truth';
import { mergeRows, prescriptionRow } from './rows';

const inRow = ['rxNumber', 'prescriber', 'refillsLeft', 'daysSupply', 'lastFilledOn'] as const;

/** A medicine that is ready to refill and fills itself soon stands on the page twice. */
function home({ medicines }: View) {
  const ready = medicines.filter(({ isReady }) => isReady);
  const upcoming = medicines.filter(
    ({ autofill, autofillOn, inactive }) => autofill === 'on' && autofillOn && !inactive,
  );
  return mergeRows([
    ...ready.map((medicine) => prescriptionRow(medicine, ['refillsLeft', 'rxNumber'])),
    ...upcoming.map((medicine) => prescriptionRow(medicine, ['autofill', 'autofillOn'])),
  ]);
}

export const g4: LookTruth = {
  statusWords,
  listed: (medicines) => [
    ...medicines.filter(isCurrent),
    ...medicines.filter(({ kind }) => kind !== 'home-delivery'),
    ...medicines.filter(({ inactive }) => inactive !== null),
  ],
  inList: (medicine) => [
    ...inRow,
    ...(medicine.inactive ? [] : (['price'] as const)),
    ...whenEligible(medicine, 'autofill', 'autofillOn'),
  ],
  inDetail: (medicine, today) => [
    ...inRow,
    ...(['quantity', 'expiresOn'] as const),
    ...(medicine.inactive ? [] : (['price'] as const)),
    ...(!medicine.inactive && medicine.nextFillOn && medicine.nextFillOn > today ? (['nextFillOn'] as const) : []),
    ...(isCurrent(medicine) ? (['autofill', 'autofillOn'] as const) : []),
  ],
  inCheckout: (medicine) => ['rxNumber', 'daysSupply', 'refillsLeft', 'price', ...whenEligible(medicine, 'autofill')],
  home,
  automaticRefills: (medicines) =>
    medicines.filter((medicine) => isCurrent(medicine) && medicine.autofill !== 'not-eligible'),
  orders: (orders) => orders.filter(isInProgress),
  inOrders: ['placedOn', 'expectedOn'],
  cardShowsNumber: false,
};
