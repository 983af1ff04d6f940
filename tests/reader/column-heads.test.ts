// @vitest-environment happy-dom
/** Tables of orders whose heads say more than their label, something that is not understood, or nothing. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const rows = [
  ['204417736', 'Oct 28, 2026', 'Delivered', 'Nov 3, 2026', 'Hydroxychloroquine 200 mg tablet', '$15.00'],
  ['204233105', 'Sep 19, 2026', 'Delivered', 'Sep 25, 2026', 'Methotrexate 2.5 mg tablet', 'Free'],
  ['204109927', 'Aug 22, 2026', 'Cancelled', '--', 'Celecoxib 200 mg capsule', '--'],
];
const known = ['Order #', 'Placed on', 'Status', 'Delivered on', 'Medications', 'Order total'];
const unknown = ['Which', 'When', 'How it is', 'At yours', 'What', 'Money'];

const tableOf = (heads: readonly string[], first = 'td', cells = rows) => {
  const head = heads.length > 0 ? `<tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>` : '';
  const body = cells.map(
    ([id, ...rest]) =>
      `<tr><${first}><a href="#">${id}</a></${first}>${rest.map((text) => `<td>${text}</td>`).join('')}</tr>`,
  );
  return readingOf(`<main><h1>Order history</h1><table>${head}${body.join('')}</table></main>`, ordersUrl);
};
const placed = ({ orders }: ReturnType<typeof tableOf>) =>
  orders.map(({ orderNumber, status, placedOn, total }) => [orderNumber, status, placedOn, total]);

describe('the head of a column', () => {
  const heard =
    '<span style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">Sort by: </span>';
  it.each([
    [
      'for a screen reader, how to sort by it',
      (text: string) => `<a role="button" href="#">${heard}<span>${text}</span></a>`,
    ],
    ['how to sort by it', (text: string) => `Sort by ${text}`],
    ['that it can be pressed', (text: string) => `<button>${text} (click to sort)</button>`],
    ['how it is sorted', (text: string) => `${text}, sorted descending`],
    ['an arrow', (text: string) => `${text} ▲`],
    ['two arrows, in a button of their own', (text: string) => `<div>${text}</div><div><button>⇅</button></div>`],
    ['the name of a picture', (text: string) => `${text} <i>arrow_downward</i>`],
  ])('may say besides %s', (_, dress) => {
    const read = tableOf(known.map(dress), 'th');
    expect(read.outcome).toBe('complete');
    expect(placed(read)).toEqual([
      ['204417736', 'delivered', '2026-10-28', 15],
      ['204233105', 'delivered', '2026-09-19', 0],
      ['204109927', 'canceled', '2026-08-22', null],
    ]);
  });

  it('is no kind of order', () => {
    const read = tableOf(['Order # - sort order', ...known.slice(1)]);
    expect(read.orders).toHaveLength(3);
  });
});

describe('rows under heads that are not understood', () => {
  it.each([
    ['unknown', unknown, 'td'],
    ['unknown', unknown, 'th'],
    ['empty', unknown.map(() => ''), 'td'],
    ['no', [], 'td'],
    ['no', [], 'th'],
  ])('are an order each: %s heads', (_, heads, first) => {
    const { orders } = tableOf(heads, first);
    expect(orders.map(({ orderNumber, status }) => [orderNumber, status])).toEqual([
      ['204417736', 'delivered'],
      ['204233105', 'delivered'],
      ['204109927', 'canceled'],
    ]);
    expect(orders.map(({ medicines }) => medicines.map(({ printedName }) => printedName))).toEqual([
      ['Hydroxychloroquine 200 mg tablet'],
      ['Methotrexate 2.5 mg tablet'],
      ['Celecoxib 200 mg capsule'],
    ]);
  });

  it.each(['OX-20441', '7044118'])('are not one order where nobody knows that %s is a number of one', (number) => {
    const odd = rows.map(([, ...rest], at) => [`${number}${at}`, ...rest]);
    for (const heads of [[], unknown]) {
      const { orders, outcome } = tableOf(heads, 'td', odd);
      expect(outcome).toBe('partial');
      expect(orders.map(({ orderNumber, medicines }) => [orderNumber, medicines.length])).toEqual(
        odd.map(() => [null, 1]),
      );
    }
  });

  it('tell no day where the head over it says something else', () => {
    const { orders } = tableOf(unknown);
    expect(orders.map(({ deliveredOn }) => deliveredOn)).toEqual([null, null, null]);
    expect(tableOf([]).orders.map(({ deliveredOn }) => deliveredOn)).toEqual(['2026-11-03', '2026-09-25', null]);
  });

  it('have no number of a prescription or of a member for an order', () => {
    const list = (label: string) =>
      readingOf(
        `<main><h1>Order status</h1><h2>Order 400100200</h2><p>Shipped</p><table><tr><th>${label}</th><th>Medication</th><th>Step</th></tr>
         <tr><td>704417736</td><td>Celecoxib 200 mg capsule</td><td>Shipped</td></tr></table></main>`,
        ordersUrl,
      ).orders.map(({ orderNumber }) => orderNumber);
    expect(list('Rx number')).toEqual(['400100200']);
    expect(list('Member ID')).toEqual(['400100200']);
    expect(list('Account')).toEqual(['400100200']);
  });
});

describe('two rows of labels in one table', () => {
  it('head the row below each', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const { page, orders } = readingOf(
      `<main><h1>Out for delivery</h1><p>Estimated delivery: today</p><table>${row('ORDER NUMBER', 'ORDER DATE')}${row('284471906', 'Nov 15, 2026')}${row('CARRIER', 'TRACKING NUMBER')}${row('UPS', '1Z84R0570398112246')}</table>
       <h2>In this package</h2><p><b>Jardiance 25 mg tablet</b></p></main>`,
      'https://www.optumrx.com/secure/order-tracking?order=284471906',
    );
    expect(page).toBe('order-detail');
    expect(orders).toMatchObject([
      {
        orderNumber: '284471906',
        status: 'out-for-delivery',
        placedOn: '2026-11-15',
        expectedOn: '2026-11-22',
        carrier: 'UPS',
        tracking: '1Z84R0570398112246',
      },
    ]);
  });
});

describe('a page whose main heading says where an order stands', () => {
  const kind = (body: string, heading = 'Your order has shipped') =>
    readingOf(`<main><h1>${heading}</h1>${body}</main>`, 'https://www.optumrx.com/secure/order-tracking').page;
  const card = (number: string) => `<article><h2>Order ${number}</h2><p>LISINOPRIL TAB 10MG</p></article>`;

  it("is one order's", () => {
    expect(kind('<p>Order number: 284471906</p><p>LISINOPRIL TAB 10MG</p>')).toBe('order-detail');
    expect(kind('<dl><dt>Order number</dt><dd>284471906</dd></dl>', 'In transit')).toBe('order-detail');
  });

  it('is a list where it has several, or says where others stand', () => {
    expect(kind(card('284471906') + card('284471907'))).toBe('order-status');
    expect(kind(`${card('284471906')}<h2>Delivered</h2>`, 'Shipped')).toBe('order-status');
    expect(kind(card('284471906'), 'Track your orders')).toBe('order-status');
  });
});

describe('a column headed by a sign', () => {
  const icon = (sign: string, name: string) => `<th><span role="img" aria-label="${name}">${sign}</span></th>`;
  const read = (heads: string) =>
    readingOf(`<main><h1>My prescriptions</h1><table><tr><th>Medication</th>${heads}</tr>
      <tr><td>Lisinopril 10 mg tablet</td><td>90</td><td>Off</td></tr>
      <tr><td>Metformin 500 mg tablet</td><td>180</td><td>On</td></tr></table></main>`).prescriptions;

  it('is what the sign is called', () =>
    expect(read(icon('●', 'Quantity') + icon('∞', 'Auto refill'))).toMatchObject([
      { quantity: 90, autofill: 'off' },
      { quantity: 180, autofill: 'on' },
    ]));

  it('says nothing more where words are printed in it', () =>
    expect(read(icon('Days until', 'Quantity') + icon('Text alerts', 'Auto refill'))).toMatchObject([
      { quantity: null, autofill: 'unknown' },
      { quantity: null, autofill: 'unknown' },
    ]));
});
