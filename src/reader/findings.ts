/** Reads the facts out of one run of text: "2 refills left", "Rx # 70123456", "Auto refill is on - next fill Nov 24". */

import type { PrintedDate } from '@/src/calendar/printed-date';
import { amountIn, units } from './amounts';
import { autofillStateIn } from './autofill-words';
import { type Direction, findDates, isRelative, resolve } from './dates';
import { type Field, labels } from './field-words';
import { pattern } from './patterns';
import { remember, rememberForADay } from './remember';
import { autofillWords, emptyValue, within, words } from './words';

export interface Finding {
  readonly field: Field;
  /** A civil date for a date, a number for a count or dollars; null: something stands here that could not be understood. */
  readonly value: string | number | null;
  /** Where in the text it begins, its label included. */
  readonly start: number;
  readonly end: number;
  readonly why?: string;
  /** A day on which something is said to have been done that has not come, or of which nobody can tell. */
  readonly isAhead?: boolean;
}

const is = '\\s*(?:\\((?!used|total|auth|allow|of\\b)[^)]{1,12}\\))?\\s*(?::|#|=|-(?=\\s)|\\bis\\b|\\bare\\b)?\\s*';
const small = 'no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const smallNumbers = small.split('|').map((word, index) => [word, Math.max(0, index - 2)] as const);
const phoneOf = (text: string) => new Map(smallNumbers).get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''));

/** Refills that are gone, asked for, or allowed in all are not those that are left. */
const notLeft = `(?! ?\\(?(?:(?:have|has|had|were|was|are|is) )?(?:(?:already|been|being) )*${words(
  'used',
  'taken',
  'dispensed',
  '(?:re)?filled',
  'shipped',
  'sent',
  'delivered',
  'picked up',
  '(?:re)?ordered',
  'requested',
  'placed',
  'process(?:ed|ing)',
  'pending',
  'in (?:progress|process|(?:your |the )?cart)',
  'so far',
  'to date',
  'completed',
  'made',
  'received',
  'billed',
  'denied',
  'expired',
  'ago',
  'per\\b',
  'every\\b',
  'an? (?:year|month)',
  'total',
  'in (?:all|total)',
  'allowed',
  'authorized',
  'approved',
  'prescribed',
  'originally',
)}(?!:))`;
const notBeforeRefills =
  '(?<!\\b(?:used|ordered|requested|received|filled|after|every|each|first|last|up to|max(?:imum)?(?: of)?|at (?:least|most)|(?:more|fewer|less) than|or|to) )';
/** "30-90", "30 or 90", "2+": no one number. */
const oneNumber = '(?!\\+|\\d|-? ?(?:/|to|or) ?\\d|-\\d| - \\d{1,3}(?: days?)?$)';
const leftLabel = words(
  '(?:number of )?(?:re)?fills?(?: still)?[ -](?:left|remaining|rem\\.?|available)',
  '(?:remaining|available) (?:re)?fills?',
);
const has = '(?:have been |has been |were |was |already )*';

