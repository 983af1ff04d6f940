/**
 * Labels that ask: "How many refills do I have left?", "When does it expire?". What is asked for is known by the words, in
 * whatever order they stand, and only where every word is known: "What does it cost without insurance?" asks for something else.
 * All INF.
 */

import { remember } from '../text/remember';
import type { Field } from './field';
import { pieces, type Rule, set } from './label-rules';

/** Words that any question may have. */
const filler =
  'a an the of my your our this that it its s is am are was were be been has have had i you we me us do does did for to will would should';
const medicine = 'prescription medication medicine drug rx script item';
const fill = 'fill refill';
const filled = 'filled refilled dispensed';
const sent = 'sent shipped ship send mailed mail dispatched';
const automatic = 'auto automatic automatically autofill autorefill';

function rule(field: Field, needs: readonly string[], may = ''): Rule {
  return { field, needs: needs.map(set), may: set(`${filler} ${may}`) };
}

const costs = 'pay paid pays owe cost costs copay copayment price';
const ofPrice = `${medicine} ${fill} ${filled} last next today out pocket share each one per time can expect`;

const rules: readonly Rule[] = [
  // What is none of ours stands first: when somebody wrote it, how many there were in all, when the medicine is used up.
  rule('beside', ['when', 'written write wrote issued prescribed'], `${medicine} doctor prescriber first`),
  rule('beside', ['how', 'many', 'refills fills', 'authorized allowed approved total used'], 'were in at first'),
  rule('beside', ['when', 'run runs', 'out'], `${medicine} supply`),
  rule('beside', ['when', 'first originally', `${fill} ${filled} ordered order start started`], medicine),

  rule('autofillOn', ['when', automatic, `${fill} ${filled} processed`], `next ${medicine} refills`),
  rule(
    'refillsLeft',
    ['how', 'many', 'refills fills refill', 'left remaining remain available still have there more'],
    `${medicine} on there left remaining more still currently now`,
  ),
  rule(
    'refillsLeft',
    ['how', 'many', 'times', 'refill refilled fill filled reorder', 'more'],
    `${medicine} can left still`,
  ),
  rule('refillsLeft', ['have there any', 'refills', 'left remaining any more'], `${medicine} on still there any`),

  rule(
    'lastFilledOn',
    ['when', 'last previous latest recent recently', `${fill} ${filled} ${sent} ordered order get got`],
    `${medicine} most time from`,
  ),
  rule('lastFilledOn', ['when', 'did was', `${fill} ${filled}`], medicine),

  rule(
    'nextFillOn',
    [
      'when soon earliest soonest',
      'refill reorder fill refilled filled',
      'can could may able next again eligible due ready soon soonest earliest available',
    ],
    `${medicine} how what can next again date day more`,
  ),
  rule('nextFillOn', ['when soon', 'order ordered', 'can may able', 'again more next'], `${medicine} how`),
  rule('nextFillOn', ['can may', 'refill fill reorder', 'now yet today again it this'], `${medicine} already`),

  rule('expiresOn', ['when how what', 'expire expires expired end ends expiration'], `${medicine} on date soon`),
  rule('expiresOn', ['how when until', 'valid good'], `${medicine} long until through`),

  rule('daysSupply', ['how', 'long', 'last lasts'], `${fill} one each per supply`),
  rule('daysSupply', ['how', 'many', 'days'], `${fill} one each per supply last lasts cover covers in get`),
  rule(
    'quantity',
    [
      'how',
      'many much',
      `${pieces.replace(/ each$/, '')} get gets receive comes come`,
      'get gets receive received comes come fill refill supply each per',
    ],
    `${pieces} ${fill} one in with at time each every ${medicine}`,
  ),
  rule('quantity', ['how', 'much many', 'in', fill], `each one a per`),

  rule('price', ['how', 'much', costs], ofPrice),
  rule('price', ['what', costs], ofPrice),
  rule('price', ['how', 'much', 'it this fill refill medication medicine prescription'], `${fill} next each one today`),

  rule(
    'prescriber',
    ['who', 'prescribed prescribes wrote prescriber prescribing prescribe'],
    `${medicine} doctor provider`,
  ),
  rule(
    'prescriber',
    ['who which what', 'doctor provider prescriber physician'],
    `${medicine} prescribed ordered wrote prescribes name prescribing`,
  ),
  rule('pharmacy', ['who where', 'fills filled fill dispenses dispensed dispense'], medicine),
  rule('pharmacy', ['which what', 'pharmacy'], `${medicine} fills filled fill name dispenses dispensed at by from`),
  rule('rxNumber', ['what which', 'rx prescription script', 'number no'], 'medication medicine'),

  rule('orderNumber', ['what which', 'order confirmation', 'number no'], ''),
  rule('total', ['how what', 'order', 'total cost costs pay paid charged'], 'much whole in all'),
  rule('status', ['where', `${orders()} it`], 'now right'),
  rule('status', ['what', 'status happening'], `${orders()} with now current right`),
  rule('carrier', ['who which', 'delivers delivering carrier brings bringing ships shipping shipped'], orders()),
  rule('tracking', ['what which', 'tracking', 'number no'], orders()),
  rule('placedOn', ['when', 'did was', 'ordered order placed place requested request submitted submit'], orders()),
  rule('shippedOn', ['when', 'did was has', sent], `${orders()} leave left out`),
  rule('deliveredOn', ['when', 'did was has', 'delivered arrived arrive come came'], `${orders()} here`),
  rule(
    'expectedOn',
    ['when', 'arrive arrives delivered come comes get expected expect delivery here arriving'],
    `${orders()} can here due ${medicine}`,
  ),
];

