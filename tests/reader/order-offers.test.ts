// @vitest-environment happy-dom
/** What the page of an order offers, besides what it tells of the order. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const detailUrl = 'https://www.optumrx.com/secure/order-details/660918842';
const item = (name: string, rx: string) => `<div><p>${name}</p><p>Rx ${rx} | Qty 90 | 90 day supply</p></div>`;
const own = ['PRAVASTATIN SODIUM TAB 40MG', 'CARVEDILOL TAB 12.5MG'];
const detail = (head: string, rest: string) =>
  readingOf(
    `<main><h1>Order details</h1><p>Order #660918842</p><p>Placed on November 9, 2026</p><p>Delivered Nov 16, 2026</p>
     <h2>${head}</h2>${item(own[0] as string, '99120451')}${item(own[1] as string, '99120460')}
     <h2>Order summary</h2><p>Order total: $28.40</p>${rest}</main>`,
    detailUrl,
  );
const namesOf = ({ orders }: ReturnType<typeof detail>) =>
  orders.map(({ medicines }) => medicines.map(({ printedName }) => printedName));
const vitamin = '<p>Vitamin D3 2000 IU, 100 softgels — $9.99</p>';

describe('things to buy', () => {
  it.each([
    `<section><h2>Customers also order</h2>${vitamin}</section>`,
    `<section><h2>Members who ordered this also bought</h2>${vitamin}</section>`,
    `<section><h2>You may also want</h2>${vitamin}</section>`,
    `<section><h2>Goes well with your order</h2>${vitamin}</section>`,
    `<section><h2>Shop vitamins</h2>${vitamin}</section>`,
    `<div><b>Frequently bought together</b>${vitamin}</div>`,
    `<div><div><p>Best sellers</p></div><div>${vitamin}</div></div>`,
  ])('are none of the order, and leave no gap: %s', (offer) => {
    const read = detail('Medications', offer);
    expect(namesOf(read)).toEqual([own]);
    expect(read.gaps).toEqual([]);
  });

  it.each([
    ['Medications', `<section><h2>Essentials</h2>${vitamin}</section>`],
    ['Medications (2)', `<section><h2>Treat yourself</h2>${vitamin}</section>`],
    ['Medications', `<section><h2>Essentials</h2><p>Loratadine 10 mg tablet</p><button>Add to cart</button></section>`],
  ])(
    'are none of the order under words that nobody knows, and it is said that they were left out: %s, %s',
    (head, offer) => {
      const read = detail(head, offer);
      expect(namesOf(read)).toEqual([own]);
      expect(read.outcome).toBe('partial');
    },
  );
});

it.each([
  '<section><h2>Also in this order</h2><p>Loratadine 10 mg tablet</p></section>',
  '<section><h2>Over-the-counter items</h2><p>Loratadine 10 mg tablet</p></section>',
  '<section><h2>From Dr. Patel</h2><p>Loratadine 10 mg tablet</p><p>30 day supply</p></section>',
])('what a page says is in the order stays in it: %s', (more) =>
  expect(namesOf(detail('Medications', more))).toEqual([[...own, 'Loratadine 10 mg tablet']]),
);

describe('what is asked for a medicine', () => {
  const status = (head: string) =>
    readingOf(
      `<main><h1>Order status</h1><section><h2>Order 7730219</h2><p>Status: Shipped</p><p>Duloxetine 60 mg capsule</p></section>
       <section><h2>${head}</h2><p>Status: Verifying with doctor</p><p>Requested on Nov 17, 2026</p></section></main>`,
      ordersUrl,
    ).orders[1]?.medicines.map(({ printedName }) => printedName);
  it.each([
    ['Request for Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['Refill request for Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['Your new prescription request: Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['Renewal of Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['Request to renew Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['New prescription for TOPIRAMATE TAB 25MG', 'TOPIRAMATE TAB 25MG'],
    ['Transfer of your Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['Order for: Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['Topiramate 25 mg tablet', 'Topiramate 25 mg tablet'],
    ['Topiramate 25 mg tablet (refill request)', 'Topiramate 25 mg tablet'],
    ['Topiramate 25 mg tablet – renewal request', 'Topiramate 25 mg tablet'],
  ])('is no part of its name: %s', (head, name) => expect(status(head)).toEqual([name]));
});
