/** Of what a person is told by the setting that stands there: its topic, as the page prints it. */

import { type Box, contains, type Line, nearest, type Piece, type Scene } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { channelIn, channelOnly, isWay, onOffIn } from './words';

/** T1 "Pharmacy care information", "Pharmacy order notifications"; INF the rest. */
export const topicShape =
  /^(?:pharmacy|orders?|refill|prescription|medication|shipping|delivery)\b[\w ,&/-]{0,40}\b(?:notifications?|information|reminders?|alerts?|updates?)$/i;

const consentOrAll =
  /^(?:i (?:agree|consent|accept|understand)|(?:select|choose|check|turn on|turn off)? ?all\b|remember|terms)\b/i;

/** What a control is about whose way of telling stands at the top of a table's column, in its own words, or before it. */
export function topicOf(page: Page, piece: Piece): string | null {
  const cell = nearest(piece.box, (box) => page.headers.has(box));
  const first = cell?.parent?.kids[0];
  if (cell && first && first !== cell) {
    const row = topicInCell(page, first);
    // A way of being told a row, and a topic a column.
    return (channelOnly.test(plain(row)) ? page.headers.get(cell) : row) || null;
  }
  return besideWay(page, piece) ?? ownSentence(page, piece) ?? headBefore(page, piece.box.first, piece.box);
}

/** A row's topic without the words about it in small print under it. */
export function topicInCell({ scene }: Page, cell: Box): string {
  const from = scene.pieces[cell.first]?.line ?? 0;
  const end = (scene.pieces[cell.end - 1]?.line ?? -1) + 1;
  const lines = scene.lines.slice(from, end).filter((line) => contains(cell, line.box));
  const head = lines.find((line) => topicShape.test(line.plain)) ?? lines[0];
  return lines.length > 1 && head && isHead(head.plain) ? head.text : textOf(scene, cell);
}

/** "Pharmacy care information, text" is what a screen reader calls a switch: the topic is printed somewhere. */
function besideWay(page: Page, piece: Piece): string | null {
  const name = plain(page.scene.nameOf(piece.control as Element));
  if (isWay(name)) return null;
  const parts = name.split(/\s*(?:[,:()–—|]|\s-\s|\b(?:by|via|through|for)\b)\s*/i);
  const rest = parts.filter((part) => part !== '' && !isWay(part) && onOffIn(part) === null);
  const [topic] = rest;
  if (topic === undefined || rest.length > 1 || !parts.some((part) => channelOnly.test(part))) return null;
  const printed = page.scene.lines.find((line) => line.plain.toLowerCase() === topic.toLowerCase())?.text;
  const isLabel = () => page.scene.pieces.some(({ plain: text, control }) => control === null && text === name);
  return printed ?? (isLabel() ? topic : null);
}

