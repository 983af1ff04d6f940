/** Home: what is ready to refill, what is under way, and a coverage date in the corner. */
import { type Child, el } from '../../client/element';
import { slashes } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { OrderView } from '../../state/view';
import { fact } from './medicine-card';
import { statusWords } from './words';

const closed = new Set(['delivered', 'canceled', 'cannot-fill']);

function ready(context: Context): Child {
  const medicines = context.view.medicines.filter(({ isReady }) => isReady);
  if (medicines.length === 0) return el('p', {}, 'Nothing is ready to refill today.');
  return el(
    'ul',
    { class: 'cards' },
    medicines.map((medicine) =>
      el(
        'li',
        { class: 'card' },
        el('h3', {}, el('a', { href: context.href('prescription', { id: medicine.id }) }, printedName(medicine))),
        el('dl', {}, fact('Rx number', medicine.rxNumber), fact('Refills remaining', medicine.refillsLeft)),
      ),
    ),
  );
}

function activeOrder(context: Context, order: OrderView): Child {
  return el(
    'li',
    { class: 'card' },
    el('h3', {}, order.number ? `Order # ${order.number}` : 'Your request'),
    el('p', { class: order.hold?.actionable ? 'status alert' : 'status' }, statusWords(order)),
    el(
      'ul',
      { class: 'plain' },
      order.items.map((item) => el('li', {}, printedName(item))),
    ),
    order.expectedOn && el('p', {}, `Estimated delivery: ${slashes(order.expectedOn)}`),
    el('a', { href: context.href('order', { id: order.id }) }, 'View order details'),
  );
}

export function home(context: Context): Child {
  const active = context.view.orders.filter(({ status }) => !closed.has(status));
  return [
    el('p', { class: 'coverage' }, 'Active date ', el('b', {}, slashes(context.view.coverageSince))),
    el('h1', { id: 'page_title' }, 'Home'),
    el('section', {}, el('h2', {}, 'Prescriptions ready to refill'), ready(context)),
    el(
      'section',
      {},
      el('h2', {}, 'Active orders'),
      active.length
        ? el(
            'ul',
            { class: 'cards' },
            active.map((order) => activeOrder(context, order)),
          )
        : el('p', {}, 'You have no active orders.'),
    ),
    el(
      'aside',
      { class: 'promo' },
      el('h2', {}, 'Save with auto refill!'),
      el('p', {}, 'Members who enroll in auto refill never run out. Ask about a 90-day supply in the Savings Center.'),
      el('a', { href: '#savings' }, 'Savings Center'),
    ),
  ];
}
