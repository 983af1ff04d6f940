/** The counts that one run of text tells: "2 refills left", "90-day supply", "Qty 30". */

import { pattern, words } from '../text/patterns';
import type { Field } from '../words/field';
import { labels, linked } from '../words/field-labels';
import { amountIn, amountOf, units } from './amounts';
import type { Finding } from './finding';

const small = 'no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const smallNumbers = small.split('|').map((word, index) => [word, Math.max(0, index - 2)] as const);
const numberOf = (text: string) => new Map(smallNumbers).get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''));

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
  // "Order refills 21 days ahead"
  "(?:business )?(?:days?|weeks?|hours?)\\b(?!'?[ -](?:of )?supply)",
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

/** A full stop ends a sentence; one before a digit is a decimal's. */
const whole = '\\d{1,3}(?![\\d/-]|\\.\\d)';

/** "Refills left: No prescription on file" counts none. */
const value = `${whole}|no(?=\\W*$|[.,;!)]| (?:more|left|remaining|(?:re)?fills?)\\b)|${small.replace('no|', '')}`;

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
    // "You can refill this prescription 3 more times before it expires"
    `you (?:can|may) (?:still )?(?:re)?(?:fill|order) (?:this|it)(?: (?:prescription|medication|medicine|rx))? (?<n>${whole}|${small}) more times?`,
    `${leftLabel}${linked}(?<n>${value})${oneNumber}(?: of \\d{1,3})?`,
    // "Total refills: 3" are those that were had in all.
    `(?<!\\b(?:total|original|authorized|allowed|approved|max|maximum|past|previous|order(?:ed)?) )${labels.refillsLeft}${linked}(?<n>${value})${oneNumber}(?: of \\d{1,3})?${notLeft}`,
  ],
  daysSupply: [
    `(?<=(?:qty|quantity) ?[/&+,] ?(?:days?'? )?supply:.*?)(?<![\\d])(?<n>\\d{1,3}) days?`,
    `(?<![\\d/.])(?<n>\\d{1,3})[- ]days?'?s?[- ](?:of[- ])?(?:supply|supplied|medication|medicine)`,
    `(?<![\\d/.])(?<w>\\d{1,2})[- ]weeks?'?s?[- ](?:of[- ])?(?:supply|medication|medicine)`,
    `${labels.daysSupply}${linked}(?<n>\\d{1,3}(?![\\d/]|\\.\\d))${oneNumber}(?! ?(?:${units}|gm?|oz|l|cc)(?!\\w))(?:[- ]days?)?`,
    `(?<![\\d/.])(?<n>\\d{1,3}) days? of (?:supply|medicine|medication)`,
    `(?<=\\blasts? (?:for )?)(?<n>\\d{1,3}) days?`,
    // "We last filled it on September 1, 2026, for 90 days."
    `(?<=\\b(?:re)?filled\\b[^.;]{0,60}(?:,|\\d|\\bit|\\bthis) for )(?<n>\\d{1,3}) days?(?! (?:ago|left|until|after|before))`,
    `(?<=(?:good|enough|supply|each (?:re)?fill.{0,40}?) (?:for|of) )(?<n>\\d{1,3}) days?`,
    `\\((?<n>\\d{1,3})[- ]days?(?=\\))`,
    `(?<=\\b(?:qty|quantity)\\W{0,3}\\d{1,5} ?(?:,|/|x|for|-) ?)(?<n>\\d{1,3}) days?`,
    // "60 tablets, 30 days" counts a supply; "take 2 tablets for 10 days" does not.
    `(?<!\\b(?:take|use|inject|apply|inhale)\\b.{0,40})(?<=\\d ?(?:${units}|gm?) ?(?:,|/|x|for|-|[•·|]) ?)(?<n>\\d{1,3}) days?(?! (?:ago|left|until|after|before))`,
  ],
  quantity: [
    `dispensed:? (?<n>\\d{1,5}) ${units}`,
    `(?:each|every|one|a|your) (?:re)?fill (?:is|has|contains|of|holds|includes|comes with|gives you|gets you) (?<n>\\d{1,5}) ${units}`,
    `(?<n>\\d{1,5}) ${units} (?:each|in each|per|every)(?: (?:re)?fill)?(?= ?(?:[,;.(]|$))`,
    // "Supply: 90 days (90 tablets)"
    `(?<=\\d[- ]days?'?(?:[ -](?:of )?supply)? ?\\()(?<!\\b(?:up to|or|to) \\d{1,3}[- ]days?[^(]{0,12}\\()(?<n>\\d{1,5}(?:\\.\\d+)?) ?${units}(?= ?\\))`,
    `(?<=\\bsupply: ?)(?<n>\\d{1,5}(?:\\.\\d+)?) ?(?:${units}|gm?)`,
    `(?<=\\b(?:filled|sent|shipped) ?: ?)(?<n>\\d{1,5}(?:\\.\\d+)?) ?${units}`,
    `${labels.quantity}${linked}(?<n>\\d{1,5}(?:,\\d{3})?(?:\\.\\d+)?)(?!\\+|\\d|-? ?(?:to|or) ?\\d|-\\d)(?! ?(?:mg|mcg|%)|-? ?days?\\b)`,
  ],
} as const;

