import { describe, expect, it } from 'vitest';
import type { MedicineFacts } from '@/src/supply/medicine-facts';
import { planMedicine } from '@/src/supply/plan';
import { day, on, planOn } from './plan-from';

/** One fill of 90 days claimed and delivered, two refills left, a prescription that lasts: nothing unusual. */
const usual: MedicineFacts = {
  fills: [{ claimedOn: '2026-09-12', deliveredOn: '2026-09-18', daysSupply: 90 }],
  refillsLeft: 2,
  expiresOn: '2027-08-30',
};

describe('one fill', () => {
  it('gives the dates of the worked example in rules §1.1', () => {
    const plan = planOn('2026-04-01', {
      fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }],
      refillsLeft: 3,
      expiresOn: '2027-03-01',
    });
    expect(on(plan.lastCovered)).toBe('2026-06-13');
    expect(on(plan.runOut)).toBe('2026-06-14');
    expect(on(plan.orderBy)).toBe('2026-05-31');
    expect(on(plan.earliestInsurance)).toBe('2026-05-17');
    expect(plan.callBy).toBeNull();
    expect(plan.problems).toEqual([]);
  });

  it.each([
    [80, '2026-05-21'],
    [85, '2026-05-26'],
  ])('lets insurance pay at %i percent', (insurancePercent, expected) => {
    const facts: MedicineFacts = { fills: [{ claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 }] };
    expect(on(planMedicine(facts, day('2026-04-01'), { insurancePercent }).earliestInsurance)).toBe(expected);
  });

  it('is exact with a delivery date, and about without one', () => {
    expect(planOn('2026-11-22', usual).runOut).toMatchObject({
      certainty: 'exact',
      basis: { countedFrom: 'delivery' },
    });
    const claimOnly = planOn('2026-11-22', { ...usual, fills: [{ claimedOn: '2026-09-12', daysSupply: 90 }] });
    expect(claimOnly.runOut).toMatchObject({ certainty: 'about', assumed: ['counted-from-claim'] });
    expect(on(claimOnly.runOut)).toBe('2026-12-11');
  });

  it('is ordered two weeks before the run-out', () => {
    const plan = planOn('2026-11-22', usual);
    expect(on(plan.runOut)).toBe('2026-12-17');
    expect(on(plan.orderBy)).toBe('2026-12-03');
    expect(plan.orderBy).toMatchObject({ certainty: 'exact', basis: { kind: 'before-run-out', rule: 'RF-01' } });
  });

  it('is ordered three weeks before it without refills, and the office is called on a day it is open', () => {
    const plan = planOn('2026-11-01', { ...usual, refillsLeft: 0 });
    expect(on(plan.orderBy)).toBe('2026-11-26');
    // Thanksgiving.
    expect(on(plan.callBy)).toBe('2026-11-25');
    expect(plan.state).toBe('needs-new-prescription');
    expect(plan.newPrescription).toMatchObject({ needed: 'yes', because: ['no-refills-left'] });
  });

  it('is ordered by the last valid day when a refill is left and the prescription ends first', () => {
    const plan = planOn('2026-11-22', { ...usual, expiresOn: '2026-11-29' });
    expect(on(plan.orderBy)).toBe('2026-11-29');
    expect(plan.orderBy).toMatchObject({ basis: { kind: 'prescription-ends' } });
    expect(plan.newPrescription.needed).toBe('no');
  });

  it('needs a new prescription when the old one ends before it can be processed', () => {
    const plan = planOn('2026-10-01', { ...usual, expiresOn: '2026-11-10' });
    expect(on(plan.earliestInsurance)).toBe('2026-11-19');
    expect(plan.newPrescription).toMatchObject({ needed: 'yes', because: ['ends-before-next-fill'] });
    expect(on(plan.orderBy)).toBe('2026-11-26');
  });

  it('can still be filled on the last valid day itself', () => {
    expect(planOn('2026-10-01', { ...usual, expiresOn: '2026-11-19' }).newPrescription.needed).toBe('no');
  });

  it('does not take unknown refills for none', () => {
    const plan = planOn('2026-11-22', { ...usual, refillsLeft: null });
    expect(on(plan.orderBy)).toBe('2026-12-03');
    expect(plan.orderBy).toMatchObject({ certainty: 'about', assumed: ['refills-not-shown'] });
    expect(plan.newPrescription).toMatchObject({ needed: 'unknown', notShown: ['refills-left'] });
  });

  it('has no run-out without a days supply, and says why', () => {
    const plan = planOn('2026-11-22', { ...usual, fills: [{ claimedOn: '2026-09-12' }] });
    expect(plan.runOut).toEqual({ certainty: 'unknown', on: null, why: 'days-supply-not-known' });
    expect(plan).toMatchObject({ state: 'unknown', because: 'days-supply-not-known', certainty: 'unknown' });
  });

  it('lets a printed date beat the formula, unless a fill since then has outdated it', () => {
    const printed = planOn('2026-11-22', { ...usual, tooSoonUntil: '2026-12-01' }).earliestInsurance;
    expect(printed).toMatchObject({ certainty: 'exact', basis: { kind: 'printed', rule: 'TS-01' } });
    expect(on(printed)).toBe('2026-12-01');
    expect(on(planOn('2026-11-22', { ...usual, tooSoonUntil: '2026-09-10' }).earliestInsurance)).toBe('2026-11-19');
  });
});

