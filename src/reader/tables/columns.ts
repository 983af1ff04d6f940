/** Which words head a cell: table headers, grids of boxes whose first row is made of labels, terms and their descriptions. */

import { labelPaintedBefore } from '../dom/painted-label';
import type { Box, Scene } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { likeness } from '../names/medicine-name';
import { plain } from '../text/fold';
import { autofill } from '../words';
import { labelOf } from '../words/field-words';
import { statusOf } from '../words/statuses';
import { stride, type Work } from '../work';
import { isCell, isRow, type Row, rowsOf, spanOf } from './cells';
import { headText, oneLineHead } from './head-text';
import { spelledOut } from './key-of-signs';
import { areHeads, areLabels, headsOrders, labelEach, standsOnItsSide, sumsUp } from './row-heads';

/** The text that heads a cell, by the cell's box; empty for a cell that is itself a head. */
type Headers = ReadonlyMap<Box, string>;

export interface Tables {
  readonly headers: Headers;
  /** The cells below a head, where a table has a medicine or an order a column. */
  readonly under: ReadonlyMap<Box, readonly Box[]>;
  /** Lists side by side are not of one length: nobody can tell which of their parts belong together. */
  readonly ragged: boolean;
}

export function* tablesOf(scene: Scene): Work<Tables> {
  const headers = new Map<Box, string>();
  const under = new Map<Box, Box[]>();
  let ragged = false;
  let head = null as HeadAlone | null;
  for (const [at, box] of scene.boxes.entries()) {
    if (box.tag === 'table' || /^(?:table|grid|treegrid)$/.test(box.role))
      head = ofTable(scene, box, headers, under, head?.table.end === box.first ? head.columns : null) ?? head;
    else if (box.kids.length >= 2) {
      const columns = ofColumns(scene, box, headers, under);
      if (columns === 'ragged') ragged = true;
      else if (columns === 'none' && !ofGrid(scene, box, headers)) ofBoxes(scene, box, headers);
    }
    if (at % stride === 0) yield;
  }
  return { headers, under, ragged };
}

/** A table with nothing but a head: it stays in sight while the next table, which is its body, is scrolled. */
interface HeadAlone {
  readonly table: Box;
  readonly columns: readonly string[];
}

interface HeadRow {
  readonly row: Row;
  readonly texts: readonly string[];
}

interface Reaching {
  readonly cell: Box;
  readonly rows: number;
}

/** Grids with pinned columns print one row in several parts, and number them alike. */
function joinRows(rows: readonly Row[], under: Map<Box, Box[]>): void {
  const alike = new Map<string, Box[]>();
  for (const { box, isHeader } of rows) {
    const number = isHeader ? null : attribute(box.element, 'aria-rowindex');
    if (number !== null) alike.set(number, [...(alike.get(number) ?? []), box]);
  }
  for (const parts of alike.values()) {
    if (parts.length > 1)
      for (const part of parts)
        under.set(
          part,
          parts.filter((other) => other !== part),
        );
  }
}

/** What heads each column where rows of heads stand above each other: "Refills" over "Left". */
function headGrid(rows: readonly HeadRow[]): string[] {
  const grid: string[][] = [];
  let covered: number[] = [];
  for (const { row, texts } of rows) {
    const next = covered.map((left) => Math.max(0, left - 1));
    let column = 0;
    row.cells.forEach((cell, index) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const down = spanOf(cell, 'rowspan') - 1;
      for (let end = column + spanOf(cell, 'colspan'); column < end; column += 1) {
        grid[column] = [...(grid[column] ?? []), texts[index] ?? ''];
        next[column] = down;
      }
    });
    covered = next;
  }
  return Array.from(grid, (texts) => headOf(texts ?? []));
}

function headOf(texts: readonly string[]): string {
  const own = texts[texts.length - 1] ?? '';
  const whole = texts.filter((text) => text !== '').join(' ');
  if (texts.length < 2 || labelOf(whole)) return whole;
  return labelOf(own) && !autofill.test(whole) ? own : whole;
}

