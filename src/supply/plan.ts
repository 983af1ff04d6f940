/** One medicine's plan: from all that is known of it, every date that matters and the one state it is in. */
import { type DayNumber, dateOf, dayOf } from '@/src/calendar/day-number';
import { type Answer, type Certainty, type Known, notKnown } from './answer';
import { arrivedOnly, type Delivery, deliveryIfOrderedToday, type OrderProgress, orderProgress } from './arrival';
import { type Coverage, coverageOf, inDates } from './coverage';
import { earliestInsurance, earliestProcessing, type InsuranceBasis, type ProcessingBasis } from './insurance';
import type { KnownFacts } from './known-facts';
import type { MedicineFacts } from './medicine-facts';
import { type CallByBasis, callBy, type OrderByBasis, orderBy } from './order-by';
import { Place } from './place';
import { type NewPrescription, newPrescription, type PrescriptionEndBasis, prescriptionEnd } from './prescription';
import { type PriorAuthorizationPlan, priorAuthorization } from './prior-authorization';
import type { Problem } from './problem';
import { readFacts } from './read-facts';
import { type RunOutBasis, runOutOf } from './run-out';
import { type Due, dueOf, type State, type StateReason, stateOf } from './state';
import { nothingKnown, type Stock, stockOf } from './stock';
import { chosenSettings, type SomeSupplySettings, type SupplySettings, understoodSettings } from './supply-settings';
import { type Timeline, timelineOf } from './timeline';

export interface Plan {
  readonly today: Temporal.PlainDate;
  readonly state: State;
  readonly because: StateReason;
  /** Goes by the call-by day where a call is needed, else by the order-by day. */
  readonly due: Due;
  /** How sure the state is: that of the order-by date, or `unknown`. */
  readonly certainty: Certainty;
  readonly lastCovered: Answer<RunOutBasis>;
  readonly runOut: Answer<RunOutBasis>;
  /** The same without the fill that is still on its way; equal to `runOut` when none is. */
  readonly runOutInHand: Answer<RunOutBasis>;
  readonly orderBy: Answer<OrderByBasis>;
  /** The day by which to call the doctor's office; null when no call is needed. */
  readonly callBy: Answer<CallByBasis> | null;
  readonly earliestInsurance: Answer<InsuranceBasis>;
  readonly earliestProcessing: Known<ProcessingBasis>;
  /** When the next fill would arrive if it were ordered today. */
  readonly delivery: Delivery;
  readonly order: OrderProgress;
  readonly newPrescription: NewPrescription;
  readonly prescriptionEnd: Answer<PrescriptionEndBasis>;
  readonly priorAuthorization: PriorAuthorizationPlan;
  readonly coverage: Coverage;
  readonly stock: Stock;
  readonly timeline: Timeline;
  readonly settings: SupplySettings;
  /** What is wrong with the facts; empty when nothing is. */
  readonly problems: readonly Problem[];
}

/**
 * §5: 21 days or fewer, nothing more to come, and nobody said it is taken steadily. Where no refills are shown only a first
 * fill may be one: what was filled again is taken steadily.
 */
function isShortCourse({ schedule, claims, refillsLeft }: KnownFacts): boolean {
  if (schedule !== null) return schedule === 'short-course';
  const isShort = claims.length > 0 && claims.every((claim) => claim.daysSupply !== null && claim.daysSupply <= 21);
  return isShort && (refillsLeft === null ? claims.length === 1 : refillsLeft === 0);
}

function planOfNothing(problems: readonly Problem[], today: DayNumber, settings: SupplySettings): Plan {
  const none = notKnown('facts-not-understood');
  const processing = earliestProcessing(none, today);
  return {
    today: dateOf(today),
    state: 'unknown',
    because: 'facts-not-understood',
    due: 'unknown',
    certainty: 'unknown',
    lastCovered: none,
    runOut: none,
    runOutInHand: none,
    orderBy: none,
    callBy: null,
    earliestInsurance: none,
    earliestProcessing: processing,
    delivery: deliveryIfOrderedToday(processing),
    order: { kind: 'not-known' },
    newPrescription: { needed: 'unknown', rule: 'RF-02', because: [], notShown: ['refills-left', 'prescription-end'] },
    prescriptionEnd: none,
    priorAuthorization: { state: 'not-known' },
    coverage: { spans: [], gaps: [], leftovers: [], assumed: [], anchor: null, isWhole: false },
    stock: {
      certainty: 'unknown',
      why: 'facts-not-understood',
      inHand: nothingKnown,
      surplus: nothingKnown,
      course: [],
    },
    timeline: { events: [], notKnown: [], refillsLeft: null, bitesFirst: null },
    settings,
    problems,
  };
}

/**
 * The plan of one medicine on `today`. Facts may be as thin as one fill from a page. Never throws: what is wrong with the
 * facts is in `problems`, and what cannot be known is `unknown` with its reason.
 */
export function planMedicine(given: MedicineFacts, date: Temporal.PlainDate, settings: SomeSupplySettings = {}): Plan {
  const today = dayOf(date);
  const { known: facts, problems } = readFacts(given, today);
  const person = understoodSettings(settings, new Place(problems, ['settings']));
  const chosen = chosenSettings(person, facts?.settings ?? {});
  if (!facts) return planOfNothing(problems, today, chosen);

  const coverage = coverageOf(facts.supplies, facts.count, facts.rhythm, facts.pauses);
  const { runOut, lastCovered } = runOutOf(facts, coverage, today);
  const insurance = earliestInsurance(facts, chosen);
  const processing = earliestProcessing(insurance, today);
  const end = prescriptionEnd(facts);
  const need = newPrescription(facts, end, processing, today);
  const isShort = isShortCourse(facts);
  const ordering = isShort
    ? notKnown('short-course')
    : orderBy(runOut, end, need, processing, facts.refillsLeft, chosen);
  const inHand = arrivedOnly(facts, today);
  const covered = inHand === facts ? coverage : coverageOf(inHand.supplies, inHand.count, inHand.rhythm, inHand.pauses);
  const runOutInHand = inHand === facts ? runOut : runOutOf(inHand, covered, today).runOut;
  const order = orderProgress(facts.order, runOutInHand.on && dayOf(runOutInHand.on), today);
  const { state, because } = stateOf({
    today,
    isShortCourse: isShort,
    isAsNeeded: facts.schedule === 'as-needed',
    runOutInHand,
    orderBy: ordering,
    insurance,
    need,
    order,
    soonDays: chosen.soonDays,
  });
  const dates = {
    earliestInsurance: insurance,
    earliestProcessing: processing,
    orderBy: ordering,
    callBy: need.needed === 'yes' && ordering.certainty !== 'unknown' ? callBy(ordering) : null,
    prescriptionEnd: end,
    priorAuthorization: priorAuthorization(facts, processing, ordering, today),
    runOut,
  };
  return {
    today: date,
    state,
    because,
    due: dueOf((dates.callBy ?? ordering).on, today, chosen.soonDays),
    certainty: state === 'unknown' ? 'unknown' : ordering.certainty,
    lastCovered,
    runOutInHand,
    ...dates,
    delivery: deliveryIfOrderedToday(processing),
    order,
    newPrescription: need,
    coverage: inDates(coverage),
    stock: stockOf(inHand, covered, runOutInHand, today),
    timeline: timelineOf(dates, facts.refillsLeft),
    settings: chosen,
    problems,
  };
}
