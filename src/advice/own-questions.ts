/** Every question about what only a person knows: its words, its answers, and the fact that each answer stores. */
import type { CurrentMedicine, CurrentOrder } from '@/src/history/current';
import type { FactOf } from '@/src/history/own-words';
import type { About, OwnFact } from '@/src/model/own-facts';
import { medicineAbout } from './about-medicine';
import { nameOf } from './about-order';
import type { Pair } from './odd-pair';
import type { PersonFacts } from './person-facts';
import type { AnswerOption, Question, TypedKind } from './question';
import type { RuleId } from './rule-index';
import type { Saying } from './saying';

interface Form {
  readonly why: Saying;
  readonly options: readonly AnswerOption[];
  readonly typed: TypedKind | null;
}

type YesNoKind = Exclude<Extract<OwnFact, { value: 'yes' | 'no' }>['kind'], 'email-came' | 'pair-fits'>;

const yesNo = (kind: YesNoKind): readonly AnswerOption[] => [
  { says: { say: 'answer-yes' }, fact: { kind, value: 'yes' } },
  { says: { say: 'answer-no' }, fact: { kind, value: 'no' } },
];
const wanted = (...days: readonly number[]): readonly AnswerOption[] =>
  days.map((value) => ({ says: { say: 'answer-days', days: value }, fact: { kind: 'wanted-days', value } }));
type Why = Saying['say'] & `why-${string}`;
/** The compiler does not tell so many alternatives apart by itself. */
const because = (why: Why) => ({ say: why }) as Saying;
const yesOrNo = (kind: YesNoKind, why: Why): Form => ({
  why: because(why),
  options: yesNo(kind),
  typed: null,
});
const date = (typed: TypedKind, why: Why): Form => ({
  why: because(why),
  options: [],
  typed,
});

const ofPerson = {
  'permission-to-help': ['ask-permission', yesOrNo('permission-to-help', 'why-permission')],
  medicare: ['ask-medicare', yesOrNo('medicare', 'why-medicare')],
  tricare: ['ask-tricare', yesOrNo('tricare', 'why-tricare')],
  state: ['ask-state', date('state', 'why-state')],
  'california-address': ['ask-california', yesOrNo('california-address', 'why-california')],
  'plan-allows-100': ['ask-plan-100', yesOrNo('plan-allows-100', 'why-plan-100')],
  'copay-card': ['ask-copay-card', yesOrNo('copay-card', 'why-copay-card')],
  'payment-month': ['ask-payment-month', date('payment-month', 'why-payment-month')],
  'authority-confirmed': ['ask-authority', date('authority-confirmed', 'why-authority')],
  stay: ['ask-stay', date('stay', 'why-stay')],
  'new-fills-opt-out': ['ask-new-fills-opt-out', date('new-fills-opt-out', 'why-new-fills-opt-out')],
  'infusion-received': ['ask-infusion-received', date('infusion-received', 'why-infusion-received')],
  'infusion-scheduled': ['ask-infusion-scheduled', date('infusion-scheduled', 'why-infusion-scheduled')],
  'next-infusion': ['ask-next-infusion', date('next-infusion', 'why-next-infusion')],
} as const satisfies Record<string, readonly [Saying['say'], Form]>;

const ofMedicine = {
  'wanted-days': [
    'ask-wanted-days',
    { why: { say: 'why-wanted-days' }, options: wanted(90, 84, 30), typed: 'wanted-days' },
  ],
  counted: ['ask-counted', date('counted', 'why-counted')],
  weekly: ['ask-weekly', yesOrNo('weekly', 'why-weekly')],
  'as-needed': ['ask-as-needed', yesOrNo('as-needed', 'why-as-needed')],
  specialty: ['ask-specialty', yesOrNo('specialty', 'why-specialty')],
  'prior-authorization': [
    'ask-authorization',
    {
      why: { say: 'why-authorization' },
      options: [
        {
          says: { say: 'answer-authorization-not-needed' },
          fact: { kind: 'prior-authorization', value: { ends: 'not-needed' } },
        },
        {
          says: { say: 'answer-authorization-never-ends' },
          fact: { kind: 'prior-authorization', value: { ends: 'never' } },
        },
        {
          says: { say: 'answer-authorization-end-not-known' },
          fact: { kind: 'prior-authorization', value: { ends: 'not-known' } },
        },
      ],
      typed: 'prior-authorization',
    },
  ],
  'autofill-word': [
    'ask-autofill-word',
    {
      why: { say: 'why-autofill-word' },
      options: [
        { says: { say: 'answer-not-asked-for' }, fact: { kind: 'autofill-word', value: 'not-asked-for' } },
        { says: { say: 'answer-not-wanted' }, fact: { kind: 'autofill-word', value: 'not-wanted' } },
        { says: { say: 'answer-wanted' }, fact: { kind: 'autofill-word', value: 'wanted' } },
      ],
      typed: null,
    },
  ],
  'autofill-turned-off': ['ask-autofill-turned-off', date('autofill-turned-off', 'why-autofill-turned-off')],
  'clinic-contacted': ['ask-clinic-contacted', date('clinic-contacted', 'why-clinic-contacted')],
  'optum-asks-clinic': ['ask-optum-asks', date('optum-asks-clinic', 'why-optum-asks')],
  'specialty-called': ['ask-specialty-called', date('specialty-called', 'why-specialty-called')],
} as const satisfies Record<string, readonly [Saying['say'], Form]>;

