/** Which words head a cell: table headers, grids of boxes whose first row is made of labels, terms and their descriptions. */
import { labelOf } from '../field-words';
import { join } from './scan';
import type { Box, Scene } from './scene';
import { attribute } from './untampered';

/** The text that heads a cell, by the cell's box. */
export type Headers = ReadonlyMap<Box, string>;

interface Row {
  readonly box: Box;
  readonly cells: readonly Box[];
  readonly isHeader: boolean;
}

const isRow = (box: Box) => box.tag === 'tr' || box.role === 'row';
const isHeaderCell = (box: Box) => box.tag === 'th' || box.role === 'columnheader' || box.role === 'rowheader';
const isCell = (box: Box) => box.tag === 'td' || isHeaderCell(box) || /^(?:grid)?cell$/.test(box.role);

export function headersOf(scene: Scene): Headers {
  const headers = new Map<Box, string>();
  for (const box of scene.boxes) {
    if (box.tag === 'table' || /^(?:table|grid|treegrid)$/.test(box.role)) ofTable(scene, box, headers);
    else if (box.kids.length >= 2) ofBoxes(scene, box, headers);
  }
  return headers;
}

export function textOf(scene: Scene, box: Box): string {
  return join(scene.pieces.slice(box.first, box.end).filter(({ control }) => control === null));
}

function rowsOf(table: Box): Row[] {
  const rows: Row[] = [];
  const collect = (box: Box) => {
    for (const kid of box.kids) {
      if (isRow(kid)) {
        const cells = kid.kids.filter(isCell);
        rows.push({ box: kid, cells, isHeader: cells.length > 0 && cells.every(isHeaderCell) });
      } else if (kid.tag !== 'table') collect(kid);
    }
  };
  collect(table);
  return rows;
}

function ofTable(scene: Scene, table: Box, headers: Map<Box, string>): void {
  const rows = rowsOf(table);
  let columns: string[] | null = null;
  rows.forEach((row, index) => {
    const texts = row.cells.map((cell) => textOf(scene, cell));
    const heads =
      row.isHeader ||
      (index === 0 && texts.length > 1 && texts.filter((text) => labelOf(text)).length > texts.length / 2);
    if (heads && row.cells.length > 1) {
      columns = spread(row.cells, texts);
      return;
    }
    const [first, ...rest] = row.cells;
    if (!columns && first && rest.length > 0 && (isHeaderCell(first) || labelOf(texts[0] ?? ''))) {
      // A table that stands on its side: each row says what its cells are.
      for (const cell of rest) headers.set(cell, texts[0] ?? '');
      return;
    }
    let column = 0;
    for (const cell of row.cells) {
      const head = columns?.[column];
      if (head) headers.set(cell, head);
      column += spanOf(cell);
    }
  });
}

const spanOf = (cell: Box) => Math.max(1, Math.min(50, Number(attribute(cell.element, 'colspan') ?? 1) || 1));
const spread = (cells: readonly Box[], texts: readonly string[]) =>
  cells.flatMap((cell, index) => Array.from({ length: spanOf(cell) }, () => texts[index] ?? ''));

/** Rows made of plain boxes: one whose parts are all labels heads the ones beside it with as many parts. */
function ofBoxes(scene: Scene, parent: Box, headers: Map<Box, string>): void {
  if (parent.kids.length > 2000) return;
  let columns: string[] | null = null;
  for (const kid of parent.kids) {
    if (isRow(kid) || kid.kids.length < 3 || kid.kids.length > 14) continue;
    if (columns && kid.kids.length === columns.length) {
      kid.kids.forEach((cell, index) => {
        const head = columns?.[index];
        if (head && !headers.has(cell)) headers.set(cell, head);
      });
      continue;
    }
    if (kid.end - kid.first > kid.kids.length) continue;
    const texts = kid.kids.map((cell) => textOf(scene, cell));
    if (texts.filter((text) => labelOf(text) !== null).length >= Math.max(2, texts.length - 1)) columns = texts;
  }
}
