/**
 * Every fact that the lines of one block tell. The strategies, from the most to the least certain: a column or row header,
 * a term and its description, a label beside or above or below its value, a label within a run of text.
 */
import type { Page } from './anchors';
import { accessibleName, isRadio, switchState } from './dom/control';
import { type Box, commonBox, type Line, nearest, type Piece } from './dom/scene';
import { type Field, labelOf } from './field-words';
import { type Finding, findingsIn } from './findings';
import { plain } from './fold';
import { emptyValue } from './words';

export type Strategy = 'header-cell' | 'term' | 'label-control' | 'label-before' | 'label-after' | 'run-text';

export interface Fact {
  readonly field: Field;
  readonly value: string | number | null;
  readonly strategy: Strategy;
  readonly line: number;
  readonly element: Element;
  readonly why?: string;
}

/** A text with the label that belongs to it put before it. */
export interface Told {
  /** In plain form. */
  readonly text: string;
  readonly printed: string;
  /** The label's field when the label stands apart from the value. */
  readonly label: Field | null;
  readonly strategy: Strategy;
  readonly line: number;
  readonly element: Element;
}

const memo = new WeakMap<Page, Map<string, readonly Finding[]>>();

function findings(page: Page, text: string): readonly Finding[] {
  const known = memo.get(page) ?? new Map<string, readonly Finding[]>();
  memo.set(page, known);
  let found = known.get(text);
  if (!found) {
    found = findingsIn(text, page.today);
    known.set(text, found);
  }
  return found;
}

export function factsOf(page: Page, told: readonly Told[]): Fact[] {
  const facts: Fact[] = [];
  for (const { text, printed, label, strategy, line, element } of told) {
    const colon = label ? text.indexOf(':') + 1 : 0;
    const value = label ? text.slice(colon).trim() : '';
    if (label && emptyValue.test(value) && !/^none$/i.test(value)) continue;
    const found = findings(page, text);
    for (const finding of found) {
      // A value that a label of its own stands before is that label's; other words in it speak for themselves.
      if (label && finding.field !== label && finding.start < colon && isRival(label, finding.field)) continue;
      const exact = finding.field === 'prescriber' ? asPrinted(printed, text, finding) : finding.value;
      const why = finding.why ? { why: finding.why } : {};
      facts.push({ field: finding.field, value: exact, strategy, line, element, ...why });
    }
    if (label && isFreeText(label) && !facts.some((fact) => fact.line === line && fact.field === label)) {
      facts.push({ field: label, value: printed.slice(printed.indexOf(':') + 1).trim(), strategy, line, element });
    }
  }
  return facts;
}

/** Two labels of one date: "Order date" heads both a fill and an order. */
const isRival = (label: Field, field: Field) =>
  label !== 'status' && label !== 'autofill' && label !== field && label !== 'beside';
const isFreeText = (label: Field) =>
  /^(?:orderNumber|status|carrier|tracking|total|pharmacy|autofill|prescriber|name)$/.test(label);

function asPrinted(printed: string, text: string, finding: Finding): string {
  const value = String(finding.value);
  const at = text.lastIndexOf(value);
  return printed.length === text.length && at >= 0 ? printed.slice(at, at + value.length) : value;
}

