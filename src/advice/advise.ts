/** The rule book held against one person's facts: which cards are on the table, the most severe first. */
import type { Severity } from '@/src/model/shown-card';
import { autofillIsOn, autofillWasTurnedOn } from './autofill';
import type { Card } from './card';
import { daysSupplyDropped } from './days-supply';
import { detailsNotShown, newOrderStarted } from './new-prescriptions';
import { orderArrivesTooLate, orderCanceled, orderOnHold, orderStandsStill, orderWaitsForTheOffice } from './orders';
import type { MedicineRule, OrderRule, PersonFacts } from './rule';

const medicineRules: readonly MedicineRule[] = [autofillWasTurnedOn, autofillIsOn, daysSupplyDropped, detailsNotShown];
const orderRules: readonly OrderRule[] = [
  orderCanceled,
  orderOnHold,
  orderArrivesTooLate,
  newOrderStarted,
  orderWaitsForTheOffice,
  orderStandsStill,
];

const ranks: Record<Severity, number> = { critical: 0, attention: 1, information: 2 };

export function advise(facts: PersonFacts): Card[] {
  const personId = facts.person.id;
  const cards: Card[] = [];
  for (const medicine of facts.records.medicines) {
    const speaking = medicineRules.filter((rule) => rule.when(medicine, facts) === 'applies');
    const covered = new Set(speaking.flatMap((rule) => rule.covers ?? []));
    for (const rule of speaking.filter(({ id }) => !covered.has(id)))
      cards.push({
        rule: rule.id,
        severity: rule.severity,
        personId,
        medicine: medicine.printedName,
        orderNumber: null,
        opensPath: medicine.path,
        ...rule.advice(medicine, facts),
      });
  }
  for (const order of facts.records.orders) {
    // One order, one voice: the rules stand in the order of what matters first.
    const rule = orderRules.find((candidate) => candidate.when(order, facts) === 'applies');
    if (rule)
      cards.push({
        rule: rule.id,
        severity: rule.severity,
        personId,
        medicine: order.order.medicines[0]?.printedName ?? null,
        orderNumber: order.order.orderNumber,
        opensPath: order.path,
        ...rule.advice(order, facts),
      });
  }
  cards.push(...notRead(facts));
  return cards.sort((one, other) => ranks[one.severity] - ranks[other.severity]);
}

/** One card for all medicines whose autofill state could not be read, rather than one each. */
function notRead(facts: PersonFacts): Card[] {
  const unread = facts.records.medicines.filter((medicine) => autofillIsOn.when(medicine, facts) === 'cannot-tell');
  const [first] = unread;
  if (!first) return [];
  const since = unread
    .map((medicine) => medicine.autofillUnreadSince ?? medicine.autofill.seenOn)
    .reduce((one, other) => (one < other ? one : other));
  return [
    {
      rule: autofillIsOn.id,
      severity: 'attention',
      personId: facts.person.id,
      medicine: unread.length === 1 ? first.printedName : null,
      orderNumber: null,
      opensPath: first.path,
      headline: {
        say: 'autofill-not-read',
        medicines: unread.map(({ printedName }) => printedName),
        person: facts.person.name,
        since,
      },
      basis: [],
      firstStep: { say: 'look-at-autofill-on-the-page' },
      thenSteps: [],
      phone: null,
    },
  ];
}
