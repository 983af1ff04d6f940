// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const listOf = (body: string) => readingOf(`<main><h1>Order status</h1>${body}</main>`, ordersUrl);
const detailOf = (body: string) =>
  readingOf(`<main><h1>Order details</h1>${body}</main>`, `${ordersUrl}/order-details?orderNumber=400100200`);

const medicines = (names: string[][]) =>
  `<table><tr><th>Rx no.</th><th>Medication</th><th>Qty</th><th>Copay</th></tr>${names
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;
const two = medicines([
  ['70100200', 'LISINOPRIL TAB 10MG', '90', '$5.00'],
  ['70100201', 'METFORMIN TAB 500MG', '180', '$10.00'],
]);

describe('two pairs of label and value in a row', () => {
  it.each(['th', 'td'])('with labels in %s', (tag) => {
    const pair = (label: string, value: string) => `<${tag}>${label}</${tag}><td>${value}</td>`;
    const { orders, outcome } = detailOf(
      `<table><tr>${pair('Order number', '400100200-1')}${pair('Order status', 'Delivered')}</tr>
       <tr>${pair('Date ordered', 'Oct 14, 2026')}${pair('Date shipped', 'Oct 19, 2026')}</tr>
       <tr>${pair('Date delivered', 'Oct 23, 2026')}${pair('Carrier', 'FedEx')}</tr></table>${two}`,
    );
    expect(outcome).toBe('complete');
    expect(orders).toMatchObject([
      {
        orderNumber: '400100200-1',
        status: 'delivered',
        placedOn: '2026-10-14',
        shippedOn: '2026-10-19',
        deliveredOn: '2026-10-23',
        carrier: 'FedEx',
      },
    ]);
  });
});

describe('the sums below the columns of an invoice', () => {
  const invoice = (rows: string) =>
    detailOf(
      `<p>Order #400100200</p><p>Status: Shipped</p>
       <table><tr><th>Rx no.</th><th>Medication</th><th>Qty</th><th>You paid</th></tr>
       <tr><td>70100200</td><td>LISINOPRIL TAB 10MG</td><td>90</td><td>$155.00</td></tr>${rows}</table>`,
    ).orders[0];

  it('are told by the words that their row begins with', () =>
    expect(
      invoice(
        '<tr><td colspan="3">Subtotal</td><td>$155.00</td></tr><tr><td colspan="3">Shipping</td><td>$12.50</td></tr><tr><td colspan="3"><b>Order total</b></td><td>$167.50</td></tr>',
      ),
    ).toMatchObject({ total: 167.5, medicines: [{ rxNumber: '70100200' }] }));

  it('stand behind empty cells', () =>
    expect(invoice('<tr><td></td><td>Total</td><td></td><td>$155.00</td></tr>')).toMatchObject({ total: 155 }));

  it('are no total where only a part is summed up', () =>
    expect(invoice('<tr><td colspan="3">Tax</td><td>$1.00</td></tr>')).toMatchObject({ total: null }));
});

describe('a table in a row of a table', () => {
  it('gives each of its medicines its own row under a number that goes down over both', () =>
    expect(
      listOf(
        `<table><tr><td>Order no.</td><td>Date placed</td><td>Status</td><td>Carrier / Tracking no.</td></tr>
         <tr><td rowspan="2">40010020</td><td>11/06/26</td><td>Shipped</td><td>FedEx<br>794620118833</td></tr>
         <tr><td colspan="3">${two}</td></tr></table>`,
      ),
    ).toMatchObject({
      outcome: 'complete',
      orders: [
        {
          tracking: '794620118833',
          medicines: [
            { rxNumber: '70100200', quantity: 90 },
            { rxNumber: '70100201', quantity: 180 },
          ],
        },
      ],
    }));
});

describe('a row that begins with where the order is', () => {
  const card = (status: string, rest: string) =>
    `<table><tr><td><b>${status}</b></td><td>Order #40010020</td></tr><tr><td colspan="2">LISINOPRIL TAB 10MG</td></tr>${rest}</table>`;

  it('labels no number', () =>
    expect(listOf(card('Shipped', '<tr><td>Placed: Nov 2</td><td></td></tr>')).orders).toMatchObject([
      { orderNumber: '40010020', status: 'shipped', printedStatus: 'Shipped', shippedOn: null },
    ]));

  it('is none of the steps below it', () =>
    expect(
      listOf(
        card(
          'Delivered',
          '<tr><td>Placed: Nov 2</td></tr><tr><td>Shipped: Nov 5</td></tr><tr><td colspan="2">Delivered: Nov 9</td></tr>',
        ),
      ).orders,
    ).toMatchObject([{ status: 'delivered', printedStatus: 'Delivered', deliveredOn: '2026-11-09' }]));
});

describe('what a column of costs says of a whole order', () => {
  const row = (number: string, medicine: string, cost: string) =>
    `<tr><td>${number}</td><td>${medicine}</td><td>Shipped</td><td>${cost}</td></tr>`;
  const listed = (rows: string) =>
    listOf(`<table><tr><th>Order</th><th>Medications</th><th>Status</th><th>Cost</th></tr>${rows}</table>`).orders.map(
      ({ total }) => total,
    );

  it('is its total where it has a row of its own', () =>
    expect(
      listed(row('40010020', 'LISINOPRIL TAB 10MG', '$20.00') + row('40010021', 'METFORMIN TAB 500MG', '$0.00')),
    ).toEqual([20, 0]));

  it('is none where each medicine has a row', () =>
    expect(
      listed(row('40010020', 'LISINOPRIL TAB 10MG', '$20.00') + row('40010020', 'METFORMIN TAB 500MG', '$5.00')),
    ).toEqual([null]));
});

