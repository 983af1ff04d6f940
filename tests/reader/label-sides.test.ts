// @vitest-environment happy-dom
/** Labels over their values in one part of a block, and under them in another. */
import { describe, expect, it } from 'vitest';
import { medicineOf } from './page-of';

const name = '<h2>BUPROPION XL 150 MG TABLET</h2>';
const lines = (...texts: string[]) => `<div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`;

describe('labels on both sides', () => {
  it.each([
    [
      lines('1', 'Refills left', '90', 'Day supply') +
        lines('Refill on or after', '11/24/2026', 'Last filled', '09/05/2026'),
      { refillsLeft: 1, daysSupply: 90, nextFillOn: '2026-11-24', lastFilledOn: '2026-09-05', autofillOn: null },
    ],
    [
      lines('1', 'Refills left', '90', 'Day supply') +
        lines('Next auto refill', 'Dec 1, 2026', 'Last filled', 'Sep 14, 2026'),
      { refillsLeft: 1, daysSupply: 90, autofillOn: '2026-12-01', lastFilledOn: '2026-09-14' },
    ],
    [
      lines('Refills left', '1', 'Day supply', '90') +
        lines('Dec 1, 2026', 'Next auto refill', 'Sep 14, 2026', 'Last filled'),
      { refillsLeft: 1, daysSupply: 90, autofillOn: '2026-12-01', lastFilledOn: '2026-09-14' },
    ],
    [
      lines('1', 'Refills left', '90', 'Day supply') + lines('Last filled', '08/25/2026') + lines('Auto refill', 'Off'),
      { refillsLeft: 1, daysSupply: 90, lastFilledOn: '2026-08-25', autofill: 'off', autofillOn: null },
    ],
  ])('%s', (block, expected) => expect(medicineOf(name + block)).toMatchObject(expected));
});

describe('what a fill was for', () => {
  it.each([
    ['We last filled it on September 1, 2026, for 90 days.', 90],
    ['Filled on Sep 1, 2026 for 30 days.', 30],
    ['Filled on Sep 1, 2026. We will hold it for 10 days.', null],
    ['Filled at noon and kept for 10 days.', null],
  ])('%s', (text, daysSupply) =>
    expect(medicineOf(`${name}<p>Rx 70123456</p><p>${text}</p>`)).toMatchObject({ daysSupply }),
  );
});

describe('a picture that says what it is when it is pointed at', () => {
  it.each([
    ['<span title="Auto refill off"></span>', 'off'],
    ['<i title="Auto refill on"></i>', 'on'],
    ['<span title="Auto refill off">?</span>', 'unknown'],
    ['<span title="When auto refill is off you order each refill of this medicine yourself"></span>', 'unknown'],
  ])('%s', (icon, autofill) => expect(medicineOf(`${name}<p>Rx 70123456</p>${icon}`)).toMatchObject({ autofill }));
});

describe('figures set in bold among the words of one line', () => {
  it.each([
    ['<b>100</b> day supply, <b>3</b> refills left', { daysSupply: 100, refillsLeft: 3, quantity: null }],
    [
      "<b>90</b> tablets, <b>30</b> days' supply · <b>3</b> refills left",
      { quantity: 90, daysSupply: 30, refillsLeft: 3 },
    ],
    ['Qty <b>180</b> | <b>2</b> refills remaining', { quantity: 180, refillsLeft: 2, daysSupply: null }],
    [
      'Refills left <b>2</b> | Qty <b>180</b> | Days supply <b>90</b>',
      { refillsLeft: 2, quantity: 180, daysSupply: 90 },
    ],
    ['<b>2</b> refills left, last filled <b>Nov 2, 2026</b>', { refillsLeft: 2, lastFilledOn: '2026-11-02' }],
  ])('%s', (line, expected) => expect(medicineOf(`${name}<p>Rx 70123456</p><p>${line}</p>`)).toMatchObject(expected));
});

describe('labels and values one behind the other in one text', () => {
  it.each([
    ["Quantity: 6 &nbsp; Days' supply: 84", { quantity: 6, daysSupply: 84 }],
    ['Quantity: 6 Refills left: 3', { quantity: 6, refillsLeft: 3 }],
    ['Quantity 6 Days supply 84 Last filled Nov 2, 2026', { quantity: 6, daysSupply: 84, lastFilledOn: '2026-11-02' }],
    [
      'Provider: Dr. Ines Calloway Refills: 3 Last filled: Nov 2, 2026 Quantity: 30',
      { prescriber: 'Dr. Ines Calloway', refillsLeft: 3, lastFilledOn: '2026-11-02', quantity: 30 },
    ],
    ['Auto refill: Not eligible Quantity: 30', { autofill: 'not-eligible', quantity: 30 }],
    ['6 tablets, 84 days supply', { quantity: 6, daysSupply: 84 }],
    ['2 refills left 90 days supply', { refillsLeft: 2, daysSupply: 90 }],
  ])('%s', (text, expected) => expect(medicineOf(`${name}<p>Rx 70123456</p><p>${text}</p>`)).toMatchObject(expected));
});
