/**
 * How people's names are printed. A name is taken whole or not at all: "Guðrún E" is somebody else than "Guðrún E. van ’t
 * Hoff". So an initial never parts from its full stop, nor a particle from the name behind it.
 */
import { before, behindName, generation } from './titles';

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
const saint = `(?:S[Tt]|S[Tt][AaEeOo])\\.(?= [A-Z])`;
/** "d'Abreu", "al-Faruqi", "ʻAkahi" */
const bound = `(?:(?:d|l|dell|dall|m|al|el|ad|ash|an|ar|as|at|az|ul|ur|abu|ibn|bin|bint|ap|af|t)(?:${apostrophe}|-)|h(?=[AEIOU])|${apostrophe}(?![A-Za-z~ -]+${apostrophe}${noLetter}))?`;
/** "St. Clair" does not end at its full stop. */
const noShort = '(?!(?:S[Tt]|S[Tt][AaEeOo])\\. [A-Za-z])';
const whole = `${noPartWhole}${noShort}${bound}${capital}${inner}+`;
const word = `(?:${saint}|${initials}|${single}|${whole}|XX+)`;
const particles = `(?:de|du|des|di|da|das|do|dos|del|dela|della|delle|dei|degli|dalla|la|las|le|les|lo|los|li|van|von|vom|vander|der|den|dem|ter|ten|te|tot|het|${apostrophe}[ts]|zu|zum|zur|und zu|op de|op den|in de|in den|in ${apostrophe}t|aan de|aan den|y|e|i|bin|ibn|bint|al|el|ul|ad|abu|af|av|ap|ab|ferch|verch|nic|ni|ui|wa|nee)`;
const nickname = "[A-Z][A-Za-z~'. -]*";
const inBrackets = ` \\(["“]?${nickname}["”]?\\)(?= )`;
/** In quotes it can stand behind the name, too; what stands in brackets there need not be of the name. */
const inQuotes = ` (?:["“]${nickname}["”]|${apostrophe}[A-Z][A-Za-z~. -]*${apostrophe}${noLetter})`;
const part = `(?:${particles} )*(?!${generation}(?: |,|$))${word}`;
const parts = `${part}(?:${inQuotes}|(?:${inBrackets})? ${part})*`;
export const name = `${before}${parts}${behindName}(?:, ${before}${parts}${behindName})?`;
