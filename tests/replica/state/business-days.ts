/** The stand-in pharmacy's calendar. Dates are ISO text, so that the state is plain JSON. */
import 'temporal-polyfill/global';

/** Days on which neither the stand-in pharmacy nor the carriers work. */
const closures = new Set([
  ...['2025-11-27', '2025-12-25'],
  ...['2026-01-01', '2026-05-25', '2026-07-03', '2026-09-07', '2026-11-26', '2026-12-25'],
  ...['2027-01-01', '2027-05-31', '2027-07-05', '2027-09-06', '2027-11-25', '2027-12-24'],
  ...['2028-05-29', '2028-07-04', '2028-09-04', '2028-11-23', '2028-12-25'],
]);

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Days from `earlier` to `later`; negative when it is the other way round. */
export function daysBetween(earlier: string, later: string): number {
  return Temporal.PlainDate.from(earlier).until(later).days;
}

export function isBusinessDay(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !closures.has(date);
}

/** The `count`-th business day after `date`; with 0, `date` itself or the first business day after it. */
export function addBusinessDays(date: string, count: number): string {
  let day = date;
  let left = count;
  while (left > 0 || !isBusinessDay(day)) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) left -= 1;
    if (left < 0) return day;
  }
  return day;
}

/** The later of two ISO dates. */
export const later = (a: string, b: string) => (a > b ? a : b);
