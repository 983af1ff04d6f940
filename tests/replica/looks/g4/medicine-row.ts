/** One medicine of the list: a wide row of text runs, with a switch and a button at its end. */
import { type Child, el } from '../../client/element';
import { count, dollars, nearDate, shortDate } from '../../client/format';
import type { Context } from '../../client/look';
import type { MedicineView } from '../../state/view';
import s from './g4.module.css';
import { box, button, nameParts, pill, run, toggle } from './parts';
import { statusWords } from './words';

export const supply = (days: number | null) => days !== null && `${days}-day supply`;
export const refills = (left: number | null) => left !== null && `${count(left, 'refill')} left`;

function mark(medicine: MedicineView): Child {
  if (medicine.inactive) return pill(medicine.inactive, 'gone');
  if (medicine.kind === 'placeholder') return pill('Eligible for Optum Home Delivery', 'offer');
  if (medicine.kind !== 'home-delivery') return pill(`Filled at ${medicine.pharmacy}`, 'gone');
  if (!medicine.openOrder) return medicine.isReady && pill('Ready to refill');
  return pill(statusWords(medicine.openOrder), medicine.openOrder.hold?.actionable ? 'alert' : 'calm');
}

function actions(context: Context, medicine: MedicineView): Child {
  const { id, autofill, inactive, openOrder } = medicine;
  const hasSwitch = medicine.kind === 'home-delivery' && !inactive && autofill !== 'not-eligible';
  const change = () => void context.act({ do: 'autofill', medicine: id, on: autofill !== 'on' });
  return box(
    s.actions,
    hasSwitch && toggle('Auto refill', `switch-${id}`, autofill === 'on', change),
    medicine.canRefill &&
      button(
        'Refill',
        'plain',
        () => void context.actAndGo([{ do: 'add-to-cart', medicine: id }], 'checkout'),
        `Refill ${medicine.name}`,
      ),
    medicine.canRenew &&
      button(
        'Request renewal',
        'plain',
        () => void context.act({ do: 'renew', medicine: id }),
        `Request renewal of ${medicine.name}`,
      ),
    openOrder && el('a', { class: s.plain ?? '', href: context.href('order', { id: openOrder.id }) }, 'Track order'),
  );
}

export function medicineRow(context: Context, medicine: MedicineView): Child {
  const { today } = context.view;
  const isOn = medicine.autofill === 'on' && medicine.autofillOn;
  return el(
    'div',
    { class: s.row ?? '', role: 'listitem' },
    box(
      s.rowText,
      mark(medicine),
      el('h3', {}, el('a', { href: context.href('prescription', { id: medicine.id }) }, nameParts(medicine))),
      run(
        supply(medicine.daysSupply),
        refills(medicine.refillsLeft),
        medicine.price !== null && !medicine.inactive && dollars(medicine.price),
      ),
      run(medicine.rxNumber && `Rx ${medicine.rxNumber}`, medicine.prescriber),
      run(medicine.lastFilledOn && `Last filled ${nearDate(medicine.lastFilledOn, today)}`),
      isOn && run(`Next auto refill ${shortDate(isOn)}`),
    ),
    actions(context, medicine),
  );
}
