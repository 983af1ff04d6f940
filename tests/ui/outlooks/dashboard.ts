/** What the dashboard shows, for tests and for the gallery of pictures. */
import { buildOutlook } from '@/src/advice/build-outlook';
import { type PersonRecords, personFacts } from '@/src/advice/person-facts';
import { deriveCurrent } from '@/src/history/derive-current';
import type { OwnEntry, OwnFact } from '@/src/model/own-facts';
import type { Reading } from '@/src/model/reading';
import type { DashboardState, OpenState } from '@/src/ui/dashboard/dashboard-state';
import { order, ordered, prescription, visit } from '../../history/builders';
import { idOf, outlookOf, today } from './build';
import { twoPeopleRead } from './reading';
import { recordsStates } from './records';

export const said = (personId: string, place: number, fact: OwnFact, on = today): OwnEntry => ({
  id: idOf(700 + place),
  personId,
  at: `${on}T09:00:00.000Z`,
  on,
  about: { kind: 'person' },
  fact,
  withdrawn: false,
});

/** What pages showed of somebody, and what was said of them. */
export function recordsOf(
  place: number,
  name: string,
  shows: Partial<Reading>,
  own: readonly OwnEntry[],
): PersonRecords {
  const records = deriveCurrent([visit('2026-09-10', { ...shows, orders: [] }), visit('2026-11-20', shows)]);
  const person = { id: idOf(place), name, printedNames: [name], addedAt: '2026-09-01T12:00:00.000Z' };
  return { person, records, firstLookOn: '2026-09-10', own };
}

/** Everything that follows from what is on record of these people. */
export function openState(...everybody: readonly PersonRecords[]): OpenState {
  const day = Temporal.PlainDate.from(today);
  return {
    kind: 'open',
    outlook: buildOutlook(everybody, [], day),
    facts: everybody.map((one) => personFacts(one, day)),
    reading: twoPeopleRead.filter(({ personId }) => everybody.some(({ person }) => person.id === personId)),
    records: recordsStates['two-people'],
  };
}

const rose = (own: readonly OwnEntry[]) =>
  recordsOf(
    1,
    'Rose',
    {
      prescriptions: [
        prescription('atorvastatin calcium TAB 40MG', {
          autofill: 'on',
          autofillOn: '2026-11-24',
          daysSupply: 90,
          quantity: 90,
          refillsLeft: 2,
          lastFilledOn: '2026-09-01',
          prescriber: 'Dr. A. Patel',
          price: 12.5,
        }),
        prescription('levothyroxine sodium TAB 88MCG', { autofill: 'off', daysSupply: 90, lastFilledOn: '2026-09-05' }),
        prescription('rosuvastatin calcium TAB 10MG', { status: 'placeholder' }),
        prescription('Humira Pen INJ 40MG/0.4ML', { status: 'elsewhere' }),
      ],
      orders: [
        order({
          orderNumber: '402118',
          status: 'on-hold',
          printedStatus: 'On Hold: Action Required',
          hold: 'action',
          placedOn: '2026-11-16',
          medicines: [ordered('levothyroxine sodium TAB 88MCG')],
        }),
      ],
    },
    own,
  );
const frank = recordsOf(2, 'Frank', { prescriptions: [prescription('lisinopril TAB 20MG', { autofill: 'off' })] }, []);

/** Both parents, and what was said of Rose. */
export const twoParents = (own: readonly OwnEntry[] = []): OpenState => openState(rose(own), frank);
export const onlyRose = (own: readonly OwnEntry[] = []): OpenState => openState(rose(own));

const saidOfRose = [
  said(idOf(1), 1, { kind: 'medicare', value: 'yes' }, '2026-11-02'),
  said(idOf(1), 2, { kind: 'tick', checklist: 'account', item: 'contact', value: '2026-11-03' }),
  said(idOf(1), 3, { kind: 'email-came', event: 'order-shipped', value: 'yes' }, '2026-11-04'),
  said(idOf(1), 4, { kind: 'silence', rule: 'IN-10', value: '2026-11-10' }, '2026-11-10'),
  said(idOf(1), 6, { kind: 'infusion-received', value: '2026-11-10' }, '2026-11-10'),
  said(idOf(1), 7, { kind: 'infusion-step', step: 'welcome-call', value: '2026-11-12' }, '2026-11-12'),
  said(idOf(1), 5, {
    kind: 'call',
    callId: idOf(60),
    value: {
      on: '2026-11-18',
      with: 'optum',
      spokeTo: 'Marta',
      promised: 'They cancel the order before it ships.',
      reference: 'C-4471',
      note: '',
    },
  }),
];

export const dashboardStates = {
  'two-parents': twoParents(),
  'only-rose': onlyRose(saidOfRose),
  empty: {
    kind: 'open',
    outlook: outlookOf({ headline: { kind: 'nothing-known' } }),
    facts: [],
    reading: [],
    records: recordsStates.empty,
  },
  'newer-database': { kind: 'no-database', why: 'newer' },
} as const satisfies Record<string, DashboardState>;
