import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dateOf,
  dayNumberOf,
  dayOf,
  dayOfText,
  monthsBetween,
  weekdayOf,
} from '@/src/calendar/day-number';

const anyDay = fc.integer({ min: -719_000, max: 2_932_000 });
const EPOCH = Temporal.PlainDate.from('1970-01-01');
const runs = { numRuns: 300 };

describe('a day as a number', () => {
  it('is the same day as in Temporal, both ways', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = EPOCH.add({ days: number });
        expect(dateOf(number).equals(date)).toBe(true);
        expect(dayOf(date)).toBe(number);
        expect(dayNumberOf(civilOf(number))).toBe(number);
        expect(weekdayOf(number)).toBe(date.dayOfWeek);
        expect(dayOfText(date.toString())).toBe(number);
      }),
      runs,
    );
  });

  it("adds months as Temporal does, clamped to the month's end", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 60 }), (number, months) => {
        const date = EPOCH.add({ days: number }).add({ months });
        expect(addMonths(number, months)).toBe(dayOf(date));
        expect(monthsBetween(number, addMonths(number, months))).toBe(months);
      }),
      runs,
    );
  });

  it('goes through every day of four centuries without a jump', () => {
    let last = civilOf(-1);
    for (let number = 0; number < 146_097; number++) {
      const civil = civilOf(number);
      const isNext = civil.day === last.day + 1 || civil.day === 1;
      if (!isNext || dayNumberOf(civil) !== number) throw new Error(`jumps at ${number}`);
      last = civil;
    }
    expect(last).toEqual({ year: 2369, month: 12, day: 31 });
  });

  it.each(['2026-02-29', '2027-02-29', '2100-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00'])(
    'does not exist: %s',
    (text) => expect(dayOfText(text)).toBeNull(),
  );

  it.each(['', 'soon', '2026-1-1', '2026-01-01T00:00', '26-01-01', ' 2026-01-01', '2026-01-01\n', '+002026-01-01'])(
    'is not read from %j',
    (text) => expect(dayOfText(text)).toBeNull(),
  );

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('is read from %s', (text) =>
    expect(String(dateOf(dayOfText(text) ?? Number.NaN))).toBe(text),
  );
});
