/** Which of two lines is the label and which its value, where the page puts them above or beside each other. */
import { findPrintedDates } from '@/src/calendar/printed-date';
import { type Box, commonBox, type Line, nearest, type Piece } from '../dom/scene';
import { answerTo } from '../findings/answers';
import { resolve } from '../findings/dates';
import { findingsIn } from '../findings/findings';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { emptyValue, refillAction, shopLabel } from '../words';
import type { Field } from '../words/field';
import { isAsked, labelOf } from '../words/field-words';
import { statusOf } from '../words/statuses';
import { behind, fitsField } from './fits-field';
import { sideWithin } from './label-side';
import { descriptionAt, saidOf, termAt } from './terms';

export interface Partner {
  readonly line: number;
  readonly strategy: 'term' | 'label-before' | 'label-after';
  /** The two have a part of the page to themselves. */
  readonly isAlone?: boolean;
}

export function partnerOf(
  page: Page,
  index: number,
  field: Field,
  inBlock: ReadonlySet<number>,
  used: ReadonlySet<number>,
  after: boolean,
): Partner | null {
  const own = page.scene.lines[index] as Line;
  const isStatus = statusOf(own.plain) !== null;
  const free = (line: number) => {
    const value = page.scene.lines[line];
    const text = value?.plain ?? '';
    if (isOfOtherColumn(page, own, line)) return false;
    if (field === 'autofill' && ordersNow(page, line)) return false;
    if (field === 'pharmacy' && beginsAnotherPart(page.scene.lines[line])) return false;
    // "Shipped", and under it "Shipped on Friday": a date with a label of its own leaves the word a status.
    const isDay = findPrintedDates(text, page.today)[0]?.start === 0;
    if (isStatus && !isDay && findingsIn(text, page.today).some((finding) => /On$/.test(finding.field))) return false;
    if (!inBlock.has(line) || used.has(line) || beginsWithLabel(page, line)) return false;
    return value !== undefined && hasNoLabelOfItsOwn(field, text) && isValueOf(page, own.plain, field, value);
  };
  const term = termAt(own.box);
  if (term !== null) {
    const value = page.scene.pieces[saidOf(term)?.first ?? -1]?.line ?? index;
    return value !== index && free(value) ? { line: value, strategy: 'term' } : null;
  }
  const group = groupOf(page, own.box, index);
  if (group !== null) {
    if (free(group) && !(group < index && isAsked(own.plain)))
      return { line: group, strategy: group < index ? 'label-after' : 'label-before', isAlone: true };
    return null;
  }
  const event = behind.test(field) ? dayOfEvent(page, own.box, index) : null;
  if (event !== null && free(event)) return { line: event, strategy: event < index ? 'label-after' : 'label-before' };
  const beside = (line: number) => free(line) && areNeighbours(own, page.scene.lines[line]);
  // What answers a question stands behind it.
  const isAfter = !isAsked(own.plain) && (sideWithin(page, own, inBlock) ?? after);
  if (isAfter && beside(index - 1)) return { line: index - 1, strategy: 'label-after' };
  // "$5.00", "You pay", "Auto refill", "Off": behind figures over their names begins a part whose label stands first.
  if (isAfter && !(isLabel(page, index - 1) && !isLabel(page, index + 2))) return null;
  return beside(index + 1) ? { line: index + 1, strategy: 'label-before' } : null;
}

const isLabel = ({ scene: { lines } }: Page, line: number) => labelOf(lines[line]?.plain ?? '') !== null;

/** "Start refill", "Details": a row of buttons with one that orders a refill is no state of automatic ones. */
const ordersNow = ({ scene: { lines, pieces } }: Page, line: number) =>
  pieces
    .slice(lines[line]?.first, lines[line]?.end)
    .some(({ box, plain: said }) => box.action && refillAction.test(said));

/** "Pharmacy", and nothing under it before the heading "Insurance": a heading that names no shop is no pharmacy. */
const beginsAnotherPart = (line: Line | undefined): boolean =>
  line !== undefined && headingOf(line) !== null && !shopLabel.test(line.plain) && !shopWord.test(line.plain);
const shopWord = /\b(?:pharmac(?:y|ies)|drug ?(?:store|mart)?s?|rx|store|optum|home delivery)\b/i;

