import { describe, expect, it } from 'vitest';
import type { MedicineFacts } from '@/src/supply/medicine-facts';
import { fill, on, planOn } from './plan-from';

const spansOf = (facts: MedicineFacts, today = '2026-12-31') =>
  planOn(today, facts).coverage.spans.map((span) => [span.start.toString(), span.lastCovered.toString()]);

describe('a chain of fills', () => {
  // First and last doses from the demonstration data of the Pharmacy Quality Alliance (rules §1.1 [1]), before its cut at the year's end.
  it.each([
    [[['2018-01-01', 90]], [['2018-01-01', '2018-03-31']]],
    [
      [
        ['2018-01-01', 90],
        ['2018-03-25', 90],
        ['2018-07-05', 90],
      ],
      [
        ['2018-01-01', '2018-03-31'],
        ['2018-04-01', '2018-06-29'],
        ['2018-07-05', '2018-10-02'],
      ],
    ],
    [
      [
        ['2018-03-25', 90],
        ['2018-07-05', 90],
        ['2018-09-25', 90],
      ],
      [
        ['2018-03-25', '2018-06-22'],
        ['2018-07-05', '2018-10-02'],
        ['2018-10-03', '2018-12-31'],
      ],
    ],
    [
      [
        ['2018-10-04', 30],
        ['2018-11-01', 30],
      ],
      [
        ['2018-10-04', '2018-11-02'],
        ['2018-11-03', '2018-12-02'],
      ],
    ],
  ] as [[string, number][], [string, string][]][])('of %j covers %j', (fills, expected) => {
    expect(spansOf({ fills: fills.map(([claimed, days]) => fill(claimed, days)) })).toEqual(expected);
  });

  it('begins the next fill when it arrives, if that is later, and reports the gap', () => {
    const { coverage } = planOn('2026-12-31', { fills: [fill('2026-01-01', 30), fill('2026-02-05', 30)] });
    expect(coverage.gaps.map((gap) => [gap.from.toString(), gap.to.toString(), gap.days])).toEqual([
      ['2026-01-31', '2026-02-04', 5],
    ]);
  });

  it('has no gap when the next fill arrives on the run-out day itself', () => {
    const { coverage } = planOn('2026-12-31', { fills: [fill('2026-01-01', 30), fill('2026-01-31', 30)] });
    expect(coverage.gaps).toEqual([]);
    expect(coverage.spans[1]).toMatchObject({ carriedOver: 0 });
  });

  it('carries over what an early refill leaves', () => {
    const plan = planOn('2026-08-01', { fills: [fill('2026-03-10', 90), fill('2026-05-20', 90)] });
    expect(plan.runOut).toMatchObject({ basis: { start: expect.anything(), carriedOver: 19 } });
    expect(on(plan.runOut)).toBe('2026-09-06');
    // The insurance clock knows nothing of it.
    expect(on(plan.earliestInsurance)).toBe('2026-07-27');
  });

  it('counts from the parcel that came six days after the fill', () => {
    const plan = planOn('2026-11-22', { fills: [fill('2026-09-12', 90, { deliveredOn: '2026-09-18' })] });
    expect([on(plan.runOut), on(plan.earliestInsurance)]).toEqual(['2026-12-17', '2026-11-19']);
  });

  it('does not carry a changed strength over, and reports what is left of the old one', () => {
    const plan = planOn('2026-06-01', {
      fills: [fill('2026-03-01', 90, { strength: '20 mg' }), fill('2026-05-01', 90, { strength: '40 mg' })],
    });
    expect(on(plan.runOut)).toBe('2026-07-30');
    expect(plan.coverage.leftovers).toMatchObject([{ strength: '20 mg', days: 29 }]);
    expect(plan.runOut).toMatchObject({ basis: { carriedOver: 0 } });
  });

  it('takes a strength that is not said for the same', () => {
    const plan = planOn('2026-06-01', {
      fills: [fill('2026-03-01', 90, { strength: '20 mg' }), fill('2026-05-01', 90)],
    });
    expect(on(plan.runOut)).toBe('2026-08-28');
  });

  it('passes leap days, year ends and clock changes without losing a day', () => {
    expect(spansOf({ fills: [fill('2028-02-01', 30)] }, '2028-03-31')).toEqual([['2028-02-01', '2028-03-01']]);
    expect(spansOf({ fills: [fill('2027-02-01', 30)] }, '2027-03-31')).toEqual([['2027-02-01', '2027-03-02']]);
    expect(spansOf({ fills: [fill('2026-12-15', 30)] })).toEqual([['2026-12-15', '2027-01-13']]);
    expect(spansOf({ fills: [fill('2026-10-25', 14)] })).toEqual([['2026-10-25', '2026-11-07']]);
    expect(spansOf({ fills: [fill('2026-03-01', 14)] })).toEqual([['2026-03-01', '2026-03-14']]);
  });
});

