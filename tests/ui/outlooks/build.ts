/** Small builders of what the popup shows. All persons are invented; today is Sunday, Nov 22, 2026. */
import type { Card } from '@/src/advice/card';
import type { DueRow, OnTheWayRow, Outlook, PersonOutlook } from '@/src/advice/outlook';

export const today = '2026-11-22';

/** An id of the right shape, the same for the same number. */
export const idOf = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

export function personOf(place: number, name: string, facts: Partial<PersonOutlook> = {}): PersonOutlook {
  return {
    personId: idOf(place),
    name,
    lastSeenOn: today,
    daysSinceSeen: 0,
    notRead: [],
    placeholders: [],
    elsewhere: [],
    ...facts,
  };
}

/** When something is to be done in each state; a new prescription may be needed at any time. */
const dueIn: Record<DueRow['state'], DueRow['due']> = {
  'order-now': 'now',
  'order-now-it-will-wait': 'now',
  'order-soon': 'soon',
  wait: 'later',
  'on-its-way': 'later',
  'late-on-its-way': 'now',
  out: 'now',
  'needs-new-prescription': 'now',
  unknown: 'unknown',
};

export function dueOf(person: PersonOutlook, printedName: string, facts: Partial<DueRow> = {}): DueRow {
  return {
    personId: person.personId,
    personName: person.name,
    key: printedName,
    printedName,
    state: 'order-soon',
    due: dueIn[facts.state ?? 'order-soon'],
    orderBy: '2026-12-03',
    runOut: '2026-12-17',
    certainty: 'exact',
    basis: { say: 'from-the-delivery', days: 90, on: '2026-09-18' },
    newPrescription: null,
    prescriptionEnd: null,
    arrives: null,
    refillsLeft: 2,
    earliestFill: null,
    seenOn: today,
    path: '/secure/medication-list',
    ...facts,
  };
}

export function parcelOf(person: PersonOutlook, medicines: string[], facts: Partial<OnTheWayRow> = {}): OnTheWayRow {
  return {
    personId: person.personId,
    personName: person.name,
    orderNumber: '402118',
    status: 'shipped',
    printedStatus: 'Shipped',
    medicines,
    shippedOn: '2026-11-20',
    expectedOn: '2026-11-27',
    closedOn: '2026-11-26',
    seenOn: today,
    path: '/secure/order-status',
    ...facts,
  };
}

const nothingMore = {
  also: [],
  medicineKey: null,
  orderKey: null,
  dates: [],
  call: null,
  script: null,
  question: null,
} as const;

export function autofillCardOf(person: PersonOutlook, medicine: string, fillsOn: string | null): Card {
  return {
    rule: 'AF-01',
    severity: 'critical',
    personId: person.personId,
    medicine,
    orderNumber: null,
    headline: { say: 'autofill-is-on', medicine, person: person.name, fillsOn },
    basis: [
      { say: 'autofill-cannot-be-returned', fillsOn },
      { say: 'seen-on', on: '2026-11-21' },
    ],
    firstStep: { say: 'turn-autofill-off' },
    thenSteps: [{ say: 'check-autofill-is-off-again' }],
    ...nothingMore,
    opensPath: '/secure/medication-detail',
  };
}

export function canceledCardOf(person: PersonOutlook, what: string): Card {
  return {
    rule: 'OR-01',
    severity: 'attention',
    personId: person.personId,
    medicine: null,
    orderNumber: '402118',
    headline: { say: 'order-canceled', what, person: person.name },
    basis: [{ say: 'status-first-seen-on', on: '2026-11-20' }],
    firstStep: { say: 'look-in-order-status-first' },
    thenSteps: [{ say: 'ask-whether-consent-or-price-is-missing' }, { say: 'call-and-ask-for-an-advocate' }],
    ...nothingMore,
    call: 'member-help',
    opensPath: '/secure/order-status',
  };
}

export function detailsCardOf(person: PersonOutlook, medicine: string): Card {
  return {
    rule: 'NR-05',
    severity: 'information',
    personId: person.personId,
    medicine,
    orderNumber: null,
    headline: { say: 'details-not-shown', medicine, person: person.name, missing: ['refills', 'days-supply'] },
    basis: [{ say: 'seen-on', on: today }],
    firstStep: { say: 'confirm-details-by-phone' },
    thenSteps: [],
    ...nothingMore,
    call: 'member-help',
    opensPath: '/secure/medication-detail',
  };
}

export function outlookOf(facts: Partial<Outlook> = {}): Outlook {
  return {
    today,
    headline: { kind: 'nothing-due' },
    cards: [],
    due: [],
    onTheWay: [],
    people: [],
    held: [],
    needAction: 0,
    ...facts,
  };
}
