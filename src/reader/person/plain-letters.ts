/** Names in the letters of all alphabets, made ready for patterns that know twenty-six. */
import { remember } from '../text/remember';

/**
 * The same text, character for character, in plain letters: patterns with the letters of all alphabets are slow to compile.
 * "~" stands for an accent that is a character of its own, "X" for a letter of an alphabet without capitals.
 */
export const inPlainLetters = remember((text): string => text.replace(/[^\x20-\x7D]/g, plainLetter));

function plainLetter(one: string): string {
  if (/[’‘ʼʻ´]/.test(one)) return "'";
  const base = one.normalize('NFD').charAt(0);
  if (/[A-Za-z]/.test(base)) return base;
  if (/\p{M}/u.test(one)) return '~';
  if (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(one)) return 'X';
  return /\p{L}/u.test(one) ? 'x' : one;
}
