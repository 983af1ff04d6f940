/** The lists, indexed by printed name. Built once, on first use. */
import { fold } from './fold';
import { catalogue } from './lists/catalogue';
import { entriesOf, linesOf } from './lists/lines';
import type { Release } from './medicine';
import { type Phrases, phrasesOf } from './phrase';
import { keyOf, tokenise } from './tokenise';

export interface Entry {
  /** As the name is given out: lower case, `/` between the parts of a combination. */
  name: string;
  isBrand: boolean;
  ingredient: string;
  /** The letters of the forms it comes in, each once; see lists/catalogue.ts. */
  forms: string;
  /** The tablet or capsule comes with and without a changed release. */
  releaseVaries: boolean;
  /** Among those is a tablet or capsule without one. */
  hasPlain: boolean;
  /** The release that every product of this name has, printed or not; null: none, or it varies. */
  alwaysRelease: Release | null;
}

const releases: Record<string, Release> = { er: 'er', er12: 'er12', dr: 'dr', sl: 'sl' };

/** The key a name is looked up by. */
export const keyOfName = (name: string): string => keyOf(tokenise(fold(name)));

function merge(entries: Map<string, Entry>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (!known || known.isBrand !== entry.isBrand || known.ingredient !== entry.ingredient) {
    entries.set(key, { ...entry });
    return;
  }
  const isSolid = entry.forms.includes('o');
  known.hasPlain ||= entry.hasPlain;
  if (isSolid && known.forms.includes('o'))
    known.releaseVaries ||= entry.releaseVaries || known.alwaysRelease !== entry.alwaysRelease;
  else if (isSolid) Object.assign(known, { alwaysRelease: entry.alwaysRelease, releaseVaries: entry.releaseVaries });
  if (known.releaseVaries) known.alwaysRelease = null;
  known.forms = [...new Set(known.forms + entry.forms)].join('');
}

function build(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of linesOf(catalogue)) {
    const [generics = '', brands, codes = ''] = line.split('|').map((column) => column.trim());
    const [ingredient = '', synonyms] = generics.split('=').map((part) => part.trim());
    const [letters = '', release = ''] = codes.split(' ');
    const facts = {
      ingredient,
      forms: letters.replace('r', ''),
      releaseVaries: letters.includes('r'),
      hasPlain: letters.includes('o') && release === '',
      alwaysRelease: releases[release] ?? null,
    };
    for (const name of [ingredient, ...entriesOf(synonyms)])
      merge(entries, keyOfName(name), { name: name.toLowerCase(), isBrand: false, ...facts });
    for (const brand of entriesOf(brands))
      merge(entries, keyOfName(brand), { name: brand.toLowerCase(), isBrand: true, ...facts });
  }
  return entries;
}

let built: Map<string, Entry> | undefined;
let phrases: Phrases<Entry> | undefined;

/** Every known name by its key. */
export function dictionary(): ReadonlyMap<string, Entry> {
  built ??= build();
  return built;
}

/** Every known name, to be found among other words. */
export function knownNames(): Phrases<Entry> {
  phrases ??= phrasesOf(dictionary());
  return phrases;
}
