/** Reads the profile pages: notifications, paperless settings, caregivers, the month of the preferred card. */
import type { Account, PageKind } from '@/src/model/reading';
import type { Page } from './anchors';
import { textOf } from './dom/columns';
import { isRadio, switchState } from './dom/control';
import { type Box, contains, type Line, nearest, type Piece } from './dom/scene';
import { attribute } from './dom/untampered';
import { plain } from './fold';
import { headingOf, sectionOf } from './foreign';
import { headingsOver } from './outline';
import { asName } from './person';
import type { Trouble } from './trouble';

type Notification = Account['notifications'][number];
type OnOff = Notification['text'];
type Channel = 'text' | 'email' | 'phone';

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['text', /\b(?:text|sms|texts)\b/i],
  ['email', /\be-?mails?\b/i],
  ['phone', /\b(?:phone|calls?|voice)\b/i],
];
const channelOnly =
  /^(?:by |via |through )?(?:text(?: messages?)?|sms|e-?mails?|phone(?: calls?)?|calls?|voice|(?:u\.?s\.? )?mail|paper)s?(?: notifications?| alerts?)?$/i;
const personalized = /personali[sz]ed e-?mails?/i;
const paperless = /paperless|required communications/i;
const cardExpiry =
  /(?:exp(?:ire[sd]?|iration|\.)?(?: date| on| in)?|valid (?:through|thru|until))\s*:?\s*(?<m>0?[1-9]|1[0-2])\s*\/\s*(?<y>20\d{2}|\d{2})\b(?!\s*\/)/i;
const cardExpiryInWords =
  /(?:exp(?:ire[sd]?|iration|\.)?(?: date| on| in)?|valid (?:through|thru|until))\s*:?\s*(?<w>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?<y>20\d{2})\b/i;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `kind`: a page that is about caregivers or cards says something of them even when it lists none. */
export function accountOf(page: Page, kind: PageKind, { saysEmpty }: Trouble): Account | null {
  const account: Account = {
    notifications: notificationsOf(page),
    personalizedEmails: personalizedEmailsOf(page),
    paperless: paperlessOf(page),
    caregivers: peopleUnder(
      page,
      /caregivers?\b(?! management)|(?:people|someone) (?:who|that) helps? (?:me|you)\b|who can (?:see|manage) (?:my|your) account/i,
      /recipient|i (?:care for|help)\b|manage for|people you/i,
    ).map(({ name, state }) => ({ name, state })),
    careRecipients: peopleUnder(
      page,
      /care recipients?|people (?:i|you) (?:care for|help|manage)\b|accounts (?:i|you) (?:manage|care for)|household/i,
      /^$/,
    ).map(({ name }) => ({ name })),
    paymentExpires: paymentExpiresOf(page, kind),
  };
  const isEmpty =
    account.notifications.length + account.caregivers.length + account.careRecipients.length === 0 &&
    account.personalizedEmails === 'unknown' &&
    account.paperless === 'unknown' &&
    account.paymentExpires === null;
  return isEmpty && !listsNobody(page, kind, saysEmpty) ? null : account;
}

function listsNobody(page: Page, kind: PageKind, saysEmpty: boolean): boolean {
  if (kind !== 'caregiver-management') return kind === 'payment-methods' && saysEmpty;
  const none = /^(?:none|nobody|no one)\b(?: yet| added| invited)?/i;
  return page.scene.lines.some((line, index) => !page.foreign[index] && (saysEmpty || none.test(line.plain)));
}

const visible = (page: Page, piece: Piece) => !page.foreign[piece.line];

