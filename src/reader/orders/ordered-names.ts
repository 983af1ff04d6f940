/** Names as orders print them: several in one run, or one and how many more there are. */
import { firstFinding, likeness, namesDrug } from '../names/medicine-name';
import { nameWithin } from '../names/name-within';
import { strength } from '../names/strength-form';

const more = /,?\s+(?:and|plus|&|\+)\s?\d{1,2} (?:more|others?)(?: \w+)?$/i;

/** "84-day" looks like a strength. */
const days = /\d+[ -]days?\b/gi;

/** Several medicines in one run: "ATORVASTATIN TAB 40MG, LISINOPRIL TAB 10MG", "NIFEdipine ER 30 mg, buPROPion XL 150 mg". */
export function splitNames(name: string): string[] {
  const named = name.replace(more, '');
  const parts = named.split(/\s*(?:[,;]|\band\b|\n)\s+(?=\p{Lu}|\p{Ll}+\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => strength.test(part.replace(days, '')) || namesDrug(part))
    ? parts
    : [named];
}

/** Between two medicines of one run, and not within an aside that tells of one of them. */
const between = /(?:\s*[,;/]|\s+(?:and|&|plus|\+|[•·|])|\.)\s+(?=\p{Lu}|\p{Ll}+\p{Lu})(?![^()]*\))/gu;

export interface NamedPart {
  readonly name: string;
  /** All that the run tells of it, its name with it. */
  readonly text: string;
}

/** "Gabapentin 300 mg capsule (Rx 71448230), Meloxicam 15 mg tablet (Rx 71448231)": each with what is told of it. */
export function namedParts(run: string): NamedPart[] {
  const found: NamedPart[] = [];
  let from = 0;
  for (const cut of [...run.matchAll(between), { index: run.length, 0: '' }]) {
    const text = run.slice(from, cut.index);
    from = cut.index + cut[0].length;
    const name = nameWithin(text);
    const last = found[found.length - 1];
    if (isName(name)) found.push({ name, text });
    else if (last) found[found.length - 1] = { ...last, text: `${last.text}, ${text}` };
  }
  return found;
}

/** "Rx number 70331901, 84-day supply" has an amount of days, and names nothing. */
const isName = (text: string) =>
  likeness(text) === 'strong' && firstFinding(text) !== 0 && (namesDrug(text) || strength.test(text.replace(days, '')));

/** Whether what a line prints is one medicine, and does not go on to say that there are more. */
export const isOneMedicine = (name: string, line: string) =>
  splitNames(name).length === 1 && !more.test(line) && namedParts(line).length < 2;