const counted = {
  refillsLeft: [
    // Used and had in all: the rest is left.
    `(?<u>\\d{1,3})(?: (?:out )?of |/)(?<of>\\d{1,3}) (?:refills? )?${has}used`,
    `used:? (?<u>\\d{1,3})(?: (?:out )?of |/)(?<of>\\d{1,3})`,
    // "3 authorized, 1 remaining"
    `(?<=\\brefills?\\b[^.;]{0,40}[,(] ?)(?<n>\\d{1,3}) (?:are |is )?(?:left|remaining)`,
    `${notBeforeRefills}(?<n>\\d{1,3}) of \\d{1,3} (?:more )?refills?(?: (?:left|remaining|available))?${notLeft}`,
    `(?<![\\d/.-])(?<!(?<!\\d)\\d{1,3} (?:of|or|to|-) )${notBeforeRefills}(?<n>\\d{1,3}|${small}) (?:more )?(?:authorized )?refills?(?: (?:left|remaining|available|rem\\b))?(?! (?:on|after|by|from|too|due|date))${notLeft}`,
    `(?<![\\d/.-])(?<n>\\d{1,3}|${small}) (?:more )?fills? (?:left|remaining)`,
    `(?<z>out of refills|no (?:more )?refills${notLeft}|no remaining refills)`,
    `${leftLabel}${is}(?<n>\\d{1,3}(?![\\d/.-])|${small})${oneNumber}(?: of \\d{1,3})?`,
    `${labels.refillsLeft}${is}(?<n>\\d{1,3}(?![\\d/.-])|${small})${oneNumber}(?: of \\d{1,3})?${notLeft}`,
  ],
  daysSupply: [
    `(?<=(?:qty|quantity) ?[/&+,] ?(?:days?'? )?supply:.*?)(?<![\\d])(?<n>\\d{1,3}) days?`,
    `(?<![\\d/.])(?<n>\\d{1,3})[- ]days?'?s?[- ](?:of[- ])?(?:supply|supplied|medication|medicine)`,
    `(?<![\\d/.])(?<w>\\d{1,2})[- ]weeks?'?s?[- ](?:of[- ])?(?:supply|medication|medicine)`,
    `${labels.daysSupply}${is}(?<n>\\d{1,3}(?![\\d/.]))${oneNumber}(?! ?${units}(?!\\w))(?:[- ]days?)?`,
    `(?<![\\d/.])(?<n>\\d{1,3}) days? of (?:supply|medicine|medication)`,
    `(?<=\\blasts? (?:for )?)(?<n>\\d{1,3}) days?`,
    `(?<=(?:good|enough|supply|each (?:re)?fill.{0,40}?) (?:for|of) )(?<n>\\d{1,3}) days?`,
    `\\((?<n>\\d{1,3})[- ]days?(?=\\))`,
    `(?<=\\b(?:qty|quantity)\\W{0,3}\\d{1,5} ?(?:,|/|x|for|-) ?)(?<n>\\d{1,3}) days?`,
    // "60 tablets, 30 days" counts a supply; "take 2 tablets for 10 days" does not.
    `(?<!\\b(?:take|use|inject|apply|inhale)\\b.{0,40})(?<=\\d ${units} ?(?:,|/|x|for|-) ?)(?<n>\\d{1,3}) days?(?! (?:ago|left|until|after|before))`,
  ],
  quantity: [
    `each (?:re)?fill (?:is|has|contains|of) (?<n>\\d{1,5}) ${units}`,
    `(?<=\\bsupply: ?)(?<n>\\d{1,5}) ${units}`,
    `${labels.quantity}${is}(?<n>\\d{1,5}(?:,\\d{3})?(?:\\.\\d+)?)(?!\\+|\\d|-? ?(?:to|or) ?\\d|-\\d)(?! ?(?:mg|mcg|%)|-? ?days?\\b)`,
  ],
} as const;

/** What a text must hold for the patterns of a field to be tried at all. */
const needed = { refillsLeft: /fill/i, daysSupply: /suppl|days?\b/i, quantity: /qty|quantity|amount|each|supply:/i };

const compiled = Object.entries(counted).map(([key, sources]) => {
  const field = key as keyof typeof counted;
  // "Automatic refills: No" counts none.
  return [
    field,
    sources.map((source) => pattern(`(?<!\\w|\\bauto[- ]?|\\bautomatic[- ])${source}(?!\\w)`, 'gi')),
    needed[field],
  ] as const;
});

const rx = pattern(
  `(?<![\\w]|\\breplace[sd]? (?:by |with )?)${words(labels.rxNumber, 'prescription(?= ?\\d{6,12}(?![\\w/-]))')}${is}(?<n>\\d{3,6}(?: \\d{3,6}){1,2}(?=$)|[A-Z]{0,3}-?\\d[\\d-]{3,16}\\d)(?![\\w])`,
  'i',
);
/** "$5.00 - $12.00" is no one price. */
const dollars =
  '(?<n>\\$ ?\\d[\\d,]*(?:\\.\\d{1,2})?(?!\\d|[.,]\\d)(?! ?(?:-|to|or) ?\\$ ?\\d)|free\\b|no (?:cost|charge|copay))';
