/** Everything the popup shows, from what is on record, as of a day. Pure: the same records and day give the same outlook. */
import { isBusinessDay } from '@/src/calendar/business-days';
import type { CurrentMedicine, CurrentRecords } from '@/src/history/current';
import type { Person } from '@/src/model/person';
import type { OrderStatus } from '@/src/model/reading';
import type { HeldSighting } from '@/src/model/visit';
import { type Plan, planMedicine } from '@/src/supply/plan';
import { advise } from './advise';
import type { Card } from './card';
import { dueRow } from './due-row';
import { factsForPlan } from './facts-for-plan';
import { headlineOf, isForNow } from './headline';
import type { DueRow, HeldRow, OnTheWayRow, Outlook, PersonOutlook } from './outlook';
import type { PersonFacts } from './rule';
import { toldOnce } from './told-once';

export interface PersonRecords {
  readonly person: Person;
  readonly records: CurrentRecords;
  /** The first day on which anything of this person was seen; null when nothing was. */
  readonly firstLookOn: string | null;
}

const friday = 5;

export function buildOutlook(
  everybody: readonly PersonRecords[],
  held: readonly HeldSighting[],
  today: Temporal.PlainDate,
): Outlook {
  const people = everybody.map((one) => outlookOf(inFullOnly(one), today));
  const cards = people.flatMap((one) => one.cards).sort(bySeverity);
  const due = people.flatMap((one) => one.due).sort(byOrderBy);
  const heldRows = held.map(heldRow);
  const needAction = cards.filter(({ severity }) => severity !== 'information').length + due.filter(isForNow).length;
  return {
    today: today.toString(),
    headline: headlineOf(
      people.map(({ person }) => person),
      cards,
      due,
      heldRows,
    ),
    cards,
    due,
    onTheWay: people.flatMap((one) => one.onTheWay),
    people: people.map(({ person }) => person),
    held: heldRows,
    needAction: needAction + (held.length > 0 ? 1 : 0),
  };
}

/** The cards of one person, for the page that shows this person's account. */
export function cardsOf(given: PersonRecords, today: Temporal.PlainDate): Card[] {
  const one = inFullOnly(given);
  return advise(factsOf(one, plansOf(one.records, today), today));
}

const inFullOnly = (one: PersonRecords): PersonRecords => ({
  ...one,
  records: { ...one.records, orders: toldOnce(one.records.orders) },
});

const isAtOptum = (medicine: CurrentMedicine) =>
  medicine.goneSince === null && (medicine.status.value === 'active' || medicine.status.value === 'unknown');

const plansOf = (records: CurrentRecords, today: Temporal.PlainDate): ReadonlyMap<string, Plan> =>
  new Map(
    records.medicines
      .filter(isAtOptum)
      .map((medicine) => [medicine.key, planMedicine(factsForPlan(medicine, records), today)]),
  );

function factsOf(one: PersonRecords, plans: ReadonlyMap<string, Plan>, today: Temporal.PlainDate): PersonFacts {
  const runOuts = new Map<string, Temporal.PlainDate>();
  for (const [key, { runOutInHand }] of plans) if (runOutInHand.on !== null) runOuts.set(key, runOutInHand.on);
  return { ...one, today, runOuts };
}

function outlookOf(one: PersonRecords, today: Temporal.PlainDate) {
  const { person, records } = one;
  const plans = plansOf(records, today);
  const due = records.medicines.flatMap((medicine) => {
    const plan = plans.get(medicine.key);
    return plan ? [dueRow(person, medicine, plan, records)] : [];
  });
  return {
    person: personOutlook(one, today),
    cards: advise(factsOf(one, plans, today)),
    due,
    onTheWay: onTheWay(one),
  };
}

function personOutlook({ person, records }: PersonRecords, today: Temporal.PlainDate): PersonOutlook {
  const named = (status: CurrentMedicine['status']['value']) =>
    records.medicines
      .filter((medicine) => medicine.goneSince === null && medicine.status.value === status)
      .map(({ printedName }) => printedName);
  return {
    personId: person.id,
    name: person.name,
    lastSeenOn: records.lastSeenOn,
    daysSinceSeen:
      records.lastSeenOn === null
        ? null
        : Temporal.PlainDate.from(records.lastSeenOn).until(today, { largestUnit: 'days' }).days,
    notRead: records.notRead,
    placeholders: named('placeholder'),
    elsewhere: named('elsewhere'),
  };
}

const comingStatuses: readonly OrderStatus[] = [
  'placed',
  'received',
  'verifying',
  'processing',
  'processed',
  'shipped',
  'out-for-delivery',
  'on-hold',
  'backordered',
  'unknown',
];

function onTheWay({ person, records }: PersonRecords): OnTheWayRow[] {
  return records.orders
    .filter(({ order }) => comingStatuses.includes(order.status))
    .map(({ order, lastSeenOn, path }) => ({
      personId: person.id,
      personName: person.name,
      orderNumber: order.orderNumber,
      status: order.status,
      printedStatus: order.printedStatus,
      medicines: order.medicines.map(({ printedName }) => printedName),
      shippedOn: order.shippedOn,
      expectedOn: order.expectedOn,
      closedOn: closedBetween(order.shippedOn ?? lastSeenOn, order.expectedOn),
      seenOn: lastSeenOn,
      path,
    }));
}

/** The first weekday after `from` and up to `to` on which a carrier is closed; null when there is none or it is not known. */
function closedBetween(from: string, to: string | null): string | null {
  if (to === null || to <= from) return null;
  const last = Temporal.PlainDate.from(to);
  for (let day = Temporal.PlainDate.from(from).add({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0; ) {
    if (day.dayOfWeek <= friday && isBusinessDay(day, 'ship') === false) return day.toString();
    day = day.add({ days: 1 });
  }
  return null;
}

const heldRow = ({ id, why, sighting }: HeldSighting): HeldRow => ({
  heldId: id,
  why,
  printedName: sighting.reading.person,
  page: sighting.reading.page,
  seenOn: sighting.seenOn,
  medicines: [
    ...sighting.reading.prescriptions.map(({ printedName }) => printedName),
    ...sighting.reading.orders.flatMap(({ medicines }) => medicines.map(({ printedName }) => printedName)),
  ].slice(0, 3),
});

const ranks = { critical: 0, attention: 1, information: 2 } as const;
const bySeverity = (one: Card, other: Card) => ranks[one.severity] - ranks[other.severity];

/** Nearest first; what has no date follows, by name. */
function byOrderBy(one: DueRow, other: DueRow): number {
  const dates = (one.orderBy ?? '9999').localeCompare(other.orderBy ?? '9999');
  return dates !== 0 ? dates : one.printedName.localeCompare(other.printedName);
}
