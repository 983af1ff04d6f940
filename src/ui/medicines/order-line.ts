/** What to do about one medicine, by when, in one line. */
import type { DueRow } from '@/src/advice/outlook';
import type { Words } from '@/src/ui/words/words';

export function orderLine(row: DueRow, words: Words): string {
  const { popup, formats } = words;
  const state = popup.dueState[row.state];
  if (row.state === 'unknown') return state;
  const about = row.certainty === 'about';
  const runsOut = row.runOut === null || row.state === 'out' ? null : popup.runsOut(row.runOut, about, formats);
  const by = row.orderBy === null || row.state === 'out' ? null : lastDay(row.orderBy, row, words);
  return [state, by, runsOut].filter((part) => part !== null).join(' · ');
}

function lastDay(orderBy: string, row: DueRow, { popup, formats }: Words): string {
  const about = row.certainty === 'about';
  const byTheOffice = row.state === 'needs-new-prescription';
  if (orderBy < formats.today) return byTheOffice ? popup.askOfficeToday : popup.orderToday;
  return byTheOffice ? popup.askOfficeBy(orderBy, about, formats) : popup.orderBy(orderBy, about, formats);
}
