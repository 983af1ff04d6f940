/** Whole outlooks as real people would see them, for tests and for the gallery of pictures. */
import { headlineOf } from '@/src/advice/headline';
import type { DueRow, DueState, Outlook } from '@/src/advice/outlook';
import type { PopupState } from '@/src/ui/popup/popup-state';
import {
  autofillCardOf,
  canceledCardOf,
  detailsCardOf,
  dueOf,
  idOf,
  outlookOf,
  parcelOf,
  personOf,
  today,
} from './build';

const rose = personOf(1, 'Rose', {
  lastSeenOn: '2026-11-21',
  daysSinceSeen: 1,
  placeholders: ['rosuvastatin calcium TAB 10MG', 'fluticasone propionate SPR 50MCG'],
  elsewhere: ['amoxicillin CAP 500MG'],
});
const frank = personOf(2, 'Frank', {
  placeholders: ['montelukast sodium TAB 10MG'],
  notRead: [
    { page: 'my-prescriptions', seenOn: today, gaps: [{ what: 'prescriptions', why: 'page 1 of 2' }] },
    { page: 'automatic-refills', seenOn: '2026-11-12', gaps: [] },
  ],
});

/** The daughter: two parents, one minute on Sunday evening. */
const twoParents = outlookOf({
  headline: { kind: 'needs-you', count: 3 },
  cards: [
    autofillCardOf(rose, 'atorvastatin calcium TAB 40MG', '2026-11-24'),
    canceledCardOf(frank, 'metformin hcl TAB 500MG ER'),
    detailsCardOf(frank, 'apixaban TAB 5MG'),
  ],
  due: [
    dueOf(frank, 'lisinopril TAB 20MG', {
      state: 'out',
      orderBy: '2026-11-06',
      runOut: '2026-11-20',
      refillsLeft: 1,
      basis: { say: 'from-the-fill', days: 90, on: '2026-08-22' },
    }),
    dueOf(rose, 'levothyroxine sodium TAB 88MCG', {
      state: 'order-now',
      orderBy: '2026-11-20',
      runOut: '2026-12-04',
      seenOn: '2026-11-21',
    }),
    dueOf(rose, 'amlodipine besylate TAB 5MG', {
      state: 'order-now-it-will-wait',
      orderBy: '2026-11-25',
      runOut: '2026-12-09',
      certainty: 'about',
      earliestFill: { on: '2026-11-28', certainty: 'about' },
      basis: { say: 'from-the-fill', days: 90, on: '2026-09-10' },
    }),
    dueOf(frank, 'tamsulosin hcl CAP 0.4MG', {
      state: 'needs-new-prescription',
      orderBy: '2026-11-27',
      runOut: '2026-12-18',
      refillsLeft: 0,
    }),
    dueOf(rose, 'omeprazole CAP 20MG', { state: 'order-soon' }),
    dueOf(frank, 'metoprolol succinate TAB 50MG ER', {
      state: 'wait',
      orderBy: '2027-01-08',
      runOut: '2027-01-22',
      earliestFill: { on: '2026-12-20', certainty: 'exact' },
    }),
    dueOf(rose, 'sertraline hcl TAB 50MG', { state: 'wait', orderBy: '2027-01-22', runOut: '2027-02-05' }),
    dueOf(frank, 'apixaban TAB 5MG', {
      state: 'unknown',
      orderBy: null,
      runOut: null,
      certainty: 'unknown',
      refillsLeft: null,
      basis: { say: 'no-days-supply-shown' },
    }),
  ],
  onTheWay: [
    parcelOf(rose, ['alendronate sodium TAB 70MG', 'furosemide TAB 20MG']),
    parcelOf(frank, ['gabapentin CAP 300MG'], {
      orderNumber: '402377',
      status: 'processing',
      shippedOn: null,
      expectedOn: null,
      closedOn: null,
      seenOn: '2026-11-19',
    }),
  ],
  people: [rose, frank],
  held: [
    {
      heldId: idOf(90),
      why: 'not-said',
      printedName: null,
      page: 'prescription-detail',
      seenOn: today,
      medicines: ['omeprazole CAP 20MG'],
    },
  ],
  needAction: 6,
});

