/** Everything the popup shows, from what is on record, as of a day. Pure: the same records and day give the same outlook. */
import { isBusinessDay } from '@/src/calendar/business-days';
import type { CurrentMedicine } from '@/src/history/current';
import type { OrderStatus } from '@/src/model/reading';
import type { HeldSighting } from '@/src/model/visit';
import { wasOvertaken } from './about-order';
import { advise } from './advise';
import type { Card } from './card';
import { dueRow } from './due-row';
import { headlineOf, isForNow } from './headline';
import type { DueRow, HeldRow, OnTheWayRow, Outlook, PersonOutlook } from './outlook';
import { isAtOptum, isSaidSpecialty, type PersonFacts, type PersonRecords, personFacts } from './person-facts';
import { severityRanks } from './rule-index';

const friday = 5;

export function buildOutlook(
  everybody: readonly PersonRecords[],
  held: readonly HeldSighting[],
  today: Temporal.PlainDate,
): Outlook {
  const people = everybody.map((one) => outlookOf(personFacts(one, today)));
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

export interface AdviceOfPerson {
  readonly cards: readonly Card[];
  /** Soonest first, each with every printing (folded) by which a page may show the medicine. */
  readonly due: readonly { readonly row: DueRow; readonly names: readonly string[] }[];
}

/** What there is to say of one person, for the page that shows this person's account. */
export function adviceOf(one: PersonRecords, today: Temporal.PlainDate): AdviceOfPerson {
  const { cards, due } = outlookOf(personFacts(one, today));
  const names = new Map(one.records.medicines.map(({ key, orderNames }) => [key, orderNames]));
  return { cards, due: due.sort(byOrderBy).map((row) => ({ row, names: names.get(row.key) ?? [] })) };
}

function outlookOf(facts: PersonFacts) {
  const { person, records, plans } = facts;
  const rows = records.medicines.flatMap((medicine) => {
    const plan = plans.get(medicine.key);
    return plan ? [{ medicine, row: dueRow(person, medicine, plan, records) }] : [];
  });
  const due = rows
    .filter(
      ({ medicine: { probablyIs }, row }) => !rows.some((twin) => twin.row.key === probablyIs && says(twin.row, row)),
    )
    .map(({ row }) => row);
  return {
    person: personOutlook(facts),
    cards: advise(facts),
    due,
    onTheWay: onTheWay(facts),
  };
}

/**
 * One medicine under its brand and its generic name would be told twice, the second time from a page that shows less than the
 * list. The list's row stands for both only where it has a date and asks for no less: else both are shown.
 */
const says = (listed: DueRow, other: DueRow): boolean =>
  listed.orderBy !== null &&
  (other.orderBy === null || listed.orderBy <= other.orderBy) &&
  (isForNow(listed) || !isForNow(other));

function personOutlook({ person, records, own, today }: PersonFacts): PersonOutlook {
  const named = (isOne: (medicine: CurrentMedicine) => boolean) =>
    records.medicines
      .filter((medicine) => medicine.goneSince === null && isOne(medicine))
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
    placeholders: named(({ status }) => status.value === 'placeholder'),
    elsewhere: named(
      (medicine) => medicine.status.value === 'elsewhere' || (isAtOptum(medicine) && isSaidSpecialty(medicine, own)),
    ),
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

function onTheWay(facts: PersonFacts): OnTheWayRow[] {
  const { person, records } = facts;
  return records.orders
    .filter((order) => comingStatuses.includes(order.order.status) && !wasOvertaken(order, facts))
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

const bySeverity = (one: Card, other: Card) => severityRanks[one.severity] - severityRanks[other.severity];

/** Nearest first; what has no date follows, by name. */
function byOrderBy(one: DueRow, other: DueRow): number {
  const dates = (one.orderBy ?? '9999').localeCompare(other.orderBy ?? '9999');
  return dates !== 0 ? dates : one.printedName.localeCompare(other.printedName);
}
