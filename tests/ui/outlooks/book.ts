/** A rule book with invented content, for tests of the dashboard and for the gallery of pictures. */
import type { CatalogueRow } from '@/src/advice/catalogue';
import type { Checklist } from '@/src/advice/checklist';
import type { InfusionRow } from '@/src/advice/infusion-timeline';
import type { NotificationRow } from '@/src/advice/notification-row';
import type { PersonFacts } from '@/src/advice/person-facts';
import type { FactLine, Question } from '@/src/advice/question';
import { type RuleId, sourceOf } from '@/src/advice/rule-index';
import type { Saying } from '@/src/advice/saying';
import type { Script } from '@/src/advice/script';
import type { About, OwnFact, OwnFactKind } from '@/src/model/own-facts';
import type { Book } from '@/src/ui/dashboard/book';
import type { Words } from '@/src/ui/words/words';

/** A sentence of the test's own: `saysInvented` says it in both languages alike. */
const t = (text: string) => ({ say: 'invented', text }) as unknown as Saying;

export function saysInvented(words: Words): Words {
  const say = (saying: Saying) => {
    const { say: which, text } = saying as unknown as { say: string; text: string };
    return which === 'invented' ? text : words.say(saying);
  };
  return { ...words, say };
}

const yesNo = (kind: OwnFactKind): Question['options'] => [
  { says: t('Yes'), fact: { kind, value: 'yes' } as OwnFact },
  { says: t('No'), fact: { kind, value: 'no' } as OwnFact },
];

function question(personId: string, about: About, asks: OwnFactKind, text: string, more: Partial<Question>): Question {
  const id = `${personId} ${JSON.stringify(about)} ${asks}`;
  const why = t('It changes what I tell you about refunds and about whom to complain to.');
  return { id, personId, about, asks, question: t(text), why, options: [], typed: null, rules: ['AF-07'], ...more };
}

const person: About = { kind: 'person' };

const medicare = (personId: string) =>
  question(personId, person, 'medicare', 'Does Rose have Medicare?', { options: yesNo('medicare') });

function factSheet({ person: { id }, own, records }: PersonFacts): FactLine[] {
  const line = (asked: Question, said: FactLine['said'], pageSays: FactLine['pageSays'] = null): FactLine => ({
    question: asked,
    said,
    pageSays,
  });
  const word = own.ofPerson('medicare');
  const [medicine] = records.medicines;
  const aboutMedicine: About[] = medicine
    ? [{ kind: 'medicine', key: medicine.key, printedName: medicine.printedName }]
    : [];
  return [
    line(medicare(id), word && { fact: word.fact, on: word.saidOn, entryId: word.entryId }),
    line(question(id, person, 'state', 'In which state does Rose live?', { typed: 'state' }), null),
    line(
      question(id, person, 'payment-month', 'When does the payment card end?', { typed: 'payment-month' }),
      { fact: { kind: 'payment-month', value: '2027-03' }, on: '2026-11-02', entryId: id },
      { saying: t('The card ends in May 2027.'), seenOn: '2026-11-20' },
    ),
    line(
      question(id, person, 'infusion-received', 'When did they get the prescription?', { typed: 'infusion-received' }),
      {
        fact: { kind: 'infusion-received', value: '2026-11-16' },
        on: '2026-11-16',
        entryId: id,
      },
    ),
    ...aboutMedicine.flatMap((about) => [
      line(question(id, about, 'wanted-days', 'How many days at a time do you want?', { typed: 'wanted-days' }), null),
      line(
        question(id, about, 'prior-authorization', 'Does it need a prior authorization, and when does that end?', {
          typed: 'prior-authorization',
          options: [
            { says: t('It needs none'), fact: { kind: 'prior-authorization', value: { ends: 'not-needed' } } },
            { says: t('It has no end'), fact: { kind: 'prior-authorization', value: { ends: 'never' } } },
          ],
        }),
        null,
      ),
    ]),
  ];
}

const script = ({ person: { id }, records }: PersonFacts, more: Partial<Script>): Script => ({
  id: 'corrected-prescription',
  personId: id,
  medicineKeys: records.medicines.slice(0, 1).map(({ key }) => key),
  orderKey: null,
  prescriber: 'Dr. A. Patel',
  call: 'clinic',
  title: t('Ask for a corrected prescription'),
  opening: [t('Say who you are and for whom you call.')],
  facts: [
    { label: t('Medicine'), value: records.medicines[0]?.printedName ?? null, isDate: false },
    { label: t('Date of birth'), value: null, isDate: false },
    { label: t('Last filled'), value: '2026-09-18', isDate: true },
  ],
  say: [
    t('“Please send a new prescription straight to Optum Home Delivery, for 90 days and with ____ refills.”'),
    t('“The last one was written for 30 days. Optum will not change it.”'),
  ],
  ifTheySay: [
    { they: t('Can’t you have it transferred?'), you: t('Mail order does not fetch it from another pharmacy.') },
  ],
  writeDown: [t('Who you spoke to'), t('When they will send it')],
  copy: {
    says: t('Copied: what the office needs.'),
    lines: [
      { label: t('Name in the software'), text: 'Optum Home Delivery (OptumRx Mail Service)' },
      { label: t('Phone'), text: '(800) 791-7658' },
      { label: t('Fax'), text: '(800) 491-7997' },
    ],
    folded: [{ label: t('NCPDP number'), text: '1718634' }],
    note: null,
    text: 'Optum Home Delivery (OptumRx Mail Service)\nPhone (800) 791-7658\nFax (800) 491-7997',
  },
  rules: ['DS-02'],
  ...more,
});