/** A quiet Sunday: one person, nothing to do for a while. */
const quiet = outlookOf({
  headline: { kind: 'nothing-before', on: '2026-12-03' },
  due: [
    dueOf(rose, 'omeprazole CAP 20MG', { state: 'wait' }),
    dueOf(rose, 'levothyroxine sodium TAB 88MCG', { state: 'on-its-way', orderBy: null, runOut: '2026-12-20' }),
  ],
  onTheWay: [parcelOf(rose, ['levothyroxine sodium TAB 88MCG'])],
  people: [{ ...rose, placeholders: [], elsewhere: [] }],
});

const stale = outlookOf({
  headline: { kind: 'cannot-tell', why: 'not-seen-lately', person: 'Rose', lastSeenOn: '2026-10-19' },
  due: [dueOf(rose, 'omeprazole CAP 20MG', { state: 'wait', seenOn: '2026-10-19' })],
  people: [{ ...rose, lastSeenOn: '2026-10-19', daysSinceSeen: 34 }],
});

const givenNames = ['Ana', 'Bao', 'Carla', 'Dov', 'Edith', 'Femi', 'Gus', 'Hana', 'Ivo', 'June'];
const familyNames = ['Abara', 'Brandt', 'Castillo', 'Dinh', 'Eriksen', 'Fontaine'];
const medicines = [
  'lisinopril TAB 20MG',
  'metformin hcl TAB 500MG ER',
  'hydroxyzine hcl TAB 25MG',
  'hydralazine hcl TAB 25MG',
  'insulin glargine INJ 100/ML',
];

/** The professional advocate: sixty people. */
function sixtyPeople(): Outlook {
  const people = familyNames.flatMap((family, row) =>
    givenNames.map((given, column) =>
      personOf(row * givenNames.length + column, `${given} ${family}`, {
        lastSeenOn: Temporal.PlainDate.from(today)
          .subtract({ days: (row * 7 + column) % 20 })
          .toString(),
        placeholders: column % 3 === 0 ? ['rosuvastatin calcium TAB 10MG'] : [],
      }),
    ),
  );
  const states = ['order-now', 'needs-new-prescription', 'order-soon', 'wait', 'wait', 'unknown'] as const;
  const due = people.map((person, place) => {
    const state = states[Math.floor(place / 10)] ?? 'wait';
    const orderBy = Temporal.PlainDate.from(today).add({ days: place }).toString();
    return dueOf(person, medicines[place % medicines.length] ?? '', {
      state,
      orderBy: state === 'unknown' ? null : orderBy,
      runOut: state === 'unknown' ? null : Temporal.PlainDate.from(orderBy).add({ days: 14 }).toString(),
      basis: state === 'unknown' ? { say: 'taken-as-needed' } : { say: 'from-the-fill', days: 90, on: '2026-09-10' },
    });
  });
  return outlookOf({
    headline: { kind: 'needs-you', count: 26 },
    cards: people
      .slice(0, 6)
      .map((person, place) =>
        place % 2 === 0
          ? autofillCardOf(person, 'atorvastatin calcium TAB 40MG', place === 0 ? '2026-11-23' : null)
          : canceledCardOf(person, 'metformin hcl TAB 500MG ER'),
      ),
    due,
    onTheWay: people.slice(20, 24).map((person) => parcelOf(person, ['gabapentin CAP 300MG'])),
    people,
    held: [
      {
        heldId: idOf(91),
        why: 'shared-name',
        printedName: 'Ana Abara',
        page: 'my-prescriptions',
        seenOn: today,
        medicines: ['lisinopril TAB 20MG', 'insulin glargine INJ 100/ML'],
      },
    ],
    needAction: 26,
  });
}

const newName = outlookOf({
  headline: { kind: 'needs-you', count: 1 },
  held: [
    {
      heldId: idOf(92),
      why: 'new-name',
      printedName: 'Rosemary Quill',
      page: 'my-prescriptions',
      seenOn: today,
      medicines: ['omeprazole CAP 20MG', 'levothyroxine sodium TAB 88MCG'],
    },
  ],
});

