// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const ordersOn = (body: string) =>
  readingOf(`<main><h1>Order status</h1>${body}</main>`, ordersUrl).orders.map(
    ({ orderNumber, status, hold, medicines }) => [
      orderNumber,
      hold ? `${status} ${hold}` : status,
      ...medicines.map(({ printedName }) => printedName),
    ],
  );

const orderOf = (words: string) => {
  const { orders, gaps } = readingOf(
    `<main><h1>Order status</h1><article><h2>Order #400100200</h2>${words}<p>${lisinopril}</p></article></main>`,
    ordersUrl,
  );
  return { ...orders[0], gaps: gaps.map(({ what, why }) => `${what}: ${why}`) };
};

const lisinopril = 'LISINOPRIL TAB 10MG';
const metformin = 'METFORMIN TAB 500MG';

describe('cards that a medicine heads, in parts of no kind of their own', () => {
  const card = (name: string, status: string, number: string) => `<h3>${name}</h3><p>${status}</p>${number}`;
  const numbers = [
    (number: string) => `<p>Order number: ${number}</p><p>Order total: $48.20</p>`,
    (number: string) =>
      `<dl><div><dt>Order number</dt><dd>${number}</dd></div><div><dt>Date placed</dt><dd>18 Nov 2026</dd></div></dl>`,
    (number: string) => `<div><p>Order number: ${number}</p><p>Order total: $48.20</p></div>`,
  ];
  it.each(numbers.map((number) => [number('55019920'), number] as const))('are one order each: %s', (_, number) => {
    const cards = [
      card('WARFARIN 5 MG TABLET', 'On Hold', number('55019920')),
      card('DIGOXIN 125 MCG TABLET', 'Shipped', number('55018874')),
    ];
    const { orders, gaps } = readingOf(
      `<h1>Order status</h1><div>${cards.map((one) => `<div>${one}</div>`).join('')}</div>`,
      ordersUrl,
    );
    expect(orders.map((one) => [one.orderNumber, one.status, one.medicines[0]?.printedName])).toEqual([
      ['55019920', 'on-hold', 'WARFARIN 5 MG TABLET'],
      ['55018874', 'shipped', 'DIGOXIN 125 MCG TABLET'],
    ]);
    expect(gaps).toEqual([]);
  });
});

