/** How the reader came by what it read: names of our own strategies and counts, never a word of the page. */
import { CivilDate, z } from './schema';

const OwnName = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z-]{0,39}$/));

function atMost(most: number) {
  return z.refine<Record<string, unknown>>((record) => Object.keys(record).length <= most, {
    error: `more than ${most} of them`,
  });
}

/** How often each strategy won, by field: `{ refillsLeft: { 'label-before': 9, 'run-text': 1 } }`. Empty: not noted. */
export const Strategies = z
  .record(OwnName, z.record(OwnName, z.int().check(z.positive())).check(atMost(20)))
  .check(atMost(40));
export type Strategies = z.infer<typeof Strategies>;

/** From this day on the same page was read by these strategies. */
export const ReadBy = z.object({ from: CivilDate, strategies: Strategies });
export type ReadBy = z.infer<typeof ReadBy>;