const price = pattern(`(?<![\\w])${labels.price}(?: \\w+){0,2}?${is}${dollars}`, 'i');
const paidBehind = pattern(
  `(?<![\\w-])${dollars} (?:copay|you (?:pay|paid)|your cost|estimated (?:cost|price)|(?:/|per|for) ?(?:a )?\\d{1,3}[- ]days?)`,
  'i',
);
const notTheirs = within(
  words(
    'retail',
    'alternatives?',
    'compare[sd]?',
    'was',
    'save',
    'savings',
    'plan (?:pays|paid)',
    'list price',
    'without insurance',
    'elsewhere',
    'generic (?:is|costs)',
    'off',
  ),
);
const otherLabels = words(
  ...(
    ['rxNumber', 'quantity', 'daysSupply', 'refillsLeft', 'lastFilledOn', 'expiresOn', 'price', 'pharmacy'] as const
  ).map((field) => labels[field]),
);
const person = pattern(
  `(?<![\\w])${labels.prescriber}\\s*(?<c>:|-(?=\\s))?\\s*(?<n>\\p{Lu}.*?)(?=\\s*(?:$|[•·|;]|\\s${otherLabels}(?![\\w])(?=.)))`,
  'iu',
);
const byPerson = /(?<![\w])(?:prescribed|written) by:?\s*(?<n>.+?)(?=\s*(?:$|[•·|;]))/iu;
const pharmacy = pattern(`(?<![\\w])${labels.pharmacy}\\s*(?<c>:)?\\s*(?<n>[\\p{L}\\d].*?)(?=\\s*(?:$|[•·|;]))`, 'iu');

/** "Take 2 tablets for 10 days" is no supply. */
const isDirection = /^(?:take|use|inject|apply|inhale|instill|place|chew|dissolve|swallow)\b(?!.*\brefills?\b)/i;
const worthReading =
  /\d|fill|suppl|auto|prescri|provider|doctor|physician|pharmacy|filled|free|\$|expir|today|tomorrow|yesterday|\bago\b|copay|written|status|hassle/i;

/** Every fact that one text tells, in reading order. `text` is in plain form. What a text tells stays the same all day. */
export const findingsIn = rememberForADay((text, today): readonly Finding[] => findAnew(text, today));

/** The same, found anew: for those who remember what they make of it. */
export function findAnew(text: string, today: Temporal.PlainDate): Finding[] {
  if (text.length > 600 || !worthReading.test(text) || isDirection.test(text)) return [];
  const found: Finding[] = [];
  const add = (field: Field, value: string | number, match: RegExpMatchArray) =>
    found.push({ field, value, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });

  const hasDigit = /\d/.test(text);
  if (hasDigit || /fill/i.test(text)) {
    for (const [field, patterns, needs] of compiled) {
      const match = needs.test(text) ? first(text, patterns, found, field) : null;
      if (match) add(field, countIn(match), match);
    }
  }
  if (hasDigit) {
    const amount = amountIn(text);
    if (amount && !found.some(({ field }) => field === 'quantity')) {
      add('quantity', phoneOf(amount.groups?.n ?? ''), amount);
    }
    const rxMatch = /rx|script|receta/i.test(text) ? rx.exec(text) : null;
    if (rxMatch) add('rxNumber', rxMatch.groups?.n ?? '', rxMatch);
  }
  if (/\$|free|no c/i.test(text)) {
    const priceMatch = price.exec(text) ?? paidBehind.exec(text);
    if (priceMatch && !notTheirs.test(clauseAround(text, priceMatch)))
      add('price', dollarsOf(priceMatch.groups?.n ?? ''), priceMatch);
  }
  addName(text, add);
  const state = /auto|hassle/i.test(text) ? autofillStateIn(text) : null;
  if (state) found.push({ field: 'autofill', value: state.state, start: state.start, end: text.length });
  found.push(...datesIn(text, today));
  return found.sort((a, b) => a.start - b.start);
}

