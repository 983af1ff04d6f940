/**
 * Days counted from January 1, 1970: what arithmetic is done in. `Temporal` stands at the edges, and each day is one
 * object there: ten years are a few thousand days, asked for again and again.
 */

export type DayNumber = number;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of March 1, year 0 is day 0 of its era of 400 years, so that February's end is also a year's end. */
const DAYS_IN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

export function dayNumberOf({ year, month, day }: Civil): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

export function civilOf(number: DayNumber): Civil {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

export const dayOf = (date: Temporal.PlainDate): DayNumber => dayNumberOf(date);

const dates = new Map<DayNumber, Temporal.PlainDate>();
const MOST_DATES = 50_000;

export function dateOf(number: DayNumber): Temporal.PlainDate {
  const made = dates.get(number);
  if (made) return made;
  if (dates.size >= MOST_DATES) dates.clear();
  const { year, month, day } = civilOf(number);
  const date = new Temporal.PlainDate(year, month, day);
  dates.set(number, date);
  return date;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysInMonth = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? Number.NaN);

/** NaN where something else than a digit stands. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** `YYYY-MM-DD`; null for any other text, and for a day that does not exist. */
export function dayOfText(text: string): DayNumber | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 0 && day >= 1 && day <= daysInMonth(year, month) ? dayNumberOf({ year, month, day }) : null;
}

/** 1 Monday … 7 Sunday. January 1, 1970 was a Thursday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

const monthsOf = ({ year, month }: Civil) => year * 12 + month - 1;

/** How many months the calendar turns from one day to the other, whatever their days. */
export const monthsBetween = (from: DayNumber, to: DayNumber): number =>
  monthsOf(civilOf(to)) - monthsOf(civilOf(from));

/** The same day so many months on, clamped to the month's end. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const from = civilOf(number);
  const total = monthsOf(from) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayNumberOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}
