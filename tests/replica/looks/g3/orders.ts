/** Order status, and the details of one order. Shipments of one order stand together under its number. */
import { type Child, el, icon } from '../../client/element';
import { dollars, slashes } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { OrderView } from '../../state/view';
import { fact } from './medicine-card';
import { statusWords } from './words';

const parentOf = (order: OrderView) => order.number?.split('-')[0] ?? order.id;

function orderBlock(context: Context, order: OrderView): Child {
  const title = order.number ? `Order # ${order.number}` : 'Request';
  return el(
    'article',
    { class: 'card order' },
    el(
      'div',
      { class: 'order-head' },
      el('h3', {}, title),
      el('span', { class: order.hold?.actionable ? 'status alert' : 'status' }, statusWords(order)),
    ),
    el(
      'dl',
      {},
      fact('Placed on', slashes(order.placedOn)),
      fact('Shipped on', order.shippedOn && slashes(order.shippedOn)),
      order.deliveredOn ? fact('Delivered on', slashes(order.deliveredOn)) : estimate(order),
    ),
    el(
      'ul',
      { class: 'plain' },
      order.items.map((item) => el('li', {}, printedName(item))),
    ),
    el('a', { href: context.href('order', { id: order.id }) }, 'View order details'),
  );
}

function estimate(order: OrderView): Child {
  if (order.status === 'canceled' || order.status === 'cannot-fill') return false;
  return fact('Estimated delivery', order.expectedOn ? slashes(order.expectedOn) : 'Pending');
}

export function orders(context: Context): Child {
  const groups = [...Map.groupBy(context.view.orders, parentOf).values()];
  return [
    el('h1', { id: 'page_title' }, 'Order status'),
    el('p', {}, 'Orders of the last 18 months. A new order can take up to 72 hours to appear.'),
    groups.length === 0 && el('p', { class: 'panel' }, 'You have no orders.'),
    groups.map((group) =>
      group.length === 1
        ? group.map((order) => orderBlock(context, order))
        : el(
            'section',
            { class: 'split' },
            el('h2', {}, `Order # ${group[0] && parentOf(group[0])}`),
            el('p', {}, `Your order ships in ${group.length} packages.`),
            group.toReversed().map((order) => orderBlock(context, order)),
          ),
    ),
  ];
}

const stations = ['Order Received', 'Processing', 'Shipped', 'Delivered'];
const reached: Partial<Record<OrderView['status'], number>> = {
  'order-received': 0,
  verified: 0,
  processing: 1,
  processed: 1,
  shipped: 2,
  'out-for-delivery': 2,
  delivered: 3,
};

function stepper({ status }: OrderView): Child {
  const at = reached[status];
  if (at === undefined) return false;
  return el(
    'ol',
    { class: 'steps', 'aria-label': 'Progress' },
    stations.map((station, index) =>
      el('li', { class: index <= at ? 'done' : '', 'aria-current': index === at && 'step' }, station),
    ),
  );
}

function holdNotice(context: Context, order: OrderView): Child {
  if (!order.hold) return false;
  const update = () => void context.act({ do: 'resolve-hold', order: order.id });
  if (!order.hold.actionable)
    return el('p', { class: 'notice' }, 'Your order is on hold while we review it. You do not need to do anything.');
  return el(
    'div',
    { class: 'notice alert', role: 'alert' },
    icon('M12 3 2 20h20L12 3zM12 10v5M12 17.5v.5', 'icon warn'),
    el('p', {}, `${order.hold.type}: we need your answer before we can ship this order.`),
    el('button', { type: 'button', class: 'secondary', onclick: update }, 'Update'),
  );
}

function tracking({ carrier, tracking }: OrderView): Child {
  return tracking && el('p', {}, `Shipped with ${carrier}. Tracking number: `, el('a', { href: '#carrier' }, tracking));
}

function items(context: Context, order: OrderView): Child {
  return order.items.map((item) =>
    el(
      'li',
      { class: 'card' },
      el('h3', {}, printedName(item)),
      el(
        'dl',
        {},
        fact('Rx', item.rxNumber),
        fact('Quantity', item.quantity),
        fact("Days' supply", item.daysSupply),
        fact('Price', item.price === null ? 'N/A' : dollars(item.price)),
      ),
      order.canChange &&
        el(
          'button',
          {
            type: 'button',
            class: 'text',
            onclick: () => void context.act({ do: 'remove-from-order', order: order.id, medicine: item.medicine }),
          },
          'Remove Item from Order',
        ),
    ),
  );
}

export function order(context: Context): Child {
  const order = context.view.orders.find(({ id }) => id === context.route.id);
  if (!order) return el('h1', {}, "We couldn't find this order");
  return [
    el('p', { class: 'crumbs' }, el('a', { href: context.href('orders') }, '‹ Back to order status')),
    el('h1', { id: 'page_title' }, 'Order details'),
    el(
      'section',
      { class: 'panel' },
      order.number && el('h2', {}, `Order # ${order.number}`),
      el('p', { class: order.hold?.actionable ? 'status alert' : 'status' }, statusWords(order)),
      stepper(order),
      holdNotice(context, order),
      el(
        'dl',
        { class: 'wide' },
        fact('Placed on', slashes(order.placedOn)),
        fact('Shipped on', order.shippedOn && slashes(order.shippedOn)),
        order.deliveredOn ? fact('Delivered on', slashes(order.deliveredOn)) : estimate(order),
      ),
      tracking(order),
    ),
    el(
      'section',
      {},
      el('h2', {}, `Medications (${order.items.length})`),
      el('ul', { class: 'cards' }, items(context, order)),
    ),
    el(
      'section',
      { class: 'panel' },
      el('h2', {}, 'Order summary'),
      el(
        'dl',
        { class: 'wide' },
        fact('Standard Shipping', 'Free'),
        fact('Order Total', order.total === null ? 'N/A' : dollars(order.total)),
      ),
      el('p', { class: 'small' }, 'Questions about this order? Our pharmacists are here all day.'),
    ),
  ];
}
