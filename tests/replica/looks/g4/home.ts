/** Home: tiles. A medicine can stand in two of them. */
import { type Child, el } from '../../client/element';
import { nearDate, shortDate } from '../../client/format';
import type { Context } from '../../client/look';
import s from './g4.module.css';
import { refills } from './medicine-row';
import { box, nameParts, pill, run } from './parts';
import { statusWords } from './words';

const closed = new Set(['delivered', 'canceled', 'cannot-fill']);

export function home(context: Context): Child {
  const { medicines, orders, person, today } = context.view;
  const ready = medicines.filter(({ isReady }) => isReady);
  const upcoming = medicines.filter(
    ({ autofill, autofillOn, inactive }) => autofill === 'on' && autofillOn && !inactive,
  );
  const active = orders.filter(({ status }) => !closed.has(status));
  const tile = (id: string, title: Child, ...content: Child[]) =>
    el(
      'li',
      { class: s.tile ?? '' },
      el('h3', {}, el('a', { href: context.href('prescription', { id }) }, title)),
      content,
    );
  return [
    el('h1', {}, person ? `Good morning, ${person.split(' ')[0]}` : 'Good morning'),
    el(
      'section',
      {},
      el('h2', {}, 'Ready to refill'),
      ready.length === 0 && el('p', {}, 'Nothing to refill right now.'),
      el(
        'ul',
        { class: s.tiles ?? '' },
        ready.map((medicine) =>
          tile(
            medicine.id,
            nameParts(medicine),
            run(refills(medicine.refillsLeft), medicine.rxNumber && `Rx ${medicine.rxNumber}`),
          ),
        ),
      ),
    ),
    upcoming.length > 0 &&
      el(
        'section',
        {},
        el('h2', {}, 'Upcoming auto refills'),
        el(
          'ul',
          { class: s.tiles ?? '' },
          upcoming.map((medicine) =>
            tile(
              medicine.id,
              nameParts(medicine),
              run('Auto refill: On', `Next auto refill ${shortDate(medicine.autofillOn ?? '')}`),
            ),
          ),
        ),
      ),
    el(
      'section',
      {},
      el('h2', {}, 'Your orders'),
      active.length === 0 && el('p', {}, 'No orders in progress.'),
      el(
        'ul',
        { class: s.tiles ?? '' },
        active.map((order) =>
          el(
            'li',
            { class: s.tile ?? '' },
            pill(statusWords(order), order.hold?.actionable ? 'alert' : 'calm'),
            order.number && el('h3', {}, `Order #${order.number}`),
            order.items.map((item) => el('p', {}, nameParts(item))),
            order.expectedOn && run(`Estimated delivery ${nearDate(order.expectedOn, today)}`),
            el('a', { href: context.href('order', { id: order.id }) }, 'Track order'),
          ),
        ),
      ),
    ),
    box(
      s.promo,
      el('h2', {}, 'Save with auto refill!'),
      el('p', {}, 'Enroll in auto refill and never miss a dose. Get a 90-day supply for less.'),
      el('a', { href: '#learn' }, 'Learn more'),
    ),
  ];
}
