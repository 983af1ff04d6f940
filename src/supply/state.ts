/** The one word for a medicine: what, if anything, is to be done about it. */
import { type DayNumber, dayOf } from '@/src/calendar/day-number';
import type { Answer, Unknown } from './answer';
import type { OrderProgress } from './arrival';
import type { InsuranceBasis } from './insurance';
import type { OrderByBasis } from './order-by';
import type { NewPrescription, NewPrescriptionReason } from './prescription';
import type { RunOutBasis } from './run-out';

export type State =
  | 'order-now'
  /** Order-by is reached; insurance does not allow it yet, so the order will wait (RF-03). */
  | 'order-now-it-will-wait'
  | 'order-soon'
  | 'wait'
  | 'on-its-way'
  | 'late-on-its-way'
  | 'out'
  | 'needs-new-prescription'
  | 'unknown';

export type StateReason =
  | 'order-by-reached'
  | 'order-by-near'
  | 'order-by-ahead'
  | 'insurance-not-yet'
  | 'order-under-way'
  | 'expected-day-passed'
  | 'arrives-after-run-out'
  | 'run-out-reached'
  | NewPrescriptionReason
  | Unknown;

/** How pressing it is, whatever the state: `now` once the day to order or to call has come. */
export type Due = 'now' | 'soon' | 'later' | 'unknown';

export function dueOf(day: Temporal.PlainDate | null, today: DayNumber, soonDays: number): Due {
  if (day === null) return 'unknown';
  const daysAhead = dayOf(day) - today;
  if (daysAhead <= 0) return 'now';
  return daysAhead <= soonDays ? 'soon' : 'later';
}

export interface Situation {
  readonly today: DayNumber;
  readonly isShortCourse: boolean;
  readonly isAsNeeded: boolean;
  /** Of what has arrived. */
  readonly runOutInHand: Answer<RunOutBasis>;
  readonly orderBy: Answer<OrderByBasis>;
  readonly insurance: Answer<InsuranceBasis>;
  readonly need: NewPrescription;
  readonly order: OrderProgress;
  readonly soonDays: number;
}

/**
 * Running out outranks everything, even a parcel on its way: somebody is without medicine today. Then the parcel; then what
 * keeps a refill from being ordered at all, however far ahead the call is: `wait` would say that a refill is there to wait
 * for, and `due` says how soon.
 */
export function stateOf(now: Situation): { state: State; because: StateReason } {
  const isReached = (day: Temporal.PlainDate) => now.today >= dayOf(day);
  if (now.runOutInHand.on !== null && isReached(now.runOutInHand.on) && !now.isShortCourse)
    return { state: 'out', because: 'run-out-reached' };
  if (now.order.kind === 'on-its-way') {
    return now.order.late === null
      ? { state: 'on-its-way', because: 'order-under-way' }
      : { state: 'late-on-its-way', because: now.order.late };
  }
  if (now.isShortCourse) return { state: 'unknown', because: 'short-course' };
  if (now.isAsNeeded && now.runOutInHand.on === null) return { state: 'unknown', because: 'as-needed' };
  const [reason] = now.need.because;
  if (reason) return { state: 'needs-new-prescription', because: reason };
  if (now.orderBy.certainty === 'unknown') return { state: 'unknown', because: now.orderBy.why };
  const due = dueOf(now.orderBy.on, now.today, now.soonDays);
  if (due === 'now') {
    const mustWait = now.insurance.on !== null && !isReached(now.insurance.on);
    return mustWait
      ? { state: 'order-now-it-will-wait', because: 'insurance-not-yet' }
      : { state: 'order-now', because: 'order-by-reached' };
  }
  return due === 'soon'
    ? { state: 'order-soon', because: 'order-by-near' }
    : { state: 'wait', because: 'order-by-ahead' };
}
