/**
 * The reader's long patterns. A browser compiles a pattern when it is first used, V8 once more when it is used again, and
 * that takes as long as reading a hundred lines. Done beforehand, one at a time, it holds no page up.
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

/** What may stand between a label and its value: ":", "#", "is", an aside "(each)". */
export const linked =
  '\\s*(?:\\((?!used|total|auth|allow|of\\b)[^)]{1,12}\\))?\\s*(?::|#|=|-(?=\\s)|\\bis\\b|\\bare\\b)?\\s*';
