/** What the head of a column, or of a row, makes of a line in one of its cells. */
import { type Box, join, type Line, type Piece } from '../dom/scene';
import type { Page } from '../page';
import { lineEnd } from '../tables/head-text';
import { plain } from '../text/fold';
import { asksWhetherOn } from '../words/autofill-words';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { usualName } from '../words/label-grammar';
import { fieldsOf } from './several-labels';

type Printed = Pick<Piece, 'text' | 'plain'>;

interface Headed {
  readonly label: string;
  /** null where nobody knows the head, or where it says no more than what is under it. */
  readonly field: Field | null;
  readonly said: Printed;
}

/** Without its colon and the mark of a footnote. */
export const bareLabel = (text: string) => text.replace(/\s*[*†‡§]*\s*[:,;·•|]?\s*$/, '');

export function headedAt(page: Page, cell: Box, index: number): Headed {
  const line = page.scene.lines[index] as Line;
  // "Medications (2)" over the whole of each.
  const head = bareLabel(headFor(page, cell, index)).replace(/ \(\d{1,3}\)$/, '');
  const part = oneOfSeveral(page, cell, index, head);
  if (part) return { label: usualName(part) ?? head, field: part, said: line };
  if (head === '' || isNote.test(head)) return { label: head, field: null, said: line };
  const field = labelOf(head) ?? fieldsOf(head)[0] ?? (asksWhetherOn(head) ? 'autofill' : null);
  return { label: head, field, said: field === null ? line : withoutHead(page, line, head, field) };
}

/** What stands under "Note" says what it says. */
const isNote = /^(?:notes?|comments?|remarks?|messages?|info(?:rmation)?)$/i;

const linesOf = ({ scene: { pieces } }: Page, { first, end }: Box, index: number) => ({
  first: pieces[first]?.line ?? index,
  last: pieces[end - 1]?.line ?? index,
});

/** The head of a cell; of a cell with as many lines as its head, that of one line. */
function headFor(page: Page, cell: Box, index: number): string {
  const head = plain(page.headers.get(cell) ?? '');
  const heads = head.split(lineEnd);
  const { first, last } = linesOf(page, cell, index);
  const isLineByLine = heads.length > 1 && last - first + 1 === heads.length;
  return isLineByLine ? (heads[index - first] ?? head) : heads.join(' / ');
}

/** "Quantity and days' supply" over "90 tablets" and "90 days", a line each; where there is but one, days are known by their word. */
function oneOfSeveral(page: Page, cell: Box, index: number, head: string): Field | null {
  const fields = page.headers.get(cell)?.includes(lineEnd) ? [] : fieldsOf(head);
  if (fields.length < 2) return null;
  if (fields.includes('daysSupply') && daysAlone.test(page.scene.lines[index]?.plain ?? '')) return 'daysSupply';
  const { first, last } = linesOf(page, cell, index);
  return new Set(fields).size === last - first + 1 ? (fields[index - first] ?? null) : null;
}
const daysAlone = /^\d{1,3}[ -]days?$/;

/** Tables that narrow to cards print a cell's head in it, too: under "Prescriber" the words "Prescriber" and "Dr. Wong". */
function withoutHead({ scene: { pieces } }: Page, line: Line, head: string, field: Field): Printed {
  const [first, ...rest] = pieces.slice(line.first, line.end).filter(({ text }) => text !== '');
  const isRepeated = first?.control === null && bareLabel(first.plain).toLowerCase() === head.toLowerCase();
  // "Delivered" under "Delivered" may say that it was; "On auto refill" under itself says nothing.
  const isAll = rest.length === 0 && !field.startsWith('autofill');
  return isRepeated && !isAll ? { text: join(rest), plain: plain(join(rest)) } : line;
}