describe('orders', () => {
  it('reads a request without a number between orders that have one', () =>
    expect(
      ordersOn(
        `<div><h3>Order #400100200</h3><span>Shipped</span><p>${metformin}</p></div>
         <div><h3>Request</h3><span>Request Placed</span><p>${lisinopril}</p></div>
         <div><h3>Order #400100199</h3><span>Delivered</span><p>${metformin}</p></div>`,
      ),
    ).toEqual([
      ['400100200', 'shipped', metformin],
      [null, 'placed', lisinopril],
      ['400100199', 'delivered', metformin],
    ]));

  it('reads cards headed by the medicine, none with a number', () =>
    expect(
      ordersOn(
        `<ul><li><h3>${lisinopril}</h3><p>Verifying with doctor</p></li><li><h3>${metformin}</h3><p>Processing</p></li></ul>`,
      ),
    ).toEqual([
      [null, 'verifying', lisinopril],
      [null, 'processing', metformin],
    ]));

  it('reads a table in which the number of one row is pending', () =>
    expect(
      ordersOn(
        `<table><tr><th>Order number</th><th>Medications</th><th>Status</th></tr>
         <tr><td>Pending</td><td>${lisinopril}</td><td>Request received</td></tr>
         <tr><td>400100200</td><td>${metformin}</td><td>Out for delivery</td></tr></table>`,
      ),
    ).toEqual([
      [null, 'received', lisinopril],
      ['400100200', 'out-for-delivery', metformin],
    ]));

  it('keeps the medicines of one order together when each has a status of its own', () =>
    expect(
      ordersOn(
        `<section><h2>Order #400100200</h2><p>Status: Processing</p>
         <ul><li>${lisinopril} <b>Processing</b></li><li>${metformin} <b>Processing</b></li></ul></section>`,
      ),
    ).toEqual([['400100200', 'processing', lisinopril, metformin]]));

  it('gives the shipments of a split order their own status and no row to their parent', () =>
    expect(
      ordersOn(
        `<section><h2>Order #400100200</h2><p>Ships in 2 packages</p>
         <article><h3>Order #400100200-1</h3><span>Shipped</span><p>${lisinopril}</p></article>
         <article><h3>Order #400100200-2</h3><span>Processing</span><p>${metformin}</p></article></section>`,
      ),
    ).toEqual([
      ['400100200-1', 'shipped', lisinopril],
      ['400100200-2', 'processing', metformin],
    ]));

  it('takes the current step of a row of steps', () =>
    expect(
      ordersOn(
        `<article><h2>Order #400100200</h2><ol><li>Received</li><li aria-current="step">Processing</li><li>Shipped</li><li>Delivered</li></ol><p>${lisinopril}</p></article>`,
      ),
    ).toEqual([['400100200', 'processing', lisinopril]]));

  it('takes cards that begin with their status for no row of steps', () =>
    expect(
      ordersOn(
        `<ul><li><b>Processing</b><h3>Order #400100201</h3><p>${lisinopril}</p></li><li><b>Shipped</b><h3>Order #400100202</h3><p>${metformin}</p></li><li><b>Delivered</b><h3>Order #400100203</h3><p>${lisinopril}</p></li></ul>`,
      ).map(([, status]) => status),
    ).toEqual(['processing', 'shipped', 'delivered']));

  it.each([
    ['<b>On hold – action needed</b>', 'on-hold action'],
    ['<b>On hold – no action needed</b> <a href="#">Track order</a>', 'on-hold information'],
    ['<p>On Hold</p><button>Update</button>', 'on-hold action'],
    ['<b>On Hold</b><p>We are checking your coverage. There is nothing you need to do.</p>', 'on-hold information'],
    ["<b>On Hold</b><p>You don't have to take any action.</p>", 'on-hold information'],
    ['<b>On Hold</b><p>We are checking your coverage.</p>', 'on-hold'],
    ['<p>Shipped</p><p>Shipped on Friday, Nov 20</p>', 'shipped'],
    ['<p>Delayed - backorder</p>', 'backordered'],
  ])('reads %s', (words, status) =>
    expect(ordersOn(`<article><h2>Order #400100200</h2>${words}<p>${lisinopril}</p></article>`)[0]?.[1]).toBe(status),
  );

  it('says nothing of a status that no page prints', () =>
    expect(ordersOn(`<article><h2>Order #400100200</h2><p>${lisinopril}</p></article>`)).toEqual([
      ['400100200', 'unknown', lisinopril],
    ]));

  it('reads the number of an order that has no label, and of the shipments of one order', () =>
    expect(
      ordersOn(
        `<div><h2>#400100200</h2><p>Processing</p><p>${lisinopril}</p></div><div><h2>Order 400100201</h2><p>2 shipments</p><div><h3>Shipment 400100201-1</h3><p>Delivered Nov 18, 2026</p><p>${metformin}</p></div><div><h3>Shipment 400100201-2</h3><p>Shipped</p><p>${lisinopril}</p></div></div>`,
      ),
    ).toEqual([
      ['400100200', 'processing', lisinopril],
      ['400100201-1', 'delivered', metformin],
      ['400100201-2', 'shipped', lisinopril],
    ]));

  it('reads an order that stands in one line, its medicine last', () =>
    expect(
      ordersOn(
        `<ul><li>Order 400100200 | Placed 11/18/2026 | Shipped | ${lisinopril}</li><li>Order 400100201 | Delivered | ${metformin}</li></ul>`,
      ),
    ).toEqual([
      ['400100200', 'shipped', lisinopril],
      ['400100201', 'delivered', metformin],
    ]));

  it('takes a step with a day that has come for done, and one that lies ahead for none', () =>
    expect(
      ordersOn(
        `<article><h2>Order #400100200</h2><dl><dt>Shipped</dt><dd>11/18/2026</dd><dt>Delivered</dt><dd>11/30/2026</dd></dl><p>${lisinopril}</p></article>`,
      ),
    ).toEqual([['400100200', 'shipped', lisinopril]]));

  it('reads a carrier with its number and no other word, and the days a medicine is for behind its name', () => {
    const [order] = readingOf(
      `<main><h1>Order status</h1><section><p>Order number 400100200</p><p>Shipped</p><p>FedEx 7712 3456 7890</p><p>${lisinopril} (90 days)</p></section></main>`,
      ordersUrl,
    ).orders;
    expect(order).toMatchObject({
      carrier: 'FedEx',
      tracking: '7712 3456 7890',
      medicines: [{ printedName: lisinopril, daysSupply: 90 }],
    });
  });

  it('reads what is told in sentences, and a name up to the dash behind it', () => {
    const [order] = readingOf(
      `<main><h1>Order details</h1><p>Order 400100200 was placed on Nov 17, 2026. We shipped it on Nov 20, 2026 with USPS.</p><p>${lisinopril} — 90 tablets, 90-day supply — Rx 61112222</p></main>`,
      `${ordersUrl}/400100200`,
    ).orders;
    expect(order).toMatchObject({
      status: 'shipped',
      shippedOn: '2026-11-20',
      medicines: [{ printedName: lisinopril, rxNumber: '61112222', quantity: 90, daysSupply: 90 }],
    });
  });

  it('takes the heading over a board of orders for their status, not the day on which each was placed', () => {
    const order = (number: string, name: string) =>
      `<div><p>Order #${number}</p><p>Placed on 11/17/2026</p><p>${name}</p></div>`;
    const { orders } = readingOf(
      `<main><h1>Order status</h1><section><h2>Processing (1)</h2>${order('290018420', lisinopril)}</section><section><h2>Shipped</h2>${order('290017760', 'ATORVASTATIN TAB 40MG')}</section></main>`,
      ordersUrl,
    );
    expect(orders.map(({ status, printedStatus }) => [status, printedStatus])).toEqual([
      ['processing', 'Processing'],
      ['shipped', 'Shipped'],
    ]);
  });

  it('takes what a carrier has scanned for no status of an order', () => {
    const { orders, outcome } = readingOf(
      `<main><h1>Order details</h1><section><p>Status</p><p>Shipped</p><p>Order number: 602771840</p><p>Estimated delivery: tomorrow</p></section>
       <section><h2>Package updates</h2><ul><li>7:12 AM Held for the weekend, Boise, ID</li><li>Yesterday, 10:40 PM At local facility</li></ul></section>
       <section><h2>What's inside</h2><p>${lisinopril}</p></section></main>`,
      `${ordersUrl}/details/602771840`,
    );
    expect(outcome).toBe('complete');
    expect(
      orders.map(({ orderNumber, status, expectedOn, medicines }) => [
        orderNumber,
        status,
        expectedOn,
        medicines.length,
      ]),
    ).toEqual([['602771840', 'shipped', '2026-11-23', 1]]);
  });

  it('reads a list of orders that were placed at a time of day each', () =>
    expect(
      ordersOn(
        `<ul><li><p>Order #400100200</p><p>Held for the weekend</p><p>Placed 11/17/2026 7:12 AM</p></li><li><p>Order #400100199</p><p>Delivered</p><p>Placed 11/12/2026 8:40 PM</p></li></ul>`,
      ),
    ).toEqual([
      ['400100200', 'on-hold'],
      ['400100199', 'delivered'],
    ]));
});

