/** The list, ten at a time, in an order the member can choose. */
import { type Child, el } from '../../client/element';
import type { Context } from '../../client/look';
import type { MedicineView } from '../../state/view';
import { pageSize } from '../pages';
import { medicineCard } from './medicine-card';

const byName = (a: MedicineView, b: MedicineView) => a.name.localeCompare(b.name);

function paging(context: Context, total: number): Child {
  const { pageNumber } = context.route;
  const first = (pageNumber - 1) * pageSize + 1;
  const last = Math.min(total, pageNumber * pageSize);
  const step = (words: string, to: number, possible: boolean) =>
    el(
      'button',
      { type: 'button', disabled: !possible, onclick: () => context.go('prescriptions', { pageNumber: to }) },
      words,
    );
  return el(
    'nav',
    { class: 'paging', 'aria-label': 'Pages' },
    step('Previous', pageNumber - 1, pageNumber > 1),
    el('span', {}, `${first}–${last} of ${total}`),
    step('Next', pageNumber + 1, last < total),
  );
}

function sorting(context: Context): Child {
  const chosen = context.memory.get('sort') ?? 'recent';
  const choose = (event: Event) => {
    context.memory.set('sort', (event.target as HTMLSelectElement).value);
    context.again();
  };
  const option = (value: string, words: string) => el('option', { value, selected: value === chosen }, words);
  return el(
    'label',
    { class: 'sort' },
    'Sort by ',
    el('select', { id: 'sort', onchange: choose }, option('recent', 'Recently added'), option('name', 'Name')),
  );
}

export function prescriptions(context: Context): Child {
  const { medicines } = context.view;
  const sorted = context.memory.get('sort') === 'name' ? medicines.toSorted(byName) : medicines;
  const start = (context.route.pageNumber - 1) * pageSize;
  const heading = el('h1', { id: 'page_title' }, 'My prescriptions');
  if (medicines.length === 0)
    return [
      heading,
      el(
        'p',
        { class: 'panel' },
        "You don't have any prescriptions yet. A new prescription can take up to 72 hours to appear.",
      ),
    ];
  return [
    heading,
    el('div', { class: 'tools' }, sorting(context), el('a', { href: '#new' }, 'Add a new prescription')),
    el(
      'ul',
      { class: 'cards' },
      sorted.slice(start, start + pageSize).map((medicine) => medicineCard(context, medicine)),
    ),
    medicines.length > pageSize && paging(context, medicines.length),
  ];
}
