// @vitest-environment happy-dom
/** Questions as labels: what stands behind one is a value only where it answers what is asked. */
import { describe, expect, it } from 'vitest';
import { labelOf } from '@/src/reader/words/field-words';
import { fieldAsked } from '@/src/reader/words/questions';
import { medicineOf, ordersUrl, readingOf } from './page-of';

const name = '<h2>ELIQUIS 2.5 MG TABLET</h2>';

const asked: readonly (readonly [Record<string, unknown>, string, string])[] = [
  [
    { refillsLeft: 2 },
    '2',
    'How many refills do I have left?|How many refills are left?|How many refills do I have?|Do I have any refills left?|Are there refills left?|Refills left?|How many more times can I refill it?|How many fills are remaining?|What is the number of refills left?',
  ],
  [
    { refillsLeft: 0 },
    'None',
    'How many refills do I have left?|Do I have any refills left?|How many refills remain on this prescription?',
  ],
  [
    { refillsLeft: 3 },
    'You have 3 refills left.',
    'How many refills do I have left?|How many refills are still available?',
  ],
  [
    { lastFilledOn: '2026-09-01' },
    'Sep 1, 2026',
    'When did I last fill it?|When was it last filled?|When was this prescription filled last?|When was the last fill?|When did you last send it?|What is the last fill date?|What day was it filled?|When was my most recent refill?',
  ],
  [
    { nextFillOn: '2026-12-13' },
    'Dec 13, 2026',
    "When can I refill it again?|When can I refill?|When is the next refill?|When's my next refill due?|How soon can I refill it?|What is the earliest I can refill it?|When will it be ready to refill?|When am I able to refill this?|When can I next order it?|Can I refill it now?|On what date can I refill this medication?",
  ],
  [
    { nextFillOn: '2026-12-13' },
    'Not until Dec 13, 2026.',
    'When can I refill it again?|Can I refill now?|When can it be refilled?',
  ],
  [
    { expiresOn: '2027-03-03' },
    'Mar 3, 2027',
    'When does it expire?|When does the prescription expire?|When will my prescription end?|When does this Rx expire?|What is the expiration date?|How long is it valid?|Until when is the prescription good?|What day does my prescription expire?',
  ],
  [
    { daysSupply: 84 },
    '84 days',
    'How long does one fill last?|How long will it last?|How many days does it last?|How many days supply is it?|What is the days supply?',
  ],
  [
    { quantity: 90 },
    '90',
    'How many tablets do I get?|How many tablets are in each fill?|How much do I get per fill?|How many come in a refill?|What is the quantity?|How many pills will I get?',
  ],
  [
    { rxNumber: '83440071' },
    '83440071',
    "What is the prescription number?|What's my Rx number?|What is the Rx number of this medication?|Which prescription number is it?",
  ],
  [
    { prescriber: 'Ann Lee, MD' },
    'Ann Lee, MD',
    'Who prescribed it?|Who is the prescriber?|Which doctor prescribed this?|Who wrote the prescription?|Who is the prescribing doctor?|What is the prescriber name?',
  ],
  [
    { price: 12.5 },
    '$12.50',
    'How much will I pay?|What will it cost?|What do I pay?|How much does it cost me?|What is my copay?|How much is it?|How much did I pay last time?|What is the price?|How much is a refill?',
  ],
];

const cases = asked.flatMap(([facts, value, questions]) =>
  questions.split('|').map((question) => [question, value, facts] as const),
);