describe('an order under a head of its own, behind the card of a medicine', () => {
  it.each(['Your active order', 'Recent orders'])('does not take the medicine: %s', (head) => {
    const { orders, prescriptions } = readingOf(
      `<main><h1>Home</h1><fieldset><legend>Ready to refill</legend><p><b>Medicine</b> <span>TOUJEO 300 UNIT/ML PEN</span></p><p>Refills remaining: 5</p></fieldset><fieldset><legend>${head}</legend><p>Order number: 90766514</p><p>Status: Order received</p></fieldset></main>`,
      'https://www.optumrx.com/secure/home',
    );
    expect(prescriptions).toHaveLength(1);
    expect(orders).toMatchObject([{ orderNumber: '90766514', medicines: [] }]);
  });
});

describe('the page of one request without a number', () => {
  it('is that request, though a heading stands between its status and its medicines', () => {
    const { orders } = readingOf(
      '<main><h1>Order details</h1><dl><dt>Status</dt><dd>Request Placed</dd><dt>Order number</dt><dd>Pending</dd></dl><h2>Medications (1)</h2><ul><li>Tradjenta 5 mg tablet</li></ul></main>',
      'https://www.optumrx.com/secure/order-details',
    );
    expect(orders).toMatchObject([{ orderNumber: null, status: 'placed', medicines: [{}] }]);
  });
});

