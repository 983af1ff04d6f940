/** How a person is told of what: each topic with its ways, by switches, tables or words. */
import type { Account } from '@/src/model/reading';
import { isRadio, switchState } from '../dom/control';
import { nearest, type Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { headingOf, headingsOver } from '../frame/outline';
import { stillText } from '../frame/still-text';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { chosenWays } from './choices';
import { headBefore, topicInCell, topicNamed, topicOf, topicShape } from './topics';
import {
  type Channel,
  channelIn,
  channelsIn,
  isRefusal,
  isWay,
  type OnOff,
  onOffIn,
  paperless,
  personalized,
} from './words';

type Notification = Account['notifications'][number];

/** What was told of each topic; a way that two controls say different things of is unknown. */
class ToldTopics {
  readonly topics = new Map<string, Notification>();
  private readonly disputed = new Set<string>();

  tell(topic: string, channel: Channel, state: OnOff | null): void {
    if (personalized.test(topic) || paperless.test(topic)) return;
    const known = this.topics.get(topic) ?? { topic, text: 'unknown', email: 'unknown', phone: 'unknown' };
    this.topics.set(topic, known);
    const way = `${channel} ${topic}`;
    if (state === null || this.disputed.has(way)) return;
    if (known[channel] !== 'unknown' && known[channel] !== state) this.disputed.add(way);
    known[channel] = this.disputed.has(way) ? 'unknown' : state;
  }
}

/** Each control that names a way of being told belongs to the topic printed before it. */
export function notificationsOf(page: Page): Notification[] {
  const told = new ToldTopics();
  for (const piece of page.scene.pieces) {
    if (!piece.control || isElsewhere(page, piece) || isOfLetters(page, piece)) continue;
    const ways = chosenWays(page, piece);
    if (ways !== null) {
      const topic = (ways.isNamed ? topicNamed(page, piece) : null) ?? headBefore(page, piece.box.first, piece.box);
      if (topic !== null) for (const [channel, state] of ways.told) told.tell(topic, channel, state);
      continue;
    }
    const said = channelOf(page, piece);
    if (said === null) continue;
    const topic = said.isOver ? topicNamed(page, piece) : topicOf(page, piece);
    if (topic !== null) told.tell(topic, said.channel, stateOf(page, piece));
  }
  for (const [cell, head] of page.headers) {
    const row = cell.parent;
    const label = row?.kids[0] && row.kids[0] !== cell ? topicInCell(page, row.kids[0]) : '';
    // A way of being told a row, and a topic a column; or the other way round.
    const isRow = isWay(plain(label)) && channelIn(head) === null;
    const channel = channelIn(isRow ? label : head);
    if (channel === null || !row || page.scene.pieces.slice(cell.first, cell.end).some(({ control }) => control))
      continue;
    const state = onOffIn(plain(textOf(page.scene, cell)));
    const topic = isRow ? head : label;
    if (state !== null && topic !== '') told.tell(topic, channel, state);
  }
  if (told.topics.size === 0) notificationsInWords(page, told);
  return [...told.topics.values()];
}

/** "News and offers" heads an advertisement, and a topic too: switches under it switch something. */
function isElsewhere(page: Page, { line, box, control }: Piece): boolean {
  if (!page.foreign[line]) return false;
  const isFrame = /^(?:navigation|footer|banner|dialog|aside)$/.test(box.region);
  return isFrame || control === null || switchState(control) === null;
}

/** The topics that the page heads a part or a row with, and of which nothing could be read. */
export function unreadTopics(page: Page, read: readonly Notification[]): string[] {
  const known = new Set(read.map(({ topic }) => topic));
  return page.scene.lines.flatMap((line, index) => {
    const isHead = headingOf(line) !== null || nearest(line.box, ({ tag }) => tag === 'th' || tag === 'dt') !== null;
    return isHead && !page.foreign[index] && topicShape.test(line.plain) && !known.has(line.text) ? [line.text] : [];
  });
}

/** A part of the page that is about letters, or about personalized emails. */
const isOfLetters = ({ scene }: Page, { line }: Piece): boolean =>
  headingsOver(scene, line).some(
    (over) => headingOf(over)?.heading !== 1 && (personalized.test(over.plain) || paperless.test(over.plain)),
  );

const channelWithState =
  /^\s*(?<c>(?:automated )?(?:text(?: messages?)?|sms|e-?mail|phone(?: calls?)?|calls?)s?)\s*(?:[:–-]|\b(?:is|are)\b)?\s*(?:currently )?(?<s>on|off|yes|no|enrolled|not enrolled)(?:\s*[(–—-].*)?\s*$/i;
/** "Pharmacy order notifications: Text on, Email off". */
const ownTopic = /^(?<own>[^:,]{3,80}): (?<said>(?:text|sms|e-?mail|phone|calls?)\b.*\b(?:on|off|yes|no|enrolled))$/i;
/** "Order updates by text: On". */
const topicByWay =
  /^(?<own>[^:]{3,60}?) (?:by|via|through) (?<c>text(?: messages?)?|sms|e-?mail|phone(?: calls?)?)\s*[:–-]?\s*(?<s>on|off|yes|no|enrolled|not enrolled)$/i;
/** "You get these by text and email". */
const sentBy =
  /^(?:sent|delivered|you (?:currently )?(?:get|receive) (?:these|this|them)|we (?:currently )?send (?:you )?(?:these|this|them)(?: to you)?) by (?<ways>[^.]*)\.?$/i;

/** "Text: On" under a topic or behind it, with no control to press. */
function notificationsInWords(page: Page, told: ToldTopics): void {
  page.scene.lines.forEach((line, index) => {
    if (page.foreign[index]) return;
    const next = page.scene.lines[index + 1];
    const still = stillText(page, line);
    const value = next ? stillText(page, next) : '';
    // "On: sent to (218) 555-0142" below "Text" is on.
    const term = isWay(still) && next ? `${still.replace(/:$/, '')}: ${onOffIn(value) ?? value}` : still;
    const { own, said = term } = ownTopic.exec(term)?.groups ?? {};
    for (const part of said.split(/[,;]|(?<!\S)[•·|](?!\S)|\.(?= |$)/)) {
      const match = channelWithState.exec(part)?.groups;
      const channel = match ? channelIn(match.c ?? '') : null;
      const topic = channel ? (own ?? headBefore(page, line.first, line.box)) : null;
      const state = match ? onOffIn(match.s ?? '') : null;
      if (channel !== null && topic !== null && state !== null) told.tell(topic, channel, state);
    }
    const { own: topicOfWay, c: way, s: word } = topicByWay.exec(still)?.groups ?? {};
    const channelOfTopic = channelIn(way ?? '');
    if (topicOfWay && channelOfTopic) told.tell(topicOfWay, channelOfTopic, onOffIn(word ?? ''));
    // "Sent by email (paperless)", under "Required communications"
    const isOfLetter = paperless.test(still) || paperless.test(page.scene.lines[index - 1]?.plain ?? '');
    const ways = isOfLetter ? '' : (sentBy.exec(still)?.groups?.ways ?? '');
    const topic = isWay(ways) && !/\bor\b/i.test(ways) ? headBefore(page, line.first, line.box) : null;
    if (topic !== null) for (const channel of channelsIn(ways)) told.tell(topic, channel, 'on');
  });
}

/** `isOver`: the way heads several controls, each of which is called by its topic. */
function channelOf(page: Page, piece: Piece): { channel: Channel; isOver: boolean } | null {
  const name = plain(page.scene.nameOf(piece.control as Element));
  const cell = nearest(piece.box, (box) => page.headers.has(box));
  const head = cell ? channelIn(plain(page.headers.get(cell) ?? '')) : null;
  const own = head ?? channelIn(name);
  if (own !== null) return { channel: own, isOver: false };
  const isChoice = name === '' || choiceMeans(name) !== null || !isNamed(page, piece);
  const over = channelOfGroup(page, piece) ?? (isChoice ? channelBefore(page, piece) : channelHeading(page, piece));
  return over && { channel: over, isOver: !isChoice };
}

/** A switch or a box to tick with words of its own, as against a list of choices. */
const isNamed = (page: Page, { control }: Piece) =>
  control !== null && switchState(control) !== null && page.scene.nameOf(control) !== '';

/** "Text", the name of a group of radio buttons "On" and "Off". */
function channelOfGroup(page: Page, { box }: Piece): Channel | null {
  const group = nearest(box, (at) => at.role === 'radiogroup' || at.role === 'group' || at.tag === 'fieldset');
  if (!group) return null;
  const [first] = page.scene.pieces.slice(group.first, group.end);
  const said = [page.scene.nameOf(group.element), first?.control ? '' : (first?.plain ?? '')];
  return said.map((text) => (isWay(plain(text)) ? channelIn(plain(text)) : null)).find((one) => one) ?? null;
}

/** "Text message" printed before the buttons "On" and "Off". */
function channelBefore(page: Page, piece: Piece): Channel | null {
  const { pieces } = page.scene;
  const from = pieces.indexOf(piece);
  for (let at = from - 1; at >= 0 && at > from - 6; at -= 1) {
    const { plain: text, line, control } = pieces[at] as Piece;
    if (line < piece.line - 2) return null;
    if (text === '' || onOffIn(text) !== null) continue;
    if (control === null && isWay(text)) return channelIn(text);
    return null;
  }
  return null;
}

function channelHeading(page: Page, piece: Piece): Channel | null {
  const [over] = headingsOver(page.scene, piece.line);
  return over && isWay(over.plain) ? channelIn(over.plain) : null;
}

/** What a choice means when it is chosen: "On", "Text on". */
const choiceMeans = (name: string): OnOff | null => onOffIn(name) ?? onOffIn(name.split(' ').pop() ?? '');

function stateOf(page: Page, piece: Piece): OnOff | null {
  const control = piece.control as Element;
  const state = switchState(control);
  if (state === null) return onOffIn(piece.plain);
  if (state === 'mixed') return 'unknown';
  const name = plain(page.scene.nameOf(control));
  // A button "On" that is pressed beside a button "Off" that is not.
  const isChoice = isRadio(control) || (attribute(control, 'aria-pressed') !== null && onOffIn(name) !== null);
  if (!isChoice && isRefusal(name)) return state === 'on' ? 'off' : null;
  if (!isChoice) return state;
  return state === 'on' ? choiceMeans(name) : null;
}
