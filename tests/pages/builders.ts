/** Facts that the tests of the corpus are built from. */
import type { Order, Prescription, Reading } from '@/src/model/reading';

export function medicine(change: Partial<Prescription> = {}): Prescription {
  return {
    printedName: 'ATORVASTATIN TAB 40MG',
    status: 'active',
    rxNumber: '70123456',
    prescriber: null,
    quantity: 90,
    daysSupply: 90,
    refillsLeft: 2,
    lastFilledOn: '2026-09-01',
    nextFillOn: null,
    expiresOn: null,
    autofill: 'on',
    autofillOn: null,
    price: null,
    ...change,
  };
}

export function order(change: Partial<Order> = {}): Order {
  return {
    orderNumber: '123456-2',
    status: 'shipped',
    printedStatus: 'Shipped',
    hold: null,
    placedOn: null,
    shippedOn: null,
    deliveredOn: null,
    expectedOn: '2026-11-30',
    carrier: null,
    tracking: null,
    total: null,
    medicines: [{ printedName: 'METFORMIN TAB 500MG', rxNumber: null, quantity: null, daysSupply: 90 }],
    ...change,
  };
}

export function reading(change: Partial<Reading> = {}): Reading {
  return {
    page: 'my-prescriptions',
    outcome: 'complete',
    gaps: [],
    person: 'Kat Jones',
    prescriptions: [medicine()],
    orders: [],
    account: null,
    ...change,
  };
}
