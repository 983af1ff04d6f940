/** Random people: medicines, orders, account and words of the caregiver in every mixture, many of them unknown. */
import fc from 'fast-check';
import type { PersonRecords } from '@/src/advice/person-facts';
import type { CurrentMedicine, CurrentOrder, Seen } from '@/src/history/current';
import type { About, OwnEntry, OwnFact } from '@/src/model/own-facts';
import { InfusionStep, NotificationEvent } from '@/src/model/own-facts';
import { type Account, OrderStatus } from '@/src/model/reading';
import { medicine, order, records } from './builders';

const names: readonly string[] = [
  'ATORVASTATIN TAB 40MG',
  'ELIQUIS TAB 5MG',
  'OZEMPIC INJ 1MG',
  'HUMIRA PEN INJ 40MG',
  'ZOLPIDEM TAB 10MG',
  'AMOXICILLIN CAP 500MG',
  'ALBUTEROL HFA INH 90MCG',
];

const start = Temporal.PlainDate.from('2026-06-01');
/** Days from half a year before to half a year after the middle of the time. */
const day = fc.integer({ min: 0, max: 360 }).map((days) => start.add({ days }).toString());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const seenSometime = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Seen<T>> => fc.record({ value, seenOn: day });

const someMedicine = (printedName: string): fc.Arbitrary<CurrentMedicine> =>
  fc
    .record({
      status: seenSometime(fc.constantFrom('active', 'active', 'placeholder', 'elsewhere', 'unknown')),
      statusSince: day,
      prescriber: maybe(seenSometime(fc.constantFrom('Dr. A. Patel', 'Dr. B. Ortiz'))),
      quantity: maybe(seenSometime(fc.constantFrom(30, 90))),
      daysSupply: maybe(seenSometime(fc.constantFrom(7, 28, 30, 84, 90, 100))),
      daysSupplyBefore: maybe(seenSometime(fc.constantFrom(30, 90))),
      refillsLeft: maybe(seenSometime(fc.integer({ min: 0, max: 3 }))),
      lastFilledOn: maybe(seenSometime(day)),
      nextFillOn: maybe(seenSometime(day)),
      expiresOn: maybe(seenSometime(day)),
      autofill: seenSometime(fc.constantFrom('on', 'off', 'not-eligible', 'unknown')),
      autofillUnreadSince: maybe(day),
      autofillOn: maybe(seenSometime(day)),
      autofillTurnedOn: fc.array(fc.record({ wasOffOn: day, isOnOn: day }), { maxLength: 1 }),
      becameActiveOn: maybe(day),
      firstSeenOn: day,
      goneSince: fc.option(day, { freq: 5 }),
    })
    .map((facts) => medicine({ key: printedName.toLowerCase(), printedName, ...(facts as Partial<CurrentMedicine>) }));

const someOrder = (key: string, of: readonly string[]): fc.Arbitrary<CurrentOrder> =>
  fc
    .record({
      status: fc.constantFrom(...OrderStatus.options),
      hold: maybe(fc.constantFrom('action' as const, 'information' as const)),
      printedStatus: maybe(fc.constantFrom('On hold', 'On hold: price approval needed', 'Processing')),
      placedOn: maybe(day),
      shippedOn: maybe(day),
      deliveredOn: maybe(day),
      expectedOn: maybe(day),
      total: maybe(fc.constantFrom(0, 10, 45)),
      of: fc.subarray([...of]),
      daysSupply: maybe(fc.constantFrom(30, 84, 90)),
      firstSeenOn: day,
      statusSince: day,
      lastSeenOn: day,
    })
    .map(({ status, of: ordered, daysSupply, firstSeenOn, statusSince, lastSeenOn, ...shown }) =>
      order(
        status,
        { key, firstSeenOn, statusSince, lastSeenOn },
        {
          ...shown,
          orderNumber: key,
          medicines: ordered.map((printedName) => ({ printedName, rxNumber: null, quantity: null, daysSupply })),
        },
      ),
    );

const onOff = fc.constantFrom('on' as const, 'off' as const, 'unknown' as const);
const someAccount: fc.Arbitrary<Account> = fc.record({
  notifications: fc.array(
    fc.record({
      topic: fc.constantFrom('Pharmacy care information', 'Pharmacy order notifications'),
      text: onOff,
      email: onOff,
      phone: onOff,
    }),
    { maxLength: 2 },
  ),
  personalizedEmails: fc.constantFrom('yes', 'no', 'unknown'),
  paperless: fc.constantFrom('email', 'mail', 'unknown'),
  caregivers: fc.constantFrom([], [{ name: 'Ann Miller', state: 'active' as const }]),
  careRecipients: fc.constant([]),
  paymentExpires: maybe(fc.constantFrom('2026-12', '2027-06')),
});

