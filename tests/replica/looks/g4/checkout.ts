/** The review of an order, and the page that asks for a card. */
import { type Child, el } from '../../client/element';
import { dollars } from '../../client/format';
import type { Context } from '../../client/look';
import type { MedicineView } from '../../state/view';
import s from './g4.module.css';
import { refills, supply } from './medicine-row';
import { box, button, nameParts, run, toggle } from './parts';

function item(context: Context, medicine: MedicineView): Child {
  const { id, autofill } = medicine;
  return el(
    'div',
    { role: 'listitem', class: s.row ?? '' },
    box(
      s.rowText,
      el('h3', {}, nameParts(medicine)),
      run(
        supply(medicine.daysSupply),
        refills(medicine.refillsLeft),
        medicine.price !== null && dollars(medicine.price),
      ),
      run(medicine.rxNumber && `Rx ${medicine.rxNumber}`),
    ),
    box(
      s.actions,
      autofill !== 'not-eligible' &&
        toggle(
          'Auto refill',
          `cart-${id}`,
          autofill === 'on',
          () => void context.act({ do: 'autofill', medicine: id, on: autofill !== 'on' }),
        ),
      button(
        'Remove',
        'link',
        () => void context.act({ do: 'remove-from-cart', medicine: id }),
        `Remove ${medicine.name}`,
      ),
    ),
  );
}

export function checkout(context: Context): Child {
  const { cart, profile } = context.view;
  const heading = el('h1', {}, 'Review your order');
  if (cart.length === 0)
    return [
      heading,
      box(s.empty, 'There is nothing in your order.'),
      el('a', { href: context.href('prescriptions') }, 'Go to prescriptions'),
    ];
  const total = cart.reduce((sum, { price }) => sum + (price ?? 0), 0);
  const card = profile.cards.find(({ preferred }) => preferred);
  const place = () => void context.actAndGo([{ do: 'place-order' }], 'order', (view) => view.orders[0]?.id ?? '');
  return [
    heading,
    el(
      'section',
      {},
      el('h2', {}, `Eligible prescriptions (${cart.length})`),
      el(
        'div',
        { role: 'list' },
        cart.map((medicine) => item(context, medicine)),
      ),
    ),
    box(
      s.panel,
      el('h2', {}, 'Ship to'),
      el('p', {}, profile.addresses[0]?.lines.join(', ')),
      el('h2', {}, 'Pay with'),
      el('p', {}, card ? `${card.brand} •••• ${card.lastFour}` : 'No payment method'),
      el('a', { href: context.href('payment-entry') }, 'Use another card'),
    ),
    box(
      s.panel,
      run('Standard shipping: Free'),
      el('p', {}, 'Total ', el('b', {}, dollars(total))),
      button('Place order', 'main', place),
    ),
  ];
}

export function paymentEntry(context: Context): Child {
  const field = (words: string, autocomplete: string) =>
    el('label', { class: s.field ?? '' }, words, el('input', { autocomplete, inputmode: 'numeric' }));
  return el(
    'form',
    { class: s.panel ?? '', onsubmit: (event) => event.preventDefault() },
    el('h1', {}, 'Add a card'),
    field('Card number', 'cc-number'),
    field('Expires', 'cc-exp'),
    field('CVV', 'cc-csc'),
    button('Save card', 'main', () => context.go('payment-methods')),
    ' ',
    el('a', { href: context.href('payment-methods') }, 'Cancel'),
  );
}
