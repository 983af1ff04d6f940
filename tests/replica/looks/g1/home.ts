/** At a glance: a tile to ask for a prescription, the medicine cabinet, the orders under way. */
import type { Child } from '../../client/element';
import { count, longDate } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import { component, heading, linkButton, ng } from './parts';
import { statusWords } from './words';

const closed = new Set(['delivered', 'canceled', 'cannot-fill']);

export function home(context: Context): Child {
  const cabinet = context.view.medicines
    .filter(({ kind, inactive }) => kind === 'home-delivery' && !inactive)
    .slice(0, 6);
  const active = context.view.orders.filter(({ status }) => !closed.has(status));
  return component(
    'at-a-glance',
    heading('At a glance'),
    ng(
      'div',
      { class: 'glance' },
      linkButton('New prescription', '#new'),
      ng(
        'a',
        { class: 'request', href: '#request' },
        ng('span', { class: 'plus', 'aria-hidden': 'true' }, '+'),
        'Request a prescription',
      ),
    ),
    ng('h2', {}, 'My Medicine Cabinet'),
    cabinet.length === 0 && ng('p', { class: 'empty' }, 'Your medicine cabinet is empty.'),
    ng(
      'div',
      { class: 'cabinet' },
      cabinet.map((medicine) =>
        component(
          'rx-card',
          ng(
            'div',
            { class: 'drug' },
            ng('a', { href: context.href('prescription', { id: medicine.id }) }, printedName(medicine)),
          ),
          medicine.refillsLeft !== null && ng('div', {}, `${count(medicine.refillsLeft, 'refill')} left`),
          medicine.daysSupply !== null && ng('div', {}, `${medicine.daysSupply} day supply`),
        ),
      ),
    ),
    ng('h2', {}, 'Order status'),
    active.length === 0 && ng('p', { class: 'empty' }, 'There are no orders in progress.'),
    ng(
      'div',
      { class: 'cabinet' },
      active.map((order) =>
        component(
          'order-card',
          ng('div', {}, order.number ? `Order #${order.number}` : 'Order number: Pending'),
          ng('div', { class: order.hold?.actionable ? 'state hold' : 'state' }, statusWords(order)),
          order.items.map((item) => ng('div', {}, printedName(item))),
          order.expectedOn && ng('div', {}, `Estimated Delivery Date: ${longDate(order.expectedOn)}`),
          ng('a', { href: context.href('order', { id: order.id }) }, 'Track status'),
        ),
      ),
    ),
    ng(
      'div',
      { class: 'ad' },
      ng('h2', {}, 'Save with auto refill!'),
      ng('p', {}, 'Sign up for the automatic refill program today.'),
    ),
  );
}
