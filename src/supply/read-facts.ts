/** Checks the facts of one medicine and makes of them what the arithmetic takes. Never throws, whatever it is given. */
import type { Assumption } from './answer';
import type { Counted, KnownFacts } from './known-facts';
import { type FullFacts, MedicineFacts, type PersonalCount } from './medicine-facts';
import { COUNT, COUNTED_DAYS, REFILLS, UNITS_A_DAY, usable, wholeTimes } from './number-checks';
import type { Problem } from './problem';
import { daysFrom, type PausedSpan, type Rhythm, rhythmOf } from './rhythm';
import { usableFills } from './usable-fills';

const date = (text: string) => Temporal.PlainDate.from(text);
const compare = Temporal.PlainDate.compare;
/** Longer than this is no pause of a medicine. */
const LONGEST_PAUSE = 1100;

function readPauses(facts: FullFacts, today: Temporal.PlainDate, problems: Problem[]): [PausedSpan[], boolean] {
  const spans: PausedSpan[] = [];
  let isOpen = false;
  for (const [index, pause] of facts.pauses.entries()) {
    const from = date(pause.from);
    // A stay without an end is taken to end today: the earliest run-out it can mean.
    const to = pause.to === null ? today : date(pause.to);
    if (pause.to === null && compare(from, today) > 0) continue;
    const days = daysFrom(from, to);
    if (days < 0) problems.push({ what: 'pause-ends-before-it-begins', path: ['pauses', index] });
    else if (days > LONGEST_PAUSE) problems.push({ what: 'absurd', path: ['pauses', index] });
    else {
      spans.push({ from, to });
      isOpen ||= pause.to === null;
    }
  }
  spans.sort((a, b) => compare(a.from, b.from));
  const merged: PausedSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || daysFrom(last.to, span.from) > 1) merged.push(span);
    else if (compare(span.to, last.to) > 0) merged[merged.length - 1] = { from: last.from, to: span.to };
  }
  return [merged, isOpen];
}

/** Days or doses that counted units make; the second value says what was assumed. */
function unitsToAmount(units: number, facts: FullFacts, rhythm: Rhythm): [number | null, Assumption[]] {
  const scratch: Problem[] = [];
  if (rhythm.kind === 'doses') {
    const each = usable(facts.unitsPerDose, UNITS_A_DAY, [], scratch);
    return each === null ? [Math.floor(units), ['one-unit-a-dose']] : [wholeTimes(units, each), []];
  }
  const perDay = usable(facts.unitsPerDay, UNITS_A_DAY, [], scratch);
  if (perDay !== null) return [wholeTimes(units, perDay), []];
  const like = [...facts.fills]
    .filter((fill) => (fill.daysSupply ?? 0) > 0 && (fill.quantity ?? 0) > 0)
    .sort((a, b) => (a.claimedOn ?? a.deliveredOn ?? '').localeCompare(b.claimedOn ?? b.deliveredOn ?? ''))
    .at(-1);
  if (!like) return [null, []];
  return [wholeTimes(units * (like.daysSupply ?? 0), like.quantity ?? 1), ['use-as-in-last-fill']];
}

function readCount(
  count: PersonalCount,
  facts: FullFacts,
  rhythm: Rhythm,
  today: Temporal.PlainDate,
  problems: Problem[],
): Counted | null {
  const on = date(count.on);
  if (compare(on, today) > 0) {
    problems.push({ what: 'count-ahead-of-today', path: ['count', 'on'] });
    return null;
  }
  const days = usable(count.days, COUNTED_DAYS, ['count', 'days'], problems);
  const units = usable(count.units, COUNT, ['count', 'units'], problems);
  const [amount, assumed] =
    days !== null ? [Math.floor(days), []] : units !== null ? unitsToAmount(units, facts, rhythm) : [null, []];
  if (amount === null) {
    problems.push({ what: 'count-without-amount', path: ['count'] });
    return null;
  }
  return { on, start: count.takenToday ? on.add({ days: 1 }) : on, amount, assumed };
}

function checkPrescriptionDates({ writtenOn, expiresOn }: FullFacts, today: Temporal.PlainDate, problems: Problem[]) {
  if (writtenOn === null) return;
  if (compare(date(writtenOn), today) > 0) problems.push({ what: 'written-ahead-of-today', path: ['writtenOn'] });
  if (expiresOn !== null && compare(date(expiresOn), date(writtenOn)) < 0) {
    problems.push({ what: 'ends-before-written', path: ['expiresOn'] });
  }
}

/** `known` is null when the shape itself is wrong: then `problems` names every place. */
export function readFacts(
  given: MedicineFacts,
  today: Temporal.PlainDate,
): { known: KnownFacts | null; problems: Problem[] } {
  const parsed = MedicineFacts.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue): Problem => ({
        what: 'not-understood',
        path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      }),
    );
    return { known: null, problems };
  }
  const facts = parsed.data;
  const problems: Problem[] = [];
  const rhythm = rhythmOf(facts.schedule, facts.doseOn === null ? null : date(facts.doseOn));
  checkPrescriptionDates(facts, today, problems);
  const { supplies, claims } = usableFills(facts, rhythm, today, problems);
  const [pauses, pauseIsOpen] = readPauses(facts, today, problems);
  const count = facts.count && readCount(facts.count, facts, rhythm, today, problems);
  const known: KnownFacts = {
    facts,
    rhythm,
    supplies,
    claims,
    count,
    pauses,
    pauseIsOpen,
    refillsLeft: usable(facts.refillsLeft, REFILLS, ['refillsLeft'], problems),
    unitsPerDay: usable(facts.unitsPerDay, UNITS_A_DAY, [], []),
    problems,
  };
  return { known, problems };
}
