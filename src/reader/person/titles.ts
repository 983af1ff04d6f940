/**
 * What is printed around people's names and belongs to them: titles and short forms before, degrees and generations behind.
 * A full stop that is taken for the end of a sentence cuts a name: "Smt. Lakshmi Rao" is not "Smt". All in plain letters.
 */
import { pattern } from '../text/patterns';
import { inPlainLetters } from './plain-letters';

/** With a full stop behind each: given names cut short ("Wm. Harcourt"), and titles. One without is a word as any other. */
export const abbreviation =
  /^(?:st[aeo]?|wm|chas|geo|jos|thos|jas|robt|edw|benj|danl|saml|ma|fco|[dm]rs?|ms|mx|miss|mme|mlle|prof|revd?|hon|frs?|sra?|srta|bro?|msgr|mons|capt|cpt|cmdr|cdr|col|gen|brig|maj|lt|lieut|sgt|cpl|pvt|adm|amb|sen|gov|judge|atty|engr|ing|lic|arq|dipl|mag|dna?|smt|shri|sri|kum|pdt|pandit|pt|ust|hj)$/i;

/** A title's or a name's short form, or the end of a sentence: which of them is told by `uncut`. */
export const before = '(?:[A-Z][A-Za-z~]{1,5}\\. )*';

/** "Thomas Moe Jr.", "Chidi Ezeh, Sr.", "Bart Wu III": but for a degree nothing of a name stands behind it. */
export const generation =
  '(?:(?:[JS]r|JR|SR|Esq)(?:\\.|(?![A-Za-z~.]))|(?:I{2,3}|IV|V|VI{1,3}|2nd|3rd|4th)(?![A-Za-z~\\d]))';
/** "Ph.D.", "Pharm.D.": by its full stop no other word of a name. "M.D." can be initials. */
const dotted = '[A-Z][a-z]{1,4}\\.[A-Z][a-z]?\\.?(?![A-Za-z~.])';
/** "MD", "M.D.", "PhD", "FACP", "MSc": behind a comma, for a surname can look so. */
const degree = '[A-Z][a-z]{0,4}\\.?(?:[A-Z][a-z]?\\.?)+(?![A-Za-z~.])';
/** All that stands behind a name. */
export const behindName = `(?:,? (?:${generation}|${dotted}|Ret\\.)|, ${degree})*`;

/** What a sentence begins with, and nobody's name. */
const sentence =
  /^(?:you|your|we|our|it|its|this|that|these|those|here|there|they|to|the|an?|if|not|no|is|are|see|showing|all|one|two|next|last|please|thank|welcome|how|what|when|where|who|for|sign|log|switch|change|good|have|has|do|does|as|at|in|on|only|now|new|and|or|but|need|ready|today|track|view|manage|refills?|orders?|prescriptions?)\b/i;

/**
 * A name with as much before it as is of it, where `behind` is what follows: "Rose. Welcome" is "Rose". undefined where it may
 * be cut: "Xyz", of "Xyz. Ravi Kumar".
 */
export function uncut(found: string, behind: string): string | undefined {
  const stop = /(?:^|, |\. )(?<short>[A-Z][A-Za-z~]{1,5})(?<stop>\. )/g;
  stop.lastIndex = 0;
  for (let match = stop.exec(found); match; match = stop.exec(found)) {
    const { short = '' } = match.groups ?? {};
    const end = match.index + match[0].length - 2;
    if (!abbreviation.test(short)) return sentence.test(found.slice(end + 2)) ? found.slice(0, end) : undefined;
    stop.lastIndex = end;
  }
  if (!behind.startsWith('. ')) return found;
  const last = /[A-Za-z~]+$/.exec(found)?.[0] ?? '';
  const isShort = /^(?:[A-Z][A-Za-z~]{1,5}\. )*[A-Z][A-Za-z~]{0,5}$/.test(found);
  // "Mr. & Mrs. Ames"
  if (abbreviation.test(last) && /^\. \S/.test(behind) && !/^[JS]r$/i.test(last)) return undefined;
  return isShort && /^\. [A-Z]/.test(behind) && !sentence.test(behind.slice(2)) ? undefined : found;
}

/** These are titles without a full stop, too; "Gen Sato" and "Sri Devi" are called so. */
const titles = pattern('^(?:The )?(?:(?:[DM]rs?|[DM]RS?|Ms|MS|Mx|Miss|Prof|Rev) |(?:[A-Z][A-Za-z~]{1,5})\\. )+(?=\\S)');
/** In capitals a given name looks like a degree: "LEE, ANN". */
const known =
  '(?:M\\.?D|D\\.?O|Ph\\.?D|R\\.?N|N\\.?P|P\\.?A(?:-C)?|D\\.?D\\.?S|D\\.?M\\.?D|D\\.?V\\.?M|J\\.?D|C\\.?P\\.?A|M\\.?B\\.?A|M\\.?P\\.?H|B\\.?S\\.?N|M\\.?S\\.?N|D\\.?N\\.?P|FNP|APRN|FACP|FACS|R\\.?Ph|(?:Pharm|Ed|Psy)\\.?D|LCSW|MSW|MSc|MEd|Esq)';
const degrees = pattern(`(?:,? ${dotted}|(?<= .*), ${known}\\.?(?![A-Za-z~.]))+$`);

/** A name without titles and degrees: these are printed in one place and left out in another. */
export function withoutTitles(name: string): string {
  const plainly = inPlainLetters(name);
  const from = titles.exec(plainly)?.[0].length ?? 0;
  const bare = name.slice(from, degrees.exec(plainly)?.index ?? name.length);
  return bare === '' ? name : bare;
}
