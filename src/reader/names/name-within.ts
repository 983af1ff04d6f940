/** The name in a run of text that tells facts of the medicine, too. */

import { pattern, words } from '../text/patterns';
import { remember } from '../text/remember';
import { placeholderLabel } from '../words';
import { stateWord } from '../words/autofill-words';
import { labels } from '../words/field-labels';
import { firstFinding, likeness } from './medicine-name';
import { isStrengthOrForm, strength } from './strength-form';

const nameLabel = pattern(
  `^(?:\\d{1,2} )?(?:(?:${labels.name}|(?:(?:this|your|the) )?(?:order|shipment|package|box) (?:contains|includes|contents)|what(?:'s| is| was) (?:in (?:it|(?:this|the|your) \\w+)|inside)|in (?:this|the|your) (?:order|shipment|package|box|delivery)) ?: ?|(?:details|information|more|options) (?:for|about|on) )`,
  'i',
);
/** "1. Insulin lispro 100 unit/mL vial" */
const inList = /^\d{1,2}[.)] (?=\p{Lu})/u;
const refillOf = /^auto(?:matic)?[- ]?refill (?:of|for) /i;
/** "Request for Topiramate 25 mg tablet", "Your new prescription for …", "Renewal of …": what is asked for a medicine, and then which. */
const askedFor = words(
  '(?:home )?delivery',
  'prescription',
  'rx',
  'medication',
  'medicine',
  'mail',
  'order',
  'refill',
  'renewal',
  'transfer',
  'auto(?:matic)?',
);
const asked = words(
  'requests?',
  'orders?',
  'refills?',
  'renewals?',
  'transfers?',
  'prescriptions?',
  'shipments?',
  'deliver(?:y|ies)',
);
const requestFor = pattern(
  `^(?:(?:your|my|our|an?|the|this|new|open|pending|current|recent) )*(?:${askedFor}[ -])*(?:${asked}(?: (?:for|of|containing)|(?= ?:))|requests? to (?:re)?(?:fill|new|order|transfer|start))(?: (?:your|my))? ?:? ?(?=[^\\s:])`,
  'i',
);
/** "… 25 mg tablet (refill request)", "… 25 mg tablet – renewal request" */
const requestBehind = pattern(`(?:,| [–—-])? \\(?(?:new )?(?:${askedFor} )*requests?\\)?$`, 'i');
/** Words that name no medicine by its strength or its drug are left as they stand: "Order for pickup". */
function named(part: string): string {
  const bare = part.replace(requestFor, '').replace(requestBehind, '');
  return bare !== part && likeness(beforeFacts(bare)) === 'strong' ? bare : part;
}

/**
 * The part of a run that is the name, where facts stand in the same run: "ATORVASTATIN TAB 40MG, 90-day supply". Of several
 * parts the first that carries a strength: a number or a status may stand before the name.
 */
export const nameWithin = remember((text): string => {
  const parts = text
    .replace(inList, '')
    .replace(nameLabel, '')
    .split(/ [•·|] /)
    .map((part) => beforeFacts(named(part.replace(refillOf, ''))));
  return parts.find((part) => strength.test(part) && likeness(part) === 'strong') ?? parts[0] ?? '';
});

function beforeFacts(text: string): string {
  const end = Math.min(firstFact(text), daysBehind(text));
  const cut = text.slice(0, end).replace(andMore, '');
  const name = (end < text.length ? outsideAside(cut).replace(counted, '') : cut)
    .replace(/[\s,;:|•·(/–—-]+$/, '')
    .trim();
  // A dash ends a name that is whole: "Lisinopril 10 mg tablet — 90 tablets", but "Lisinopril — 10 mg tablet".
  const dash = name.search(/ [—–] /);
  const [before, behind] = [name.slice(0, dash), name.slice(dash + 3)];
  if (dash > 0 && strength.test(before) && !isStrengthOrForm(behind)) return before;
  // "METFORMIN TAB 500MG: Enrolled", "METFORMIN TAB 500MG - Off"
  const [head, state] = name.split(/(?: -|:) (?=[^-:]+$)/);
  return head && state && strength.test(head) && stateWord(state) !== null ? head : name;
}

/** "Nifedipine ER 60 mg tablet, 90 days" */
function daysBehind(text: string): number {
  const at = text.search(/\s*[,;–—-]\s*\d{1,3}[ -]days?(?: supply)?$/i);
  return at > 0 && strength.test(text.slice(0, at)) ? at : text.length;
}

/** "Trazodone 50 mg tablet (45 tablets, a" before "90-day supply)": an aside that tells facts is none of the name. */
function outsideAside(text: string): string {
  const open = text.lastIndexOf('(');
  const [before, inside] = [text.slice(0, open), text.slice(open + 1)];
  const isOpen = open > 0 && !inside.includes(')');
  return isOpen && (strength.test(before) || !strength.test(inside)) ? before : text;
}
/** "…, 45 tablets, a", "… in a" before "90-day supply" */
const counted =
  /(?:[,;] \d[\d.,]* ?(?:m[lL]|tablets?|capsules?|pens?|vials?|patch(?:es)?|syringes?))?(?:,? (?:for|in|with|as|and))?(?:,? an?)? ?$/;

/** "Canagliflozin 100 mg tablet and 1 more" names one of two. */
const andMore = / (?:\+|and|plus|&) ?\d{1,2} (?:more|others?)(?: \w+)?$/i;

/** Where the first words begin that are none of a name. */
function firstFact(text: string): number {
  const label = placeholderLabel.exec(text)?.index ?? text.length;
  return Math.min(firstFinding(text) ?? text.length, strength.test(text.slice(0, label)) ? label : text.length);
}