describe('an order told in sentences of a list', () => {
  it('has its days and its status', () => {
    const order = (heading: string, ...said: string[]) =>
      `<section><h2>${heading}</h2><ul>${said.map((one) => `<li>${one}</li>`).join('')}</ul><p>Losartan 50 mg tablet</p></section>`;
    const { orders } = readingOf(
      `<main><h1>Order status</h1>${order('Your order is on its way', 'Order number 604471193', 'It left our pharmacy on November 19, 2026', 'It should reach you by November 25, 2026')}${order("We're waiting to hear from your doctor", 'Order number 604480028')}${order('Delayed: out of stock', 'Order number 604480029', 'Shipped: Not yet')}</main>`,
      ordersUrl,
    );
    expect(orders).toMatchObject([
      { status: 'shipped', shippedOn: '2026-11-19', expectedOn: '2026-11-25' },
      { status: 'verifying', shippedOn: null },
      { status: 'backordered', shippedOn: null },
    ]);
  });
});

describe('a status that heads the card of an order', () => {
  const card = (status: string, medicine: string, ...said: string[]) =>
    `<div><h2>${status}</h2><p>${medicine}</p>${said.map((one) => `<p>${one}</p>`).join('')}</div>`;
  it.each(['article', 'div'])('is that of the one number in it (%s)', (tag) => {
    const cards = [
      card('Order canceled', 'Zolpidem 5 mg tablets', 'Order number: 66801923', 'Placed on: Oct 30, 2026'),
      card('Request placed', 'Gabapentin 300 mg capsules', 'We will give you an order number soon'),
      card('Order processed', 'Clopidogrel 75 mg tablets', 'Order number: 66815577', 'Placed on: Nov 16, 2026'),
    ].map((one) => `<${tag}>${one}<div><a href="#">View order</a></div></${tag}>`);
    const { orders } = readingOf(`<main><h1>Order status</h1>${cards.join('')}</main>`, ordersUrl);
    expect(orders.map(({ orderNumber, status, medicines }) => [orderNumber, status, medicines.length])).toEqual([
      ['66801923', 'canceled', 1],
      [null, 'placed', 1],
      ['66815577', 'processed', 1],
    ]);
  });
});