const filler =
  /\b(?:yes|do|not|don't|stop|opt|out|of|unsubscribe|from|all|no|longer|please|send|sent|me|get|receive|i|want|would|like|to|by|via|through|an?|the|my|us|you|notify|notified|contact|tell|enroll|sign|up|in|for|turn|enable|these|them|at|on|off|mobile|cell|text(?:s|ing)?|sms|e-?mails?|phone|voice|automated|calls?|messages?|notifications?|alerts?|reminders?|updates?|number|address)\b|\S*[\d@•*]\S*|[^\w\s]/gi;

/** "Email me when my order ships": a setting that is a topic of its own. "Send me text messages" is of the topic before it. */
function ownSentence(page: Page, piece: Piece): string | null {
  const name = plain(page.scene.nameOf(piece.control as Element));
  const isOwn = name.length < 80 && !isWay(name) && name.replace(filler, ' ').trim().split(/\s+/).length > 1;
  const near = page.scene.lines.slice(Math.max(0, piece.line - 1), piece.line + 2);
  const printed = near.flatMap(({ first, end }) => page.scene.pieces.slice(first, end));
  return isOwn ? (printed.find((one) => one.control === null && one.plain === name)?.text ?? null) : null;
}

/** The topic that is the control's own name, where a way of being told heads several of them. */
export function topicNamed(page: Page, piece: Piece): string | null {
  const name = plain(page.scene.nameOf(piece.control as Element));
  if (name === '' || isWay(name) || channelIn(name) !== null || onOffIn(name) !== null || consentOrAll.test(name))
    return null;
  const near = page.scene.lines.slice(Math.max(0, piece.line - 2), piece.line + 3);
  const printed = near
    .flatMap(({ first, end }) => page.scene.pieces.slice(first, end))
    .find(({ plain: text, control }) => control === null && text !== '' && name.startsWith(text));
  const said = printed?.text ?? name;
  return said.length < 80 && !/[.!?]$/.test(said) ? said : null;
}

/** The nearest line before a piece that is a heading, a legend, or stands alone, and names no way of being told. */
export function headBefore(page: Page, first: number, box: Box): string | null {
  const own = page.scene.pieces[first]?.line ?? 0;
  const top = nearest(box, (at) => at.tag === 'main' || at.parent === null)?.first ?? 0;
  for (let index = own; index >= 0 && index > own - 12; index -= 1) {
    const line = page.scene.lines[index] as Line;
    const text = index === own ? beforeIn(page, line, first) : line.text;
    if (!isHead(index === own ? plain(text) : line.plain)) continue;
    // "Edit" beside a topic is none.
    if (index !== own && line.box.action && !headingOf(line) && !topicShape.test(line.plain)) continue;
    if (index !== own && line.first < top) return null;
    if (index !== own && isNote(page, line, box)) continue;
    return (index === own ? text : headOfBlock(page, index)).replace(/\s*:$/, '');
  }
  return null;
}

const sentence =
  /^(?:you|we|this|these|to|can't|cannot|can not|only|required|requires|please|if|when|changes?|standard|message and data)\b/i;

/** What is printed behind another control is said of that one; so is a sentence that heads nothing. */
function isNote({ scene: { pieces } }: Page, line: Line, box: Box): boolean {
  if (headingOf(line)) return false;
  if (sentence.test(line.plain)) return true;
  const controlIn = (at: Box) => pieces.slice(at.first, at.end).find(({ control }) => control !== null);
  const row = nearest(line.box, (at) => controlIn(at) !== undefined);
  const first = row && !contains(row, box) ? controlIn(row) : undefined;
  return first !== undefined && pieces.indexOf(first) < line.first;
}

const isHead = (words: string) =>
  words !== '' &&
  !isWay(words) &&
  !isWay(words.replace(/(?:[ /|]+(?:on|off|yes|no))+$/i, '')) &&
  onOffIn(words) === null &&
  words.length <= 80 &&
  !/[.!?]$/.test(words) &&
  !/^(?:(?:on|off|yes|no)\b[ /|]*)+$/i.test(words) &&
  !/^(?:text|e-?mail|phone)\b.*\b(?:on|off)$/i.test(words);

/** A topic and a word about it in small print under it are one label: the topic comes first. */
function headOfBlock({ scene }: Page, index: number): string {
  const { lines, pieces } = scene;
  const own = lines[index] as Line;
  const lineAt = (piece: number) => pieces[piece]?.line ?? index;
  let block: Box = own.box;
  while (block.parent) {
    const { first, end } = block.parent;
    if (lineAt(end - 1) - lineAt(first) > 2) break;
    if (pieces.slice(first, end).some(({ control }) => control !== null)) break;
    block = block.parent;
  }
  const heads = lines.slice(lineAt(block.first), index + 1).filter((line) => isHead(line.plain));
  return withoutWays(scene, heads.find((line) => topicShape.test(line.plain)) ?? heads[0] ?? own);
}

/** "Pharmacy care information", and behind it in small print "Text, Email". */
function withoutWays(scene: Scene, line: Line): string {
  const pieces = scene.pieces.slice(line.first, line.end);
  const [first] = pieces;
  const others = pieces.slice(1).filter(({ text }) => text !== '');
  return first && others.length > 0 && others.every(({ plain: text }) => isWay(text)) ? first.text : line.text;
}

/** What a line prints before its first control: what stands behind one is that one's. */
function beforeIn(page: Page, line: Line, first: number): string {
  const pieces = page.scene.pieces.slice(line.first, first);
  const control = pieces.findIndex((piece) => piece.control !== null);
  const before = pieces
    .slice(0, control < 0 ? undefined : control)
    .filter((piece) => piece.text !== '' && !isWay(piece.plain) && onOffIn(piece.plain) === null);
  return before[0]?.text ?? '';
}
