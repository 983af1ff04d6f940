/** Business-day arithmetic: counting starts the day after; Saturday never counts, even where a carrier may deliver on it. */
import { type Carrier, isCarrierClosedOn } from './carrier-closures';
import { type DayNumber, dateOf, dayOf, weekdayOf } from './day-number';
import { holidayOn } from './federal-holidays';

/** `office`: clinics and insurers. `ship`: the union of the carriers, for a parcel whose carrier is not known. */
export type BusinessCalendar = 'office' | 'ship' | Carrier;

export interface BusinessDay {
  readonly on: Temporal.PlainDate;
  /** `not-known`: a day on the way lies in a year whose closures are not known; only its weekends were left out. */
  readonly holidays: 'known' | 'not-known';
}

/** Absurd counts are cut here, so that no input makes the walk endless. */
const MOST_DAYS = 10_000;

const everyCarrier: readonly Carrier[] = ['usps', 'ups', 'fedex'];
const carriersOf = (calendar: Exclude<BusinessCalendar, 'office'>) => (calendar === 'ship' ? everyCarrier : [calendar]);

/** Whether the calendar is closed for a holiday; null when not known. The office calendar follows the law and is always known. */
function isHoliday(day: DayNumber, calendar: BusinessCalendar): boolean | null {
  if (calendar === 'office') return holidayOn(day) !== null;
  let answer: boolean | null = false;
  for (const carrier of carriersOf(calendar)) {
    const isClosed = isCarrierClosedOn(carrier, day);
    if (isClosed === true) return true;
    if (isClosed === null) answer = null;
  }
  return answer;
}

function isOpen(day: DayNumber, calendar: BusinessCalendar): boolean | null {
  if (weekdayOf(day) > 5) return false;
  const holiday = isHoliday(day, calendar);
  return holiday === null ? null : !holiday;
}

/** `null`: a weekday of a year whose closures are not known. */
export const isBusinessDay = (date: Temporal.PlainDate, calendar: BusinessCalendar): boolean | null =>
  isOpen(dayOf(date), calendar);

/**
 * The day `count` business days after `from`; `from` itself for 0. A negative count goes back. null for what is no whole
 * number of days, or more than 10,000.
 */
export function addBusinessDays(
  from: Temporal.PlainDate,
  count: number,
  calendar: BusinessCalendar,
): BusinessDay | null {
  if (!Number.isInteger(count) || Math.abs(count) > MOST_DAYS) return null;
  let day = dayOf(from);
  let holidays: BusinessDay['holidays'] = 'known';
  for (let left = Math.abs(count); left > 0; ) {
    day += Math.sign(count);
    const open = isOpen(day, calendar);
    if (open === null) holidays = 'not-known';
    if (open !== false) left--;
  }
  return { on: dateOf(day), holidays };
}

/** How many business days lie after `from` up to and including `to`; 0 when `to` is not later. null beyond 10,000 days. */
export function businessDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: BusinessCalendar,
): { days: number; holidays: BusinessDay['holidays'] } | null {
  const last = dayOf(to);
  if (last - dayOf(from) > MOST_DAYS) return null;
  let days = 0;
  let holidays: BusinessDay['holidays'] = 'known';
  for (let day = dayOf(from) + 1; day <= last; day++) {
    const open = isOpen(day, calendar);
    if (open === null) holidays = 'not-known';
    if (open !== false) days++;
  }
  return { days, holidays };
}

/** The day itself when offices are open, else the nearest earlier one that they are: a call may not come late. */
export function officeDayOnOrBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  let day = dayOf(date);
  while (isOpen(day, 'office') !== true) day--;
  return dateOf(day);
}
