/** People's printed names: what can be one, and whether two are one person's. */

import { strength } from '../names/strength-form';
import { printed } from '../text/fold';
import { pattern } from '../text/patterns';
import { hasFrameWord, isNobody } from './not-people';
import { inPlainLetters } from './plain-letters';
import { name } from './shape';
import { uncut, withoutTitles } from './titles';

const shape = pattern(`^${name}$`);
/** "Robert (Bob) Smith": what stands in brackets inside a name is of it, what stands behind it is not. */
const behindName = /\s*(?:\((?!["“]?\p{Lu}[\p{L}\p{M}'’ -]*["”]?\) (?:\p{Ll}{1,5} ){0,2}\p{Lu})|\[).*$/u;
/** A full stop that ends a sentence, not an initial or "Jr.". */
const endOfSentence =
  /(?<=\p{L}\p{M}*[\p{Ll}\p{M}])(?<!\b(?:[JS]r|Esq|St|Ste|Ret)|\.\p{Lu}\p{Ll})\.$|(?<=, \p{Lu}\p{L}*\p{Lu})\.$/u;

/** "Rose (rosie) Alvarez": one word before an aside, and a name behind it. */
const aroundAside = /^[^\s(]+ \([^)]*\) \p{Lu}\p{Ll}/u;

/** A text as a person's name, without what stands in brackets behind it; null when it is none. */
export function asName(text: string): string | null {
  const bare = withoutInitials(printed(text))
    .replace(behindName, '')
    .replace(/\s+[-–—|•·].*$/, '')
    .replace(/['’‘`´]s$/, '')
    .replace(/[,!:]+$/, '')
    .replace(endOfSentence, '')
    .trim();
  if (bare.length < 2 || bare.length > 80 || /\d/.test(bare.replace(/ (?:2nd|3rd|4th)$/, ''))) return null;
  const plainly = inPlainLetters(bare);
  if (strength.test(bare) || isNobody(bare) || !shape.test(plainly) || uncut(plainly, '') !== plainly) return null;
  // "Rose Alvarez, Welcome": behind a comma stands a given name, if anything.
  const behind = bare.split(', ').slice(1);
  if (!bare.includes(' ') && aroundAside.test(text)) return null;
  return behind.some((part) => isNobody(part) || hasFrameWord(part)) ? null : bare;
}

/** "RA Rose Alvarez": the letters of a round picture beside the name. */
function withoutInitials(text: string): string {
  const [, letters, name] = /^(\p{Lu}{2,3}|\p{Lu}(?= \p{L}[\p{L}\p{M}'’-])) (\p{L}.*)$/u.exec(text) ?? [];
  if (letters === undefined || name === undefined) return text;
  const firsts = name.split(/[\s.-]+/).flatMap((part) => /[\p{L}]/u.exec(part)?.[0]?.normalize('NFD')[0] ?? []);
  const given = [...letters.normalize('NFD').replace(/\p{M}/gu, '')];
  const areFirsts = standInOrder(given, firsts, (one, first) => first.toUpperCase() === one);
  return areFirsts && firsts[0]?.toUpperCase() === given[0] && firsts.length > 1 ? name : text;
}

/** "Sandoval-Price": behind a hyphen such a word is a surname. */
const secondSurname = /(?<=\p{Lu}\p{Ll}{3,})-(?:Blue|Cross|Group|Kaiser|Price|Read|Self)(?!\p{L})/u;

/** A text as the name of a person, of two words at least, where it could as well be a word of the page's frame. */
export function fullName(text: string): string | null {
  const found = asName(text);
  return found?.includes(' ') && !hasFrameWord(found.replace(secondSurname, '')) ? found : null;
}

/** A text without the arrow of a menu, a dash or a bullet around it; what belongs to a name stays. */
export function withoutMarks(text: string): string {
  const begun = text.replace(/^(?:(?!['’‘]\p{Lu}[^'’‘]*$)[^\p{L}\p{N}])+/u, '');
  const bare = begun.replace(/[^\p{L}\p{M}\p{N}.!?)'’\]]+$/u, '');
  // “Bob”, at the end of a name
  const closing = /["“][^"”]+$/.test(bare) && /^["”]/.exec(begun.slice(bare.length));
  return closing ? bare + closing[0] : bare;
}

/** The fullest of several forms of one person's name; null when they name more than one person. */
export function agreed(names: readonly string[]): string | null {
  const sorted = [...names].sort((a, b) => lengthOf(b) - lengthOf(a) || b.length - a.length);
  const [fullest, ...others] = sorted;
  if (fullest === undefined) return null;
  return others.every((other) => isSamePerson(fullest, other)) ? fullest : null;
}

const lengthOf = (name: string) => withoutTitles(name).replace(/\./g, '').length;

/** "Kat", "Kat J." and "Kat Jones" can be one person; "Ann Jones" and "Kat Jones" cannot. */
export function isSamePerson(fuller: string, shorter: string): boolean {
  const [long, short] = [partsOf(fuller), partsOf(shorter)];
  if (long[0] !== short[0]) return false;
  return standInOrder(short, long, (part, own) => own === part || (part.length === 1 && own.startsWith(part)));
}

/** The same where nobody knows which of the two forms is the fuller one. */
export const isSameEitherWay = (one: string, other: string): boolean =>
  isSamePerson(one, other) || isSamePerson(other, one);

/** Whether each part is found among all, in this order; others may stand between. */
function standInOrder(
  parts: readonly string[],
  all: readonly string[],
  fits: (part: string, own: string) => boolean,
): boolean {
  let at = 0;
  return parts.every((part) => {
    while (at < all.length && !fits(part, all[at] ?? '')) at += 1;
    at += 1;
    return at <= all.length;
  });
}

/** The words of a name, however they are printed: "T.J." are two, an accent can be a character of its own. */
function partsOf(name: string): string[] {
  return turned(withoutTitles(name))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼʻ`´]/g, "'")
    .replace(/\.(?=\p{L})/gu, ' ')
    .replace(/[.,]/g, '')
    .split(/\s+/);
}

/** "van den Berg, Jan" */
const turned = (text: string) => text.replace(/^([^,]+), (?!(?:[JS]r|I{2,3}|IV|VI*|Esq)\b)([^,]+)/i, '$2 $1');

const generation = /(?:^|[ ,])(?:[js]r|ii+|iv|vi*|2nd|3rd|4th)$/i;

/** Father and son may differ in nothing else: "Robert Ames" need not be "Robert Ames Jr.". */
export const isOtherGeneration = (one: string, other: string) =>
  generation.exec(partsOf(one).join(' '))?.[0] !== generation.exec(partsOf(other).join(' '))?.[0];