/** Up to the next comma, full stop or "and" on either side. */
function clauseAround(text: string, { index = 0, 0: { length } }: RegExpMatchArray): string {
  const before =
    text
      .slice(0, index)
      .split(/[,.;] | and /)
      .pop() ?? '';
  const behind = text.slice(index + length).split(/[,.;] | and /)[0] ?? '';
  return before + text.slice(index, index + length) + behind;
}

function countIn({ groups }: RegExpMatchArray): number {
  if (groups?.z) return 0;
  if (groups?.u) return Number(groups.of) - Number(groups.u);
  return groups?.w ? 7 * Number(groups.w) : phoneOf(groups?.n ?? '');
}

/** The first match of the first pattern that matches; of two the one that stands further left and takes no other's number. */
function first(
  text: string,
  patterns: readonly RegExp[],
  taken: readonly Finding[],
  field: Field,
): RegExpMatchArray | null {
  for (const pattern of patterns) {
    const matches = [...text.matchAll(pattern)].filter(
      ({ index, 0: { length } }) => !taken.some((other) => index < other.end && other.start < index + length),
    );
    if (field !== 'daysSupply') {
      if (matches[0]) return matches[0];
      continue;
    }
    // "30-day supply $10, 90-day supply $25" offers two, and so tells of neither.
    const own = matches.filter((match) => !isOffered(text, match));
    if (new Set(own.map(countIn)).size > 1) return null;
    if (own[0]) return own[0];
  }
  return null;
}

/** What one could have is not what one has: "up to a 90-day supply", "30 or 90 day supply available". */
function isOffered(text: string, { index = 0, 0: { length } }: RegExpMatchArray): boolean {
  return offers.test(text.slice(0, index)) || offered.test(text.slice(index + length));
}
const offers = new RegExp(
  `(?<![\\w])${words(
    'up to',
    'max(?:imum)?',
    'at (?:least|most)',
    'min(?:imum)?',
    '(?:more|less|fewer|longer) than',
    'over',
    'under',
    'limit(?:ed)?',
    'or',
    '\\d-? ?(?:to|or)',
    '\\d-',
    // "If you get", "you can get"
    '(?<!^you )get',
    'switch(?:ing)?',
    'chang(?:e|ing)',
    'ask',
    'save',
    'try',
    'choose',
    'upgrade',
    'want',
    'prefer',
    'consider',
    'offers?',
    'instead of',
    '(?:eligible|qualif(?:y|ies|ied)|available) (?:for|in|as)',
    'covers?',
    '(?:can|could|may|might|would) (?:be|get|order|fill|receive|have|use|write)',
  )}(?![\\w])[^.;:|•·]*$`,
  'i',
);
const offered =
  /^ ?(?:(?:is|are|may be|also|now) )*(?:available|possible|offered|eligible|instead|options?|or|max(?:imum)?|limit)\b/i;

function addName(text: string, add: (field: Field, value: string, match: RegExpMatchArray) => void): void {
  const by = /prescri|provider|doctor|physician|written|ordered/i.test(text)
    ? (byPerson.exec(text) ?? person.exec(text))
    : null;
  // The full stop behind a name ends the sentence; the one behind an initial or a degree is the name's.
  const name = (by?.groups?.n?.trim() ?? '').replace(/(?<=\p{Ll}{3}|\b(?!JR|SR)\p{Lu}{2,5}(?:-\p{Lu}{1,2})?)\.$/u, '');
  const isSaid = by && (by.groups?.c !== undefined || /by/i.test(by[0]) || by.index === 0);
  if (by && isSaid && isPersonName(name)) add('prescriber', name, by);
  const shop = /pharmacy|filled|dispensed/i.test(text) ? pharmacy.exec(text) : null;
  if (shop && (shop.groups?.c || /^filled|^dispensed|^fulfilled/i.test(shop[0]))) {
    const shopName = shop.groups?.n?.trim() ?? '';
    if (!emptyValue.test(shopName) && !/^\$|\d{3}[- ]\d{4}/.test(shopName)) add('pharmacy', shopName, shop);
  }
}