/** "Shipped" in one column, and beside it a day under a head of its own that is not understood: what day that is nobody knows. */
function isOfOtherColumn(page: Page, own: Line, line: number): boolean {
  const box = page.scene.lines[line]?.box;
  const [head, other] = [own.box, box].map((at) => (at ? headOver(page, at) : ''));
  return Boolean(head && other) && head !== other && !bareDay.test(plain(other ?? ''));
}
const headOver = (page: Page, box: Box) => page.headers.get(nearest(box, (at) => page.headers.has(at)) ?? box) ?? '';
const bareDay = /^(?:on|when|dates?|days?|times?|date(?: ?(?:and|&|\/) ?| )time|happened(?: on)?)\W*$/i;

const guess = /^(?:est(?:\.|imated)?|expected|anticipated|scheduled|arriv(?:es|ing)|by)(?!\w)(?!.*: )/i;

/** "Delivered" over "Expected Nov 24": the label of a day to come, where it is a term or the day has not been. */
export function guessUnder(page: Page, index: number, field: Field, inBlock: ReadonlySet<number>): number | null {
  const [own, next] = [page.scene.lines[index], page.scene.lines[index + 1]];
  if (!own || !next || !behind.test(field) || !inBlock.has(index + 1) || !guess.test(next.plain)) return null;
  const [found] = findPrintedDates(next.plain, page.today);
  const day = found ? resolve(found.date, 'ahead', page.today) : null;
  if (day === null) return null;
  const term = termAt(own.box);
  if (term && saidOf(term) === descriptionAt(next.box)) return index + 1;
  return field === 'deliveredOn' && day > page.today.toString() && areNeighbours(own, next) ? index + 1 : null;
}

/** "Order shipped" labels a date, and behind "Status" it is one. What begins with a label of its own is no other's value. */
export function hasNoLabelOfItsOwn(field: Field, text: string): boolean {
  if (field === 'status' && statusOf(text) !== null) return true;
  const colon = text.indexOf(': ');
  return labelOf(text) === null && (colon < 0 || colon > 40 || labelOf(text.slice(0, colon)) === null);
}

/** "**Your cost** $5.00" under "Price": the first of several pieces of a line is the label of the next. */
function beginsWithLabel({ scene: { lines, pieces } }: Page, index: number): boolean {
  const line = lines[index];
  const [label, value] = pieces.slice(line?.first, line?.end).filter(({ text }) => text !== '');
  return label !== undefined && value !== undefined && labelOf(label.plain) !== null;
}

/** Whether two lines stand in one place of the page: siblings, or in wrappers that are. */
export function areNeighbours(label: Line, value: Line | undefined): boolean {
  if (!value) return false;
  const { depth } = commonBox(label.box, value.box);
  return label.box.depth - depth <= 2 && value.box.depth - depth <= 2;
}

/** Whether a text is what stands behind a label: an answer where the label asks. */
export function isValueOf(page: Page, label: string, field: Field, value: Line | Piece): boolean {
  const isLink = value.box.action !== null;
  // "Shipped" over "View details" has no day that is still to come: it is a status.
  if (isLink && statusOf(label) !== null && emptyValue.test(value.plain)) return false;
  // "**Order Status**" beside "Member tools", in a menu.
  if (isLink && field === 'status' && statusOf(value.plain) === null) return false;
  return isAsked(label) ? answerTo(label, field, value) !== null : fitsField(page, field, value.plain);
}

/** The other line of the box that holds a label, one other line, and nothing else; null when there is no such box. */
export function groupOf(page: Page, box: Box, index: number): number | null {
  const { pieces } = page.scene;
  for (let at: Box | null = box; at; at = at.parent) {
    const from = pieces[at.first]?.line ?? index;
    const to = pieces[at.end - 1]?.line ?? index;
    if (to - from > 1) return null;
    if (to - from === 1) return from === index ? to : from;
  }
  return null;
}

/** "Nov 20, 2026, 4:31 PM", "Shipped", "Overland Park, KS" in one box: the line that is its day. null where another of them says what was done. */
function dayOfEvent(page: Page, box: Box, index: number): number | null {
  const { pieces, lines } = page.scene;
  for (let at: Box | null = box; at; at = at.parent) {
    const [from, to] = [pieces[at.first]?.line ?? index, pieces[at.end - 1]?.line ?? index];
    if (to - from > 3) return null;
    if (to - from < 2) continue;
    const others = Array.from({ length: to - from + 1 }, (_, step) => from + step).filter((line) => line !== index);
    const textOf = (line: number) => lines[line]?.plain ?? '';
    if (others.some((line) => labelOf(textOf(line)) !== null || statusOf(textOf(line)) !== null)) return null;
    const [day, second] = others.filter((line) => findPrintedDates(textOf(line), page.today).length > 0);
    return second === undefined ? (day ?? null) : null;
  }
  return null;
}
