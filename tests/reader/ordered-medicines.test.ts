// @vitest-environment happy-dom
/** The medicines of an order where one line names several, and what is told of each. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const homeUrl = 'https://www.optumrx.com/secure/home';
const reading = (body: string) =>
  readingOf(
    `<main><h1>Order status</h1><section><h2>Current orders</h2><div><h3>Order #50914463</h3><p>Processing</p>${body}</div></section></main>`,
    ordersUrl,
  );
const medicinesOf = (body: string) =>
  reading(body).orders.map(({ medicines }) =>
    medicines.map(({ printedName, rxNumber, daysSupply }) => [printedName, rxNumber, daysSupply]),
  );
const [gabapentin, meloxicam] = ['Gabapentin 300 mg capsule', 'Meloxicam 15 mg tablet'];

describe('several medicines in one line', () => {
  it.each([
    [`<p>${gabapentin} (Rx # 71448230), ${meloxicam} (Rx # 71448231)</p>`, '71448230', '71448231', null],
    [`<p>${gabapentin} (Rx 71448230) and ${meloxicam} (Rx 71448231)</p>`, '71448230', '71448231', null],
    [`<p>${gabapentin}, 90-day supply; ${meloxicam}, 90-day supply</p>`, null, null, 90],
    [`<p>What's in it: ${gabapentin}, ${meloxicam}</p>`, null, null, null],
    [`<p>This order contains: ${gabapentin}, ${meloxicam}</p>`, null, null, null],
  ])('are told apart: %s', (body, first, second, days) => {
    expect(medicinesOf(body)).toEqual([
      [
        [gabapentin, first, days],
        [meloxicam, second, days],
      ],
    ]);
    expect(reading(body).gaps).toEqual([]);
  });

  it.each([[`<p>${gabapentin}, Qty 90, generic for Neurontin 300 mg</p>`, gabapentin]])(
    'are not made of one: %s',
    (body, name) => expect(medicinesOf(body)).toEqual([[[name, null, null]]]),
  );
});

it.each([
  [`<p><b>${gabapentin}</b>, Rx number 70331901, 84-day supply</p>`, gabapentin],
  [`<p><b>Gabapentin</b>, 300 mg capsule, Rx number 70331901, 84-day supply</p>`, 'Gabapentin, 300 mg capsule'],
])('a medicine goes on behind a comma with its facts: %s', (body, name) =>
  expect(medicinesOf(body)).toEqual([[[name, '70331901', 84]]]),
);

it.each([
  `Order 50914463 shipped Nov 20, 2026 with half of the ${gabapentin} box in it`,
  `Order 50914463 has shipped: your ${gabapentin} from us.`,
])('a medicine that no name was found in leaves a gap: %s', (words) => {
  const { outcome, gaps } = readingOf(
    `<main><h1>Home</h1><section><h2>Your orders</h2><p>${words}</p></section></main>`,
    homeUrl,
  );
  expect([outcome, gaps.map(({ what }) => what)]).toEqual(['partial', ['medicines of order 50914463']]);
});

it('how many prescriptions an order holds is no count of the list', () => {
  const { outcome } = readingOf(
    `<main><h1>Home</h1><article><p>Shipped</p><p>Order #8840-11207</p><p>2 prescriptions</p></article>
     <section><h2>Ready to refill</h2><article><h3>${gabapentin}</h3><p>Rx # 70118832</p><p>Refills left: 3</p></article></section></main>`,
    homeUrl,
  );
  expect(outcome).toBe('complete');
});

it('an order is not named for the heading over several', () => {
  const card = (number: string, status: string) => `<div><h3>Order ${number}</h3><p>${status}</p></div>`;
  const page = `<main><h1>Order status</h1>${['Current orders', 'Past orders', 'Open shipments']
    .map(
      (head, at) =>
        `<section><h2>${head}</h2>${card(`50914${at}63`, 'Shipped')}${card(`50915${at}63`, 'Shipped')}</section>`,
    )
    .join('')}</main>`;
  expect(readingOf(page, ordersUrl).orders.flatMap(({ medicines }) => medicines)).toEqual([]);
});
