// @vitest-environment happy-dom
/** Any run of capitals, digits and dashes is an order's number where a label says so, wherever the label stands. */
import { describe, expect, it } from 'vitest';
import { orderNumberIn } from '@/src/reader/findings/order-number';
import { ordersUrl, readingOf } from './page-of';

const detailUrl = 'https://www.optumrx.com/secure/order-details';
const lisinopril = 'LISINOPRIL TAB 10MG';
const numbersOn = (body: string, url = ordersUrl, heading = 'Order status') => {
  const { orders, outcome } = readingOf(`<main><h1>${heading}</h1>${body}</main>`, url);
  return [outcome, ...orders.map(({ orderNumber }) => orderNumber)];
};
const detail = (body: string) =>
  numbersOn(`${body}<p>Shipped</p><h2>${lisinopril}</h2><p>Rx number: 70118834</p>`, detailUrl, 'Order details');

const forms = [
  'RX2026-118842',
  '4410-882-093',
  'HD-0098127',
  '5004417720',
  'O-77-1204418',
  '318-0042217',
  '20261019553',
  'W118842A',
  '904400128-2',
  'ORD-2026-11-0042',
  '88 204 117',
  'OHD 60 2281 74',
  '5108 8723 406',
];

describe('the number of an order', () => {
  it.each(forms)('may be %s', (number) => {
    expect(detail(`<p>Order number: ${number}</p>`)).toEqual(['complete', number]);
    expect(detail(`<dl><dt>Order number</dt><dd>${number}</dd></dl>`)).toEqual(['complete', number]);
    expect(detail(`<table><tr><th scope="row">Order no.</th><td>${number}</td></tr></table>`)).toEqual([
      'complete',
      number,
    ]);
    expect(detail(`<div><p>${number}</p><p>Order number</p></div>`)).toEqual(['complete', number]);
    expect(detail(`<div><span>Order #</span><span>${number}</span></div>`)).toEqual(['complete', number]);
    expect(detail(`<h2>Order ${number}</h2>`)).toEqual(['complete', number]);
    expect(detail(`<p>Your order #<b>${number}</b> has shipped.</p>`)).toEqual(['complete', number]);
    expect(detail(`<p><a href="#">Order ${number}</a></p>`)).toEqual(['complete', number]);
  });

  it.each([
    'Order ID',
    'Order code',
    'Confirmation number',
    'Confirmation',
    'Confirmation #',
    'Order confirmation number',
    'Reference number',
    'Reference',
    'Ref. no.',
    'Order reference',
    'Request number',
    'Request #',
    'Refill request number',
    'Shipment number',
  ])('is labeled %s', (label) => {
    expect(detail(`<p>${label}: HD-0098127</p>`)).toEqual(['complete', 'HD-0098127']);
    expect(detail(`<dl><dt>${label}</dt><dd>4410-882-093</dd></dl>`)).toEqual(['complete', '4410-882-093']);
  });

  it('stands in a column of a list', () =>
    expect(
      numbersOn(
        `<table><tr><th>Order</th><th>Status</th><th>Medication</th></tr>
         <tr><td><a href="#">HD-0098127</a></td><td>Shipped</td><td>${lisinopril}</td></tr>
         <tr><td><a href="#">HD-0098130</a></td><td>Processing</td><td>METFORMIN TAB 500MG</td></tr></table>`,
      ),
    ).toEqual(['complete', 'HD-0098127', 'HD-0098130']));

  it("is the shipment's where an order with letters is split", () =>
    expect(
      numbersOn(
        `<section><h2>Order HD-0098127</h2>
         <div><h3>Shipment HD-0098127-1</h3><p>Shipped</p><p>${lisinopril}</p></div>
         <div><h3>Shipment HD-0098127-2</h3><p>Processing</p><p>METFORMIN TAB 500MG</p></div></section>`,
      ).slice(1),
    ).toEqual(['HD-0098127-1', 'HD-0098127-2']));

  it.each([
    'Rx number: 70118834',
    'Order RX70118834',
    'Order 2 items',
    'Order 90-day supply',
    'Order 11-16-2026',
    'Order 2026-11-16',
    'Order 16-NOV-2026',
    'Order 1-800-356-3477',
    'Order number 1-800-356-3477',
    'Order by phone 800-356-3477',
    'Tracking number 1Z77A6620399041188',
    'Package 1Z77A6620399041188',
    'Package 9400111899223344556677',
    'Order total 12345.00',
    'PO Box 66201-1375',
    'Member ID 884120077',
    'Order placed 20261116',
    'Replaces order 884120077',
    'Claim reference number 884120077',
    'Order 11 16 2026',
    'Order by phone 800 356 3477',
    'Order RX 7012 3456',
    'Order 30 60 90 days',
    'Payment confirmation number 884120077',
  ])('is none in %s', (text) => expect(orderNumberIn(text, true)).toBeNull());

  it.each([
    ['Order number 4417 90 tablets', '4417'],
    ['Order 12345 11/16/2026', '12345'],
    ['Order 12345 20 Nov 2026', '12345'],
    ['Order 904400128 1 of 2', '904400128'],
    ['Your order 88 204 117 has shipped.', '88 204 117'],
    ['Order 88 204 117, placed Nov 5', '88 204 117'],
  ])('ends where another number begins: %s', (text, number) => expect(orderNumberIn(text, true)).toBe(number));

  it('needs no label beside the day on which the order was placed', () => {
    const card = (first: string, name: string) =>
      `<li><b>${name}</b><br><span>${first}</span><br>Expected 12/1/26 <span>Order received</span></li>`;
    const list = (a: string, b: string) =>
      numbersOn(`<ul>${card(a, lisinopril)}${card(b, 'METFORMIN TAB 500MG')}</ul>`);
    expect(list('QX4410087 · placed 11/15/26', '4410122 · placed 11/17/26')).toEqual([
      'complete',
      'QX4410087',
      '4410122',
    ]);
    expect(list('QX4410087', 'QX4410122')[0]).toBe('partial');
    const named = readingOf(
      `<main><h1>Orders</h1><ul>${card('QX 44 10087 · placed 11/15/26', lisinopril)}${card('QX 44 10122 · placed 11/17/26', 'METFORMIN TAB 500MG')}</ul></main>`,
      ordersUrl,
    );
    expect(named.orders.map(({ medicines }) => medicines.length)).toEqual([1, 1]);
  });

  it.each(['Order 88/204/117', 'Order 88.204.117 KQ', 'Order 88 204 117 KQ'])('is a gap as %s', (text) => {
    expect(numbersOn(`<article><h2>${text}</h2><p>${lisinopril}</p><p>Shipped</p></article>`)[0]).toBe('partial');
    const url = 'https://www.optumrx.com/secure/home';
    const main = `<main><h1>Home</h1><h2>Active orders</h2><div><b>${text}</b><p>Shipped</p></div></main>`;
    expect(readingOf(main, url).gaps.map(({ what }) => what)).toContain('number of an order');
  });

  it('is not told by a bare reference outside the pages of orders', () => {
    expect(orderNumberIn('Reference 4410092')).toBeNull();
    expect(orderNumberIn('Request 4410092')).toBeNull();
    expect(orderNumberIn('Request number 4410092')).toBe('4410092');
  });

  it('is one where a confirmation has a number too', () => {
    expect(detail('<p>Order number: HD-0098127</p><p>Confirmation number: 7710045</p>')).toEqual([
      'complete',
      'HD-0098127',
    ]);
    const card = (order: string, other: string, name: string) =>
      `<article><h2>Order ${order}</h2><p>Reference: ${other}</p><p>Shipped</p><p>${name}</p></article>`;
    expect(
      numbersOn(card('HD-0098127', '7710045', lisinopril) + card('HD-0098130', '7710046', 'METFORMIN TAB 500MG')),
    ).toEqual(['complete', 'HD-0098127', 'HD-0098130']);
  });

  it('of the order over its shipments heads them, with the day on which it was placed', () => {
    const shipment = (number: string, name: string) =>
      `<article><h3>Shipment ${number}</h3><p>Status: Processing</p><p>${name}</p></article>`;
    const { orders } = readingOf(
      `<main><h1>Order status</h1><div><h2>Order # 6620918</h2><p>Placed on 11/13/2026</p>
       ${shipment('6620918-1', lisinopril)}${shipment('6620918-2', 'METFORMIN TAB 500MG')}</div></main>`,
      ordersUrl,
    );
    expect(orders.map(({ orderNumber, placedOn }) => [orderNumber, placedOn])).toEqual([
      ['6620918-1', '2026-11-13'],
      ['6620918-2', '2026-11-13'],
    ]);
  });

  it('is no medicine, however bold it is printed', () => {
    const body = `<table><tr><td>Order number<br><b>HD-0098127</b></td><td>Order total<br><b>$0.00</b></td></tr></table>
      <p>Canceled</p><table><tr><td><b>Bupropion XL 300 mg tablet</b></td></tr><tr><td>Rx number<br>6044-1182</td></tr></table>`;
    const { orders } = readingOf(`<main><h1>Order details</h1>${body}</main>`, detailUrl);
    expect(
      orders.map(({ orderNumber, medicines }) => [orderNumber, ...medicines.map((one) => one.printedName)]),
    ).toEqual([['HD-0098127', 'Bupropion XL 300 mg tablet']]);
  });

  it('is a gap where its label has a value that is none', () => {
    expect(detail('<p>Order number: 11/16/2026</p>')[0]).toBe('partial');
    expect(detail('<p>Order number: not yet assigned</p>')[0]).toBe('complete');
  });
});
