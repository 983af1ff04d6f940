/** How a person is told of what: each topic with its ways, by switches, tables or words. */
import type { Account } from '@/src/model/reading';
import { channelOnly, type OnOff, paperless, personalized, wordState } from './account-words';
import type { Page } from './anchors';
import { textOf } from './dom/columns';
import { isRadio, switchState } from './dom/control';
import { type Box, type Line, nearest, type Piece } from './dom/scene';
import { plain } from './fold';
import { headingOf } from './foreign';

type Notification = Account['notifications'][number];
type Channel = 'text' | 'email' | 'phone';

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['text', /\b(?:text|sms|texts)\b/i],
  ['email', /\be-?mails?\b/i],
  ['phone', /\b(?:phone|calls?|voice)\b/i],
];

const visible = (page: Page, piece: Piece) => !page.foreign[piece.line];

/** Each control that names a way of being told belongs to the topic printed before it. */
export function notificationsOf(page: Page): Notification[] {
  const topics = new Map<string, Notification>();
  for (const piece of page.scene.pieces) {
    if (!piece.control || !visible(page, piece)) continue;
    const channel = channelOf(page, piece);
    const topic = channel === null ? null : topicOf(page, piece);
    if (channel === null || topic === null || personalized.test(topic) || paperless.test(topic)) continue;
    const known = topics.get(topic) ?? { topic, text: 'unknown', email: 'unknown', phone: 'unknown' };
    topics.set(topic, known);
    const state = stateOf(page, piece);
    if (state !== null) known[channel] = state;
  }
  for (const [cell, head] of page.headers) {
    const channel = channelIn(head);
    const row = cell.parent;
    if (channel === null || !row || page.scene.pieces.slice(cell.first, cell.end).some(({ control }) => control))
      continue;
    const state = wordState(plain(textOf(page.scene, cell)));
    const topic = row.kids[0] && row.kids[0] !== cell ? textOf(page.scene, row.kids[0]) : '';
    if (state === null || topic === '') continue;
    const known = topics.get(topic) ?? { topic, text: 'unknown', email: 'unknown', phone: 'unknown' };
    topics.set(topic, known);
    known[channel] = state;
  }
  if (topics.size === 0) notificationsInWords(page, topics);
  return [...topics.values()];
}

/** T1 "Pharmacy care information", "Pharmacy order notifications"; INF the rest. */
const topicShape =
  /^(?:pharmacy|orders?|refill|prescription|medication|shipping|delivery)\b[\w ,&/-]{0,40}\b(?:notifications?|information|reminders?|alerts?|updates?)$/i;

/** The topics that the page heads a part or a row with, and of which nothing could be read. */
export function unreadTopics(page: Page, read: readonly Notification[]): string[] {
  const known = new Set(read.map(({ topic }) => topic));
  return page.scene.lines.flatMap((line, index) => {
    const isHead = headingOf(line) !== null || nearest(line.box, ({ tag }) => tag === 'th' || tag === 'dt') !== null;
    return isHead && !page.foreign[index] && topicShape.test(line.plain) && !known.has(line.text) ? [line.text] : [];
  });
}

const channelWithState =
  /^\s*(?<c>text(?: messages?)?|sms|e-?mail|phone(?: calls?)?|calls?)\s*[:-]?\s*(?<s>on|off|yes|no|enrolled|not enrolled)\s*$/i;
/** "Pharmacy order notifications: Text on, Email off". */
const ownTopic = /^(?<own>[^:,]{3,80}): (?<said>(?:text|sms|e-?mail|phone|calls?)\b.*\b(?:on|off|yes|no|enrolled))$/i;

