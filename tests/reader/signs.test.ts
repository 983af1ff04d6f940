// @vitest-environment happy-dom
/** What a page says of its medicines in a key of signs or in notes: said of those that carry the sign, and of no other. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const page = (markup: string) => readingOf(`<main><h1>My prescriptions</h1>${markup}</main>`);
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: string, ...rows: string[]) =>
  `<table><thead><tr>${heads
    .split('|')
    .map((head) => `<th>${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
const card = (name: string, block = '<p>Rx 25500117</p>') => `<article><h3>${name}</h3>${block}</article>`;
const autofills = (markup: string) => page(markup).prescriptions.map(({ autofill }) => autofill);

describe('a sign behind a name, and a note that says what it means', () => {
  const two = (sign: string, other = '') =>
    card(`Losartan 50 mg tablet${sign}`) + card(`Lisinopril 20 mg tablet${other}`, '<p>Rx 25500118</p>');
  it.each([
    ['*', '<p>* Auto refill is on</p>'],
    [' †', '<footer><p>† Enrolled in auto refill</p></footer>'],
    ['<sup>a</sup>', '<p><sup>a</sup> Auto refill is on.</p>'],
    ['<sup>1</sup>', '<h2>Notes</h2><p>1. On auto refill</p>'],
    ['<sup>1</sup>', '<p><sup>1</sup>On auto refill</p>'],
    ['¹', '<p>¹ On auto refill</p>'],
    [' (a)', '<p>(a) On auto refill</p><p>(b) Out of refills</p>'],
    ['<span>A</span>', '<p>A = on auto refill</p>'],
    ['<span>AR</span>', '<div>Key: <b>AR</b> = enrolled in auto refill, <b>PA</b> = prior authorization</div>'],
    ['<span>●</span>', '<div>● Auto refill on &nbsp; ○ Auto refill off</div>'],
    ['<span>●</span>', '<ul><li>● Auto refill on</li><li>○ Auto refill off</li></ul>'],
    ['<i>✓</i>', '<p>✓ = auto refill is on</p>'],
  ])('%s: %s', (sign, notes) => {
    const { prescriptions } = page(two(sign) + notes);
    expect(prescriptions).toMatchObject([
      { printedName: 'Losartan 50 mg tablet', autofill: 'on' },
      { printedName: 'Lisinopril 20 mg tablet', autofill: 'unknown' },
    ]);
  });

  it('tells apart those that carry each', () =>
    expect(autofills(`${two('*', '**')}<p>* Auto refill is on</p><p>** Auto refill is off</p>`)).toEqual([
      'on',
      'off',
    ]));

  it('makes a placeholder of the one that carries it', () => {
    const { prescriptions, outcome } = page(`${two('◆')}<p>◆ Eligible for Optum Home Delivery</p>`);
    expect(prescriptions.map(({ status }) => status)).toEqual(['placeholder', 'active']);
    expect(outcome).toBe('complete');
  });

  it.each([
    // Two meanings of one sign.
    [`${two('*')}<p>* Auto refill is on</p><p>* Auto refill is off</p>`, 'unknown'],
    // A label, and no state.
    [`${two(' <span>AR</span>')}<p>AR = auto refill</p>`, 'unknown'],
    // What is shown in a color, nobody reads.
    [`${two('')}<p>Key: Green = auto refill on. Gray = auto refill off.</p>`, 'unknown'],
  ])('is not sure of what may mean more than one thing: %s', (markup, state) => {
    const { prescriptions, outcome } = page(markup);
    expect(prescriptions[0]?.autofill).toBe(state);
    expect(outcome).toBe('partial');
  });

  it.each([
    [
      'a word of the name',
      `${card('Metformin <span>ER</span> 500 mg tablet')}<p>ER = extended release</p>`,
      'Metformin ER 500 mg tablet',
    ],
    [
      'what everybody is told',
      `${two('*')}<p>* Prices can change. You can turn on auto refill at any time.</p>`,
      'Losartan 50 mg tablet',
    ],
    [
      'a list of steps',
      `${two('')}<h2>How to order</h2><p>1. Choose a medicine.</p><p>2. Auto refill is on when you see a date.</p>`,
      'Losartan 50 mg tablet',
    ],
  ])('takes no state from %s', (_, markup, name) => {
    const { prescriptions, outcome } = page(markup);
    expect(prescriptions[0]).toMatchObject({ printedName: name, autofill: 'unknown' });
    expect(outcome).toBe('complete');
  });

  it('leaves to a card what stands in it', () =>
    expect(
      autofills(
        card('Losartan 50 mg tablet', '<p>● Auto refill on</p>') +
          card('Lisinopril 20 mg tablet', '<p>○ Auto refill off</p>'),
      ),
    ).toEqual(['on', 'off']));
});

describe('a table with a key', () => {
  const heads = 'Item|Rx|DS|RFL|Last|A/R|Pay';
  const key =
    '<p>Key: DS = days supply. RFL = refills left. Last = date last filled. A/R = auto refill: Y on, N off, NE not eligible. Pay = you pay, in dollars.</p>';
  const first = row('TRAMADOL 50MG TAB', '20027610', '30', '1', '11/04/2026', 'NE', '2.85');

  it('has its heads spelled out, and the values under them', () =>
    expect(
      page(table(heads, first, row('DONEPEZIL 10MG TAB', '20030155', '90', '0', '', 'N', '0.00')) + key).prescriptions,
    ).toMatchObject([
      {
        rxNumber: '20027610',
        daysSupply: 30,
        refillsLeft: 1,
        lastFilledOn: '2026-11-04',
        autofill: 'not-eligible',
        price: 2.85,
      },
      { daysSupply: 90, refillsLeft: 0, lastFilledOn: null, autofill: 'off', price: 0 },
    ]));

  it.each([
    '<p>A/R: auto refill. Y = on auto refill, N = not on auto refill</p>',
    '<p>Auto refill: Y = on; N = off. Status: A = active; I = inactive.</p>',
    '<p>A/R = auto refill (Y = on, N = off).</p>',
    '<p>A/R = auto refill. Auto refill: Y means that we send refills without an order from you.</p>',
  ])('is read by a key in other words: %s', (other) =>
    expect(
      autofills(
        table(
          'Medicine|Rx|A/R',
          row('TRAMADOL 50MG TAB', '20027610', 'Y'),
          row('DONEPEZIL 10MG TAB', '20030155', 'N'),
        ) + other,
      ),
    ).toEqual(['on', 'off']),
  );

  it('may have a column of signs, each of them a note below', () => {
    const notes =
      '<h2>What the notes mean</h2><p>a – Auto refill is on for this prescription.<br>b – Auto refill is off.<br>d – Out of refills.<br>f – Eligible for Optum Home Delivery.</p>';
    const found = page(
      table(
        'Medicine|Rx #|Notes',
        row('Lisinopril 20 mg tab', '71450012', 'a'),
        row('Tamsulosin 0.4 mg cap', '71388840', 'b, d'),
        row('Meloxicam 15 mg tab', '', 'f'),
      ) + notes,
    );
    expect(found.prescriptions).toMatchObject([
      { autofill: 'on', status: 'active' },
      { autofill: 'off', refillsLeft: 0 },
      { autofill: 'unknown', status: 'placeholder' },
    ]);
    expect(found.outcome).toBe('complete');
  });
});

describe('the head of a key, and its signs', () => {
  const names = ['Carvedilol 12.5 mg tablets', 'Furosemide 40 mg tablets', 'Tramadol 50 mg tablets'];
  const signed = (signs: string) =>
    table(
      '|Prescription|Rx number',
      ...[...signs].map((sign, at) => row(sign, `<a href="#">${names[at]}</a>`, '44810021')),
    );
  const meaning = ['On auto refill', 'Not on auto refill', 'Cannot be put on auto refill'];
  const keyed = (signs: string, between: string) =>
    [...signs].map((sign, at) => `${sign} ${meaning[at]}`).join(between);

  it.each(['Key', 'Legend', 'Symbols', 'Key to symbols', 'What the marks mean', 'Explanation', 'Marks used'])(
    '"%s" names no medicine, wherever it stands',
    (head) => {
      const key = `<p><b>${head}</b><br>${keyed('●○✕', '<br>')}</p>`;
      for (const markup of [signed('●○✕') + key, key + signed('●○✕')])
        expect(page(markup).prescriptions.map(({ printedName, autofill }) => [printedName, autofill])).toEqual([
          [names[0], 'on'],
          [names[1], 'off'],
          [names[2], 'not-eligible'],
        ]);
    },
  );

  it.each(['✔✖⊘', '✅❌🚫', '■□▲', '◐◌×', '↻⏸⛔'])('%s are signs', (signs) => {
    for (const key of [
      `<p><b>Key:</b> ${keyed(signs, ' ')}</p>`,
      `<h3>Key</h3><ul><li>${keyed(signs, '</li><li>')}</li></ul>`,
    ])
      expect(autofills(signed(signs) + key), key).toEqual(['on', 'off', 'not-eligible']);
  });

  it('and what they mean may stand in a cell beside each', () => {
    const pairs = [...'●○✕'].map((sign, at) => `<dt>${sign}</dt><dd>${meaning[at]}</dd>`);
    expect(autofills(`${signed('●○✕')}<h3>Key</h3><dl>${pairs.join('')}</dl>`)).toEqual(['on', 'off', 'not-eligible']);
  });

  it('of one that runs on with what a dash means, nothing is said', () =>
    expect(autofills(`${signed('●○-')}<p>Key: ${keyed('●○-', ' ')}</p>`)).toEqual(['on', 'unknown', 'unknown']));
});
