import { hasDrugStem } from './drug-stems';
import { drugWords } from './drug-words';

let known: ReadonlySet<string> | null = null;

/** Whether a drug's name begins with this word, in lower case: a known one, or one that is made like a generic name. */
export function isDrugWord(word: string): boolean {
  known ??= new Set(drugWords.trim().split(/\s+/));
  return known.has(word) || hasDrugStem(word);
}
