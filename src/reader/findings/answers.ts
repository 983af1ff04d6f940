/** Whether a text answers a question, and which part of it is the answer: "4" of "You have 4 refills left." */

import { pattern, whole } from '../text/patterns';
import { emptyValue, shopLabel } from '../words';
import type { Field } from '../words/field';
import { isAsked } from '../words/field-words';
import { statusOf } from '../words/statuses';
import { units } from './amounts';
import { anyDay, findDates } from './dates';
import { isPersonName } from './prescriber-names';

interface Printed {
  readonly text: string;
  readonly plain: string;
}

const small = 'none|no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const money = '(?<v>\\$ ?\\d[\\d,]*(?:\\.\\d{2})?|free|nothing|no (?:cost|charge|copay))';
const price = whole(
  `(?:(?:you|i) (?:will )?(?:pay|paid) |it(?:'s| is| was| costs?| will cost) (?:you )?)?${money}[.!]?`,
);
const it = "(?:it(?:'s| is) )?";

/** What an answer is made of, the fact itself in `v`. */
const answers: Partial<Record<Field, RegExp>> = {
  refillsLeft: whole(
    `(?:yes[,.:;–-]* )?(?:(?:you|i) (?:still )?have |there (?:are|is) )?(?:only )?(?<v>(?:\\d{1,2}|${small})(?: of \\d{1,2})?)(?: more)?(?: refills?)?(?: left| remaining| available)?[.!]?`,
  ),
  daysSupply: whole(
    '(?:(?:it|one fill|each (?:re)?fill) (?:lasts|is)(?: for)? |for )?(?:an? )?(?<v>\\d{1,3}(?:[- ]days?)?)(?: supply)?[.!]?',
  ),
  quantity: whole(`(?:you get )?(?<v>\\d{1,5}(?:,\\d{3})?(?:\\.\\d+)?(?: ?(?:${units}|gm?))?)[.!]?`),
  rxNumber: whole(`${it}(?:rx ?#? ?)?(?<v>[A-Z]{0,3}-?\\d[\\d-]{3,16})[.!]?`),
  orderNumber: whole(`${it}#? ?(?<v>[A-Z]{0,4}-?\\d[\\dA-Z-]{3,20})[.!]?`),
  tracking: whole(
    `${it}(?:(?:usps|ups|fedex|dhl|ontrac) )?(?<v>(?=(?:[^\\d]*\\d){6})[A-Z\\d](?:[A-Z\\d-]| (?=\\d)){7,32})[.!]?`,
  ),
  carrier: whole(
    '(?<v>(?:the )?(?:usps|ups|fedex|dhl|ontrac|lasership|u\\.?s\\.? (?:mail|postal service))(?: [a-z]+)?)[.!]?',
  ),
  price,
  total: price,
  // Whatever it is, it is one fact and no help.
  beside: whole('(?<v>[^.?!]{0,40}\\d[^.?!]{0,20})[.!]?'),
};

/** What may stand before the day that is asked for, and behind it. */
const toDay = pattern(
  '^(?:(?:no|not|yes|yet|it|this|you|can|was|is|refill|again|last|filled|expires?d?|ends?|good|valid|shipped|delivered|placed|ordered|until|before|after|through|on|or|by|from|starting|around|between|the)(?:[ ,.;:–—-]+|$))*$',
  'i',
);
const fromDay =
  /^(?:[,.!)]|,? (?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?[.!]?|,? \([^)]*\)[.!]?| (?:or later|or after|onwards?))?(?:$|(?<=[.!]) )/i;

/** The answer in a text to what a label asks, null where it is none; whatever stands behind a label that does not ask is its value. */
export function answerTo<P extends Printed>(label: string, field: Field, value: P): P | null {
  if (!isAsked(label) || emptyValue.test(value.plain)) return value;
  const { plain } = value;
  if (/On$/.test(field)) {
    const [date, second] = findDates(plain, anyDay);
    const isOne = date !== undefined && second === undefined;
    return isOne && toDay.test(plain.slice(0, date.start)) && fromDay.test(plain.slice(date.end))
      ? part(value, date.start, date.end)
      : null;
  }
  if (field === 'prescriber') return plain.length < 60 && isPersonName(plain) ? value : null;
  if (field === 'pharmacy')
    return plain.length < 60 &&
      (shopLabel.test(plain) || /\bpharmacy\b|\boptum\b/i.test(plain)) &&
      !/[.?!]\s/.test(plain)
      ? value
      : null;
  if (field === 'status') return statusOf(plain) !== null ? value : null;
  const said = answers[field]?.exec(plain)?.groups?.v;
  if (said === undefined) return field in answers ? null : value;
  return part(value, plain.indexOf(said), plain.indexOf(said) + said.length);
}

/** A part of a text, as it is printed where the two are of one length. */
function part<P extends Printed>(value: P, start: number, end: number): P {
  const text = value.text.length === value.plain.length ? value.text.slice(start, end) : value.plain.slice(start, end);
  return { ...value, text, plain: value.plain.slice(start, end) };
}
