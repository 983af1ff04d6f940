/** Reads the facts of one medicine and makes of them what the arithmetic takes. Never throws, whatever it is given. */
import type { DayNumber } from '@/src/calendar/day-number';
import { OrderStatus } from '@/src/model/reading';
import type { Assumption } from './answer';
import type { Counted, KnownFacts, KnownOrder } from './known-facts';
import {
  Controlled,
  type Fill,
  Hold,
  type MedicineFacts,
  type Pause,
  type PersonalCount,
  Schedule,
} from './medicine-facts';
import {
  COUNT,
  COUNTED_DAYS,
  DAYS_SUPPLY,
  fault,
  MONTHS,
  QUANTITY,
  REFILLS,
  UNITS_A_DAY,
  wholeTimes,
} from './number-checks';
import { Place } from './place';
import type { Problem } from './problem';
import { type PausedSpan, type Rhythm, rhythmOf } from './rhythm';
import { understoodSettings } from './supply-settings';
import { usableFills } from './usable-fills';

/** Longer than this is no pause of a medicine. */
const LONGEST_PAUSE = 1100;

function readPauses(given: readonly Pause[], today: DayNumber, facts: Place): [PausedSpan[], boolean] {
  const spans: PausedSpan[] = [];
  let isOpen = false;
  for (const [index, pause] of given.entries()) {
    const place = facts.within('pauses', index);
    const from = place.dateOrReport('from', pause.from);
    const last = place.date('to', pause.to);
    if (from === null) continue;
    if (last === null && from > today) continue;
    // A stay without an end is taken to end today: the earliest run-out it can mean.
    const to = last ?? today;
    if (to < from) place.report('pause-ends-before-it-begins');
    else if (to - from > LONGEST_PAUSE) place.report('absurd');
    else {
      spans.push({ from, to });
      isOpen ||= last === null;
    }
  }
  spans.sort((a, b) => a.from - b.from);
  const merged: PausedSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || span.from - last.to > 1) merged.push(span);
    else if (span.to > last.to) merged[merged.length - 1] = { from: last.from, to: span.to };
  }
  return [merged, isOpen];
}

interface Use {
  readonly rhythm: Rhythm;
  readonly unitsPerDay: number | null;
  readonly unitsPerDose: number | null;
}

/** Days or doses that counted units make; the second value says what was assumed. */
function unitsToAmount(units: number, use: Use, fills: readonly Fill[]): [number | null, Assumption[]] {
  if (use.rhythm.kind === 'doses') {
    return use.unitsPerDose === null
      ? [Math.floor(units), ['one-unit-a-dose']]
      : [wholeTimes(units, use.unitsPerDose), []];
  }
  if (use.unitsPerDay !== null) return [wholeTimes(units, use.unitsPerDay), []];
  const like = fills
    .flatMap(({ claimedOn, deliveredOn, daysSupply, quantity }) =>
      daysSupply != null && quantity != null && !fault(daysSupply, DAYS_SUPPLY) && !fault(quantity, QUANTITY)
        ? [{ on: claimedOn ?? deliveredOn ?? '', daysSupply, quantity }]
        : [],
    )
    .sort((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  return like ? [wholeTimes(units * like.daysSupply, like.quantity), ['use-as-in-last-fill']] : [null, []];
}

function readCount(
  count: PersonalCount,
  use: Use,
  fills: readonly Fill[],
  today: DayNumber,
  place: Place,
): Counted | null {
  const on = place.dateOrReport('on', count.on);
  if (on === null) return null;
  if (on > today) return place.report('count-ahead-of-today', 'on');
  const days = place.number('days', count.days, COUNTED_DAYS);
  const units = place.number('units', count.units, COUNT);
  const isTaken = place.flag('takenToday', count.takenToday);
  const [amount, assumed] =
    days !== null ? [Math.floor(days), []] : units !== null ? unitsToAmount(units, use, fills) : [null, []];
  if (amount === null) return place.report('count-without-amount');
  return { on, start: isTaken ? on + 1 : on, amount, assumed };
}

function readOrder(given: MedicineFacts, facts: Place): KnownOrder | null {
  const order = facts.part('order', given.order);
  if (!order) return null;
  const place = facts.within('order');
  const status = place.oneOf('status', order.status, OrderStatus.options) ?? place.report('not-understood', 'status');
  return {
    status: status ?? 'unknown',
    hold: place.oneOf('hold', order.hold, Hold.options),
    placedOn: place.date('placedOn', order.placedOn),
    shippedOn: place.date('shippedOn', order.shippedOn),
    expectedOn: place.date('expectedOn', order.expectedOn),
  };
}

function readPriorAuthorization(given: MedicineFacts, facts: Place): KnownFacts['priorAuthorization'] {
  const authorization = facts.part('priorAuthorization', given.priorAuthorization);
  if (!authorization) return null;
  const place = facts.within('priorAuthorization');
  return {
    endsOn: place.date('endsOn', authorization.endsOn),
    hasNoEnd: place.flag('hasNoEnd', authorization.hasNoEnd),
  };
}

function readPrescription(given: MedicineFacts, today: DayNumber, facts: Place) {
  const writtenOn = facts.date('writtenOn', given.writtenOn);
  const expiresOn = facts.date('expiresOn', given.expiresOn);
  if (writtenOn !== null && writtenOn > today) facts.report('written-ahead-of-today', 'writtenOn');
  if (writtenOn !== null && expiresOn !== null && expiresOn < writtenOn)
    facts.report('ends-before-written', 'expiresOn');
  return {
    writtenOn,
    expiresOn,
    validMonths: facts.number('validMonths', given.validMonths, MONTHS),
    controlled: facts.oneOf('controlled', given.controlled, Controlled.options),
    refillsLeft: facts.number('refillsLeft', given.refillsLeft, REFILLS),
  };
}

/** `known` is null when something is not what its name says, such as a date that does not exist: `problems` names every place. */
export function readFacts(given: MedicineFacts, today: DayNumber): { known: KnownFacts | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const facts = new Place(problems);
  if (!facts.part('medicine', given)) return { known: null, problems: [{ what: 'not-understood', path: [] }] };

  const schedule = facts.oneOf('schedule', given.schedule, Schedule.options);
  const prescription = readPrescription(given, today, facts);
  const use = {
    rhythm: rhythmOf(schedule, facts.date('doseOn', given.doseOn)),
    unitsPerDay: facts.number('unitsPerDay', given.unitsPerDay, UNITS_A_DAY),
    unitsPerDose: facts.number('unitsPerDose', given.unitsPerDose, UNITS_A_DAY),
  };
  const fills = facts.list('fills', given.fills);
  const { supplies, claims } = usableFills(fills, use, today, facts);
  const [pauses, pauseIsOpen] = readPauses(facts.list('pauses', given.pauses), today, facts);
  const count = facts.part('count', given.count);
  const known: KnownFacts = {
    schedule,
    ...prescription,
    rhythm: use.rhythm,
    unitsPerDay: use.unitsPerDay,
    supplies,
    claims,
    count: count && readCount(count, use, fills, today, facts.within('count')),
    pauses,
    pauseIsOpen,
    eyeDrops: facts.flag('eyeDrops', given.eyeDrops),
    priorAuthorization: readPriorAuthorization(given, facts),
    tooSoonUntil: facts.date('tooSoonUntil', given.tooSoonUntil),
    order: readOrder(given, facts),
    settings: understoodSettings(given.settings, facts.within('settings')),
  };
  return { known: problems.some(({ what }) => what === 'not-understood') ? null : known, problems };
}
