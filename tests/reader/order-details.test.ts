// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const detailOf = (body: string) =>
  readingOf(`<main><h1>Order details</h1>${body}</main>`, `${ordersUrl}/order-details?orderNumber=400100200`).orders;
const lisinopril = '<h3>LISINOPRIL TAB 10MG</h3><p>Rx # 70100200</p>';
const about =
  '<aside><h2>About this order</h2><p>Order number: 400100200</p><p>Shipped: Nov 19, 2026</p><p>Carrier: UPS</p></aside>';

describe('the page of one order', () => {
  it.each([
    `<div><p>Out for delivery</p><div>${lisinopril}</div></div>${about}`,
    `<section><h2>Out for delivery</h2></section><section><h2>Medications</h2>${lisinopril}</section>${about}`,
    `<section><h2>Out for delivery</h2>${lisinopril}</section>${about}`,
  ])('has one, however far its number is from where it stands: %s', (body) =>
    expect(detailOf(body)).toMatchObject([
      {
        orderNumber: '400100200',
        status: 'out-for-delivery',
        shippedOn: '2026-11-19',
        carrier: 'UPS',
        medicines: [{ printedName: 'LISINOPRIL TAB 10MG', rxNumber: '70100200' }],
      },
    ]),
  );

  it.each([
    ['on-hold', '<div role="alert"><b>On Hold: Action Required</b><br>The price went up.</div>'],
    ['out-for-delivery', '<p>Status: <b>Out for delivery</b></p>'],
  ])('is %s by what stands over it, more than by the day on which it was placed: %s', (status, banner) =>
    expect(
      detailOf(`${banner}<div><p>Order number: 400100200</p><p>Placed: Nov 15, 2026</p>${lisinopril}</div>`),
    ).toMatchObject([{ status, placedOn: '2026-11-15' }]),
  );

  it('sums up in a row of heads below the table of its medicines', () =>
    expect(
      detailOf(`<h2>Order 400100200</h2><p>Processed</p><table><thead><tr><th>Medicine</th><th>Rx number</th><th>Co-pay</th></tr></thead>
        <tbody><tr><td>LISINOPRIL TAB 10MG</td><td>70100200</td><td>$4.00</td></tr></tbody>
        <tfoot><tr><td colspan="2">Shipping</td><td>Free</td></tr><tr><th colspan="2">Order total</th><th>$18.00</th></tr></tfoot></table>`),
    ).toMatchObject([{ total: 18, medicines: [{ printedName: 'LISINOPRIL TAB 10MG' }] }]));

  it.each([
    '<h2>Order</h2> Number: 400100200',
    '<h2>Order</h2><p>Number: 400100200</p>',
    '<h2>Order</h2><dl><dt>Number</dt><dd>400100200</dd></dl>',
  ])('has its number under a heading: %s', (head) =>
    expect(detailOf(`${head}<p>Shipped</p>${lisinopril}`)).toMatchObject([{ orderNumber: '400100200' }]),
  );

  it('leaves a request under a heading of its own', () =>
    expect(
      detailOf(
        `<section><h2>Order #400100200</h2><p>Shipped</p>${lisinopril}</section>
         <section><h3>Renewal request</h3><p>Verifying with doctor</p><p>METFORMIN TAB 500MG</p></section>`,
      ),
    ).toMatchObject([
      { orderNumber: '400100200', status: 'shipped', medicines: [{ printedName: 'LISINOPRIL TAB 10MG' }] },
      { orderNumber: null, status: 'verifying', medicines: [{ printedName: 'METFORMIN TAB 500MG' }] },
    ]));

  it('parts shipments that are told by letters', () =>
    expect(
      detailOf(
        `<p>Order 400100200</p><section><h3>Package A: 400100200-1</h3><p>Delivered</p>${lisinopril}</section>
         <section><h3>Package B: 400100200-2</h3><p>Shipped</p><p>METFORMIN TAB 500MG</p></section>`,
      ),
    ).toMatchObject([
      { orderNumber: '400100200-1', status: 'delivered' },
      { orderNumber: '400100200-2', status: 'shipped' },
    ]));
});

