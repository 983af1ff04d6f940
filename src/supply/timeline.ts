/** The days that matter for the next fill on one line, and which of the obstacles bites first. */
import type { Answer } from './answer';
import type { PriorAuthorizationPlan } from './prior-authorization';

export type TimelineKind =
  | 'earliest-fill'
  | 'order-by'
  | 'call-by'
  | 'prescription-end'
  | 'prior-authorization-end'
  | 'run-out';

export interface TimelineEvent {
  readonly kind: TimelineKind;
  readonly on: Temporal.PlainDate;
  readonly certainty: 'exact' | 'about';
}

export interface Timeline {
  /** By date; of one day in the order in which they stop a fill. */
  readonly events: readonly TimelineEvent[];
  /** What belongs on the line and is not known. */
  readonly notKnown: readonly TimelineKind[];
  readonly refillsLeft: number | null;
  /** The first obstacle on the way; `no-refills-left` bites on the earliest day the next fill could be made. null: none known. */
  readonly bitesFirst: {
    readonly kind: 'no-refills-left' | 'prescription-end' | 'prior-authorization-end' | 'run-out';
    readonly on: Temporal.PlainDate;
  } | null;
}

interface Dates {
  readonly earliestInsurance: Answer<unknown>;
  readonly earliestProcessing: { readonly on: Temporal.PlainDate };
  readonly orderBy: Answer<unknown>;
  readonly callBy: Answer<unknown> | null;
  readonly prescriptionEnd: Answer<unknown>;
  readonly priorAuthorization: PriorAuthorizationPlan;
  readonly runOut: Answer<unknown>;
}

const compare = Temporal.PlainDate.compare;

export function timelineOf(dates: Dates, refillsLeft: number | null): Timeline {
  const events: TimelineEvent[] = [];
  const notKnown: TimelineKind[] = [];
  const add = (kind: TimelineKind, answer: Answer<unknown>) => {
    if (answer.certainty === 'unknown') notKnown.push(kind);
    else events.push({ kind, on: answer.on, certainty: answer.certainty });
  };
  add('prescription-end', dates.prescriptionEnd);
  const pa = dates.priorAuthorization;
  if ('endsOn' in pa) events.push({ kind: 'prior-authorization-end', on: pa.endsOn, certainty: 'exact' });
  else if (pa.state !== 'no-end') notKnown.push('prior-authorization-end');
  add('earliest-fill', dates.earliestInsurance);
  if (dates.callBy) add('call-by', dates.callBy);
  add('order-by', dates.orderBy);
  add('run-out', dates.runOut);
  // Sorting is stable, so that one day keeps the order above.
  events.sort((a, b) => compare(a.on, b.on));

  const obstacles: NonNullable<Timeline['bitesFirst']>[] = [];
  for (const { kind, on } of events) {
    if (kind === 'prescription-end' || kind === 'prior-authorization-end' || kind === 'run-out')
      obstacles.push({ kind, on });
  }
  if (refillsLeft === 0) obstacles.unshift({ kind: 'no-refills-left', on: dates.earliestProcessing.on });
  obstacles.sort((a, b) => compare(a.on, b.on));
  return { events, notKnown, refillsLeft, bitesFirst: obstacles[0] ?? null };
}