describe('facts that are at odds with the calendar', () => {
  it('leave out of the house what is said to be delivered on a day to come', () => {
    const early = { claimedOn: '2026-03-10', deliveredOn: '2026-03-16', daysSupply: 90 };
    const ahead = { claimedOn: '2026-06-10', deliveredOn: '2026-06-25', daysSupply: 90 };
    const plan = planOn('2026-06-16', { fills: [early, ahead] });
    expect([plan.state, on(plan.runOutInHand), plan.stock.inHand.days]).toEqual(['out', '2026-06-14', 0]);
    expect(planOn('2026-06-25', { fills: [early, ahead] }).state).not.toBe('out');
    expect(planOn('2026-06-16', { fills: [ahead] }).stock.inHand.days).toBeNull();
  });

  it('let no "too soon" date outlive a fill of which only the delivery is known', () => {
    const facts = { fills: [{ deliveredOn: '2026-06-15', daysSupply: 90 }], refillsLeft: 1, expiresOn: '2026-08-01' };
    const plan = planOn('2026-06-20', { ...facts, tooSoonUntil: '2026-05-20' });
    expect(plan.earliestInsurance).toMatchObject({ certainty: 'unknown', why: 'fill-date-not-known' });
    // That it can be processed before the prescription ends hangs on what is not known.
    expect(plan.orderBy).toMatchObject({ certainty: 'about', basis: { kind: 'prescription-ends' } });
    expect(on(planOn('2026-06-20', { ...facts, tooSoonUntil: '2026-07-10' }).earliestInsurance)).toBe('2026-07-10');
  });

  it('take no second short fill for a short course only because no refills are shown', () => {
    const fills = [
      { claimedOn: '2026-05-10', daysSupply: 21 },
      { claimedOn: '2026-06-01', daysSupply: 21 },
    ];
    expect(planOn('2026-06-05', { fills }).because).not.toBe('short-course');
    expect(planOn('2026-06-05', { fills: fills.slice(1) }).because).toBe('short-course');
    expect(planOn('2026-06-05', { fills, refillsLeft: 0 }).because).toBe('short-course');
  });
});

describe('the state', () => {
  it.each([
    ['2026-11-01', usual, 'wait'],
    ['2026-11-25', usual, 'wait'],
    ['2026-11-26', usual, 'order-soon'],
    ['2026-12-02', usual, 'order-soon'],
    ['2026-12-03', usual, 'order-now'],
    ['2026-12-16', usual, 'order-now'],
    ['2026-12-17', usual, 'out'],
    ['2026-12-03', { ...usual, tooSoonUntil: '2026-12-08' }, 'order-now-it-will-wait'],
    ['2026-12-08', { ...usual, tooSoonUntil: '2026-12-08' }, 'order-now'],
    ['2026-12-03', { ...usual, order: { status: 'shipped', expectedOn: '2026-12-08' } }, 'on-its-way'],
    ['2026-12-08', { ...usual, order: { status: 'shipped', expectedOn: '2026-12-08' } }, 'on-its-way'],
    ['2026-12-09', { ...usual, order: { status: 'shipped', expectedOn: '2026-12-08' } }, 'late-on-its-way'],
    ['2026-12-03', { ...usual, order: { status: 'shipped', expectedOn: '2026-12-18' } }, 'late-on-its-way'],
    ['2026-12-03', { ...usual, order: { status: 'shipped', expectedOn: '2026-12-17' } }, 'on-its-way'],
    ['2026-12-03', { ...usual, order: { status: 'canceled' } }, 'order-now'],
    ['2026-12-03', { ...usual, order: { status: 'on-hold', hold: 'action' } }, 'order-now'],
    ['2026-12-03', { ...usual, order: { status: 'on-hold', hold: 'information' } }, 'on-its-way'],
    ['2026-12-20', { ...usual, order: { status: 'shipped', expectedOn: '2026-12-22' } }, 'out'],
    ['2026-12-03', { ...usual, refillsLeft: 0 }, 'needs-new-prescription'],
    ['2026-12-03', { ...usual, controlled: 'II' }, 'needs-new-prescription'],
    ['2026-12-03', { ...usual, schedule: 'as-needed' }, 'unknown'],
    ['2026-12-03', {}, 'unknown'],
  ] as [string, MedicineFacts, string][])('on %s with %j is %s', (today, facts, expected) => {
    expect(planOn(today, facts).state).toBe(expected);
  });

  it('tells how pressing a new prescription is', () => {
    const without = { ...usual, refillsLeft: 0 };
    expect([
      planOn('2026-10-01', without).due,
      planOn('2026-11-20', without).due,
      planOn('2026-11-25', without).due,
    ]).toEqual(['later', 'soon', 'now']);
  });

  it('does not hide behind a parcel that has not arrived that the person is out', () => {
    const plan = planOn('2026-11-22', {
      ...usual,
      fills: [
        { claimedOn: '2026-08-14', deliveredOn: '2026-08-20', daysSupply: 90 },
        { claimedOn: '2026-11-17', daysSupply: 90 },
      ],
      order: { status: 'shipped', placedOn: '2026-11-16', expectedOn: '2026-11-27' },
    });
    expect(on(plan.runOutInHand)).toBe('2026-11-18');
    expect(plan.state).toBe('out');
  });
});
