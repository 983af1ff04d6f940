/** Every day on which to be reminded, for calendar and notifications. No title names a person or a medicine (rules §7). */
import { addBusinessDays } from '@/src/calendar/business-days';
import type { CurrentMedicine } from '@/src/history/current';
import { isListed } from './about-medicine';
import { nameOf } from './about-order';
import { findingsOf } from './findings';
import { prepareOn } from './infusion-windows';
import { paymentEndsOn, remindOfPaymentOn } from './payment';
import type { PersonFacts } from './person-facts';
import { callOfficeOn } from './placeholders';
import type { Reminder } from './reminder';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';

const followUpAfter = 3;

/** By their days; those in the past only while they still ask for something. */
export function remindersOf(facts: PersonFacts): readonly Reminder[] {
  const ofMedicines = facts.records.medicines
    .filter(isListed)
    .flatMap((medicine) => [
      ...ordering(medicine, facts),
      ...insurance(medicine, facts),
      ...authorization(medicine, facts),
      ...offices(medicine, facts),
    ]);
  return [...ofMedicines, ...ofFindings(facts), ...ofPerson(facts)].sort((one, other) => (one.on < other.on ? -1 : 1));
}

interface Matter {
  readonly rule: RuleId;
  readonly on: Temporal.PlainDate | string;
  readonly certainty?: 'exact' | 'about';
  readonly title: Saying;
  readonly detail: Saying;
  readonly what: string;
}

const reminder = (facts: PersonFacts, medicine: CurrentMedicine | null, matter: Matter): Reminder => ({
  id: `${facts.person.id} ${matter.rule} ${matter.what}`,
  rule: matter.rule,
  personId: facts.person.id,
  medicineKey: medicine?.key ?? null,
  on: matter.on.toString(),
  certainty: matter.certainty ?? 'exact',
  title: matter.title,
  detail: matter.detail,
});

/** RF-01, RF-02: the day to order, or to call the office. Not while an order is under way. */
function ordering(medicine: CurrentMedicine, facts: PersonFacts): Reminder[] {
  const plan = facts.plans.get(medicine.key);
  if (!plan || plan.order.kind === 'on-its-way') return [];
  const day = plan.callBy ?? plan.orderBy;
  if (day.certainty === 'unknown') return [];
  const isCall = plan.callBy !== null;
  const named = { medicine: medicine.printedName, person: facts.person.name };
  return [
    reminder(facts, medicine, {
      rule: isCall ? 'RF-02' : 'RF-01',
      on: day.on,
      certainty: day.certainty,
      title: { say: isCall ? 'reminder-call' : 'reminder-refill' },
      detail: isCall ? { say: 'remind-call-office', ...named } : { say: 'remind-order', ...named },
      what: medicine.key,
    }),
  ];
}

/** TS-01: the printed first day on which the plan pays. */
function insurance(medicine: CurrentMedicine, facts: PersonFacts): Reminder[] {
  const on = medicine.nextFillOn?.value ?? null;
  if (on === null || on <= facts.today.toString()) return [];
  return [
    reminder(facts, medicine, {
      rule: 'TS-01',
      on,
      title: { say: 'reminder-look' },
      detail: { say: 'remind-can-be-filled', medicine: medicine.printedName, person: facts.person.name },
      what: medicine.key,
    }),
  ];
}

/** PA-01: 30 and 14 days before the plan's yes ends. */
function authorization(medicine: CurrentMedicine, facts: PersonFacts): Reminder[] {
  const said = facts.own.ofMedicine('prior-authorization', medicine)?.value;
  if (said?.ends !== 'on') return [];
  return [30, 14].map((days) =>
    reminder(facts, medicine, {
      rule: 'PA-01',
      on: Temporal.PlainDate.from(said.on).subtract({ days }),
      title: { say: 'reminder-prepare' },
      detail: { say: 'remind-authorization', medicine: medicine.printedName, person: facts.person.name },
      what: `${medicine.key} ${days}`,
    }),
  );
}

/** PL-04, RF-08: Optum was to ask the office. */
function offices(medicine: CurrentMedicine, facts: PersonFacts): Reminder[] {
  const asked = facts.own.ofMedicine('optum-asks-clinic', medicine);
  if (asked === null || medicine.becameActiveOn !== null) return [];
  const named = { medicine: medicine.printedName, person: facts.person.name };
  if (medicine.status.value === 'placeholder')
    return [
      reminder(facts, medicine, {
        rule: 'PL-04',
        on: callOfficeOn(asked.value),
        title: { say: 'reminder-call' },
        detail: { say: 'remind-call-office', ...named },
        what: medicine.key,
      }),
    ];
  if (facts.plans.get(medicine.key)?.newPrescription.needed !== 'yes') return [];
  const on = addBusinessDays(Temporal.PlainDate.from(asked.value), followUpAfter, 'office')?.on ?? asked.value;
  return [
    reminder(facts, medicine, {
      rule: 'RF-08',
      on,
      title: { say: 'reminder-call' },
      detail: { say: 'remind-follow-up', ...named },
      what: medicine.key,
    }),
  ];
}

/** NR-02 and JC-02 come every day while they apply: today's is the one to give. */
function ofFindings(facts: PersonFacts): Reminder[] {
  return findingsOf(facts).flatMap(({ rule, verdict, medicine, order }): Reminder[] => {
    if (verdict !== 'applies') return [];
    if (rule.id === 'NR-02' && medicine !== null)
      return [
        reminder(facts, medicine, {
          rule: 'NR-02',
          on: facts.today,
          title: { say: 'reminder-look' },
          detail: { say: 'remind-look-daily', medicine: medicine.printedName, person: facts.person.name },
          what: medicine.key,
        }),
      ];
    if (rule.id === 'JC-02' && order !== null)
      return [
        reminder(facts, null, {
          rule: 'JC-02',
          on: facts.today,
          title: { say: 'reminder-call' },
          detail: { say: 'remind-price-call', what: nameOf(order), person: facts.person.name },
          what: order.key,
        }),
      ];
    return [];
  });
}

/** JC-03 on the first of December, AC-05 45 days before the card ends, IN-13 the day before their call. */
function ofPerson(facts: PersonFacts): Reminder[] {
  const { person, today } = facts;
  const reminders: Reminder[] = [];
  const runsOutEarly = [...facts.runOuts.values()].some(
    (runOut) => runOut.year === today.year + 1 && runOut.month <= 2,
  );
  if (runsOutEarly)
    reminders.push(
      reminder(facts, null, {
        rule: 'JC-03',
        on: today.with({ month: 12, day: 1 }),
        title: { say: 'reminder-prepare' },
        detail: { say: 'remind-december', person: person.name },
        what: String(today.year),
      }),
    );
  const endsOn = paymentEndsOn(facts);
  if (endsOn !== null)
    reminders.push(
      reminder(facts, null, {
        rule: 'AC-05',
        on: remindOfPaymentOn(endsOn),
        title: { say: 'reminder-prepare' },
        detail: { say: 'remind-payment', person: person.name },
        what: 'payment',
      }),
    );
  const prepare = prepareOn(facts);
  if (prepare !== null)
    reminders.push(
      reminder(facts, null, {
        rule: 'IN-13',
        on: prepare,
        title: { say: 'reminder-prepare' },
        detail: { say: 'remind-infusion', person: person.name },
        what: 'next-infusion',
      }),
    );
  return reminders;
}
