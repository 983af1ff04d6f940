/** A journey: will the medicine last, can it be filled before leaving, and if not, what to ask for. */
import { CivilDate, z } from '@/src/model/schema';
import type { Certainty } from './answer';
import type { MedicineFacts } from './medicine-facts';
import { type Plan, planMedicine } from './plan';
import type { Problem } from './problem';
import type { SomeSupplySettings } from './supply-settings';

export const Trip = z.strictObject({
  leavesOn: CivilDate.check(z.describe('Day of leaving: what is to be packed must have arrived the day before.')),
  returnsOn: CivilDate.check(z.describe('Last day away: medicine is needed through it.')),
});
export type Trip = z.infer<typeof Trip>;

export type TripAsk =
  | 'new-prescription'
  /** It would arrive in time if a refill is left and the prescription lasts; neither is certain. */
  | 'refills-left-and-prescription-end'
  | 'renew-prior-authorization'
  /** Insurance does not pay before leaving: ask the plan for an early refill because of travel. */
  | 'early-refill-for-travel'
  /** It can be filled in time for the run-out, only not at home: have it sent to where the person is. */
  | 'ship-to-destination'
  | 'short-supply-from-local-pharmacy'
  /** Nothing can be said without it. */
  | 'count-what-is-left';

export interface TripPlan {
  readonly certainty: Certainty;
  readonly lasts: 'yes' | 'no' | 'unknown';
  /** Days away without medicine when nothing is done; null when not known. */
  readonly shortDays: number | null;
  readonly runOut: Plan['runOut'];
  /** Whether a parcel that is on its way should arrive before leaving. */
  readonly orderArrivesBefore: 'yes' | 'no' | 'unknown' | 'no-order';
  /** Whether the next fill, ordered today, would arrive before leaving. */
  readonly canBeFilledBefore: 'yes' | 'no' | 'unknown';
  readonly nextFill: {
    readonly processing: Plan['earliestProcessing'];
    readonly arrivesBy: Plan['delivery']['latest'];
  };
  /** What to ask for, first things first; empty when nothing needs asking. */
  readonly ask: readonly TripAsk[];
  readonly problems: readonly Problem[];
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

function arrivalOfOrder(plan: Plan, leavesOn: Temporal.PlainDate): TripPlan['orderArrivesBefore'] {
  if (plan.order.kind !== 'on-its-way') return 'no-order';
  if (plan.order.expected.on === null) return 'unknown';
  return isBefore(plan.order.expected.on, leavesOn) ? 'yes' : 'no';
}

const authorizationEnds = ({ priorAuthorization: { state } }: Plan) =>
  state === 'ended' || state === 'ends-before-next-fill';

/** A refill that is shown counts; that the prescription's end is not shown stays to be asked. */
function fillBefore(plan: Plan, leavesOn: Temporal.PlainDate): TripPlan['canBeFilledBefore'] {
  const { delivery, newPrescription } = plan;
  if (delivery.latest.on === null) return 'unknown';
  if (!isBefore(delivery.latest.on, leavesOn)) return 'no';
  if (authorizationEnds(plan)) return 'unknown';
  const { needed, notShown } = newPrescription;
  return needed === 'no' || (needed === 'unknown' && !notShown.includes('refills-left')) ? 'yes' : 'unknown';
}

function whatToAsk(plan: Plan, mayArrive: TripPlan['canBeFilledBefore'], runOut: Temporal.PlainDate): TripAsk[] {
  const ask: TripAsk[] = [];
  if (plan.newPrescription.needed === 'yes') ask.push('new-prescription');
  if (plan.newPrescription.needed === 'unknown') ask.push('refills-left-and-prescription-end');
  if (authorizationEnds(plan)) ask.push('renew-prior-authorization');
  if (mayArrive !== 'no') return ask;
  const insured = plan.earliestInsurance.on;
  if (insured !== null && isBefore(plan.today, insured)) ask.push('early-refill-for-travel');
  const arrives = plan.delivery.latest.on;
  const inTimeElsewhere = arrives !== null && !isBefore(runOut, arrives);
  ask.push(inTimeElsewhere ? 'ship-to-destination' : 'short-supply-from-local-pharmacy');
  return ask;
}

/** Plans one medicine for one trip. Never throws; a trip that ends before it begins, or is over, is a problem. */
export function planTrip(
  facts: MedicineFacts,
  trip: Trip,
  today: Temporal.PlainDate,
  settings: SomeSupplySettings = {},
): TripPlan {
  const plan = planMedicine(facts, today, settings);
  const problems = [...plan.problems];
  const nextFill = { processing: plan.earliestProcessing, arrivesBy: plan.delivery.latest };
  const runOut = plan.runOutInHand;
  const parsed = Trip.safeParse(trip);
  const unknown: TripPlan = {
    certainty: 'unknown',
    lasts: 'unknown',
    shortDays: null,
    runOut,
    orderArrivesBefore: plan.order.kind === 'on-its-way' ? 'unknown' : 'no-order',
    canBeFilledBefore: 'unknown',
    nextFill,
    ask: ['count-what-is-left'],
    problems,
  };
  if (!parsed.success) {
    problems.push({ what: 'not-understood', path: ['trip'] });
    return { ...unknown, ask: [] };
  }
  const leavesOn = Temporal.PlainDate.from(parsed.data.leavesOn);
  const returnsOn = Temporal.PlainDate.from(parsed.data.returnsOn);
  if (isBefore(returnsOn, leavesOn) || isBefore(returnsOn, today)) {
    problems.push({ what: 'trip-out-of-order', path: ['trip'] });
    return { ...unknown, ask: [] };
  }
  const canBeFilledBefore = fillBefore(plan, leavesOn);
  const orderArrivesBefore = arrivalOfOrder(plan, leavesOn);
  if (runOut.certainty === 'unknown') return { ...unknown, canBeFilledBefore, orderArrivesBefore };
  const lasts = isBefore(returnsOn, runOut.on);
  const firstShort = isBefore(runOut.on, today) ? today : runOut.on;
  const isSolved = lasts || orderArrivesBefore === 'yes';
  return {
    certainty: runOut.certainty,
    lasts: lasts ? 'yes' : 'no',
    shortDays: lasts ? 0 : (isBefore(firstShort, leavesOn) ? leavesOn : firstShort).until(returnsOn).days + 1,
    runOut,
    orderArrivesBefore,
    canBeFilledBefore,
    nextFill,
    ask: isSolved ? [] : whatToAsk(plan, canBeFilledBefore, runOut.on),
    problems,
  };
}