function orders(): string {
  return 'order package shipment parcel delivery';
}

const vocabulary = new Set(rules.flatMap(({ needs, may }) => [...needs, may].flatMap((kind) => [...kind])));

/** "On what date", "what day" ask when. */
const when = /^(?:(?:on |from |as of |starting |by )?(?:what|which) (?:date|day)|(?:by|from) when)\b/;
const begins = /^(?:how|what|when|who|where|which|until when|can|may|do i|do you|are there|is there|any)\b/;
/** A question in one sentence says no more than this. */
const [mostLetters, mostWords] = [70, 12];

/** The field that the words of a text ask for; null where it asks for nothing that is known, or not at all. */
export const fieldAsked = remember((plain): Field | null => {
  if (plain.length > mostLetters) return null;
  const text = plain
    .toLowerCase()
    .replace(/\s*\?+$/, '')
    .replace(when, 'when')
    .replace(/\bre-(?=fill|order)/g, 're')
    .replace(/\bco-pay/g, 'copay');
  if (!begins.test(text) || /[^a-z' -]/.test(text)) return null;
  // Whether one can, or has any, is a question; "Can be refilled" is a statement.
  if (!/^(?:how|what|when|who|where|which)/.test(text) && !plain.endsWith('?')) return null;
  const words = text.split(/[^a-z]+/).filter((word) => word !== '');
  if (words.length < 3 || words.length > mostWords || !words.every((word) => vocabulary.has(word))) return null;
  const fits = ({ needs, may }: Rule) =>
    needs.every((kind) => words.some((word) => kind.has(word))) &&
    words.every((word) => may.has(word) || needs.some((kind) => kind.has(word)));
  const field = rules.find(fits)?.field ?? null;
  // "Where it is" heads a column of whatever is said of that.
  return field === 'status' && !plain.endsWith('?') ? null : field;
});

/** "What is my copay?", "When is the next refill?", "Who's the prescriber?": what is asked for stands there as a label. */
export const labelAsked = (plain: string): string | null =>
  /^(?:what|who|when|which)(?:'s| is| are| was| were) (?:(?:the|my|your|its|this|our) )?(.{3,40}?)\s*\?$/i.exec(
    plain,
  )?.[1] ?? null;
/** What such a question may be about at all: "What is auto refill?" wants to be told what that is. */
export const mayBeAsked = (question: string, field: Field): boolean => {
  const first = /^\w+/.exec(question.toLowerCase())?.[0] ?? '';
  if (first === 'when') return /On$/.test(field);
  if (first === 'who') return field === 'prescriber' || field === 'pharmacy';
  return field !== 'autofill' && field !== 'name' && field !== 'pharmacy';
};
