/** Three weeks of days to choose the processing date of the next automatic refill from. */
import { type Child, el } from '../../client/element';
import type { Context } from '../../client/look';
import s from './g4.module.css';

const day = (iso: string, after: number) => new Date(Date.parse(`${iso}T00:00Z`) + after * 86_400_000);
const isoOf = (date: Date) => date.toISOString().slice(0, 10);
const nameOf = (date: Date) =>
  date.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

export function calendar(context: Context, medicine: string, chosen: string): Child {
  const sunday = day(chosen, -day(chosen, 0).getUTCDay() - 7);
  const cell = (index: number): Child => {
    const date = day(isoOf(sunday), index);
    const iso = isoOf(date);
    const change = () => void context.act({ do: 'autofill-date', medicine, date: iso });
    return el(
      'td',
      {},
      el(
        'button',
        {
          type: 'button',
          'aria-label': nameOf(date),
          'aria-pressed': String(iso === chosen),
          disabled: iso <= context.view.today,
          onclick: change,
        },
        date.getUTCDate(),
      ),
    );
  };
  const week = (start: number) =>
    el(
      'tr',
      {},
      [0, 1, 2, 3, 4, 5, 6].map((offset) => cell(start + offset)),
    );
  return el(
    'table',
    { class: s.calendar ?? '', 'aria-label': 'Calendar' },
    el('caption', {}, 'Calendar'),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        'SMTWTFS'.split('').map((letter) => el('th', { scope: 'col' }, letter)),
      ),
    ),
    el('tbody', {}, [0, 7, 14, 21].map(week)),
  );
}
