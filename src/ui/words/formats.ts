/** How dates, distances in time and lists are said: "Thu, Dec 3", "in 11 days", "Rose, Frank and Ana". */
import type { Language } from './language';
import { stateName } from './states';

interface CalendarWords {
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly monthsInFull: readonly string[];
  /** "and"; in Spanish "y", and "e" before a word that begins with that sound. */
  readonly andBefore: (next: string) => string;
  readonly near: Readonly<Record<-1 | 0 | 1, string>>;
  readonly ahead: (days: number) => string;
  readonly ago: (days: number) => string;
  readonly monthDay: (month: string, day: number, year: number | null) => string;
}

const english: CalendarWords = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsInFull: 'January February March April May June July August September October November December'.split(' '),
  andBefore: () => 'and',
  near: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  ahead: (days) => `in ${days} days`,
  ago: (days) => `${days} days ago`,
  monthDay: (month, day, year) => (year === null ? `${month} ${day}` : `${month} ${day}, ${year}`),
};

const spanish: CalendarWords = {
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  monthsInFull: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  andBefore: (next) => (/^h?i(?!e)/i.test(next) ? 'e' : 'y'),
  near: { [-1]: 'ayer', 0: 'hoy', 1: 'mañana' },
  ahead: (days) => `en ${days} días`,
  ago: (days) => `hace ${days} días`,
  monthDay: (month, day, year) => (year === null ? `${day} ${month}` : `${day} ${month} ${year}`),
};

/** All dates are `YYYY-MM-DD`. The year is said only when it is not the year of today. */
export interface Formats {
  readonly today: string;
  /** "Thu, Dec 3" */
  readonly day: (date: string) => string;
  /** "Thu, Dec 3, 2026": for paper, which outlives the year. */
  readonly dayInFull: (date: string) => string;
  /** "Dec 17", where the weekday does not matter. */
  readonly shortDay: (date: string) => string;
  /** "in 11 days", "tomorrow", "today", "2 days ago" */
  readonly distance: (date: string) => string;
  /** "Thu, Dec 3, in 11 days" */
  readonly dayAndDistance: (date: string) => string;
  /** "March 2027", of `2027-03` */
  readonly month: (month: string) => string;
  /** The months' names in full, January first. */
  readonly months: readonly string[];
  /** "Minnesota", of `MN` */
  readonly state: (code: string) => string;
  /** "Rose, Frank and Ana" */
  readonly list: (items: readonly string[]) => string;
}

export function formatsFor(language: Language, today: string): Formats {
  const words = language === 'es' ? spanish : english;
  const now = Temporal.PlainDate.from(today);

  const shortDay = (text: string) => {
    const date = Temporal.PlainDate.from(text);
    return words.monthDay(words.months[date.month - 1] ?? '', date.day, date.year === now.year ? null : date.year);
  };
  const day = (text: string) => {
    const date = Temporal.PlainDate.from(text);
    return `${words.weekdays[date.dayOfWeek - 1]}, ${shortDay(text)}`;
  };
  const dayInFull = (text: string) => {
    const { dayOfWeek, month: place, day: ofMonth, year } = Temporal.PlainDate.from(text);
    return `${words.weekdays[dayOfWeek - 1]}, ${words.monthDay(words.months[place - 1] ?? '', ofMonth, year)}`;
  };
  const distance = (text: string) => {
    const { days } = now.until(Temporal.PlainDate.from(text), { largestUnit: 'day' });
    if (days === -1 || days === 0 || days === 1) return words.near[days];
    return days > 0 ? words.ahead(days) : words.ago(-days);
  };
  const month = (text: string) => {
    const { year, month: place } = Temporal.PlainYearMonth.from(text);
    const name = words.monthsInFull[place - 1] ?? '';
    return language === 'es' ? `${name} de ${year}` : `${name} ${year}`;
  };
  const list = (items: readonly string[]) => {
    const last = items.at(-1);
    if (last === undefined) return '';
    if (items.length === 1) return last;
    return `${items.slice(0, -1).join(', ')} ${words.andBefore(last)} ${last}`;
  };

  return {
    today,
    day,
    dayInFull,
    shortDay,
    distance,
    list,
    month,
    months: words.monthsInFull,
    state: (code) => stateName(code, language),
    dayAndDistance: (date) => `${day(date)}, ${distance(date)}`,
  };
}
