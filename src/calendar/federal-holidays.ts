/** Federal holidays and the days they are observed on, by the rule of 5 U.S.C. 6103, so any year is known. */

import { civilOf, type DayNumber, dayOf } from './day-number';

export type FederalHoliday =
  | 'new-year'
  | 'martin-luther-king'
  | 'presidents'
  | 'memorial'
  | 'juneteenth'
  | 'independence'
  | 'labor'
  | 'columbus'
  | 'veterans'
  | 'thanksgiving'
  | 'christmas';

export interface HolidayDay {
  readonly holiday: FederalHoliday;
  readonly on: Temporal.PlainDate;
  /** Where offices close: Friday for a Saturday, Monday for a Sunday. May lie in the year before (New Year's Day). */
  readonly observedOn: Temporal.PlainDate;
}

const MONDAY = 1;
const THURSDAY = 4;

const fixed = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day });

function nth(year: number, month: number, weekday: number, count: number): Temporal.PlainDate {
  const first = fixed(year, month, 1);
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (count - 1) });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const first = fixed(year, month, 1);
  const last = first.with({ day: first.daysInMonth });
  return last.subtract({ days: last.dayOfWeek - MONDAY });
}

function observed(on: Temporal.PlainDate): Temporal.PlainDate {
  if (on.dayOfWeek === 6) return on.subtract({ days: 1 });
  return on.dayOfWeek === 7 ? on.add({ days: 1 }) : on;
}

/** The holidays of one year, in its order. Juneteenth is one since 2021. */
export function federalHolidays(year: number): HolidayDay[] {
  const days: [FederalHoliday, Temporal.PlainDate][] = [
    ['new-year', fixed(year, 1, 1)],
    ['martin-luther-king', nth(year, 1, MONDAY, 3)],
    ['presidents', nth(year, 2, MONDAY, 3)],
    ['memorial', lastMonday(year, 5)],
    ['juneteenth', fixed(year, 6, 19)],
    ['independence', fixed(year, 7, 4)],
    ['labor', nth(year, 9, MONDAY, 1)],
    ['columbus', nth(year, 10, MONDAY, 2)],
    ['veterans', fixed(year, 11, 11)],
    ['thanksgiving', nth(year, 11, THURSDAY, 4)],
    ['christmas', fixed(year, 12, 25)],
  ];
  return days
    .filter(([holiday]) => holiday !== 'juneteenth' || year >= 2021)
    .map(([holiday, on]) => ({ holiday, on, observedOn: observed(on) }));
}

const observedByYear = new Map<number, ReadonlyMap<DayNumber, FederalHoliday>>();

function observedIn(year: number): ReadonlyMap<DayNumber, FederalHoliday> {
  const known = observedByYear.get(year);
  if (known) return known;
  const days = [...federalHolidays(year), ...federalHolidays(year + 1)].filter((day) => day.observedOn.year === year);
  const made = new Map(days.map((day) => [dayOf(day.observedOn), day.holiday]));
  observedByYear.set(year, made);
  return made;
}

export const holidayOn = (day: DayNumber): FederalHoliday | null => observedIn(civilOf(day).year).get(day) ?? null;

/** The holiday that closes offices on this day; null when none does. */
export const holidayObservedOn = (date: Temporal.PlainDate): FederalHoliday | null => holidayOn(dayOf(date));