const noticed = (says: FactOf<'notice'>['says'], on: string): AnswerOption => ({
  says: { say: `answer-notice-${says}` },
  fact: { kind: 'notice', says, value: on },
});

const ofOrder = {
  'placed-order': ['ask-placed-order', yesOrNo('placed-order', 'why-placed-order')],
  'order-checked': [
    'ask-order-checked',
    {
      why: { say: 'why-order-checked' },
      options: [
        { says: { say: 'answer-right' }, fact: { kind: 'order-checked', value: 'right' } },
        { says: { say: 'answer-order-not-wanted' }, fact: { kind: 'order-checked', value: 'not-wanted' } },
      ],
      typed: null,
    },
  ],
} as const satisfies Record<string, readonly [Saying['say'], Form]>;

const fits = (pair: Pair, value: 'yes' | 'no'): AnswerOption => ({
  says: { say: value === 'yes' ? 'answer-yes' : 'answer-no' },
  fact: { kind: 'pair-fits', ...pair, value },
});

/** Asked once of each pair. */
export function askPair(medicine: CurrentMedicine, pair: Pair, facts: PersonFacts, ...rules: RuleId[]): Question {
  const form: Form = { why: because('why-pair'), options: [fits(pair, 'yes'), fits(pair, 'no')], typed: null };
  const says: Saying = { say: 'ask-pair', medicine: medicine.printedName, ...pair };
  const place = `medicine ${medicine.key} ${pair.quantity} ${pair.days}`;
  return question('pair-fits', says, form, medicineAbout(medicine), place, facts, rules);
}

/** An email, text or letter is told of on the day it is read. */
export function askNotice(order: CurrentOrder, facts: PersonFacts, ...rules: RuleId[]): Question {
  const on = facts.today.toString();
  const form: Form = {
    why: { say: 'why-notice' },
    options: [noticed('canceled', on), noticed('cannot-fill', on), noticed('shipped', on)],
    typed: null,
  };
  return aboutOrder('notice', { say: 'ask-notice', what: nameOf(order) }, form, order, facts, rules);
}

export type PersonKind = keyof typeof ofPerson;
export type MedicineKind = keyof typeof ofMedicine;
export type OrderKind = keyof typeof ofOrder;
export const personKinds = Object.keys(ofPerson) as readonly PersonKind[];
export const medicineKinds = Object.keys(ofMedicine) as readonly MedicineKind[];

export function askPerson(kind: PersonKind, facts: PersonFacts, ...rules: RuleId[]): Question {
  const [say, form] = ofPerson[kind];
  return question(kind, { say, person: facts.person.name }, form, { kind: 'person' }, 'person', facts, rules);
}

export function askMedicine(
  kind: MedicineKind,
  medicine: CurrentMedicine,
  facts: PersonFacts,
  ...rules: RuleId[]
): Question {
  const [say, form] = ofMedicine[kind];
  const about = medicineAbout(medicine);
  return question(kind, { say, medicine: medicine.printedName }, form, about, `medicine ${medicine.key}`, facts, rules);
}

export function askOrder(kind: OrderKind, order: CurrentOrder, facts: PersonFacts, ...rules: RuleId[]): Question {
  const [say, form] = ofOrder[kind];
  return aboutOrder(kind, { say, what: nameOf(order) }, form, order, facts, rules);
}

function aboutOrder(
  asks: Question['asks'],
  says: Saying,
  form: Form,
  order: CurrentOrder,
  facts: PersonFacts,
  rules: readonly RuleId[],
): Question {
  return question(asks, says, form, { kind: 'order', key: order.key }, `order ${order.key}`, facts, rules);
}

function question(
  asks: Question['asks'],
  says: Saying,
  form: Form,
  about: About,
  place: string,
  facts: PersonFacts,
  rules: readonly RuleId[],
): Question {
  return {
    id: `${facts.person.id} ${place} ${asks}`,
    personId: facts.person.id,
    about,
    asks,
    question: says,
    ...form,
    rules,
  };
}
