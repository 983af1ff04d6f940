/** Business-day arithmetic: counting starts the day after; Saturday never counts, even where a carrier may deliver on it. */
import { type Carrier, isCarrierClosed } from './carrier-closures';
import { holidayObservedOn } from './federal-holidays';

/** `office`: clinics and insurers. `ship`: the union of the carriers, for a parcel whose carrier is not known. */
export type BusinessCalendar = 'office' | 'ship' | Carrier;

export interface BusinessDay {
  readonly on: Temporal.PlainDate;
  /** `not-known`: a day on the way lies in a year whose closures are not known; only its weekends were left out. */
  readonly holidays: 'known' | 'not-known';
}

/** Absurd counts are cut here, so that no input makes the walk endless. */
const MOST_DAYS = 10_000;

const carriersOf = (calendar: Exclude<BusinessCalendar, 'office'>): readonly Carrier[] =>
  calendar === 'ship' ? ['usps', 'ups', 'fedex'] : [calendar];

/** Whether the calendar is closed for a holiday; null when not known. The office calendar follows the law and is always known. */
function isHoliday(date: Temporal.PlainDate, calendar: BusinessCalendar): boolean | null {
  if (calendar === 'office') return holidayObservedOn(date) !== null;
  const answers = carriersOf(calendar).map((carrier) => isCarrierClosed(carrier, date));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** `null`: a weekday of a year whose closures are not known. */
export function isBusinessDay(date: Temporal.PlainDate, calendar: BusinessCalendar): boolean | null {
  if (date.dayOfWeek > 5) return false;
  const holiday = isHoliday(date, calendar);
  return holiday === null ? null : !holiday;
}

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
  let on = from;
  let holidays: BusinessDay['holidays'] = 'known';
  for (let left = Math.abs(count); left > 0; ) {
    on = on.add({ days: Math.sign(count) });
    const open = isBusinessDay(on, calendar);
    if (open === null) holidays = 'not-known';
    if (open !== false) left--;
  }
  return { on, holidays };
}

/** How many business days lie after `from` up to and including `to`; 0 when `to` is not later. null beyond 10,000 days. */
export function businessDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: BusinessCalendar,
): { days: number; holidays: BusinessDay['holidays'] } | null {
  if (from.until(to).days > MOST_DAYS) return null;
  let days = 0;
  let holidays: BusinessDay['holidays'] = 'known';
  for (let on = from.add({ days: 1 }); Temporal.PlainDate.compare(on, to) <= 0; on = on.add({ days: 1 })) {
    const open = isBusinessDay(on, calendar);
    if (open === null) holidays = 'not-known';
    if (open !== false) days++;
  }
  return { days, holidays };
}

/** The day itself when offices are open, else the nearest earlier one that they are: a call may not come late. */
export function officeDayOnOrBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  let on = date;
  while (isBusinessDay(on, 'office') !== true) on = on.subtract({ days: 1 });
  return on;
}
