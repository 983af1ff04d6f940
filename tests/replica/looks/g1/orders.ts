/** Order status as a table, and the details of one order. */
import type { Child } from '../../client/element';
import { dollars, longDate } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { OrderView } from '../../state/view';
import { button, component, heading, linkButton, ng, pairs, table } from './parts';
import { statusWords } from './words';

const date = (iso: string | null) => iso && longDate(iso);
const ended = new Set(['canceled', 'cannot-fill', 'delivered']);
const words = (order: OrderView) => ng('span', { class: order.hold?.actionable ? 'hold' : '' }, statusWords(order));
const estimate = (order: OrderView) => (ended.has(order.status) ? null : (date(order.expectedOn) ?? 'Pending'));

export function orders(context: Context): Child {
  const { orders } = context.view;
  if (orders.length === 0)
    return component(
      'order-status',
      heading('Order status'),
      ng('p', { class: 'empty' }, 'You have no orders in the last 18 months.'),
    );
  return component(
    'order-status',
    heading('Order status'),
    table(
      ['Order number', 'Order placed', 'Medications', 'Status', 'Estimated delivery', 'Delivered', 'Action'],
      orders.map((order) => [
        order.number ?? 'Pending',
        longDate(order.placedOn),
        order.items.map((item) => ng('div', {}, printedName(item))),
        words(order),
        estimate(order) ?? '',
        date(order.deliveredOn) ?? '',
        linkButton(ended.has(order.status) ? 'View order' : 'Track status', context.href('order', { id: order.id })),
      ]),
      'Orders',
    ),
  );
}

function hold(context: Context, order: OrderView): Child {
  if (!order.hold) return false;
  if (!order.hold.actionable) return ng('p', { class: 'notice' }, 'This order is on hold. No action is required.');
  return ng(
    'div',
    { class: 'notice red' },
    ng('p', {}, `This order has a ${order.hold.type}. Contact us or resolve it here.`),
    button('Resolve hold', () => void context.act({ do: 'resolve-hold', order: order.id })),
  );
}

export function order(context: Context): Child {
  const order = context.view.orders.find(({ id }) => id === context.route.id);
  if (!order) return heading('This order was not found');
  const columns = [
    'Medication',
    'Rx number',
    'Quantity',
    'Day supply',
    'Price',
    ...(order.canChange ? ['Remove'] : []),
  ];
  const rows = order.items.map((item) => [
    ng('b', {}, printedName(item)),
    item.rxNumber ?? '',
    item.quantity ?? '',
    item.daysSupply ?? '',
    item.price === null ? 'N/A' : dollars(item.price),
    ...(order.canChange
      ? [
          button(
            'Remove Item from Order',
            () => void context.act({ do: 'remove-from-order', order: order.id, medicine: item.medicine }),
            'btn light',
          ),
        ]
      : []),
  ]);
  return component(
    'order-detail',
    ng('p', {}, ng('a', { href: context.href('orders') }, '« Order status')),
    heading('Order details'),
    hold(context, order),
    pairs([
      ['Order number', order.number ?? 'Pending'],
      ['Status', words(order)],
      ['Order placed', longDate(order.placedOn)],
      ['Shipped on', date(order.shippedOn)],
      ['Estimated Delivery Date', estimate(order)],
      ['Delivered on', date(order.deliveredOn)],
      ['Carrier', order.tracking && order.carrier],
      ['Tracking number', order.tracking && ng('a', { href: '#carrier' }, order.tracking)],
      ['Shipping', 'Free'],
      ['Order Total', order.total === null ? 'N/A' : dollars(order.total)],
    ]),
    ng('h2', {}, `Medications (${order.items.length})`),
    table(columns, rows),
  );
}
