/** Test strips, needles, lancets, sensors: what a pharmacy sends that is no drug. */
import { knownNames } from './dictionary';
import { entriesOf } from './lists/lines';
import { supplyBrands, supplyWords } from './lists/supplies';
import { longestPhrase, type Phrases, phrasesOf } from './phrase';
import type { Token } from './tokenise';

export interface SupplyRead {
  name: string;
  isBrand: boolean;
  /** The words and sizes in a fixed order, for comparing. */
  key: string;
}

const oneLine = (list: string): string => list.replaceAll('\n', ' ');
const listed = (phrases: readonly string[]): Phrases<true> =>
  phrasesOf(new Map(phrases.map((phrase) => [phrase, true])));
const words = listed(entriesOf(oneLine(supplyWords)).map((phrase) => phrase.replace('/', ' / ')));
const brands = listed(entriesOf(oneLine(supplyBrands)));

const whole: Record<string, string> = {
  tes: 'test strips',
  str: 'strips',
  syrg: 'syringe',
  syr: 'syringe',
  ndl: 'needle',
  needl: 'needle',
  ins: 'insulin',
  freesty: 'freestyle',
  libr: 'libre',
};
const dropped = new Set(['mis', 'kit', 'device', 'u']);
const size = /^(g|ga|gauge|mm|ml|cc|x|in|inch|gx\w*|mmx\w*|mlx\w*|nd|rd|th|gen)$/;

/** Brands that sell nothing else; the others need a word that says what it is. */
const onlySupplies = new Set([
  'dexcom',
  'freestyle',
  'freesty',
  'onetouch',
  'omnipod',
  'accu',
  'accuchek',
  'novofine',
  'novotwist',
  'bd',
  'aerochamber',
  'optichamber',
  'inpen',
]);
const saysThing = (tokens: readonly Token[]): boolean =>
  onlySupplies.has(tokens[0]?.text ?? '') || tokens.some((token) => token.text === 'mis' || token.text === 'kit');

const nameWord = (token: Token): string => whole[token.text] ?? token.text;
/** "ONETOUCH TES ULTRA" is printed with the thing in the middle. */
const strips = (all: string[]): string[] => [
  ...all.filter((word) => word !== 'test strips'),
  ...all.filter((word) => word === 'test strips'),
];
const singular = (word: string): string => word.replace(/(?<=\w{3})s$/, '');

const isOfName = (token: Token, before: Token | undefined, after: Token | undefined): boolean => {
  if (token.kind === 'mark' || dropped.has(token.text) || size.test(token.text)) return false;
  // "LIBRE 2" is a name, "32G" and "5/16" are sizes.
  return (
    token.kind === 'word' ||
    (before?.kind === 'word' && !size.test(before.text) && after?.kind !== 'mark' && !size.test(after?.text ?? ''))
  );
};

/** null when the tokens name no supply, or begin with the name of a drug. */
export function readSupply(tokens: readonly Token[]): SupplyRead | null {
  const hit = tokens.map((_, at) => longestPhrase(tokens, at, words)).find((found) => found !== null);
  const branded = longestPhrase(tokens, 0, brands) !== null;
  if (!hit && !(branded && saysThing(tokens))) return null;
  const drug = longestPhrase(tokens, 0, knownNames());
  if (drug && drug.next >= (longestPhrase(tokens, 0, words)?.next ?? 0)) return null;
  const kept = tokens.filter((token, at) => isOfName(token, tokens[at - 1], tokens[at + 1]));
  const name = strips(kept.map(nameWord)).join(' ');
  if (name === '') return null;
  const sizes = tokens.filter((token) => token.kind === 'number' || size.test(token.text)).map((token) => token.text);
  const key = [...name.split(' ').map(singular), ...sizes.join('').split(/\D+/)].filter((part) => part !== '');
  return { name, isBrand: branded, key: key.sort().join(' ') };
}
