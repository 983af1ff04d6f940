/** Orders under two tabs, each card a custom element with an open shadow root; and the details of one order. */
import { type Child, el } from '../../client/element';
import { dollars, nearDate, shortDate } from '../../client/format';
import type { Context } from '../../client/look';
import type { OrderView } from '../../state/view';
import s from './g4.module.css';
import { fillOrderCard } from './order-card';
import { box, button, nameParts, pill, run } from './parts';
import { statusWords } from './words';

const closed = new Set(['delivered', 'canceled', 'cannot-fill']);

function card(context: Context, order: OrderView): Child {
  const element = el('orx-order-card');
  fillOrderCard(
    element,
    el(
      'div',
      {},
      el('span', { class: order.hold?.actionable ? 'status alert' : 'status' }, statusWords(order)),
      order.number && el('h3', {}, `Order #${order.number}`),
    ),
    el('p', { class: 'quiet' }, `Placed ${nearDate(order.placedOn, context.view.today)}`),
    order.deliveredOn && el('p', {}, `Delivered ${nearDate(order.deliveredOn, context.view.today)}`),
    order.expectedOn && el('p', {}, `Estimated delivery ${nearDate(order.expectedOn, context.view.today)}`),
    el(
      'ul',
      {},
      order.items.map((item) =>
        el(
          'li',
          {},
          el('span', { class: 'medicine' }, item.name),
          item.strength && [' ', el('span', {}, item.strength)],
        ),
      ),
    ),
    el('button', { type: 'button', onclick: () => context.go('order', { id: order.id }) }, 'View order'),
  );
  return element;
}

export function orders(context: Context): Child {
  const past = context.memory.get('tab') === 'past';
  const inProgress = context.view.orders.filter(({ status }) => !closed.has(status));
  const over = context.view.orders.filter(({ status }) => closed.has(status));
  const shown = past ? over : inProgress;
  const tab = (words: string, key: 'past' | 'now', selected: boolean) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${key}`,
        class: s.tab ?? '',
        'aria-selected': String(selected),
        onclick: () => {
          context.memory.set('tab', key);
          context.again();
        },
      },
      words,
    );
  return [
    el('h1', {}, 'Orders'),
    el(
      'div',
      { role: 'tablist', 'aria-label': 'Orders', class: s.tabs ?? '' },
      tab(`In progress (${inProgress.length})`, 'now', !past),
      tab(`Past (${over.length})`, 'past', past),
    ),
    el(
      'div',
      { role: 'tabpanel', class: s.tiles ?? '' },
      shown.map((order) => card(context, order)),
      shown.length === 0 && el('p', {}, 'No orders here.'),
    ),
  ];
}

const stations: readonly (readonly [string, readonly OrderView['status'][]])[] = [
  ['Received', ['order-received', 'verified']],
  ['Processing', ['processing', 'processed']],
  ['Shipped', ['shipped', 'out-for-delivery']],
  ['Delivered', ['delivered']],
];

function progress({ status }: OrderView): Child {
  const at = stations.findIndex(([, statuses]) => statuses.includes(status));
  if (at < 0) return false;
  return el(
    'ol',
    { class: s.progress ?? '' },
    stations.map(([words], index) =>
      el('li', { 'aria-current': index === at && 'step', class: index <= at ? (s.done ?? '') : '' }, words),
    ),
  );
}

function hold(context: Context, order: OrderView): Child {
  if (!order.hold) return false;
  if (!order.hold.actionable) return box(s.notice, 'We’re reviewing this order. No action is needed from you.');
  return box(
    s.notice,
    el('p', {}, `We need your OK before we can continue (${order.hold.type.toLowerCase()}).`),
    button('Resolve hold', 'main', () => void context.act({ do: 'resolve-hold', order: order.id })),
  );
}

export function order(context: Context): Child {
  const order = context.view.orders.find(({ id }) => id === context.route.id);
  if (!order) return el('h1', {}, 'We can’t find this order');
  const { today } = context.view;
  return [
    el('p', {}, el('a', { href: context.href('orders') }, 'Orders'), ' / Details'),
    el('h1', {}, 'Order details'),
    box(
      s.panel,
      pill(statusWords(order), order.hold?.actionable ? 'alert' : 'calm'),
      order.number && el('h2', {}, `Order #${order.number}`),
      run(`Placed ${shortDate(order.placedOn)}`, order.shippedOn && `Shipped ${shortDate(order.shippedOn)}`),
      order.deliveredOn
        ? run(`Delivered ${shortDate(order.deliveredOn)}`)
        : order.expectedOn
          ? run(`Estimated delivery ${nearDate(order.expectedOn, today)}`)
          : false,
      progress(order),
      hold(context, order),
      order.tracking && el('p', {}, `${order.carrier} tracking number `, el('a', { href: '#carrier' }, order.tracking)),
    ),
    el(
      'section',
      {},
      el('h2', {}, 'In this order'),
      el(
        'div',
        { role: 'list' },
        order.items.map((item) =>
          el(
            'div',
            { role: 'listitem', class: s.row ?? '' },
            box(
              s.rowText,
              el('h3', {}, nameParts(item)),
              run(
                item.daysSupply !== null && `${item.daysSupply}-day supply`,
                item.quantity !== null && `Quantity: ${item.quantity}`,
                item.price !== null && dollars(item.price),
              ),
              run(item.rxNumber && `Rx ${item.rxNumber}`),
            ),
            order.canChange &&
              button(
                'Remove',
                'link',
                () => void context.act({ do: 'remove-from-order', order: order.id, medicine: item.medicine }),
              ),
          ),
        ),
      ),
    ),
    box(
      s.panel,
      run('Shipping: Free', order.total === null ? 'Order total: N/A' : `Order total: ${dollars(order.total)}`),
    ),
  ];
}
