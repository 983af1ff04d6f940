/** Proportion of days covered, as the Pharmacy Quality Alliance counts it: from claims, each fill shifted behind the last. */
import { type DayNumber, dateOf, dayOf, dayOfText } from '@/src/calendar/day-number';
import { CivilDate, z } from '@/src/model/schema';
import { coverageOf } from './coverage';
import type { Supply } from './known-facts';
import type { MedicineFacts } from './medicine-facts';
import type { Problem } from './problem';
import { readFacts } from './read-facts';
import { pausedDaysWithin } from './rhythm';

export const AdherencePeriod = z.strictObject({
  from: CivilDate.check(z.describe('First day of the measurement period.')),
  to: CivilDate.check(z.describe('Last day of it, counted in.')),
});
export type AdherencePeriod = z.infer<typeof AdherencePeriod>;

export type Adherence =
  | {
      readonly known: true;
      /** From the first fill in the period to its end. */
      readonly from: Temporal.PlainDate;
      readonly to: Temporal.PlainDate;
      readonly days: number;
      readonly coveredDays: number;
      /** 0 to 1. */
      readonly proportion: number;
      /** The measure wants two fills on different days and a treatment period of 91 days. */
      readonly qualifies: boolean;
      readonly problems: readonly Problem[];
    }
  | {
      readonly known: false;
      readonly why:
        | 'facts-not-understood'
        | 'period-out-of-order'
        | 'no-fill-in-period'
        | 'days-supply-not-known'
        | 'as-needed';
      readonly problems: readonly Problem[];
    };

const LEAST_DAYS = 91;

/** Days of a pause count neither way. Days after `today` are not counted: nobody has lived them yet. */
export function adherence(given: MedicineFacts, period: AdherencePeriod, today: Temporal.PlainDate): Adherence {
  const { known, problems } = readFacts(given, dayOf(today));
  const asked = AdherencePeriod.safeParse(period).data;
  const begin = dayOfText(asked?.from ?? '');
  const last = dayOfText(asked?.to ?? '');
  if (!known || begin === null || last === null) return { known: false, why: 'facts-not-understood', problems };
  if (known.schedule === 'as-needed') return { known: false, why: 'as-needed', problems };
  const to = Math.min(last, dayOf(today));
  if (to < begin) return { known: false, why: 'period-out-of-order', problems };

  const inPeriod = known.claims.filter(({ knownOn }) => knownOn >= begin && knownOn <= to);
  const first = inPeriod[0];
  if (!first) return { known: false, why: 'no-fill-in-period', problems };
  if (inPeriod.some((claim) => claim.daysSupply === null))
    return { known: false, why: 'days-supply-not-known', problems };
  const supplies = inPeriod.map(
    (claim): Supply => ({
      fill: claim.fill,
      arrivedOn: claim.knownOn,
      countedFrom: 'claim',
      amount: claim.daysSupply,
      strength: null,
      assumed: [],
    }),
  );
  const { spans } = coverageOf(supplies, null, { kind: 'days' }, known.pauses);
  const end = to + 1;
  const daysOfUse = (from: DayNumber, before: DayNumber) =>
    before <= from ? 0 : before - from - pausedDaysWithin(from, before, known.pauses);
  const from = Math.max(begin, first.knownOn);
  const days = daysOfUse(from, end);
  const coveredDays = spans.reduce((sum, span) => sum + daysOfUse(span.start, Math.min(span.runOut, end)), 0);
  const fillDays = new Set(inPeriod.map((claim) => claim.knownOn));
  return {
    known: true,
    from: dateOf(from),
    to: dateOf(to),
    days,
    coveredDays,
    proportion: days === 0 ? 0 : coveredDays / days,
    qualifies: fillDays.size >= 2 && days >= LEAST_DAYS,
    problems,
  };
}