/** One medicine in each state that a plan can be in, with what the state rests on. */
export const everyState: Record<DueState, DueRow> = {
  'order-now': dueOf(rose, 'levothyroxine sodium TAB 88MCG', {
    state: 'order-now',
    orderBy: today,
    runOut: '2026-12-06',
  }),
  'order-now-it-will-wait': dueOf(rose, 'amlodipine besylate TAB 5MG', {
    state: 'order-now-it-will-wait',
    orderBy: '2026-11-20',
    runOut: '2026-12-04',
    certainty: 'about',
    earliestFill: { on: '2026-11-28', certainty: 'about' },
    basis: { say: 'from-the-fill', days: 90, on: '2026-09-05' },
  }),
  'order-soon': dueOf(rose, 'omeprazole CAP 20MG', {
    state: 'order-soon',
    orderBy: '2026-11-27',
    runOut: '2026-12-18',
    prescriptionEnd: '2026-11-27',
  }),
  wait: dueOf(rose, 'semaglutide INJ 4MG/3ML', {
    state: 'wait',
    orderBy: '2027-01-08',
    runOut: '2027-01-22',
    earliestFill: { on: '2026-12-20', certainty: 'exact' },
    basis: { say: 'doses-from-the-delivery', doses: 12, on: '2026-10-30' },
  }),
  'on-its-way': dueOf(rose, 'sertraline hcl TAB 50MG', {
    state: 'on-its-way',
    orderBy: '2026-11-24',
    runOut: '2026-12-08',
    arrives: { on: '2026-11-30', certainty: 'about' },
  }),
  'late-on-its-way': dueOf(rose, 'apixaban TAB 5MG', {
    state: 'late-on-its-way',
    orderBy: '2026-11-10',
    runOut: '2026-11-24',
    arrives: { on: '2026-12-01', certainty: 'exact' },
    basis: { say: 'from-your-count', days: 9, on: '2026-11-15' },
  }),
  out: dueOf(rose, 'lisinopril TAB 20MG', {
    state: 'out',
    orderBy: '2026-11-06',
    runOut: '2026-11-20',
    refillsLeft: 1,
    basis: { say: 'from-the-fill', days: 90, on: '2026-08-22' },
  }),
  'needs-new-prescription': dueOf(rose, 'metoprolol succinate TAB 50MG ER', {
    state: 'needs-new-prescription',
    orderBy: '2026-11-27',
    runOut: '2026-12-18',
    refillsLeft: 2,
    newPrescription: 'ends-before-next-fill',
    prescriptionEnd: '2026-11-26',
  }),
  unknown: dueOf(rose, 'albuterol AER HFA', {
    state: 'unknown',
    orderBy: null,
    runOut: null,
    certainty: 'unknown',
    refillsLeft: null,
    basis: { say: 'taken-as-needed' },
  }),
};

const inState = (state: DueState): Outlook =>
  outlookOf({
    headline: headlineOf([rose], [], [everyState[state]], []),
    due: [everyState[state]],
    people: [{ ...rose, placeholders: [], elsewhere: [] }],
  });

const known = (outlook: Outlook, setAside = 0): PopupState => ({ kind: 'known', outlook, setAside, keeping: true });

export const popupStates = {
  'two-parents': known(twoParents),
  quiet: known(quiet),
  stale: known(stale, 3),
  'sixty-people': known(sixtyPeople()),
  'nothing-known': known(outlookOf({ headline: { kind: 'nothing-known' } })),
  'new-name': known(newName),
  'state-order-now': known(inState('order-now')),
  'state-order-now-it-will-wait': known(inState('order-now-it-will-wait')),
  'state-order-soon': known(inState('order-soon')),
  'state-wait': known(inState('wait')),
  'state-on-its-way': known(inState('on-its-way')),
  'state-late-on-its-way': known(inState('late-on-its-way')),
  'state-out': known(inState('out')),
  'state-needs-new-prescription': known(inState('needs-new-prescription')),
  'state-unknown': known(inState('unknown')),
  'no-consent': { kind: 'no-consent' },
  'no-database': { kind: 'no-database', why: 'refused' },
} as const satisfies Record<string, PopupState>;
