/** What a medicine's block tells in words that the reader does not know: a day, a number of refills. */
import type { PrintedDate } from '@/src/calendar/printed-date';
import { nearest } from '../dom/scene';
import { isBeside } from '../findings/date-kinds';
import { findDates, isRelative } from '../findings/dates';
import { findingsIn } from '../findings/findings';
import type { Page } from '../page';
import { isRow, textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { rememberForADay } from '../text/remember';
import type { Field } from '../words/field';
import type { Fact } from './block-facts';
import type { Told } from './told-run';

/** "Times you can refill: 3" */
const countOfRefills = /^[^.!?:]{0,40}\bre?-?fill[^.!?:]{0,20}: ?\d{1,2}$/i;
const day = /^[\w/., -]{4,20}$/;
const number = /^\d{1,2}$/;
/** Fields whose value is one number: "30-90" or "2+" behind their label is none. */
const counts: ReadonlySet<Field | null> = new Set<Field>(['refillsLeft', 'daysSupply', 'quantity']);
/** 84 days or 90: months are no number of days. */
const supplyOfMonths = /\b(?:\d{1,2}|one|two|three|four|six|twelve)[- ]months?'?s?[- ](?:of[- ])?supply\b/i;

/**
 * The words of a block that hold a day, or a number of refills, which no fact took. They are kept with the reading: no more
 * than the words around it, and no number of a prescription.
 */
export function unreadIn(page: Page, told: readonly Told[], facts: readonly Fact[]): string[] {
  const hasRefills = facts.some(({ field }) => field === 'refillsLeft');
  return told.flatMap(({ text, label }, at) => {
    const before = told[at - 1];
    const isDayBehind = day.test(text) && before !== undefined && isBeside(before.text);
    if (label === 'beside' || text.length > 160 || isDayBehind || isOfChange(page, told[at] as Told)) return [];
    const whole = number.test(text) && before?.label === null ? `${before.text}: ${text}` : text;
    const isCount = !hasRefills && countOfRefills.test(whole) && findingsIn(text, page.today).length === 0;
    const words = isCount || isNoNumber(page, facts, told[at] as Told) ? whole : clauseWithUnknownDay(text, page.today);
    return words === null ? [] : [words.replace(/\d{5,}/g, '…').trim()];
  });
}

/** "10/02/2026 | Unenrolled | Member, online": a row of what was changed, and when. */
function isOfChange({ scene, today }: Page, { text, line }: Told): boolean {
  const [first, another] = findDates(text, today);
  if (!first || another || first.date.kind !== 'date' || Temporal.PlainDate.compare(first.date.on, today) > 0)
    return false;
  const at = scene.lines[line];
  const row = at && nearest(at.box, isRow);
  const said = row && day.test(text) ? plain(textOf(scene, row)) : text;
  return change.test(said) && !fill.test(said.replace(autofillName, ''));
}
const change =
  /\b(?:(?:un|dis|re-?)?enrolled|opted (?:in|out)|signed up|(?:turned|switched) (?:on|off)|paused|resumed|changed|updated|added|removed|edited)\b/i;
const autofillName = /\bauto(?:matic)?[- ]?(?:re)?-?fills?\b/gi;
/** What came of it may be the last fill, or the next. */
const fill = /fill|process|ship|dispens|sent|deliver|order|expir|renew|due|next/i;

function isNoNumber(page: Page, facts: readonly Fact[], { text, label }: Told): boolean {
  const isTold = (of: Field) => facts.some(({ field }) => field === of);
  if (supplyOfMonths.test(text) && !isTold('daysSupply')) return true;
  const value = text.slice(text.indexOf(':') + 1);
  return (
    label !== null &&
    counts.has(label) &&
    /\d/.test(value) &&
    !isTold(label) &&
    findingsIn(text, page.today).length === 0
  );
}

const clauseWithUnknownDay = rememberForADay((text, today): string | null => {
  const findings = findingsIn(text, today);
  const isTaken = (start: number, end: number) => findings.some((one) => one.start <= start && end <= one.end);
  const day = findDates(text, today).find(
    ({ start, end, date }) =>
      !isRelative(date) &&
      !isLongAgo(date, today) &&
      !isTaken(start, end) &&
      !isBeside(text.slice(0, start)) &&
      !(start === 0 && isBeside(text.slice(end))),
  );
  if (!day) return null;
  const before =
    text
      .slice(0, day.start)
      .split(/[,;.|·•] /)
      .pop() ?? '';
  return `${before}${text.slice(day.start, day.end)}`;
});

/** No prescription and no order is that old, but people are: a day of birth is nobody's to keep. */
const isLongAgo = (date: PrintedDate, today: Temporal.PlainDate) =>
  date.kind === 'date' && date.on.until(today, { largestUnit: 'years' }).years >= 5;