/** `above`: the head that stands right above in a table of its own. */
function ofTable(
  scene: Scene,
  table: Box,
  headers: Map<Box, string>,
  under: Map<Box, Box[]>,
  above: readonly string[] | null,
): HeadAlone | null {
  const rows = rowsOf(table);
  const goesOn =
    above !== null &&
    rows.some(({ cells }) => cells.length === above.length) &&
    rows.every(({ cells, isHeader }) => !isHeader && (cells.length < 2 || cells.length === above.length));
  let columns: readonly string[] | null = goesOn ? above : null;
  /** The rows of heads that stand together above what they head. */
  let headRows: HeadRow[] = [];
  let isHeaded = false;
  /** Nothing but their words makes heads of them. */
  let wereTold = false;
  /** The heads of a table that has a medicine or an order a column. */
  let heads: readonly Box[] | null = null;
  /** For each column: a cell from further up that reaches into the row, and how many more rows it does. */
  let covered: (Reaching | undefined)[] = [];
  joinRows(rows, under);
  rows.forEach((row, index) => {
    const texts = row.cells.map((cell) => spelledOut(scene, headText(scene, cell)));
    if (headsOrders(texts)) {
      heads = row.cells;
      const [label = ''] = texts;
      if (label) for (const [at, cell] of row.cells.entries()) headers.set(cell, at === 0 ? '' : label);
      return;
    }
    const isTold: boolean =
      areHeads(row.cells, texts) &&
      (columns ? wereTold && isHeaded && areLabels(texts) : index === 0 && !standsOnItsSide(scene, rows));
    // Below what it sums up a row may be made of heads alone: "Order total", and what it comes to.
    if (columns && isHeaded && row.isHeader && sumsUp(row.cells, texts, headers)) return;
    if ((row.isHeader || isTold) && row.cells.length > 1) {
      wereTold = isTold && !row.isHeader;
      headRows = isHeaded ? [{ row, texts }] : [...headRows, { row, texts }];
      isHeaded = false;
      columns = headGrid(headRows);
      if (texts.some((text) => likeness(text) === 'strong')) {
        heads = row.cells;
        covered = [];
      } else for (const cell of row.cells) headers.set(cell, '');
      return;
    }
    if (heads) {
      const label = covered[0] ? headText(scene, covered[0].cell) : (texts[0] ?? '');
      covered = underNames(heads, row.cells, label, covered, headers, under);
      return;
    }
    if (!columns && row.cells.length > 1 && labelEach(row.cells, texts, headers)) return;
    isHeaded = true;
    if (columns && !covered.some(Boolean) && sumsUp(row.cells, texts, headers)) return;
    let column = 0;
    const next = oneRowDown(covered);
    const shared = new Set(covered.flatMap((above) => (above ? [above.cell] : [])));
    if (shared.size > 0) under.set(row.box, [...(under.get(row.box) ?? []), ...shared]);
    // "Order total" across the columns of its medicines, beside the order's own cells.
    const isSum = columns !== null && shared.size > 0 && row.cells.length === 2 && sumsUp(row.cells, texts, headers);
    for (const cell of row.cells) {
      while (covered[column]) column += 1;
      const head = columns?.[column] ?? (cell.tag === 'td' ? labelPaintedBefore(cell.element) : '');
      if (head && !isSum) headers.set(cell, head);
      const down = spanOf(cell, 'rowspan') - 1;
      for (let end = column + spanOf(cell, 'colspan'); column < end; column += 1)
        next[column] = down > 0 ? { cell, rows: down } : undefined;
    }
    covered = next;
  });
  return columns && !isHeaded && !heads ? { table, columns } : null;
}

/** The cells that reach into the next row, one row of theirs gone. */
const oneRowDown = (covered: readonly (Reaching | undefined)[]): (Reaching | undefined)[] =>
  covered.map((above) => (above && above.rows > 1 ? { ...above, rows: above.rows - 1 } : undefined));

/** A row of a table with a medicine a column: what the row says of each. A cell across several columns says it of all of them. */
function underNames(
  heads: readonly Box[],
  cells: readonly Box[],
  label: string,
  covered: readonly (Reaching | undefined)[],
  headers: Map<Box, string>,
  under: Map<Box, Box[]>,
): (Reaching | undefined)[] {
  const next = oneRowDown(covered);
  const columns = heads.flatMap((head) => Array.from({ length: spanOf(head, 'colspan') }, () => head));
  const isLabelled = !covered[0];
  const say = (column: number, cell: Box) => {
    const head = columns[column];
    const below = head && under.get(head);
    if (column === 0 || !head || below?.includes(cell)) return;
    if (below) below.push(cell);
    else under.set(head, [cell]);
  };
  let column = 0;
  cells.forEach((cell, at) => {
    while (covered[column]) column += 1;
    headers.set(cell, at === 0 && isLabelled ? '' : label);
    const down = spanOf(cell, 'rowspan') - 1;
    for (let end = column + spanOf(cell, 'colspan'); column < end; column += 1) {
      next[column] = down > 0 ? { cell, rows: down } : undefined;
      say(column, cell);
    }
  });
  return next;
}

/** A box around one other changes nothing that a person sees. */
function unwrapped(box: Box): Box {
  const [only, another] = box.kids;
  return only && !another && only.first === box.first && only.end === box.end ? unwrapped(only) : box;
}

