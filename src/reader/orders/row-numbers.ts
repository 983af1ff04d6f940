/** Orders in a table whose heads say nothing that is known here, or that has none: a row each. */

import type { Told } from '../blocks/told-run';
import { type Box, nearest } from '../dom/scene';
import type { Page } from '../page';
import { cellsOf, isCell, isRow, textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { isBareStatus, statusOf } from '../words/statuses';
import type { Numbered } from './numbers';

/** O7: nine digits and perhaps a shipment's. Prescriptions have fewer, parcels more. */
const shape = /^\d{9,11}(?:-\d{1,2})?$/;

const ofOthers =
  /\b(?:rx|prescriptions?|members?|accounts?|invoices?|claims?|track\w*|phones?|payments?|cases?|ids?)\b/i;

/** On a page about orders such a number alone in its cell, in a row that says where something stands. */
export function rowNumbersIn(page: Page, told: readonly Told[]): Numbered[] {
  const byRow = new Map<Box, Numbered[]>();
  for (const { text, label, line } of told) {
    const box = label === null && shape.test(text) ? page.scene.lines[line]?.box : undefined;
    const cell = box && nearest(box, isCell);
    const row = cell && nearest(cell, isRow);
    if (!row || ofOthers.test(page.headers.get(cell) ?? '') || plain(textOf(page.scene, cell)) !== text) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), { number: text, line, isReference: false }]);
  }
  return [...byRow].flatMap(([row, [only, second]]) =>
    only && second === undefined && saysStatus(page, row) ? [only] : [],
  );
}

const saysStatus = ({ scene }: Page, row: Box) =>
  cellsOf(row).some((cell) => statusOf(plain(textOf(scene, cell))) !== null);

/** The lines on which the status of one of several such rows stands in a cell of its own, whatever day stands beside it. */
export function rowStatuses(page: Page, lines: readonly number[], named: ReadonlySet<number>): number[] {
  const { scene } = page;
  const found = lines.filter((line) => {
    const box = scene.lines[line]?.box;
    const text = scene.lines[line]?.plain ?? '';
    const cell = box ? nearest(box, isCell) : null;
    const row = cell && !page.headers.get(cell) && isBareStatus(text) ? nearest(cell, isRow) : null;
    if (!cell || !row || plain(textOf(scene, cell)) !== text || cellsOf(row).length < 3) return false;
    const [first, last] = [scene.pieces[row.first]?.line ?? line, scene.pieces[row.end - 1]?.line ?? line];
    return [...named].some((at) => at >= first && at <= last);
  });
  return found.length > 1 ? found : [];
}
