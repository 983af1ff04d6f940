/**
 * The days on which the carriers do not deliver (rules §3). UPS and FedEx announce theirs year by year and neither follows
 * the federal list, so only announced or computed years stand here; reduced service is not a closure.
 */

import { type DayNumber, dayNumberOf } from './day-number';

export type Carrier = 'usps' | 'ups' | 'fedex';

const TABLE: Record<Carrier, Record<number, string>> = {
  usps: {
    2025: '1/1 1/20 2/17 5/26 6/19 7/4 9/1 10/13 11/11 11/27 12/25',
    2026: '1/1 1/19 2/16 5/25 6/19 7/4 9/7 10/12 11/11 11/26 12/25',
    2027: '1/1 1/18 2/15 5/31 6/19 7/5 9/6 10/11 11/11 11/25 12/25',
    2028: '1/1 1/17 2/21 5/29 6/19 7/4 9/4 10/9 11/11 11/23 12/25',
  },
  ups: {
    2025: '1/1 1/20 5/26 7/4 9/1 11/27 12/25',
    2026: '1/1 1/19 5/25 7/4 9/7 11/26 12/25',
    2027: '1/1 1/18 5/31 7/5 9/6 11/25 12/25',
    2028: '1/1 1/17 5/29 7/4 9/4 11/23 12/25',
  },
  fedex: {
    2025: '1/1 5/26 7/4 9/1 11/27 12/25',
    2026: '1/1 5/25 7/4 9/7 11/26 12/25',
    2027: '1/1 5/31 7/5 9/6 11/25 12/25',
    2028: '1/1 5/29 7/4 9/4 11/23 12/25',
  },
};

interface Closures {
  /** The years known, without a hole, from their first day to their last. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly closed: ReadonlySet<DayNumber>;
}

function closuresOf(table: Record<number, string>): Closures {
  const years = Object.keys(table).map(Number);
  const closed = Object.entries(table).flatMap(([year, days]) =>
    days.split(' ').map((printed) => {
      const [month = 0, day = 0] = printed.split('/').map(Number);
      return dayNumberOf({ year: Number(year), month, day });
    }),
  );
  return {
    from: dayNumberOf({ year: Math.min(...years), month: 1, day: 1 }),
    to: dayNumberOf({ year: Math.max(...years), month: 12, day: 31 }),
    closed: new Set(closed),
  };
}

const closures: Record<Carrier, Closures> = {
  usps: closuresOf(TABLE.usps),
  ups: closuresOf(TABLE.ups),
  fedex: closuresOf(TABLE.fedex),
};

/** Whether the carrier is closed that day; null when its closures of that year are not known. Weekends are not its matter. */
export function isCarrierClosedOn(carrier: Carrier, day: DayNumber): boolean | null {
  const { from, to, closed } = closures[carrier];
  return day < from || day > to ? null : closed.has(day);
}
