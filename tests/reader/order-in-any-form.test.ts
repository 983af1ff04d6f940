// @vitest-environment happy-dom
/** Whatever way a part of a page prints an order, none of its facts is taken for another. What is not read is unknown. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ordersUrl, readingOf } from './page-of';

interface Fact {
  readonly field: string;
  readonly value: unknown;
  readonly label: string;
  readonly printed: string;
}

const days = fc.constantFrom(
  (iso: string) => iso,
  (iso: string) => Temporal.PlainDate.from(iso).toLocaleString('en-US', { dateStyle: 'long' }),
  (iso: string) => Temporal.PlainDate.from(iso).toLocaleString('en-US', { dateStyle: 'full' }),
  (iso: string) => Temporal.PlainDate.from(iso).toLocaleString('en-US', { dateStyle: 'medium' }),
);
const labels = (all: string) => fc.constantFrom(...all.split('|'));
const dated = (field: string, iso: string, all: string) =>
  fc.tuple(labels(all), days).map(([label, print]): Fact => ({ field, value: iso, label, printed: print(iso) }));
const plain = (field: string, value: unknown, printed: string, all: string) =>
  labels(all).map((label): Fact => ({ field, value, label, printed }));

/** What may be printed of an order, by how far it has come. */
const factsOf = {
  processing: fc.tuple(
    dated('placedOn', '2026-11-09', 'Placed on|Order date|Ordered'),
    dated('expectedOn', '2026-11-28', 'Estimated delivery|Expected by|Arrives by'),
    plain('total', 12.5, '$12.50', 'Order total|Total'),
  ),
  'out-for-delivery': fc.tuple(
    dated('placedOn', '2026-11-09', 'Placed on|Ordered'),
    dated('shippedOn', '2026-11-12', 'Shipped on|Ship date|Shipped'),
    plain('tracking', '1Z999AA10123456784', '1Z999AA10123456784', 'Tracking number|Tracking #|Tracking'),
  ),
  delivered: fc.tuple(
    dated('placedOn', '2026-11-09', 'Placed on|Ordered'),
    dated('shippedOn', '2026-11-12', 'Shipped on|Shipped'),
    dated('deliveredOn', '2026-11-15', 'Delivered on|Delivered'),
    plain('carrier', 'FedEx', 'FedEx', 'Carrier|Shipped with'),
  ),
  'on-hold': fc.tuple(
    dated('placedOn', '2026-11-09', 'Placed on|Order date'),
    dated('shippedOn', '2026-11-12', 'Shipped on|Ship date'),
    plain('total', 0, '$0.00', 'Order total|Total'),
  ),
} as const;
const words = {
  processing: 'Processing',
  'out-for-delivery': 'Out for delivery',
  delivered: 'Delivered',
  'on-hold': 'On hold',
} as const;

const each = (print: (fact: Fact) => string) => (all: readonly Fact[]) => all.map(print).join('');
const forms = [
  each(({ label, printed }) => `<p>${label}: ${printed}</p>`),
  each(({ label, printed }) => `<p>${label} ${printed}</p>`),
  each(({ label, printed }) => `<p><b>${label}:</b> <b>${printed}</b></p>`),
  each(({ label, printed }) => `<div><div>${label}</div><div>${printed}</div></div>`),
  each(({ label, printed }) => `<dl><div><dt>${label}</dt><dd>${printed}</dd></div></dl>`),
  (all: readonly Fact[]) => `<p>${all.map(({ label, printed }) => `${label}: ${printed}`).join(' · ')}</p>`,
  (all: readonly Fact[]) =>
    `<table>${each(({ label, printed }) => `<tr><th>${label}</th><td>${printed}</td></tr>`)(all)}</table>`,
];
type Frame = (number: string, status: string, facts: string, name: string) => string;
const frames: readonly Frame[] = [
  (number, status, facts, name) =>
    `<article><h2>Order #${number}</h2><span>${status}</span>${facts}<p>${name}</p></article>`,
  (number, status, facts, name) => `<div><div>${status}</div><h3>Order ${number}</h3>${facts}<h4>${name}</h4></div>`,
  (number, status, facts, name) => `<div><h3>${name}</h3><p>${status}</p><p>Order number: ${number}</p>${facts}</div>`,
  (number, status, facts, name) =>
    `<section><h3>Order ${number} — ${status}</h3><p><b>${name}</b></p>${facts}</section>`,
];

const statuses = ['processing', 'out-for-delivery', 'delivered', 'on-hold'] as const;
const order = fc.constantFrom(...statuses).chain((status) =>
  fc.tuple(
    fc.constant(status),
    factsOf[status].chain((all) => fc.shuffledSubarray([...(all as readonly Fact[])])),
  ),
);

it('no fact of an order is taken for another', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(order, order, fc.constantFrom(...forms), fc.constantFrom(...frames), (one, other, form, frame) => {
      const shown = [
        { number: '6612094471', name: 'LISINOPRIL TAB 10MG', status: one[0], facts: one[1] },
        { number: '6612094488', name: 'METFORMIN TAB 500MG', status: other[0], facts: other[1] },
      ];
      const cards = shown.map(({ number, name, status, facts }) => frame(number, words[status], form(facts), name));
      const { orders } = readingOf(`<main><h1>Order status</h1>${cards.join('')}</main>`, ordersUrl);
      shown.forEach(({ number, name, status, facts }, at) => {
        const read = orders.find(({ orderNumber }) => orderNumber === number);
        expect(read?.status, cards[at]).toBe(status);
        expect(
          read?.medicines.map(({ printedName }) => printedName),
          cards[at],
        ).toEqual([name]);
        for (const field of ['placedOn', 'shippedOn', 'deliveredOn', 'expectedOn', 'tracking', 'total'] as const) {
          const told = facts.find((fact) => fact.field === field);
          if (read?.[field] !== null) expect(read?.[field], `${field} in ${cards[at]}`).toBe(told?.value);
        }
      });
      expect(orders).toHaveLength(2);
    }),
    { numRuns: 400, seed: 20261122 },
  );
});