/** The lines of a block, each value together with its label. */
export function toldBy(page: Page, lines: readonly number[]): Told[] {
  const told: Told[] = [];
  const used = new Set<number>();
  const inBlock = new Set(lines);
  const after = labelsStandAfter(page, lines);
  for (const index of lines) {
    if (used.has(index)) continue;
    const line = page.scene.lines[index] as Line;
    const cell = nearest(line.box, (box) => page.headers.has(box));
    const head = cell ? plain(page.headers.get(cell) ?? '').replace(/\s*[:#]\s*$/, '') : '';
    const headField = head ? labelOf(head) : null;
    if (cell && headField && headField !== 'name') {
      told.push(tell(`${head}: `, line, index, headField, 'header-cell', cell.element));
      continue;
    }
    const field = labelOf(line.plain);
    const partner = field === null ? null : partnerOf(page, index, inBlock, used, after);
    if (field !== null && partner !== null) {
      used.add(partner.line);
      used.add(index);
      const value = page.scene.lines[partner.line] as Line;
      const label = line.plain.replace(/\s*[:#]\s*$/, '');
      told.push(tell(`${label}: `, value, partner.line, field, partner.strategy, value.box.element));
      continue;
    }
    told.push(...withinLine(page, line, index));
  }
  // A value taken by a label further down stands on its own too early.
  return told.filter((one) => one.label !== null || !used.has(one.line));
}

function tell(
  label: string,
  line: Line,
  index: number,
  field: Field | null,
  strategy: Strategy,
  element: Element,
): Told {
  return { text: label + line.plain, printed: label + line.text, label: field, strategy, line: index, element };
}

/** Labels and values side by side on one line. */
function withinLine(page: Page, line: Line, index: number): Told[] {
  const pieces = page.scene.pieces.slice(line.first, line.end).filter((piece) => piece.text !== '');
  const labelled = pieces.map((piece) => labelOf(piece.plain));
  const whole = (): Told[] => [tell('', line, index, null, 'run-text', line.box.element)];
  if (pieces.length < 2 || labelled.every((field) => field === null)) {
    const told = pieces.length < 2 ? whole() : byPiece(page, pieces, line, index);
    return [...told, ...ofControls(page, line, index)];
  }
  const behind = labelled[0] === null && labelled[labelled.length - 1] !== null;
  const told: Told[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const field = labelled[behind ? at + 1 : at] ?? null;
    const value = pieces[behind ? at : at + 1];
    const label = pieces[behind ? at + 1 : at];
    if (field === null || !value || !label || (labelled[behind ? at : at + 1] ?? null) !== null) {
      told.push(alone(piece, index));
      continue;
    }
    const prefix = `${label.plain.replace(/\s*[:#]\s*$/, '')}: `;
    const rest = value.plain.replace(/^\s*[:#]\s*/, '');
    const strategy = behind ? 'label-after' : value.control ? 'label-control' : 'label-before';
    told.push({
      text: prefix + rest,
      printed: prefix + value.text.replace(/^\s*[:#]\s*/, ''),
      label: field,
      strategy,
      line: index,
      element: value.box.element,
    });
    at += 1;
  }
  return told;
}

function alone(piece: Piece, line: number): Told {
  return {
    text: piece.plain,
    printed: piece.text,
    label: null,
    strategy: 'run-text',
    line,
    element: piece.box.element,
  };
}

/** Pieces that tell something each are told apart; words broken over several elements are put together. */
function byPiece(page: Page, pieces: readonly Piece[], line: Line, index: number): Told[] {
  const apart = pieces.map((piece) => findings(page, piece.plain).length);
  const together = findings(page, line.plain).length;
  if (apart.reduce((sum, count) => sum + count, 0) >= together) return pieces.map((piece) => alone(piece, index));
  return [tell('', line, index, null, 'run-text', line.box.element)];
}

/** Values in form fields whose label is not printed beside them. */
function ofControls(page: Page, line: Line, index: number): Told[] {
  const told: Told[] = [];
  for (const piece of page.scene.pieces.slice(line.first, line.end)) {
    if (!piece.control || piece.text === '' || switchState(piece.control) !== null || isRadio(piece.control)) continue;
    const name = plain(accessibleName(piece.control)).replace(/\s*[:#]\s*$/, '');
    const field = labelOf(name);
    if (field === null) continue;
    told.push({
      text: `${name}: ${piece.plain}`,
      printed: `${name}: ${piece.text}`,
      label: field,
      strategy: 'label-control',
      line: index,
      element: piece.control,
    });
  }
  return told;
}

interface Partner {
  readonly line: number;
  readonly strategy: Strategy;
}

function partnerOf(
  page: Page,
  index: number,
  inBlock: ReadonlySet<number>,
  used: ReadonlySet<number>,
  after: boolean,
): Partner | null {
  const free = (line: number) =>
    inBlock.has(line) && !used.has(line) && labelOf(page.scene.lines[line]?.plain ?? '') === null;
  const own = page.scene.lines[index] as Line;
  if (own.box.tag === 'dt' || nearest(own.box, (box) => box.tag === 'dt')) {
    return free(index + 1) ? { line: index + 1, strategy: 'term' } : null;
  }
  const group = groupOf(page, own.box, index);
  if (group !== null && free(group)) return { line: group, strategy: group < index ? 'label-after' : 'label-before' };
  if (after) return free(index - 1) ? { line: index - 1, strategy: 'label-after' } : null;
  return free(index + 1) ? { line: index + 1, strategy: 'label-before' } : null;
}

/** The other line of the box that holds a label and one other line and nothing else; null when there is no such box. */
function groupOf(page: Page, box: Box, index: number): number | null {
  const { pieces } = page.scene;
  for (let at: Box | null = box; at; at = at.parent) {
    const from = pieces[at.first]?.line ?? index;
    const to = pieces[at.end - 1]?.line ?? index;
    if (to - from > 1) return null;
    if (to - from === 1) return from === index ? to : from;
  }
  return null;
}

/** Whether a block's labels stand behind their values: its first label has a value before it, its last has none behind it. */
function labelsStandAfter(page: Page, lines: readonly number[]): boolean {
  const isLabel = (line: number | undefined) =>
    line !== undefined && labelOf(page.scene.lines[line]?.plain ?? '') !== null;
  const at = lines.filter(
    (line) => isLabel(line) && !nearest((page.scene.lines[line] as Line).box, (box) => box.tag === 'dt'),
  );
  const [first, last] = [at[0], at[at.length - 1]];
  if (first === undefined || last === undefined) return false;
  const position = lines.indexOf(first);
  const valueBefore = lines[position - 1];
  const next = lines[lines.indexOf(last) + 1];
  const isValue = (line: number | undefined) =>
    line !== undefined && /^(?:\$?[\d./-]+|free|none)$/i.test(page.scene.lines[line]?.plain ?? '');
  if (!isValue(valueBefore)) return false;
  return (
    next === undefined ||
    !isValue(next) ||
    commonDepth(page, valueBefore, first) > commonDepth(page, first, lines[position + 1])
  );
}

function commonDepth(page: Page, a: number | undefined, b: number | undefined): number {
  const [left, right] = [page.scene.lines[a ?? -1], page.scene.lines[b ?? -1]];
  return left && right ? commonBox(left.box, right.box).depth : -1;
}
