/** Finds the longest known phrase in a row of tokens. */
import type { Token } from './tokenise';

const mostWords = 7;

export interface Found<T> {
  value: T;
  phrase: string;
  /** The first token after the phrase. */
  next: number;
}

/** Phrases to look for, with what begins one: most words begin none, and need no further look. */
export interface Phrases<T> {
  get(phrase: string): T | undefined;
  starts: ReadonlySet<string>;
}

export function phrasesOf<T>(map: ReadonlyMap<string, T>): Phrases<T> {
  return {
    get: (phrase) => map.get(phrase),
    starts: new Set([...map.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? '')),
  };
}

/**
 * The longest of the phrases that starts at `start` and whose end is accepted. Hyphens inside are skipped
 * ("extended-release"); a slash is part of the phrase.
 */
export function longestPhrase<T>(
  tokens: readonly Token[],
  start: number,
  phrases: Phrases<T>,
  accepts: (next: number) => boolean = () => true,
): Found<T> | null {
  if (!phrases.starts.has(tokens[start]?.text ?? '')) return null;
  let best: Found<T> | null = null;
  let phrase = '';
  for (let at = start, words = 0; at < tokens.length && words < mostWords; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-' && token.text !== '/')) break;
    if (token.text === '-') continue;
    phrase = words === 0 ? token.text : `${phrase} ${token.text}`;
    words++;
    const value = phrases.get(phrase);
    if (value !== undefined && accepts(at + 1)) best = { value, phrase, next: at + 1 };
  }
  return best;
}
