import { describe, expect, it } from 'vitest';
import { addBusinessDays, businessDaysBetween, isBusinessDay, officeDayOnOrBefore } from '@/src/calendar/business-days';
import { type Carrier, isCarrierClosedOn } from '@/src/calendar/carrier-closures';
import { dayOf } from '@/src/calendar/day-number';
import { federalHolidays, holidayObservedOn } from '@/src/calendar/federal-holidays';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const everyDayOf = (year: number) =>
  Array.from({ length: day(`${year}-01-01`).daysInYear }, (_, offset) => day(`${year}-01-01`).add({ days: offset }));
const short = (date: Temporal.PlainDate) => `${date.month}/${date.day}`;

describe('federal holidays', () => {
  // The "offices (observed)" column of the holiday table.
  it.each([
    [2025, '1/1 1/20 2/17 5/26 6/19 7/4 9/1 10/13 11/11 11/27 12/25'],
    [2026, '1/1 1/19 2/16 5/25 6/19 7/3 9/7 10/12 11/11 11/26 12/25'],
    [2027, '1/1 1/18 2/15 5/31 6/18 7/5 9/6 10/11 11/11 11/25 12/24 12/31'],
    [2028, '1/17 2/21 5/29 6/19 7/4 9/4 10/9 11/10 11/23 12/25'],
  ])('of %i close offices on %s', (year, expected) => {
    const closed = everyDayOf(year).filter((date) => holidayObservedOn(date) !== null);
    expect(closed.map(short).join(' ')).toBe(expected);
  });

  it('are the eleven of the law, ten before Juneteenth', () => {
    expect(federalHolidays(2031)).toHaveLength(11);
    expect(federalHolidays(2020).map((day) => day.holiday)).not.toContain('juneteenth');
    expect(
      federalHolidays(2031)
        .find((day) => day.holiday === 'thanksgiving')
        ?.on.toString(),
    ).toBe('2031-11-27');
  });
});

describe('carriers', () => {
  it.each([
    ['usps', 2025, '1/1 1/20 2/17 5/26 6/19 7/4 9/1 10/13 11/11 11/27 12/25'],
    ['usps', 2026, '1/1 1/19 2/16 5/25 6/19 7/4 9/7 10/12 11/11 11/26 12/25'],
    ['usps', 2027, '1/1 1/18 2/15 5/31 6/19 7/5 9/6 10/11 11/11 11/25 12/25'],
    ['usps', 2028, '1/1 1/17 2/21 5/29 6/19 7/4 9/4 10/9 11/11 11/23 12/25'],
    ['ups', 2026, '1/1 1/19 5/25 7/4 9/7 11/26 12/25'],
    ['fedex', 2027, '1/1 5/31 7/5 9/6 11/25 12/25'],
  ] as [Carrier, number, string][])('%s is closed in %i on %s', (carrier, year, expected) => {
    expect(
      everyDayOf(year)
        .filter((date) => isCarrierClosedOn(carrier, dayOf(date)))
        .map(short)
        .join(' '),
    ).toBe(expected);
  });

  it('keep their own days, as the rules of the two sides give them', () => {
    // Saturday July 4, 2026: offices close on Friday, parcels still move that Friday.
    expect(isBusinessDay(day('2026-07-03'), 'office')).toBe(false);
    expect(isBusinessDay(day('2026-07-03'), 'ship')).toBe(true);
    // Martin Luther King Jr. Day: FedEx runs, UPS and USPS do not.
    expect(isBusinessDay(day('2026-01-19'), 'fedex')).toBe(true);
    expect(isBusinessDay(day('2026-01-19'), 'ups')).toBe(false);
    expect(isBusinessDay(day('2026-01-19'), 'ship')).toBe(false);
    expect(isBusinessDay(day('2026-06-19'), 'ups')).toBe(true);
    expect(isBusinessDay(day('2026-06-19'), 'ship')).toBe(false);
  });

  it('are not known outside the table', () => {
    expect(isCarrierClosedOn('usps', dayOf(day('2029-01-01')))).toBeNull();
    expect(isBusinessDay(day('2029-01-02'), 'ship')).toBeNull();
    expect(isBusinessDay(day('2029-01-06'), 'ship')).toBe(false);
    expect(isBusinessDay(day('2029-01-02'), 'office')).toBe(true);
  });
});

describe('business days', () => {
  it.each([
    ['2026-11-24', 3, 'ship', '2026-11-30'],
    ['2026-11-25', 1, 'ship', '2026-11-27'],
    ['2026-11-25', 1, 'office', '2026-11-27'],
    ['2026-11-20', 1, 'ship', '2026-11-23'],
    ['2026-11-21', 1, 'ship', '2026-11-23'],
    ['2026-11-22', 5, 'ship', '2026-11-30'],
    ['2026-12-24', 1, 'usps', '2026-12-28'],
    ['2026-12-31', 1, 'fedex', '2027-01-04'],
    ['2026-11-30', -3, 'ship', '2026-11-24'],
    ['2026-11-28', 0, 'ship', '2026-11-28'],
    ['2026-07-02', 1, 'office', '2026-07-06'],
    ['2026-07-02', 1, 'ups', '2026-07-03'],
    ['2027-12-23', 1, 'office', '2027-12-27'],
    ['2027-12-30', 1, 'office', '2028-01-03'],
    ['2028-02-28', 1, 'ship', '2028-02-29'],
  ] as const)('%s and %i more (%s) is %s', (from, count, calendar, expected) => {
    const answer = addBusinessDays(day(from), count, calendar);
    expect(answer?.on.toString()).toBe(expected);
    expect(answer?.holidays).toBe('known');
  });

  it('say when holidays on the way are not known', () => {
    expect(addBusinessDays(day('2028-12-28'), 2, 'ship')).toMatchObject({ holidays: 'not-known' });
    expect(addBusinessDays(day('2028-12-28'), 1, 'ship')).toMatchObject({ holidays: 'known' });
    expect(businessDaysBetween(day('2028-12-28'), day('2029-01-03'), 'usps')).toEqual({
      days: 4,
      holidays: 'not-known',
    });
  });

  it('are counted from the day after', () => {
    expect(businessDaysBetween(day('2026-11-24'), day('2026-11-30'), 'ship')).toEqual({ days: 3, holidays: 'known' });
    expect(businessDaysBetween(day('2026-11-24'), day('2026-11-24'), 'ship')?.days).toBe(0);
    expect(businessDaysBetween(day('2026-11-24'), day('2026-11-01'), 'ship')?.days).toBe(0);
  });

  it('refuse what is no count', () => {
    expect(addBusinessDays(day('2026-11-24'), 1.5, 'ship')).toBeNull();
    expect(addBusinessDays(day('2026-11-24'), Number.NaN, 'ship')).toBeNull();
    expect(addBusinessDays(day('2026-11-24'), 1e9, 'ship')).toBeNull();
  });

  it('move a call back to a day on which an office picks up', () => {
    expect(officeDayOnOrBefore(day('2026-11-26')).toString()).toBe('2026-11-25');
    expect(officeDayOnOrBefore(day('2026-11-29')).toString()).toBe('2026-11-27');
    expect(officeDayOnOrBefore(day('2026-07-05')).toString()).toBe('2026-07-02');
    expect(officeDayOnOrBefore(day('2026-05-25')).toString()).toBe('2026-05-22');
    expect(officeDayOnOrBefore(day('2028-01-02')).toString()).toBe('2027-12-30');
    expect(officeDayOnOrBefore(day('2026-11-24')).toString()).toBe('2026-11-24');
  });
});
