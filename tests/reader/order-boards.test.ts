// @vitest-environment happy-dom
/** Orders that no card holds together, or that stand under a heading which says where all of them are. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const ticket = (number: string, name: string, more = '') =>
  `<div><div>Order ${number}</div><div>${name}</div><div>Placed Nov 19, 2026</div>${more}</div>`;
const statusesOf = (lanes: string) =>
  readingOf(`<main><h1>Order status</h1><div>${lanes}</div></main>`, ordersUrl).orders.map((order) => [
    order.orderNumber,
    order.status,
    order.printedStatus,
  ]);

describe('a board of orders', () => {
  it.each([
    (words: string, count: number) => `<header><h2>${words}</h2><span>${count}</span></header>`,
    (words: string, count: number) => `<div><h2>${words}</h2> <span>(${count})</span></div>`,
    (words: string, count: number) => `<h2>${words} (${count})</h2>`,
    (words: string, count: number) => `<h2>${count} ${words}</h2>`,
    (words: string, count: number) => `<h2><div>${words}</div><div>${count}</div></h2>`,
  ])('says in the head of a column where its orders are', (head) =>
    expect(
      statusesOf(
        `<section>${head('Processing', 2)}${ticket('6612094471', 'LISINOPRIL TAB 10MG')}${ticket('6612094460', 'METFORMIN TAB 500MG')}</section>
         <section>${head('Shipped', 1)}${ticket('6612093318', 'ATORVASTATIN TAB 40MG')}</section>`,
      ),
    ).toEqual([
      ['6612094471', 'processing', 'Processing'],
      ['6612094460', 'processing', 'Processing'],
      ['6612093318', 'shipped', 'Shipped'],
    ]),
  );

  it('says nothing of an order that has a status of its own', () =>
    expect(
      statusesOf(
        `<section><header><h2>Processing</h2><span>2</span></header>${ticket('6612094471', 'LISINOPRIL TAB 10MG', '<b>On hold</b>')}${ticket('6612094460', 'METFORMIN TAB 500MG')}</section>`,
      ),
    ).toEqual([
      ['6612094471', 'on-hold', 'On hold'],
      ['6612094460', 'processing', 'Processing'],
    ]));

  it('says nothing of the only order of a column that has a status of its own', () =>
    expect(
      statusesOf(
        `<section><header><h2>Processing</h2><span>1</span></header>${ticket('6612094471', 'LISINOPRIL TAB 10MG', '<b>On hold</b>')}</section>
         <section><h2>Shipped <span>1</span></h2>${ticket('6612094460', 'METFORMIN TAB 500MG')}</section>
         <section><h2>Delivered</h2>${ticket('6612093318', 'ATORVASTATIN TAB 40MG', '<b>Canceled</b>')}</section>`,
      ),
    ).toEqual([
      ['6612094471', 'on-hold', 'On hold'],
      ['6612094460', 'shipped', 'Shipped'],
      ['6612093318', 'canceled', 'Canceled'],
    ]));

  const one = ticket('6612094471', 'LISINOPRIL TAB 10MG');
  it.each([
    `<section><h2>Received</h2><p>No orders</p></section><section><h2>Shipped</h2>${one}</section><section><h2>Delivered</h2><p>No orders</p></section>`,
    `<section><h2>On hold · 0</h2></section><section><h2>Shipped · 1</h2>${one}</section><section><h2>Delivered · 0</h2></section>`,
    `<div><div>Received</div><p>No orders</p></div><div><div>Shipped</div>${one}</div><div><div>Delivered</div><p>No orders</p></div>`,
    `<table><tr><th>Received</th><th>Shipped</th><th>Delivered</th></tr><tr><td>None</td><td>${one}</td><td>None</td></tr></table>`,
    `<h2>Shipped (1)</h2>${one}<h2>Delivered (0)</h2><p>None</p>`,
    `<h2>On hold</h2><p>None</p><h2>Shipped</h2><article><h3>Order 6612094471</h3><p>LISINOPRIL TAB 10MG</p></article>`,
    `<h2>On hold</h2><p>None</p><h2>Shipped</h2><article>${one}</article><h2>Delivered</h2><p>None</p>`,
  ])('has columns without orders: %s', (lanes) =>
    expect(statusesOf(lanes)).toEqual([['6612094471', 'shipped', 'Shipped']]),
  );

  it('is none where a card is headed by what became of its order and the day of that', () =>
    expect(
      statusesOf(`<article><h2>Delivered Nov 12</h2>${one}</article>
        <article><h2>Delivered Oct 2</h2>${ticket('6612094460', 'METFORMIN TAB 500MG')}</article>`),
    ).toEqual([
      ['6612094471', 'delivered', 'Delivered'],
      ['6612094460', 'delivered', 'Delivered'],
    ]));
});

it('a strip over all that is told of an order says where it stands', () => {
  const bar = (status: string, number: string) =>
    `<section><div><strong>${status}</strong></div><div><div><h2>LISINOPRIL TAB 10MG</h2></div><div><p>${number}<br>Order number</p></div></div></section>`;
  const page = `<main><h1>Orders on hold (2)</h1>${bar('On hold: Action required', '88410226')}${bar('Backordered', '88410231')}</main>`;
  expect(readingOf(page, ordersUrl).orders.map(({ printedStatus, hold }) => [printedStatus, hold])).toEqual([
    ['On hold: Action required', 'action'],
    ['Backordered', null],
  ]);
});

it('a picture before a status is no part of it', () => {
  const page = `<main><h1>Order status</h1><table><caption>Order 2260417553</caption>
    <tr><th>Status</th><td><img alt="Warning"> Returned to sender</td></tr><tr><th>Prescription</th><td>LISINOPRIL TAB 10MG</td></tr></table></main>`;
  expect(readingOf(page, ordersUrl).orders).toMatchObject([{ status: 'unknown', printedStatus: 'Returned to sender' }]);
});

describe('an order without a wrapper', () => {
  it('has the text between its elements, too', () => {
    const body = `<h1>Order status</h1>
      <h2>Order 7310045528</h2><b>Processing</b><br>Placed Nov 20<br>Expected Tue, Dec 1<br>Total $32.50
      <p>Rosuvastatin 10 mg tablet, Rx 81200456, 90 tablets, 90-day supply</p>
      <h2>Order 7310041006</h2><b>Delivered</b><br>Placed Oct 20<br>Delivered Oct 30<br>FedEx <a href="#">774655120938</a><br>
      <p>Methotrexate 2.5 mg tablet, Rx 81198220</p>
      <h2>Alerts</h2>Call by Dec 9<br><p>We can text you.</p>`;
    expect(readingOf(body, ordersUrl).orders).toMatchObject([
      { placedOn: '2026-11-20', expectedOn: '2026-12-01', total: 32.5, deliveredOn: null, tracking: null },
      { placedOn: '2026-10-20', deliveredOn: '2026-10-30', total: null, tracking: '774655120938' },
    ]);
  });
});

describe('a card under a heading that counts what has shipped', () => {
  const statusIn = (head: string, said: string) =>
    statusesOf(`<section><h2>${head} (2)</h2>
      <article><h3>Order 6612094471</h3><p>${said}</p><p>LISINOPRIL TAB 10MG</p></article>
      <article><h3>Order 6612094460</h3><p>METFORMIN TAB 500MG</p></article></section>`)[0];

  it.each(['Delivered to your mailbox', 'Delivered Nov 20', 'Left at your front door', 'Arrived Nov 20'])(
    'may say itself that it came further: %s',
    (said) => expect(statusIn('Shipped', said)?.[1]).toBe('delivered'),
  );

  it.each([
    ['Shipped', 'Placed Nov 9'],
    ['Shipped', 'Arrives Nov 25'],
    ['Shipped', 'Delivered to your mailbox by Nov 25'],
    ['Shipped', 'Delivered to the post office'],
  ])('stands where the heading says otherwise: %s, %s', (head, said) =>
    expect(statusIn(head, said)?.[1]).toBe('shipped'),
  );

  it('is on hold under such a heading, whatever it came through', () =>
    expect(statusIn('On hold', 'Received Nov 9')?.[1]).toBe('on-hold'));
});
