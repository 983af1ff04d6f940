/** The month in which the preferred card expires. */
import type { PageKind } from '@/src/model/reading';
import { switchState } from '../dom/control';
import { type Box, contains, type Line, nearest } from '../dom/scene';
import { headingsOver } from '../frame/outline';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { onOffIn } from './words';

/** "Expires", "Exp. date:", "Valid through". */
const expires =
  '(?:exp(?:ire[sd]?|iration|iry|\\.)?(?: date| month| on| in)?|(?:valid|good) (?:through|thru|until|till|to))\\s*:?\\s*';
const cardExpiry = new RegExp(`${expires}(?<m>0?[1-9]|1[0-2])\\s*/\\s*(?<y>20\\d{2}|\\d{2})\\b(?!\\s*/)`, 'i');
const cardExpiryInWords = new RegExp(
  `${expires}(?<w>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (?<y>20\\d{2})\\b`,
  'i',
);
/** "Valid until 2028-03" */
const cardExpiryBackwards = new RegExp(`${expires}(?<y>20\\d{2})\\s*[-/.]\\s*(?<m>0?[1-9]|1[0-2])\\b(?![-/.]\\d)`, 'i');
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month of the preferred card, or of the only one. */
export function paymentExpiresOf(page: Page, kind: PageKind): string | null {
  const cards: { month: string; line: Line }[] = [];
  page.scene.lines.forEach((line, index) => {
    const isCard = kind === 'payment-methods' || standsByCard(page, index);
    const isNone = page.foreign[index] || !isCard || line.box.region === 'aside' || ofElse.test(line.plain);
    const month = isNone ? null : cardMonthOf(page, line, index);
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

/** "Offer expires 02/2027" */
const ofElse = /\b(?:offers?|coupons?|invitations?|promo\w*|deals?|sales?|discounts?|codes?)\b/i;

/** What a list of choices called "Preferred payment method" stands at; null where there is none. */
function chosenCard(page: Page): string | null {
  const list = page.scene.pieces.find(
    ({ control, text, box }) =>
      control &&
      box.tag === 'select' &&
      text !== '' &&
      /\b(?:preferred|default|primary)\b/i.test(page.scene.nameOf(control)),
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

const endingIn = /(?:end(?:ing|s) (?:in|with)|last (?:four|4)(?: digits)?(?: are)?:?|[•*x.]{2,}) ?(\d{4})\b/i;
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
  const text =
    /^(?:exp|valid|good (?:through|thru|until|till|to)\b)/i.test(label) && !/\d/.test(label)
      ? `${label} ${line.plain}`
      : line.plain;
  const match = cardExpiry.exec(text) ?? cardExpiryInWords.exec(text) ?? cardExpiryBackwards.exec(text);
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
    const word = isPreferred ? onOffIn(lines[at + 1]?.plain ?? '') : null;
    if (word !== null) said = word === 'on';
  }
  return isMine ? said : null;
}

/** What the column "Preferred" says of a card's row, by a word, a picture or a button; null where there is none. */
function preferredColumn(page: Page, row: Box): boolean | null {
  const cell = row.kids.find((kid) => /^(?:preferred|default|primary)\??$/i.test(plain(page.headers.get(kid) ?? '')));
  if (!cell) return null;
  const text = plain(textOf(page.scene, cell));
  if (makesPreferred.test(text)) return false;
  if (/^(?:★|⭐|current )?\s*(?:preferred|default|primary)(?: card| method)?$/i.test(text)) return true;
  const word = onOffIn(text);
  return word === null ? null : word === 'on';
}

const makesPreferred =
  /\b(?:make|set|mark|use|choose|select)(?: (?:it|this|this card))?(?: as)?(?: (?:my|the))? (?:preferred|default|primary)\b/i;

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
    if (/\b(?:preferred|default|primary)\b/i.test(text) && !makesPreferred.test(text)) return true;
  }
  return null;
}
