/** What the dashboard shows, for tests and for the gallery of pictures. */
import { type PersonFacts, personFacts } from '@/src/advice/person-facts';
import { deriveCurrent } from '@/src/history/derive-current';
import type { OwnEntry, OwnFact } from '@/src/model/own-facts';
import type { Reading } from '@/src/model/reading';
import type { DashboardState, OpenState } from '@/src/ui/dashboard/dashboard-state';
import type { PopupState } from '@/src/ui/popup/popup-state';
import { prescription, visit } from '../../history/builders';
import { idOf, outlookOf, today } from './build';
import { popupStates } from './gallery';
import { twoPeopleRead } from './reading';
import { recordsStates } from './records';

const { outlook } = popupStates['two-parents'] as Extract<PopupState, { kind: 'known' }>;

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
export function factsOf(place: number, name: string, shows: Partial<Reading>, own: readonly OwnEntry[]): PersonFacts {
  const id = idOf(place);
  const records = deriveCurrent([visit('2026-11-20', shows)]);
  const person = { id, name, printedNames: [name], addedAt: '2026-09-01T12:00:00.000Z' };
  return personFacts({ person, records, firstLookOn: '2026-09-01', own }, Temporal.PlainDate.from(today));
}

const rose = (own: readonly OwnEntry[]) =>
  factsOf(
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
    },
    own,
  );
const frank = factsOf(2, 'Frank', { prescriptions: [prescription('lisinopril TAB 20MG', { autofill: 'off' })] }, []);

/** Both parents, and what was said of Rose. */
export const twoParents = (own: readonly OwnEntry[] = []): OpenState => ({
  kind: 'open',
  outlook,
  facts: [rose(own), frank],
  reading: twoPeopleRead,
  records: recordsStates['two-people'],
});

export const onlyRose = (own: readonly OwnEntry[] = []): OpenState => ({
  ...twoParents(own),
  outlook: { ...outlook, people: outlook.people.slice(0, 1) },
  facts: [rose(own)],
});

const saidOfRose = [
  said(idOf(1), 1, { kind: 'medicare', value: 'yes' }, '2026-11-02'),
  said(idOf(1), 2, { kind: 'tick', checklist: 'account', item: 'contact', value: '2026-11-03' }),
  said(idOf(1), 3, { kind: 'email-came', event: 'order-shipped', value: 'yes' }, '2026-11-04'),
  said(idOf(1), 4, { kind: 'silence', rule: 'IN-10', value: '2026-11-10' }, '2026-11-10'),
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
