/** Finds the places on a page where a medicine's name is printed. */

import { type Box, commonBox, join, type Line, nearest, type Piece, type Scene } from '../dom/scene';
import { isInMenu } from '../frame/menus';
import { firstFinding, isVocabulary, likeness, namesDrug } from '../names/medicine-name';
import { nameWithin } from '../names/name-within';
import { hasForm, isStrengthOrForm, strength, strengthAhead } from '../names/strength-form';
import { mayDiffer, type Page } from '../page';
import { isNoteSign, isOfKey, withoutNoteSign } from '../tables/key-of-signs';
import { key, plain as plainText } from '../text/fold';
import { placeholderLabel } from '../words';
import { autofillStateIn } from '../words/autofill-words';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { finish, type Work } from '../work';
import { isAmongLabels, signatureOf } from './among-labels';

export interface Anchor {
  /** As printed. */
  readonly name: string;
  /** What its name begins: an order is headed by its number or its status. */
  readonly kind: 'medicine' | 'order';
  readonly key: string;
  /** Index of the line that begins the name, and of the line behind the last one that belongs to it. */
  readonly line: number;
  readonly endLine: number;
  readonly piece: number;
  readonly box: Box;
  readonly strong: boolean;
  /** How the place looks: places of one list look the same. */
  readonly signature: string;
  /** It stands where names stand: a heading, a link, emphasis, a column of names. */
  readonly emphasised: boolean;
  /** The text it stands in prints the name and nothing else. */
  readonly whole: boolean;
  /** The part of the page that it is known to have to itself. */
  readonly card?: Box | null;
}

const found = new WeakMap<Page, readonly Anchor[]>();

/** In reading order; looked for once a page. */
export const anchorsIn = (page: Page): readonly Anchor[] => found.get(page) ?? finish(lookForAnchors(page));

export function* lookForAnchors(page: Page): Work<readonly Anchor[]> {
  const known = found.get(page);
  if (known) return known;
  const anchors: Anchor[] = [];
  const { lines } = page.scene;
  const before = new Map(page.before ? anchorsIn(page.before.page).map((anchor) => [anchor.line, anchor]) : []);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (page.foreign[index]) continue;
    const anchor = mayDiffer(page, [index]) ? anchorAt(page, line, index) : before.get(index);
    if (anchor) {
      anchors.push(anchor);
      index = anchor.endLine - 1;
    }
    yield;
  }
  found.set(page, anchors);
  return anchors;
}

function anchorAt(page: Page, line: Line, index: number): Anchor | null {
  const pieces = page.scene.pieces.slice(line.first, line.end);
  // Most lines are neither: a look is cheaper than weighing each of their words.
  const mayBeName =
    strength.test(line.plain) ||
    hasForm(line.plain) ||
    pieces.some(({ box, plain }) => isEmphasised(box) || namesDrug(nameWithin(plain)));
  if (!mayBeName && !standsForName(page, index)) return null;
  const found = namePieces(page.scene, pieces);
  if (found.length === 0) return null;
  const first = found[0] as Piece;
  const joined = join(found);
  const name = withoutNoteSign(page.scene, found.length === 1 ? nameWithin(joined) : joined);
  const like = likeness(name);
  if (like === null) return null;
  const { action } = first.box;
  if (action && commands.test(name)) return null;
  if (isOtherName(page, line, index)) return null;
  const emphasised = standsForName(page, index) || isEmphasised(first.box);
  // "You refill these yourself" heads a list.
  if (like === 'weak' && (autofillStateIn(name) !== null || isOfKey(page.scene, index, name))) return null;
  if (like === 'weak' && ((!emphasised && !hasForm(name)) || headsColumn(page, first.box))) return null;
  if (like === 'weak' && leadsToPerson.test(join(pieces.slice(0, pieces.indexOf(first))))) return null;
  if (like === 'weak' && (isInMenu(page.scene, first.box) || isLabelled(page, line, index))) return null;
  if (likeness(first.plain) === 'weak' && !columnField(page, first.box) && isAmongLabels(page, index)) return null;
  const { text, endLine } = withStrength(page, name, index);
  return {
    name: text,
    kind: 'medicine',
    key: key(text),
    line: index,
    endLine,
    piece: page.scene.pieces.indexOf(first, line.first),
    box: first.box,
    strong: like === 'strong' || strength.test(text),
    signature: signatureOf(first.box),
    emphasised,
    whole: found.length > 1 || name.length >= joined.length - 2 || goesOn(joined.slice(name.length).trim()),
  };
}

