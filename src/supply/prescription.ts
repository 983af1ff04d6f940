/** How long the prescription lasts, and whether the next fill needs a new one (§2, RF-02). */
import { addMonths, type DayNumber, dateOf, dayOf } from '@/src/calendar/day-number';
import { type Answer, type Known, known, notKnown } from './answer';
import type { ProcessingBasis } from './insurance';
import type { KnownFacts } from './known-facts';

export type PrescriptionEndBasis =
  | { readonly kind: 'printed'; readonly rule: '§2.1' }
  /** `stated`: the months were given. `usual`: 12, or 6 by federal law for schedule III and IV. */
  | {
      readonly kind: 'written';
      readonly rule: '§2.1' | '§2.2';
      readonly writtenOn: Temporal.PlainDate;
      readonly months: number;
      readonly from: 'stated' | 'usual';
    };

/** The last valid day of a prescription written on `writtenOn`, clamped to the month's end (Aug 31 + 6 months is Feb 28). */
export const validThrough = (writtenOn: Temporal.PlainDate, months: number): Temporal.PlainDate =>
  dateOf(addMonths(dayOf(writtenOn), months));

/** The last day on which the prescription is valid. A printed date wins; schedule II has no federal end. */
export function prescriptionEnd(facts: KnownFacts): Answer<PrescriptionEndBasis> {
  if (facts.expiresOn !== null) return known(dateOf(facts.expiresOn), { kind: 'printed', rule: '§2.1' });
  if (facts.writtenOn === null) return notKnown('end-not-known');
  const writtenOn = dateOf(facts.writtenOn);
  const stated = facts.validMonths;
  if (stated !== null) {
    return known(validThrough(writtenOn, stated), {
      kind: 'written',
      rule: '§2.1',
      writtenOn,
      months: stated,
      from: 'stated',
    });
  }
  if (facts.controlled === 'II') return notKnown('end-not-known');
  const isLimited = facts.controlled === 'III' || facts.controlled === 'IV';
  const months = isLimited ? 6 : 12;
  return known(
    validThrough(writtenOn, months),
    { kind: 'written', rule: isLimited ? '§2.2' : '§2.1', writtenOn, months, from: 'usual' },
    ['prescription-end-computed'],
  );
}

export type NewPrescriptionReason =
  | 'no-refills-left'
  /** Schedule II: a new one each time (§2.3). */
  | 'schedule-ii'
  | 'prescription-ended'
  /** It ends before the earliest day on which the next fill can be processed. */
  | 'ends-before-next-fill';

export interface NewPrescription {
  /** `unknown`: nothing shown asks for one, and refills or the prescription's end are not shown. */
  readonly needed: 'yes' | 'no' | 'unknown';
  readonly rule: 'RF-02';
  readonly because: readonly NewPrescriptionReason[];
  readonly notShown: readonly ('refills-left' | 'prescription-end')[];
}

export function newPrescription(
  { controlled, refillsLeft }: KnownFacts,
  end: Answer<PrescriptionEndBasis>,
  processing: Known<ProcessingBasis>,
  today: DayNumber,
): NewPrescription {
  const because: NewPrescriptionReason[] = [];
  if (refillsLeft === 0) because.push('no-refills-left');
  if (controlled === 'II') because.push('schedule-ii');
  if (end.on !== null && dayOf(end.on) < today) because.push('prescription-ended');
  else if (end.on !== null && dayOf(end.on) < dayOf(processing.on)) because.push('ends-before-next-fill');
  const notShown: NewPrescription['notShown'][number][] = [];
  if (refillsLeft === null) notShown.push('refills-left');
  if (end.on === null) notShown.push('prescription-end');
  return {
    needed: because.length > 0 ? 'yes' : notShown.length > 0 ? 'unknown' : 'no',
    rule: 'RF-02',
    because,
    notShown,
  };
}