/** What a text must hold for the patterns of a field to be tried at all. */
const needed = {
  refillsLeft: /fill/i,
  daysSupply: /suppl|days?\b/i,
  quantity:
    /qty|quantity|amount|each|supply:|days?.{0,12}\(|dispensed|filled|sent:|shipped:|(?:per|every) (?:re)?fill|fill (?:is|has|of|contains|holds|includes|comes|gives|gets)/i,
};

const compiled = Object.entries(counted).map(([key, sources]) => {
  const field = key as keyof typeof counted;
  // "Automatic refills: No" counts none.
  return [
    field,
    sources.map((source) => pattern(`(?<!\\w|\\bauto[- ]?|\\bautomatic[- ])${source}(?!\\w)`, 'gi')),
    needed[field],
  ] as const;
});

/** Refills left, days' supply and quantity of one text in plain form, each at most once. */
export function countsIn(text: string): Finding[] {
  const hasDigit = /\d/.test(text);
  if (!hasDigit && !/fill/i.test(text)) return [];
  const found: Finding[] = [];
  const add = (field: Field, value: number, { index = 0, 0: { length } }: RegExpMatchArray) =>
    found.push({ field, value, start: index, end: index + length });
  for (const [field, patterns, needs] of compiled) {
    const match = needs.test(text) ? first(text, patterns, found, field) : null;
    if (match) add(field, countIn(match), match);
  }
  const amount = hasDigit && !found.some(({ field }) => field === 'quantity') ? amountIn(text) : null;
  if (amount) add('quantity', amountOf(amount), amount);
  return found;
}

function countIn({ groups }: RegExpMatchArray): number {
  if (groups?.z) return 0;
  if (groups?.u) return Number(groups.of) - Number(groups.u);
  return groups?.w ? 7 * Number(groups.w) : numberOf(groups?.n ?? '');
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
  const [before, behind] = [text.slice(0, index), text.slice(index + length)];
  if (isOnHand(before, text.slice(index, index + length), behind)) return true;
  return offers.test(before) || offered.test(behind) || (goodFor.test(before) && isOfValidity(text, index));
}
/** "You have 12 days of medicine", "a 12-day supply left": what is at home, and not how long a fill lasts. */
const isOnHand = (before: string, counted: string, behind: string): boolean =>
  /^ ?(?:is )?(?:still )?(?:left|remaining|on hand|at home|to spare|in stock)\b(?! ?(?:[:(\d]|(?:re)?fills?))/i.test(
    behind,
  ) ||
  (/days? of med/i.test(counted) &&
    /\b(?:have|has|got|keep)(?: (?:about|around|at least|only|just|still))*\W*$/i.test(before));
const goodFor = /\bgood for $/i;
/** "The access code is good for 30 days", "This prescription is good for 365 days": how long something can be used. */
const isOfValidity = (text: string, index: number) =>
  Number.parseInt(text.slice(index), 10) > longestSupply || usedUntil.test(text.slice(0, index));
const longestSupply = 190;
const usedUntil =
  /^(?:it|this) (?:is|will be) good|\b(?:codes?|links?|invit\w+|offers?|coupons?|discounts?|promo\w*|cards?|quotes?|prices?|pricing|estimates?|pass(?:word|code|es)?|vouchers?|cart|sessions?|referrals?|authorizations?|approvals?|permissions?|access)\b/i;
const offers = pattern(
  `(?<![\\w])${words(
    'up to',
    'as (?:little|low|few) as',
    '(?:start(?:s|ing)?|prices?|pricing) (?:at|from)',
    'from(?= \\$)',
    'shipping (?:on|with|for)',
    '(?:many|most|some|select(?:ed)?|certain|eligible) (?:generics?|medicines?|medications?|drugs?|prescriptions?)',
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
  /^ ?(?:(?:is|are|may be|also|now) )*(?:available|possible|offered|eligible|instead|options?|or|max(?:imum)?|limits?|(?:of|for|on) (?:many|most|some|select(?:ed)?|certain|eligible|generic|covered) \w+)\b/i;
