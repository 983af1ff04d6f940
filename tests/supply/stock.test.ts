import { describe, expect, it } from 'vitest';
import { fill, planOn } from './plan-from';

describe('the cupboard', () => {
  it('holds what is left from today on, in days, tablets and dollars', () => {
    const { stock } = planOn('2026-11-22', { fills: [fill('2026-09-18', 90, { quantity: 180, price: 45 })] });
    expect(stock.inHand).toEqual({ days: 25, doses: null, units: 50, dollars: 12.5 });
    expect(stock.surplus.days).toBe(0);
  });

  it('piles up a surplus when refills come early', () => {
    const fills = [fill('2026-01-01', 90), fill('2026-03-12', 90), fill('2026-05-20', 90, { quantity: 90, price: 9 })];
    const { stock } = planOn('2026-06-01', { fills });
    // 270 days from January 1 end on September 27; 90 from May 20 alone would end on August 17.
    expect(stock.inHand.days).toBe(119);
    expect(stock.surplus).toEqual({ days: 41, doses: null, units: 41, dollars: 4.1 });
  });

  it('has no surplus below nothing when a count finds less than there should be', () => {
    const { stock } = planOn('2026-11-22', { fills: [fill('2026-11-01', 90)], count: { on: '2026-11-22', days: 10 } });
    expect([stock.inHand.days, stock.surplus.days]).toEqual([10, 0]);
  });

  it('does not use anything up in the hospital', () => {
    const { stock } = planOn('2026-09-30', {
      fills: [fill('2026-09-01', 30)],
      pauses: [{ from: '2026-09-11', to: '2026-09-20' }],
    });
    expect(stock.inHand.days).toBe(11);
  });

  it('is empty, not negative, when it has run out', () => {
    expect(planOn('2027-03-01', { fills: [fill('2026-09-18', 90)] }).stock.inHand.days).toBe(0);
  });

  it('is not known where the supply is not', () => {
    expect(planOn('2026-11-22', { fills: [fill('2026-09-18', null)] }).stock).toMatchObject({
      certainty: 'unknown',
      why: 'days-supply-not-known',
      inHand: { days: null, units: null },
    });
  });

  it('has a course with a corner at every turn', () => {
    const { stock } = planOn('2026-02-25', {
      fills: [fill('2026-01-01', 30), fill('2026-01-21', 30), fill('2026-03-05', 30)],
      pauses: [{ from: '2026-02-01', to: '2026-02-05' }],
    });
    expect(stock.course.map(({ on, days, at }) => `${on} ${days} ${at}`)).toEqual([
      '2026-01-01 0 arrival',
      '2026-01-01 30 arrival',
      '2026-01-21 10 arrival',
      '2026-01-21 40 arrival',
      '2026-02-01 29 pause',
      '2026-02-06 29 pause',
      '2026-02-25 10 today',
      '2026-03-07 0 run-out',
    ]);
  });

  it('falls to nothing in a gap', () => {
    const { stock } = planOn('2026-02-20', { fills: [fill('2026-01-01', 30), fill('2026-02-10', 30)] });
    expect(stock.course.map(({ on, days }) => `${on} ${days}`)).toEqual([
      '2026-01-01 0',
      '2026-01-01 30',
      '2026-01-31 0',
      '2026-02-10 0',
      '2026-02-10 30',
      '2026-02-20 20',
      '2026-03-12 0',
    ]);
  });
});