describe('a split order', () => {
  const order = (first: string | null, second: string | null) => ({
    claimedOn: '2026-09-01',
    daysSupply: 90,
    quantity: 90,
    parts: [
      { deliveredOn: first, quantity: 30 },
      { deliveredOn: second, quantity: 60 },
    ],
  });

  it('covers each part from its own arrival', () => {
    expect(spansOf({ fills: [order('2026-09-05', '2026-09-20')] })).toEqual([
      ['2026-09-05', '2026-10-04'],
      ['2026-10-05', '2026-12-03'],
    ]);
  });

  it('shows the gap when the second part comes after the first is used up', () => {
    const { coverage } = planOn('2026-12-31', { fills: [order('2026-09-05', '2026-10-10')] });
    expect(coverage.gaps.map((gap) => gap.days)).toEqual([5]);
  });

  it('does not count a part that has not arrived', () => {
    const plan = planOn('2026-09-10', { fills: [order('2026-09-05', null)] });
    expect(on(plan.runOut)).toBe('2026-10-05');
    expect(plan.runOut).toMatchObject({ certainty: 'about', assumed: ['part-not-arrived'] });
  });

  it('gives a part its share of the whole order, not of the parts known so far', () => {
    const plan = planOn('2026-09-10', {
      fills: [
        { claimedOn: '2026-09-01', daysSupply: 90, quantity: 90, parts: [{ deliveredOn: '2026-09-05', quantity: 30 }] },
      ],
    });
    expect(on(plan.runOut)).toBe('2026-10-05');
    expect(on(plan.earliestInsurance)).toBe('2026-11-08');
  });

  it("takes the parts' own days, and their sum for the insurance", () => {
    const parts = [
      { deliveredOn: '2026-09-05', daysSupply: 30 },
      { deliveredOn: '2026-09-10', daysSupply: 60 },
    ];
    const plan = planOn('2026-09-12', { fills: [{ claimedOn: '2026-09-01', parts }] });
    expect([on(plan.runOut), on(plan.earliestInsurance)]).toEqual(['2026-12-04', '2026-11-08']);
  });

  it('loses no day to rounding when two units a day are split oddly', () => {
    const plan = planOn('2026-09-20', {
      unitsPerDay: 2,
      fills: [
        {
          claimedOn: '2026-09-01',
          quantity: 90,
          parts: [
            { deliveredOn: '2026-09-05', quantity: 45 },
            { deliveredOn: '2026-09-06', quantity: 45 },
          ],
        },
      ],
    });
    expect(plan.coverage.spans.map((span) => span.amount)).toEqual([22, 23]);
    expect(on(plan.runOut)).toBe('2026-10-20');
  });
});

describe('a pause', () => {
  const fills = [fill('2026-08-01', 90)];

  it('moves the run-out by its days and leaves the insurance date', () => {
    const without = planOn('2026-09-20', { fills });
    const plan = planOn('2026-09-20', { fills, pauses: [{ from: '2026-09-01', to: '2026-09-05' }] });
    expect([on(without.runOut), on(plan.runOut)]).toEqual(['2026-10-30', '2026-11-04']);
    expect(on(plan.earliestInsurance)).toBe(on(without.earliestInsurance));
    expect(plan.runOut).toMatchObject({ basis: { pausedDays: 5 } });
  });

  it('counts once where two stays overlap', () => {
    const pauses = [
      { from: '2026-09-01', to: '2026-09-05' },
      { from: '2026-09-04', to: '2026-09-08' },
    ];
    expect(on(planOn('2026-09-20', { fills, pauses }).runOut)).toBe('2026-11-07');
  });

  it('moves nothing when it lies after the supply, or before it', () => {
    expect(on(planOn('2026-12-20', { fills, pauses: [{ from: '2026-11-10', to: '2026-11-20' }] }).runOut)).toBe(
      '2026-10-30',
    );
    expect(on(planOn('2026-12-20', { fills, pauses: [{ from: '2026-07-10', to: '2026-07-20' }] }).runOut)).toBe(
      '2026-10-30',
    );
  });

  it('that goes on is taken to end today', () => {
    const plan = planOn('2026-09-10', { fills, pauses: [{ from: '2026-09-01' }] });
    expect(on(plan.runOut)).toBe('2026-11-09');
    expect(plan.runOut).toMatchObject({ certainty: 'about', assumed: ['pause-still-open'] });
  });
});

