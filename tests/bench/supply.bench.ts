/**
 * How long an advocate waits: 40 people with 12 medicines each and ten years of fills. `npx vitest bench tests/bench/supply`.
 * Node runs the Temporal polyfill here; the browsers have their own, which is faster.
 */
import { bench, describe } from 'vitest';
import type { MedicineFacts } from '@/src/supply/medicine-facts';
import { planMedicine } from '@/src/supply/plan';

const today = Temporal.PlainDate.from('2026-11-22');
const FILLS_IN_TEN_YEARS = 40;

function medicine(seed: number): MedicineFacts {
  const first = today.subtract({ days: 90 * FILLS_IN_TEN_YEARS + (seed % 60) });
  return {
    schedule: seed % 6 === 0 ? 'weekly' : 'daily',
    refillsLeft: seed % 4,
    expiresOn: today.add({ days: seed % 300 }).toString(),
    fills: Array.from({ length: FILLS_IN_TEN_YEARS }, (_, index) => {
      const claimed = first.add({ days: 88 * index });
      return {
        claimedOn: claimed.toString(),
        deliveredOn: claimed.add({ days: 5 }).toString(),
        daysSupply: 90,
        quantity: 90,
      };
    }),
    pauses: [{ from: first.add({ days: 1000 }).toString(), to: first.add({ days: 1006 }).toString() }],
  };
}

const everybody = Array.from({ length: 40 * 12 }, (_, seed) => medicine(seed));
const [one] = everybody;

describe('planning', () => {
  bench(
    'one medicine',
    () => {
      if (one) planMedicine(one, today);
    },
    { time: 300 },
  );
  bench(
    '40 people × 12 medicines × 10 years of fills',
    () => {
      for (const facts of everybody) planMedicine(facts, today);
    },
    { time: 300, iterations: 2, warmupIterations: 1, warmupTime: 0 },
  );
});
