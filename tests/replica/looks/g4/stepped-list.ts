/** The prescriptions in pages that have no numbers and no addresses of their own, as an older generation had them: `?list=steps`. */
import { type Child, el } from '../../client/element';
import type { Context } from '../../client/look';
import type { MedicineView } from '../../state/view';
import { pageSize } from '../pages';
import s from './g4.module.css';
import { medicineRow } from './medicine-row';

export const isSteppedWished = (): boolean => new URLSearchParams(location.search).get('list') === 'steps';

export function steppedList(context: Context, listed: readonly MedicineView[]): Child {
  const { memory, again } = context;
  const start = Number(memory.get('start') ?? 0);
  const step = (words: string, to: number) =>
    el(
      'button',
      {
        type: 'button',
        class: s.plain ?? '',
        disabled: to < 0 || to >= listed.length,
        onclick: () => {
          memory.set('start', to);
          again();
        },
      },
      words,
    );
  return [
    el('h2', {}, `My medications (${listed.length})`),
    el(
      'div',
      { role: 'list' },
      listed.slice(start, start + pageSize).map((medicine) => medicineRow(context, medicine)),
    ),
    el('div', { class: s.paging ?? '' }, step('Previous', start - pageSize), step('Next', start + pageSize)),
  ];
}
