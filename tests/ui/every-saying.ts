/** One of everything the advice can say: a new saying is found in the catalogue and filled with facts of every kind. */
import type { Saying } from '@/src/advice/saying';
import { sayingsEn } from '@/src/ui/words/sayings-en';

const medicine = 'atorvastatin calcium TAB 40MG';
const other = 'lisinopril TAB 20MG';
const person = 'Rose';

/** Every fact that a saying may carry, by its name: one that is missing here shows as "undefined" in the sentence. */
const facts = {
  medicine,
  person,
  what: medicine,
  known: other,
  medicines: [medicine, other],
  caregivers: [person],
  topics: ['Pharmacy care information'],
  missing: ['prescriber', 'refills', 'quantity', 'days-supply'],
  printedStatus: 'On hold: update needed',
  rule: 'AF-01',
  step: 'welcome-call',
  month: 'March 2027',
  on: '2026-11-21',
  since: '2026-11-10',
  fillsOn: '2026-11-24',
  wasOffOn: '2026-11-02',
  isOnOn: '2026-11-20',
  offOn: '2026-11-02',
  seenOn: '2026-11-20',
  endsOn: '2026-12-31',
  expectedOn: '2026-12-04',
  runOut: '2026-12-01',
  latest: '2026-11-20',
  days: 90,
  quantity: 90,
  before: 90,
  wanted: 90,
  now: 30,
  isDearer: true,
  hasEnded: false,
  isPast: false,
  isOut: true,
  doses: 12,
  page: 'my-prescriptions',
  lastReadOn: '2026-11-01',
  facts: ['refillsLeft', 'lastFilledOn', 'daysSupply'],
};

/** The same sentences where less is known, or it stands otherwise. */
const otherwise: Record<string, readonly object[]> = {
  'autofill-is-on': [{ fillsOn: null }],
  'autofill-is-on-as-wished': [{ fillsOn: null }],
  'autofill-cannot-be-returned': [{ fillsOn: null }],
  'autofill-was-on': [{ fillsOn: null }],
  'autofill-not-shown': [{ medicines: [medicine] }],
  'autofill-last-seen': [{ state: 'off', medicines: [medicine] }, { state: 'not-eligible' }],
  'autofill-not-read': [{ medicines: [medicine] }],
  'new-order-started': [{ printedStatus: null }],
  'order-on-hold': [{ printedStatus: null }],
  'account-shows': [{ printedStatus: null }],
  'details-not-shown': [{ missing: ['days-supply'] }],
  'price-needs-a-yes': [{ isDearer: false }],
  'authorization-ends-first': [{ hasEnded: true }],
  'payment-card-ends': [{ isPast: true }],
  'page-no-longer-read': [{ lastReadOn: null }],
  'facts-no-longer-read': [{ facts: ['refillsLeft'] }],
  'say-turn-autofill-off': [{ medicines: [] }],
  'say-request-line': [{ days: null }],
  'say-it-came-for-other-days': [{ now: null, wanted: null }],
};

// The compiler cannot see that a saying finds its facts in the bag; a sentence with "undefined" in it fails the tests.
export const everySaying: readonly Saying[] = Object.entries(sayingsEn).flatMap(([say, sentence]) =>
  typeof sentence === 'string'
    ? [{ say } as Saying]
    : [{}, ...(otherwise[say] ?? [])].map((more) => ({ say, ...facts, ...more }) as unknown as Saying),
);

export const namesInSayings: readonly string[] = [medicine, other, person];