describe('shipments numbered in their headings', () => {
  it.each(['Shipment 1 of 2: # 400100200-1', 'Shipment 1: 400100200-1', 'Package 1 of 2 (400100200-1)'])(
    '%s',
    (first) =>
      expect(
        detailOf(
          `<p>Order # 400100200 will arrive in 2 shipments.</p>
         <div><div><h2>${first}</h2><span>Delivered</span></div><p>LISINOPRIL TAB 10MG</p></div>
         <div><div><h2>${first.replace('1', '2').replace('200-1', '200-2')}</h2><span>Shipped</span></div><p>METFORMIN TAB 500MG</p></div>`,
        ).orders,
      ).toMatchObject([
        { orderNumber: '400100200-1', status: 'delivered', medicines: [{ printedName: 'LISINOPRIL TAB 10MG' }] },
        { orderNumber: '400100200-2', status: 'shipped', medicines: [{ printedName: 'METFORMIN TAB 500MG' }] },
      ]),
  );
});

describe('the row that one opens under an order', () => {
  const list = (rows: string) =>
    listOf(`<table><tr><th>Order number</th><th>Placed on</th><th>Status</th></tr>${rows}</table>`);
  const order = (number: string, status: string) => `<tr><td>${number}</td><td>2026-11-11</td><td>${status}</td></tr>`;

  it('is the only open one’s', () =>
    expect(
      list(
        order('40010020', 'Processing') +
          order('40010021', 'Shipped') +
          `<tr><td colspan="3"><p>Ship date: Nov 20, 2026</p><p>Carrier: UPS</p>${two}</td></tr>` +
          order('40010022', 'Delivered') +
          order('40010023', 'Delivered'),
      ),
    ).toMatchObject({
      outcome: 'complete',
      orders: [
        { orderNumber: '40010020', shippedOn: null, medicines: [] },
        {
          orderNumber: '40010021',
          shippedOn: '2026-11-20',
          carrier: 'UPS',
          medicines: [
            { printedName: 'LISINOPRIL TAB 10MG', rxNumber: '70100200' },
            { printedName: 'METFORMIN TAB 500MG', rxNumber: '70100201' },
          ],
        },
        { orderNumber: '40010022', medicines: [] },
        { orderNumber: '40010023', medicines: [] },
      ],
    }));

  it('is none that heads the orders below it', () =>
    expect(
      listOf(
        `<table><tr><th>Order number</th><th>Placed on</th><th>Total</th></tr>
         <tr><td colspan="3">Processing</td></tr><tr><td>40010020</td><td>2026-11-11</td><td>$5.00</td></tr>
         <tr><td>40010021</td><td>2026-11-10</td><td>$5.00</td></tr><tr><td colspan="3">Delivered</td></tr>
         <tr><td>40010022</td><td>2026-10-10</td><td>$5.00</td></tr></table>`,
      ).orders[1]?.status,
    ).not.toBe('delivered'));
});

describe('rows of steps', () => {
  const steps = (current: string, ...words: string[]) =>
    `<ol>${words.map((word) => `<li${word === current ? ' aria-current="true"' : ''}>${word}</li>`).join('')}</ol>`;
  const card = (head: string, current: string, medicine: string) =>
    `<section><h2>${head}</h2>${steps(current, 'Request placed', 'Processing', 'Shipped', 'Delivered')}<p><a href="#">${medicine}</a></p></section>`;

  it('say where a request stands that has no number', () =>
    expect(
      listOf(
        card('Order #40010020', 'Shipped', 'LISINOPRIL TAB 10MG') +
          card('Renewal request', 'Request placed', 'METFORMIN TAB 500MG') +
          card('Order #40010021', 'Delivered', 'ATORVASTATIN TAB 40MG'),
      ).orders,
    ).toMatchObject([
      { orderNumber: '40010020', status: 'shipped', medicines: [{ printedName: 'LISINOPRIL TAB 10MG' }] },
      { orderNumber: null, status: 'placed', medicines: [{ printedName: 'METFORMIN TAB 500MG' }] },
      { orderNumber: '40010021', status: 'delivered', medicines: [{ printedName: 'ATORVASTATIN TAB 40MG' }] },
    ]));

  it('are nobody’s order where they only explain', () =>
    expect(
      listOf(
        `${card('Order #40010020', 'Shipped', 'LISINOPRIL TAB 10MG')}<section><h2>How orders move</h2>${steps('', 'Placed', 'Processing', 'Shipped')}</section>`,
      ).orders,
    ).toHaveLength(1));

  it.each([
    ['Delivered<br>Estimated Tuesday, November 24, 2026', '2026-11-24'],
    ['Delivered<br>By Nov 24, 2026', '2026-11-24'],
    ['Delivered<br>Expected by Nov 24, 2026', '2026-11-24'],
    ['Delivered', null],
  ])('say when it will come: %s', (last, expectedOn) =>
    expect(
      detailOf(
        `<p>Order #400100200</p>${steps('Shipped', 'Order placed', 'Processing', 'Shipped', last)}<p>LISINOPRIL TAB 10MG</p>`,
      ).orders,
    ).toMatchObject([{ status: 'shipped', expectedOn, deliveredOn: null }]),
  );
});

describe('a guess behind a word that is done', () => {
  it.each([
    ['Delivered: Estimated Nov 20, 2026', { deliveredOn: null }],
    ['Delivered (est. Nov 20, 2026)', { deliveredOn: null }],
    ['Shipped: estimated Nov 20, 2026', { shippedOn: null }],
  ])('%s', (text, expected) =>
    expect(
      detailOf(`<p>Order #400100200</p><p>Status: Processing</p><p>${text}</p><p>LISINOPRIL TAB 10MG</p>`).orders,
    ).toMatchObject([{ status: 'processing', ...expected }]),
  );
});
