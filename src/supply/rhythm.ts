/** How supply is used up: a day's worth each day, or a dose on each dosing day; and not at all during a pause. */
import { addMonths, type DayNumber, monthsBetween } from '@/src/calendar/day-number';
import type { Schedule } from './medicine-facts';

export type Rhythm =
  | { readonly kind: 'days' }
  /** `anchor`: any dosing day; null: the first day of supply is one. */
  | { readonly kind: 'doses'; readonly every: 7 | 14 | 'month'; readonly anchor: DayNumber | null };

/** Both days counted in. Sorted, and no two overlap. */
export interface PausedSpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface Use {
  /** The first day without medicine, or the first dosing day with no dose left. */
  readonly runOut: DayNumber;
  /** By how many days pauses moved it. */
  readonly pausedDays: number;
  /** A dosing day to count on from; null where days are counted. */
  readonly anchor: DayNumber | null;
}

export function rhythmOf(schedule: Schedule | null, doseOn: DayNumber | null): Rhythm {
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
export function pausedDaysWithin(from: DayNumber, before: DayNumber, pauses: readonly PausedSpan[]): number {
  let days = 0;
  for (const pause of pauses) days += Math.max(0, Math.min(pause.to + 1, before) - Math.max(pause.from, from));
  return days;
}

function useDays(start: DayNumber, amount: number, pauses: readonly PausedSpan[]): Use {
  let runOut = start + amount;
  let pausedDays = 0;
  for (const pause of pauses) {
    const from = Math.max(pause.from, start);
    if (pause.to < from) continue;
    // Supply that ended before the pause is not stretched by it.
    if (from >= runOut) break;
    const days = pause.to - from + 1;
    pausedDays += days;
    runOut += days;
  }
  return { runOut, pausedDays, anchor: null };
}

/** Dosing day number `count` from the anchor; months are counted from the anchor itself, so the 31st comes back after February. */
const dosingDay = (anchor: DayNumber, every: 7 | 14 | 'month', count: number): DayNumber =>
  every === 'month' ? addMonths(anchor, count) : anchor + every * count;

const isPaused = (day: DayNumber, pauses: readonly PausedSpan[]) =>
  pauses.some((pause) => day >= pause.from && day <= pause.to);

/** The number of the first dosing day that is not before `start`. */
function firstDoseAt(start: DayNumber, every: 7 | 14 | 'month', anchor: DayNumber): number {
  if (every !== 'month') return Math.ceil((start - anchor) / every);
  const inThatMonth = monthsBetween(anchor, start);
  return dosingDay(anchor, every, inThatMonth) < start ? inThatMonth + 1 : inThatMonth;
}

function useDoses(
  start: DayNumber,
  amount: number,
  every: 7 | 14 | 'month',
  anchor: DayNumber,
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
  return { runOut, pausedDays: skipped === 0 ? 0 : runOut - dosingDay(anchor, every, at - skipped), anchor };
}

/** How long `amount` (whole days or doses) lasts from `start`, its first day. `anchor`: a dosing day; null: `start` is one. */
export function use(
  start: DayNumber,
  amount: number,
  rhythm: Rhythm,
  anchor: DayNumber | null,
  pauses: readonly PausedSpan[],
): Use {
  if (rhythm.kind === 'days') return useDays(start, amount, pauses);
  return useDoses(start, amount, rhythm.every, anchor ?? start, pauses);
}

/** How many doses fall on [today, runOut): its dosing days less the paused ones. */
export function dosesBefore(
  runOut: DayNumber,
  today: DayNumber,
  every: 7 | 14 | 'month',
  anchor: DayNumber,
  pauses: readonly PausedSpan[],
): number {
  let doses = 0;
  for (let at = firstDoseAt(today, every, anchor); dosingDay(anchor, every, at) < runOut; at++) {
    if (!isPaused(dosingDay(anchor, every, at), pauses)) doses++;
  }
  return doses;
}
