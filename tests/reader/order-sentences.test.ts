// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const orderWith = (words: string) =>
  readingOf(
    `<main><h1>Order status</h1><article><h2>Order #400100200</h2>${words}<p><b>LISINOPRIL TAB 10MG</b></p></article></main>`,
    ordersUrl,
  ).orders[0];

describe('what sentences tell of an order', () => {
  it.each([
    ['You placed this order on <b>Nov 9, 2026</b>.', { placedOn: '2026-11-09' }],
    ['We received your order on <b>Nov 9, 2026</b>.', { placedOn: '2026-11-09' }],
    ['We placed your order on hold on Nov 9, 2026.', { placedOn: null }],
    ['We shipped your package on Nov 9, 2026.', { placedOn: null, shippedOn: '2026-11-09' }],
    ['You can place this order on Dec 9, 2026.', { placedOn: null }],
  ])('%s', (sentence, expected) => expect(orderWith(`<span>Shipped</span><p>${sentence}</p>`)).toMatchObject(expected));

  it.each([
    ['Your total for this order is <b>$6.40</b>.', 6.4],
    ['Your total for this order was <b>$3.20</b>.', 3.2],
    ['<span>Shipment total</span><span>$18.60</span>', 18.6],
    ['You paid $14.00 for this order.', 14],
    ['You paid $14.00 for Lisinopril.', null],
    ['<span>Item total: $18.60</span>', null],
    ['<span>Shipping total: $6.00</span><br><span>Order total: $24.60</span>', 24.6],
    ['<span>Medications total: $60.00</span><br><span>Total: $71.00</span>', 71],
    ['Total savings this year: $120.00', null],
  ])('the total: %s', (words, total) =>
    expect(orderWith(`<span>Processing</span><p>${words}</p>`)).toMatchObject({ total }),
  );

  it.each([
    ['Your order has been processed.', 'processed'],
    ['Your order is ready to be shipped.', 'processed'],
    ['Your order is packed and will be shipped soon.', 'processed'],
    ['Your order will be processed on Dec 4.', 'unknown'],
    ['Your order is scheduled to be processed on Dec 4.', 'unknown'],
    ['Your order will be ready to ship soon.', 'unknown'],
    ['Your order should be packed by Friday.', 'unknown'],
  ])('where it stands: %s', (sentence, status) => expect(orderWith(`<p>${sentence}</p>`)?.status).toBe(status));

  it.each([
    'It shipped with <b>UPS</b> on <b>Nov 18, 2026</b>. 90-day supply',
    'We sent it to <b>Home</b>.',
    '<b>FedEx Ground</b>',
    '<b>Mastercard ****8831, expired 10/2026</b>',
    '<b>Checking account ending 0092</b>',
  ])('names no medicine: %s', (words) =>
    expect(orderWith(`<span>Shipped</span><p>${words}</p>`)?.medicines.map(({ printedName }) => printedName)).toEqual([
      'LISINOPRIL TAB 10MG',
    ]),
  );
});

describe('what is no label of a status', () => {
  it.each([
    '<div><a href="/secure/home">Home</a> | <a href="/o">Order status</a> | <a href="/p">My profile</a></div>',
    '<div><a href="/secure/home">Home</a>\n<a href="/o">Order status</a>\n<a href="/p">My profile</a></div>',
    '<p><a href="/o">Order status</a> / Order details</p>',
  ])('%s', (nav) => {
    const { orders } = readingOf(
      `${nav}<div><h1>Order details</h1><p>Order #400100200</p><p><b>Current status:</b> <span>Verifying with doctor</span></p><p>LISINOPRIL TAB 10MG</p></div>`,
      `${ordersUrl}/order-details`,
    );
    expect(orders).toMatchObject([{ status: 'verifying', printedStatus: 'Verifying with doctor' }]);
  });
});

describe('what "it" has come to', () => {
  it.each([
    ['You placed this order on Nov 18. It is being processed, and we expect to deliver it soon.', 'processing'],
    ['You placed this order on Nov 10. It shipped on Nov 18 with FedEx.', 'shipped'],
    ['You placed this order on Aug 12. It was delivered on Aug 20.', 'delivered'],
    ['You placed this order on Nov 10. It has not shipped.', 'unknown'],
  ])('%s', (words, status) => expect(orderWith(`<p>${words}</p>`)?.status).toBe(status));

  it('is an order on hold that asks for nothing', () =>
    expect(
      orderWith(
        '<p>You placed this order on Nov 5. It is on hold because your plan is reviewing it, and there is nothing that you need to do.</p>',
      ),
    ).toMatchObject({ status: 'on-hold', hold: 'information' }));
});