/** "Generic for" over "Synthroid": what the medicine is called besides, or what else there is. */
function isOtherName(page: Page, { box }: Line, index: number): boolean {
  const cell = nearest(box, (at) => page.headers.has(at));
  const head = cell ? plainText(page.headers.get(cell) ?? '') : '';
  return otherNames.test(head) || otherNames.test(page.scene.lines[index - 1]?.plain ?? '');
}
const otherNames =
  /^(?:generic (?:for|of|name|equivalent)|brand(?:[- ]name)?(?: equivalent)?|(?:also|commonly) (?:called|known as)|substitut\w+ for|replaces|same as|equivalent to|allerg\w+(?: on file)?):?$/i;

/** "Managing account for: **Zofia Kowalczyk**" */
const leadsToPerson =
  /(?:\b(?:account|profile|patient|member|caregiver|care recipient)s?\b.{0,16}|\b(?:viewing|managing|caring for|signed in as|welcome|hello))\W*$/i;

/** "Prescriber" and, alone with it and below, a name as bold as a medicine's: whoever that is, it is no medicine. */
function isLabelled({ scene: { lines, pieces } }: Page, line: Line, index: number): boolean {
  const above = lines[index - 1];
  if (!above || !ofOthers.has(labelOf(above.plain) ?? 'name')) return false;
  const both = commonBox(above.box, line.box);
  return pieces[both.first]?.line === index - 1 && pieces[both.end - 1]?.line === index;
}
const ofOthers: ReadonlySet<Field> = new Set<Field>([
  'prescriber',
  'pharmacy',
  'carrier',
  'tracking',
  'orderNumber',
  'beside',
]);

/** Whether what stands behind a name is told of it, and does not go on a sentence that the name is a word of. */
const goesOn = (rest: string) => /^[—–|•·;(]/.test(rest) || placeholderLabel.exec(rest)?.index === 0;

/** What a button or link begins with that is for the medicine and not its name. */
const commands =
  /^(?:refill|renew|view|remove|select|order|track|transfer|manage|add|edit|start|stop|enroll|price|compare|see|show|learn|read|print|choose|ask|contact|message|fill|change|cancel|update|reorder|turn|get|save|find|search)\b/i;

/** Whether the page heads or labels this line as a medicine's name. */
function standsForName(page: Page, index: number): boolean {
  const line = page.scene.lines[index];
  const previous = page.scene.lines[index - 1];
  if (line && columnField(page, line.box) === 'name') return true;
  if (previous !== undefined && previous.plain.length < 24 && labelOf(previous.plain) === 'name') return true;
  // A strength in a line of its own stands behind the name that it is the strength of.
  const next = page.scene.lines[index + 1];
  return next !== undefined && strength.test(strengthOf(page, next).text) && columnField(page, next.box) === null;
}

/** What a line begins with that is strength and form; `isAll`: it is nothing else. Empty where it begins otherwise. */
function strengthOf({ scene }: Page, line: Line): { text: string; isAll: boolean } {
  const pieces = scene.pieces.slice(line.first, line.end).filter(({ text, control }) => text !== '' || control);
  if (isStrengthOrForm(line.plain)) {
    const isAll = pieces.every(({ printed, control }) => printed && control === null);
    return { text: isAll ? line.text : '', isAll };
  }
  const other = pieces.findIndex(({ plain, printed, control }) => !printed || control || !isStrengthOrForm(plain));
  const first = pieces[other];
  const ahead = pieces.slice(0, other);
  if (first?.printed && !first.control) ahead.push({ ...first, text: strengthAhead(first.text) });
  return { text: join(ahead), isAll: false };
}

/** The pieces of a line that print the name: from the first that can be one to the first that is something else. */
function namePieces(scene: Scene, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    if (found.length > 0 && isNoteSign(scene, piece)) continue;
    // Behind a control begins what the next one stands for.
    if (piece.control !== null && found.length > 0) break;
    if (!piece.printed || piece.control !== null || piece.text === '') continue;
    // A style sheet may print a badge or a label beside a name; of the name itself no more than the strength.
    if (piece.painted && !isStrengthOrForm(piece.plain)) continue;
    const joins = found.length > 0 && (isStrengthOrForm(piece.plain) || piece.glued || /^[\W\d]+$/.test(piece.plain));
    // "**Alendronate 70 mg tablet**, Rx number 70331901": what goes on behind a comma tells facts, after the strength at most.
    if (joins && piece.glued && /^[,;:]/.test(piece.plain) && firstFinding(piece.plain) !== null) {
      const text = nameWithin(piece.text);
      if (isStrengthOrForm(text)) found.push({ ...piece, text, plain: plainText(text) });
      break;
    }
    if (joins) {
      if (!isVocabulary(piece.plain) || isStrengthOrForm(piece.plain)) found.push(piece);
      else break;
      continue;
    }
    // Two links side by side lead to two places.
    const [last] = found.slice(-1);
    if (last?.box.action && piece.box.action && last.box.action !== piece.box.action) break;
    const fits = likeness(nameWithin(piece.plain)) !== null;
    if (fits) {
      // Words split over several elements go on; a new element of another kind that could stand alone does too.
      found.push(piece);
    } else if (found.length > 0) break;
  }
  while (found.length > 1 && /^[^\p{L}\d)%]+$/u.test(found[found.length - 1]?.plain ?? '')) found.pop();
  return found;
}

