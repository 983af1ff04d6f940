/** The lines of a block with every value put behind its label, however the page places the two. */
import { findPrintedDates } from '@/src/calendar/printed-date';
import { isRadio, switchState } from '../dom/control';
import { type Box, join, type Line, nearest, type Piece } from '../dom/scene';
import { isFigureOf } from '../findings/amounts';
import { answerTo } from '../findings/answers';
import { findingsIn } from '../findings/findings';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import type { Strategy } from '../strategies';
import { plain } from '../text/fold';
import { actionVerb } from '../words';
import { autofillStateIn } from '../words/autofill-words';
import type { Field } from '../words/field';
import { labelOf, saidAs } from '../words/field-words';
import { statusOf } from '../words/statuses';
import { answersWhether, asksNoDay, isAnsweredBy, isMereTerm, isNothing, answerTo as whetherOn } from './asked-states';
import { bareLabel, headedAt } from './cell-heads';
import { areNeighbours, groupOf, guessUnder, hasNoLabelOfItsOwn, isValueOf, partnerOf } from './label-partner';
import { labelsStandAfter } from './label-side';
import { areChips, joined, tellsApart } from './line-pieces';
import { apart } from './several-labels';
import { termOf } from './terms';
import { type Told, tellRun } from './told-run';

export function toldBy(page: Page, lines: readonly number[]): Told[] {
  const told: Told[] = [];
  const used = new Set<number>();
  const inBlock = new Set(lines);
  const after = labelsStandAfter(page, lines);
  for (const index of lines) {
    if (used.has(index)) continue;
    const line = page.scene.lines[index] as Line;
    if (isHeaderCell(page, line.box)) continue;
    const cell = nearest(line.box, (box) => page.headers.has(box));
    const headed = cell ? headedAt(page, cell, index) : null;
    if (cell && headed?.field && headed.field !== 'name' && !isBelowDay(page, headed.field, line)) {
      const { label, field, said } = headed;
      told.push(...labelled(label, field, said, index, 'header-cell', cell.element));
      continue;
    }
    const bridged = headed ? bridge(page, headed.label, line, index, 'header-cell') : bridgedTerm(page, line, index);
    if (bridged) {
      told.push(bridged);
      continue;
    }
    const unit = page.scene.lines[index + 1];
    if (
      unit &&
      isFigureOf(line.plain, unit.plain) &&
      inBlock.has(index + 1) &&
      groupOf(page, line.box, index) === index + 1
    ) {
      used.add(index + 1);
      const amount = { text: `${line.text} ${unit.text}`, plain: `${line.plain} ${unit.plain}` };
      told.push(...labelled('Quantity', 'quantity', amount, index, 'label-after', line.box.element));
      continue;
    }
    if (unit && isOverSeveral(line, unit) && inBlock.has(index + 1) && hasNoLabelOfItsOwn('quantity', unit.plain)) {
      used.add(index + 1);
      told.push(...labelled(bareLabel(line.plain), 'beside', unit, index + 1, 'label-before', unit.box.element));
      continue;
    }
    const named = headingOf(line)?.heading === 1 || leadsToStatus(line) ? null : labelOf(line.plain);
    const ofNamed = named === null ? null : partnerOf(page, index, named, inBlock, used, after);
    const answered = ofNamed === null ? whetherOn(page, index, inBlock, used, after) : null;
    if (ofNamed === null && !answered && isMereTerm(page, line)) continue;
    const [field, partner] = answered ? (['autofill', answered] as const) : [named, ofNamed];
    if (field !== null && partner !== null) {
      used.add(partner.line);
      used.add(index);
      const value = page.scene.lines[partner.line] as Line;
      const { line: at, strategy } = partner;
      const year = strategy === 'label-after' ? null : yearBelow(page, at);
      const isFree = year !== null && inBlock.has(at + 1) && !used.has(at + 1);
      if (isFree) used.add(at + 1);
      const said = isFree ? { text: `${value.text}, ${year}`, plain: `${value.plain}, ${year}` } : value;
      const answer = answerTo(line.plain, field, said) ?? said;
      told.push(...labelled(bareLabel(line.plain), field, answer, at, strategy, value.box.element));
      continue;
    }
    const guessed = field === null ? null : guessUnder(page, index, field, inBlock);
    if (field !== null && guessed !== null && !used.has(guessed)) {
      used.add(guessed);
      const value = page.scene.lines[guessed] as Line;
      const [label, of] =
        field === 'deliveredOn' ? (['Estimated delivery', 'expectedOn'] as const) : ([line.plain, 'beside'] as const);
      told.push(...labelled(label, of, value, guessed, 'label-before', value.box.element));
      continue;
    }
    told.push(...withinLine(page, line, index));
  }
  // A value taken by a label further down stood on its own too early.
  return told.filter((one) => one.label !== null || !used.has(one.line));
}

/** "Qty / Days" over "90 / 30". */
const isOverSeveral = (line: Line, next: Line) =>
  line.plain.length < 60 &&
  line.box.action === null &&
  areNeighbours(line, next) &&
  apart(bareLabel(line.plain), next) !== null;

