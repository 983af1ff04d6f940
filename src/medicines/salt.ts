/** Salts beside a drug's name. */
import { linesOf, shortForms } from './lists/lines';
import { salts } from './lists/salts';

const short = shortForms(salts);
const whole = new Set(linesOf(salts).map((line) => line.split('=')[0]?.trim() ?? ''));

/** The whole word of a salt ("hcl" is "hydrochloride"); null when it is none. */
export const saltOf = (word: string): string | null => (whole.has(word) ? word : (short.get(word) ?? null));

export interface Salted {
  words: string[];
  salt: string | null;
}

/** Every way to take salts off the end of a name, from none to all but the first word. */
export function withoutSalts(words: readonly string[]): Salted[] {
  const ways: Salted[] = [{ words: [...words], salt: null }];
  const taken: string[] = [];
  for (let end = words.length - 1; end > 0; end--) {
    const salt = saltOf(words[end] ?? '');
    if (salt === null) break;
    taken.unshift(salt);
    ways.push({ words: words.slice(0, end), salt: taken.join(' ') });
  }
  return ways;
}
