/** A white bar with five places, the people as tabs below it when there are several. */
import { type Child, el } from '../../client/element';
import type { Context } from '../../client/look';
import type { PageName } from '../pages';
import s from './g4.module.css';
import { box, button } from './parts';

const places: readonly (readonly [PageName, string])[] = [
  ['home', 'Home'],
  ['prescriptions', 'Prescriptions'],
  ['orders', 'Orders'],
  ['messages', 'Messages'],
  ['profile', 'Account'],
];

function people(context: Context): Child {
  if (context.view.people.length === 0) return false;
  return el(
    'div',
    { class: s.people ?? '', role: 'tablist', 'aria-label': 'People you care for' },
    context.view.people.map(({ id, name, selected }) =>
      el(
        'button',
        {
          type: 'button',
          role: 'tab',
          'aria-selected': String(selected),
          class: s.person ?? '',
          onclick: () => void context.switchTo(id),
        },
        name,
      ),
    ),
  );
}

const initials = (name: string) => name.replaceAll(/(\w)\w*\s?/g, '$1');

export function frame(context: Context | null, content: Child): Child {
  const signedInAs = context?.view.signedInAs;
  return [
    el(
      'header',
      { class: s.top ?? '' },
      el('a', { class: s.brand ?? '', href: '/secure/' }, 'Optum Rx'),
      context &&
        el(
          'nav',
          { 'aria-label': 'Main', class: s.places ?? '' },
          places.map(([page, words]) =>
            el('a', { href: context.href(page), 'aria-current': context.route.page === page && 'page' }, words),
          ),
        ),
      box(
        s.account,
        context &&
          context.view.cart.length > 0 &&
          el('a', { href: context.href('checkout') }, `Cart (${context.view.cart.length})`),
        signedInAs && [
          el('span', { class: s.avatar ?? '', 'aria-hidden': 'true' }, initials(signedInAs)),
          el('span', {}, signedInAs),
        ],
        el('a', { href: '/public/sign-out' }, 'Sign out'),
      ),
    ),
    context && people(context),
    el('main', { class: s.page ?? '' }, content),
    el(
      'footer',
      { class: s.foot ?? '' },
      el('p', {}, 'Need help with a prescription, an order or auto refill? We’re here 24/7.'),
      el(
        'p',
        {},
        el('a', { href: '#help' }, 'Help center'),
        ' ',
        el('a', { href: '#track' }, 'Track your order'),
        ' ',
        el('a', { href: '#terms' }, 'Terms of use'),
      ),
    ),
  ];
}

export const skeleton = (): Child =>
  el(
    'div',
    { 'aria-busy': 'true' },
    el('p', { role: 'status' }, 'Loading…'),
    [1, 2, 3, 4].map(() => box(s.skeleton)),
  );

export const error = (): Child =>
  box(
    s.trouble,
    el('h1', {}, 'Something went wrong'),
    el('p', {}, 'Sorry, that’s on us. Give it another try.'),
    button('Try Again', 'main', () => location.reload()),
  );
