/** What stands beside or over several medicines at once, so that none of them was told it. */
import type { Gap } from '@/src/model/reading';
import { isCell } from './blocks/sections';
import { type Box, type Line, nearest } from './dom/scene';
import { headingOf } from './frame/outline';
import { hasForm, strength } from './names/strength-form';
import { splitNames } from './orders/ordered-names';
import type { Page } from './page';
import type { MedicineRecord } from './prescriptions/medicine-record';
import { isRow } from './tables/cells';
import { autofillStateIn, countBehind, stateWord } from './words/autofill-words';

/** Several medicines in one cell, or in one name: what the row tells is nobody's, or both's. */
export function sharedRows(page: Page, records: readonly MedicineRecord[], isPlaced: (line: number) => boolean): Gap[] {
  const inCell = new Map<Box, Set<string>>();
  for (const { territory } of records) {
    const cell = nearest(territory.anchor.box, isCell);
    if (cell) inCell.set(cell, (inCell.get(cell) ?? new Set()).add(territory.anchor.key));
  }
  const cell = [...inCell].find(([of, keys]) => {
    const row = nearest(of, isRow);
    return keys.size > 1 && row !== null && !isOfLayout(page, of, row) && holdsLoose(page, row, isPlaced);
  })?.[0];
  const shared = records.find(({ territory: { anchor } }) =>
    cell ? nearest(anchor.box, (box) => box === cell) !== null : areSeveral(anchor.name),
  );
  return shared
    ? [{ what: 'prescriptions', why: `it is not clear what belongs to ${shared.territory.anchor.name}` }]
    : [];
}

/** A cell that holds the whole page, or a part of it with its title: in it, what belongs together stands together. */
const isOfLayout = ({ scene: { boxes } }: Page, cell: Box, row: Box): boolean =>
  row.kids.filter((kid) => kid.first < kid.end).length < 2 ||
  boxes.some(({ heading, first, end }) => heading > 0 && heading < 3 && first >= cell.first && end <= cell.end);

/** "Atorvastatin 40 mg tablet, Lisinopril 10 mg tablet"; a combination has one form. */
function areSeveral(name: string): boolean {
  const parts = splitNames(name);
  return parts.length > 1 && parts.every((part) => strength.test(part) && hasForm(part));
}

function holdsLoose(
  { scene: { lines, pieces }, foreign }: Page,
  row: Box,
  isPlaced: (line: number) => boolean,
): boolean {
  const last = pieces[row.end - 1]?.line ?? -1;
  for (let at = pieces[row.first]?.line ?? 0; at <= last; at += 1)
    if (!isPlaced(at) && !foreign[at] && lines[at]?.box.action === null && /[\p{L}\d]/u.test(lines[at]?.plain ?? ''))
      return true;
  return false;
}

/** A state says no more than itself. */
const mostWords = 7;

/** "Enrolled", and under it medicines that nothing tells whether it is said of the first or of all. */
export function looseStates(
  page: Page,
  records: readonly MedicineRecord[],
  isPlaced: (line: number) => boolean,
  everyWord: boolean,
): Gap[] {
  const isState = ({ plain, box }: Line) => {
    const text = plain.replace(countBehind, '');
    const state = autofillStateIn(text)?.state ?? (everyWord ? stateWord(text) : null);
    return box.action === null && text.split(' ').length <= mostWords && state !== null;
  };
  const isLoose = records.some(({ territory: { anchor }, autofill }) => {
    const line = page.scene.lines[anchor.line - 1];
    const isOver = line !== undefined && !isPlaced(anchor.line - 1) && !page.foreign[anchor.line - 1];
    return isOver && autofill.state === 'unknown' && !autofill.disagree && headingOf(line) === null && isState(line);
  });
  return isLoose ? [{ what: 'autofill', why: 'it is not clear which medicines a state belongs to' }] : [];
}