/** "FedEx 612999871105434" in the column "Delivery": what stands below the day it is expected. */
const isBelowDay = (page: Page, field: Field, { plain: text }: Line) =>
  field === 'expectedOn' && /\d{6}/.test(text) && findPrintedDates(text, page.today).length === 0;

/** "Mar 1", and below it "2027": a year alone under a day that lacks one. */
function yearBelow(page: Page, index: number): string | null {
  const [day, year] = [page.scene.lines[index], page.scene.lines[index + 1]];
  if (!day || !year || !/^20\d\d$/.test(year.plain) || !areNeighbours(day, year)) return null;
  const [date, second] = findPrintedDates(day.plain, page.today);
  const lacksYear = date?.date.kind === 'needsYear' && second === undefined && date.end === day.plain.length;
  return lacksYear ? year.plain : null;
}

/** A label in words that nobody has listed: with its value it may tell what the value alone does not. */
function bridge(page: Page, label: string, line: Line, index: number, strategy: Strategy): Told | null {
  if (label === '' || label.length > 60 || line.plain.length > 60 || labelOf(label) !== null) return null;
  // "Opted out of auto refill" beside "-"
  if (isNothing(line.plain)) return null;
  // "How much does my plan pay?" is understood whole or not at all.
  if (asksOther.test(label) || findingsIn(line.plain, page.today).length > 0) return null;
  const text = `${label}: ${line.plain}`;
  if (findingsIn(text, page.today).length === 0) return null;
  return { text, printed: `${label}: ${line.text}`, label: null, strategy, line: index, element: line.box.element };
}

const asksOther = /^(?:how|what|when|who|where|which|why)\b.*\?$/i;

function bridgedTerm(page: Page, line: Line, index: number): Told | null {
  const term = termOf(line.box);
  const label = page.scene.lines[page.scene.pieces[term?.first ?? -1]?.line ?? -1];
  return label ? bridge(page, bareLabel(label.plain), line, index, 'term') : null;
}

const isHeaderCell = (page: Page, box: Box) => nearest(box, (at) => page.headers.get(at) === '') !== null;

type Printed = Pick<Piece, 'text' | 'plain'>;

