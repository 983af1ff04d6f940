/** Finds the dates in a run of printed text. Month first, as in the United States. */

export type PrintedDate =
  | { readonly kind: 'full'; readonly date: Temporal.PlainDate }
  /** Printed without its year. */
  | { readonly kind: 'needs-year'; readonly month: number; readonly day: number }
  /** "in 3 days", counted from the day of reading. */
  | { readonly kind: 'relative'; readonly days: number }
  /** Looks like a date and is none: 02/29/2027. */
  | { readonly kind: 'impossible' };

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: PrintedDate;
}

/** Where a date's label says it lies. `unsaid`: a missing year stays missing. */
export type Direction = 'ahead' | 'behind' | 'unsaid';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?<M>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const day = '(?<D>\\d{1,2})(?:st|nd|rd|th)?';
const unitBehind = '(?!\\s*(?:mg|mcg|ml|g\\b|%|unit|meq|tab|cap))';

const forms = [
  '(?<Y>\\d{4})-(?<m>\\d{2})-(?<D>\\d{2})(?:T[\\d:.]+Z?)?(?!\\d)',
  `(?<m>\\d{1,2})(?<s>[/-])(?<D>\\d{1,2})\\k<s>(?<Y>\\d{4}|\\d{2})(?![\\d/])`,
  `${month}\\s+${day}(?:\\s*-\\s*(?<E>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)(?:,?\\s+(?<Y>\\d{4})(?!\\d)|,?\\s+'(?<Y2>\\d{2})(?!\\d))?`,
  `${day}\\s+${month}(?:,?\\s+(?<Y>\\d{4}))?(?!\\w)`,
  `(?<m>\\d{1,2})/(?<D>\\d{1,2})(?![\\d/.,]*\\d)${unitBehind}`,
  '(?<R>today|tonight|tomorrow|yesterday)',
  'in (?<N>\\d{1,3}|a|one|two|three) (?<U>days?|weeks?)',
  '(?<P>\\d{1,3}) (?<V>days?|weeks?) ago',
].map((form) => new RegExp(`(?<![\\w/$.])${weekday}${form}(?!\\w)`, 'gi'));

const mayHold = /\d|today|tonight|tomorrow|yesterday|in an? /i;
const between = /^\s*(?:-|to|and|or|through|thru)\s*$/i;
const small: Record<string, number> = { a: 1, one: 1, two: 2, three: 3 };

/** Every date in `text` (in plain form), left to right. A range counts as one date: its later day. */
export function findDates(text: string): FoundDate[] {
  if (!mayHold.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, value: valueOf(match.groups ?? {}) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return mergeRanges(found, text);
}

function mergeRanges(found: FoundDate[], text: string): FoundDate[] {
  const merged: FoundDate[] = [];
  for (const date of found) {
    const before = merged[merged.length - 1];
    if (before && between.test(text.slice(before.end, date.start))) {
      merged[merged.length - 1] = { ...date, start: before.start };
    } else merged.push(date);
  }
  return merged;
}

function valueOf(parts: Record<string, string | undefined>): PrintedDate {
  if (parts.R) return { kind: 'relative', days: { yesterday: -1, tomorrow: 1 }[parts.R.toLowerCase()] ?? 0 };
  if (parts.N) return { kind: 'relative', days: count(parts.N) * perUnit(parts.U) };
  if (parts.P) return { kind: 'relative', days: -count(parts.P) * perUnit(parts.V) };
  const monthNumber = parts.M ? months.indexOf(parts.M.slice(0, 3).toLowerCase()) + 1 : Number(parts.m);
  const dayNumber = Number(parts.E ?? parts.D);
  const year = parts.Y ?? parts.Y2;
  if (!year) {
    const exists = isDate(2024, monthNumber, dayNumber);
    return exists ? { kind: 'needs-year', month: monthNumber, day: dayNumber } : { kind: 'impossible' };
  }
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (!isDate(fullYear, monthNumber, dayNumber)) return { kind: 'impossible' };
  return { kind: 'full', date: Temporal.PlainDate.from({ year: fullYear, month: monthNumber, day: dayNumber }) };
}

const count = (word: string) => small[word.toLowerCase()] ?? Number(word);
const perUnit = (unit = '') => (/^week/i.test(unit) ? 7 : 1);

function isDate(year: number, monthNumber: number, dayNumber: number): boolean {
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || year < 1900) return false;
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month: monthNumber });
  return dayNumber <= daysInMonth;
}

/** Estimates slip and fills are entered ahead: how far a date may lie on the wrong side of its label. */
const slack = { ahead: { back: 90, on: 275 }, behind: { back: 363, on: 2 } };

/** The civil date `YYYY-MM-DD`; null when the year is missing and nothing fixes it, or there is no such day. */
export function resolve(value: PrintedDate, direction: Direction, today: Temporal.PlainDate): string | null {
  if (value.kind === 'full') return value.date.toString();
  if (value.kind === 'relative') return today.add({ days: value.days }).toString();
  if (value.kind === 'impossible' || direction === 'unsaid') return null;
  const { back, on } = slack[direction];
  for (const year of [today.year, today.year + 1, today.year - 1]) {
    if (!isDate(year, value.month, value.day)) continue;
    const date = Temporal.PlainDate.from({ year, month: value.month, day: value.day });
    const days = today.until(date).days;
    if (days >= -back && days <= on) return date.toString();
  }
  return null;
}
