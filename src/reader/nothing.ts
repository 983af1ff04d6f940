/** The reading of a page on which there is nothing to read. */
import type { PageKind, Reading } from '@/src/model/reading';
import type { PageRead, Places, Recognition } from './page-read';

const noPlaces: Places = {
  prescriptions: [],
  orders: [],
  autofillSwitchesOn: [],
  movesToHomeDelivery: [],
  cautious: [],
};

export function nothing(page: PageKind, recognition: Recognition, loading = false): PageRead {
  const reading: Reading = {
    page,
    outcome: 'nothing',
    gaps: [],
    person: null,
    prescriptions: [],
    orders: [],
    account: null,
  };
  return {
    reading,
    part: null,
    loading,
    places: noPlaces,
    window: null,
    recognition,
    isWhole: true,
    strategies: {},
  };
}
