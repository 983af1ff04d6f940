/** What a person has silenced: a rule for one medicine, or for good. Critical rules come back after 30 days. */
import type { CurrentMedicine } from '@/src/history/current';
import type { OwnWords, Said } from '@/src/history/own-words';
import { type RuleId, sourceOf } from './rule-index';

const criticalStaysSilentDays = 30;

/** The day on which a silenced rule speaks again; null: it stays silent until it is let speak. */
export function comesBackOn(rule: RuleId, since: string): string | null {
  if (sourceOf(rule).weight !== 'C') return null;
  return Temporal.PlainDate.from(since).add({ days: criticalStaysSilentDays }).toString();
}

function holds(silence: Said<'silence'> | null, rule: RuleId, today: Temporal.PlainDate): boolean {
  if (silence === null) return false;
  const back = comesBackOn(rule, silence.value);
  return back === null || Temporal.PlainDate.compare(today, back) < 0;
}

/** `medicine` null: what is said of the person or of an order. */
export function isSilenced(
  rule: RuleId,
  medicine: CurrentMedicine | null,
  own: OwnWords,
  today: Temporal.PlainDate,
): boolean {
  if (holds(own.ofPerson('silence', rule), rule, today)) return true;
  return medicine !== null && holds(own.ofMedicine('silence', medicine, rule), rule, today);
}
