/** Names as orders print them: several in one run, or one and how many more there are. */
import { namesDrug, strength } from './medicine-name';

const more = /,?\s+(?:and|plus|&|\+)\s?\d{1,2} (?:more|others?)(?: \w+)?$/i;

/** Several medicines in one run: "ATORVASTATIN TAB 40MG, LISINOPRIL TAB 10MG", "NIFEdipine ER 30 mg, buPROPion XL 150 mg". */
export function splitNames(name: string): string[] {
  const named = name.replace(more, '');
  const parts = named.split(/\s*(?:[,;]|\band\b|\n)\s+(?=\p{Lu}|\p{Ll}+\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => strength.test(part) || namesDrug(part)) ? parts : [named];
}

/** Whether what a line prints is one medicine, and does not go on to say that there are more. */
export const isOneMedicine = (name: string, line: string) => splitNames(name).length === 1 && !more.test(line);
