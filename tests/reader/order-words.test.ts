// @vitest-environment happy-dom
/** Other words for what an order prints: its number, its days, its carrier, where it is. */
import { describe, expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

const orderOf = (facts: readonly (readonly [string, string])[]) => {
  const rows = facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('');
  const { orders, gaps } = readingOf(
    `<main><h1>Order status</h1><article><dl>${rows}</dl><p>Warfarin 5 mg tablet</p></article></main>`,
    ordersUrl,
  );
  return { order: orders[0], count: orders.length, gaps };
};
const number = ['Order number', '56120077'] as const;

describe('the words of an order', () => {
  it.each(['Order Nbr.', 'ORD. NO.', 'Your order number', 'Home delivery order number', 'Mail-order order no.'])(
    'its number: %s',
    (label) =>
      expect(
        orderOf([
          [label, '56120077'],
          ['Status', 'Shipped'],
        ]).order,
      ).toMatchObject({
        orderNumber: '56120077',
        status: 'shipped',
      }),
  );

  it.each(['Stage', 'State of order', 'STAT.', "What's happening", 'Where it is now'])('where it is: %s', (label) =>
    expect(orderOf([number, [label, 'Shipped']]).order).toMatchObject({ status: 'shipped', printedStatus: 'Shipped' }),
  );

  it.each([
    ['received', 'We have your order'],
    ['processing', 'Being filled by our pharmacy'],
    ['processing', 'Our pharmacy is getting it ready'],
    ['processed', 'Packed and ready to ship'],
    ['shipped', 'On its way to you'],
    ['shipped', 'In the mail'],
    ['shipped', 'In the hands of the carrier'],
    ['delivered', 'Delivery complete'],
    ['delivered', 'Delivered, left with a resident'],
    ['canceled', 'Called off at your request'],
    ['cannot-fill', 'We were unable to fill this order'],
    ['on-hold', 'Paused: your OK is needed'],
    ['on-hold', 'HOLD - ACTION REQ.'],
    ['on-hold', "Can't ship yet - action needed"],
    ['on-hold', 'Needs your attention'],
  ])('%s: %s', (status, said) => expect(orderOf([number, ['Status', said]]).order).toMatchObject({ status }));

  it.each(['We are unable to give a date', 'Getting it ready soon', 'Paused'])(
    'and nothing that only sounds so: %s',
    (said) => {
      const { order } = orderOf([number, ['Status', said]]);
      expect(order?.status).toBe('unknown');
    },
  );

  it.each([
    ['placedOn', 'You ordered on'],
    ['placedOn', 'Date of order'],
    ['shippedOn', 'Went out on'],
    ['shippedOn', 'We shipped on'],
    ['shippedOn', 'Handed to USPS on'],
    ['deliveredOn', 'Reached you on'],
    ['deliveredOn', 'Delivery made on'],
    ['deliveredOn', 'Date of delivery'],
  ] as const)('%s: %s', (field, label) =>
    expect(orderOf([number, ['Status', 'Delivered'], [label, 'Nov 9, 2026']]).order).toMatchObject({
      [field]: '2026-11-09',
    }),
  );

  it.each(['Due to arrive', 'Look for it by', 'Date of delivery'])('the day to come: %s', (label) =>
    expect(orderOf([number, ['Status', 'Shipped'], [label, 'Nov 27, 2026']]).order).toMatchObject({
      expectedOn: '2026-11-27',
      deliveredOn: null,
    }),
  );

  it.each([
    ['Shipper', 'TRK #', 'TOT.'],
    ['Via', 'Package no.', 'Total billed'],
    ['Coming with', 'Parcel tracking ID', 'Amount charged for this order'],
  ])('what carries it and what it costs: %s, %s, %s', (carrier, tracking, total) =>
    expect(
      orderOf([number, ['Status', 'Shipped'], [carrier, 'FedEx'], [tracking, '785120046631'], [total, '$23.75']]).order,
    ).toMatchObject({ carrier: 'FedEx', tracking: '785120046631', total: 23.75 }),
  );

  it('a strength per mL without its unit is a medicine’s', () => {
    const { orders } = readingOf(
      '<main><h1>Order status</h1><article><p>Order number: 77119236</p><p>Shipped</p><p>INSULIN LISPRO INJ 100/ML</p></article></main>',
      ordersUrl,
    );
    expect(orders[0]?.medicines.map(({ printedName }) => printedName)).toEqual(['INSULIN LISPRO INJ 100/ML']);
  });
});
