/** Which of two lines is the label and which its value, where the page puts them above or beside each other. */
import { findPrintedDates } from '@/src/calendar/printed-date';
import { type Box, commonBox, type Line, nearest } from '../dom/scene';
import { resolve } from '../findings/dates';
import { findingsIn } from '../findings/findings';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { emptyValue, refillAction, shopLabel } from '../words';
import { autofillAfter } from '../words/autofill-changes';
import { autofillStateIn, bareState, stateWord } from '../words/autofill-words';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { statusOf } from '../words/statuses';

interface Partner {
  readonly line: number;
  readonly strategy: 'term' | 'label-before' | 'label-after';
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
    const text = page.scene.lines[line]?.plain ?? '';
    if (isOfOtherColumn(page, own, line)) return false;
    if (field === 'pharmacy' && beginsAnotherPart(page.scene.lines[line])) return false;
    // "Shipped", and under it "Shipped on Friday": a date with a label of its own leaves the word a status.
    const isDay = findPrintedDates(text, page.today)[0]?.start === 0;
    if (isStatus && !isDay && findingsIn(text, page.today).some((finding) => /On$/.test(finding.field))) return false;
    if (!inBlock.has(line) || used.has(line) || beginsWithLabel(page, line)) return false;
    return hasNoLabelOfItsOwn(field, text) && fitsField(page, field, text);
  };
  if (nearest(own.box, (box) => box.tag === 'dt'))
    return free(index + 1) ? { line: index + 1, strategy: 'term' } : null;
  const group = groupOf(page, own.box, index);
  if (group !== null) {
    if (free(group)) return { line: group, strategy: group < index ? 'label-after' : 'label-before' };
    return null;
  }
  const event = behind.test(field) ? dayOfEvent(page, own.box, index) : null;
  if (event !== null && free(event)) return { line: event, strategy: event < index ? 'label-after' : 'label-before' };
  const beside = (line: number) => free(line) && areNeighbours(own, page.scene.lines[line]);
  const isAfter = sideWithin(page, own, inBlock) ?? after;
  if (isAfter) return beside(index - 1) ? { line: index - 1, strategy: 'label-after' } : null;
  return beside(index + 1) ? { line: index + 1, strategy: 'label-before' } : null;
}

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
  if (nearest(own.box, ({ tag }) => tag === 'dt') && nearest(next.box, ({ tag }) => tag === 'dd')) return index + 1;
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

/** "Shipped" above "Shipped on Nov 20" is a status above a date of its own, no label above its value. */
const leadsToDate =
  /^(?:available|expected|estimated|est\.?|around|about|between|from|starting|on|or|by|before|after|until|no later than|as (?:early|soon) as|(?:the )?end of (?:the )?day|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|and|to|[\s:,-])*$/i;
const behind = /^(?:placedOn|shippedOn|deliveredOn|lastFilledOn)$/;
const numbers = /^(?:refillsLeft|daysSupply|quantity|rxNumber|orderNumber|price|total)$/;

/** Whether a text can be the value of a label: "Shipped" labels a date, and beside "Delivered" it is a word like any other. */
export function fitsField(page: Page, field: Field, value: string): boolean {
  if (emptyValue.test(value)) return true;
  if (/On$/.test(field)) {
    const [first] = findPrintedDates(value, page.today);
    // "Delivered" over "Estimated Nov 24": it is not. "November 17, by phone" was.
    const isGuess = /\b(?:estimated|est\.?|expected)\b/i.test(value) || /\bby\b/i.test(value.slice(0, first?.start));
    if (behind.test(field) && isGuess) return false;
    return first ? leadsToDate.test(value.slice(0, first.start)) : /^\d{1,2}\/\d{1,2}$/.test(value);
  }
  // "Start refill" orders one now. "When auto refill is on we refill this for you" stands below the label and is no state of it.
  if (field === 'autofill' && refillAction.test(value)) return false;
  // "Not enrolled. You cannot enroll a prescription without refills."
  const isState = () => autofillStateIn(value) !== null || saysState(value) || autofillAfter(value) !== null;
  if (field === 'autofill') return value.split(' ').length < 6 || isState() || /\d/.test(value);
  // "Order" above "Qty 90": four digits and capitals make a number of an order, if anything does.
  if (field === 'orderNumber') return /\d[\w -]*\d/.test(value);
  return (
    !numbers.test(field) ||
    /\d|^(?:none|no|nothing|free|out|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(
      value,
    )
  );
}

/** What a text begins with is a state of automatic refills and nothing else. */
function saysState(text: string): boolean {
  const [first = ''] = text.split(/(?<=[.!]) |[;:,] | [–—-] /);
  return (
    stateWord(first) !== null || (first.split(' ').length > 2 && bareState(first) !== null && !/^no\b/i.test(first))
  );
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

/** Whether a block's labels stand behind their values: its first label has a value before it, its last has none behind it. */
export function labelsStandAfter(page: Page, lines: readonly number[]): boolean {
  const textAt = (line: number | undefined) => page.scene.lines[line ?? -1]?.plain ?? '';
  const isTerm = (line: number) => nearest((page.scene.lines[line] as Line).box, (box) => box.tag === 'dt') !== null;
  const labels = lines.filter((line) => labelOf(textAt(line)) !== null && !isTerm(line));
  const [first, last] = [labels[0], labels[labels.length - 1]];
  if (first === undefined || last === undefined) return false;
  const position = lines.indexOf(first);
  const before = lines[position - 1];
  const looksLikeValue = (line: number | undefined) =>
    /^(?:\$?[\d./-]+|(?=[A-Z]{1,4}-?\d{4})[A-Z\d-]+|free|none)$/i.test(textAt(line));
  if (!looksLikeValue(before)) return false;
  if (!looksLikeValue(lines[lines.indexOf(last) + 1])) return true;
  return depthOf(page, before, first) > depthOf(page, first, lines[position + 1]);
}

const isPlainValue = (page: Page, text: string): boolean => {
  const [date, second] = findPrintedDates(text, page.today);
  const isDay = date !== undefined && !second && date.start === 0 && date.end === text.length;
  return isDay || /^(?:\$?[\d.,/-]+|free|none)$/i.test(text);
};

/**
 * The side that the labels of one part of a block stand on, where that part tells it by itself: "1 / refill left" beside
 * "Last filled / 09/05/2026". null where it does not.
 */
function sideWithin(page: Page, own: Line, inBlock: ReadonlySet<number>): boolean | null {
  const { pieces, lines } = page.scene;
  const textAt = (line: number | undefined) => lines[line ?? -1]?.plain ?? '';
  for (let at: Box | null = own.box; at; at = at.parent) {
    const [first, last] = [pieces[at.first]?.line ?? 0, pieces[at.end - 1]?.line ?? -1];
    if (!inBlock.has(first) || !inBlock.has(last)) return null;
    const labels: number[] = [];
    for (let line = first; line <= last; line += 1) if (labelOf(textAt(line)) !== null) labels.push(line);
    const [head, tail] = [labels[0], labels[labels.length - 1]];
    if (last - first < 2 || head === undefined || tail === undefined) continue;
    const isLed = head > first && isPlainValue(page, textAt(head - 1));
    const behindTail = tail < last ? textAt(tail + 1) : '';
    if (isLed && !/\d/.test(behindTail)) return true;
    if (head === first && isPlainValue(page, behindTail)) return false;
  }
  return null;
}

function depthOf(page: Page, a: number | undefined, b: number | undefined): number {
  const [left, right] = [page.scene.lines[a ?? -1], page.scene.lines[b ?? -1]];
  return left && right ? commonBox(left.box, right.box).depth : -1;
}
