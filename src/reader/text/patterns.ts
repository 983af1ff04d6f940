/**
 * The reader's long patterns, and how they are made out of wordings. A browser compiles a pattern when it is first used, V8
 * once more when it is used again, and that takes as long as reading a hundred lines. Done beforehand, one at a time, it holds
 * no page up.
 */
import type { Work } from '../work';

const waiting: RegExp[] = [];

export function pattern(source: string, flags = ''): RegExp {
  const made = new RegExp(source, flags);
  waiting.push(made);
  return made;
}

/** Has those compiled that are not yet. */
export function* makeReady(): Work<void> {
  for (let made = waiting.pop(); made; made = waiting.pop()) {
    made.test('');
    made.test('');
    yield;
  }
}

/** One pattern out of many wordings. A wording is a piece of a regular expression. */
export function words(...wordings: string[]): string {
  return `(?:${wordings.join('|')})`;
}

/**
 * A letter of whatever alphabet, for a class of a pattern that does not mind the case: with \p{L} that takes ten times as
 * long to be compiled.
 */
export const letter = 'A-Za-z\u00c0-\u1fff';

/** The wording and nothing else, whatever its case. */
export const whole = (source: string) => pattern(`^(?:${source})$`, 'i');
/** The wording anywhere in a text, in words of its own, whatever its case. */
export const within = (source: string) => pattern(`(?<![\\w])(?:${source})(?![\\w])`, 'i');