/** Each control that names a way of being told belongs to the topic printed before it. */
function notificationsOf(page: Page): Notification[] {
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

function wordState(text: string): OnOff | null {
  if (/^(?:off|no|not enrolled|disabled|unsubscribed|not selected|none|opted out|do not .*)$/i.test(text)) return 'off';
  return /^(?:on|yes|enrolled|enabled|subscribed|selected|opted in)$/i.test(text) ? 'on' : null;
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

/** The pieces and lines that stand under a heading or behind a label that fits. */
function under(page: Page, fits: RegExp): { pieces: Piece[]; lines: Line[] }[] {
  const found: { pieces: Piece[]; lines: Line[] }[] = [];
  page.scene.lines.forEach((line, index) => {
    if (page.foreign[index] || !fits.test(line.plain) || line.plain.length > 90) return;
    const heading = headingOf(line);
    const scope = heading ? sectionOf(heading) : sectionOf(line.box);
    const lines: Line[] = [];
    for (let at = index + 1; at < page.scene.lines.length; at += 1) {
      const next = page.scene.lines[at] as Line;
      const other = headingOf(next);
      if (!contains(scope, next.box) || (other && heading && other.heading <= heading.heading)) break;
      if (!page.foreign[at]) lines.push(next);
    }
    const pieces = [line, ...lines].flatMap(({ first, end }) => page.scene.pieces.slice(first, end));
    found.push({ pieces, lines });
  });
  return found;
}

function chosenIn(page: Page, pieces: readonly Piece[]): string[] {
  return pieces
    .filter(({ control }) => control !== null)
    .flatMap((piece) => {
      const control = piece.control as Element;
      if (isRadio(control)) return switchState(control) === 'on' ? [plain(page.scene.nameOf(control))] : [];
      return piece.text !== '' ? [piece.plain] : [];
    });
}

function personalizedEmailsOf(page: Page): Account['personalizedEmails'] {
  for (const { pieces, lines } of under(page, personalized)) {
    const chosen = chosenIn(page, pieces).map((text) => text.replace(/[,.].*$/, ''));
    const said = [
      ...chosen,
      ...lines
        .slice(0, 3)
        .filter(({ first, end }) => !hasControl(page, first, end))
        .map((line) => line.plain.replace(/^(?:current )?(?:status|setting|preference|choice): */i, '')),
    ];
    for (const text of said) {
      if (
        /^(?:you(?:'re| are|'ve| have) )?(?:no\b|off\b|not (?:enrolled|subscribed|signed up)|do not|don't|unsubscribed|opted out)/i.test(
          text,
        )
      )
        return 'no';
      if (
        /^(?:yes\b|on\b|enrolled|send|subscribed|opted in)/i.test(text) &&
        (chosen.includes(text) || wordState(text) !== null)
      )
        return 'yes';
    }
    const box = pieces.find(({ control }) => control && !isRadio(control) && switchState(control) !== null);
    const state = box ? switchState(box.control as Element) : null;
    if (state === 'on' || state === 'off') return state === 'on' ? 'yes' : 'no';
  }
  for (const line of page.scene.lines) {
    const match = /personali[sz]ed e-?mails?\s*[:-]?\s*(?<s>yes|no|on|off)$/i.exec(line.plain);
    if (match) return /yes|on/i.test(match.groups?.s ?? '') ? 'yes' : 'no';
  }
  return 'unknown';
}

const hasControl = (page: Page, first: number, end: number) =>
  page.scene.pieces.slice(first, end).some(({ control }) => control !== null);

function paperlessOf(page: Page): Account['paperless'] {
  const way = (text: string): Account['paperless'] => {
    if (/\b(?:e-?mail|paperless|online|electronic(?:ally)?)\b/i.test(text)) return 'email';
    return /\b(?:u\.?s\.? )?(?:mail|paper|post)\b/i.test(text) ? 'mail' : 'unknown';
  };
  for (const line of page.scene.lines) {
    const value = paperless.test(line.plain) && line.plain.length < 90 ? line.plain.split(/:\s+/)[1] : undefined;
    if (value && value.length < 30 && way(value) !== 'unknown') return way(value);
  }
  for (const { pieces, lines } of under(page, paperless)) {
    const [chosen] = chosenIn(page, pieces);
    if (chosen && way(chosen) !== 'unknown') return way(chosen);
    const box = pieces.find(({ control }) => control && !isRadio(control) && switchState(control) !== null);
    const state = box ? switchState(box.control as Element) : null;
    if (
      box &&
      state !== null &&
      state !== 'mixed' &&
      /paperless|e-?mail/i.test(page.scene.nameOf(box.control as Element) || 'paperless')
    )
      return state === 'on' ? 'email' : 'mail';
    if (pieces.some(({ control }) => control !== null)) continue;
    const line = lines.find(
      ({ plain: text }) =>
        text.length < 60 &&
        /^(?:by |via |delivered by |current(?:ly)?:? |you(?:'re| are) )?.*(?:e-?mail|mail|paperless)\b/i.test(text) &&
        way(text) !== 'unknown',
    );
    if (line) return /not paperless/i.test(line.plain) ? 'mail' : way(line.plain);
  }
  return 'unknown';
}

function peopleUnder(
  page: Page,
  fits: RegExp,
  unless: RegExp,
): { name: string; state: 'active' | 'invited' | 'unknown' }[] {
  const people = new Map<string, 'active' | 'invited' | 'unknown'>();
  const isSought = (text: string) => fits.test(text) && (unless.source === '^$' || !unless.test(text));
  const collect = (from: number, scope: Box, level: number) => {
    let current: string | null = null;
    for (let at = from; at < page.scene.lines.length; at += 1) {
      const next = page.scene.lines[at] as Line;
      const other = headingOf(next);
      if (!contains(scope, next.box) || (other && other.heading <= level)) break;
      const name = personIn(page, next);
      const state = stateWord(next.plain);
      if (name !== null && stateWord(plain(name)) === null) {
        current = name;
        people.set(name, state ?? people.get(name) ?? 'unknown');
      } else if (current !== null && state !== null && people.get(current) === 'unknown') people.set(current, state);
    }
  };
  page.scene.lines.forEach((line, index) => {
    const heading = headingOf(line);
    const isHead = /^(?:caption|legend|dt|summary)$/.test(line.box.tag) || isBareHead(line);
    const head = heading ?? (isHead ? line.box : null);
    if (page.foreign[index] || !head || !isSought(line.plain) || heading?.heading === 1) return;
    collect(index + 1, sectionOf(head), heading?.heading ?? 6);
  });
  const tab = chosenTab(page);
  if (tab && isSought(tab.text)) collect(page.scene.pieces[tab.panel.first]?.line ?? 0, tab.panel, 0);
  return [...people].map(([name, state]) => ({ name, state }));
}

/** The full name that a line prints, in a link where it stands in none besides. */
function personIn(page: Page, { first, end }: Line): string | null {
  const nameOf = ({ text }: Piece) => {
    const name = asName(text.replace(/^(?:name|caregiver|care recipient): /i, ''));
    return name?.includes(' ') ? name : null;
  };
  const pieces = page.scene.pieces.slice(first, end).filter((piece) => piece.printed && piece.text !== '');
  const found = pieces.find((piece) => !piece.box.action && nameOf(piece)) ?? pieces.find(nameOf);
  return found ? nameOf(found) : null;
}

/** What a chosen tab opens stands under the tab's words. */
function chosenTab(page: Page): { text: string; panel: Box } | null {
  const { boxes } = page.scene;
  const chosen = boxes.filter(({ role, element }) => role === 'tab' && attribute(element, 'aria-selected') === 'true');
  const panels = boxes.filter(({ role, first, end }) => role === 'tabpanel' && end > first);
  const [[tab], [panel]] = [chosen, panels];
  const isOne = chosen.length === 1 && panels.length === 1;
  return isOne && tab && panel ? { text: plain(textOf(page.scene, tab)), panel } : null;
}

/** "My caregivers" in a line of its own, in no link. */
const isBareHead = (line: Line) =>
  line.box.action === null && /^(?:my |your )?(?:caregivers|care recipients)(?: \(\d+\))?:?$/i.test(line.plain);

/** "Invitation expired": neither. */
const isOver = /\b(?:expired|declined|revoked|removed|rejected|cancell?ed|withdrawn|ended)\b/i;

function stateWord(text: string): 'active' | 'invited' | 'unknown' | null {
  if (isOver.test(text) && text.length < 60) return 'unknown';
  if (/\b(?:invit(?:ed|ation)|pending|waiting|not (?:yet )?(?:accepted|registered))\b/i.test(text)) return 'invited';
  return /\b(?:active|accepted|connected|registered|confirmed|linked)\b/i.test(text) &&
    !/\bnot active|inactive\b/i.test(text)
    ? 'active'
    : null;
}

/** The month of the preferred card, or of the only one. */
function paymentExpiresOf(page: Page, kind: PageKind): string | null {
  const cards: { month: string; line: Line }[] = [];
  page.scene.lines.forEach((line, index) => {
    const isCard = kind === 'payment-methods' || standsByCard(page, index);
    const month = page.foreign[index] || !isCard ? null : cardMonthOf(page, line, index);
    if (month !== null) cards.push({ month, line });
  });
  const chosen = chosenCard(page);
  const preferred = cards.filter((card) =>
    chosen === null ? isPreferred(page, card.line, cards) : isNamed(page, card.line, chosen),
  );
  if (preferred.length === 1) return preferred[0]?.month ?? null;
  const content = page.scene.lines.filter((_, index) => !page.foreign[index]);
  const isOnly = cards.length === 1 && endingsIn(content.map(({ plain: text }) => text).join(' ')) < 2;
  return isOnly ? (cards[0]?.month ?? null) : null;
}

/** What a list of choices called "Preferred payment method" stands at; null where there is none. */
function chosenCard(page: Page): string | null {
  const list = page.scene.pieces.find(
    ({ control, text, box }) =>
      control &&
      box.tag === 'select' &&
      text !== '' &&
      /\bpreferred|default|primary\b/i.test(page.scene.nameOf(control)),
  );
  return list?.plain ?? null;
}

/** Whether the card whose month a line prints ends in the digits that were chosen: its own stand nearest before. */
function isNamed(page: Page, line: Line, chosen: string): boolean {
  const digits = endingIn.exec(chosen)?.[1];
  const at = page.scene.lines.indexOf(line);
  const before = page.scene.lines.slice(Math.max(0, at - 3), at + 1).reverse();
  const own = before.map(({ plain: text }) => endingIn.exec(text)?.[1]).find((found) => found !== undefined);
  return digits !== undefined && own === digits;
}

const endingIn = /(?:ending (?:in|with)|[•*x.]{2,}) ?(\d{4})\b/i;
/** How many different cards a text names: one whose month could not be read is a card all the same. */
const endingsIn = (text: string) =>
  new Set([...text.matchAll(new RegExp(endingIn, 'gi'))].map(([, digits]) => digits)).size;
const cardWords =
  /\b(?:visa|master ?card|amex|american express|discover|debit|credit|card|hsa|fsa|ending in)\b|[•*]{2}/i;

/** Invitations expire too: a month is a card's where a card is named in the lines before it. */
const standsByCard = (page: Page, index: number) =>
  page.scene.lines.slice(Math.max(0, index - 3), index + 1).some((line) => cardWords.test(line.plain));

function cardMonthOf(page: Page, line: Line, index: number): string | null {
  const cell = nearest(line.box, (box) => page.headers.has(box));
  const label = (cell ? plain(page.headers.get(cell) ?? '') : '') || (page.scene.lines[index - 1]?.plain ?? '');
  const text = /^(?:exp|valid)/i.test(label) && !/\d/.test(label) ? `${label} ${line.plain}` : line.plain;
  const match = cardExpiry.exec(text) ?? cardExpiryInWords.exec(text);
  if (!match) return null;
  const month = match.groups?.m ?? String(months.indexOf((match.groups?.w ?? '').toLowerCase()) + 1);
  const year = match.groups?.y ?? '';
  return `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}`;
}

/** The same of a list of terms that begins anew with each card: "Preferred" and behind it "Yes". */
function preferredTerm(page: Page, line: Line): boolean | null {
  const list = nearest(line.box, ({ tag }) => tag === 'dl');
  const lines = page.scene.lines.filter(({ box }) => list !== null && contains(list, box));
  const isTerm = ({ box }: Line) => nearest(box, ({ tag }) => tag === 'dt') !== null;
  const first = lines.find(isTerm);
  let said: boolean | null = null;
  let isMine = false;
  for (const [at, one] of lines.entries()) {
    if (one.plain === first?.plain && isTerm(one)) {
      if (isMine) break;
      said = null;
    }
    if (one === line) isMine = true;
    const isPreferred = /^(?:preferred|default|primary)$/i.test(one.plain) && isTerm(one);
    const word = isPreferred ? wordState(lines[at + 1]?.plain ?? '') : null;
    if (word !== null) said = word === 'on';
  }
  return isMine ? said : null;
}

/** What the column "Preferred" says of a card's row; null where there is none. */
function preferredColumn(page: Page, row: Box): boolean | null {
  const cell = row.kids.find((kid) => /^(?:preferred|default|primary)$/i.test(plain(page.headers.get(kid) ?? '')));
  const word = cell ? wordState(plain(textOf(page.scene, cell))) : null;
  return word === null ? null : word === 'on';
}

const headsPreferred =
  /^(?:your |my )?(?:preferred|default|primary) (?:payment(?: method| card)?|method|card)(?: on file)?:?$/i;

/** What the part of the page that holds this card and no other says, and failing that the heading that it stands under. */
function isPreferred(page: Page, line: Line, cards: readonly { line: Line }[]): boolean {
  const over = headingsOver(page.scene, page.scene.lines.indexOf(line));
  return saysPreferred(page, line, cards) ?? over.some(({ plain: text }) => headsPreferred.test(text));
}

function saysPreferred(page: Page, line: Line, cards: readonly { line: Line }[]): boolean | null {
  for (let at: Box | null = line.box; at; at = at.parent) {
    const own = at;
    if (cards.some((other) => other.line !== line && contains(own, other.line.box))) return null;
    const said = preferredColumn(page, at) ?? (at === line.box ? preferredTerm(page, line) : null);
    if (said !== null) return said;
    const text = plain(textOf(page.scene, at));
    if (endingsIn(text) > 1) return null;
    const box = page.scene.pieces
      .slice(at.first, at.end)
      .find(({ control }) => control && switchState(control) !== null);
    if (box) return switchState(box.control as Element) === 'on';
    if (
      /\b(?:preferred|default|primary)\b/i.test(text) &&
      !/\b(?:make|set as|mark as|use as) (?:my )?(?:preferred|default|primary)/i.test(text)
    )
      return true;
  }
  return null;
}
