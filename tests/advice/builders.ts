/** Small builders: each test says only what matters to it. */
import { advise } from '@/src/advice/advise';
import { type PersonFacts, personFacts } from '@/src/advice/person-facts';
import type { CurrentMedicine, CurrentOrder, CurrentRecords, Seen } from '@/src/history/current';
import { foldPrinted } from '@/src/history/fold-printed';

export const today = Temporal.PlainDate.from('2026-11-22');
export const yesterday = '2026-11-21';
export const rose = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Rose Miller',
  printedNames: ['Rose Miller'],
  addedAt: '2026-06-01T12:00:00Z',
};

export const seen = <T>(value: T, seenOn = yesterday): Seen<T> => ({ value, seenOn });

export const medicine = (facts: Partial<CurrentMedicine> = {}): CurrentMedicine => ({
  key: facts.printedName ?? 'atorvastatin',
  printedName: 'ATORVASTATIN TAB 40MG',
  names: [foldPrinted(facts.printedName ?? 'ATORVASTATIN TAB 40MG')],
  orderNames: [foldPrinted(facts.printedName ?? 'ATORVASTATIN TAB 40MG')],
  probableNames: [],
  probablyIs: null,
  rxNumber: null,
  status: seen('active'),
  statusSince: '2026-06-01',
  prescriber: seen('Dr. A. Patel'),
  quantity: seen(90),
  daysSupply: seen(90),
  refillsLeft: seen(2),
  lastFilledOn: seen('2026-09-18'),
  fillBefore: null,
  nextFillOn: null,
  expiresOn: null,
  price: null,
  autofill: seen('off'),
  autofillUnreadSince: null,
  autofillOn: null,
  autofillSpells: [],
  autofillTurnedOn: [],
  daysSupplyBefore: null,
  becameActiveOn: null,
  firstSeenOn: '2026-06-01',
  lastSeenOn: yesterday,
  goneSince: null,
  path: '/secure/my-prescriptions',
  ...facts,
});

export const order = (
  status: CurrentOrder['order']['status'],
  facts: Partial<CurrentOrder> = {},
  shown: Partial<CurrentOrder['order']> = {},
): CurrentOrder => ({
  key: '123456789',
  otherKeys: [],
  order: {
    orderNumber: '123456789',
    status,
    printedStatus: null,
    hold: null,
    placedOn: null,
    shippedOn: null,
    deliveredOn: null,
    expectedOn: null,
    carrier: null,
    tracking: null,
    total: null,
    medicines: [{ printedName: 'ATORVASTATIN TAB 40MG', rxNumber: null, quantity: null, daysSupply: null }],
    ...shown,
  },
  firstSeenOn: '2026-06-01',
  lastSeenOn: yesterday,
  statusSince: yesterday,
  before: null,
  goneSince: null,
  path: '/secure/order-status',
  ...facts,
});

export const records = (facts: Partial<CurrentRecords> = {}): CurrentRecords => ({
  medicines: [],
  orders: [],
  account: null,
  notRead: [],
  noLongerRead: [],
  lastSeenOn: yesterday,
  listSeenOn: yesterday,
  ...facts,
});

export const facts = (given: Partial<PersonFacts> & { records: CurrentRecords }): PersonFacts => ({
  ...personFacts({ person: rose, records: given.records, firstLookOn: '2026-06-01', own: [] }, today),
  runOuts: new Map(),
  ...given,
});

/** Which rules speak, in the order in which their cards stand. */
export const rulesFor = (given: CurrentRecords, more: Partial<PersonFacts> = {}) =>
  advise(facts({ records: given, ...more })).map(({ rule }) => rule);

export const cardsFor = (given: CurrentRecords, more: Partial<PersonFacts> = {}) =>
  advise(facts({ records: given, ...more }));