describe('an amount', () => {
  const totalsOn = (heads: string[], rows: string[][], above = '') =>
    readingOf(
      `<main><h1>Order status</h1>${above}<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table></main>`,
      ordersUrl,
    ).orders.map(({ total }) => total);
  const heads = ['Order no.', 'Medication', 'Status', 'Amount'];

  it('is the total of an order that has a row', () =>
    expect(
      totalsOn(heads, [
        ['400100200', lisinopril, 'Delivered', '$15.00'],
        ['400100199', metformin, 'Canceled', '–'],
      ]),
    ).toEqual([15, null]));

  it('is none where a number goes down over several rows', () =>
    expect(
      totalsOn(heads, [
        ['400100200', lisinopril, 'Delivered', '$15.00'],
        ['400100200', metformin, 'Delivered', '$4.00'],
      ]),
    ).toEqual([null]));

  it('is none in a table of medicines', () =>
    expect(
      totalsOn(
        ['Medication', 'Quantity', 'Amount'],
        [[lisinopril, '90', '$15.00']],
        '<p>Order number: 400100200</p><p>Status: Shipped</p>',
      ),
    ).toEqual([null]));

  it('of tablets for so many days is a quantity', () => {
    const medicine = (text: string) =>
      readingOf(
        `<main><h1>Order details</h1><p>Order number: 400100200</p><p>Status: Shipped</p><ul><li><h3>${lisinopril}</h3><p>${text}</p></li></ul></main>`,
        ordersUrl,
      ).orders[0]?.medicines[0];
    expect(medicine('90 tablets for 90 days')).toMatchObject({ quantity: 90, daysSupply: 90 });
    expect(medicine('Take 2 tablets for 10 days')).toMatchObject({ quantity: null, daysSupply: null });
  });
});

