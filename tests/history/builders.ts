/** Small facts for tests: invented people, real drug names. */
import type { Account, Order, OrderedMedicine, Prescription, Reading } from '@/src/model/reading';
import type { Sighting, Visit } from '@/src/model/visit';

export function prescription(printedName: string, facts: Partial<Prescription> = {}): Prescription {
  return {
    printedName,
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
    ...facts,
  };
}

export function ordered(printedName: string, facts: Partial<OrderedMedicine> = {}): OrderedMedicine {
  return { printedName, rxNumber: null, quantity: null, daysSupply: null, ...facts };
}

export function order(facts: Partial<Order> = {}): Order {
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
    ...facts,
  };
}

export function account(facts: Partial<Account> = {}): Account {
  return {
    notifications: [],
    personalizedEmails: 'unknown',
    paperless: 'unknown',
    caregivers: [],
    careRecipients: [],
    paymentExpires: null,
    ...facts,
  };
}

export function reading(facts: Partial<Reading> = {}): Reading {
  return {
    page: 'my-prescriptions',
    outcome: 'complete',
    gaps: [],
    person: null,
    prescriptions: [],
    orders: [],
    account: null,
    ...facts,
  };
}

const paths: Partial<Record<Reading['page'], string>> = { 'my-prescriptions': '/secure/my-prescriptions' };

/** Seen at noon of that day, unless an instant is given. */
export function sighting(seen: string, facts: Partial<Reading> = {}, rest: Partial<Sighting> = {}): Sighting {
  const seenAt = seen.includes('T') ? seen : `${seen}T12:00:00.000Z`;
  const read = reading(facts);
  return {
    seenAt,
    seenOn: seen.slice(0, 10),
    path: paths[read.page] ?? `/secure/${read.page}`,
    part: null,
    reading: read,
    strategies: {},
    ...rest,
  };
}

let visits = 0;

/** Seen once, or from one day to another: `visit('2026-09-01', …)`, `visit(['2026-09-01', '2026-09-09'], …)`. */
export function visit(
  seen: string | readonly [string, string],
  facts: Partial<Reading> = {},
  rest: Partial<Sighting> = {},
): Visit {
  const [first, last] = typeof seen === 'string' ? [seen, seen] : seen;
  const { seenAt, seenOn, strategies, ...page } = sighting(first, facts, rest);
  const end = sighting(last, facts, rest);
  visits += 1;
  return {
    id: `00000000-0000-4000-8000-${String(visits).padStart(12, '0')}`,
    personId: '00000000-0000-4000-9000-000000000001',
    firstSeenAt: seenAt,
    firstSeenOn: seenOn,
    lastSeenAt: end.seenAt,
    lastSeenOn: end.seenOn,
    ...page,
    readBy: Object.keys(strategies).length === 0 ? [] : [{ from: seenOn, strategies }],
  };
}