/** Adds the strength and the form where they stand in lines of their own right behind the name. */
function withStrength(page: Page, name: string, index: number): { text: string; endLine: number } {
  let text = name;
  let endLine = index + 1;
  while (endLine <= index + 3) {
    const next = page.scene.lines[endLine];
    if (!next) break;
    const more = strengthOf(page, next);
    if (more.text === '' || (strength.test(text) && strength.test(more.text))) break;
    const head = columnField(page, next.box);
    if (head !== null && head !== 'strength' && head !== 'name') break;
    text = `${text} ${more.text}`;
    endLine += 1;
    if (!more.isAll) break;
  }
  return { text, endLine };
}

/** The head of a column is no name, but for those of a table with a medicine a column. */
const headsColumn = (page: Page, box: Box) => {
  const cell = nearest(box, (at) => page.headers.has(at));
  return cell !== null && page.headers.get(cell) === '';
};

/** The rows among which a name stands in a column of names; null where it stands in none. */
export function rowsOfNames(page: Page, { box }: Anchor): Box | null {
  const cell = columnField(page, box) === 'name' ? nearest(box, (at) => page.headers.has(at)) : null;
  return cell?.parent?.parent ?? null;
}

function columnField(page: Page, box: Box | undefined): Field | null {
  const cell = box ? nearest(box, (at) => page.headers.has(at)) : null;
  const head = cell ? plainText(page.headers.get(cell) ?? '') : '';
  return labelOf(head) ?? (cell && /^names?$/i.test(head) && isOfMedicine(page, cell) ? 'name' : null);
}

/** "Name" heads people as well: whose name it is the other columns tell. */
const isOfMedicine = (page: Page, { parent }: Box): boolean =>
  parent?.kids.some((kid) => ofMedicines.has(labelOf(plainText(page.headers.get(kid) ?? '')))) ?? false;
const ofMedicines: ReadonlySet<Field | null> = new Set<Field | null>([
  'rxNumber',
  'daysSupply',
  'refillsLeft',
  'quantity',
]);

const emphasis = new Set(['strong', 'b', 'th', 'summary', 'legend', 'dt', 'caption', 'em']);

function isEmphasised(box: Box): boolean {
  return (
    nearest(
      box,
      (at) => at.heading > 0 || at.tag === 'a' || at.role === 'link' || emphasis.has(at.tag) || at.role === 'rowheader',
    ) !== null
  );
}
