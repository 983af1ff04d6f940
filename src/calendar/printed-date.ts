/**
 * Dates as an American page prints them. Ships in the content script, so it stays small and knows nothing but Temporal.
 * Years are 1900 to 2099. Numbers are month-first, always: 24/11/2026 is impossible, not November. Nothing is guessed: a date without a year says so.
 */

export interface MonthDay {
  readonly month: number;
  readonly day: number;
  /** 1 Monday … 7 Sunday, as printed beside the date; null when none is. */
  readonly weekday: number | null;
}

export type PrintedDate =
  /** `on` is the day that counts, of a range the later one; `from` is then the first. `relative`: "today", "in 3 days". */
  | { kind: 'date'; on: Temporal.PlainDate; from: Temporal.PlainDate | null; relative: boolean }
  /** A day without a year; of a range the later one. `resolveYear` completes it where the label fixes the direction. */
  | { kind: 'needsYear'; on: MonthDay; from: MonthDay | null }
  /** Shaped like a date, and no such day exists (02/29/2027), or a range that ends before it begins. */
  | { kind: 'impossible' }
  /** The day exists, and is not the weekday (or the "today") printed beside it: one of the two is wrong. */
  | { kind: 'mismatch'; on: Temporal.PlainDate; weekday: number };

/** A date inside a longer text: `text.slice(start, end)` is what was read. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: PrintedDate;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAYS = 'mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun';
const RELATIVE = 'yesterday|today|tomorrow';
const COUNTED = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = `\\d{1,3}|an|${COUNTED.join('|')}`;
const NTH = '(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
/** What looks like a year and cannot be read ("Nov 20, 25", "Nov 20/2028"): the year is not missing, and there is no date. */
const UNREAD_YEAR = `\\s?[/.]\\d|\\s?,\\s?\\d\\d\\s*(?:$|[.;,)|•·])|\\s?,?\\s?\\(?(?:19|20)\\d\\d|\\s?,?\\s?['’]\\d`;
const THEN_YEAR = `(?:(?:\\s?,|[\\s(-]|(?=['’]))[\\s(-]*((?:19|20)\\d\\d|['’]\\d\\d)\\)?(?!\\w)|(?!\\w|${UNREAD_YEAR}))`;

const FORMS = [
  `(${MONTHS})\\.?[\\s-]*(\\d{1,2})${NTH}${THEN_YEAR}`,
  // "24-Nov-26" is a year, not the range to the 26th.
  `(\\d{1,2})-(${MONTHS})-(\\d\\d)(?![\\w-])`,
  `(\\d{1,2})${NTH}(?:\\sof)?[\\s-]*(${MONTHS})\\b\\.?${THEN_YEAR}`,
  `${YEAR}[-/](\\d\\d?)[-/](\\d\\d?)(?![\\w/]|-\\d)`,
  `(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|19\\d\\d|\\d\\d))?(?![\\w/]|\\.\\d|\\s/\\s?\\d)`,
  `(\\d{1,2})\\s/\\s(\\d{1,2})\\s/\\s((?:20|19)?\\d\\d)(?![\\w/]|\\.\\d)`,
  `(\\d{1,2})-(\\d{1,2})-((?:19|20)?\\d\\d)(?![\\w/]|[.-]\\d)`,
  // "11.19.2026"; of two digits the last part may be that of a version.
  `(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?![\\w/]|[.-]\\d)`,
].join('|');
const DAY = `(?:(${RELATIVE}|(?:${WEEKDAYS})(?:day)?)\\b[.,]*\\s*)?(?:${FORMS})(?:\\s*\\(((?:${WEEKDAYS})(?:day)?)\\.?\\))?`;

const anywhere = new RegExp(
  `(?<![\\w/]|\\d[.-])(?:${DAY}|(${RELATIVE})\\b|in (${COUNT}) (day|week)s?\\b|(${COUNT}) (day|week)s? ago\\b)`,
  'gi',
);
const dayHere = new RegExp(DAY, 'iy');
const joinHere = /\s*[-–—]\s*|\s+(?:to|through|thru)\s+/iy;
const andHere = /\s+and\s+/iy;
/** "Nov 24-28": a bare day, and not the "2" of "Nov 24 - 2 refills left". */
const bareDayHere = new RegExp(`(\\d{1,2})${NTH}${THEN_YEAR}(?!\\s+(?!by\\b|at\\b)[a-z\\d])`, 'iy');
const afterPreposition = /\b(?:on|by|until|from|before|after|between|since|through|to|of)\s+$/i;
/** "Filled 9/1", where nothing goes on behind it. */
const afterVerb = /\b(?:filled|dispensed|expires?|exp\.?)\s+$/i;
const isEnded = /^\s*(?:$|[,;.)|•·–—])/;
const aroundWhole = /^[\s,.:;()]*(?:(?:on|by|until|from|between|through|thru)\s+)?(?:the\s+)?$/i;
const afterWhole = /^[\s,.;()]*(?:(?:at|by)?\s*\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?(?:\s[a-z]{2,3})?)?[\s,.;)]*$/i;

