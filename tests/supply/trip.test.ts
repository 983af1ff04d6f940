import { describe, expect, it } from 'vitest';
import type { MedicineFacts } from '@/src/supply/medicine-facts';
import { planTrip } from '@/src/supply/trip';
import { day, fill } from './plan-from';

const usual: MedicineFacts = { fills: [fill('2026-09-18', 90)], refillsLeft: 2, expiresOn: '2027-08-30' };
const trip = (leavesOn: string, returnsOn: string, facts = usual, today = '2026-11-22') =>
  planTrip(facts, { leavesOn, returnsOn }, day(today));

describe('a trip', () => {
  it('is covered when the medicine lasts through its last day', () => {
    expect(trip('2026-12-01', '2026-12-16')).toMatchObject({ lasts: 'yes', shortDays: 0, ask: [], certainty: 'exact' });
  });

  it('is a day short when it returns on the run-out day', () => {
    expect(trip('2026-12-01', '2026-12-17')).toMatchObject({ lasts: 'no', shortDays: 1 });
  });

  it('can be filled before leaving when insurance allows and the parcel comes the day before', () => {
    // Insurance from November 25; five business days over Thanksgiving end on December 3.
    expect(trip('2026-12-04', '2026-12-30')).toMatchObject({
      lasts: 'no',
      canBeFilledBefore: 'yes',
      shortDays: 14,
      ask: [],
    });
    expect(trip('2026-12-03', '2026-12-30')).toMatchObject({
      canBeFilledBefore: 'no',
      ask: ['early-refill-for-travel', 'ship-to-destination'],
    });
  });

  it('needs a short supply where nothing can arrive before the run-out', () => {
    const late = { ...usual, tooSoonUntil: '2026-12-15' };
    expect(trip('2026-12-10', '2026-12-30', late).ask).toEqual([
      'early-refill-for-travel',
      'short-supply-from-local-pharmacy',
    ]);
  });

  it('asks for a prescription first where none is left, and promises nothing', () => {
    expect(trip('2026-12-10', '2026-12-30', { ...usual, refillsLeft: 0 })).toMatchObject({
      canBeFilledBefore: 'unknown',
      ask: ['new-prescription'],
    });
    expect(trip('2026-12-10', '2026-12-30', { ...usual, refillsLeft: null }).ask).toEqual([
      'refills-left-and-prescription-end',
    ]);
  });

  it('counts on a parcel that should come before leaving', () => {
    const order = { status: 'shipped', expectedOn: '2026-11-27' } as const;
    expect(trip('2026-11-28', '2026-12-30', { ...usual, order })).toMatchObject({ orderArrivesBefore: 'yes', ask: [] });
    expect(trip('2026-11-27', '2026-12-30', { ...usual, order })).toMatchObject({ orderArrivesBefore: 'no' });
  });

  it('cannot be judged without knowing what is there', () => {
    expect(trip('2026-12-01', '2026-12-16', { schedule: 'as-needed' })).toMatchObject({
      lasts: 'unknown',
      ask: ['count-what-is-left'],
    });
  });

  it('that ends before it begins is refused', () => {
    expect(trip('2026-12-16', '2026-12-01').problems).toContainEqual({ what: 'trip-out-of-order', path: ['trip'] });
  });
});
