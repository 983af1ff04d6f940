/** One medicine: a table of labels and values. Automatic refills are a word and a link, or a link alone. */
import type { Child } from '../../client/element';
import { dollars, longDate } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { MedicineView } from '../../state/view';
import { button, component, heading, linkButton, ng, pairs } from './parts';
import { statusWords } from './words';

const date = (iso: string | null) => iso && longDate(iso);

function automaticRefill(context: Context, medicine: MedicineView): Child {
  if (medicine.kind !== 'home-delivery' || medicine.inactive || medicine.autofill === 'not-eligible') return null;
  const change = (on: boolean) => (event: Event) => {
    event.preventDefault();
    void context.act({ do: 'autofill', medicine: medicine.id, on });
  };
  if (medicine.autofill === 'off')
    return ng('a', { href: '#enroll', id: 'auto', onclick: change(true) }, 'Enroll in auto refill');
  return ['Enrolled ', ng('a', { href: '#stop', id: 'auto', onclick: change(false) }, 'Stop auto refill')];
}

function mainButton(context: Context, medicine: MedicineView): Child {
  const { id } = medicine;
  if (medicine.openOrder) return linkButton('Track status', context.href('order', { id: medicine.openOrder.id }));
  if (medicine.kind === 'placeholder')
    return button('Transfer to Home Delivery', () => void context.act({ do: 'fill-with-home-delivery', medicine: id }));
  if (medicine.canRefill)
    return button('Refill medication', () => void context.actAndGo([{ do: 'add-to-cart', medicine: id }], 'checkout'));
  return medicine.canRenew && button('Renew medication', () => void context.act({ do: 'renew', medicine: id }));
}

export function prescription(context: Context): Child {
  const medicine = context.view.medicines.find(({ id }) => id === context.route.id);
  if (!medicine) return heading('This prescription was not found');
  const current = !medicine.inactive;
  return component(
    'rx-detail',
    ng('p', {}, ng('a', { href: context.href('prescriptions') }, '« My prescriptions')),
    heading(printedName(medicine)),
    pairs([
      ['Status', medicine.inactive ?? (medicine.openOrder ? statusWords(medicine.openOrder) : null)],
      ['Pharmacy', medicine.pharmacy],
      ['Rx number', medicine.rxNumber],
      ['Prescribed by', medicine.prescriber],
      ['Quantity', medicine.quantity],
      ['Day supply', medicine.daysSupply],
      ['Refills left', medicine.refillsLeft],
      ['Last filled', date(medicine.lastFilledOn)],
      ['Next refill date', current && date(medicine.nextFillOn)],
      ['Expiration date', date(medicine.expiresOn)],
      ['You pay', current && medicine.price !== null && dollars(medicine.price)],
      ['Automatic refills', automaticRefill(context, medicine)],
      ['Next automatic refill', medicine.autofill === 'on' && date(medicine.autofillOn)],
    ]),
    mainButton(context, medicine),
  );
}
