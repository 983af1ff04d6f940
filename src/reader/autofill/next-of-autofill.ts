import type { Told } from '../blocks/told-run';
import { isDay } from '../findings/dates';
import { autofillStateIn } from '../words/autofill-words';

/** "Next: Jan 8", "The next one is set for Jan 8", "We will process the next one on Jan 8"; one that is sent then was processed before. */
const next =
  /^(?:(?:we(?:'ll| will) (?:automatically )?(?:process|(?:re)?fill) )?(?:the|your) )?next(?: one)?(?: (?:is|will be)(?: (?:set|scheduled|planned|processed|(?:re)?filled))?)?(?: on| for)?:? (?=(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d|[a-z]{3,9}\.? \d))/i;
/** A sentence that goes on with a day; "Auto refill is on" has its end. */
const leadsToDay = /\b(?:will|next|can|to be|scheduled)\b.*\b(?:on|by|for|after|around)$/i;
const isOn = /\b(?:is|are|be|stays?|remains?|keep|turned|switched|currently|now|already) on$/i;

/**
 * "Auto refill is on", and in the line below it "Next: Jan 8, 2027": told as what it is the next of. "We will process your next
 * auto refill on" over "November 30, 2026": told as one sentence.
 */
export function withSubject(one: Told, at: number, told: readonly Told[]): Told {
  const before = told[at - 1];
  if (one.label !== null || before?.label !== null) return one;
  if (isDay(one.text) && one.line - before.line < 2 && leadsToDay.test(before.text) && !isOn.test(before.text))
    return { ...one, text: `${before.text} ${one.text}`, printed: `${before.printed} ${one.printed}` };
  if (!next.test(one.text) || autofillStateIn(before.text)?.state !== 'on') return one;
  const named = (text: string) => text.replace(next, 'Next auto refill: ');
  return { ...one, text: named(one.text), printed: named(one.printed) };
}
