// @vitest-environment happy-dom
/** Orders that are told in one line or sentence each, or several in one, on the first page and on the list of orders. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const refill =
  '<section><h2>Ready to refill</h2><ul><li><b>Sertraline 50 mg tablet</b><p>Rx 70123456</p><p>3 refills left</p><button>Refill</button></li></ul></section>';
const homeOf = (lines: string) =>
  readingOf(
    `<main><h1>Welcome, Kat</h1><section><h2>Your orders</h2>${lines}</section>${refill}</main>`,
    'https://www.optumrx.com/secure/home',
  );
const listOf = (lines: string) => readingOf(`<main><h1>Order status</h1>${lines}</main>`, ordersUrl);

const statuses = ({ orders }: ReturnType<typeof homeOf>) =>
  orders.map(({ orderNumber, status }) => [orderNumber, status]);

describe('orders in a line each on the first page', () => {
  const three = [
    'Order 4410093 · Shipped · arrives Nov 24',
    'Order 4410101 · Processing',
    'Order 4409877 · Delivered Nov 9',
  ];
  it.each([
    ['paragraphs', three.map((text) => `<p>${text}</p>`).join('')],
    ['a list of links', `<ul>${three.map((text) => `<li><a href="#">${text}</a></li>`).join('')}</ul>`],
    ['lines of one paragraph', `<p>${three.join('<br>')}</p>`],
    ['boxes with a link', three.map((text) => `<div>${text} <a href="#">Track</a></div>`).join('')],
    [
      'sentences',
      '<p>Order 4410093 has shipped and should arrive by November 24.</p><p>Order 4410101 is being processed.</p><p>Order 4409877 was delivered on November 9.</p>',
    ],
  ])('are read in %s', (_, lines) => {
    const { orders, prescriptions, outcome } = homeOf(lines);
    expect(outcome).toBe('complete');
    expect(orders).toMatchObject([
      { orderNumber: '4410093', status: 'shipped', expectedOn: '2026-11-24' },
      { orderNumber: '4410101', status: 'processing', expectedOn: null },
      { orderNumber: '4409877', status: 'delivered', deliveredOn: '2026-11-09' },
    ]);
    expect(prescriptions).toHaveLength(1);
  });
});

describe('several orders in one line', () => {
  it.each([
    [
      'Your order 4410093 shipped on Nov 20. Your order 4410101 is on hold: we need more information.',
      'shipped',
      'on-hold',
    ],
    ['Order #4410093 is on its way, arriving Nov 24. Order #4410101 was received on Nov 21.', 'shipped', 'received'],
    ['You have 2 orders in progress: order 4410093 (shipped) and order 4410101 (processing).', 'shipped', 'processing'],
    ['Order 4410093 has been delivered, but order 4410101 is on hold.', 'delivered', 'on-hold'],
    ['Order 4410093 · Shipped · Order 4410101 · Processing', 'shipped', 'processing'],
    ['Shipped · Order 4410093 · Processing · Order 4410101', 'shipped', 'processing'],
    ['Shipped: order 4410093. Processing: order 4410101.', 'shipped', 'processing'],
    ['Orders 4410093 and 4410101 have shipped.', 'shipped', 'shipped'],
    ['Both orders 4410093 &amp; 4410101 are being processed.', 'processing', 'processing'],
    [
      'Order 4410093 is on back order. It will ship when we have it. Order 4410101 has shipped.',
      'backordered',
      'shipped',
    ],
    ['Order 4410093: shipped Nov 20; Order 4410101: received Nov 21', 'shipped', 'received'],
  ])('are each where it says: %s', (line, first, second) => {
    for (const read of [homeOf(`<p>${line}</p>`), listOf(`<p>${line}</p>`)]) {
      expect(statuses(read)).toEqual([
        ['4410093', first],
        ['4410101', second],
      ]);
      expect(read.outcome).toBe('complete');
    }
  });

  it('have their days', () =>
    expect(
      listOf('<p>Order 4410093 shipped on Nov 20 and arrives Nov 24. Order 4410101 was received on Nov 21.</p>').orders,
    ).toMatchObject([
      { shippedOn: '2026-11-20', expectedOn: '2026-11-24', placedOn: null },
      { shippedOn: null, expectedOn: null, placedOn: '2026-11-21' },
    ]));

  it.each([
    'We shipped order 4410093 and received order 4410101.',
    'Order 4410093 and order 4410101 have shipped.',
    'Order 4410093 has not shipped yet. Order 4410101 has not, either.',
  ])('are where nobody knows: %s', (line) => {
    for (const read of [homeOf(`<p>${line}</p>`), listOf(`<p>${line}</p>`)]) {
      for (const { status } of read.orders) expect(status).toBe('unknown');
      expect(read.outcome).toBe('partial');
    }
  });

  it('that one went with, or was before, is left to a gap or out', () => {
    const [together, before] = [
      'Order 4410093 shipped together with order 4410101.',
      'Order 4410093 has shipped. It replaces order 4410101.',
    ].map((line) => listOf(`<p>${line}</p>`));
    expect(together).toMatchObject({ outcome: 'partial', orders: [{ orderNumber: '4410093', status: 'shipped' }] });
    expect(before).toMatchObject({ outcome: 'complete', orders: [{ orderNumber: '4410093', status: 'shipped' }] });
  });

  it('say nothing of the cards below, which do', () => {
    const card = (number: string, status: string) =>
      `<article><h2>Order ${number}</h2><p>Status: ${status}</p><p>LISINOPRIL TAB 10MG</p></article>`;
    const read = listOf(
      `<p>Orders 4410093 and 4410101 have news.</p><p>Order 4410093 has shipped. Order 4410101 is on hold.</p>${card('4410093', 'Shipped')}${card('4410101', 'On hold')}`,
    );
    expect(read.orders).toMatchObject([
      { orderNumber: '4410093', status: 'shipped', medicines: [{}] },
      { orderNumber: '4410101', status: 'on-hold', medicines: [{}] },
    ]);
  });
});

describe("the medicines in an order's own line", () => {
  const names = ({ orders }: ReturnType<typeof homeOf>) =>
    orders.map(({ status, medicines }) => [status, medicines.map(({ printedName }) => printedName)]);
  it.each([
    ['Order 4410093: Lisinopril 10 mg tablet, shipped, arrives Nov 24', 'shipped', ['Lisinopril 10 mg tablet']],
    [
      'Order 4410093 (Lisinopril 10 mg tablet, Apixaban 5 mg tablet) has shipped and arrives Nov 24.',
      'shipped',
      ['Lisinopril 10 mg tablet', 'Apixaban 5 mg tablet'],
    ],
    ['Lisinopril 10 mg tablet (order 4410093) is on its way.', 'shipped', ['Lisinopril 10 mg tablet']],
    [
      'Order 4410093 for Lisinopril 10 mg tablet and Metformin 500 mg tablet was delivered on Nov 9.',
      'delivered',
      ['Lisinopril 10 mg tablet', 'Metformin 500 mg tablet'],
    ],
    ['Order 4410093 – Shipped – Lisinopril 10 mg tablet', 'shipped', ['Lisinopril 10 mg tablet']],
  ])('are read: %s', (line, status, medicines) => {
    for (const read of [homeOf(`<p>${line}</p>`), listOf(`<p>${line}</p>`)])
      expect(names(read)).toEqual([[status, medicines]]);
  });

  it('are told apart where the line tells of several orders', () =>
    expect(
      names(
        listOf(
          '<p>Order 4410093 (Lisinopril 10 mg tablet) has shipped. Order 4410101 (Metformin 500 mg tablet) is on hold.</p>',
        ),
      ),
    ).toEqual([
      ['shipped', ['Lisinopril 10 mg tablet']],
      ['on-hold', ['Metformin 500 mg tablet']],
    ]));

  it('are not read where each of them is somewhere else', () => {
    const read = listOf('<p>Order 4410093: Lisinopril 10 mg tablet canceled, Metformin 500 mg tablet shipped</p>');
    expect(names(read)).toEqual([['unknown', []]]);
    expect(read.outcome).toBe('partial');
  });
});
