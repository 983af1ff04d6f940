import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrintedDates, type PrintedDate, parsePrintedDate, resolveYear } from '@/src/calendar/printed-date';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = day('2026-11-22');

/** One short line for what was read, so that a table of examples can be read as one. */
function told(date: PrintedDate | null): string {
  if (!date) return 'none';
  if (date.kind === 'date') return `${date.from ? `${date.from}..` : ''}${date.on}${date.relative ? ' relative' : ''}`;
  if (date.kind === 'needsYear')
    return `${date.from ? `${date.from.month}/${date.from.day}..` : ''}${date.on.month}/${date.on.day}/?`;
  return date.kind;
}

describe('a printed date', () => {
  it.each([
    ['01/08/2026', '2026-01-08'],
    ['1/8/26', '2026-01-08'],
    ['1/08/2026', '2026-01-08'],
    ['01-08-2026', '2026-01-08'],
    ['2026-01-08', '2026-01-08'],
    ['Jan 8, 2026', '2026-01-08'],
    ['Jan. 8 2026', '2026-01-08'],
    ['JAN 08, 2026', '2026-01-08'],
    ['January 8th, 2026', '2026-01-08'],
    ['Thursday, January 8, 2026', '2026-01-08'],
    ['Thu Jan 8 2026', '2026-01-08'],
    ['Thurs., Jan 8, 2026', '2026-01-08'],
    ['8 Jan 2026', '2026-01-08'],
    ['8th of January, 2026', '2026-01-08'],
    ['08-Jan-2026', '2026-01-08'],
    ['Thu 8 Jan 2026', '2026-01-08'],
    ['01/08/2026 (Thu)', '2026-01-08'],
    [' by Jan\u00a08, 2026 ', '2026-01-08'],
    ['01/08/2026 10:35 AM CST', '2026-01-08'],
    ['Sept 1, 2024', '2024-09-01'],
    ['Nov 20 , 2025', '2025-11-20'],
    ['Nov 20 (2025)', '2025-11-20'],
    ["Nov 20 '25", '2025-11-20'],
    ['Nov. 20, ’24', '2024-11-20'],
    ['September 1, 2024', '2024-09-01'],
    ['02/29/2028', '2028-02-29'],
    ['Mon, Jan 8', '1/8/?'],
    ['Jan 8', '1/8/?'],
    ['1/8', '1/8/?'],
    ['8 Jan', '1/8/?'],
    ['Feb 29', '2/29/?'],
    ['today', '2026-11-22 relative'],
    ['Tomorrow', '2026-11-23 relative'],
    ['yesterday', '2026-11-21 relative'],
    ['in 3 days', '2026-11-25 relative'],
    ['in 1 day', '2026-11-23 relative'],
    ['in 2 weeks', '2026-12-06 relative'],
    ['in a week', '2026-11-29 relative'],
    ['in two weeks', '2026-12-06 relative'],
    ['3 days ago', '2026-11-19 relative'],
    ['a week ago', '2026-11-15 relative'],
    ['1-8-26', '2026-01-08'],
    ['1 / 8 / 2026', '2026-01-08'],
    ['2026-1-8', '2026-01-08'],
    ['2026/01/08', '2026-01-08'],
    ['the 8th of January, 2026', '2026-01-08'],
    ['through 1/8/2026', '2026-01-08'],
    ['Today, Nov 22', '2026-11-22'],
    ['Tomorrow, November 22', 'mismatch'],
  ])('%s is %s', (text, expected) => expect(told(parsePrintedDate(text, today))).toBe(expected));

  it.each([
    ['Nov 24 – Nov 28', '11/24..11/28/?'],
    ['Nov 24 - 28', '11/24..11/28/?'],
    ['Nov 24-28, 2026', '2026-11-24..2026-11-28'],
    ['Nov 24 – Nov 28, 2026', '2026-11-24..2026-11-28'],
    ['Nov 24, 2026 to Nov 28, 2026', '2026-11-24..2026-11-28'],
    ['Dec 29 – Jan 2, 2027', '2026-12-29..2027-01-02'],
    ['Dec 29, 2026 – Jan 2', '2026-12-29..2027-01-02'],
    ['Tue, Nov 24 - Sat, Nov 28, 2026', '2026-11-24..2026-11-28'],
    ['Mon, Nov 24 - Sat, Nov 28, 2026', 'mismatch'],
    ['11.24.2026 - 11.28.2026', '2026-11-24..2026-11-28'],
    ['11/24/2026 - 11/28/2026', '2026-11-24..2026-11-28'],
    ['11/24 - 11/28', '11/24..11/28/?'],
    ['between Nov 24 and Nov 28', '11/24..11/28/?'],
    ['11/28/2026 - 11/24/2026', 'impossible'],
  ])('the range %s is %s, its later day last', (text, expected) =>
    expect(told(parsePrintedDate(text, today))).toBe(expected),
  );

  it.each([
    '02/29/2027',
    '13/01/2026',
    '24/11/2026',
    '00/10/2026',
    '1/0/2026',
    'Feb 30',
    'June 31, 2026',
    '31 Nov 2026',
    '2026-02-30',
  ])('no such day: %s', (text) => expect(told(parsePrintedDate(text, today))).toBe('impossible'));

  it('reports a weekday that contradicts its date', () => {
    const read = parsePrintedDate('Fri, Jan 8, 2026', today);
    expect(read).toMatchObject({ kind: 'mismatch', weekday: 5 });
    expect(read?.kind === 'mismatch' && read.on.toString()).toBe('2026-01-08');
  });

  it.each([
    '',
    'Pending',
    'N/A',
    '90 days',
    '5/325 mg',
    '1/2 tablet',
    '1-800-791-7658',
    '0093-7180-98',
    '2026-11-24T05:00:00Z',
    'May be late',
    'Nov',
    '2026',
    'Jan 8, 2026 and Jan 9, 2026',
    '12/25/1800',
    'in 3 business days',
    'in 3-5 days',
    'Marble 5',
  ])('is not one date: %s', (text) => expect(parsePrintedDate(text, today)).toBeNull());

  it('does not count from a today it does not have', () => {
    expect(parsePrintedDate('tomorrow', null)).toBeNull();
    expect(told(parsePrintedDate('Jan 8, 2026', null))).toBe('2026-01-08');
  });

  it('comes back from every form it is printed in', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 54_786 }), (offset) => {
        const on = day('1950-01-01').add({ days: offset });
        const weekday = on.toLocaleString('en-US', { weekday: 'long' });
        const month = on.toLocaleString('en-US', { month: 'long' });
        for (const text of [
          `${on.month}/${on.day}/${on.year}`,
          `${months[on.month - 1]} ${on.day}, ${on.year}`,
          `${weekday}, ${month} ${on.day}, ${on.year}`,
          `${on.day} ${months[on.month - 1]} ${on.year}`,
          on.toString(),
        ]) {
          expect(told(parsePrintedDate(text, null))).toBe(on.toString());
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a year that is not printed', () => {
  const resolved = (text: string, from: string, direction: 'ahead' | 'behind') => {
    const parsed = parsePrintedDate(text, null);
    return told(parsed && resolveYear(parsed, day(from), direction));
  };

  it.each([
    ['Jan 8', '2026-11-22', 'ahead', '2027-01-08'],
    ['Jan 8', '2026-11-22', 'behind', '2026-01-08'],
    ['Nov 22', '2026-11-22', 'ahead', '2026-11-22'],
    ['Nov 22', '2026-11-22', 'behind', '2026-11-22'],
    ['Dec 30', '2026-01-02', 'behind', '2025-12-30'],
    ['Feb 29', '2026-11-22', 'ahead', '2028-02-29'],
    ['Feb 29', '2026-11-22', 'behind', '2024-02-29'],
    ['Feb 29', '2096-03-01', 'ahead', '2104-02-29'],
    ['Thu, Dec 3', '2026-11-22', 'ahead', '2026-12-03'],
    ['Fri, Dec 3', '2026-11-22', 'ahead', 'mismatch'],
    ['Dec 29 – Jan 2', '2026-12-30', 'ahead', '2026-12-29..2027-01-02'],
    ['Dec 29 – Jan 2', '2026-12-30', 'behind', '2025-12-29..2026-01-02'],
    ['Nov 28 – Nov 24', '2026-11-22', 'ahead', 'impossible'],
    ['Jan 8, 2026', '2026-11-22', 'ahead', '2026-01-08'],
  ] as const)('%s seen on %s and known to lie %s is %s', (text, from, direction, expected) =>
    expect(resolved(text, from, direction)).toBe(expected),
  );
});

describe('a year that is printed and cannot be read', () => {
  it.each([
    'Delivered Nov 20, 25',
    'Refill on or after Nov 24, 27.',
    'Expires Nov 20/2028',
    'Expires Nov 20.2028',
    "Nov 20 '2",
  ])('is no missing year: %s', (text) => expect(findPrintedDates(text, today)).toEqual([]));

  it.each([
    ['Nov 20, 90 tablets', '11/20/?'],
    ['Nov 24 2 refills left', '11/24/?'],
    ['Nov 20, 2026, 90, 3 refills', '2026-11-20'],
    ['Nov 20, 2026.', '2026-11-20'],
    ['Nov 20. 30 days', '11/20/?'],
  ])('is not taken for another number: %s', (text, expected) =>
    expect(findPrintedDates(text, today).map(({ date }) => told(date))).toEqual([expected]),
  );
});

describe('dates inside a longer text', () => {
  const found = (text: string) =>
    findPrintedDates(text, today).map((hit) => [text.slice(hit.start, hit.end), told(hit.date)]);

  it('are found where they stand', () => {
    expect(found('Order placed Nov 18, 2026. Arriving by Wed, Nov 25, or tomorrow')).toEqual([
      ['Nov 18, 2026', '2026-11-18'],
      ['Wed, Nov 25', '11/25/?'],
      ['tomorrow', '2026-11-23 relative'],
    ]);
    expect(found('Last filled:09/01/2026|Expires 8/30/27')).toEqual([
      ['09/01/2026', '2026-09-01'],
      ['8/30/27', '2027-08-30'],
    ]);
    expect(found('Est. delivery: Nov 24 - 28, 2 refills left')).toEqual([['Nov 24 - 28', '11/24..11/28/?']]);
    expect(found('Filled Nov 24 - 2 refills left')).toEqual([['Nov 24', '11/24/?']]);
    expect(found('Filled Nov 24 - 30 tablets')).toEqual([['Nov 24', '11/24/?']]);
    expect(found('Expected by 11/28, ships 11/24 - 11/25')).toEqual([
      ['11/28', '11/28/?'],
      ['11/24 - 11/25', '11/24..11/25/?'],
    ]);
  });

  it.each([
    'Take 1/2 tablet',
    'LISINOPRIL 10/20 MG',
    'open 24/7',
    'Call 1-800-791-7658',
    'NDC 0093-7180-98',
    'You 1 may order',
    'ratio 1/2/3',
    '1/2 - 3 tablets',
    'Refill within 3 days',
    'Lot 10-12-26',
    'Version 10.12.26',
    'Server 10.12.2026.4',
    '5 / 10 / 325 mg',
  ])('are not seen in: %s', (text) => expect(found(text)).toEqual([]));

  it('are seen with the year first, whatever stands before', () => {
    expect(found('Expires 2027-11-04, written 2026-11-04')).toEqual([
      ['2027-11-04', '2027-11-04'],
      ['2026-11-04', '2026-11-04'],
    ]);
  });

  it('keep what cannot be', () => {
    expect(found('Expires 02/29/2027')).toEqual([['02/29/2027', 'impossible']]);
  });
});
