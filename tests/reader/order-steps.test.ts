// @vitest-environment happy-dom
/** Where a row of steps says that an order stands, and where it does not. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const statusOf = (steps: string) =>
  readingOf(
    `<main><h1>Order status</h1><article><h2>Order 6612094471</h2><p>LISINOPRIL TAB 10MG</p>${steps}</article></main>`,
    ordersUrl,
  ).orders.map(({ status, printedStatus }) => [status, printedStatus]);
const list = (...steps: string[]) => `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
const unknown = [['unknown', null]];

describe('a row of steps', () => {
  it.each([
    list('Placed', 'Processing (current)', 'Shipped', 'Delivered'),
    list('Placed', 'Processing <span>(current)</span>', 'Shipped', 'Delivered'),
    list('Placed', '<b>Processing</b><p>You are here</p>', 'Shipped', 'Delivered'),
    list('Order placed - done', 'Processing - now', 'Shipped - next', 'Delivered'),
    list('Step 1: Placed', 'Step 2: Processing · in progress', 'Step 3: Shipped', 'Step 4: Delivered'),
    list('✓ Placed', '✓ Processing', 'Shipped', 'Delivered'),
    list('<i>✓</i><b>Placed</b>', '<i>✓</i><b>Processing</b>', '<i>3</i><b>Shipped</b>', '<i>4</i><b>Delivered</b>'),
    `<p>Current step: Processing</p>${list('Placed', 'Processing', 'Shipped', 'Delivered')}`,
    '<div role="progressbar" aria-valuenow="50" aria-valuetext="Step 2 of 4: Processing"></div><div><span>Placed</span><span>Processing</span><span>Shipped</span></div>',
    '<ol><li>We got it</li><li aria-current="step">Processing</li><li>Delivered</li></ol>',
  ])('says which is the current one: %s', (steps) => expect(statusOf(steps)).toEqual([['processing', 'Processing']]));

  it.each([
    list('Placed', '<span class="on">Processing</span>', 'Shipped', 'Delivered'),
    list('1. Placed', '2. Processing', '3. Shipped', '4. Delivered'),
    list('✓ Placed', '✓ Processing', '✓ Shipped', '✓ Delivered'),
    list('✓ Placed', 'Processing', '✓ Shipped', 'Delivered'),
    list('We got it', 'Shipped', 'Delivered'),
    `<p>Placed Nov 13, 2026</p>${list('Placed', 'Processing', 'Shipped', 'Delivered')}`,
    '<ol><li>Placed</li><li aria-current="step">Pharmacy review</li><li>Shipped</li><li>Delivered</li></ol>',
  ])('says nothing by a color or a class alone: %s', (steps) => expect(statusOf(steps)).toEqual(unknown));

  it('comes behind a status that stands over it, with sentences about the parcel below', () => {
    const row = '<ol><li>Processing</li><li aria-current="step">Shipped</li><li>Delivered</li></ol>';
    expect(
      statusOf(`<p>Out for delivery</p>${row}<p>Shipped with FedEx. Tracking number: <a href="#">771203948815</a></p>`),
    ).toEqual([['out-for-delivery', 'Out for delivery']]);
  });
});

describe('a status over the days of an order', () => {
  const told = (markup: string) =>
    readingOf(`<main><h1>Order status</h1>${markup}</main>`, ordersUrl).orders.map(({ status, printedStatus }) => [
      status,
      printedStatus,
    ]);
  const inOne = (badge: string, days: string) =>
    told(`<section><h2>Order 6612094471</h2>${badge}${days}<h3>LISINOPRIL TAB 10MG</h3></section>`);
  const days = '<p>Placed on Oct 12, 2026</p><p>Shipped on Oct 15, 2026</p>';
  const delivered = `${days}<p>Delivered on Oct 19, 2026</p>`;

  it.each([
    ['Delivered', 'delivered', delivered],
    ['Delivered', 'delivered', '<p>Delivered: <b>Oct 19, 2026</b></p><p>Ship date: Oct 15, 2026</p>'],
    ['Out for delivery', 'out-for-delivery', days],
    ['Out for delivery', 'out-for-delivery', '<p>Shipped Oct 15, 2026</p><p>Placed on Oct 12, 2026</p>'],
    ['On hold', 'on-hold', days],
    ['Canceled', 'canceled', days],
  ])('is where it stands: %s', (badge, status, below) => {
    expect(inOne(`<p>${badge}</p>`, below)).toEqual([[status, badge]]);
    expect(inOne(`<div><span>${badge}</span></div>`, below)).toEqual([[status, badge]]);
    expect(inOne(`<p><b>Order status:</b> ${badge}</p>`, below)).toEqual([[status, badge]]);
  });

  it('is none where it is the first of steps without days', () => {
    const steps = ['Placed', 'Processing', 'Shipped', 'Delivered', 'Placed on Oct 12, 2026'];
    expect(inOne('', steps.map((step) => `<p>${step}</p>`).join(''))).toEqual([['unknown', null]]);
  });

  it('may as well be a step that is to come, where the newest stands on top', () => {
    const steps = ['Delivered', 'Shipped Oct 15, 2026', 'Placed Oct 12, 2026'].map((step) => `<li>${step}</li>`);
    expect(
      told(`<section><h2>Order 6612094471</h2><p>LISINOPRIL TAB 10MG</p><ol>${steps.join('')}</ol></section>`),
    ).toEqual([['shipped', 'Shipped']]);
  });
});

describe('rows of steps over the numbers of their orders', () => {
  const row = (current: number) =>
    `<ol>${['Placed', 'Processing', 'Shipped', 'Delivered'].map((step, at) => `<li${at === current ? ' aria-current="step"' : ''}>${step}</li>`).join('')}</ol>`;
  const order = (number: string, name: string) => `<h2>Order ${number}</h2><p>Placed on Nov 14, 2026</p><p>${name}</p>`;
  const [first, second] = [order('904400128', 'LISINOPRIL TAB 10MG'), order('904400129', 'METFORMIN TAB 500MG')];
  const told = (body: string) =>
    readingOf(`<main><h1>Order status</h1>${body}</main>`, ordersUrl).orders.map((one) => [
      one.orderNumber,
      one.status,
    ]);

  it('are those of the orders below, without a wrapper too', () => {
    expect(told(row(2) + first)).toEqual([['904400128', 'shipped']]);
    const both = [
      ['904400128', 'shipped'],
      ['904400129', 'processing'],
    ];
    expect(told(row(2) + first + row(1) + second)).toEqual(both);
    expect(told(`${row(2)}<p>Step 3 of 4</p>${first}${row(1)}<p>Step 2 of 4</p>${second}`)).toEqual(both);
    expect(told(`<div>${row(2)}${first}</div><div>${row(1)}${second}</div>`)).toEqual(both);
  });

  it('are not, where one stands behind the last or none over the first', () => {
    expect(told(first + row(2) + second + row(1))).toEqual([
      ['904400128', 'shipped'],
      ['904400129', 'processing'],
    ]);
    expect(told(first + row(2) + second)).toEqual([
      ['904400128', 'shipped'],
      ['904400129', 'placed'],
    ]);
  });

  it('say nothing by a color alone, and leave none that is only placed', () =>
    expect(told(row(9) + first)).toEqual([['904400128', 'unknown']]));
});
