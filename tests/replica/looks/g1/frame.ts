/** Dark utility line, blue navigation, a line that says whose account it is. */
import { type Child, el } from '../../client/element';
import type { Context } from '../../client/look';
import type { PageName } from '../pages';
import { button, component, heading, ng } from './parts';

const places: readonly (readonly [PageName, string])[] = [
  ['home', 'Home'],
  ['prescriptions', 'My prescriptions'],
  ['orders', 'Order status'],
  ['messages', 'Message center'],
  ['profile', 'My profile'],
];

function person(context: Context): Child {
  const { person, people } = context.view;
  if (people.length === 0) return person && ng('p', { class: 'member' }, 'Member: ', ng('strong', {}, person));
  const change = (event: Event) => void context.switchTo((event.target as HTMLSelectElement).value);
  return ng(
    'p',
    { class: 'member' },
    ng('label', { for: 'household' }, 'Viewing information for '),
    ng(
      'select',
      { id: 'household', onchange: change },
      people.map(({ id, name, selected }) => ng('option', { value: id, selected }, name)),
    ),
  );
}

export function frame(context: Context | null, content: Child): Child {
  const name = context?.view.signedInAs?.split(' ')[0];
  return el(
    'app-root',
    { 'ng-version': '8.2.14' },
    component(
      'header',
      ng(
        'div',
        { class: 'utility' },
        ng('span', {}, name ? `Hello, ${name}` : ''),
        ng('a', { href: '/public/sign-out' }, 'Sign out'),
      ),
      ng(
        'div',
        { class: 'masthead' },
        ng('a', { class: 'logo', href: '/secure/' }, 'OptumRx®'),
        context &&
          ng('a', { href: context.href('checkout'), class: 'cart' }, `Shopping cart (${context.view.cart.length})`),
      ),
      context &&
        ng(
          'nav',
          { class: 'blue', 'aria-label': 'Primary' },
          places.map(([page, words]) =>
            ng('a', { href: context.href(page), class: context.route.page === page ? 'here' : '' }, words),
          ),
          ng('a', { href: '#tools' }, 'Member tools'),
          ng('a', { href: '#benefits' }, 'Benefits and claims'),
        ),
    ),
    ng('div', { class: 'page', role: 'main' }, context && person(context), content),
    component(
      'footer',
      ng(
        'div',
        { class: 'foot' },
        ng('p', {}, 'Drug pricing tool | Locate a pharmacy | Contact us | Terms of use'),
        ng('p', {}, 'OptumRx® fills 90-day prescriptions by mail. © Optum, Inc.'),
      ),
    ),
  );
}

export const skeleton = (): Child =>
  ng(
    'div',
    { class: 'spinner', role: 'status', 'aria-live': 'polite' },
    ng('span', { class: 'wheel', 'aria-hidden': 'true' }),
    'Loading…',
  );

export const error = (): Child =>
  component(
    'error',
    heading('Something went wrong'),
    ng('p', {}, 'The page you asked for is not available at the moment.'),
    button('Try Again', () => location.reload()),
  );