const noName =
  /\b(?:refills?|contact|your|will|has|have|is|are|needs?|approval|request|response|call|ask|may|can|visit|search|change|pending)\b|[?!:$]|\d{3}/i;

/** Whether a text can be the printed name of a prescriber. */
export function isPersonName(name: string): boolean {
  return name.length >= 3 && name.length <= 80 && /\p{Lu}/u.test(name) && !noName.test(name) && !emptyValue.test(name);
}

export function dollarsOf(text: string): number {
  return /^(?:free|no )/i.test(text) ? 0 : Number(text.replace(/[$,\s]/g, ''));
}

const dateKinds: readonly (readonly [Field, Direction, RegExp])[] = (
  [
    ['expiresOn', 'unsaid', labels.expiresOn],
    [
      'expectedOn',
      'ahead',
      words(
        labels.expectedOn,
        '(?:will|should) (?:arrive|be delivered)',
        'deliver(?:y|ed)? (?:is )?(?:expected|estimated)',
        'get it',
      ),
    ],
    ['autofillOn', 'ahead', labels.autofillOn],
    ['lastFilledOn', 'behind', labels.lastFilledOn],
    [
      'nextFillOn',
      'ahead',
      words(
        labels.nextFillOn,
        '(?:re)?fills? (?:it |this )?(?:on(?! hold)|after|starting|again)',
        // "Your order on Nov 9" was one.
        '(?<!\\b(?:your|the|this|an?|our|my|last|first|previous|next) )(?:re)?order (?:it |this )?(?:again )?(?:on(?! hold)|after|starting)',
        'refill',
      ),
    ],
    ['processingOn', 'ahead', labels.processingOn],
    [
      'placedOn',
      'behind',
      words(
        labels.placedOn,
        '(?:received|placed|submitted) (?:your|this|the|an?) (?:order|request|refill(?: request)?)(?: on)?',
      ),
    ],
    ['shippedOn', 'behind', labels.shippedOn],
    ['deliveredOn', 'behind', labels.deliveredOn],
    [
      'beside',
      'unsaid',
      words(
        labels.beside,
        'written',
        'updated',
        'as of',
        'change',
        'cancel',
        'last (?:seen|visit)',
        'birth',
        'member since',
        // The doctor's prescription came in: nothing was ordered or filled yet.
        '(?:received|got) (?:this|your|the|an?)(?: new)? (?:prescription|rx|script)(?: (?:from|by) [^.;]{2,40}?)?(?: on)?',
      ),
    ],
  ] as const
).map(([field, direction, source]) => [field, direction, pattern(`(?<![\\w])${source}(?![\\w])`, 'gi')]);
const autoDate = pattern(`(?<![\\w])(?:${autofillWords}|automatic(?:ally)?(?![\\w]))`, 'gi');
const autoIsOff = within(
  words(
    `${autofillWords}[ :-]*(?:is |currently )?(?:off|not enrolled|not eligible)`,
    "(?:not|isn't|won't|never|no longer) (?:\\w+ ){0,3}automatic(?:ally)?",
  ),
);
/** The day on which something was done or began is no day of the next fill. */
const itsPast =
  /\b(?:since|as of|turned (?:on|off)|switched (?:on|off)|started|stopped|ended|cancell?ed|signed up|enrolled on|off on|last auto\w*(?: (?:re)?fill)?|(?:available|eligible) (?:from|starting|after|on)|joined|changed|updated|added|approved|reviewed|requested|picked up|billed)\b/i;
/** The day up to which something holds is no day on which anything is filled. */
const isEnd = /\b(?:until|through|thru|till|ends?(?: on)?|ending(?: on)?|expires?(?: on)?)\W*$/i;
const separator = /[•·|]/;
/** What may end besides a prescription. */
const otherEnds =
  /\b(?:consent|authorization|approval|override|exception|insurance|enrollment|auto(?:matic)?[- ]?(?:re)?fills?|card|coupon|offer|savings|access|code|invitation|link|plan|coverage|membership|session|password|promotion)\b(?!.*\bprescription\b)/i;
