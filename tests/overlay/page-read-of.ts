/** Builders for what a reader would have found. */
import type { Order, Prescription, Reading } from '@/src/model/reading';
import type { ListWindow, PageRead, Places, Recognition } from '@/src/reader/page-read';

export function prescription(known: Partial<Prescription> = {}): Prescription {
  return {
    printedName: 'ATORVASTATIN TAB 40MG',
    status: 'active',
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
    ...known,
  };
}

export function order(known: Partial<Order> = {}): Order {
  return {
    orderNumber: null,
    status: 'unknown',
    printedStatus: null,
    hold: null,
    placedOn: null,
    shippedOn: null,
    deliveredOn: null,
    expectedOn: null,
    carrier: null,
    tracking: null,
    total: null,
    medicines: [],
    ...known,
  };
}

interface Known {
  readonly reading?: Partial<Reading>;
  readonly places?: Partial<Places>;
  readonly loading?: boolean;
  readonly recognition?: Recognition;
  readonly window?: ListWindow | null;
}

export function pageRead(known: Known = {}): PageRead {
  const { reading = {}, places = {}, loading = false, recognition = 'known', window = null } = known;
  return {
    reading: {
      page: 'my-prescriptions',
      outcome: 'complete',
      gaps: [],
      person: null,
      prescriptions: [],
      orders: [],
      account: null,
      ...reading,
    },
    part: null,
    loading,
    places: { prescriptions: [], orders: [], autofillSwitchesOn: [], movesToHomeDelivery: [], cautious: [], ...places },
    window,
    recognition,
    isWhole: true,
    strategies: {},
  };
}