describe('a question that its answer stands behind', () => {
  it.each(cases)('%s %s', (question, value, facts) => {
    expect(medicineOf(`${name}<dl><dt>${question}</dt><dd>${value}</dd></dl>`)).toMatchObject(facts);
  });

  const layouts: readonly ((question: string, answer: string) => string)[] = [
    (q, a) => `<div><h3>${q}</h3><div>${a}</div></div>`,
    (q, a) => `<h3>${q}</h3><p>${a}</p>`,
    (q, a) => `<p><b>${q}</b> ${a}</p>`,
    (q, a) => `<p>${q} ${a}</p>`,
    (q, a) => `<p>${q}</p><p>${a}</p>`,
    (q, a) => `<div><button aria-expanded="true">${q}</button><div>${a}</div></div>`,
    (q, a) => `<table><tr><th scope="row">${q}</th><td>${a}</td></tr></table>`,
  ];
  it.each(layouts.map((layout) => [layout('Q', 'A'), layout] as const))('in whatever markup: %s', (_, layout) => {
    const block =
      layout('How many refills do I have left?', '2') +
      layout('When does it expire?', 'Mar 3, 2027') +
      layout('Who prescribed it?', 'Dr. Ann Lee') +
      layout('When can I refill it?', 'Not until December 13, 2026');
    expect(medicineOf(name + block)).toMatchObject({
      refillsLeft: 2,
      expiresOn: '2027-03-03',
      prescriber: 'Dr. Ann Lee',
      nextFillOn: '2026-12-13',
    });
  });

  it('tells of an order, too', () => {
    const said = [
      ['What is the order number?', '118800411'],
      ['Where is my order?', 'Shipped'],
      ['When was it shipped?', 'Nov 20, 2026'],
      ['When will it arrive?', 'Nov 25, 2026'],
      ['Who is delivering it?', 'UPS'],
      ['What is the tracking number?', '1Z999AA10123456784'],
    ].map(([q, a]) => `<dt>${q}</dt><dd>${a}</dd>`);
    const { orders } = readingOf(`<main><h1>Order details</h1><dl>${said.join('')}</dl></main>`, ordersUrl);
    expect(orders).toMatchObject([
      {
        orderNumber: '118800411',
        status: 'shipped',
        shippedOn: '2026-11-20',
        expectedOn: '2026-11-25',
        carrier: 'UPS',
        tracking: '1Z999AA10123456784',
      },
    ]);
  });
});

const nothing = {
  refillsLeft: null,
  quantity: null,
  daysSupply: null,
  lastFilledOn: null,
  nextFillOn: null,
  expiresOn: null,
  price: null,
  prescriber: null,
  rxNumber: null,
  autofillOn: null,
};

describe('what is read as no answer', () => {
  it.each([
    // Another thing is asked for.
    ['How many refills were authorized?', '5'],
    ['How many tablets should I take?', '2'],
    ['How many tablets do I have left?', '12'],
    ['When was it prescribed?', 'Mar 3, 2026'],
    ['When do I run out?', 'Dec 20, 2026'],
    ['When does my discount expire?', 'Dec 31, 2026'],
    ['When does the prior authorization expire?', 'Dec 31, 2026'],
    ['How much does it cost without insurance?', '$80.00'],
    ['How much does my plan pay?', '$80.00'],
    ['How many days before I run out can I refill?', '7 days'],
    ['When can I turn on auto refill?', 'Dec 1, 2026'],
    ['How many refills have I used?', '2'],
    // It is not answered.
    ['How many refills do I have left?', 'Your doctor decides how many refills you have, up to 11.'],
    ['How many refills do I have left?', 'Sign in to see.'],
    [
      'When does it expire?',
      'Most prescriptions expire 1 year after they were written, such as on Mar 3, 2027 for one of Mar 3, 2026.',
    ],
    ['When can I refill it?', 'Usually 7 days before you run out.'],
    ['How long does one fill last?', '30 to 90 days'],
    ['How much will I pay?', '$5.00 to $40.00'],
    ['How many tablets do I get?', '2.5 mg'],
  ])('%s %s', (question, answer) => {
    expect(medicineOf(`${name}<dl><dt>${question}</dt><dd>${answer}</dd></dl>`)).toMatchObject(nothing);
  });

  it.each([
    'What is auto refill?',
    'What is it?',
    'How do I pay?',
    'Where can I fill it?',
    'How do I refill?',
    'Why was it canceled?',
    'When are prescriptions shipped?',
  ])('%s', (question) => expect(labelOf(question)).toBe(null));
  it.each([
    'Refill it',
    'When',
    'Can be refilled',
    'Who',
    'How many refills do I have and when do I refill it again and where',
  ])('%s', (text) => expect(fieldAsked(text)).toBe(null));
});
