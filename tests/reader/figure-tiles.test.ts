// @vitest-environment happy-dom
/** Figures with their names below them, however the two are marked up. */
import { describe, expect, it } from 'vitest';
import { medicineOf, ordersUrl, readingOf } from './page-of';

type Tile = readonly [value: string, label: string];
const tiles: readonly Tile[] = [
  ['60217734', 'Rx number'],
  ['180 tablets', 'Quantity'],
  ['90 days', 'Supply'],
  ['2', 'Refills remaining'],
  ['Oct 1, 2026', 'Last filled'],
  ['Sep 14, 2027', 'Prescription ends'],
  ['$47.00', 'You pay'],
  ['Dr. Yvonne Achterberg', 'Prescriber'],
];
const read = {
  rxNumber: '60217734',
  quantity: 180,
  daysSupply: 90,
  refillsLeft: 2,
  lastFilledOn: '2026-10-01',
  expiresOn: '2027-09-14',
  nextFillOn: null,
  autofill: 'off',
  autofillOn: null,
  price: 47,
  prescriber: 'Dr. Yvonne Achterberg',
};
const name = '<h2>APIXABAN TAB 5MG</h2>';
const each = (markup: (value: string, label: string) => string) => (shown: readonly Tile[]) =>
  shown.map(([value, label]) => markup(value, label)).join('');

describe('figures over their names', () => {
  it.each<[string, (shown: readonly Tile[]) => string]>([
    ['a list with a part a tile', (t) => `<dl>${each((v, l) => `<div><dd>${v}</dd><dt>${l}</dt></div>`)(t)}</dl>`],
    ['a list without parts', (t) => `<dl>${each((v, l) => `<dd>${v}</dd><dt>${l}</dt>`)(t)}</dl>`],
    ['a list a tile', each((v, l) => `<dl><dd>${v}</dd><dt>${l}</dt></dl>`)],
    [
      'a word more under each',
      (t) => `<dl>${each((v, l) => `<div><dd>${v}</dd><dt>${l}</dt><dd>See more</dd></div>`)(t)}</dl>`,
    ],
    [
      'each wrapped',
      (t) => `<dl>${each((v, l) => `<div><div><dd>${v}</dd></div><div><dt>${l}</dt></div></div>`)(t)}</dl>`,
    ],
    ['boxes', each((v, l) => `<div><div>${v}</div><div>${l}</div></div>`)],
    ['no boxes', (t) => `<div>${each((v, l) => `<p>${v}</p><p>${l}</p>`)(t)}</div>`],
    ['captions', each((v, l) => `<figure><div>${v}</div><figcaption>${l}</figcaption></figure>`)],
  ])('%s', (_, markup) => {
    for (const start of [0, 2, 4, 6]) {
      const shown = [...tiles.slice(start), ...tiles.slice(0, start)];
      const part = `${name}${markup(shown)}<h3>Auto refill</h3><p>Off</p>`;
      expect(medicineOf(part)).toMatchObject(read);
    }
  });

  it('keeps values behind their terms where a note begins the list', () =>
    expect(
      medicineOf(
        `${name}<dl><dt>Refills left</dt><dd>2</dd><dd>as of today</dd><dt>Day supply</dt><dd>90</dd></dl><p>Rx 70123456</p>`,
      ),
    ).toMatchObject({ refillsLeft: 2, daysSupply: 90 }));

  it('guesses nothing where values stand on both ends of a list', () =>
    expect(
      medicineOf(
        `${name}<p>Rx 70123456</p><dl><dd>3</dd><dt>Refills left</dt><dd>90</dd><dt>Day supply</dt><dd>2</dd></dl>`,
      ),
    ).toMatchObject({ refillsLeft: null, daysSupply: null }));

  it('takes no amount that stands for itself for the value of the label below it', () =>
    expect(
      medicineOf(`${name}<p>90 tablets</p><p>Rx number</p><p>70123456</p><p>Auto refill</p><p>Off</p>`),
    ).toMatchObject({ quantity: 90, rxNumber: '70123456', autofill: 'off' }));
});

it('takes the day over a step for its own', () => {
  const steps = [
    ['Nov 9, 2026', 'Order received'],
    ['Nov 11, 2026', 'Processed'],
    ['Nov 12, 2026', 'Shipped'],
  ].map(([day, step]) => `<dd>${day}</dd><dt>${step}</dt>`);
  const order = `<h2>Order 118800411</h2><p>CARVEDILOL TAB 12.5MG</p><dl>${steps.join('')}<dt>Delivered</dt></dl>`;
  expect(readingOf(`<main><h1>Order status</h1>${order}</main>`, ordersUrl).orders[0]).toMatchObject({
    placedOn: '2026-11-09',
    shippedOn: '2026-11-12',
    deliveredOn: null,
  });
});