describe('what an order has come to', () => {
  it.each([
    ['Your order will be delivered on Nov 28.', 'unknown', null, '2026-11-28'],
    ['Shipped, arriving Nov 28', 'shipped', null, '2026-11-28'],
    ['Processing - expected Nov 28', 'processing', null, '2026-11-28'],
    ['Delivered expected Nov 28', 'unknown', null, '2026-11-28'],
    ['Your order has not shipped yet.', 'unknown', null, null],
    ['Once your order is shipped, you will get an email.', 'unknown', null, null],
    ['Your order is being prepared and will be shipped by Nov 25.', 'processing', null, null],
    ['Your order has shipped and should be delivered by Nov 27.', 'shipped', null, '2026-11-27'],
    ['Your order was received and is being processed.', 'processing', null, null],
    ['Your order will be canceled if we do not hear from you.', 'unknown', null, null],
    ['Your order was delivered on Nov 20, 2026.', 'delivered', '2026-11-20', null],
    ['Delivered by Nov 28', 'unknown', null, '2026-11-28'],
    ['Delivered by USPS', 'delivered', null, null],
    ['Delivered 11/30/2026', 'unknown', null, null],
    ['Shipped in 2 packages', 'shipped', null, null],
  ])('takes what is done for done and what is planned for planned: %s', (words, status, deliveredOn, expectedOn) =>
    expect(orderOf(`<p>${words}</p>`)).toMatchObject({ status, deliveredOn, expectedOn }),
  );

  it.each([
    ['<p>Placed by Ann Jones</p><p>Delivered on Nov 20, 2026 at 2 PM</p>', 'delivered'],
    ['<p>Canceled on 11/21/2026</p><p>Placed on 11/18/2026</p>', 'canceled'],
    ['<p>On hold since 11/20/2026</p><p>Placed on 11/18/2026</p>', 'on-hold'],
    ['<p><b>Order 400100200</b> — Out for delivery</p>', 'out-for-delivery'],
  ])('takes the status that an order has come to: %s', (words, status) =>
    expect(orderOf(words)).toMatchObject({ status, gaps: [] }),
  );

  it('says that it does not know where a package is that did not arrive', () => {
    const gaps = ['status of order 400100200: these words were not understood: Returned to sender'];
    const shipped = '<p>Shipped 11/02/2026 with UPS</p>';
    expect(orderOf(`<b>Returned to sender</b>${shipped}`)).toMatchObject({ status: 'unknown', gaps });
    expect(orderOf(`<p>The carrier could not deliver this package.</p>${shipped}`).status).toBe('unknown');
    expect(orderOf(`<p>Damaged or missing? Call us.</p><a href="#">Lost package</a>${shipped}`)).toMatchObject({
      status: 'shipped',
      gaps: [],
    });
  });

  it('says that a day without its month is none that it can read', () =>
    expect(orderOf('<p>Delivered on the 12th</p>')).toMatchObject({
      deliveredOn: null,
      gaps: ['delivered date of order 400100200: "the 12th" is no full date'],
    }));

  it('reads the day behind a status in bold', () =>
    expect(orderOf('<p>Status: <b>Shipped</b> on 11/19/2026</p>')).toMatchObject({
      printedStatus: 'Shipped',
      shippedOn: '2026-11-19',
    }));

  it('keeps a request without a number apart though it tells no more than the day of it', () =>
    expect(
      ordersOn(
        `<div><h3>Order 400100200</h3><p>Order verified</p><p>${lisinopril}</p></div><div><h3>Request pending</h3><p>Request placed Nov 21, 2026</p><p>Order number: Pending</p><p>${metformin}</p></div>`,
      ),
    ).toEqual([
      ['400100200', 'received', lisinopril],
      [null, 'placed', metformin],
    ]));

  it('keeps apart what medicines head, and together what stands under one number', () => {
    const card = (name: string, ...facts: string[]) => `<div><h3>${name}</h3><p>${facts.join('</p><p>')}</p></div>`;
    expect(
      ordersOn(card(lisinopril, 'Rx 71112222', 'Request received') + card(metformin, 'Order 400100200', 'Processing')),
    ).toEqual([
      [null, 'received', lisinopril],
      ['400100200', 'processing', metformin],
    ]);
    expect(
      ordersOn(
        `<div><h2>Order 400100200</h2>${card(lisinopril, 'Shipped Nov 20, 2026')}${card(metformin, 'Shipped Nov 20, 2026')}</div>`,
      ),
    ).toEqual([['400100200', 'shipped', lisinopril, metformin]]);
  });

  it('tells an order of several shipments by the last of them, and no day of one of them as its own', () => {
    const { orders, gaps } = readingOf(
      `<main><h1>Order status</h1><div><h2>Order #400100200</h2><p>Placed on November 10, 2026</p>
       <div><h3>Shipment 1 of 2</h3><p>Delivered Nov 16, 2026</p><p>USPS 9400100000000000000011</p><p>${lisinopril}</p></div>
       <div><h3>Shipment 2 of 2</h3><p>Processing</p><p>Estimated delivery: Nov 27, 2026</p><p>${metformin}</p></div></div></main>`,
      ordersUrl,
    );
    expect(orders).toMatchObject([
      { status: 'processing', placedOn: '2026-11-10', deliveredOn: null, expectedOn: null, tracking: null },
    ]);
    expect(gaps).toEqual([{ what: 'order 400100200', why: 'it comes in 2 shipments that are not told apart' }]);
  });

  it('does not list a medicine that was canceled with those that come', () => {
    const rows = (...statuses: string[]) =>
      `<table><tr><th>Item</th><th>Status</th></tr><tr><td>${lisinopril}</td><td>${statuses[0]}</td></tr><tr><td>${metformin}</td><td>${statuses[1]}</td></tr></table>`;
    const order = (status: string, table: string) => `<div><h2>Order 400100200</h2>${status}${table}</div>`;
    expect(ordersOn(order('<p>Status: Shipped</p>', rows('Shipped', 'Canceled')))).toEqual([
      ['400100200', 'shipped', lisinopril],
    ]);
    expect(ordersOn(order('', rows('Shipped', 'On hold: call us')))).toEqual([
      ['400100200', 'on-hold action', lisinopril, metformin],
    ]);
    expect(ordersOn(order('<p>Status: Shipped</p>', rows('Shipped', 'Processing')))).toEqual([
      ['400100200', 'shipped', lisinopril, metformin],
    ]);
  });

  it('says that an order holds more medicines than it names', () => {
    const gaps = ['medicines of order 400100200: the page counts 4, 1 could be read'];
    expect(orderOf('<p>Shipped</p><p>+ 3 more medications</p>').gaps).toEqual(gaps);
    expect(orderOf('<p>Shipped</p><h3>Medications (4)</h3>').gaps).toEqual(gaps);
    expect(orderOf('<p>Shipped</p><p>1 item</p>').gaps).toEqual([]);
  });

  it('takes a hold that was released for none', () =>
    expect(orderOf('<p>Hold released</p>')).toMatchObject({ status: 'unknown', hold: null }));
});