/** "Text: On" under a topic or behind it, with no control to press. */
function notificationsInWords(page: Page, topics: Map<string, Notification>): void {
  page.scene.lines.forEach((line, index) => {
    if (page.foreign[index]) return;
    const term = channelOnly.test(line.plain) ? `${line.plain}: ${page.scene.lines[index + 1]?.plain}` : line.plain;
    const { own, said = term } = ownTopic.exec(term)?.groups ?? {};
    for (const part of said.split(/[,;•·|]/)) {
      const match = channelWithState.exec(part);
      const channel = match ? channelIn(match.groups?.c ?? '') : null;
      const topic = match ? (own ?? headBefore(page, line.first, line.box)) : null;
      const state = match ? wordState(match.groups?.s ?? '') : null;
      if (channel === null || topic === null || state === null || personalized.test(topic) || paperless.test(topic))
        continue;
      const known = topics.get(topic) ?? { topic, text: 'unknown', email: 'unknown', phone: 'unknown' };
      topics.set(topic, known);
      known[channel] = state;
    }
  });
}

const channelIn = (text: string): Channel | null =>
  text.length > 80 ? null : (channels.filter(([, fits]) => fits.test(text)).map(([channel]) => channel)[0] ?? null);

function channelOf(page: Page, piece: Piece): Channel | null {
  const cell = nearest(piece.box, (box) => page.headers.has(box));
  const head = cell ? channelIn(plain(page.headers.get(cell) ?? '')) : null;
  return head ?? channelIn(plain(page.scene.nameOf(piece.control as Element))) ?? channelOfGroup(page, piece);
}

/** "Text", the name of a group of radio buttons "On" and "Off". */
function channelOfGroup(page: Page, { box }: Piece): Channel | null {
  const group = nearest(box, (at) => at.role === 'radiogroup' || at.role === 'group' || at.tag === 'fieldset');
  if (!group) return null;
  const [first] = page.scene.pieces.slice(group.first, group.end);
  const said = [page.scene.nameOf(group.element), first?.control ? '' : (first?.plain ?? '')];
  return said.map((text) => (channelOnly.test(plain(text)) ? channelIn(plain(text)) : null)).find((one) => one) ?? null;
}

function topicOf(page: Page, piece: Piece): string | null {
  const cell = nearest(piece.box, (box) => page.headers.has(box));
  const first = cell?.parent?.kids[0];
  if (cell && first && first !== cell) {
    const row = textOf(page.scene, first);
    // A way of being told a row, and a topic a column.
    return (channelOnly.test(plain(row)) ? page.headers.get(cell) : row) || null;
  }
  return headBefore(page, piece.box.first, piece.box);
}

/** The nearest line before a piece that is a heading, a legend, or stands alone, and names no way of being told. */
function headBefore(page: Page, first: number, box: Box): string | null {
  const own = page.scene.pieces[first]?.line ?? 0;
  for (let index = own; index >= 0 && index > own - 12; index -= 1) {
    const line = page.scene.lines[index] as Line;
    const text = index === own ? beforeIn(page, line, first) : line.text;
    const words = plain(text);
    if (
      words === '' ||
      channelOnly.test(words) ||
      wordState(words) !== null ||
      words.length > 80 ||
      /[.!?]$/.test(words)
    )
      continue;
    if (/^(?:text|e-?mail|phone)\b.*\b(?:on|off)$/i.test(words)) continue;
    if (index !== own && line.first < (nearest(box, (at) => at.tag === 'main' || at.parent === null)?.first ?? 0))
      return null;
    return text.replace(/\s*:$/, '');
  }
  return null;
}

function beforeIn(page: Page, line: Line, first: number): string {
  const before = page.scene.pieces
    .slice(line.first, first)
    .filter((piece) => piece.text !== '' && !channelOnly.test(piece.plain) && wordState(piece.plain) === null);
  return before[0]?.text ?? '';
}

function stateOf(page: Page, piece: Piece): OnOff | null {
  const control = piece.control as Element;
  const state = switchState(control);
  if (state === null) return wordState(piece.plain);
  if (state === 'mixed') return 'unknown';
  if (!isRadio(control)) return state;
  const means = wordState(plain(page.scene.nameOf(control)).split(' ').pop() ?? '');
  return state === 'on' ? means : null;
}
