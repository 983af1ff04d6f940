import { describe, expect, it } from 'vitest';
import { type Directions, daysSupplyOf } from '@/src/supply/days-supply';

const insulin = {
  form: 'insulin',
  milliliters: 15,
  unitsPerMilliliter: 100,
  unitsPerDay: 30,
  primingPerDay: 0,
  containers: null,
} as const;

describe("days' supply by form", () => {
  it.each([
    [{ form: 'tablet', quantity: 90, perDay: 1 }, 90],
    [{ form: 'tablet', quantity: 90, perDay: 2 }, 45],
    [{ form: 'tablet', quantity: 100, perDay: 3 }, 33],
    [{ form: 'tablet', quantity: 45, perDay: 1.5 }, 30],
    [{ form: 'tablet', quantity: 45, perDay: 0.5 }, 90],
    [{ form: 'tablet', quantity: 27, perDay: 0.9 }, 30],
    [{ form: 'liquid', milliliters: 473, millilitersPerDay: 15, discardAfterDays: null }, 31],
    [{ form: 'liquid', milliliters: 150, millilitersPerDay: 10, discardAfterDays: 14 }, 14],
    [insulin, 50],
    [{ ...insulin, primingPerDay: 4 }, 44],
    [{ ...insulin, unitsPerDay: 60 }, 25],
    [{ ...insulin, unitsPerDay: 5, primingPerDay: 2, containers: { count: 5, discardAfterDays: 28 } }, 140],
    [{ form: 'inhaler', actuations: 120, puffsPerDay: 4, isAsNeeded: false }, 30],
    [{ form: 'inhaler', actuations: 200, puffsPerDay: 12, isAsNeeded: true }, 16],
    [{ form: 'eye-drops', milliliters: 2.5, kind: 'solution', dropsPerDay: 2 }, 25],
    [{ form: 'eye-drops', milliliters: 5, kind: 'suspension', dropsPerDay: 4 }, 18],
    [{ form: 'interval', doses: 4, everyDays: 7 }, 28],
    [{ form: 'interval', doses: 12, everyDays: 7 }, 84],
    [{ form: 'interval', doses: 10, everyDays: 3 }, 30],
    [{ form: 'interval', doses: 1, everyDays: 28 }, 28],
  ] as [Directions, number][])('%j lasts %i days', (directions, expected) => {
    expect(daysSupplyOf(directions)).toMatchObject({ days: expected, rule: '§1.4' });
  });

  it('says how sure it is', () => {
    expect(daysSupplyOf({ form: 'tablet', quantity: 90, perDay: 1 }).certainty).toBe('exact');
    expect(daysSupplyOf({ form: 'eye-drops', milliliters: 5, kind: 'solution', dropsPerDay: 2 }).certainty).toBe(
      'about',
    );
    expect(daysSupplyOf({ form: 'inhaler', actuations: 200, puffsPerDay: 12, isAsNeeded: true }).certainty).toBe(
      'at-least',
    );
    expect(
      daysSupplyOf({ form: 'liquid', milliliters: 150, millilitersPerDay: 10, discardAfterDays: 14 }),
    ).toMatchObject({ limitedBy: 'discard-date' });
  });

  it.each([
    [{ form: 'tablet', quantity: null, perDay: 1 }, 'not-given'],
    [{ form: 'tablet', quantity: 90, perDay: 0 }, 'not-positive'],
    [{ form: 'tablet', quantity: -90, perDay: 1 }, 'not-positive'],
    [{ form: 'tablet', quantity: Number.NaN, perDay: 1 }, 'not-positive'],
    [{ form: 'tablet', quantity: 1e9, perDay: 1 }, 'absurd'],
    [{ ...insulin, unitsPerDay: null }, 'not-given'],
    [{ ...insulin, primingPerDay: -2 }, 'not-positive'],
    [{ form: 'pen', doses: Number.NaN, everyDays: 7 }, 'not-positive'],
    [{ form: 'pen', doses: Number.POSITIVE_INFINITY, everyDays: 7 }, 'absurd'],
    [{ form: 'insulin' }, 'not-given'],
    [{ form: 'eye-drops' }, 'not-given'],
    [{ form: 'as-needed' }, 'as-needed'],
  ] as [Directions, string][])('%j is not known: %s', (directions, why) => {
    expect(daysSupplyOf(directions)).toEqual({ days: null, certainty: 'unknown', why });
  });
});