/** Lists side by side, each under its label, of which one is of names: what stands in one row is of one medicine. */
function ofColumns(
  scene: Scene,
  parent: Box,
  headers: Map<Box, string>,
  under: Map<Box, readonly Box[]>,
): 'none' | 'even' | 'ragged' {
  const isOfTable = isRow(parent) || parent.kids.some((kid) => isRow(kid) || kid.kids.some(isCell));
  // Terms and their descriptions, of which one may have several.
  if (parent.kids.length > 14 || isOfTable || parent.tag === 'dl') return 'none';
  const columns = parent.kids.map(unwrapped).map(({ kids }) => {
    const [head, list] = kids;
    return head && list && kids.length === 2 && list.kids.length > 1 ? [head, ...list.kids] : kids;
  });
  const isColumn = (cells: readonly Box[]) => cells.length > 1 && cells.length <= 500 && !cells.some(isRow);
  if (!columns.every(isColumn)) return 'none';
  const heads = columns.map(([head]) => (head ? spelledOut(scene, oneLineHead(scene, head)) : ''));
  const fields = heads.map(labelOf);
  const names = columns[fields.indexOf('name')];
  if (!names || names.length < 3 || fields.includes(null)) return 'none';
  const isEven = columns.every((cells) => cells.length === names.length);
  columns.forEach((cells, column) => {
    cells.forEach((cell, at) => {
      headers.set(cell, at === 0 ? '' : (heads[column] ?? ''));
    });
  });
  names.forEach((name, at) => {
    const rest = columns.flatMap((cells) => (isEven && cells !== names && cells[at] ? [cells[at]] : []));
    if (at > 0) under.set(name, rest);
  });
  return isEven ? 'even' : 'ragged';
}

/** A row may stand in one box with what was opened under it. */
function rowWithin(kid: Box, columns: number): Box {
  const [inner] = kid.kids;
  const isWrapped = inner && columns > 2 && kid.kids.length !== columns && inner.kids.length === columns;
  return isWrapped && !isRow(inner) ? inner : kid;
}

/** A grid without rows: as many heads as it has columns, and behind them the cells of each row one after the other. */
function ofGrid(scene: Scene, { kids }: Box, headers: Map<Box, string>): boolean {
  if (kids.length < 4 || kids.length > 2000 || kids.some((kid) => isRow(kid) || kid.tag === 'span')) return false;
  const textIn = (kid: Box) => (kid.end - kid.first > 4 ? '' : spelledOut(scene, oneLineHead(scene, kid)));
  // "Status", "Shipped", and what stands below both, are no grid: the one is said of the other.
  const isHead = (text: string) => labelOf(plain(text)) !== null && statusOf(plain(text)) === null;
  // Most boxes begin with something else, and are weighed no further.
  if (!kids.slice(0, 2).every((kid) => isHead(textIn(kid)))) return false;
  const texts = kids.map(textIn);
  const isLabel = texts.map(isHead);
  const columns = isLabel.indexOf(false);
  // "Rx #", "Provider", and below them "7719021166", "Dr. Lee": rows of labels and rows of values take turns.
  const areTurns =
    columns > 1 &&
    kids.length % (2 * columns) === 0 &&
    kids.every((kid, at) => kid.tag === kids[0]?.tag && (texts[at] !== '' || kid.first === kid.end)) &&
    isLabel.every((is, at) => is === at % (2 * columns) < columns);
  if (areTurns) {
    for (const [at, kid] of kids.entries()) headers.set(kid, isLabel[at] ? '' : (texts[at - columns] ?? ''));
    return true;
  }
  const first = texts.findIndex((text) => likeness(plain(text)) === 'strong');
  const known = isLabel.slice(0, first).filter(Boolean).length;
  const isHeaded = first > 2 && first <= 14 && kids.length % first === 0 && known > first / 2;
  const isNamed = labelOf(plain(texts[0] ?? '')) === 'name';
  // The first cell of each row is a name: a list of labels and values has other things there.
  const areNames = texts.every((text, at) => at < first || at % first > 0 || likeness(plain(text)) !== null);
  if (!isHeaded || !isNamed || !areNames) return false;
  for (const [at, kid] of kids.entries()) headers.set(kid, at < first ? '' : (texts[at % first] ?? ''));
  return true;
}

/** Rows made of plain boxes: one whose parts are all labels heads the ones beside it with as many parts. */
function ofBoxes(scene: Scene, parent: Box, headers: Map<Box, string>): void {
  if (parent.kids.length > 2000) return;
  let heads: readonly Box[] = [];
  let columns: string[] = [];
  for (const kid of parent.kids) {
    const row = rowWithin(kid, columns.length);
    if (isRow(kid) || (row === kid && (kid.kids.length < 3 || kid.kids.length > 14))) continue;
    if (row.kids.length === columns.length) {
      for (const head of heads) headers.set(head, '');
      row.kids.forEach((cell, index) => {
        const head = columns[index];
        if (head && !headers.has(cell)) headers.set(cell, head);
      });
      continue;
    }
    if (kid.end - kid.first > kid.kids.length) continue;
    const texts = kid.kids.map((cell) => spelledOut(scene, oneLineHead(scene, cell)));
    const known = texts.filter((text) => labelOf(text) !== null).length;
    // Of words without a figure most need be known: "Order", "Ordered", "What's in it", "Where it is", "Arrives".
    const isHead = known > texts.length / 2 && !texts.some((text) => text === '' || /\d/.test(text));
    if (known >= Math.max(2, texts.length - 1) || isHead) {
      columns = texts;
      heads = kid.kids;
    }
  }
}