describe("the person's own count", () => {
  it('beats every calculation; not yet taken, today is day 1', () => {
    const plan = planOn('2026-11-22', { fills: [fill('2026-09-18', 90)], count: { on: '2026-11-22', days: 10 } });
    expect(on(plan.runOut)).toBe('2026-12-02');
    expect(plan.runOut).toMatchObject({ certainty: 'exact', basis: { kind: 'count', rule: '§1.3' } });
  });

  it('begins tomorrow when today is taken', () => {
    expect(on(planOn('2026-11-22', { count: { on: '2026-11-22', days: 10, takenToday: true } }).runOut)).toBe(
      '2026-12-03',
    );
  });

  it('of zero means out', () => {
    expect(planOn('2026-11-22', { count: { on: '2026-11-22', days: 0 } })).toMatchObject({ state: 'out' });
  });

  it('takes units by the directions, rounded down, or as the last fill was used', () => {
    expect(on(planOn('2026-11-22', { unitsPerDay: 2, count: { on: '2026-11-22', units: 21 } }).runOut)).toBe(
      '2026-12-02',
    );
    const like = planOn('2026-11-22', {
      fills: [fill('2026-09-18', 90, { quantity: 180 })],
      count: { on: '2026-11-22', units: 21 },
    });
    expect(on(like.runOut)).toBe('2026-12-02');
    expect(like.runOut).toMatchObject({ certainty: 'about', assumed: ['use-as-in-last-fill'] });
  });

  it('is added to by what arrives later, not by what was there', () => {
    const fills = [fill('2026-09-18', 90), fill('2026-11-18', 90, { deliveredOn: '2026-11-24' })];
    const plan = planOn('2026-11-30', { fills, count: { on: '2026-11-22', days: 10 } });
    expect(on(plan.runOut)).toBe('2027-03-02');
  });

  it('is taken to hold the parcel that came on its day', () => {
    const fills = [fill('2026-11-18', 90, { deliveredOn: '2026-11-22' })];
    expect(on(planOn('2026-11-30', { fills, count: { on: '2026-11-22', days: 95 } }).runOut)).toBe('2027-02-25');
  });

  it('that cannot be meant is named and left aside', () => {
    const plan = planOn('2026-11-22', { fills: [fill('2026-09-18', 90)], count: { on: '2026-11-22', days: -4 } });
    expect(on(plan.runOut)).toBe('2026-12-17');
    expect(plan.problems).toContainEqual({ what: 'negative', path: ['count', 'days'] });
  });
});

