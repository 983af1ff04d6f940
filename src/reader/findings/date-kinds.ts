/** Which date a label speaks of: the words before a date, or right behind it. */

import { pattern, within, words } from '../text/patterns';
import { remember } from '../text/remember';
import { autofillWords } from '../words';
import type { Field } from '../words/field';
import { labels } from '../words/field-labels';
import type { Direction } from './dates';
import { lastUse } from './last-use';
import { sentOn } from './sent-words';

export interface DateKind {
  readonly field: Field;
  readonly direction: Direction;
  readonly at: number;
  readonly end: number;
}
const dateKinds: readonly (readonly [Field, Direction, RegExp])[] = (
  [
    ['expiresOn', 'unsaid', words(labels.expiresOn, lastUse)],
    [
      'expectedOn',
      'ahead',
      words(
        labels.expectedOn,
        '(?:will|should) (?:arrive|be delivered)',
        'deliver(?:y|ed)? (?:is )?(?:expected|estimated|scheduled|planned)',
        'get it',
        // "Estimated 11/28/2026", "11/28/2026 (estimated)"
        '(?:est\\.?|estimated|anticipated|projected)(?= ?:? ?$|\\))',
        '(?:expect|deliver)(?:ed|ing)? (?:it|(?:this|your) (?:order|package|shipment))(?: to (?:arrive|be delivered|reach you))?(?: by| on)?',
        '(?:due|on track)(?: to (?:arrive|be delivered)| for (?:delivery|arrival))?(?: by| on)?(?= ?$)',
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
    [
      'processingOn',
      'ahead',
      // "Processes tomorrow"
      words(labels.processingOn, '(?:processes|(?:will|to) (?:be )?process(?:ed)?)(?: on| around| about)?(?= ?:? ?$)'),
    ],
    [
      'placedOn',
      'behind',
      words(
        labels.placedOn,
        '(?:received|placed|submitted) (?:your|this|the|an?) (?:order|request|refill(?: request)?)(?: on)?',
      ),
    ],
    ['shippedOn', 'behind', words(labels.shippedOn, sentOn)],
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
        'reminders?',
        '(?:moved|transferred|switched|brought|came)(?: (?:in|over|here))* from [^.;]{2,40}? on',
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
  /\b(?:since|as of|turned (?:on|off)|switched (?:on|off)|started|stopped|ended|cancell?ed|signed up|paused|suspended|resumed|enrolled on|off on|last auto\w*(?: (?:re)?fill)?|(?:available|eligible) (?:from|starting|after|on)|joined|changed|updated|added|approved|reviewed|requested|picked up|billed|(?:turned|switched|put) (?:it|this|them) (?:back )?(?:on|off)|opted (?:in|out)|unenrolled|withdrew|(?:you|we|they|caregiver|doctor)(?:'ve| have| had| has)? (?:(?!need)\w+ed|left|set|put|began|quit|chose))\b/i;
/** The day up to which something holds is no day on which anything is filled. */
const isEnd = /\b(?:until|through|thru|till|ends?(?: on)?|ending(?: on)?|expires?(?: on)?)\W*$/i;
/** "If auto refill is off, order by Dec 1": nobody knows here whether it is. */
export const perhaps = /\b(?:if|unless)\b/i;

/** Whether the words before a date make it one that nobody asks for: when something was written, changed, or chosen. */
export const isBeside = remember(
  (before): boolean =>
    itsPast.test(before) ||
    offersDays.test(before) ||
    isLimit(before) ||
    perhaps.test(before) ||
    lastDay.test(before) ||
    runsOut.test(before) ||
    /\b(?:one|fill|refill|time) before(?: (?:it|that|this|then|the last))?(?: one)?(?: was)?(?: on)?\W*$/i.test(
      before,
    ) ||
    kindOfDate(before)?.field === 'beside',
);
/** "Your refill must be processed between": what one may choose. */
export const isLimit = (before: string): boolean =>
  /\b(?:must|has to|have to|needs? to) be (?:processed|scheduled|moved|set|changed|shipped)\b/i.test(before);
/** It orders nobody's refill; up to when refills are good may be when the prescription ends. */
const lastDay =
  /\b(?:(?:re)?(?:fill|order)|renew(?:al)?)(?: (?:it|this|again|now|online|needed|due))? (?:by|before|no later than)\W*$|\blast (?:day|date) to (?:re)?(?:fill|order|new)(?: (?:it|this))?(?: is)?\W*$/i;
/** What is at home lasts until then. */
const runsOut =
  /\b(?:(?:will|should|may|might|to) run out|(?:supply|medicine|medication|tablets|capsules|pills|it|this|they|fill) (?:should |will |may )?lasts?(?: you)?|(?:have|has|be) enough(?: \w+){0,2}(?: to last(?: you)?)?)(?: of \w+)?(?: on| around| about| until| till| through| by)*\W*$/i;
const offersDays = /^(?:please )?(?:pick|choose|select|change|move)\b/i;

/** "Automatic refill processed 06/30/2026": one that was, and not the next. */
const isDone = (context: string) => autoDone.test(context) && !toCome.test(context);
const autoDone =
  /\bauto(?:matic)?[- ]?(?:re)?-?fill(?:ed)?(?: order)?\W{0,3}(?:(?:was|is|has been) )?(?:processed|completed|shipped|sent|delivered|filled|placed|cancell?ed|failed|skipped)\b/i;
const toCome = /\b(?:next|will|upcoming|scheduled|be|coming)\b/i;

/** null: the words name no date. */
export function kindOfDate(context: string): DateKind | null {
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
  if (auto && (itsPast.test(context) || isEnd.test(context) || isDone(context))) return null;
  if (auto && !autoIsOff.test(context)) {
    const end = Math.max(auto.index + auto[0].length, best?.end ?? 0);
    return { field: 'autofillOn', direction: 'ahead', at: auto.index, end };
  }
  return best;
}
