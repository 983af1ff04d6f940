/** The price that one run of text tells: what the person pays for the medicine, not what others would. */

import { pattern, within, words } from '../text/patterns';
import { labels, linked } from '../words/field-labels';
import type { Finding } from './finding';

/** "$5.00 - $12.00" is no one price. */
const dollars =
  '(?<n>\\$ ?\\d[\\d,]*(?:\\.\\d{1,2})?(?!\\d|[.,]\\d)(?! ?(?:-|to|or) ?\\$ ?\\d)|(?:nothing(?! (?:more|extra|else|until|unless|if|for|to|when|now|yet)\\b)|free)\\b|no (?:cost|charge|copay))';
const price = pattern(`(?<![\\w])${labels.price}(?: \\w+){0,2}?${linked}${dollars}`, 'i');
const paidBehind = pattern(
  `(?<![\\w-])${dollars} (?:copay|to you(?=[.!]?$)|you (?:pay|paid)|your cost|estimated (?:cost|price)|(?:/|per|for) ?(?:a )?\\d{1,3}[- ]days?)`,
  'i',
);
/** "Last filled on Oct 5, 2026 for $15.00" */
const filledFor = pattern(
  `(?<=(?<!\\b(?:be|get|getting|when|if|once|can) )\\b(?:re)?filled\\b(?! (?:at|with|by))[^.;$]{0,60} for )${dollars}`,
  'i',
);
/** "Each fill is 90 tablets for 90 days and costs you $15.00", "A refill costs $15.00" */
const costs = pattern(
  `(?:(?<!\\b(?:can|could|may|might|would|will not|plans?|insurance|retail|pharmac(?:y|ies)|which|that|who) (?:have )?)\\bcosts? (?:you|me)|(?:^|[.,;] |\\band )(?:each|a|one|this|every|your next) (?:re)?fill (?:is|costs|will cost|will be)(?: (?:you|me))?)(?: only| just)? ${dollars}`,
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
    '(?:list|full|drug|cash|average|avg\\.?|generic|brand(?:[- ]name)?|market|sticker|original|plan|insurance|other|lowest|discount|coupon) (?:price|cost)',
    'usual (?:and|&) customary',
    '(?:would|can|could|may|might) (?:have )?(?:pay|paid|costs?)',
    'without insurance',
    'elsewhere',
    'generic (?:is|costs)',
    'as (?:little|low) as',
    'start(?:s|ing)? (?:at|from)',
    'from(?= \\$)',
    '(?:many|most|some|select(?:ed)?|certain|eligible) (?:generics?|medicines|medications|drugs|prescriptions)',
    'off',
  ),
);

/** null: none, or one that is not theirs. */
export function priceIn(text: string): Finding | null {
  if (!/\$|free|nothing|no c/i.test(text)) return null;
  const match = price.exec(text) ?? paidBehind.exec(text) ?? costs.exec(text) ?? filledFor.exec(text);
  if (!match || notTheirs.test(clauseAround(text, match))) return null;
  const { index, 0: whole, groups } = match;
  return { field: 'price', value: dollarsOf(groups?.n ?? ''), start: index, end: index + whole.length };
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
/** "Free" and "no charge" are 0 dollars. */
export function dollarsOf(text: string): number {
  return /^(?:free|no )|^nothing/i.test(text) ? 0 : Number(text.replace(/[$,\s]/g, ''));
}
