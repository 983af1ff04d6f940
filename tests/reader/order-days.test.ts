// @vitest-environment happy-dom
/** The days of an order in the wordings and places that pages have for them. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const lisinopril = 'LISINOPRIL TAB 10MG';
const orderOf = (body: string) =>
  readingOf(
    `<main><h1>Order status</h1><article><h2>Order #400100200</h2>${body}<p>${lisinopril}</p></article></main>`,
    ordersUrl,
  ).orders[0];

describe('the day an order is expected', () => {
  it.each([
    '<p>Estimated 11/28/2026</p>',
    '<p>Est. Nov 28, 2026</p>',
    '<p>Delivery: Estimated 11/28/2026</p>',
    '<p>Delivery: 11/28/2026</p>',
    '<p>Delivery: Nov 28, 2026 (estimated)</p>',
    '<div><div>Arriving</div><div>by end of day Friday, November 27</div></div>',
    '<div><div>Arriving</div><div>before 8 PM on Friday, November 27</div></div>',
    '<p>We expect to deliver it by Nov 28, 2026</p>',
    '<p>By 8 PM on Nov 28</p>',
    '<p>Due to arrive by Nov 28, 2026</p>',
    '<dl><dt>Will arrive by</dt><dd>Nov 28, 2026</dd></dl>',
  ])('is told by %s', (words) => expect(orderOf(`<p>Shipped</p>${words}`)?.expectedOn).toMatch(/^2026-11-2[78]$/));

  it('stands in a column with the days of those delivered', () => {
    const row = (number: number, status: string, day: string) =>
      `<tr><td>${number}</td><td>${lisinopril}</td><td>${status}</td><td>${day}</td></tr>`;
    const { orders } = readingOf(
      `<main><h1>Orders</h1><table><tr><th>Order number</th><th>Medications</th><th>Status</th><th>Delivery</th></tr>
       ${row(400100200, 'Shipped', 'Estimated 11/28/2026')}${row(400100199, 'Delivered', 'Delivered 08/27/2026')}</table></main>`,
      ordersUrl,
    );
    expect(orders.map(({ expectedOn, deliveredOn }) => [expectedOn, deliveredOn])).toEqual([
      ['2026-11-28', null],
      [null, '2026-08-27'],
    ]);
  });

  it.each([
    '<p>Next delivery Nov 28, 2026</p>',
    '<p>Estimated cost as of Nov 28, 2026</p>',
    '<p>Free delivery until Nov 28, 2026</p>',
  ])('is not told by %s', (words) => expect(orderOf(`<p>Shipped</p>${words}`)?.expectedOn).toBeNull());
});

describe('what happened to an order, each with its time and place', () => {
  const event = (...parts: string[]) => `<li>${parts.map((part) => `<div>${part}</div>`).join('')}</li>`;
  const inRow = (...parts: string[]) => `<li>${parts.map((part) => `<span>${part}</span>`).join(' ')}</li>`;
  it.each([event, inRow])('tells the days it was placed and shipped', (each) =>
    expect(
      orderOf(
        `<p>Out for delivery</p><ul>${each('Nov 21, 2026, 2:05 PM', 'Departed regional facility', 'Kansas City, KS')}
         ${each('Nov 20, 2026, 4:31 PM', 'Shipped', 'Overland Park, KS')}${each('Nov 17, 2026, 7:58 PM', 'Order placed')}</ul>`,
      ),
    ).toMatchObject({ status: 'out-for-delivery', placedOn: '2026-11-17', shippedOn: '2026-11-20' }),
  );

  it('gives no day to a step beside another with one', () =>
    expect(
      orderOf('<p>Processing</p><div><div>Placed</div><div>Nov 17, 2026</div><div>Shipped</div></div>'),
    ).toMatchObject({ shippedOn: null }));
});

describe('the words of a status', () => {
  it.each(['On hold: contact us', 'On hold – call us', 'On hold: update payment'])('are not cut off: %s', (words) => {
    const order = orderOf(`<p>Status: ${words}</p>`);
    expect([order?.status, order?.printedStatus]).toEqual(['on-hold', words]);
  });
  it('end before what can be pressed', () =>
    expect(orderOf('<p>Status: Order Received Track status</p>')?.printedStatus).toBe('Order Received'));
});

describe('an order in the head of the content', () => {
  it("is read under the site's own banner", () =>
    expect(
      readingOf(
        `<header>Optum Rx</header><div role="banner"><h1>Order #5004417720</h1><p>Status</p><p>Partially shipped</p></div>
         <article><h3>${lisinopril}</h3><p>Rx number: 70118834</p></article>`,
        'https://www.optumrx.com/secure/order-details',
      ).orders.map(({ orderNumber, status }) => [orderNumber, status]),
    ).toEqual([['5004417720', 'shipped']]));
});

describe('a day behind a dot', () => {
  it.each([
    '<ul><li>Order received · Nov 17, 2026</li><li>Order placed · Nov 16, 2026</li></ul>',
    '<ul><li><b>Order received</b> · <time>Nov 17, 2026</time></li><li><b>Order placed</b> · <time>Nov 16, 2026</time></li></ul>',
    '<p>Order placed · Nov 16, 2026 · Order received · Nov 17, 2026</p>',
  ])('is that of the words before it, and of two the one that the order was placed on: %s', (history) =>
    expect(
      orderOf(`<div><strong>Shipped</strong> · <time>Nov 20, 2026</time><br>On its way with UPS.</div>${history}`),
    ).toMatchObject({ status: 'shipped', printedStatus: 'Shipped', placedOn: '2026-11-16', shippedOn: '2026-11-20' }),
  );

  it('is no day of a hold', () =>
    expect(orderOf('<p>On hold: action required · Nov 19, 2026</p><p>Placed · Nov 9, 2026</p>')).toMatchObject({
      status: 'on-hold',
      placedOn: '2026-11-09',
    }));
});

describe('what came to the door', () => {
  const days = (body: string) => {
    const { placedOn, shippedOn, deliveredOn } = orderOf(body) ?? {};
    return [placedOn, shippedOn, deliveredOn];
  };
  it.each([
    ['<p>Delivered</p><dl><dt>Sent on</dt><dd>Nov 9, 2026</dd><dt>Arrived</dt><dd>Nov 12, 2026</dd></dl>', null],
    ['<p>Delivered</p><p>Sent: Nov 9, 2026</p><p>Received on: Nov 12, 2026</p>', null],
    [
      '<dl><dt>Placed</dt><dd>Nov 7, 2026</dd><dt>Sent</dt><dd>Nov 9, 2026</dd><dt>Arrived on</dt><dd>Nov 12, 2026</dd></dl>',
      '2026-11-07',
    ],
    [
      '<p>Delivered</p><p>Received Nov 7, 2026</p><p>Sent Nov 9, 2026</p><p>Your order arrived on Nov 12, 2026.</p>',
      '2026-11-07',
    ],
  ])('has its day: %s', (body, placedOn) => expect(days(body)).toEqual([placedOn, '2026-11-09', '2026-11-12']));

  it.each([
    // Received by whom?
    '<p>Delivered</p><p>Received on: Nov 12, 2026</p>',
    '<p>Shipped</p><p>Arrived at facility Nov 20, 2026</p><p>Arrived Nov 19, 2026 Memphis, TN</p>',
    '<p>Verifying with doctor</p><p>Sent to your doctor on Nov 20, 2026</p><p>Sent: Nov 20, 2026</p>',
    '<p>Your order arrived at our pharmacy on Nov 12, 2026.</p>',
  ])('has none: %s', (body) => expect(days(body)).toEqual([null, null, null]));

  it.each([
    ['Your order has arrived.', 'delivered'],
    ['Your package arrived on Nov 12, 2026.', 'delivered'],
    ['Your order arrived at our pharmacy on Nov 12, 2026.', 'unknown'],
    ['Your request has arrived.', 'unknown'],
    ['Placed on Nov 2 and shipped on Nov 5.', 'shipped'],
    ['Placed on Nov 2, delivered by Nov 30.', 'placed'],
  ])('says so: %s', (sentence, status) => expect(orderOf(`<p>${sentence}</p>`)?.status).toBe(status));
});

describe('a day and what it is of', () => {
  it.each([
    '<p><b>Nov 14, 2026</b> (order placed) <b>Nov 27, 2026</b> (estimated delivery)</p>',
    '<p>Nov 14, 2026 (order placed), Nov 27, 2026 (estimated delivery)</p>',
    '<p>Placed</p><p>11.14.2026</p><p>New estimated delivery: 11.27.2026</p>',
    '<dl><dt>Placed</dt><dd>11.14.2026</dd><dt>Updated delivery date</dt><dd>11/27/26</dd></dl>',
  ])('are told by %s', (body) =>
    expect(orderOf(`<b>Processing</b>${body}`)).toMatchObject({
      status: 'processing',
      placedOn: '2026-11-14',
      expectedOn: '2026-11-27',
    }),
  );
});

describe('a day that is none of the delivery', () => {
  it.each([
    '<dl><dt>Expected to ship</dt><dd>Dec 10, 2026</dd></dl>',
    '<p>Expected back in stock Dec 10, 2026</p>',
    '<p>We expect more on Dec 10, 2026 and will ship your order then.</p>',
    '<p>Orders placed today could be delivered tomorrow in some cities.</p>',
  ])('is told by %s', (body) =>
    expect(orderOf(`<p>Backordered</p>${body}`)).toMatchObject({ placedOn: null, expectedOn: null }),
  );

  it.each(['by automatic refill', 'by phone'])('is that of placing, whoever did it: %s', (by) =>
    expect(orderOf(`<p>Processing</p><dl><dt>Placed</dt><dd>November 17, 2026, ${by}</dd></dl>`)?.placedOn).toBe(
      '2026-11-17',
    ),
  );
});

describe('the day on which a parcel arrived, without a colon', () => {
  const placedAndSent = ['Placed Nov 2', 'Shipped Nov 5'];
  const listed = (...days: string[]) => orderOf(`<ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul>`);
  it.each(['Arrived Nov 9', 'Arrived on Nov 9', 'Arrived Monday, Nov 9', 'Arrived Nov 9, 2026 at 2:15 PM'])(
    'ends the list: %s',
    (arrived) =>
      expect(listed(...placedAndSent, arrived)).toMatchObject({
        status: 'delivered',
        printedStatus: expect.stringMatching(/^Arrived/),
        placedOn: '2026-11-02',
        shippedOn: '2026-11-05',
        deliveredOn: '2026-11-09',
      }),
  );

  it('may stand first, or in one line with the others', () => {
    expect(listed('Arrived Nov 9', 'Shipped Nov 5')).toMatchObject({ status: 'delivered', deliveredOn: '2026-11-09' });
    expect(orderOf('<p>Placed Nov 2 · Shipped Nov 5 · Arrived Nov 9</p>')).toMatchObject({ status: 'delivered' });
  });

  it.each([
    ['Arrived at facility Nov 7'],
    ['Arrived in Memphis, TN Nov 7'],
    ['Arrived Nov 7, Memphis TN'],
    ['Arrived Nov 7', 'Out for delivery Nov 9'],
    ['Arrives Nov 25'],
    ['Arrived Nov 25'],
  ])('is none on its way or ahead: %s', (...rest) => {
    const order = listed(...placedAndSent, ...rest);
    expect(order?.status).not.toBe('delivered');
    expect(order?.deliveredOn).toBeNull();
  });
});

describe('the place where a parcel was left', () => {
  it.each([
    'Delivered to your mailbox Nov 20',
    'Delivered, at front door Nov 20',
    'Delivered in mailbox on Nov 20',
    'Delivered to your mailbox: Nov 20',
  ])('stands before the day of delivery: %s', (words) =>
    expect(orderOf(`<p>${words}</p>`)).toMatchObject({ status: 'delivered', deliveredOn: '2026-11-20' }),
  );

  it.each(['Left at your front door', 'Left with a neighbor', 'Placed in your mailbox'])('is a delivery: %s', (words) =>
    expect(orderOf(`<p>${words}</p>`)?.status).toBe('delivered'),
  );

  it.each([
    'Delivered to UPS',
    'Delivered to facility',
    'Delivered to your local post office',
    'Delivered to the carrier on Nov 20',
    'Delivered to your mailbox by Nov 25',
    'Will be delivered to your mailbox',
  ])('is not that of those who carry it, nor one to come: %s', (words) => {
    const order = orderOf(`<p>${words}</p>`);
    expect(order?.status).toBe('unknown');
    expect(order?.deliveredOn).toBeNull();
  });
});

describe('the day right below where an order is', () => {
  it.each([
    ['<dl><dt>Status</dt><dd>Delivered</dd><dd>Thursday, November 19, 2026</dd></dl>', { deliveredOn: '2026-11-19' }],
    ['<p>Status: Delivered</p><p>11/19/2026 2:15 PM</p>', { deliveredOn: '2026-11-19' }],
    ['<p>Status: Shipped</p><p>Nov 19, 2026</p>', { shippedOn: '2026-11-19', deliveredOn: null }],
    ['<p>Status: Processing</p><p>Nov 19, 2026</p>', { shippedOn: null, deliveredOn: null, placedOn: null }],
    ['<p>Status: Delivered</p><p>Nov 29, 2026</p>', { deliveredOn: null }],
    ['<p>Status: Delivered</p><p>Carrier: UPS</p><p>Nov 19, 2026</p>', { deliveredOn: null }],
  ])('%s', (words, expected) => expect(orderOf(words)).toMatchObject(expected));
});