const checklist = ({ person: { id }, own }: PersonFacts): Checklist => {
  const item = (name: string, text: string, detail: string | null, shows: 'done' | 'open' | 'unknown') => ({
    id: name,
    says: t(text),
    detail: detail === null ? null : t(detail),
    rules: ['AC-04' as const],
    tickedOn: own.ofPerson('tick', `account ${name}`)?.value ?? null,
    onPage: { state: shows, seenOn: shows === 'unknown' ? null : '2026-11-20' },
    script: null,
  });
  return {
    id: 'account',
    personId: id,
    medicineKey: null,
    medicine: null,
    title: t('Setting up the account'),
    isNow: true,
    items: [
      item('payment', 'Enter a credit card, not a debit card.', 'A credit card protects you better.', 'unknown'),
      item('texts', 'Turn on texts for “Pharmacy care information”.', null, 'open'),
      item('contact', 'Check that email, phone and address are right.', null, 'done'),
    ],
  };
};

const notifications = ({ person: { id }, own }: PersonFacts): NotificationRow[] => {
  const row = (event: NotificationRow['event'], rule: RuleId, text: string, email: NotificationRow['email']) => ({
    event,
    rule,
    personId: id,
    says: t(text),
    email,
    came: own.ofPerson('email-came', event)?.value ?? ('unknown' as const),
    saidOn: own.ofPerson('email-came', event)?.saidOn ?? null,
    isExpected: event === 'order-shipped' ? ('yes' as const) : ('no' as const),
    instead: t('I watch the orders page and tell you when I see it.'),
  });
  return [
    row('order-shipped', 'NT-08', 'Your order has shipped', 'yes'),
    row('out-for-delivery', 'NT-09', 'Out for delivery', 'no'),
    row('payment-expiring', 'NT-14', 'Your card ends soon', 'unsure'),
  ];
};

const step = (more: Partial<InfusionRow>): InfusionRow => ({
  step: 'welcome-call',
  rules: ['IN-01'],
  earliest: '2026-11-17',
  latest: '2026-11-18',
  certainty: 'about',
  doneOn: null,
  isLate: false,
  says: t('Welcome call'),
  whoCalls: t('a patient liaison calls you'),
  haveAtHand: [t('the insurance card'), t('a list of all medicines')],
  ask: [t('Is anything missing from the doctor?')],
  script: null,
  ...more,
});

function rows({ own, person: { id, name } }: PersonFacts, rule: RuleId, text: string, applies: boolean): CatalogueRow {
  const silence = own.ofPerson('silence', rule);
  const to = [{ personId: id, personName: name, medicine: null, medicineKey: null }];
  return {
    ...sourceOf(rule),
    rule,
    says: t(text),
    applies: applies && silence === null ? to : [],
    cannotTell: applies ? [] : to,
    canBeSilenced: true,
    silenced:
      silence === null
        ? []
        : [
            {
              personId: id,
              entryId: silence.entryId,
              about: silence.about,
              medicine: null,
              since: silence.value,
              comesBackOn: '2026-12-22',
            },
          ],
  };
}

const reminders: Book['reminders'] = ({ person: { id, name } }) => {
  const about = { personId: id, medicineKey: null, title: t('Refill reminder'), detail: t(`Order Norvasc (${name}).`) };
  return [
    { ...about, id: `${id} late`, rule: 'RF-01', on: '2026-11-20', certainty: 'exact' },
    { ...about, id: `${id} soon`, rule: 'RF-01', on: '2026-12-03', certainty: 'about' },
  ];
};

export const inventedBook: Book = {
  questions: (facts) => (facts.own.ofPerson('medicare') === null ? [medicare(facts.person.id)] : []),
  factSheet,
  reminders,
  scripts: (facts) => [
    script(facts, {}),
    script(facts, { id: 'turn-autofill-off', call: 'member-help', title: t('Stop autofill by phone'), copy: null }),
  ],
  write: (ref, facts) => script(facts, ref),
  checklists: (facts) => [
    checklist(facts),
    { ...checklist(facts), id: 'december', title: t('December'), isNow: false },
  ],
  notifications,
  infusion: ({ person: { id }, own }) => ({
    personId: id,
    receivedOn: '2026-11-16',
    rows: [
      step({ doneOn: own.ofPerson('infusion-step', 'welcome-call')?.value ?? null, isLate: true }),
      step({ step: 'insurance', says: t('Insurance is checked'), earliest: '2026-11-24', latest: '2026-11-26' }),
      step({ step: 'infusion', says: t('The infusion'), earliest: null, latest: null }),
    ],
    prepareOn: '2026-12-20',
    whoToCall: [
      t('The liaison: paperwork.'),
      t('The pharmacist: the medicine, at any hour.'),
      t('The nurse: the visit.'),
    ],
    caution: t('These are usual times. They can vary.'),
  }),
  catalogue: ([first]) =>
    first
      ? [
          {
            family: 'autofill',
            rows: [
              rows(first, 'AF-01', 'No medicine should be on autofill.', true),
              rows(first, 'AF-05', 'What is sent can almost never be returned.', false),
            ],
          },
          {
            family: 'infusion',
            rows: [rows(first, 'IN-10', 'A step that is past its last day calls for a call.', false)],
          },
        ]
      : [],
  law: [
    {
      id: 'medicare-autofill',
      says: t('A drug plan may fill on its own only after you agreed.'),
      whose: 'agency',
      source: 'Medicare, rules for drug plans',
      statedIn: '2020-04-06',
      checkedOn: '2026-11-22',
      reviewBy: '2027-11-22',
    },
  ],
};
