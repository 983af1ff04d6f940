/** Words that say how fast a medicine is given off. */
import type { Release } from './medicine';
import { type Phrases, phrasesOf } from './phrase';

export interface ReleaseSeen {
  release: Release;
  /** A bare "ER" may be the 12-hour or the 24-hour product; "XL", "SR" and hours are not. */
  exact: boolean;
}

const seen = (release: Release, exact: boolean): ReleaseSeen => ({ release, exact });

const words: Record<string, ReleaseSeen> = {
  er: seen('er', false),
  xr: seen('er', true),
  xl: seen('er', true),
  la: seen('er', true),
  cd: seen('er', true),
  xt: seen('er', true),
  cr: seen('er', false),
  cc: seen('er', false),
  sa: seen('er', false),
  extended: seen('er', false),
  'extended release': seen('er', false),
  'ext release': seen('er', false),
  'ext rel': seen('er', false),
  'extended rel': seen('er', false),
  'controlled release': seen('er', false),
  'prolonged release': seen('er', false),
  sr: seen('er12', true),
  'sustained release': seen('er12', true),
  '12hr': seen('er12', true),
  '24hr': seen('er', true),
  dr: seen('dr', true),
  ec: seen('dr', true),
  'delayed release': seen('dr', true),
  'delayed rel': seen('dr', true),
  'del release': seen('dr', true),
  'enteric coated': seen('dr', true),
  'gastro resistant': seen('dr', true),
  odt: seen('odt', true),
  'orally disintegrating': seen('odt', true),
  'rapid dissolve': seen('odt', true),
  'rapidly disintegrating': seen('odt', true),
  disintegrating: seen('odt', true),
  rapdis: seen('odt', true),
  sl: seen('sl', true),
  sublingual: seen('sl', true),
  chewable: seen('chew', true),
  chew: seen('chew', true),
};

/** Words that say "nothing special" are understood, and give no release. */
const plain = new Map<string, 'plain'>([
  ['ir', 'plain'],
  ['immediate release', 'plain'],
]);

export const releaseWords: Phrases<ReleaseSeen | 'plain'> = phrasesOf(
  new Map<string, ReleaseSeen | 'plain'>([...Object.entries(words), ...plain]),
);

/** "24 HR" before or after a name is a release, never a strength. Other hours (a patch's 72) say nothing of it. */
export const releaseOfHours = (hours: number): ReleaseSeen | null =>
  hours === 24 ? seen('er', true) : hours === 12 ? seen('er12', true) : null;

const rank: Record<Release, number> = { chew: 1, er: 2, er12: 3, dr: 4, sl: 5, odt: 6 };

/** Of several words the one that says most: "12 HR … Extended Release" is er12, "DR/ER" printed for one product is unsure. */
export function strongest(all: readonly ReleaseSeen[]): ReleaseSeen | null {
  const hours = all.find((one) => one.exact && (one.release === 'er' || one.release === 'er12'));
  const best = [...all].sort((a, b) => rank[b.release] - rank[a.release])[0] ?? null;
  return best?.release === 'er' && hours ? hours : best;
}
