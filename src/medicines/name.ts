/** From the words printed before form and strength to the name, its ingredient and its salt. */
import { combinationOf, partNames } from './combination';
import { dictionary, type Entry, keyOfName } from './dictionary';
import { abbreviations } from './lists/abbreviations';
import { shortForms } from './lists/lines';
import type { Release } from './medicine';
import { saltOf, withoutSalts } from './salt';
import { keyOf, type Token } from './tokenise';
import { completeName } from './truncation';

export interface Resolved {
  name: string;
  ingredient: string;
  isBrand: boolean;
  salt: string | null;
  /** null: not all parts are known as drugs of their own. */
  forms: string | null;
  releaseVaries: boolean;
  hasPlain: boolean;
  alwaysRelease: Release | null;
  sure: boolean;
}

const short = new Map([...shortForms(abbreviations)].map(([printed, whole]) => [printed, keyOfName(whole).split(' ')]));
const mostWords = 4;
/** Salts that are printed before what they are salts of: "POT CHLORIDE". */
const leadingSalts = new Set(['pot', 'sod', 'mag', 'cal', 'potas']);

/** Writes abbreviated words out: the longest known abbreviation first, then salts. */
export function expandWords(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(mostWords, words.length - at); length > 0 && taken === 0; length--) {
      const expansion = short.get(words.slice(at, at + length).join(' '));
      if (expansion === undefined) continue;
      whole.push(...expansion);
      taken = length;
    }
    if (taken === 0) {
      const word = words[at] ?? '';
      whole.push((at > 0 || leadingSalts.has(word) ? saltOf(word) : null) ?? word);
      taken = 1;
    }
    at += taken;
  }
  return whole;
}

const ofEntry = (entry: Entry, salt: string | null, sure: boolean): Resolved => ({
  name: entry.name,
  ingredient: entry.ingredient,
  isBrand: entry.isBrand,
  forms: entry.forms,
  releaseVaries: entry.releaseVaries,
  hasPlain: entry.hasPlain,
  alwaysRelease: entry.alwaysRelease,
  salt,
  sure,
});

function lookUp(key: string, salt: string | null, sure = true): Resolved | null {
  const entry = dictionary().get(key);
  if (entry) return ofEntry(entry, salt, sure);
  if (!partNames().has(key)) return null;
  return {
    name: key,
    ingredient: key,
    isBrand: false,
    salt,
    forms: null,
    releaseVaries: false,
    hasPlain: false,
    alwaysRelease: null,
    sure,
  };
}

/** A name of one ingredient, or a brand. null when it is not known. */
function resolveWords(words: readonly string[]): Resolved | null {
  if (words.length === 0) return null;
  const ways = [...withoutSalts(words), ...withoutSalts(expandWords(words))];
  for (const { words: some, salt } of ways) {
    const found = lookUp(some.join(' '), salt) ?? lookUp(expandWords(some).join(' '), salt);
    if (found) return found;
  }
  for (const { words: some, salt } of ways) {
    const completed = completeName(some);
    const found = completed && lookUp(completed.key, salt, completed.sure);
    if (found) return found;
  }
  return null;
}

const separators = new Set(['/', '+', '&', 'and', 'with', 'plus']);

function splitAt(tokens: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens)
    if (isSeparator(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  return parts.filter((part) => part.length > 0);
}

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter((token) => token.kind !== 'mark').map((token) => token.text);

function combine(parts: readonly Resolved[]): Resolved {
  const name = parts.map((part) => part.name).join('/');
  const salts = parts.map((part) => part.salt).filter((salt) => salt !== null);
  const salt = salts.length > 0 ? salts.join('/') : null;
  const sure = parts.every((part) => part.sure && !part.isBrand);
  const entry = dictionary().get(keyOfName(name));
  if (entry && !entry.isBrand) return ofEntry(entry, salt, sure);
  return {
    name,
    ingredient: parts.map((part) => part.ingredient).join('/'),
    isBrand: false,
    salt,
    forms: null,
    releaseVaries: false,
    hasPlain: false,
    alwaysRelease: null,
    sure,
  };
}

function resolveParts(parts: readonly Token[][]): Resolved | null {
  if (parts.length < 2) return null;
  const each = parts.map((part) => resolveWords(wordsOf(part)));
  const whole = each.filter((part) => part !== null);
  if (whole.length === each.length && whole.every((part) => part.sure && !part.isBrand)) return combine(whole);
  const starts = parts.map((part, index) => each[index]?.name ?? expandWords(wordsOf(part)).join(' '));
  const raw = parts.map((part) => wordsOf(part).join(' '));
  const combination = combinationOf(raw) ?? combinationOf(starts) ?? combinationOf(parts.map(firstWord));
  if (combination) return ofEntry(combination, null, true);
  return whole.length === each.length ? combine(whole) : null;
}

const firstWord = (part: readonly Token[]): string => expandWords(wordsOf(part).slice(0, 1)).join(' ');

function resolve(tokens: readonly Token[]): Resolved | null {
  const direct = lookUp(keyOf(tokens), null);
  if (direct) return direct;
  const parts = splitAt(tokens, (token) => token.kind !== 'number' && separators.has(token.text));
  if (parts.length === 1) {
    const words = resolveWords(wordsOf(tokens));
    if (words) return words;
  }
  return (
    resolveParts(parts) ?? resolveParts(splitAt(tokens, (token) => token.text === '-' || separators.has(token.text)))
  );
}

/** One name is looked up several times while it is read, and read again whenever its page is. */
const remembered = new Map<string, Resolved | null>();
const mostRemembered = 1000;

/** The name that these tokens print. null when it is not known. */
export function resolveName(tokens: readonly Token[]): Resolved | null {
  const key = tokens.map((token) => token.text).join(' ');
  let resolved = remembered.get(key);
  if (resolved !== undefined) return resolved;
  resolved = resolve(tokens);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, resolved);
  return resolved;
}