const yesNo = fc.constantFrom('yes' as const, 'no' as const);
const ofPerson: fc.Arbitrary<OwnFact> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('medicare' as const, 'plan-allows-100' as const, 'copay-card' as const),
    value: yesNo,
  }),
  fc.record({ kind: fc.constant('state' as const), value: fc.constantFrom('MN', 'CA') }),
  fc.record({
    kind: fc.constant('email-came' as const),
    event: fc.constantFrom(...NotificationEvent.options),
    value: yesNo,
  }),
  fc.record({
    kind: fc.constantFrom(
      'authority-confirmed' as const,
      'infusion-received' as const,
      'infusion-scheduled' as const,
      'next-infusion' as const,
    ),
    value: day,
  }),
  fc.record({
    kind: fc.constant('infusion-step' as const),
    step: fc.constantFrom(...InfusionStep.options),
    value: day,
  }),
);
const ofMedicine: fc.Arbitrary<OwnFact> = fc.oneof(
  fc.record({ kind: fc.constant('wanted-days' as const), value: fc.constantFrom(30, 84, 90) }),
  fc.record({ kind: fc.constantFrom('weekly' as const, 'as-needed' as const, 'specialty' as const), value: yesNo }),
  fc.record({
    kind: fc.constant('autofill-word' as const),
    value: fc.constantFrom('not-asked-for' as const, 'wanted' as const, 'not-wanted' as const),
  }),
  fc.record({
    kind: fc.constantFrom(
      'autofill-turned-off' as const,
      'clinic-contacted' as const,
      'optum-asks-clinic' as const,
      'specialty-called' as const,
    ),
    value: day,
  }),
  fc.record({
    kind: fc.constant('prior-authorization' as const),
    value: fc.oneof(
      fc.constant({ ends: 'never' as const }),
      fc.constant({ ends: 'not-known' as const }),
      day.map((on) => ({ ends: 'on' as const, on })),
    ),
  }),
);
const ofOrder: fc.Arbitrary<OwnFact> = fc.oneof(
  fc.record({ kind: fc.constant('placed-order' as const), value: yesNo }),
  fc.record({
    kind: fc.constant('order-checked' as const),
    value: fc.constantFrom('right' as const, 'not-wanted' as const),
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    says: fc.constantFrom('canceled' as const, 'shipped' as const),
    value: day,
  }),
);

const idOf = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

const someWords = (
  personId: string,
  medicines: readonly string[],
  orders: readonly string[],
): fc.Arbitrary<OwnEntry[]> => {
  const about = (one: fc.Arbitrary<OwnFact>, things: readonly About[]) =>
    things.length === 0 ? [] : [fc.record({ fact: one, about: fc.constantFrom(...things) })];
  const word = fc.oneof(
    fc.record({ fact: ofPerson, about: fc.constant<About>({ kind: 'person' }) }),
    ...about(
      ofMedicine,
      medicines.map((printedName) => ({ kind: 'medicine', key: printedName.toLowerCase(), printedName })),
    ),
    ...about(
      ofOrder,
      orders.map((key) => ({ kind: 'order', key })),
    ),
  );
  return fc.array(fc.record({ word, on: day, withdrawn: fc.boolean() }), { maxLength: 12 }).map((said) =>
    said.map(({ word: { fact, about: of }, on, withdrawn }, place) => ({
      id: idOf(place + 100),
      personId,
      at: `${on}T12:00:00Z`,
      on,
      about: of,
      fact,
      withdrawn: withdrawn && place % 3 === 0,
    })),
  );
};

/** `from`: the first of the names this person takes, so that two people can take different ones. */
export function somePerson(place: number, name: string, from = 0, to = names.length): fc.Arbitrary<PersonRecords> {
  const person = { id: idOf(place), name, printedNames: [name], addedAt: '2026-06-01T12:00:00Z' };
  return fc.subarray(names.slice(from, to), { minLength: 1 }).chain((taken) => {
    const orders = ['100', '200'].map((key) => `${place}${key}`);
    return fc
      .record({
        medicines: fc.tuple(...taken.map(someMedicine)),
        orders: fc.tuple(...orders.map((key) => someOrder(key, taken))),
        account: maybe(seenSometime(someAccount)),
        own: someWords(person.id, taken, orders),
        firstLookOn: maybe(day),
        listSeenOn: maybe(day),
      })
      .map(({ own, firstLookOn, ...seen }) => ({ person, records: records(seen), firstLookOn, own }));
  });
}

export const someDay = fc.integer({ min: 100, max: 300 }).map((days) => start.add({ days }));
