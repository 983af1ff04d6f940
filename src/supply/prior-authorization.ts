/** Whether the prior authorization lasts until the next fill (PA-01, PA-03). */
import { type DayNumber, dateOf, dayOf } from '@/src/calendar/day-number';
import type { Answer, Known } from './answer';
import type { ProcessingBasis } from './insurance';
import type { KnownFacts } from './known-facts';
import type { OrderByBasis } from './order-by';

export type PriorAuthorizationPlan =
  /** Nobody said whether there is one. */
  | { readonly state: 'not-known' }
  | { readonly state: 'no-end' }
  /** There is one; its end must be asked for (PA-02). */
  | { readonly state: 'end-not-known' }
  | {
      readonly state: 'lasts' | 'ends-before-next-fill' | 'ended';
      readonly rule: 'PA-01' | 'PA-03';
      readonly endsOn: Temporal.PlainDate;
      /** 30 and 14 days before its end. */
      readonly remindOn: readonly Temporal.PlainDate[];
    };

/** The next fill is taken to be on the earliest day it can be processed, or by the order-by day: whichever is later decides. */
export function priorAuthorization(
  { priorAuthorization: given }: KnownFacts,
  processing: Known<ProcessingBasis>,
  ordering: Answer<OrderByBasis>,
  today: DayNumber,
): PriorAuthorizationPlan {
  if (given === null) return { state: 'not-known' };
  if (given.hasNoEnd) return { state: 'no-end' };
  if (given.endsOn === null) return { state: 'end-not-known' };
  const end = given.endsOn;
  const endsOn = dateOf(end);
  const remindOn = [30, 14].map((days) => dateOf(end - days));
  const endsBefore = (date: Temporal.PlainDate | null) => date !== null && end < dayOf(date);
  if (end < today) return { state: 'ended', rule: 'PA-03', endsOn, remindOn };
  const isShort = endsBefore(processing.on) || endsBefore(ordering.on);
  return { state: isShort ? 'ends-before-next-fill' : 'lasts', rule: isShort ? 'PA-03' : 'PA-01', endsOn, remindOn };
}
