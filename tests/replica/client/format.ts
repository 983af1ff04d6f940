/** How dates and money are printed. Dates come in as ISO text and never touch a time zone. */

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const parts = (iso: string) => iso.split('-').map(Number) as [year: number, month: number, day: number];
const month = (iso: string) => months[parts(iso)[1] - 1] ?? '';
const weekday = (iso: string) => weekdays[new Date(`${iso}T00:00Z`).getUTCDay()] ?? '';
const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** 11/24/2026 */
export const slashes = (iso: string) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`;

/** November 24, 2026 */
export const longDate = (iso: string) => `${month(iso)} ${parts(iso)[2]}, ${parts(iso)[0]}`;

/** Nov 24, 2026 */
export const shortDate = (iso: string) => `${month(iso).slice(0, 3)} ${parts(iso)[2]}, ${parts(iso)[0]}`;

/** Tue, Nov 24 when it is near, Nov 24, 2026 when it is more than sixty days away. */
export const nearDate = (iso: string, today: string) =>
  daysApart(iso, today) > 60
    ? shortDate(iso)
    : `${weekday(iso).slice(0, 3)}, ${month(iso).slice(0, 3)} ${parts(iso)[2]}`;

/** $1,234.50 */
export const dollars = (amount: number) => `$${amount.toFixed(2).replaceAll(/\B(?=(\d{3})+\.)/g, ',')}`;

/** "1 refill", "2 refills" */
export const count = (many: number, one: string, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;
