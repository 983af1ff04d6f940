/** When a medicine is to be ordered, put into words. */
import { isForNow } from '@/src/advice/headline';
import type { DueRow } from '@/src/advice/outlook';
import type { ShownDue } from '@/src/model/shown-due';
import { actionOf, runOutOf } from './due-action';
import type { Words } from './words';

/** `names`: every printing, folded, by which a page may show it. */
export function showDue(row: DueRow, names: readonly string[], words: Words): ShownDue {
  const { what, distance } = actionOf(row, words);
  return {
    medicine: row.printedName,
    names: [...names],
    isForNow: isForNow(row),
    state: words.popup.dueState[row.state],
    action: distance === null ? what : `${what} (${distance})`,
    // A day of arrival is not what is counted from the last fill: the run-out is.
    basis: [runOutOf(row, words) ?? [], words.say(row.basis)].flat().join(' · '),
  };
}
