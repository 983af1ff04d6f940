// @vitest-environment happy-dom
/** Facts in short sentences and small print, and the words beside them that tell none. */
import { describe, expect, it } from 'vitest';
import { medicineOf, ordersUrl, readingOf, readOf } from './page-of';

const name = '<h2>ELIQUIS 2.5 MG TABLET</h2>';
const orderOf = (block: string) =>
  readingOf(`<main><h1>Order status</h1><article><h2>Order #552744809</h2>${block}</article></main>`, ordersUrl)
    .orders[0];

describe('a prescription', () => {
  it.each([
    [
      '<p><small>Ordered by Lena Whitcomb, MD · Rx 70418822 · Good until 03/15/2027</small></p>',
      { prescriber: 'Lena Whitcomb, MD', rxNumber: '70418822', expiresOn: '2027-03-15' },
    ],
    ['<p>Each fill is 90 tablets for 90 days and costs you $15.00.</p>', { price: 15, quantity: 90, daysSupply: 90 }],
    ['<p>It costs you $15.00.</p>', { price: 15 }],
    ['<p>Each fill costs $15.00.</p>', { price: 15 }],
    ['<p>Supply: 90 days (90 tablets)</p>', { daysSupply: 90, quantity: 90 }],
    ['<p>30-day supply (60 capsules)</p>', { daysSupply: 30, quantity: 60 }],
    [
      '<p>No. 76001230 • Ordered by Dr. Preston Lacey • 28-day supply</p>',
      { rxNumber: '76001230', prescriber: 'Dr. Preston Lacey' },
    ],
  ])('says %s', (block, facts) => expect(medicineOf(name + block)).toMatchObject(facts));

  it.each([
    ['<p>Without insurance this would cost you $80.00.</p>', { price: null }],
    ['<p>A retail pharmacy costs you $80.00.</p>', { price: null }],
    ['<p>It can cost you $80.00.</p>', { price: null }],
    ['<p>Get up to 90 days (90 tablets)</p>', { quantity: null, daysSupply: null }],
    ['<p>No. 76001230</p><p>28-day supply</p>', { rxNumber: null }],
    ['<p>No. 448120937 · Qty 90</p>', { rxNumber: null }],
    ['<p>No refills until May 12, 2027</p>', { expiresOn: null }],
  ])('does not say that with %s', (block, facts) => expect(medicineOf(name + block)).toMatchObject(facts));
});

describe('an order', () => {
  it.each([
    ['<span>Shipped</span><br><a href="#">View details</a>', { status: 'shipped', printedStatus: 'Shipped' }],
    ['<span>Order Received</span> <a href="#">View</a>', { status: 'received', printedStatus: 'Order Received' }],
    [
      '<p>Placed Nov. 13, 2026</p><div><span>Shipped</span><br><a href="#">View details</a></div>',
      { status: 'shipped', placedOn: '2026-11-13' },
    ],
    [
      '<span>Shipped</span><p>Shipped 2 days ago with FedEx, tracking number <a href="#">771204558210</a>. Arriving tomorrow.</p>',
      { tracking: '771204558210', carrier: 'FedEx', expectedOn: '2026-11-23' },
    ],
    ['<span>Shipped</span><p>Track it with tracking number <a href="#">Show</a>.</p>', { tracking: null }],
    [
      '<table><tr><td>Status</td><td>Order Received</td><td>Estimated Delivery Date</td><td>Nov 30 – Dec 3, 2026</td></tr></table>',
      { status: 'received', printedStatus: 'Order Received', expectedOn: '2026-12-03' },
    ],
  ])('says %s', (block, facts) => expect(orderOf(block)).toMatchObject(facts));

  it('has its total in a row across the columns of its medicines', () => {
    const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const group = (number: string, status: string, total: string) =>
      `<tbody><tr><td rowspan="2">${number}</td><td rowspan="2">${status}</td><td>LISINOPRIL TAB 20MG</td><td>90</td><td>$5.00</td></tr>
      <tr><td colspan="2"><b>Order total</b></td><td><b>${total}</b></td></tr></tbody>`;
    const { orders } = readingOf(
      `<main><h1>Order status</h1><table><thead>${row(['Order #', 'Status', 'Medication', 'Qty', 'Price']).replaceAll('td>', 'th>')}</thead>
      ${group('448120937', 'Processing', '$16.40')}${group('447003118', 'Delivered', '$0.00')}${group('441957720', 'Request Canceled', 'N/A')}</table></main>`,
      ordersUrl,
    );
    expect(orders.map(({ orderNumber, status, total }) => [orderNumber, status, total])).toEqual([
      ['448120937', 'processing', 16.4],
      ['447003118', 'delivered', 0],
      ['441957720', 'canceled', null],
    ]);
  });

  it('has no status of a menu beside it', () => {
    const menu =
      '<table><tr><td><a href="/a">Home</a></td><td><b>Order Status</b></td><td><a href="/b">Member tools</a></td></tr></table>';
    const { orders } = readingOf(
      `${menu}<h1>Order Confirmation</h1><p>Order # 690022345</p><p>Status: Order Received</p>`,
      'https://www.optumrx.com/secure/order-details/690022345',
    );
    expect(orders).toMatchObject([{ status: 'received', printedStatus: 'Order Received' }]);
  });

  it('that could not be paid is no trouble of the page', () => {
    const { reading } = readOf(
      '<main><h1>Order status</h1><article><h2>Order #220409313</h2><p>On Hold: Action Required</p><p>We could not process your payment method. Update it so that we can ship your order.</p></article></main>',
      ordersUrl,
    );
    expect(reading.gaps).toEqual([]);
    expect(reading.orders).toMatchObject([{ status: 'on-hold', hold: 'action' }]);
  });
});

it('counts in a head are no part of it', () => {
  const { prescriptions } = readingOf(
    `<main><h1>Complete your renewal</h1><table><thead><tr><th>Medications (2)</th><th>Supply</th></tr></thead><tbody>
    <tr><td><div>Clonidine HCl 0.1 mg tablet</div><div>Rx: 33871504</div><div>Refills remaining: 0</div></td><td>90-day supply</td></tr>
    <tr><td><div>Spironolactone 25 mg tablet</div><div>Rx: 33871622</div><div>Refills remaining: 1</div></td><td>90-day supply</td></tr></tbody></table></main>`,
  );
  expect(prescriptions).toMatchObject([
    { rxNumber: '33871504', refillsLeft: 0 },
    { rxNumber: '33871622', refillsLeft: 1 },
  ]);
});
