/** The day by which to order, and the day by which to call the doctor's office. */

import { officeDayOnOrBefore } from '@/src/calendar/business-days';
import { dateOf, dayOf } from '@/src/calendar/day-number';
import { type FederalHoliday, holidayObservedOn } from '@/src/calendar/federal-holidays';
import { type Answer, type Assumption, type Known, known, notKnown } from './answer';
import type { ProcessingBasis } from './insurance';
import type { NewPrescription, NewPrescriptionReason, PrescriptionEndBasis } from './prescription';
import type { RunOutBasis } from './run-out';
import type { SupplySettings } from './supply-settings';

export type OrderByBasis =
  | {
      readonly kind: 'before-run-out';
      readonly rule: 'RF-01';
      readonly runOut: Temporal.PlainDate;
      readonly daysAhead: number;
    }
  | {
      readonly kind: 'new-prescription';
      readonly rule: 'RF-02';
      readonly runOut: Temporal.PlainDate;
      readonly daysAhead: number;
      readonly because: readonly NewPrescriptionReason[];
    }
  /** A refill is left and the prescription ends first: its last valid day, or that refill is lost. */
  | {
      readonly kind: 'prescription-ends';
      readonly rule: '§1.1';
      readonly endsOn: Temporal.PlainDate;
      readonly runOut: Temporal.PlainDate;
    };

/** What had to be assumed to say that a new prescription is needed; nothing when one reason is certain by itself. */
function assumedForNeed(
  need: NewPrescription,
  end: Answer<PrescriptionEndBasis>,
  processing: Known<ProcessingBasis>,
): Assumption[] {
  const [first] = need.because;
  if (first === 'no-refills-left' || first === 'schedule-ii' || end.certainty === 'unknown') return [];
  return first === 'prescription-ended' ? [...end.assumed] : [...end.assumed, ...processing.assumed];
}

export function orderBy(
  runOut: Answer<RunOutBasis>,
  end: Answer<PrescriptionEndBasis>,
  need: NewPrescription,
  processing: Known<ProcessingBasis>,
  refillsLeft: number | null,
  settings: SupplySettings,
): Answer<OrderByBasis> {
  if (runOut.certainty === 'unknown') return notKnown(runOut.why);
  if (need.needed === 'yes') {
    const daysAhead = settings.newPrescriptionAheadDays;
    const basis = {
      kind: 'new-prescription',
      rule: 'RF-02',
      runOut: runOut.on,
      daysAhead,
      because: need.because,
    } as const;
    return known(dateOf(dayOf(runOut.on) - daysAhead), basis, [
      ...runOut.assumed,
      ...assumedForNeed(need, end, processing),
    ]);
  }
  const assumed: Assumption[] = refillsLeft === null ? ['refills-not-shown'] : [];
  const usual = dayOf(runOut.on) - settings.orderAheadDays;
  if (end.certainty !== 'unknown' && dayOf(end.on) < usual) {
    const basis = { kind: 'prescription-ends', rule: '§1.1', endsOn: end.on, runOut: runOut.on } as const;
    // That the next fill can be processed by then may hang on the insurance's usual share.
    return known(end.on, basis, [...assumed, ...end.assumed, ...processing.assumed]);
  }
  const basis = {
    kind: 'before-run-out',
    rule: 'RF-01',
    runOut: runOut.on,
    daysAhead: settings.orderAheadDays,
  } as const;
  return known(dateOf(usual), basis, [...runOut.assumed, ...assumed]);
}

export interface CallByBasis {
  readonly rule: 'RF-07';
  readonly orderBy: Temporal.PlainDate;
  /** Days moved back because no office is open on the order-by day. */
  readonly movedBack: number;
  /** The first reason met on the way back; null when it did not move. */
  readonly over: 'weekend' | FederalHoliday | null;
}

/** Not later than the order-by day, and on a day when an office picks up. */
export function callBy(ordering: Answer<OrderByBasis>): Answer<CallByBasis> {
  if (ordering.certainty === 'unknown') return ordering;
  const on = officeDayOnOrBefore(ordering.on);
  const movedBack = dayOf(ordering.on) - dayOf(on);
  const over = movedBack === 0 ? null : (holidayObservedOn(ordering.on) ?? 'weekend');
  return known(on, { rule: 'RF-07', orderBy: ordering.on, movedBack, over }, ordering.assumed);
}
