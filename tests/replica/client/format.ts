/** How dates and money are printed. Dates come in as ISO text and never touch a time zone. */

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const dateOf = (iso: string) => Temporal.PlainDate.from(iso);
const month = (iso: string) => months[dateOf(iso).month - 1] ?? '';
const weekday = (iso: string) => weekdays[dateOf(iso).dayOfWeek % 7] ?? '';
const daysApart = (a: string, b: string) => Math.abs(dateOf(a).until(dateOf(b)).days);

/** 11/24/2026 */
export const slashes = (iso: string) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;

/** November 24, 2026 */
export const longDate = (iso: string) => `${month(iso)} ${dateOf(iso).day}, ${dateOf(iso).year}`;

/** Nov 24, 2026 */
export const shortDate = (iso: string) => `${month(iso).slice(0, 3)} ${dateOf(iso).day}, ${dateOf(iso).year}`;

/** Tue, Nov 24 when it is near, Nov 24, 2026 when it is more than sixty days away. */
export const nearDate = (iso: string, today: string) =>
  daysApart(iso, today) > 60
    ? shortDate(iso)
    : `${weekday(iso).slice(0, 3)}, ${month(iso).slice(0, 3)} ${dateOf(iso).day}`;

/** $1,234.50 */
export const dollars = (amount: number) => `$${amount.toFixed(2).replaceAll(/\B(?=(\d{3})+\.)/g, ',')}`;

/** "1 refill", "2 refills" */
export const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;