/** "If auto refill is off, order by Dec 1": nobody knows here whether it is. */
const perhaps = /\b(?:if|unless)\b/i;
/** "Nothing is ready to refill today" is no date of any medicine. */
const denied = /\b(?:nothing|no|none|not|never|isn't|can't|cannot)\b/i;

/** The dates of a text, each with the field whose label stands nearest before it, or failing that right behind it. */
function datesIn(text: string, today: Temporal.PlainDate): Finding[] {
  const found: Finding[] = [];
  const dates = findDates(text, today);
  dates.forEach((date, index) => {
    const before =
      text
        .slice(dates[index - 1]?.end ?? 0, date.start)
        .split(separator)
        .pop() ?? '';
    const behind = text.slice(date.end, dates[index + 1]?.start ?? text.length).split(separator)[0] ?? '';
    const kind = kindOfDate(before) ?? kindOfDate(behind.slice(0, 40));
    if (!kind || kind.field === 'beside' || isLimit(before) || perhaps.test(before)) return;
    if (kind.field === 'expiresOn' && otherEnds.test(before)) return;
    if (kind.field === 'nextFillOn' && isDeadline(before)) return;
    // "Enroll today!" is no date of the medicine: such a word counts right behind its label only.
    if (isRelative(date.date) && (isFar(before.slice(kind.end)) || denied.test(before))) return;
    const meant = isDone(kind.field) ? doneOrPromised(kind, before) : kind;
    if (meant === null) return;
    const start = date.start - before.length + kind.at;
    const place = { start: Math.max(0, Math.min(start, date.start)), end: date.end };
    const value = resolve(date.date, meant.direction, today);
    const said = text.slice(date.start, date.end);
    if (
      value !== null &&
      (isDone(meant.field) || isFutureFill(meant.field, value, today)) &&
      isAhead(meant.field, date.date, value, today)
    ) {
      const why = date.date.kind === 'date' ? `"${said}" lies ahead` : `"${said}" is no full date`;
      found.push({ field: meant.field, value: null, ...place, why, isAhead: true });
    } else
      found.push({
        field: meant.field,
        value,
        ...place,
        ...(value === null ? { why: `"${said}" is no full date` } : {}),
      });
  });
  return [...found, ...daysAlone(text, found)];
}

const isFar = (between: string) => between.length > 8 && !happens.test(between);
/** "Auto refill processes tomorrow", "Auto refill is scheduled for today" */
const happens =
  /^ (?:(?:will (?:be )?|is )?(?:process(?:es|ed|ing)?|scheduled|set|due|runs?|sent|ships?|orders?) )?(?:on |for |again )?$/i;

const isDone = (field: Field) => field === 'placedOn' || field === 'shippedOn' || field === 'deliveredOn';

