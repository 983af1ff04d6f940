/** Words in the place of words: people get invented names, medicines the names of other medicines, the rest words of no language. */
import { catalogue } from '@/src/medicines/lists/catalogue';
import { entriesOf, linesOf } from '@/src/medicines/lists/lines';
import { isDrugWord } from '@/src/reader/names/is-drug-word';
import { isKept } from './kept-words';
import type { Choose } from './random';

/** `name`: part of a person's name. `capital`: written like one, and perhaps another thing. */
export type WordKind = 'name' | 'capital' | 'word';

export interface WordInventor {
  /** The same word becomes the same word, in the case in which it is written. */
  invent(word: string, kind: WordKind): string;
}

/** Of nobody in particular. */
const names = `
Alder Amber Arden Aubrey Auden Avery Barlow Basil Beckett Blythe Bram Briony Calder Callum Carys Cedric Clover Corin
Dalton Darcy Delia Edmund Elowen Ember Esme Fable Farrow Fenton Fern Flora Galen Gower Greer Hadley Harlan Hazel Hester
Imogen Isolde Jarrow Jasper Juniper Keaton Kendrick Lachlan Larkin Linden Lorna Maeve Marlow Merrick Mirren Nadia Nerys
Oakley Olwen Orson Perrin Piper Quentin Quillan Rafferty Rowan Saffron Selwyn Sorrel Tamsin Tarquin Thea Thorne Ulric
Verity Wendell Willa Winslow Wren Yarrow Ysolde Zelda
`;

const consonants = 'bdfglmnprstvz';
const vowels = 'aeiou';
const initials = 'abcdefghijklmnopqrstuvwxyz';

/** `taken`: every word that the page uses, in lower case; none of them is given out. */
export function wordInventor(choose: Choose, taken: ReadonlySet<string>): WordInventor {
  const given = new Map<string, string>();
  const used = new Set<string>();
  const isFree = (word: string) => !taken.has(word) && !used.has(word) && !isKept(word);

  function inventPlain(plain: string, kind: WordKind): string {
    const known = given.get(plain);
    if (known !== undefined) return known;
    const invented = plain.length === 1 ? letterFor(plain) : inventLike(plain, kind);
    used.add(invented);
    given.set(plain, invented);
    return invented;
  }

  function inventLike(plain: string, kind: WordKind): string {
    const medicines = kind === 'name' ? [] : likeMedicines(plain);
    if (medicines.length > 0) return pick(plain, medicines) ?? madeUp(plain, plain.length, '');
    const field = /.(?:ology|iatry|iatrics|pa?edics)$/.exec(plain)?.[0].slice(1);
    if (field) return madeUp(plain, plain.length - field.length, '') + field;
    if (kind === 'word') return madeUp(plain, plain.length, '');
    const initial = letterFor(plain.charAt(0));
    const names = nameList.filter((name) => name.startsWith(initial));
    return pick(plain, names) ?? madeUp(plain, Math.max(4, plain.length), initial);
  }

  function pick(plain: string, among: readonly string[]): string | undefined {
    const from = choose(plain, Math.max(1, among.length));
    return [...among.slice(from), ...among.slice(0, from)].find(isFree);
  }

  /** "J." goes on being the first letter of whatever "Jones" becomes. */
  function letterFor(letter: string): string {
    const at = initials.indexOf(letter);
    const by = 1 + choose('initials', initials.length - 1);
    return at < 0 ? 'x' : (initials[(at + by) % initials.length] ?? 'x');
  }

  /** A word of no language. `begin`: its first letter; empty when that does not matter. */
  function madeUp(plain: string, length: number, begin: string): string {
    const first = begin !== '' && vowels.includes(begin) ? 1 : 0;
    for (let attempt = 0; ; attempt += 1) {
      const letters = Array.from({ length: Math.max(2, length + Math.floor(attempt / 20)) }, (_, at) => {
        const among = (at + first) % 2 === 0 ? consonants : vowels;
        return at === 0 && begin !== '' ? begin : (among[choose(`${plain} ${attempt} ${at}`, among.length)] ?? 'a');
      });
      const word = letters.join('');
      if (isFree(word)) return word;
    }
  }

  return {
    invent(word, kind) {
      // "d'Abreu", "O'Connor": the letter says how the name is made, and nothing of whose it is.
      const bound = /^\p{L}['’](?=\p{Lu})/u.exec(word)?.[0] ?? '';
      const possessive = /['’]s$/i.exec(word)?.[0] ?? '';
      const bare = word.slice(bound.length, word.length - possessive.length);
      return bound + inCaseOf(bare, inventPlain(bare.toLowerCase(), kind)) + possessive;
    },
  };
}

/** UPPER, Capital or lower, as the word that it stands for; one letter by itself is taken for a capital. */
function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const nameList = names.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Each word of a medicine's name with the forms that it comes in, and whether it is a brand. */
const medicineForms: ReadonlyMap<string, string> = new Map(
  linesOf(catalogue).flatMap((line) => {
    const [generics = '', brands, codes = ''] = line.split('|').map((column) => column.trim());
    const kind = (of: string) => `${of} ${codes[0] ?? ''}`;
    const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    return [
      ...wordsIn(generics).map((word): [string, string] => [word, kind('generic')]),
      ...entriesOf(brands).flatMap((brand) => wordsIn(brand).map((word): [string, string] => [word, kind('brand')])),
    ];
  }),
);

/** Names of one word that are given out: of a generic another generic, in the same form where there are any. */
const wholeNames: ReadonlyMap<string, readonly string[]> = (() => {
  const byKind = new Map<string, string[]>();
  for (const line of linesOf(catalogue)) {
    const [generics = '', brands] = line.split('|').map((column) => column.trim());
    for (const name of [generics.split('=')[0] ?? '', ...entriesOf(brands)]) {
      const word = name.trim().toLowerCase();
      const kind = medicineForms.get(word);
      if (kind && isDrugWord(word) && !isKept(word)) byKind.set(kind, [...(byKind.get(kind) ?? []), word]);
    }
  }
  return byKind;
})();

/**
 * Empty for what is no word of a medicine's name. What the reader knows by its name becomes another such name, and what it
 * does not know ("Theo" of "Theo-24", and of a person) none that it knows.
 */
function likeMedicines(word: string): readonly string[] {
  if (!isDrugWord(word)) return [];
  if (!medicineForms.has(word)) return wholeNames.get('generic o') ?? [];
  const alike = wholeNames.get(medicineForms.get(word) ?? '') ?? [];
  return alike.length > 20 ? alike : [...alike, ...(wholeNames.get('generic o') ?? [])];
}
