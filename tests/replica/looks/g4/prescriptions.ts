/** Prescriptions: three groups with their counts, cut into pages of ten. */
import { type Child, el } from '../../client/element';
import type { Context } from '../../client/look';
import type { MedicineView } from '../../state/view';
import { pageSize } from '../pages';
import s from './g4.module.css';
import { medicineRow } from './medicine-row';
import { box, button } from './parts';
import { scrolledList, wishedCounts } from './scrolled-list';
import { isSteppedWished, steppedList } from './stepped-list';

const isActive = ({ kind, inactive }: MedicineView) => kind === 'home-delivery' && !inactive;

const groups: readonly (readonly [string, (medicine: MedicineView) => boolean])[] = [
  ['Active Optum prescriptions', isActive],
  ['Other medications', ({ kind }) => kind !== 'home-delivery'],
  ['Past prescriptions', ({ inactive }) => inactive !== null],
];

/** The medicines in the order in which this look lists them. */
export const inGroups = (medicines: readonly MedicineView[]) =>
  groups.flatMap(([, belongs]) => medicines.filter(belongs));

function paging(context: Context, total: number): Child {
  const { pageNumber } = context.route;
  const pages = Math.ceil(total / pageSize);
  if (pages === 1) return false;
  return el(
    'nav',
    { class: s.paging ?? '', 'aria-label': 'Pagination' },
    pageNumber > 1 && button('Back', 'plain', () => context.go('prescriptions', { pageNumber: pageNumber - 1 })),
    el('p', {}, `Page ${pageNumber} of ${pages}`),
    pageNumber < pages && button('More', 'plain', () => context.go('prescriptions', { pageNumber: pageNumber + 1 })),
  );
}

export function prescriptions(context: Context): Child {
  const { medicines } = context.view;
  const start = (context.route.pageNumber - 1) * pageSize;
  const shown = inGroups(medicines).slice(start, start + pageSize);
  const heading = el('h1', {}, 'Prescriptions');
  if (medicines.length === 0)
    return [
      heading,
      box(
        s.empty,
        el('h2', {}, 'No prescriptions yet'),
        el('p', {}, 'When your doctor sends one to Optum Home Delivery, you’ll see it here.'),
      ),
    ];
  const counts = wishedCounts();
  if (isSteppedWished()) return [heading, steppedList(context, inGroups(medicines))];
  if (counts !== null) return [heading, scrolledList(context, inGroups(medicines), counts)];
  return [
    heading,
    groups.map(([title, belongs]) => {
      const rows = shown.filter(belongs);
      const all = medicines.filter(belongs).length;
      return (
        rows.length > 0 &&
        el(
          'section',
          {},
          el('h2', {}, `${title} (${all})`),
          el(
            'div',
            { role: 'list' },
            rows.map((medicine) => medicineRow(context, medicine)),
          ),
        )
      );
    }),
    paging(context, medicines.length),
  ];
}
