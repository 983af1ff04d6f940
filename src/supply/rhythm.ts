/** How supply is used up: a day's worth each day, or a dose on each dosing day; and not at all during a pause. */
import type { Schedule } from './medicine-facts';

export type Rhythm =
  | { readonly kind: 'days' }
  /** `anchor`: any dosing day; null: the first day of supply is one. */
  | { readonly kind: 'doses'; readonly every: 7 | 14 | 'month'; readonly anchor: Temporal.PlainDate | null };

/** Both days counted in. Sorted, and no two overlap. */
export interface PausedSpan {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface Use {
  /** The first day without medicine, or the first dosing day with no dose left. */
  readonly runOut: Temporal.PlainDate;
  /** By how many days pauses moved it. */
  readonly pausedDays: number;
  /** A dosing day to count on from; null where days are counted. */
  readonly anchor: Temporal.PlainDate | null;
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
export const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (isBefore(a, b) ? b : a);
export const earlierOf = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (isBefore(b, a) ? b : a);
export const daysFrom = (a: Temporal.PlainDate, b: Temporal.PlainDate) => a.until(b).days;

export function rhythmOf(schedule: Schedule | null, doseOn: Temporal.PlainDate | null): Rhythm {
  if (schedule === 'weekly') return { kind: 'doses', every: 7, anchor: doseOn };
  if (schedule === 'every-two-weeks') return { kind: 'doses', every: 14, anchor: doseOn };
  if (schedule === 'monthly') return { kind: 'doses', every: 'month', anchor: doseOn };
  return { kind: 'days' };
}

/** How many doses a printed days' supply means, rounded down. A month's product is printed as 28 or as 30 days. */
export function dosesIn(daysSupply: number, every: 7 | 14 | 'month'): number {
  if (every !== 'month') return Math.floor(daysSupply / every);
  return Math.floor(daysSupply / (daysSupply <= 336 ? 28 : 30));
}

/** Days of the calendar that are paused within [from, before). */
export function pausedDaysWithin(
  from: Temporal.PlainDate,
  before: Temporal.PlainDate,
  pauses: readonly PausedSpan[],
): number {
  let days = 0;
  for (const pause of pauses) {
    if (isBefore(pause.to, from) || !isBefore(pause.from, before)) continue;
    days += Math.max(0, daysFrom(laterOf(pause.from, from), earlierOf(pause.to.add({ days: 1 }), before)));
  }
  return days;
}

function useDays(start: Temporal.PlainDate, amount: number, pauses: readonly PausedSpan[]): Use {
  let runOut = start.add({ days: amount });
  let pausedDays = 0;
  for (const pause of pauses) {
    const from = laterOf(pause.from, start);
    if (isBefore(pause.to, from)) continue;
    // Supply that ended before the pause is not stretched by it.
    if (!isBefore(from, runOut)) break;
    const days = daysFrom(from, pause.to) + 1;
    pausedDays += days;
    runOut = runOut.add({ days });
  }
  return { runOut, pausedDays, anchor: null };
}

/** Dosing day number `count` from the anchor; months are counted from the anchor itself, so the 31st comes back after February. */
const dosingDay = (anchor: Temporal.PlainDate, every: 7 | 14 | 'month', count: number) =>
  anchor.add(every === 'month' ? { months: count } : { days: every * count });

const isPaused = (day: Temporal.PlainDate, pauses: readonly PausedSpan[]) =>
  pauses.some((pause) => !isBefore(day, pause.from) && !isBefore(pause.to, day));

/** The number of the first dosing day that is not before `start`. */
function firstDoseAt(start: Temporal.PlainDate, every: 7 | 14 | 'month', anchor: Temporal.PlainDate): number {
  const apart =
    every === 'month'
      ? anchor.until(start, { largestUnit: 'month' }).months
      : Math.floor(daysFrom(anchor, start) / every);
  let at = apart - 1;
  while (isBefore(dosingDay(anchor, every, at), start)) at++;
  return at;
}

function useDoses(
  start: Temporal.PlainDate,
  amount: number,
  every: 7 | 14 | 'month',
  anchor: Temporal.PlainDate,
  pauses: readonly PausedSpan[],
): Use {
  let at = firstDoseAt(start, every, anchor);
  let left = amount;
  let skipped = 0;
  for (; left > 0; at++) {
    const day = dosingDay(anchor, every, at);
    if (isPaused(day, pauses)) skipped++;
    else left--;
  }
  const runOut = dosingDay(anchor, every, at);
  return { runOut, pausedDays: skipped === 0 ? 0 : daysFrom(dosingDay(anchor, every, at - skipped), runOut), anchor };
}

/** How long `amount` (whole days or doses) lasts from `start`, its first day. */
export function use(start: Temporal.PlainDate, amount: number, rhythm: Rhythm, pauses: readonly PausedSpan[]): Use {
  if (rhythm.kind === 'days') return useDays(start, amount, pauses);
  return useDoses(start, amount, rhythm.every, rhythm.anchor ?? start, pauses);
}

/** How many doses fall on [today, runOut): its dosing days less the paused ones. */
export function dosesBefore(
  runOut: Temporal.PlainDate,
  today: Temporal.PlainDate,
  every: 7 | 14 | 'month',
  anchor: Temporal.PlainDate,
  pauses: readonly PausedSpan[],
): number {
  let doses = 0;
  for (let at = firstDoseAt(today, every, anchor); isBefore(dosingDay(anchor, every, at), runOut); at++) {
    if (!isPaused(dosingDay(anchor, every, at), pauses)) doses++;
  }
  return doses;
}
