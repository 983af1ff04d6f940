/** Checkout, with the question about automatic refills on a page of its own (C1); and the page that asks for a card. */
import type { Child } from '../../client/element';
import { dollars } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { MedicineView } from '../../state/view';
import { button, component, heading, linkButton, ng, pairs } from './parts';

function question(context: Context, medicine: MedicineView): Child {
  const enroll = medicine.autofill !== 'on';
  const answer = (yes: boolean) => () => {
    context.memory.delete('asks');
    if (yes) void context.act({ do: 'autofill', medicine: medicine.id, on: enroll });
    else context.again();
  };
  return component(
    'auto-refill-question',
    heading(enroll ? 'Would you like to enroll in Auto Refill?' : 'Would you like to stop Auto Refill?'),
    ng('p', {}, printedName(medicine)),
    button(enroll ? 'Enroll in auto refill' : 'Stop auto refill', answer(true)),
    button(enroll ? 'Cancel' : 'Continue auto refill', answer(false), 'btn light'),
  );
}

function item(context: Context, medicine: MedicineView): Child {
  const isOn = medicine.autofill === 'on';
  const ask = (event: Event) => {
    event.preventDefault();
    context.memory.set('asks', medicine.id);
    context.again();
  };
  return component(
    'rx-item',
    ng('div', { class: 'drug' }, printedName(medicine)),
    medicine.daysSupply !== null && ng('div', {}, `Days of supply: ${medicine.daysSupply}`),
    ng('div', {}, `Rx: ${medicine.rxNumber}`),
    ng('div', {}, `Provider: ${medicine.prescriber}`),
    ng('div', {}, `Refills Remaining: ${medicine.refillsLeft}`),
    ng('div', {}, `Price: ${medicine.price === null ? 'N/A' : dollars(medicine.price)}`),
    medicine.autofill !== 'not-eligible' &&
      ng(
        'label',
        {},
        ng('input', { type: 'checkbox', checked: isOn, onclick: ask }),
        isOn ? 'Auto Refill On' : 'Auto Refill Off',
      ),
    ng(
      'div',
      {},
      button(
        'Remove Item from Order',
        () => void context.act({ do: 'remove-from-cart', medicine: medicine.id }),
        'plain',
      ),
    ),
  );
}

export function checkout(context: Context): Child {
  const { cart, profile } = context.view;
  const asked = cart.find(({ id }) => id === context.memory.get('asks'));
  if (asked) return question(context, asked);
  if (cart.length === 0)
    return component(
      'checkout',
      heading('Complete Your Refill'),
      ng('p', { class: 'empty' }, 'There are no items in your order.'),
      linkButton('View my prescriptions', context.href('prescriptions')),
    );
  const total = dollars(cart.reduce((sum, { price }) => sum + (price ?? 0), 0));
  const card = profile.cards.find(({ preferred }) => preferred);
  const place = () => void context.actAndGo([{ do: 'place-order' }], 'order', (view) => view.orders[0]?.id ?? '');
  return component(
    'checkout',
    heading('Complete Your Refill'),
    ng('h2', {}, `Medications (${cart.length})`),
    ng(
      'div',
      { class: 'cabinet' },
      cart.map((medicine) => item(context, medicine)),
    ),
    ng('h2', {}, 'Shipping Address'),
    ng('p', {}, profile.addresses[0]?.lines.join(', ')),
    ng('h2', {}, 'Pay with:'),
    ng(
      'p',
      {},
      card ? `${card.brand} ****${card.lastFour} ` : 'None ',
      ng('a', { href: context.href('payment-entry') }, 'Change Payment'),
    ),
    ng('h2', {}, 'Order Summary'),
    pairs([
      [`Medications (${cart.length})`, total],
      ['Shipping', 'Standard Shipping - Free'],
      ['Total', total],
    ]),
    button('Place Order', place),
  );
}

export function paymentEntry(context: Context): Child {
  const field = (words: string, name: string) =>
    ng('p', {}, ng('label', { for: name }, words), ng('input', { id: name, name, autocomplete: name }));
  return component(
    'payment',
    heading('Add Payment'),
    field('Card number', 'cc-number'),
    field('Expiration date', 'cc-exp'),
    field('CVV', 'cc-csc'),
    linkButton('Save and continue', context.href('checkout')),
  );
}
