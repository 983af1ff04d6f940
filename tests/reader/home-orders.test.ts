// @vitest-environment happy-dom
/** A home page shows orders and prescriptions side by side: each card is of one, or of both. */
import { describe, expect, it } from 'vitest';
import { readingOf } from './page-of';

const lisinopril = 'LISINOPRIL TAB 10MG';
const metformin = 'METFORMIN TAB 500MG';
const rosuvastatin = 'ROSUVASTATIN TAB 10MG';

const readHome = (body: string) =>
  readingOf(`<main><h1>Home</h1>${body}</main>`, 'https://www.optumrx.com/secure/home');

describe('orders on the home page', () => {
  const home = (body: string) =>
    readHome(body).orders.map(({ orderNumber, medicines }) => [
      orderNumber,
      ...medicines.map(({ printedName }) => printedName),
    ]);
  const rx = '<div><span>Rx number</span> <span>30618820</span></div>';
  const order = '<div><p>Order number: 98140031</p><p>Order status: Shipped</p></div>';

  it('gives an order in the card of a medicine that medicine', () =>
    expect(
      home(
        `<h2>Current medications</h2><div><div><h3>${lisinopril}</h3>${rx}${order}</div><div><h3>${metformin}</h3><p>Refills left: 2</p></div></div>`,
      ),
    ).toEqual([['98140031', lisinopril]]));

  it('gives none to an order in a part of its own', () => {
    const card = `<div><div><h3>${lisinopril}</h3>${rx}</div></div>`;
    expect(home(`${card}<h2>Active orders</h2>${order}`)).toEqual([['98140031']]);
    expect(home(`${card}<div><p>My orders</p>${order}</div>`)).toEqual([['98140031']]);
  });
});

describe('the card of a medicine that shows its order', () => {
  const list = `<section><h2>Ready to refill</h2><ul><li><h3>${lisinopril}</h3><p>Rx number: 70455133</p><p>2 refills left</p></li></ul></section>`;
  const home = (cards: string, rest = list) => {
    const { prescriptions, orders, outcome } = readHome(`<section><h2>Orders</h2>${cards}</section>${rest}`);
    return {
      outcome,
      names: prescriptions.map(({ printedName }) => printedName),
      orders: orders.map(({ orderNumber, status, medicines }) =>
        [orderNumber, status, ...medicines.map(({ printedName }) => printedName)].join(' '),
      ),
    };
  };
  const one = {
    outcome: 'complete',
    names: [rosuvastatin, lisinopril],
    orders: [`418820937-1 processing ${rosuvastatin}`],
  };

  it.each([
    `<div><div><h3>${rosuvastatin}</h3><p>Order # 418820937-1</p></div><div><span>Order Processing</span></div></div>`,
    `<div><div><span>Order Processing</span></div><div><h3>${rosuvastatin}</h3><p>Order # 418820937-1</p></div></div>`,
    `<ul><li><h3>${rosuvastatin}</h3><dl><dt>Order number:</dt><dd>418820937-1</dd><dt>Status:</dt><dd>Order Processing</dd></dl></li></ul>`,
    `<article><b>${rosuvastatin}</b><p>Order # 418820937-1</p><p>Order Processing</p></article>`,
  ])('is both: %s', (card) => expect(home(card)).toEqual(one));

  it('is one of a grid without headings', () =>
    expect(
      readHome(
        `<div><div><b>${rosuvastatin}</b><p>Order # 418820937-1</p><p>Order Processing</p></div><div><b>${lisinopril}</b><p>Rx number: 70455133</p></div></div>`,
      ).orders[0]?.medicines,
    ).toHaveLength(1));

  it('is one where the order has no number yet', () =>
    expect(
      home(`<div><div><h3>${rosuvastatin}</h3></div><div><span>Order Processing</span></div></div>`).names,
    ).toEqual([rosuvastatin, lisinopril]));

  it.each([
    '<div role="group"><div><a href="/rx/82">Rosuvastatin 10 mg tablet</a></div><div>Rx number 90176610</div><div>Verifying with doctor</div><div>Order number Pending</div></div>',
    '<div><b>Rosuvastatin 10 mg tablet</b><p>Verifying with doctor</p></div>',
    '<div><span>Verifying with doctor</span><p><b>Rosuvastatin 10 mg tablet</b></p><p>Rx number 90176610</p></div>',
    '<div><span>Verifying with doctor</span><p><b>Rosuvastatin 10 mg tablet</b></p><p>2 refills left</p></div>',
  ])('is one wherever in it stands what has become of an order without a number: %s', (card) =>
    expect(home(card)).toMatchObject({
      names: ['Rosuvastatin 10 mg tablet', lisinopril],
      orders: [' verifying Rosuvastatin 10 mg tablet'],
    }),
  );

  it.each([
    `<table><tr><th>Medicine</th><th>Status</th></tr><tr><td>${rosuvastatin}</td><td>Processing</td></tr></table>`,
    `<div><h3>Shipped</h3><p>${rosuvastatin}</p></div>`,
    `<div><p>Shipped</p><p>${rosuvastatin}, Rx 90176610</p><p>${metformin}, Rx 90176611</p></div>`,
  ])('is none of an order without a number that tells nothing of a medicine but its name, or of several: %s', (card) =>
    expect(home(card).names).toEqual([lisinopril]),
  );

  it.each([
    [`<div><p>Order # 418820937</p><h3>${rosuvastatin}</h3><p>Shipped</p></div>`, `418820937 shipped ${rosuvastatin}`],
    [
      `<div><h3>${rosuvastatin}, ${metformin}</h3><p>Order # 418820937</p><p>Shipped</p></div>`,
      `418820937 shipped ${rosuvastatin} ${metformin}`,
    ],
    [
      `<div><h3>${rosuvastatin} and 1 more</h3><p>Order # 418820937</p><p>Shipped</p></div>`,
      `418820937 shipped ${rosuvastatin}`,
    ],
    [
      `<ul><li><h3>Order # 418820937</h3><p>On hold</p><ul><li>${rosuvastatin}</li><li>${metformin}</li></ul></li></ul>`,
      `418820937 on-hold ${rosuvastatin} ${metformin}`,
    ],
  ])('is none that an order heads, or that is of several: %s', (card, order) => {
    const { names, orders } = home(card);
    expect({ names, orders }).toEqual({ names: [lisinopril], orders: [order] });
  });
});

describe('the day an order was placed', () => {
  const lastFilled = (words: string) =>
    readHome(`<h2>Your prescriptions</h2><ul><li><h3>${lisinopril}</h3><p>Rx number: 29001777</p>${words}</li>
    <li><h3>${metformin}</h3><p>Rx number: 29001778</p></li></ul>`).prescriptions[0]?.lastFilledOn;

  it('is no fill while the order is under way', () => {
    expect(lastFilled('<p>Placed on November 20, 2026</p><p>Order status: Verifying with doctor</p>')).toBeNull();
    expect(lastFilled('<p>Order placed on November 20, 2026</p>')).toBe('2026-11-20');
  });
});
