/** What the head of a column says: its words, without what it offers to do with the column. */

import { type Box, join, type Piece, type Scene } from '../dom/scene';
import { plain } from '../text/fold';
import { pattern } from '../text/patterns';
import { labelOf } from '../words/field-words';
import { textOf } from './cells';

/** What is printed in a head. One of two lines heads cells of two lines, unless they are one broken label ("Refills", "remaining"). */
export function headText(scene: Scene, box: Box): string {
  const pieces = scene.pieces.slice(box.first, box.end).filter(({ control }) => control === null);
  const lines = new Set(pieces.map(({ line }) => line));
  if (lines.size > 1 && labelOf(plain(join(pieces))) !== null) return join(pieces);
  const said = [...lines].map((line) => pieces.filter((piece) => piece.line === line));
  const shown = said.filter((line) => line.some(({ printed, text }) => printed && text !== ''));
  const texts = (hasWords(shown.flat()) ? shown : said).map(ofLine);
  return texts.filter((text) => text !== '' && (texts.length < 2 || !sortsOnly.test(text))).join(lineEnd);
}

const hasWords = (pieces: readonly Piece[]) => pieces.some(({ text }) => /[a-z#$]/i.test(text));

/** The same where a head of several lines is one label, or none. */
export function oneLineHead(scene: Scene, box: Box): string {
  const text = headText(scene, box);
  return text.includes(lineEnd) ? textOf(scene, box) : text;
}

/** No sign that a page prints: "Rx # / prescriber" is one line. */
export const lineEnd = ' ⏎ ';

/** "Sort by: " before "Order #", for a screen reader alone; a label that only such words make whole ("Date", "last filled") has them. */
function ofLine(pieces: readonly Piece[]): string {
  const all = join(pieces);
  if (isLabel(all)) return all;
  const shown = pieces.filter(({ printed }) => printed);
  const said = hasWords(shown) ? join(shown) : all;
  if (isLabel(said)) return said;
  const bare = said.replace(sortBefore, '').replace(sortBehind, '');
  return isLabel(bare) ? bare : said;
}

const isLabel = (text: string) => labelOf(plain(text)) !== null;

/** Columns are sorted by pressing their heads, which say so in words, in arrows or in the names of pictures. */
const sortBefore = /^(?:(?:click|press|tap|activate|select) to )?sort(?: (?:table|list|column))?(?: by)?:? +/i;
const arrows = '[▲▼△▽▴▾▵▿↑↓↕⇅⇵⬍⬆⬇⌃⌄]️?';
const pictures =
  '(?:arrow_(?:up|down)ward|arrow_drop_(?:up|down)|keyboard_arrow_(?:up|down)|expand_(?:more|less)|unfold_more|swap_vert|more_vert)';
const order =
  '(?:[ ,:]+(?:by|in|to|column|order|asc(?:ending)?|desc(?:ending)?|(?:newest|oldest|latest)(?: first)?|[az] to [az]))*';
const says = `\\(?(?:(?:click|press|tap|activate|select) to sort|(?:not |un)?sort(?:ed|able)?)${order}\\)?`;
const sortBehind = pattern(`(?:[ :,–-]*(?:${arrows}|(?<!\\w)(?:${pictures}|${says})))+$`, 'i');
const sortsOnly = pattern(`^(?:[ :,–-]*(?:${arrows}|${pictures}|${says}))+$`, 'i');
