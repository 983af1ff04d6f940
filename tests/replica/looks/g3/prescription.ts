/** One medicine: its facts, the dark-blue button, the box for automatic refills. */
import { type Child, el } from '../../client/element';
import { slashes } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { MedicineView } from '../../state/view';
import { copay, date, fact, label } from './medicine-card';
import { statusWords } from './words';

function mainButton(context: Context, medicine: MedicineView): Child {
  const button = (words: string, onclick: () => void) =>
    el('button', { type: 'button', class: 'primary', onclick }, words);
  const id = medicine.id;
  if (medicine.openOrder)
    return el('a', { class: 'primary', href: context.href('order', { id: medicine.openOrder.id }) }, 'Track status');
  if (medicine.kind === 'placeholder')
    return button('Fill with home delivery', () => void context.act({ do: 'fill-with-home-delivery', medicine: id }));
  if (medicine.canRefill)
    return button('Start refill', () => void context.actAndGo([{ do: 'add-to-cart', medicine: id }], 'checkout'));
  return medicine.canRenew && button('Renew', () => void context.act({ do: 'renew', medicine: id }));
}

function autoRefill(context: Context, medicine: MedicineView): Child {
  if (medicine.kind !== 'home-delivery' || medicine.inactive) return false;
  if (medicine.autofill === 'not-eligible')
    return el(
      'section',
      { class: 'panel auto-panel' },
      el('h2', {}, 'Auto refill'),
      el('p', {}, 'Not eligible for auto refill'),
    );
  const isOn = medicine.autofill === 'on';
  const change = () => void context.act({ do: 'autofill', medicine: medicine.id, on: !isOn });
  return el(
    'section',
    { class: 'panel auto-panel' },
    el('h2', {}, 'Auto refill'),
    el(
      'label',
      {},
      el('input', { type: 'checkbox', id: 'auto-refill', checked: isOn, onchange: change }),
      ' Refill this prescription automatically',
    ),
    isOn && medicine.autofillOn && el('p', {}, `Next auto refill date: ${slashes(medicine.autofillOn)}`),
    el(
      'p',
      { class: 'small' },
      'This is the date we start processing your order. Delivery takes 3–5 business days after it.',
    ),
  );
}

function facts(medicine: MedicineView): Child {
  if (medicine.kind === 'placeholder')
    return el('p', {}, 'We found this medicine in your claims. We can ask your doctor for a new prescription.');
  return el(
    'dl',
    { class: 'wide' },
    fact('Pharmacy', medicine.pharmacy),
    fact('Rx number', medicine.rxNumber),
    fact('Prescriber', medicine.prescriber),
    fact('Quantity', medicine.quantity),
    fact("Days' supply", medicine.daysSupply),
    fact('Refills remaining', medicine.refillsLeft),
    fact('Last filled', date(medicine.lastFilledOn)),
    !medicine.inactive && fact('Next refill on or after', date(medicine.nextFillOn)),
    fact('Prescription expires', date(medicine.expiresOn)),
    !medicine.inactive && fact('Your copay', copay(medicine.price)),
    fact('Order status', medicine.openOrder && statusWords(medicine.openOrder)),
  );
}

export function prescription(context: Context): Child {
  const medicine = context.view.medicines.find(({ id }) => id === context.route.id);
  if (!medicine) return el('h1', {}, "We couldn't find this prescription");
  return [
    el('p', { class: 'crumbs' }, el('a', { href: context.href('prescriptions') }, '‹ Back to my prescriptions')),
    el(
      'div',
      { class: 'panel' },
      label(medicine),
      el('h1', { id: 'page_title' }, printedName(medicine)),
      facts(medicine),
      mainButton(context, medicine),
    ),
    autoRefill(context, medicine),
    el(
      'aside',
      { class: 'panel' },
      el('h2', {}, 'How to use this medicine'),
      el('p', {}, 'Take it as your doctor told you. Side effects and warnings come with your order.'),
    ),
  ];
}
