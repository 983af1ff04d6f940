/** One medicine in a list: a card with its name, its label and a short list of facts. */
import { type Child, el } from '../../client/element';
import { dollars, slashes } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { MedicineView } from '../../state/view';
import { statusWords } from './words';

export const fact = (label: string, value: string | number | null): Child =>
  value !== null && el('div', { class: 'fact' }, el('dt', {}, label), el('dd', {}, value));

export const date = (iso: string | null) => iso && slashes(iso);

export const copay = (price: number | null) => (price === null ? null : price === 0 ? 'Free' : dollars(price));

export function label({ kind, inactive }: MedicineView): Child {
  if (inactive) return el('span', { class: 'label gone' }, inactive);
  return kind === 'placeholder' && el('span', { class: 'label eligible' }, 'Eligible for Optum Home Delivery');
}

function orderLine(context: Context, { openOrder }: MedicineView): Child {
  if (!openOrder) return false;
  return el(
    'p',
    { class: openOrder.hold?.actionable ? 'order-line alert' : 'order-line' },
    el('span', {}, 'Order status: '),
    el('strong', {}, statusWords(openOrder)),
    ' ',
    el('a', { href: context.href('order', { id: openOrder.id }) }, 'Track status'),
  );
}

function autoRefill(medicine: MedicineView): Child {
  if (medicine.autofill === 'not-eligible' || medicine.kind !== 'home-delivery') return false;
  return el('p', { class: 'auto' }, `Auto refill: ${medicine.autofill === 'on' ? 'On' : 'Off'}`);
}

function facts(medicine: MedicineView): Child {
  if (medicine.kind !== 'home-delivery')
    return (
      medicine.pharmacy &&
      el('dl', {}, fact('Pharmacy', medicine.pharmacy), fact('Last filled', date(medicine.lastFilledOn)))
    );
  return el(
    'dl',
    {},
    fact('Rx number', medicine.rxNumber),
    fact('Prescriber', medicine.prescriber),
    fact('Refills remaining', medicine.refillsLeft),
    fact("Days' supply", medicine.daysSupply),
    fact('Last filled', date(medicine.lastFilledOn)),
    !medicine.inactive && fact('Your copay', copay(medicine.price)),
  );
}

export function medicineCard(context: Context, medicine: MedicineView): Child {
  return el(
    'li',
    { class: 'card' },
    label(medicine),
    el('h3', {}, el('a', { href: context.href('prescription', { id: medicine.id }) }, printedName(medicine))),
    facts(medicine),
    !medicine.inactive && autoRefill(medicine),
    orderLine(context, medicine),
  );
}
