/** Finds the longest known phrase in a row of tokens. */
import type { Token } from './tokenise';

export interface Found<T> {
  value: T;
  phrase: string;
  /** The first token after the phrase. */
  next: number;
}

/**
 * The longest phrase starting at `start` that `lookUp` knows. Hyphens inside are skipped ("extended-release");
 * a slash is part of the phrase.
 */
export function longestPhrase<T>(
  tokens: readonly Token[],
  start: number,
  lookUp: (phrase: string) => T | null | undefined,
  most = 6,
): Found<T> | null {
  let best: Found<T> | null = null;
  let phrase = '';
  let words = 0;
  for (let at = start; at < tokens.length && words < most; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-' && token.text !== '/')) break;
    if (token.text === '-') {
      if (words === 0) break;
      continue;
    }
    phrase = words === 0 ? token.text : `${phrase} ${token.text}`;
    words++;
    const value = lookUp(phrase);
    if (value !== null && value !== undefined) best = { value, phrase, next: at + 1 };
  }
  return best;
}
