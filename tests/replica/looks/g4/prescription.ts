/** One medicine: text runs, a switch with a calendar, and a folded history. */
import { type Child, el } from '../../client/element';
import { dollars, longDate, nearDate, shortDate } from '../../client/format';
import type { Context } from '../../client/look';
import type { MedicineView } from '../../state/view';
import { calendar } from './calendar';
import s from './g4.module.css';
import { refills, supply } from './medicine-row';
import { box, button, nameParts, pill, run, toggle } from './parts';
import { statusWords } from './words';

function mainAction(context: Context, medicine: MedicineView): Child {
  const { id, openOrder } = medicine;
  if (openOrder)
    return el('a', { class: s.main ?? '', href: context.href('order', { id: openOrder.id }) }, 'Track order');
  if (medicine.kind === 'placeholder')
    return button(
      'Transfer to Optum Home Delivery',
      'main',
      () => void context.act({ do: 'fill-with-home-delivery', medicine: id }),
    );
  if (medicine.canRefill)
    return button(
      'Order refill',
      'main',
      () => void context.actAndGo([{ do: 'add-to-cart', medicine: id }], 'checkout'),
    );
  return medicine.canRenew && button('Request renewal', 'main', () => void context.act({ do: 'renew', medicine: id }));
}

function autoRefill(context: Context, medicine: MedicineView): Child {
  if (medicine.kind !== 'home-delivery' || medicine.inactive) return false;
  if (medicine.autofill === 'not-eligible')
    return box(s.panel, el('h2', {}, 'Auto refill'), el('p', {}, 'This prescription isn’t eligible for auto refill.'));
  const isOn = medicine.autofill === 'on';
  return box(
    s.panel,
    el('h2', {}, 'Auto refill'),
    toggle(
      'Auto refill',
      'auto-refill',
      isOn,
      () => void context.act({ do: 'autofill', medicine: medicine.id, on: !isOn }),
    ),
    isOn &&
      medicine.autofillOn && [
        run(`Next auto refill ${shortDate(medicine.autofillOn)}`),
        calendar(context, medicine.id, medicine.autofillOn),
      ],
    el('p', { class: s.quiet ?? '' }, 'We start processing on this date. It’s not the delivery date.'),
  );
}

function facts(context: Context, medicine: MedicineView): Child {
  const { today } = context.view;
  if (medicine.kind === 'placeholder') return el('p', {}, 'This medication was filled at another pharmacy.');
  const waits = medicine.nextFillOn && medicine.nextFillOn > today;
  return [
    run(
      supply(medicine.daysSupply),
      refills(medicine.refillsLeft),
      medicine.price !== null && !medicine.inactive && dollars(medicine.price),
    ),
    run(
      medicine.quantity !== null && `Quantity: ${medicine.quantity}`,
      medicine.prescriber && `Prescriber: ${medicine.prescriber}`,
    ),
    run(
      medicine.rxNumber && `Rx ${medicine.rxNumber}`,
      medicine.expiresOn && `Expires ${shortDate(medicine.expiresOn)}`,
    ),
    run(medicine.lastFilledOn && `Last filled ${nearDate(medicine.lastFilledOn, today)}`),
    !medicine.inactive && waits && medicine.nextFillOn && run(`Refill on or after ${longDate(medicine.nextFillOn)}`),
    medicine.openOrder && pill(statusWords(medicine.openOrder), medicine.openOrder.hold?.actionable ? 'alert' : 'calm'),
  ];
}

function history(context: Context, medicine: MedicineView): Child {
  const open = context.memory.get('history') === true;
  const fold = () => {
    context.memory.set('history', !open);
    context.again();
  };
  const fills = context.view.orders.filter(
    ({ items, deliveredOn }) => deliveredOn && items.some((item) => item.medicine === medicine.id),
  );
  return box(
    s.panel,
    el(
      'h2',
      {},
      el(
        'button',
        { type: 'button', id: 'history', class: s.link ?? '', 'aria-expanded': String(open), onclick: fold },
        'Prescription history',
      ),
    ),
    el(
      'ul',
      { hidden: !open },
      fills.map(({ deliveredOn }) => el('li', {}, `Delivered ${shortDate(deliveredOn ?? '')}`)),
      fills.length === 0 && el('li', {}, 'No deliveries yet'),
    ),
  );
}

export function prescription(context: Context): Child {
  const medicine = context.view.medicines.find(({ id }) => id === context.route.id);
  if (!medicine) return el('h1', {}, 'We can’t find this prescription');
  return [
    el('p', {}, el('a', { href: context.href('prescriptions') }, 'Prescriptions'), ' / Details'),
    box(
      s.panel,
      medicine.inactive && pill(medicine.inactive, 'gone'),
      medicine.kind === 'placeholder' && pill('Eligible for Optum Home Delivery', 'offer'),
      (medicine.kind === 'retail' || medicine.kind === 'specialty') && pill(`Filled at ${medicine.pharmacy}`, 'gone'),
      el('h1', {}, nameParts(medicine)),
      facts(context, medicine),
      mainAction(context, medicine),
    ),
    autoRefill(context, medicine),
    medicine.kind === 'home-delivery' && history(context, medicine),
  ];
}
