/** When the medicine runs out, and on what that rests. */
import { type DayNumber, dateOf } from '@/src/calendar/day-number';
import { type Answer, type Assumption, known, notKnown } from './answer';
import type { Coverage, Span } from './coverage';
import type { KnownFacts } from './known-facts';

/** `amount` and `start` are those of the latest parcel or count; what came before it is in `carriedOver`. */
export type RunOutBasis = {
  readonly rule: '§1.1' | '§1.3';
  readonly unit: 'days' | 'doses';
  readonly amount: number;
  readonly start: Temporal.PlainDate;
  readonly carriedOver: number;
  readonly pausedDays: number;
} & (
  | {
      readonly kind: 'fill';
      readonly fill: number;
      readonly countedFrom: 'delivery' | 'claim';
      readonly arrivedOn: Temporal.PlainDate;
    }
  | { readonly kind: 'count'; readonly countedOn: Temporal.PlainDate }
);

export interface RunOut {
  /** The last day with medicine. */
  readonly lastCovered: Answer<RunOutBasis>;
  /** The first day without, or the first dosing day with no dose left. */
  readonly runOut: Answer<RunOutBasis>;
}

const none = (why: Parameters<typeof notKnown>[0]): RunOut => ({ lastCovered: notKnown(why), runOut: notKnown(why) });

/** Taken as needed, only the person's own count tells how long it lasts: until more arrives, or what was counted should be used up. */
const tellsAsNeeded = ({ countedFrom, amount, runOut }: Span<DayNumber>, today: DayNumber): boolean =>
  countedFrom === 'count' && (amount === 0 || runOut > today);

export function runOutOf(known_: KnownFacts, coverage: Coverage<DayNumber>, today: DayNumber): RunOut {
  const last = coverage.spans.at(-1);
  if (known_.schedule === 'as-needed' && !(last && tellsAsNeeded(last, today))) return none('as-needed');
  if (!coverage.isWhole) return none('days-supply-not-known');
  if (!last) return none('no-fill');
  const { amount, carriedOver, pausedDays } = last;
  const unit = known_.rhythm.kind;
  const start = dateOf(last.start);
  const arrivedOn = dateOf(last.arrivedOn);
  const basis: RunOutBasis =
    last.fill === null || last.countedFrom === 'count'
      ? { kind: 'count', rule: '§1.3', countedOn: arrivedOn, unit, amount, start, carriedOver, pausedDays }
      : {
          kind: 'fill',
          rule: '§1.1',
          fill: last.fill,
          countedFrom: last.countedFrom,
          arrivedOn,
          unit,
          amount,
          start,
          carriedOver,
          pausedDays,
        };
  const assumed: Assumption[] = [...coverage.assumed];
  if (known_.pauseIsOpen) assumed.push('pause-still-open');
  if (known_.schedule === 'as-needed') assumed.push('as-needed-use');
  return {
    lastCovered: known(dateOf(last.lastCovered), basis, assumed),
    runOut: known(dateOf(last.runOut), basis, assumed),
  };
}
