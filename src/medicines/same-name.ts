/** Whether two names mean the same medicine. Names are equal or they are not: likeness counts for nothing. */
import { isDeviceWord } from './form';
import { unsaidSalt } from './lists/equivalents';
import { linesOf } from './lists/lines';
import type { DrugRead } from './read-name';
import { releaseWords } from './release';

/** `family`: one is the bare name of the other ("metoprolol", "metoprolol succinate"). */
export type NameRelation = 'same' | 'brand-and-generic' | 'family' | 'unknown' | 'different';

const partsOf = (ingredient: string): string[] => ingredient.split('/').sort();

const meant = linesOf(unsaidSalt).map((line) => line.split('|').map((cell) => cell.trim()));

/** What a part means that prints no salt, in this form. */
const meantBy = (part: string | undefined, { form }: DrugRead): string | undefined =>
  meant.find(([bare, , only]) => bare === part && (!only || only === form.form))?.[1] ?? part;

const isDressing = (word: string): boolean =>
  word === 'pen' || isDeviceWord(word) || releaseWords.get(word) !== undefined;

/** A brand without the words for device and release, which form and release are compared by. */
const baseOf = (brand: string): string => {
  const words = brand.split(/[ -]/);
  const base = words.filter((word, index) => index === 0 || !isDressing(word));
  return base.join(' ');
};

function brandRelation(a: DrugRead, b: DrugRead): NameRelation {
  const [one, other] = [baseOf(a.name), baseOf(b.name)];
  if (one === other) return 'same';
  return one.startsWith(`${other} `) || other.startsWith(`${one} `) ? 'family' : 'brand-and-generic';
}

/** "Vitamin D" alone may be either of the two. */
const vitaminsD = ['vitamin d', 'ergocalciferol', 'cholecalciferol'];
const isVagueD = (one: string, other: string): boolean =>
  (one === 'vitamin d' || other === 'vitamin d') && vitaminsD.includes(one) && vitaminsD.includes(other);

const isFamily = (one: string, other: string): boolean =>
  one === other || isVagueD(one, other) || other.startsWith(`${one} `) || one.startsWith(`${other} `);

/** How the parts of a mixed insulin are mixed: "75/25". */
const mixOf = ({ name }: DrugRead): string | undefined => name.match(/\d+\/\d+/)?.[0];

/** Of a name that no list knows, a number may be part: "Anacin-3". */
const numbersOf = ({ text }: DrugRead): string => (text.match(/\d[\d.]*/g) ?? []).sort().join(' ');

export function nameRelation(a: DrugRead, b: DrugRead): NameRelation {
  if (a.name === b.name && (a.ingredient === null || b.ingredient === null))
    return numbersOf(a) === numbersOf(b) ? 'same' : 'unknown';
  if (a.ingredient === null || b.ingredient === null || !a.resolved || !b.resolved) return 'unknown';
  const [one, other] = [partsOf(a.ingredient), partsOf(b.ingredient)];
  const equal =
    one.length === other.length && one.every((part, index) => meantBy(part, a) === meantBy(other[index], b));
  const weak = !a.resolved.sure || !b.resolved.sure || a.leftover || b.leftover;
  if (!equal) {
    const family = one.length === other.length && one.every((part, index) => isFamily(part, other[index] ?? ''));
    return family ? 'family' : weak ? 'unknown' : 'different';
  }
  if (weak) return 'unknown';
  if (a.name === b.name) return 'same';
  if (mixOf(a) !== mixOf(b) && mixOf(a) && mixOf(b)) return 'different';
  if (a.isBrand && b.isBrand) return brandRelation(a, b);
  return a.isBrand || b.isBrand ? 'brand-and-generic' : 'same';
}

/** Two different ordinary salts were printed. */
export const saltsDiffer = (a: DrugRead, b: DrugRead): boolean =>
  a.salt !== null && b.salt !== null && a.salt !== b.salt;
