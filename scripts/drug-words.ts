/**
 * The words that a drug's name begins with, from the lists of medicines: the reader ships these, and not the lists. Those that
 * end as generic names do it knows without.
 *
 *   npx tsx scripts/drug-words.ts     writes src/reader/names/drug-words.ts anew
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dictionary } from '@/src/medicines/dictionary';
import { entriesOf } from '@/src/medicines/lists/lines';
import { supplyBrands } from '@/src/medicines/lists/supplies';
import { hasDrugStem } from '@/src/reader/names/drug-stems';
import { wordList } from './word-list';

const listFile = fileURLToPath(new URL('../src/reader/names/drug-words.ts', import.meta.url));

/** They begin other things as well: headings, people's names, what a page says besides. */
const otherwise = new Set(
  `accu acetic advocate alaway assure allegra alli aluminum amabelz amethyst ammonium armour artificial ascorbic augmented bayer benzoyl bismuth black boost
  calcium camila camphor castor charlotte cholic chorionic chromium coal coenzyme conjugated copper covid cranberry depen depo derma
  desiccated dextrose effer elderberry ella emblem clever contour droplet easy embrace equator esterified ethinyl evening fergon ferric fish flaxseed fleet fluoride folic
  garlic ginkgo glucose guardian glycerin glycerol gris hailey heather hepatitis hydrogen insulin iron larissia lipase loryna lutein lutera lysine
  magnesium menthol methyl micro milk mineral mixed mono multiple multivitamin multivitamins nature nephro nikki nitro nora nova omega
  ortho patch penicillin peri plan pneumococcal polysaccharide portia pred prefest prenatal prenate probiotic probiotics precision prodigy procto prolate
  refresh regular renal salicylic selenium silver slow sodium solu sonata sular sure tandem tetanus theo thyroid tilia transderm true ultra tucks tums
  urea valerian vibra virt vitamin vitamins wheat witch yasmin zarah zinc zoster`.split(/\s+/),
);

export function drugWords(): string[] {
  const firsts = [...dictionary().keys(), ...entriesOf(supplyBrands.replaceAll('\n', ' '))].map(
    (name) => name.split(/[ /]/, 1)[0] ?? '',
  );
  const isNeeded = (word: string) => /^[a-z]{4,}$/.test(word) && !otherwise.has(word) && !hasDrugStem(word);
  return [...new Set(firsts)].filter(isNeeded).sort();
}

const about =
  "Words that drugs' names begin with, those with a stem aside. Written by scripts/drug-words.ts from the lists of medicines; a test holds it to them.";

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(listFile, wordList('drugWords', about, drugWords()));
