/** The prescriptions as one long list that holds only the rows that are scrolled to: `?list=words`, `numbers` or `silent`. */
import { type Child, el } from '../../client/element';
import type { Context } from '../../client/look';
import type { MedicineView } from '../../state/view';
import s from './g4.module.css';
import { medicineRow } from './medicine-row';
import { box } from './parts';

/** How the page says how long its list is: in words, in the numbers of its rows for screen readers, or not at all. */
export type Counts = 'words' | 'numbers' | 'silent';

/** The list that the address asks for; null: the usual one, in pages. */
export function wishedCounts(): Counts | null {
  const wish = new URLSearchParams(location.search).get('list');
  return wish === 'words' || wish === 'numbers' || wish === 'silent' ? wish : null;
}

const rowHeight = 190;
const windowHeight = 620;
/** Rows in the page beyond what can be seen, on either side. */
const spare = 1;

const byName = (a: MedicineView, b: MedicineView) => (a.name < b.name ? -1 : 1);

export function scrolledList(context: Context, listed: readonly MedicineView[], counts: Counts): Child {
  const { memory, again } = context;
  const isByName = memory.get('sort') === 'name';
  const medicines = isByName ? listed.toSorted(byName) : listed;
  const rows = box(s.scrolledRows, false);
  rows.setAttribute('role', 'list');
  rows.style.height = `${medicines.length * rowHeight}px`;
  const around = box(s.scrolled, rows);
  const shown = new Map<number, HTMLElement>();

  const row = (index: number, medicine: MedicineView) => {
    const made = box(s.scrolledRow, medicineRow(context, medicine));
    made.style.top = `${index * rowHeight}px`;
    if (counts === 'numbers') {
      made.firstElementChild?.setAttribute('aria-posinset', String(index + 1));
      made.firstElementChild?.setAttribute('aria-setsize', String(medicines.length));
    }
    return made;
  };
  const fill = () => {
    memory.set('scrolled', around.scrollTop);
    const first = Math.max(0, Math.floor(around.scrollTop / rowHeight) - spare);
    const end = Math.ceil((around.scrollTop + windowHeight) / rowHeight) + spare;
    for (const [index, element] of shown)
      if (index < first || index >= end) {
        element.remove();
        shown.delete(index);
      }
    medicines.slice(first, end).forEach((medicine, at) => {
      if (shown.has(first + at)) return;
      const made = row(first + at, medicine);
      shown.set(first + at, made);
      rows.append(made);
    });
  };
  around.addEventListener('scroll', fill);
  fill();
  const scrolled = Number(memory.get('scrolled') ?? 0);
  queueMicrotask(() => around.scrollTo(0, scrolled));

  const sort = el(
    'select',
    {
      id: 'sort',
      onchange: (event) => {
        memory.set('sort', (event.target as HTMLSelectElement).value);
        memory.delete('scrolled');
        again();
      },
    },
    el('option', { value: 'group' }, 'Group'),
    el('option', { value: 'name', selected: isByName }, 'Name'),
  );
  return [
    counts === 'words' && el('p', {}, `${medicines.length} prescriptions`),
    el('p', {}, el('label', { for: 'sort' }, 'Sort by '), sort),
    around,
  ];
}