describe('weekly and monthly medicines', () => {
  it.each([
    [28, '2026-09-30'],
    [30, '2026-09-30'],
    [84, '2026-11-25'],
    [90, '2026-11-25'],
  ])('%i days of a weekly pen last to the first dosing day without a dose', (days, expected) => {
    expect(on(planOn('2026-09-10', { schedule: 'weekly', fills: [fill('2026-09-02', days)] }).runOut)).toBe(expected);
  });

  it('wait for the dosing day', () => {
    const facts: MedicineFacts = { schedule: 'weekly', doseOn: '2026-08-30', fills: [fill('2026-09-02', 28)] };
    // Delivered on Wednesday, taken on Sundays from September 6.
    expect(on(planOn('2026-09-10', facts).runOut)).toBe('2026-10-04');
    expect(planOn('2026-09-10', facts).stock.inHand.doses).toBe(3);
  });

  it('count doses or tablets when they are known better than days', () => {
    const plan = (more: object) =>
      on(planOn('2026-09-10', { schedule: 'weekly', fills: [fill('2026-09-02', null, more)] }).runOut);
    expect(plan({ doses: 4 })).toBe('2026-09-30');
    expect(plan({ quantity: 12 })).toBe('2026-11-25');
    expect(plan({ quantity: 1.5 })).toBeNull();
  });

  it('carry doses over', () => {
    const plan = planOn('2026-10-01', { schedule: 'weekly', fills: [fill('2026-09-02', 28), fill('2026-09-23', 28)] });
    expect(on(plan.runOut)).toBe('2026-10-28');
  });

  it('skip the doses of a hospital stay', () => {
    const facts: MedicineFacts = { schedule: 'weekly', fills: [fill('2026-09-02', 28)] };
    expect(on(planOn('2026-09-30', { ...facts, pauses: [{ from: '2026-09-08', to: '2026-09-10' }] }).runOut)).toBe(
      '2026-10-07',
    );
    // No dosing day within it.
    expect(on(planOn('2026-09-30', { ...facts, pauses: [{ from: '2026-09-10', to: '2026-09-14' }] }).runOut)).toBe(
      '2026-09-30',
    );
  });

  it.each([
    ['2026-01-31', 30, '2026-02-28'],
    ['2026-01-31', 60, '2026-03-31'],
    ['2026-01-15', 28, '2026-02-15'],
    ['2026-01-15', 84, '2026-04-15'],
    ['2026-01-15', 90, '2026-04-15'],
    ['2026-01-15', 365, '2027-01-15'],
  ])('a monthly medicine of %s for %i days is next missing on %s', (start, days, expected) => {
    expect(on(planOn('2026-02-01', { schedule: 'monthly', fills: [fill(start, days)] }).runOut)).toBe(expected);
  });

  it('every two weeks', () => {
    expect(on(planOn('2026-09-10', { schedule: 'every-two-weeks', fills: [fill('2026-09-02', 28)] }).runOut)).toBe(
      '2026-09-30',
    );
  });
});

describe('as-needed medicines and short courses', () => {
  it('make no run-out claim', () => {
    const plan = planOn('2026-11-22', { schedule: 'as-needed', fills: [fill('2026-09-18', 30)], refillsLeft: 1 });
    expect(plan).toMatchObject({
      state: 'unknown',
      because: 'as-needed',
      runOut: { why: 'as-needed' },
      orderBy: { on: null },
    });
    expect(plan.stock.inHand.days).toBeNull();
  });

  it('give no refill advice for a short course', () => {
    const plan = planOn('2026-11-22', { fills: [fill('2026-11-18', 10)], refillsLeft: 0 });
    expect(plan).toMatchObject({
      state: 'unknown',
      because: 'short-course',
      orderBy: { on: null, why: 'short-course' },
      callBy: null,
    });
    expect(on(plan.runOut)).toBe('2026-11-28');
  });

  it('do give it where refills are left or it is known to be steady', () => {
    expect(on(planOn('2026-11-22', { fills: [fill('2026-11-18', 14)], refillsLeft: 3 }).orderBy)).toBe('2026-11-18');
    expect(
      on(planOn('2026-11-22', { schedule: 'daily', fills: [fill('2026-11-18', 14)], refillsLeft: 0 }).orderBy),
    ).toBe('2026-11-11');
  });
});

describe('quantities', () => {
  it('make days by the directions, rounded down', () => {
    const plan = planOn('2026-11-22', { unitsPerDay: 1.5, fills: [fill('2026-11-01', null, { quantity: 100 })] });
    expect(on(plan.runOut)).toBe('2027-01-06');
    expect(plan.runOut).toMatchObject({ certainty: 'about', assumed: ['days-supply-from-quantity'] });
  });

  it('that contradict the days are reported, and the smaller counts', () => {
    const plan = planOn('2026-11-22', { unitsPerDay: 2, fills: [fill('2026-11-01', 90, { quantity: 90 })] });
    expect(on(plan.runOut)).toBe('2026-12-16');
    expect(plan.problems).toEqual([{ what: 'supply-contradicts-quantity', path: ['fills', 0] }]);
  });
});
