/** The dates that one run of text tells: "Refill on or after Nov 24", "Delivered Nov 9". */

import type { PrintedDate } from '@/src/calendar/printed-date';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { type DateKind, isLimit, kindOfDate, perhaps } from './date-kinds';
import { findDates, isRelative, resolve } from './dates';
import type { Finding } from './finding';
import { endsThen } from './last-use';

const separator = /[•·|]/;
/** What may end besides a prescription. */
const otherEnds =
  /\b(?:consent|authorization|approval|override|exception|insurance|enrollment|auto(?:matic)?[- ]?(?:re)?fills?|card|coupon|offer|savings|access|code|invitation|link|plan|coverage|membership|session|password|promotion)\b(?!.*\bprescription\b)/i;
/** "Nothing is ready to refill today" is no date of any medicine. */
const denied = /\b(?:nothing|no|none|not|never|isn't|can't|cannot)\b/i;

/** The dates of a text, each with the field whose label stands nearest before it, or failing that right behind it. */
export function datesIn(text: string, today: Temporal.PlainDate): Finding[] {
  const found: Finding[] = [];
  const dates = findDates(text, today);
  dates.forEach((date, index) => {
    const before =
      text
        .slice(dates[index - 1]?.end ?? 0, date.start)
        .split(separator)
        .pop() ?? '';
    const behind = text.slice(date.end, dates[index + 1]?.start ?? text.length).split(separator)[0] ?? '';
    const kind =
      kindInBrackets(behind) ??
      (endsThen(before, behind) ? ending(before.length) : null) ??
      kindOfDate(before) ??
      (byWhom.test(behind) ? null : kindOfDate(behind.slice(0, 40)));
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
    const isPastOnly = value !== null && (isDone(meant.field) || isFutureFill(meant.field, value, today));
    if (isPastOnly && isAhead(meant.field, date.date, value, today)) {
      const why = date.date.kind === 'date' ? `"${said}" lies ahead` : `"${said}" is no full date`;
      found.push({ field: meant.field, value: null, ...place, why, isAhead: true });
      return;
    }
    const unsaid = value === null ? { why: `"${said}" is no full date` } : {};
    found.push({ field: meant.field, value, ...place, ...unsaid });
  });
  return [...found, ...daysAlone(text, found)];
}

/** "Nov 14, 2026 (order placed)": the label stands in brackets behind its day, and is that of no other. */
function kindInBrackets(behind: string): DateKind | null {
  const label = /^ ?\(([^()\d]{3,40})\)/.exec(behind)?.[1];
  return label && labelOf(label) !== null ? kindOfDate(label) : null;
}

/** Said around the day, and not before it alone. */
const ending = (at: number): DateKind => ({ field: 'expiresOn', direction: 'unsaid', at, end: at });

/** "November 17, 2026, by automatic refill" */
const byWhom = /^\W*(?:by|via|through) (?:auto|phone|mail|fax|you\b)/i;

const isFar = (between: string) => between.length > 8 && !happens.test(between);
/** "Auto refill processes tomorrow", "Auto refill is scheduled for today" */
const happens =
  /^ (?:(?:will (?:be )?|is )?(?:process(?:es|ed|ing)?|scheduled|set|due|runs?|sent|ships?|orders?) )?(?:on |for |again )?$/i;

const isDone = (field: Field) => field === 'placedOn' || field === 'shippedOn' || field === 'deliveredOn';

/** "Delivered by Nov 28", "to be delivered on Nov 28": nothing was, yet. null: nobody asks for that day. */
function doneOrPromised(kind: DateKind, before: string): Pick<DateKind, 'field' | 'direction'> | null {
  const lead = before.slice(0, kind.at);
  if (notDone.test(lead) || mayBe.test(lead) || isHeld.test(before.slice(kind.at))) return null;
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
/** "Orders placed today could be delivered tomorrow" */
const mayBe = /\b(?:may|might|can|could) (?:have )?(?:been |be |get )?$/i;
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

/** "Refill by" is the last day, not the first; "cannot be refilled before" is the first. */
const isDeadline = (before: string): boolean =>
  /\b(?:by|before|no later than|until|till|through|thru)\W*$/i.test(before) && !notYet.test(before);
const notYet = /\b(?:not|can't|cannot|won't|isn't|aren't|no|never|unable|too soon|early|wait|eligible|available)\b/i;
