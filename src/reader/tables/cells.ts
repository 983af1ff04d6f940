/** The rows and cells of tables, and what is printed in them. */

import { type Box, join, type Scene } from '../dom/scene';
import { attribute } from '../dom/untampered';

export interface Row {
  readonly box: Box;
  readonly cells: readonly Box[];
  readonly isHeader: boolean;
}

export const isRow = (box: Box) => box.tag === 'tr' || box.role === 'row';
export const isHeaderCell = (box: Box) => box.tag === 'th' || box.role === 'columnheader' || box.role === 'rowheader';
export const isCell = (box: Box) => box.tag === 'td' || isHeaderCell(box) || /^(?:grid)?cell$/.test(box.role);
export const spanOf = (cell: Box, name: string) =>
  Math.max(1, Math.min(50, Number(attribute(cell.element, name) ?? 1) || 1));

/** What is printed in a box, controls left out. */
export function textOf(scene: Scene, box: Box): string {
  const known = scene.texts.get(box);
  if (known !== undefined) return known;
  const text = join(scene.pieces.slice(box.first, box.end).filter(({ control }) => control === null));
  scene.texts.set(box, text);
  return text;
}

/** What holds the cells of a row together changes nothing that a person sees. */
export const cellsOf = (box: Box): Box[] =>
  box.kids.flatMap((kid) => (isCell(kid) ? [kid] : kid.tag === 'table' || isRow(kid) ? [] : cellsOf(kid)));

export function rowsOf(table: Box): Row[] {
  const rows: Row[] = [];
  const collect = (box: Box) => {
    for (const kid of box.kids) {
      if (isRow(kid)) {
        const cells = cellsOf(kid);
        rows.push({
          box: kid,
          cells,
          isHeader:
            cells.length > 0 && cells.every((cell, at) => isHeaderCell(cell) || (at === 0 && cell.first === cell.end)),
        });
      } else if (kid.tag !== 'table') collect(kid);
    }
  };
  collect(table);
  return rows;
}
