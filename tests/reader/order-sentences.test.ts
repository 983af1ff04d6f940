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
    ['Part of this order left on Nov 9, 2026 with FedEx.', { shippedOn: '2026-11-09', carrier: 'FedEx' }],
    ['Was sent by USPS on Nov 9, 2026.', { shippedOn: '2026-11-09', carrier: 'USPS' }],
    ['Your package was mailed on Nov 9, 2026.', { shippedOn: '2026-11-09' }],
    ['We sent your order out on Nov 9, 2026.', { shippedOn: '2026-11-09' }],
    ['UPS has your package since Nov 9, 2026.', { shippedOn: '2026-11-09' }],
    ['It was picked up by UPS on Nov 9, 2026.', { shippedOn: '2026-11-09' }],
    ['On its way with FedEx since Nov 9, 2026.', { shippedOn: '2026-11-09' }],
    ['Your package will be mailed on Nov 30, 2026.', { shippedOn: null }],
    ['Your order has not been mailed on Nov 9, 2026.', { shippedOn: null }],
    ['A message was sent on Nov 9, 2026.', { shippedOn: null }],
    ['Your order was sent to your doctor on Nov 9, 2026.', { shippedOn: null }],
    ['The request was sent on Nov 9, 2026.', { shippedOn: null }],
    ['2 refills left on Nov 9, 2026.', { shippedOn: null }],
  ])('%s', (sentence, expected) => expect(orderWith(`<span>Shipped</span><p>${sentence}</p>`)).toMatchObject(expected));

  it.each([
    ['Your total for this order is <b>$6.40</b>.', 6.4],
    ['Your total for this order was <b>$3.20</b>.', 3.2],
    ['<span>Shipment total</span><span>$18.60</span>', 18.6],
    ['You paid $14.00 for this order.', 14],
    ['You paid $14.00 for Lisinopril.', null],
    ['You paid $14.00', 14],
    ['You were charged: $0.00', 0],
    ['You paid $14.00<br>Shipping $6.00', null],
    ['You paid $14.00</p><p>AMLODIPINE TAB 5MG</p><p>You paid $3.00', null],
    ['You paid $14.00</p><p>AMLODIPINE TAB 5MG', null],
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

it('has no total in the card of a medicine', () => {
  const { orders } = readingOf(
    `<main><h1>My prescriptions</h1><article><h3>LISINOPRIL TAB 10MG</h3><p>Refills left: 2</p><p>Order #400100200</p><p>Shipped</p><p>You paid $14.00</p></article></main>`,
  );
  expect(orders).toMatchObject([{ orderNumber: '400100200', total: null }]);
});

it('has a column for what was paid', () => {
  const row = (number: string, paid: string) =>
    `<tr><td>${number}</td><td>Delivered</td><td>${paid}</td></tr><tr><td></td><td colspan="2">LISINOPRIL TAB 10MG</td></tr>`;
  const { orders } = readingOf(
    `<main><h1>Order history</h1><table><tr><th>Order number</th><th>Status</th><th>You Paid</th></tr>${row('400100200', '$1,204.60')}${row('400100201', '')}</table></main>`,
    ordersUrl,
  );
  expect(orders.map(({ total }) => total)).toEqual([1204.6, null]);
});

describe('where an order stands, in a sentence', () => {
  it.each([
    ['Delivered yesterday', 'delivered', '2026-11-21'],
    ['Delivered Friday', 'delivered', null],
    ['Delivered this morning', 'delivered', null],
    ['Your package was sent by UPS.', 'shipped', null],
    ['Your order was mailed to you.', 'shipped', null],
    ['Your order was sent to your doctor.', 'unknown', null],
    ['Your order was sent.', 'unknown', null],
    ['Delivered Monday through Friday', 'unknown', null],
  ])('%s', (words, status, deliveredOn) => {
    const order = orderWith(`<p>${words}</p>`);
    expect(order).toMatchObject({ status });
    if (deliveredOn) expect(order).toMatchObject({ deliveredOn });
  });

  const steps =
    '<ul><li aria-current="true">Order Received</li><li>Order Processing</li><li>Shipped</li><li>Delivered</li></ul>';
  it.each([
    [`<p>Your order has been placed.</p>${steps}`, 'received'],
    ['<p>Your order has been placed.</p>', 'placed'],
    [`<p>On hold</p>${steps}`, 'on-hold'],
    [`<p>Your order has been canceled.</p>${steps}`, 'canceled'],
  ])('thanks for an order say less than the steps that it goes: %s', (words, status) =>
    expect(orderWith(words)).toMatchObject({ status }),
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
    ['Our pharmacy is processing your order. We expect to deliver it by December 1, 2026.', 'processing'],
    ['Optum Rx has received your order.', 'received'],
    ['Once our pharmacy is processing your order, it can no longer be changed.', 'unknown'],
  ])('%s', (words, status) => expect(orderWith(`<p>${words}</p>`)?.status).toBe(status));

  it('is an order on hold that asks for nothing', () =>
    expect(
      orderWith(
        '<p>You placed this order on Nov 5. It is on hold because your plan is reviewing it, and there is nothing that you need to do.</p>',
      ),
    ).toMatchObject({ status: 'on-hold', hold: 'information' }));
});