function labelled(
  label: string,
  field: Field,
  value: Printed,
  line: number,
  strategy: Strategy,
  element: Element,
): Told[] {
  // "Auto refill on" is a state beside what has nothing to do with it, and a mere head over it.
  const isHead = strategy === 'header-cell' || (strategy === 'term' && answersWhether(value.plain));
  if (isHead && field === 'autofillOn' && asksNoDay(label, value.plain))
    return labelled(label, 'autofill', value, line, strategy, element);
  const rest = (text: string) => text.replace(/^\s*[:#]\s*|\s*[,;]$/g, '');
  const tell = (name: string, of: Field, said: Printed): Told => ({
    text: `${saidAs(name, of)}: ${rest(said.plain)}`,
    printed: `${saidAs(name, of)}: ${rest(said.text)}`,
    label: of,
    strategy,
    line,
    element,
  });
  const parts = apart(label, value);
  return parts ? parts.map((part) => tell(part.label, part.field, part.value)) : [tell(label, field, value)];
}

/** Labels and values side by side on one line. */
function withinLine(page: Page, line: Line, index: number): Told[] {
  const own = joined(page.scene.pieces.slice(line.first, line.end));
  const pieces = own.map(withoutMarks);
  const fields = pieces.map((piece, at) => {
    const next = pieces[at + 1];
    // A button "Off" beside it turns it off.
    const isAsking = next !== undefined && next.box.action === null && isAnsweredBy(piece.plain, next.plain);
    return fieldOf(piece) ?? (isAsking ? 'autofill' : null);
  });
  const told = [...ofControls(page, line, index)];
  if (pieces.length < 2 || fields.every((field) => field === null)) {
    const parts = pieces.length < 2 || !tellsApart(pieces) ? tellRun(line, index, line.box.element) : [];
    if (parts.length === 0) for (const piece of pieces) parts.push(...tellRun(piece, index, piece.box.element));
    return [...told, ...parts];
  }
  // "$12.50", "you pay", and a button behind both.
  const isButton = ({ box, plain: said }: Piece) => box.action !== null && actionVerb.test(said);
  const last = pieces.findLastIndex((piece, at) => fields[at] !== null || !isButton(piece));
  const behind = fields[0] === null && ((fields[last] ?? null) !== null || isTimed(page, pieces));
  let pairs = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const label = pieces[behind ? at + 1 : at];
    const beside = pieces[behind ? at : at + 1];
    const field = fields[behind ? at + 1 : at] ?? null;
    const isApart = !behind && /On$/.test(field ?? '') && isSeparator.test(beside?.plain ?? '');
    const value = isApart ? pieces[at + 2] : beside;
    const isParted = (behind ? /^[,;|·•]/ : /[,;|·•]$/).test(own[behind ? at + 1 : at]?.plain ?? '');
    const isFit =
      field !== null &&
      label &&
      value &&
      !isParted &&
      hasNoLabelOfItsOwn(field, value.plain) &&
      isValueOf(page, label.plain, field, value);
    const answer = isFit ? answerTo(label.plain, field, value) : null;
    if (isFit && answer) {
      const strategy = behind ? 'label-after' : value.control ? 'label-control' : 'label-before';
      told.push(...labelled(bareLabel(label.plain), field, answer, index, strategy, value.box.element));
      at += isApart ? 2 : 1;
      pairs += 1;
      // "Status: **Shipped** on 11/19/2026"
      const rest = pieces[at + 1];
      if (!behind && field === 'status' && rest && goesOn.test(rest.plain)) {
        const run = [value, rest];
        told.push(...tellRun({ text: join(run), plain: plain(join(run)) }, index, value.box.element));
        at += 1;
      }
    } else {
      const piece = pieces[at];
      if (piece) told.push(...tellRun(piece, index, piece.box.element));
    }
  }
  if (pairs > 0) return wholeIfMore(page, own, told, index);
  // "Order 118800411" beside "Order Received": a status stands for itself, whatever it labels elsewhere.
  if (tellsApart(pieces) && pieces.some((piece) => statusOf(piece.plain) !== null))
    return pieces.flatMap((piece) => tellRun(piece, index, piece.box.element));
  if (areChips(pieces, fields, page.today)) return pieces.flatMap((piece) => tellRun(piece, index, piece.box.element));
  // A label that is itself broken over several elements: "<i>Refills</i> left: 2". What can be pressed stands for itself.
  return besideActions(own).flatMap((run) => tellRun({ text: join(run), plain: plain(join(run)) }, index, runBox(run)));
}

/** "Qty **180** | **2** refills left", where labels stand on both sides: the line as a whole, where it tells more. */
function wholeIfMore(page: Page, pieces: readonly Piece[], told: readonly Told[], index: number): Told[] {
  if (pieces.some(({ control, box }) => control !== null || box.action !== null)) return [...told];
  const text = join(pieces);
  const whole = tellRun({ text, plain: plain(text) }, index, runBox(pieces));
  const [byPairs, inAll] = [fieldsIn(page, told), fieldsIn(page, whole)];
  return inAll.size > byPairs.size && [...byPairs].every((field) => inAll.has(field)) ? whole : [...told];
}

const fieldsIn = (page: Page, told: readonly Told[]): Set<string> =>
  new Set(
    told.flatMap(({ text }) => [
      ...findingsIn(text, page.today).map(({ field }) => field),
      ...(autofillStateIn(text) === null ? [] : ['autofill']),
    ]),
  );

/** "**90** day supply, **3** refills left", "Qty **90**, Refills **3**": what parts a label from its neighbours is no part of it. */
function withoutMarks(piece: Piece): Piece {
  const bare = (text: string) => text.replace(/^[,;·•|]\s+(?=\S)|(?<=\S)\s*[,;·•|]$/g, '');
  const plain = bare(piece.plain);
  return piece.control === null && labelOf(plain) !== null ? { ...piece, plain, text: bare(piece.text) } : piece;
}
const fieldOf = (piece: Piece): Field | null => (leadsToStatus(piece) ? null : labelOf(piece.plain));

/** "**Shipped** · Nov 20, 2026" */
const isSeparator = /^[·•|–—]$/;

const clock = /^[,\s]*(?:at )?(?:\d{1,2}:\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?$/i;

/** "Nov 20, 2026, 4:31 PM", "Shipped", "Overland Park, KS": when it was, what it was and where. */
function isTimed(page: Page, pieces: readonly Piece[]): boolean {
  const [day = '', , ...rest] = pieces.map(({ plain: text }) => text);
  const [date] = findPrintedDates(day, page.today);
  const isDay = date !== undefined && date.start === 0 && clock.test(day.slice(date.end));
  return isDay && rest.every((text) => findPrintedDates(text, page.today).length === 0);
}

const goesOn = /^(?:on|by|with|via|since)\b/i;

/** The runs of a line between its links and buttons, and these; a line whose link goes on a sentence is one run. */
function besideActions(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs[runs.length - 1];
    if (last && last[0]?.box.action === piece.box.action) last.push(piece);
    else runs.push([piece]);
  }
  const isWhole = runs.some(([first]) => first?.box.action && !actionVerb.test(first.plain));
  return isWhole ? [[...pieces]] : runs;
}

const runBox = (run: readonly Piece[]) => (run[0] as Piece).box.element;

/** Values in form fields whose label is not printed beside them. */
function ofControls(page: Page, line: Line, index: number): Told[] {
  const told: Told[] = [];
  for (const piece of page.scene.pieces.slice(line.first, line.end)) {
    if (!piece.control || piece.text === '' || switchState(piece.control) !== null || isRadio(piece.control)) continue;
    const name = bareLabel(plain(page.scene.nameOf(piece.control)));
    const field = labelOf(name);
    if (field !== null) told.push(...labelled(name, field, piece, index, 'label-control', piece.control));
  }
  return told;
}

/** A link "Order status" leads to the page of that name and labels nothing. */
const leadsToStatus = ({ box: { action }, plain: text }: Line | Piece) => action !== null && labelOf(text) === 'status';
