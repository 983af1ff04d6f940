/** What to order, nearest first. What can wait is folded; what has no date is said apart, never left out. */

import { isForNow } from '@/src/advice/headline';
import type { DueRow as DueRowData } from '@/src/advice/outlook';
import { Fold } from '@/src/ui/parts/fold';
import type { PersonMarks } from '@/src/ui/parts/person-tag';
import type { Words } from '@/src/ui/words/words';
import { DueRow } from './due-row';

interface Props {
  rows: readonly DueRowData[];
  marks: PersonMarks;
  words: Words;
  openPage: (path: string) => void;
  openReminders: () => void;
}

/** So many rows are shown before those that can wait are folded, and so many before everything that is not for today is. */
const shownAtLeast = 3;
const shownAtMost = 12;
const unknownShown = 3;

export function DueList({ rows, marks, words, openPage, openReminders }: Props) {
  // Orders have a list of their own below: here is what is left to do.
  const coming = rows.filter((row) => row.state === 'on-its-way');
  const dated = rows.filter((row) => row.state !== 'unknown' && row.state !== 'on-its-way');
  const undated = rows.filter((row) => row.state === 'unknown');
  const shown = dated.filter(
    (row, place) => isForNow(row) || place < (row.state === 'wait' ? shownAtLeast : shownAtMost),
  );
  const later = dated.filter((row) => !shown.includes(row));
  const list = (some: readonly DueRowData[]) => (
    <ul class="rows">
      {some.map((row) => (
        <DueRow key={`${row.personId} ${row.key}`} row={row} marks={marks} words={words} openPage={openPage} />
      ))}
    </ul>
  );
  /** null: none of them has a date. */
  const next = later[0]?.orderBy ?? null;
  return (
    <section aria-labelledby="due">
      <h2 id="due">{words.popup.due}</h2>
      {rows.length === 0 && <p class="soft">{words.popup.nothingDue}</p>}
      {shown.length > 0 && list(shown)}
      {coming.length > 0 && <Fold summary={words.popup.coming(coming.length)}>{list(coming)}</Fold>}
      {later.length > 0 && <Fold summary={words.popup.later(later.length, next, words.formats)}>{list(later)}</Fold>}
      {dated.length > 0 && (
        <button type="button" class="button button--quiet" onClick={openReminders}>
          {words.popup.toCalendar}
        </button>
      )}
      {undated.length > 0 && (
        <>
          {rows.length > undated.length && <h2>{words.popup.dueUnknown}</h2>}
          {list(undated.slice(0, unknownShown))}
          {undated.length > unknownShown && (
            <Fold summary={words.popup.moreUnknown(undated.length - unknownShown)}>
              {list(undated.slice(unknownShown))}
            </Fold>
          )}
        </>
      )}
    </section>
  );
}
