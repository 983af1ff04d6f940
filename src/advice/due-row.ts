/** One medicine's line among what is due: its plan in the few words that a person needs. */
import type { CurrentMedicine, CurrentRecords } from '@/src/history/current';
import type { Person } from '@/src/model/person';
import type { Plan } from '@/src/supply/plan';
import type { RunOutBasis } from '@/src/supply/run-out';
import type { DueRow } from './outlook';
import type { Saying } from './saying';

const on = (date: Temporal.PlainDate | null) => date?.toString() ?? null;

export function dueRow(person: Person, medicine: CurrentMedicine, plan: Plan, records: CurrentRecords): DueRow {
  const { earliestInsurance: earliest } = plan;
  return {
    personId: person.id,
    personName: person.name,
    key: medicine.key,
    printedName: medicine.printedName,
    state: plan.state,
    due: plan.state === 'on-its-way' ? 'later' : plan.due,
    orderBy: on(plan.orderBy.on),
    runOut: on(endOf(plan).on),
    certainty: plan.certainty,
    basis: basisOf(plan, medicine.lastFilledOn?.value ?? null),
    newPrescription: plan.newPrescription.because[0] ?? null,
    prescriptionEnd: prescriptionEndOf(plan),
    arrives: arrivalOf(plan),
    refillsLeft: medicine.refillsLeft?.value ?? null,
    earliestFill:
      earliest.certainty === 'unknown' ? null : { on: earliest.on.toString(), certainty: earliest.certainty },
    seenOn: newest([medicine.lastFilledOn, medicine.daysSupply]) ?? records.listSeenOn ?? medicine.lastSeenOn,
    path: medicine.path,
  };
}

/** A parcel that has not come cannot be counted on: while one is awaited, what is in hand decides. */
const endOf = (plan: Plan): Plan['runOut'] => {
  const awaits = plan.state === 'out' || plan.state === 'on-its-way' || plan.state === 'late-on-its-way';
  return awaits ? plan.runOutInHand : plan.runOut;
};

function prescriptionEndOf({ newPrescription, orderBy, prescriptionEnd }: Plan): string | null {
  const decides =
    newPrescription.because.length > 0 ||
    (orderBy.certainty !== 'unknown' && orderBy.basis.kind === 'prescription-ends');
  return decides ? on(prescriptionEnd.on) : null;
}

function arrivalOf({ order }: Plan): DueRow['arrives'] {
  if (order.kind !== 'on-its-way' || order.expected.certainty === 'unknown') return null;
  return { on: order.expected.on.toString(), certainty: order.expected.certainty };
}

const newest = (facts: readonly ({ readonly seenOn: string } | null)[]): string | null =>
  facts.reduce<string | null>(
    (last, fact) => (fact && (last === null || fact.seenOn > last) ? fact.seenOn : last),
    null,
  );

function basisOf(plan: Plan, lastFilledOn: string | null): Saying {
  if (plan.because === 'short-course') return { say: 'short-course' };
  const runOut = endOf(plan);
  if (runOut.certainty !== 'unknown') {
    return countedFrom(runOut.basis);
  }
  switch (runOut.why) {
    case 'days-supply-not-known':
      return { say: 'no-days-supply-shown' };
    case 'as-needed':
      return { say: 'taken-as-needed' };
    case 'no-fill':
      if (lastFilledOn !== null) return { say: 'fill-is-still-to-come', on: lastFilledOn };
      return { say: 'no-fill-date-shown' };
    case 'fill-date-not-known':
      return { say: 'no-fill-date-shown' };
    default:
      return { say: 'facts-do-not-fit' };
  }
}

function countedFrom(basis: RunOutBasis): Saying {
  const on = (basis.kind === 'count' ? basis.countedOn : basis.arrivedOn).toString();
  const from =
    basis.kind === 'count'
      ? 'from-your-count'
      : basis.countedFrom === 'delivery'
        ? 'from-the-delivery'
        : 'from-the-fill';
  return basis.unit === 'doses'
    ? { say: `doses-${from}`, doses: basis.amount, on }
    : { say: from, days: basis.amount, on };
}
