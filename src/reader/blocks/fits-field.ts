/** Whether a text can be the value of a label. */
import { findPrintedDates } from '@/src/calendar/printed-date';
import { isBareDoctor } from '../findings/prescriber-names';
import type { Page } from '../page';
import { emptyValue, refillAction } from '../words';
import { autofillAfter } from '../words/autofill-changes';
import { autofillStateIn, bareState, stateWord } from '../words/autofill-words';
import type { Field } from '../words/field';

/** "Shipped" above "Shipped on Nov 20" is a status above a date of its own, no label above its value. */
const leadsToDate =
  /^(?:available|expected|estimated|est\.?|around|about|between|from|starting|on|or|by|before|after|until|no later than|as (?:early|soon) as|(?:the )?end of (?:the )?day|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|and|to|[\s:,-])*$/i;
export const behind = /^(?:placedOn|shippedOn|deliveredOn|lastFilledOn)$/;
const numbers = /^(?:refillsLeft|daysSupply|quantity|rxNumber|orderNumber|price|total)$/;

/** Whether a text can be the value of a label: "Shipped" labels a date, and beside "Delivered" it is a word like any other. */
export function fitsField(page: Page, field: Field, value: string): boolean {
  if (emptyValue.test(value)) return true;
  if (/On$/.test(field)) {
    const [first] = findPrintedDates(value, page.today);
    // "Delivered" over "Estimated Nov 24": it is not. "November 17, by phone" was.
    const isGuess = /\b(?:estimated|est\.?|expected)\b/i.test(value) || /\bby\b/i.test(value.slice(0, first?.start));
    if (behind.test(field) && isGuess) return false;
    return first ? leadsToDate.test(value.slice(0, first.start)) : /^\d{1,2}\/\d{1,2}$/.test(value);
  }
  // "Start refill" orders one now. "When auto refill is on we refill this for you" stands below the label and is no state of it.
  if (field === 'autofill' && refillAction.test(value)) return false;
  // "Not enrolled. You cannot enroll a prescription without refills."
  const isState = () => autofillStateIn(value) !== null || saysState(value) || autofillAfter(value) !== null;
  if (field === 'autofill') return value.split(' ').length < 6 || isState() || /\d/.test(value);
  // "Order" above "Qty 90": four digits and capitals make a number of an order, if anything does.
  if (field === 'orderNumber') return /\d[\w -]*\d/.test(value);
  return (
    !numbers.test(field) ||
    /\d|^(?:none|no|nothing|free|out|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(
      value,
    )
  );
}

/** What a text begins with is a state of automatic refills and nothing else. */
function saysState(text: string): boolean {
  const [first = ''] = text.split(/(?<=[.!]) |[;:,] | [–—-] /);
  return (
    stateWord(first) !== null || (first.split(' ').length > 2 && bareState(first) !== null && !/^no\b/i.test(first))
  );
}

/** Fields whose values show by their shape whose they are. */
export const hasOwnShape = (field: Field): boolean => /On$/.test(field) || field in shapes || field === 'prescriber';
const shapes: Readonly<Partial<Record<Field, RegExp>>> = {
  rxNumber: /^(?:rx ?)?#? ?(?:[A-Z]{1,3}-?)?\d[\d-]{4,16}$/i,
  quantity: /^\d[\d.,]{0,5}(?: (?!days?\b|refills?\b|of\b)\p{L}[\p{L}().]*){0,2}$/iu,
  daysSupply: /^\d{1,3}(?:[ -]days?)?$/i,
  refillsLeft: /^(?:\d{1,2}(?: (?:of \d{1,2}|refills?|left))?|none|no refills?)$/i,
  price: /^(?:\$ ?[\d.,]+|free)$/i,
  total: /^(?:\$ ?[\d.,]+|free)$/i,
};

/** Whether a text is a value of a label's own kind, and nothing besides. */
export function isSurelyOf(page: Page, field: Field, text: string): boolean {
  if (field === 'prescriber') return isBareDoctor(text);
  if (!/On$/.test(field)) return shapes[field]?.test(text) ?? false;
  const [date, second] = findPrintedDates(text, page.today);
  return date !== undefined && !second && date.end === text.length && fitsField(page, field, text);
}