type Parts = MonthDay & { readonly year: number | null; readonly offset: number | null };

/** "2025", "25", "'25" */
const yearOf = (printed: string) => Number(printed.replace(/\D/g, '').padStart(4, '20'));
const isWeekday = (word: string) => !/^(?:yes|tod|tom)/.test(word);
const weekdayOf = (word: string) => 'montuewedthufrisatsun'.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;
const monthOf = (word: string) =>
  'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;
/** "3 days", "a week". */
function daysOf(count: string, unit: string): number {
  const number = /^\d/.test(count) ? Number(count) : Math.max(1, COUNTED.indexOf(count.toLowerCase()));
  return number * (unit.toLowerCase() === 'week' ? 7 : 1);
}
const offsetOf = (word: string) => RELATIVE.split('|').indexOf(word.toLowerCase()) - 1;

function partsOf(match: RegExpExecArray): Parts | null {
  const [
    ,
    lead,
    m1,
    d1,
    y1,
    d2,
    m2,
    y2,
    d3,
    m3,
    y3,
    y4,
    m4,
    d4,
    m5,
    d5,
    y5,
    m6,
    d6,
    y6,
    m7,
    d7,
    y7,
    m8,
    d8,
    y8,
    trail,
  ] = match;
  const day = d1 ?? d2 ?? d3 ?? d4 ?? d5 ?? d6 ?? d7 ?? d8;
  if (day === undefined) return null;
  const word = m1 ?? m2 ?? m3;
  const year = y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? y6 ?? y7 ?? y8;
  const leadIsWeekday = lead !== undefined && isWeekday(lead.toLowerCase());
  const weekday = leadIsWeekday ? lead : trail;
  return {
    month: word ? monthOf(word) : Number(m4 ?? m5 ?? m6 ?? m7 ?? m8),
    day: Number(day),
    year: year === undefined ? null : yearOf(year),
    weekday: weekday === undefined ? null : weekdayOf(weekday),
    offset: lead === undefined || leadIsWeekday ? null : offsetOf(lead),
  };
}

function civilDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const on = Temporal.PlainDate.from({ year, month, day });
  return on.day === day ? on : null;
}

function checked(on: Temporal.PlainDate | null, weekday: number | null): PrintedDate {
  if (!on) return { kind: 'impossible' };
  if (weekday !== null && weekday !== on.dayOfWeek) return { kind: 'mismatch', on, weekday };
  return { kind: 'date', on, from: null, relative: false };
}

function single(parts: Parts, today: Temporal.PlainDate | null): PrintedDate {
  const { month, day, weekday } = parts;
  if (parts.offset !== null && today) {
    const meant = today.add({ days: parts.offset });
    const agrees = meant.month === month && meant.day === day && (parts.year ?? meant.year) === meant.year;
    return agrees ? checked(meant, null) : { kind: 'mismatch', on: meant, weekday: meant.dayOfWeek };
  }
  if (parts.year !== null) return checked(civilDate(parts.year, month, day), weekday);
  // 2024 was a leap year: Feb 29 may still turn out to exist.
  if (!civilDate(2024, month, day)) return { kind: 'impossible' };
  return { kind: 'needsYear', on: { month, day, weekday }, from: null };
}

/**
 * Gives a date without a year the year that puts it nearest to `today` in the direction its label fixes; today itself lies
 * in both. A range goes by its later day. Everything else comes back as it is. A weekday that contradicts is a mismatch.
 */
