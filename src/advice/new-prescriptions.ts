/** New prescriptions are processed at once and unasked, and may lack their details at first (NR-01, NR-03, NR-05). */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import type { OrderStatus } from '@/src/model/reading';
import type { PersonFacts } from './person-facts';
import { applies, type MedicineRule, type OrderRule, type Rule } from './rule';
import type { MissingDetail } from './saying';

const canStillBeStopped: readonly OrderStatus[] = ['placed', 'received', 'verifying', 'processing', 'unknown'];

/** Seen for the first time after we already knew this person's pages. */
function isNew(medicine: CurrentMedicine, facts: PersonFacts): boolean {
  return facts.firstLookOn !== null && medicine.firstSeenOn > facts.firstLookOn;
}

/** The medicines of an order that were not at Optum when we first looked, or that we do not know at all. */
function newMedicinesOf(order: CurrentOrder, facts: PersonFacts): readonly string[] {
  return order.order.medicines
    .filter(({ printedName, rxNumber }) => {
      const known = facts.records.medicines.find(
        (medicine) =>
          (rxNumber !== null && medicine.rxNumber === rxNumber) ||
          medicine.printedName.toLowerCase() === printedName.toLowerCase(),
      );
      return known === undefined || isNew(known, facts);
    })
    .map(({ printedName }) => printedName);
}

export const newOrderStarted: OrderRule = {
  about: 'order',
  id: 'NR-01',
  shows: [{ as: 'card' }],
  when: (order, facts) =>
    applies(
      facts.firstLookOn !== null &&
        facts.records.listSeenOn !== null &&
        order.firstSeenOn > facts.firstLookOn &&
        canStillBeStopped.includes(order.order.status) &&
        newMedicinesOf(order, facts).length > 0,
    ),
  card: {
    topic: 'new-order',
    advice: (order, facts) => ({
      headline: {
        say: 'new-order-started',
        medicine: newMedicinesOf(order, facts).join(', '),
        person: facts.person.name,
        printedStatus: order.order.printedStatus,
      },
      basis: [{ say: 'status-first-seen-on', on: order.firstSeenOn }],
      firstStep: { say: 'new-order-check-three-lines' },
      thenSteps: [{ say: 'stop-before-it-ships' }],
      call: 'member-help',
    }),
  },
};

const details: readonly [MissingDetail, (medicine: CurrentMedicine) => unknown][] = [
  ['prescriber', (medicine) => medicine.prescriber],
  ['refills', (medicine) => medicine.refillsLeft],
  ['quantity', (medicine) => medicine.quantity],
  ['days-supply', (medicine) => medicine.daysSupply],
];

/** Details that the site prints for other medicines of this person but not for this one: blank, which is not zero (NR-06). */
function missingDetails(medicine: CurrentMedicine, facts: PersonFacts): MissingDetail[] {
  const others = facts.records.medicines.filter((other) => other !== medicine && other.status.value === 'active');
  return details
    .filter(([, of]) => of(medicine) === null && others.some((other) => of(other) !== null))
    .map(([name]) => name);
}

export const detailsNotShown: MedicineRule = {
  about: 'medicine',
  id: 'NR-05',
  shows: [{ as: 'card' }],
  when: (medicine, facts) =>
    applies(
      medicine.status.value === 'active' && medicine.goneSince === null && missingDetails(medicine, facts).length >= 2,
    ),
  card: {
    topic: 'details',
    advice: (medicine, facts) => ({
      headline: {
        say: 'details-not-shown',
        medicine: medicine.printedName,
        person: facts.person.name,
        missing: missingDetails(medicine, facts),
      },
      basis: [{ say: 'seen-on', on: medicine.lastSeenOn }],
      firstStep: { say: 'confirm-details-by-phone' },
      thenSteps: [{ say: 'call-and-ask-for-an-advocate' }],
      call: 'member-help',
    }),
  },
};

export const newPrescriptionRules: readonly Rule[] = [newOrderStarted, detailsNotShown];
