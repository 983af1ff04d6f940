/** The cart, the question about automatic refills, the order; and the page that asks for a card. */
import { type Child, el } from '../../client/element';
import { dollars } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { MedicineView } from '../../state/view';
import { fact } from './medicine-card';

/** A whole page instead of a dialog, opened by the box beside the medicine (C1). */
function question(context: Context, medicine: MedicineView): Child {
  const enroll = medicine.autofill !== 'on';
  const back = () => {
    context.memory.delete('asks');
    context.again();
  };
  const yes = () => {
    context.memory.delete('asks');
    void context.act({ do: 'autofill', medicine: medicine.id, on: enroll });
  };
  return el(
    'section',
    { class: 'panel' },
    el('h1', {}, enroll ? 'Would you like to enroll in Auto Refill?' : 'Would you like to stop Auto Refill?'),
    el('p', {}, printedName(medicine)),
    el(
      'button',
      { type: 'button', class: 'primary', onclick: yes },
      enroll ? 'Enroll in auto refill' : 'Stop auto refill',
    ),
    el('button', { type: 'button', class: 'secondary', onclick: back }, enroll ? 'Cancel' : 'Continue auto refill'),
  );
}

function item(context: Context, medicine: MedicineView): Child {
  const isOn = medicine.autofill === 'on';
  const ask = (event: Event) => {
    event.preventDefault();
    context.memory.set('asks', medicine.id);
    context.again();
  };
  return el(
    'li',
    { class: 'card' },
    el('h3', {}, printedName(medicine)),
    el(
      'dl',
      {},
      fact('Rx', medicine.rxNumber),
      fact('Provider', medicine.prescriber),
      fact("Days' supply", medicine.daysSupply),
      fact('Refills Remaining', medicine.refillsLeft),
      fact('Price', medicine.price === null ? 'N/A' : dollars(medicine.price)),
    ),
    medicine.autofill !== 'not-eligible' &&
      el(
        'label',
        {},
        el('input', { type: 'checkbox', checked: isOn, onclick: ask }),
        isOn ? ' Auto Refill On' : ' Auto Refill Off',
      ),
    el(
      'button',
      {
        type: 'button',
        class: 'text',
        onclick: () => void context.act({ do: 'remove-from-cart', medicine: medicine.id }),
      },
      'Remove Item from Order',
    ),
  );
}

export function checkout(context: Context): Child {
  const { cart, profile } = context.view;
  const asked = cart.find(({ id }) => id === context.memory.get('asks'));
  if (asked) return question(context, asked);
  const heading = el('h1', { id: 'page_title' }, 'Checkout');
  if (cart.length === 0)
    return [
      heading,
      el('p', { class: 'panel' }, 'Your cart is empty.'),
      el('a', { href: context.href('prescriptions') }, 'My prescriptions'),
    ];
  const total = cart.reduce((sum, { price }) => sum + (price ?? 0), 0);
  const card = profile.cards.find(({ preferred }) => preferred);
  const place = () => void context.actAndGo([{ do: 'place-order' }], 'order', (view) => view.orders[0]?.id ?? '');
  return [
    heading,
    el(
      'section',
      {},
      el('h2', {}, `Medications (${cart.length})`),
      el(
        'ul',
        { class: 'cards' },
        cart.map((medicine) => item(context, medicine)),
      ),
    ),
    el(
      'section',
      { class: 'panel' },
      el('h2', {}, 'Shipping Address'),
      el('p', {}, profile.addresses[0]?.lines.join(', ')),
      el('p', { class: 'small' }, 'Preferred address'),
    ),
    el(
      'section',
      { class: 'panel' },
      el('h2', {}, 'Payment method'),
      el('p', {}, card ? `${card.brand} ending in ${card.lastFour}` : 'None'),
      el('a', { href: context.href('payment-entry') }, 'Add a new payment method'),
    ),
    el(
      'section',
      { class: 'panel' },
      el('h2', {}, 'Order Summary'),
      el(
        'dl',
        { class: 'wide' },
        fact(`Medications (${cart.length})`, dollars(total)),
        fact('Standard Shipping', 'Free'),
        fact('Total', dollars(total)),
      ),
      el('button', { type: 'button', class: 'primary', onclick: place }, 'Place order'),
    ),
  ];
}

export function paymentEntry(context: Context): Child {
  const field = (words: string, autocomplete: string) =>
    el('label', {}, words, el('input', { type: 'text', autocomplete, inputmode: 'numeric' }));
  return el(
    'form',
    { class: 'panel form', onsubmit: (event) => event.preventDefault() },
    el('h1', {}, 'Add a new payment method'),
    field('Card number', 'cc-number'),
    field('Expiration date (MM/YY)', 'cc-exp'),
    field('Security code', 'cc-csc'),
    el('button', { type: 'submit', class: 'primary' }, 'Add'),
    el('a', { href: context.href('checkout') }, 'Cancel'),
  );
}
