/** What to do about one medicine, by when, in one line. */
import type { DueRow } from '@/src/advice/outlook';
import type { Words } from '@/src/ui/words/words';

export function orderLine(row: DueRow, { popup, formats }: Words): string {
  const state = popup.dueState[row.state];
  if (row.state === 'unknown') return state;
  const about = row.certainty === 'about';
  const runsOut = row.runOut === null || row.state === 'out' ? null : popup.runsOut(row.runOut, about, formats);
  const by =
    row.orderBy === null || row.state === 'out'
      ? null
      : row.state === 'needs-new-prescription'
        ? popup.askOfficeBy(row.orderBy, about, formats)
        : popup.orderBy(row.orderBy, about, formats);
  return [state, by, runsOut].filter((part) => part !== null).join(' · ');
}
