import type { Told } from '../blocks/told-run';
import { autofillStateIn } from '../words/autofill-words';

const next = /^next(?: one)?(?: on)?:? (?=(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\d|[a-z]{3,9}\.? \d))/i;

/** "Auto refill is on", and in the line below it "Next: Jan 8, 2027": told as what it is the next of. */
export function withSubject(one: Told, at: number, told: readonly Told[]): Told {
  const before = told[at - 1];
  const isNext = one.label === null && before?.label === null && next.test(one.text);
  if (!isNext || autofillStateIn(before.text)?.state !== 'on') return one;
  const named = (text: string) => text.replace(next, 'Next auto refill: ');
  return { ...one, text: named(one.text), printed: named(one.printed) };
}
