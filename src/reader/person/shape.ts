/**
 * How people's names are printed. A name is taken whole or not at all: "Guðrún E" is somebody else than "Guðrún E. van ’t
 * Hoff". So an initial never parts from its full stop, nor a particle from the name behind it.
 */
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

/** The part of a text that was found in its plain letters. */
export function asPrinted(found: string, plainly: string, text: string): string {
  const at = plainly.indexOf(found);
  return at < 0 ? found : text.slice(at, at + found.length);
}

const letter = '[A-Za-z]~*';
const capital = '[A-Z]~*';
const apostrophe = "['`]";
const noLetter = '(?![A-Za-z~])';
/** "Rose Alvarez’s" is her name and an ending. */
const possessive = `${apostrophe}[sS]?${noLetter}`;
const inner = `(?:${letter}|(?!${possessive})${apostrophe}(?=[A-Za-z])|-(?=${apostrophe}?[A-Za-z]))`;
/** What stands behind a name in one run with it, and in nobody's: commands and other facts of the person. */
export const noPart = '(?:DOB|ID|Date|Switch|Change|Edit|Select|Exit|Return|Sign|Log|Viewing|Member|Patient|Caregiver)';
const noPartWhole = `(?!${noPart}${noLetter})`;
/** "J.", "T.J.", "J.-P." */
const initials = `(?:${capital}\\.-?)+(?<!-)`;
const single = `${capital}(?![A-Za-z~.-]|(?!${possessive})${apostrophe})`;
const saint = `(?:St|Ste|Sta|Sto)\\.(?= [A-Z])`;
const shortForms = '(?:Wm|Chas|Geo|Jos|Thos|Jas|Robt|Edw|Benj|Danl|Saml|Ma|Fco)';
/** "d'Abreu", "al-Faruqi", "ʻAkahi" */
const bound = `(?:(?:d|l|dell|dall|m|al|el|ad|ash|an|ar|as|at|az|ul|ur|abu|ibn|bin|bint|ap|af|t)(?:${apostrophe}|-)|${apostrophe})?`;
/** "St. Clair" and "Wm. Harcourt" do not end at their full stop. */
const noShort = `(?!(?:St|Ste|Sta|Sto|${shortForms})\\. [A-Za-z])`;
const whole = `${noPartWhole}${noShort}${bound}${capital}${inner}+`;
const word = `(?:${saint}|${initials}|${single}|${whole}|XX+)`;
const particles = `(?:de|du|des|di|da|das|do|dos|del|dela|della|delle|dei|degli|dalla|la|las|le|les|lo|los|li|van|von|vom|vander|der|den|dem|ter|ten|te|tot|het|${apostrophe}[ts]|zu|zum|zur|und zu|op de|op den|in de|in den|in ${apostrophe}t|aan de|aan den|y|e|i|bin|ibn|bint|al|el|ul|ad|abu|af|av|ap|ab|ferch|verch|nic|ni|ui)`;
/** "Thomas Moe Jr.", "Chidi Ezeh, Sr.", "Bart Wu III": nothing of a name stands behind it. */
const generation = '(?:(?:[JS]r|JR|SR|Esq)(?:\\.|(?![A-Za-z~.]))|(?:I{2,3}|IV|V|VI{1,3}|2nd|3rd|4th)(?![A-Za-z~\\d]))';
const nickname = ` (?:\\(${capital}(?:${inner})+\\)|["“]${capital}(?:${inner})+["”])(?= [A-Z])`;
const part = `(?:${particles} )*(?!${generation}(?: |,|$))${word}`;
export const name = `(?:(?:Mr|Mrs|Ms|Mx|Dr)\\.? )?(?:${shortForms}\\. )?${part}(?:${nickname})?(?: ${part})*(?:,? ${generation}|, ${part}(?: ${part})*(?:,? ${generation})?)?`;
