/** White header, light-grey navigation bar, footer. */
import { type Child, el, icon } from '../../client/element';
import type { Context } from '../../client/look';
import type { PageName } from '../pages';

const bar: readonly (readonly [PageName, string])[] = [
  ['prescriptions', 'My prescriptions'],
  ['orders', 'Order status'],
  ['profile', 'My profile'],
  ['messages', 'Message center'],
];

function person(context: Context): Child {
  const { person, people } = context.view;
  if (people.length === 0) return el('span', { class: 'who' }, person ? `Welcome, ${person}` : 'Welcome');
  const open = context.memory.get('people') === true;
  const toggle = () => {
    context.memory.set('people', !open);
    context.again();
  };
  const choices = people.map(({ id, name, selected }) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', 'aria-current': selected && 'true', onclick: () => void context.switchTo(id) },
        name,
      ),
    ),
  );
  return el(
    'div',
    { class: 'who' },
    el(
      'button',
      { type: 'button', id: 'viewing', class: 'viewing', 'aria-expanded': String(open), onclick: toggle },
      `Viewing: ${person ?? ''}`,
    ),
    open && el('ul', { class: 'people' }, choices),
  );
}

const navigation = (context: Context) =>
  el(
    'nav',
    { class: 'bar', 'aria-label': 'Main' },
    el(
      'ul',
      {},
      bar.map(([page, words]) =>
        el(
          'li',
          {},
          el('a', { href: context.href(page), 'aria-current': context.route.page === page && 'page' }, words),
        ),
      ),
    ),
  );

export function frame(context: Context | null, content: Child): Child {
  const cart = context?.view.cart.length ?? 0;
  return [
    el(
      'header',
      { class: 'top' },
      el('a', { class: 'brand', href: '/secure/' }, 'Optum ', el('b', {}, 'Rx')),
      el(
        'div',
        { class: 'account' },
        context && person(context),
        context &&
          el(
            'a',
            { href: context.href('checkout'), class: 'cart' },
            icon('M3 4h2l2 11h11l2-8H6M9 20h.1M17 20h.1'),
            `Cart (${cart})`,
          ),
        el('a', { href: '/public/sign-out' }, 'Sign out'),
      ),
    ),
    context && navigation(context),
    el('main', { id: 'main' }, content),
    el(
      'footer',
      { class: 'foot' },
      el(
        'p',
        {},
        el('a', { href: '#help' }, 'Help'),
        el('a', { href: '#price' }, 'Price a drug'),
        el('a', { href: '#locator' }, 'Pharmacy locator'),
        el('a', { href: '#privacy' }, 'Privacy'),
      ),
      el('p', {}, 'Questions about your prescriptions or an order? Call the number on your member ID card.'),
      el('p', {}, '© Optum, Inc. All rights reserved.'),
    ),
  ];
}

export const skeleton = (): Child =>
  el(
    'div',
    { class: 'loading', role: 'status' },
    el('p', {}, 'Loading…'),
    [1, 2, 3].map(() => el('div', { class: 'bone', 'aria-hidden': 'true' })),
  );

export const error = (): Child =>
  el(
    'section',
    { class: 'panel trouble' },
    el('h1', {}, 'Something went wrong'),
    el('p', {}, "We can't show this page right now. Please try again in a few minutes."),
    el('button', { type: 'button', class: 'primary', onclick: () => location.reload() }, 'Try Again'),
  );
