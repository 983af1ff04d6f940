/** One run of text without anything of anybody: dates moved, numbers and words in the place of others, the reader's words kept. */
import { practiceWord } from '@/src/reader/findings/prescriber-names';
import { abbreviation } from '@/src/reader/person/titles';
import { credentials } from '@/src/reader/words';
import { applyEdits, type Edit, overlaps } from './edit';
import type { WordInventor, WordKind } from './invent-words';
import { isKept, isParticle } from './kept-words';
import type { DateMover } from './move-dates';

export interface Redactor {
  readonly dates: DateMover;
  readonly digits: (run: string) => string;
  readonly words: WordInventor;
  /** Names of people as the page prints them, the longest first. */
  readonly names: readonly RegExp[];
  /** The words of those names that are not kept, in lower case. */
  readonly nameWords: ReadonlySet<string>;
}

/** How the parts of one line are put side by side: dates go across parts, words never do. */
const seam = '\u0001';

/** Numbers by which a page counts itself, or a step of it: the reader holds them against what it read. */
const counts = [
  /\((\d{1,3})\)/g,
  /(?<![\d/])\d{1,3}\s*(?:[-–]|to)\s*\d{1,3}\s+(?:of|out of)\s+\d{1,3}(?!\d)/gi,
  /(?<![\d/])\d{1,3}\s+(?:of|out of)\s+\d{1,3}(?!\d)/gi,
  /\bpage:?\s+\d{1,3}(?:\s*\/\s*\d{1,3})?/gi,
  /^\s*\d{1,3}(?=\s+(?:[a-z]+\s+){0,2}(?:prescription|medication|medicine|order)s?\s*$)/gi,
  /\bin\s+\d{1,3}\s+(?:day|week)s?\b/gi,
];
const word = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const parcel = /\b1Z(?= ?[A-Z0-9]{3})/g;
/** "U.S. mail" carries what no one is called by. */
const postal = /\bU\.S\.(?= (?:mail|postal))/gi;
/** What goes with many names, "St." of "St. John" and "Wm." among it; without it a name would be read as none. */
const titles = new RegExp(`^(?:dr|mr|mrs|ms|jr|sr|ii|iii|iv|ste?|wm|geo|jos|${credentials})$`, 'i');
/** "Eye Associates" of a prescriber's name. */
const practice = new RegExp(`^${practiceWord}$`, 'iu');

/** The parts of one line, each without anything of anybody. */
export function redactLine(parts: readonly string[], redactor: Redactor): string[] {
  const line = parts.join(seam).replaceAll(seam, ' ');
  const edits = editsOf(line, redactor, parts);
  let offset = 0;
  return parts.map((part) => {
    const own = edits.filter(({ start, end }) => start >= offset && end <= offset + part.length);
    const redacted = applyEdits(part, own, offset);
    offset += part.length + 1;
    return redacted;
  });
}

export const redactText = (text: string, redactor: Redactor): string => redactLine([text], redactor)[0] ?? '';

function editsOf(line: string, redactor: Redactor, parts: readonly string[]): Edit[] {
  const edits = [...redactor.dates.move(line)];
  const keep = counts.flatMap((count) => [...line.matchAll(count)].map((match) => spanOf(match)));
  for (const kept of [parcel, postal]) keep.push(...[...line.matchAll(kept)].map((match) => spanOf(match)));
  const isFree = (start: number, end: number) => !overlaps(edits, start, end) && !overlaps(keep, start, end);
  for (const name of redactor.names)
    for (const match of line.matchAll(name))
      edits.push(...nameEdits(match, redactor).filter((e) => isFree(e.start, e.end)));
  for (const { text, start, end } of runsIn(parts, /\d+/g))
    if (isFree(start, end)) edits.push({ start, end, text: inventNumber(text, redactor) });
  for (const { text, start, end } of runsIn(parts, word)) {
    if (!isFree(start, end) || (isKept(text) && !isPartOfCode(line, start, end) && !isInitial(text, line, end)))
      continue;
    edits.push({ start, end, text: redactor.words.invent(text, kindOf(text, redactor)) });
  }
  return edits;
}

/** The first two digits of a parcel's number say that the post carries it. */
function inventNumber(run: string, { digits }: Redactor): string {
  const service = /^9[2-5](?=\d{20}$)/.exec(run)?.[0] ?? '';
  return service + digits(run.slice(service.length));
}

const spanOf = (match: RegExpMatchArray): Edit => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  text: match[0],
});

/** Letters between digits, as in a parcel's number: no word, whatever they spell. */
const isPartOfCode = (line: string, start: number, end: number) =>
  /\d{2}$/.test(line.slice(0, start)) && /^\d{2}/.test(line.slice(end));

/** "J." of a name; "a" and "x" are words of the site. */
const isInitial = (text: string, line: string, end: number) => /^\p{Lu}$/u.test(text) && line[end] === '.';

function runsIn(parts: readonly string[], pattern: RegExp): Edit[] {
  let offset = 0;
  return parts.flatMap((part) => {
    const found = [...part.matchAll(pattern)].map((match) => {
      const start = offset + (match.index ?? 0);
      return { start, end: start + match[0].length, text: match[0] };
    });
    offset += part.length + 1;
    return found;
  });
}

/** People that the reader did not find are written like names too; so is many another word, which does no harm. */
function kindOf(text: string, { nameWords }: Redactor): WordKind {
  if (nameWords.has(text.toLowerCase().replace(/['’]s$/, ''))) return 'name';
  return /^\p{Lu}[\p{Ll}\p{M}]/u.test(text) ? 'capital' : 'word';
}

/** A whole name is replaced word by word, also where a word of it is one that is kept elsewhere; what goes with it stays. */
function nameEdits(match: RegExpMatchArray, { words }: Redactor): Edit[] {
  return [...match[0].matchAll(word)].map((part) => {
    const isShort = abbreviation.test(part[0]) && match[0][part.index + part[0].length] === '.';
    const isPractice = practice.test(part[0]) && isKept(part[0]);
    const stays = isShort || titles.test(part[0]) || isParticle(part[0]) || isPractice;
    const start = (match.index ?? 0) + (part.index ?? 0);
    return { start, end: start + part[0].length, text: stays ? part[0] : words.invent(part[0], 'name') };
  });
}

/** A name wherever it is printed, however its words are set apart. */
export function patternOfName(name: string): RegExp | null {
  const parts = name.match(/\S+/g) ?? [];
  if (parts.length < 2 && parts.every((part) => isKept(part))) return null;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}])${escaped.join('\\s+')}(?![\\p{L}\\p{M}])`, 'giu');
}

export function nameWordsOf(names: readonly string[]): string[] {
  return names
    .flatMap((name) => name.match(word) ?? [])
    .filter((part) => !isKept(part) && !titles.test(part))
    .map((part) => part.toLowerCase());
}
