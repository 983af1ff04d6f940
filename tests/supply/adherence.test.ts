import { describe, expect, it } from 'vitest';
import { adherence } from '@/src/supply/adherence';
import type { MedicineFacts } from '@/src/supply/medicine-facts';
import { day, fill } from './plan-from';

const year = { from: '2018-01-01', to: '2018-12-31' };
const of = (facts: MedicineFacts, today = '2019-01-15') => adherence(facts, year, day(today));

describe('the proportion of days covered', () => {
  it('follows the demonstration data of the Pharmacy Quality Alliance', () => {
    // Covered 01/01-03/31, 04/01-06/29, 07/05-10/02 and 10/15-12/31: 348 of 365 days.
    const fills = ['2018-01-01', '2018-03-25', '2018-07-05', '2018-10-15'].map((on) => fill(on, 90));
    expect(of({ fills })).toMatchObject({ known: true, days: 365, coveredDays: 348, qualifies: true });
  });

  it('begins with the first fill and ends with the period', () => {
    // 03/25-06/22, 07/05-10/02, 10/03-12/31: 270 of 282 days.
    const fills = ['2018-03-25', '2018-07-05', '2018-09-25'].map((on) => fill(on, 90));
    expect(of({ fills })).toMatchObject({ days: 282, coveredDays: 270 });
  });

  it('counts from the claim, not from the parcel', () => {
    const fills = [fill('2018-01-01', 90, { deliveredOn: '2018-01-09' })];
    expect(of({ fills }, '2018-01-10')).toMatchObject({ days: 10, coveredDays: 10, proportion: 1 });
  });

  it('does not qualify with one fill or a short period', () => {
    expect(of({ fills: [fill('2018-01-01', 90)] })).toMatchObject({ known: true, qualifies: false });
    expect(of({ fills: [fill('2018-10-04', 30), fill('2018-11-01', 30)] })).toMatchObject({
      days: 89,
      qualifies: false,
    });
  });

  it('leaves days in the hospital out on both sides', () => {
    const fills = [fill('2018-01-01', 30)];
    const pauses = [{ from: '2018-01-11', to: '2018-01-20' }];
    expect(of({ fills, pauses }, '2018-02-28')).toMatchObject({ days: 49, coveredDays: 30 });
  });

  it('is not known from what is not known', () => {
    expect(of({ fills: [] })).toMatchObject({ known: false, why: 'no-fill-in-period' });
    expect(of({ fills: [fill('2018-01-01', null)] })).toMatchObject({ known: false, why: 'days-supply-not-known' });
    expect(of({ schedule: 'as-needed', fills: [fill('2018-01-01', 30)] })).toMatchObject({
      known: false,
      why: 'as-needed',
    });
  });

  it('is not known for a period that is none, whatever stands in its place', () => {
    for (const period of [null, {}, { from: null, to: 3 }, { from: '2018-02-30', to: '2018-03-01' }])
      expect(adherence({ fills: [fill('2018-01-01', 30)] }, period as never, day('2018-12-31'))).toMatchObject({
        known: false,
        why: 'facts-not-understood',
      });
  });
});
