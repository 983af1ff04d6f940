/** What the reader makes of a printed date: a civil date where its label allows one, nothing where it does not. */
import {
  type FoundDate,
  findPrintedDates,
  type PrintedDate,
  parsePrintedDate,
  resolveYear,
} from '@/src/calendar/printed-date';

/** Where a date's label says it lies. `unsaid`: a missing year stays missing. */
export type Direction = 'ahead' | 'behind' | 'unsaid';

/** Further from today than this, a date without its year is nothing to rely on: an estimate some days past is not next year's. */
const farAhead = 270;

/** Cheaper than looking for every form of a date: most texts hold none of these. */
const mayHold =
  /\d ?[/-] ?\d|\d\.\d{1,2}\.\d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? *-?\d|\d(?:st|nd|rd|th)?(?: of)? ?-?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|today|tomorrow|yesterday|in \d|\bago\b/i;

/** For asking whether and where a text tells a day, not which one. */
export const anyDay = Temporal.PlainDate.from({ year: 2026, month: 1, day: 1 });

/** Every date in a text (in plain form), left to right. What stands behind a colon may be a bare "11/24". */
export function findDates(text: string, today: Temporal.PlainDate): FoundDate[] {
  if (!mayHold.test(text)) return [];
  const found = findPrintedDates(text, today);
  const colon = text.indexOf(':');
  if (found.length > 0 || colon < 0) return found;
  const date = parsePrintedDate(text.slice(colon + 1), today);
  return date ? [{ start: colon + 1, end: text.length, date }] : [];
}

export const isRelative = (date: PrintedDate) => date.kind === 'date' && date.relative;

/** The civil date `YYYY-MM-DD`; null when the year is missing and nothing fixes it, or there is no such day. */
export function resolve(printed: PrintedDate, direction: Direction, today: Temporal.PlainDate): string | null {
  if (printed.kind === 'date') return printed.on.toString();
  if (printed.kind !== 'needsYear' || direction === 'unsaid') return null;
  const meant = resolveYear(printed, today, direction);
  if (meant.kind === 'date') {
    return direction === 'ahead' && today.until(meant.on).days > farAhead ? null : meant.on.toString();
  }
  // The weekday beside it rules that year out: an estimate that slipped lies behind.
  const other =
    meant.kind === 'mismatch' ? resolveYear(printed, today, direction === 'ahead' ? 'behind' : 'ahead') : meant;
  return other.kind === 'date' && Math.abs(today.until(other.on).days) < 45 ? other.on.toString() : null;
}

/** A text that is a day and nothing else. */
export function isDay(text: string): boolean {
  const [date] = text.length < 40 ? findDates(text, anyDay) : [];
  return date?.start === 0 && date.end === text.length;
}
