/**
 * How long an advocate waits: 40 people with 12 medicines each and ten years of fills. `npx vitest bench --run tests/bench/supply`.
 * The aim is 50 ms for all of them, on one otherwise idle core with Node's polyfill of Temporal; browsers have their own.
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

const planEverybody = () => {
  for (const facts of everybody) planMedicine(facts, today);
};

/** The bench's own table gives rates; what is wanted is one line in milliseconds. The best of several runs disturbs least. */
function bestOf(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

describe('planning', () => {
  const first = bestOf(1, planEverybody);
  const best = bestOf(20, planEverybody);
  console.log(
    `${everybody.length} medicines: ${best.toFixed(1)} ms (the very first time ${first.toFixed(0)} ms), ` +
      `${(best / everybody.length).toFixed(3)} ms a medicine`,
  );

  bench('one medicine', () => {
    if (one) planMedicine(one, today);
  });
  bench('40 people × 12 medicines × 10 years of fills', planEverybody);
});