export function resolveYear(
  parsed: PrintedDate,
  today: Temporal.PlainDate,
  direction: 'ahead' | 'behind',
): PrintedDate {
  if (parsed.kind !== 'needsYear') return parsed;
  const { month, day, weekday } = parsed.on;
  const step = direction === 'ahead' ? 1 : -1;
  // Nine years reach the next February 29 even across 2100.
  for (let years = 0; years < 9; years++) {
    const on = civilDate(today.year + step * years, month, day);
    if (!on || Temporal.PlainDate.compare(on, today) * step < 0) continue;
    const end = checked(on, weekday);
    return parsed.from ? range({ kind: 'needsYear', on: parsed.from, from: null }, end) : end;
  }
  return { kind: 'impossible' };
}

/** A range whose first day has no year takes the nearest one, and half a year is too long to be meant. */
function range(first: PrintedDate, last: PrintedDate): PrintedDate {
  if (first.kind === 'needsYear' && last.kind === 'needsYear') return { ...last, from: first.on };
  const inferred = first.kind === 'needsYear' || last.kind === 'needsYear';
  const begin = last.kind === 'date' ? resolveYear(first, last.on, 'behind') : first;
  const end = begin.kind === 'date' ? resolveYear(last, begin.on, 'ahead') : last;
  if (begin.kind !== 'date') return begin.kind === 'needsYear' ? end : begin;
  if (end.kind !== 'date') return end;
  const days = begin.on.until(end.on).days;
  return days < 0 || (inferred && days > 183) ? { kind: 'impossible' } : { ...end, from: begin.on };
}

function matchHere(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The last day of a range that goes on at `at`, and where it ends; null when no range goes on there. */
function restOfRange(
  text: string,
  at: number,
  first: Parts,
  isBetween: boolean,
  mayBeBare: boolean,
): [Parts, number] | null {
  const join = matchHere(joinHere, text, at) ?? (isBetween ? matchHere(andHere, text, at) : null);
  if (!join) return null;
  const from = at + join[0].length;
  const full = matchHere(dayHere, text, from);
  const parts = full && partsOf(full);
  if (full && parts) return [parts, from + full[0].length];
  const bare = mayBeBare && first.year === null ? matchHere(bareDayHere, text, from) : null;
  if (!bare || Number(bare[1]) <= first.day) return null;
  const year = bare[2] === undefined ? null : yearOf(bare[2]);
  return [{ month: first.month, day: Number(bare[1]), year, weekday: null, offset: null }, from + bare[0].length];
}

function find(text: string, today: Temporal.PlainDate | null, isWhole: boolean): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(anywhere)) {
    const start = match.index;
    let end = start + match[0].length;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const parts = partsOf(match);
    if (!parts) {
      const [word, ahead, unit, back, unitBack] = match.slice(-5);
      const days = word ? offsetOf(word) : daysOf(ahead ?? back ?? '', unit ?? unitBack ?? '') * (back ? -1 : 1);
      if (today)
        found.push({ start, end, date: { kind: 'date', on: today.add({ days }), from: null, relative: true } });
      continue;
    }
    const before = text.slice(Math.max(0, start - 12), start);
    // "1/2 tablet", "10/20 mg", "1 may be", lot 10-12-26: these count only where something beside them says "date".
    const isNumberFirst = /^\d/.test(match[0]);
    const mayBeNoDate = isNumberFirst && (parts.year === null || /^\d{1,2}-\d+-\d\d$/.test(match[0]));
    const rest = restOfRange(text, end, parts, /between\s+$/i.test(before), isWhole || !isNumberFirst);
    const isSaid = afterPreposition.test(before) || (afterVerb.test(before) && isEnded.test(text.slice(end)));
    if (!isWhole && mayBeNoDate && rest === null && !isSaid) continue;
    let date = single(parts, today);
    if (rest) {
      end = rest[1];
      date = range(date, single(rest[0], today));
    }
    found.push({ start, end, date });
  }
  return found;
}

/** Every date in a text, in order. Numbers without a year (11/24, 8 Jan) only after a word such as "by", or as a range. */
export const findPrintedDates = (text: string, today: Temporal.PlainDate | null): FoundDate[] =>
  find(text, today, false);

/**
 * Reads a text that is one date and nothing else but a time of day or a leading "by"; null when it is not one.
 * `today` is what "today" and "in 3 days" count from; without it these are no dates.
 */
export function parsePrintedDate(text: string, today: Temporal.PlainDate | null): PrintedDate | null {
  const [only, second] = find(text, today, true);
  if (!only || second) return null;
  return aroundWhole.test(text.slice(0, only.start)) && afterWhole.test(text.slice(only.end)) ? only.date : null;
}
