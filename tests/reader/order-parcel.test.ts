// @vitest-environment happy-dom
/** Who carries an order's parcel and under which number: in a line, in a sentence, in a column of its own. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const parcelOf = (body: string) => {
  const page = `<main><h1>Order status</h1><article><h2>Order 904400128</h2><p>Shipped</p><p>LISINOPRIL TAB 10MG</p>${body}</article></main>`;
  const [order] = readingOf(page, ordersUrl).orders;
  return [order?.carrier, order?.tracking];
};

describe("an order's parcel", () => {
  it('has a number that is no medicine, however alike the two are printed', () => {
    const page =
      '<main><h1>Order status</h1><article><h2>Order 904400128</h2><p>Tracking: <b>1Z999AA10123456784</b></p><p><b>Tracking:</b> <b>1Z999AA10123456784</b></p><p><b>LISINOPRIL TAB 10MG</b><br>Quantity: 90</p><p><b>Humalog KwikPen 100 unit/mL</b><br>Qty 15</p></article></main>';
    const [order] = readingOf(page, ordersUrl).orders;
    expect(order?.medicines.map(({ printedName }) => printedName)).toEqual([
      'LISINOPRIL TAB 10MG',
      'Humalog KwikPen 100 unit/mL',
    ]);
  });

  it.each([
    ['<p>UPS · <a href="#">1Z84E2A70334419827</a></p>', 'UPS', '1Z84E2A70334419827'],
    ['<p>FedEx · <a href="#">774901883620</a></p>', 'FedEx', '774901883620'],
    ['<p>FedEx | 774901883620</p>', 'FedEx', '774901883620'],
    ['<p>Sent with FedEx, whose tracking number is 774811220945, on Nov 18.</p>', 'FedEx', '774811220945'],
    ['<p>Tracking number 774811220945 with FedEx</p>', 'FedEx', '774811220945'],
    ['<p><a href="#">Track with FedEx</a><br>Tracking 398812045517</p>', 'FedEx', '398812045517'],
    ['<p>Expected today by 8 PM with FedEx</p>', 'FedEx', null],
    ['<p>It is brought by the United States Postal Service.</p>', 'United States Postal Service', null],
    [
      '<p>It left our pharmacy on November 19 with USPS and should arrive by Wednesday, November 25. Your tracking number is 9400136208551234567890.</p>',
      'USPS',
      '9400136208551234567890',
    ],
    ['<p>We handed it over to FedEx on Nov 19.</p>', 'FedEx', null],
    ['<p>It went out with UPS yesterday.</p>', 'UPS', null],
    ['<p>FedEx<br>Tracking number<br><a href="#">398120457719</a></p>', 'FedEx', '398120457719'],
    [
      '<table><tr><th>Drug</th><th>Status</th></tr><tr><td>METFORMIN TAB 500MG</td><td>Shipped<br>UPS <a href="#">1Z88E4020355510987</a></td></tr></table>',
      'UPS',
      '1Z88E4020355510987',
    ],
  ])('is told by %s', (body, carrier, tracking) => expect(parcelOf(body)).toEqual([carrier, tracking]));

  it.each([
    '<p>After the order is processed it ships by USPS, UPS or FedEx and is delivered in 3-5 business days.</p>',
    '<p>Orders ship with UPS.</p>',
    '<p>Once it has left our pharmacy with USPS you can follow it.</p>',
    '<p>We left you a letter about the UPS strike.</p>',
    '<p>Arriving packages can be picked up at the UPS Store.</p>',
    '<p>Once your order ships, UPS will send a tracking number.</p>',
    '<p>Tracking number for order 904400128 will follow</p>',
  ])('is not told by %s', (body) => expect(parcelOf(body)).toEqual([null, null]));

  it('may stand in a column beside its order', () => {
    const main = `<main><h1>Order # 90-33187-C</h1><ol><li>Placed Nov 14</li><li>Processing Nov 17</li>
      <li aria-current="step">Shipped Nov 20</li><li>Delivered</li></ol><p><b>LISINOPRIL TAB 10MG</b><br>Rx # 44108827</p></main>`;
    const aside = `<aside><h2>Delivery</h2><p>FedEx<br>Tracking number<br><a href="#">398120457719</a></p>
      <h2>Cost</h2><p>Medications (1): $70.00<br>Order total: $76.00</p>
      <h2>Questions?</h2><p>Orders that are delivered late are on us.</p></aside>`;
    const { orders } = readingOf(`<div>${main}${aside}</div>`, 'https://www.optumrx.com/secure/order-details');
    expect(orders).toMatchObject([{ status: 'shipped', carrier: 'FedEx', tracking: '398120457719', total: 76 }]);
  });
});
