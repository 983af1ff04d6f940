/** Four weeks of days to choose the processing date of the next automatic refill from. */
import { type Child, el } from '../../client/element';
import { longDate } from '../../client/format';
import type { Context } from '../../client/look';
import s from './g4.module.css';

export function calendar(context: Context, medicine: string, chosen: string): Child {
  const { dayOfWeek } = Temporal.PlainDate.from(chosen);
  const firstSunday = Temporal.PlainDate.from(chosen).subtract({ days: (dayOfWeek % 7) + 7 });
  const cell = (index: number): Child => {
    const date = firstSunday.add({ days: index });
    const iso = date.toString();
    const change = () => void context.act({ do: 'autofill-date', medicine, date: iso });
    return el(
      'td',
      {},
      el(
        'button',
        {
          type: 'button',
          'aria-label': longDate(iso),
          'aria-pressed': String(iso === chosen),
          disabled: iso <= context.view.today,
          onclick: change,
        },
        date.day,
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
