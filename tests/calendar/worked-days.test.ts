import { describe, expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween } from '@/src/calendar/business-days';
import { holidayObservedOn } from '@/src/calendar/federal-holidays';
import { type PrintedDate, parsePrintedDate, resolveYear } from '@/src/calendar/printed-date';
import { businessDays, officeClosures, withoutYear, withYear } from './worked-days';

const day = (iso: string) => Temporal.PlainDate.from(iso);

function told(date: PrintedDate | null): string | null {
  if (date === null) return null;
  return date.kind === 'date' ? `${date.from ? `${date.from}..` : ''}${date.on}` : date.kind;
}

describe('the worked days', () => {
  it.each(businessDays)('%s and %d business days (%s) make %s', (from, count, calendar, expected) => {
    expect(addBusinessDays(day(from), count, calendar)?.on.toString()).toBe(expected);
  });

  it('are counted between as they are added', () => {
    for (const [from, count, calendar, to] of businessDays.filter(([, count]) => count > 0)) {
      expect(businessDaysBetween(day(from), day(to), calendar)?.days).toBe(count);
    }
  });

  it.each(withYear)('%s is %s', (text, expected) => {
    expect(told(parsePrintedDate(text, day('2026-11-22')))).toBe(expected);
  });

  it.each(withoutYear)('%s on %s is %s ahead and %s behind', (text, today, ahead, behind) => {
    const parsed = parsePrintedDate(text, null);
    const year = (direction: 'ahead' | 'behind') => told(parsed && resolveYear(parsed, day(today), direction));
    expect([year('ahead'), year('behind')]).toEqual([ahead, behind]);
  });

  it.each(Object.entries(officeClosures))('offices in %s are closed on %s', (year, expected) => {
    const closed: string[] = [];
    for (let on = day(`${year}-01-01`); on.year === Number(year); on = on.add({ days: 1 })) {
      if (holidayObservedOn(on) !== null) closed.push(`${on.month}/${on.day}`);
    }
    expect(closed.join(' ')).toBe(expected);
  });
});
