/** My Prescriptions: one table, ten rows a page. */
import type { Child } from '../../client/element';
import { longDate } from '../../client/format';
import type { Context } from '../../client/look';
import { printedName } from '../../state/model';
import type { MedicineView } from '../../state/view';
import { pageSize } from '../pages';
import { button, component, heading, linkButton, ng, table } from './parts';
import { statusWords } from './words';

function status({ inactive, kind, pharmacy, openOrder }: MedicineView): Child {
  if (inactive) return inactive;
  if (kind === 'placeholder') return '';
  if (kind !== 'home-delivery') return `Filled at ${pharmacy}`;
  if (!openOrder) return 'Active';
  return [
    ng('span', { class: openOrder.hold?.actionable ? 'hold' : '' }, statusWords(openOrder)),
    openOrder.number && ng('small', {}, `Order #${openOrder.number}`),
  ];
}

function action(context: Context, medicine: MedicineView): Child {
  const { id, openOrder, kind } = medicine;
  if (openOrder)
    return linkButton(
      openOrder.hold?.actionable ? 'Resolve hold' : 'Track status',
      context.href('order', { id: openOrder.id }),
    );
  if (kind === 'placeholder')
    return button(
      'Transfer to Home Delivery',
      () => void context.act({ do: 'fill-with-home-delivery', medicine: id }),
      'btn light',
    );
  if (medicine.canRefill)
    return button('Refill medication', () => void context.actAndGo([{ do: 'add-to-cart', medicine: id }], 'checkout'));
  return medicine.canRenew && button('Renew medication', () => void context.act({ do: 'renew', medicine: id }));
}

function row(context: Context, medicine: MedicineView): Child[] {
  return [
    [
      ng('a', { href: context.href('prescription', { id: medicine.id }), class: 'drug' }, printedName(medicine)),
      medicine.prescriber && ng('small', {}, `Prescribed by ${medicine.prescriber}`),
    ],
    medicine.rxNumber ?? '',
    medicine.refillsLeft ?? '',
    medicine.daysSupply ?? '',
    medicine.lastFilledOn ? longDate(medicine.lastFilledOn) : '',
    status(medicine),
    action(context, medicine),
  ];
}

const columns = ['Medication', 'Rx number', 'Refills left', 'Day supply', 'Last filled', 'Status', 'Action'];

function pager(context: Context, total: number): Child {
  const { pageNumber } = context.route;
  const pages = Array.from({ length: Math.ceil(total / pageSize) }, (_, index) => index + 1);
  return ng(
    'div',
    { class: 'pager' },
    ng(
      'span',
      {},
      `Showing ${(pageNumber - 1) * pageSize + 1} to ${Math.min(total, pageNumber * pageSize)} of ${total} prescriptions`,
    ),
    ng(
      'span',
      { class: 'numbers' },
      pages.map((page) =>
        page === pageNumber
          ? ng('b', { 'aria-current': 'page' }, page)
          : ng('a', { href: context.href('prescriptions', { pageNumber: page }) }, page),
      ),
    ),
  );
}

export function prescriptions(context: Context): Child {
  const { medicines } = context.view;
  const start = (context.route.pageNumber - 1) * pageSize;
  if (medicines.length === 0)
    return component(
      'rx-list',
      heading('My Prescriptions'),
      ng('p', { class: 'empty' }, 'No prescriptions found. New prescriptions can take up to 72 hours to appear.'),
    );
  return component(
    'rx-list',
    heading('My Prescriptions'),
    table(
      columns,
      medicines.slice(start, start + pageSize).map((medicine) => row(context, medicine)),
      'Prescriptions',
    ),
    medicines.length > pageSize && pager(context, medicines.length),
  );
}