describe('what stands beside an order and is none of it', () => {
  it('is an automatic refill that is still to come', () => {
    const { orders } = readingOf(
      '<main><h1>Order status</h1><h2>Scheduled</h2><div><h3>Auto refill scheduled for Dec 8, 2026</h3><p>ALVESCO AER 160MCG</p></div><h2>In progress</h2><div><h3>Order 939500118</h3><p>Order Received</p><p>ASMANEX AER 200MCG</p></div></main>',
      ordersUrl,
    );
    expect(orders.map(({ status, medicines }) => [status, medicines.map(({ printedName }) => printedName)])).toEqual([
      ['received', ['ASMANEX AER 200MCG']],
    ]);
  });

  it('is "and 1 more" behind a name', () => {
    const { orders, outcome } = readingOf(
      '<main><h1>Order status</h1><div><h3>Order 939500118</h3><p>Order Received</p><p>ASMANEX AER 200MCG and 1 more</p></div></main>',
      ordersUrl,
    );
    expect([outcome, orders[0]?.medicines.map(({ printedName }) => printedName)]).toEqual([
      'partial',
      ['ASMANEX AER 200MCG'],
    ]);
  });
});

describe('a day without its year that would lie ahead this year', () => {
  it.each([
    ['Placed Nov 28', { placedOn: '2025-11-28' }],
    ['Delivered Nov 28', { deliveredOn: null }],
  ])('%s', (text, expected) => {
    const { orders } = readingOf(
      `<main><h1>Order status</h1><div><h3>Order 939500118</h3><p>${text}</p><p>ASMANEX AER 200MCG</p></div></main>`,
      ordersUrl,
    );
    expect(orders).toMatchObject([expected]);
  });
});

describe('a column "Delivery date"', () => {
  const orderWith = (status: string, day: string) =>
    readingOf(
      `<main><h1>Order status</h1><table><tr><th>Order no.</th><th>Status</th><th>Delivery date</th></tr><tr><td>303010987</td><td>${status}</td><td>${day}</td></tr></table></main>`,
      ordersUrl,
    ).orders[0];

  it.each([
    ['Delivered', 'Nov 3, 2026', { deliveredOn: '2026-11-03', expectedOn: null }],
    ['Shipped', 'Nov 28, 2026', { deliveredOn: null, expectedOn: '2026-11-28' }],
    ['Delivered', 'Est. Nov 3, 2026', { deliveredOn: null, expectedOn: '2026-11-03' }],
  ])('of what is %s: %s', (status, day, expected) => expect(orderWith(status, day)).toMatchObject(expected));
});

describe('the articles of a list of orders', () => {
  const order = (head: string, number: string, said: string) =>
    `<header><h2>${head}</h2></header><p>${said}</p><p>LISINOPRIL TAB 10MG</p><p>Order placed November 14, 2026 <span>#${number}</span></p>`;

  it.each([
    (content: string) => `<article>${content}</article>`,
    (content: string) => `<article><div>${content}</div></article>`,
  ])('are an order each, under a heading of its own', (article) => {
    const { orders } = readingOf(
      `<main><h1>Orders</h1>${article(order('Nearly there', '55120934', 'Your package left our pharmacy on November 20.'))}
       ${article(order('We need to hear from you', '55120111', 'This order is on hold until you call us.'))}</main>`,
      ordersUrl,
    );
    expect(orders.map(({ orderNumber, status }) => [orderNumber, status])).toEqual([
      ['55120934', 'shipped'],
      ['55120111', 'on-hold'],
    ]);
  });
});