/** "Delivered by Nov 28", "to be delivered on Nov 28": nothing was, yet. null: nobody asks for that day. */
function doneOrPromised(kind: DateKind, before: string): Pick<DateKind, 'field' | 'direction'> | null {
  const lead = before.slice(0, kind.at);
  if (notDone.test(lead) || isHeld.test(before.slice(kind.at))) return null;
  const isPromise =
    promises.test(lead) || isGuess.test(before.slice(kind.end)) || /^\W*by\W*$/i.test(before.slice(kind.end));
  if (!isPromise) return kind;
  return kind.field === 'deliveredOn' ? { field: 'expectedOn', direction: 'ahead' } : null;
}
/** "Delivered: Estimated Nov 24" */
const isGuess = /^\W*(?:on |by )?(?:est(?:\.|imated)?|expected|anticipated|scheduled|planned|projected)(?!\w)/i;
/** "Placed on hold on Nov 9" */
const isHeld = /^\w+(?: (?:it|this|them|(?:this |your |the )?(?:order|request|refill)))? (?:back )?on hold\b/i;
const notDone = /(?:n't|\b(?:not|never)) (?:yet )?(?:been |be |get )?$/i;
const promises =
  /(?:'ll|\b(?:will|shall|should|may|might|can|could|to|expected|estimated|scheduled|planned)) (?:have )?(?:been |be |get )?$/i;

/** A last fill may be a year ago, and never on a day to come. */
const isFutureFill = (field: Field, value: string, today: Temporal.PlainDate) =>
  field === 'lastFilledOn' && value > today.toString();

/**
 * What was done lies behind; a day without a year that may as well be next month's is left open: a parcel may be planned, and
 * nobody plans to place an order.
 */
function isAhead(field: Field, date: PrintedDate, value: string, today: Temporal.PlainDate): boolean {
  const { days } = Temporal.PlainDate.from(value).until(today);
  // The page's clock may be a day ahead of the reader's.
  return days < -1 || (field !== 'placedOn' && date.kind === 'needsYear' && days > longAgo);
}

/** A year less three weeks: no order is planned for a day further ahead. */
const longAgo = 344;

/** "Delivered on the 12th": a day whose month stands elsewhere, if anywhere. */
function daysAlone(text: string, dates: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(dayAlone)) {
    const kind = kindOfDate(text.slice(0, match.index));
    const end = match.index + match[0].length;
    const isTaken = dates.some((date) => match.index < date.end && date.start < end);
    if (isTaken || !kind || kind.field === 'beside' || match.index - kind.end > 4) continue;
    found.push({ field: kind.field, value: null, start: kind.at, end, why: `"${match[0].trim()}" is no full date` });
  }
  return found;
}
const dayAlone =
  /(?:\bthe )?(?<![\w/.-])\d{1,2}(?:st|nd|rd|th)\b(?! (?:of |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:re)?fill|order|time|shipment|package|street|st\b|ave|floor))/gi;

interface DateKind {
  readonly field: Field;
  readonly direction: Direction;
  readonly at: number;
  readonly end: number;
}

/** Whether the words before a date make it one that nobody asks for: when something was written, changed, or chosen. */
export const isBeside = remember(
  (before): boolean =>
    itsPast.test(before) ||
    offersDays.test(before) ||
    isLimit(before) ||
    perhaps.test(before) ||
    lastDay.test(before) ||
    kindOfDate(before)?.field === 'beside',
);
/** "Your refill must be processed between": what one may choose. */
const isLimit = (before: string): boolean =>
  /\b(?:must|has to|have to|needs? to) be (?:processed|scheduled|moved|set|changed|shipped)\b/i.test(before);
/** "Refill by" is the last day, not the first; "cannot be refilled before" is the first. */
const isDeadline = (before: string): boolean =>
  /\b(?:by|before|no later than|until|till|through|thru)\W*$/i.test(before) && !notYet.test(before);
/** It orders nobody's refill; up to when refills are good may be when the prescription ends. */
const lastDay = /\b(?:re)?(?:fill|order)(?: (?:it|this|again))? (?:by|before|no later than)\W*$/i;
const notYet = /\b(?:not|can't|cannot|won't|isn't|aren't|no|never|unable|too soon|early|wait|eligible|available)\b/i;
const offersDays = /^(?:please )?(?:pick|choose|select|change|move)\b/i;

function kindOfDate(context: string): DateKind | null {
  let best: DateKind | null = null;
  for (const [field, direction, fits] of dateKinds) {
    for (const match of context.matchAll(fits)) {
      const end = match.index + match[0].length;
      if (!best || end > best.end || (end === best.end && match.index < best.at)) {
        best = { field, direction, at: match.index, end };
      }
    }
  }
  const auto = [...context.matchAll(autoDate)].pop();
  if (best && best.field !== 'nextFillOn' && best.field !== 'processingOn') {
    if (best.field === 'expiresOn') {
      return { ...best, direction: /expired/i.test(context) ? 'behind' : 'unsaid' };
    }
    if (!auto || auto.index < best.at) return best;
  }
  if (auto && (itsPast.test(context) || isEnd.test(context))) return null;
  if (auto && !autoIsOff.test(context)) {
    const end = Math.max(auto.index + auto[0].length, best?.end ?? 0);
    return { field: 'autofillOn', direction: 'ahead', at: auto.index, end };
  }
  return best;
}