describe('"Delivered" over a day to come', () => {
  it.each([
    ['<dl><dt>Shipped</dt><dd>Nov 18, 2026</dd><dt>Delivered</dt><dd>Expected Nov 21, 2026</dd></dl>', '2026-11-21'],
    ['<dl><dt>Shipped</dt><dd>Nov 18, 2026</dd><dt>Delivered</dt><dd>By Nov 24, 2026</dd></dl>', '2026-11-24'],
    ['<p>Shipped: Nov 18, 2026</p><div><div>Delivered</div><div>Estimated Nov 24, 2026</div></div>', '2026-11-24'],
  ])('is no delivery: %s', (words, expectedOn) =>
    expect(detailOf(`<p>Order #400100200</p>${words}${lisinopril}`)).toMatchObject([
      { status: 'shipped', shippedOn: '2026-11-18', deliveredOn: null, expectedOn },
    ]),
  );

  it('is one where the day that was expected has passed', () =>
    expect(
      detailOf(`<p>Order #400100200</p><div><b>Delivered</b><p>Expected Nov 20, 2026</p></div>${lisinopril}`),
    ).toMatchObject([{ status: 'delivered', deliveredOn: null }]));

  it('has not shipped what will', () =>
    expect(
      detailOf(
        `<p>Order #400100200</p><dl><dt>Placed</dt><dd>Nov 18, 2026</dd><dt>Shipped</dt><dd>Estimated Nov 24, 2026</dd></dl>${lisinopril}`,
      ),
    ).toMatchObject([{ status: 'placed', shippedOn: null }]));
});

describe('steps in a card beside an order’s', () => {
  const steps = '<ol><li aria-current="step">Request received</li><li>Processing</li><li>Shipped</li></ol>';
  const list = (body: string) => readingOf(`<main><h1>Order status</h1>${body}</main>`, ordersUrl).orders;

  it('are a request’s, though nothing heads it', () =>
    expect(
      list(
        `<div><h2>Order #400100200</h2><p>Shipped</p>${lisinopril}</div><div>${steps}<p><a href="#">METFORMIN TAB 500MG</a></p></div>`,
      ),
    ).toMatchObject([
      { orderNumber: '400100200', status: 'shipped', medicines: [{ printedName: 'LISINOPRIL TAB 10MG' }] },
      { orderNumber: null, status: 'received', medicines: [{ printedName: 'METFORMIN TAB 500MG' }] },
    ]));

  it('are the order’s where its card has no other', () =>
    expect(
      list(`<div><h2>Order #400100200</h2>${steps}<div>${lisinopril}</div><p>METFORMIN TAB 500MG</p></div>`),
    ).toMatchObject([{ orderNumber: '400100200', status: 'received', medicines: [{}, {}] }]));
});

describe('steps with the day of each, none of them the current one', () => {
  const steps = (...words: string[]) =>
    `<p>Order #400100200</p><ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul>${lisinopril}`;

  it.each([
    ['shipped', steps('Placed<br>Nov 2, 2026', 'Shipped<br>Nov 5, 2026', 'Delivered<br>Expected Nov 24, 2026')],
    ['shipped', steps('Placed<br>Nov 2, 2026', 'Shipped<br>Nov 5, 2026', 'Delivered<br>Nov 24, 2026')],
    ['delivered', steps('Delivered<br>Nov 9, 2026', 'Shipped<br>Nov 5, 2026', 'Placed<br>Nov 2, 2026')],
    // Colors may say that it is being processed.
    ['unknown', steps('Placed<br>Nov 2, 2026', 'Processing', 'Shipped', 'Delivered')],
    ['unknown', steps('Placed<br>Nov 2, 2026', 'Shipped<br>Estimated Nov 20, 2026', 'Delivered<br>By Nov 21, 2026')],
    ['unknown', steps('Placed<br>Nov 9, 2026', 'Shipped<br>Nov 5, 2026', 'Delivered')],
  ])('have come as far as %s: %s', (status, body) => expect(detailOf(body)).toMatchObject([{ status }]));
});

describe('rows of boxes with what was opened under one of them', () => {
  it('are headed by the words over the rows', () => {
    const row = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const { orders, outcome } = readingOf(
      `<main><h1>Order status</h1><div>${row('Order', 'Placed on', 'Status')}
       <div>${row('40010020', '11/11/2026', 'Processing')}</div>
       <div>${row('40010022', '10/10/2026', 'Shipped')}<div><p>METFORMIN TAB 500MG</p><p>Carrier: UPS</p></div></div></div></main>`,
      ordersUrl,
    );
    expect(outcome).toBe('complete');
    expect(orders).toMatchObject([
      { orderNumber: '40010020', status: 'processing', placedOn: '2026-11-11', carrier: null, medicines: [] },
      {
        orderNumber: '40010022',
        status: 'shipped',
        carrier: 'UPS',
        medicines: [{ printedName: 'METFORMIN TAB 500MG' }],
      },
    ]);
  });
});
