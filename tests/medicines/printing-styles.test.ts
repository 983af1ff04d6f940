import { describe, expect, it } from 'vitest';
import { compareMedicines } from '@/src/medicines/compare-medicines';
import { commonMedicines, onePrintedManyWays } from './printing-styles';

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const releases: Record<string, { ehr: [string, string]; words: string; comma: string; short: string }> = {
  '': { ehr: ['TABS', 'CAPS'], words: '', comma: '', short: '' },
  er: { ehr: ['TB24', 'CP24'], words: 'Extended Release ', comma: ',extended release 24 hr', short: 'ER 24HR ' },
  dr: { ehr: ['TBEC', 'CPDR'], words: 'Delayed Release ', comma: ',delayed release', short: 'Delayed Release ' },
};

function styles([generic = '', salt = '', brand = '', mg = '', form = '']: string[]) {
  const isCapsule = form.startsWith('c');
  const release = form.slice(1);
  const { ehr, words, comma, short } = releases[release] ?? { ehr: ['TABS', 'CAPS'], words: '', comma: '', short: '' };
  const [coded, long, abbreviated] = isCapsule ? ['CAP', 'capsule', 'Cap'] : ['TAB', 'tablet', 'Tab'];
  const hours = release === 'er' ? '24 HR ' : '';
  const code = release === '' ? '' : ` ${release.toUpperCase()}`;
  const shouted = `${generic} ${salt}`.toUpperCase();
  const rxNorm = `${hours}${generic} ${salt} ${mg} MG ${words}Oral ${isCapsule ? 'Capsule' : 'Tablet'}`;
  return {
    generics: [
      `${generic.toUpperCase()} ${coded} ${mg}MG${code}`,
      `${shouted}${code} ${mg} MG PO ${ehr[isCapsule ? 1 : 0]}`,
      rxNorm,
      `${generic} ${salt}${code} ${mg} mg ${long}`,
      `${generic}\u00a0${code.trim()}\u00a0${mg}\u00a0mg ${long}${comma}`,
      `${generic} ${salt} ${abbreviated} ${short}${mg} MG`,
    ],
    brands: [
      `${brand} ${mg} mg ${long}`,
      `${brand.toUpperCase()} ${coded} ${mg}MG`,
      `${brand} (${generic}) ${mg} mg ${long}`,
      `${rxNorm} [${brand}]`,
    ],
  };
}

/** A plain "ER" of these may be the product of 12 or of 24 hours. */
const mayBeUnsure = new Set(['bupropion', 'diltiazem', 'carbamazepine']);

const pairsOf = (names: readonly string[]) =>
  names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));

describe('one medicine in every style of printing', () => {
  it.each(rowsOf(commonMedicines))('%s %s, %s %s mg %s', (...row) => {
    const { generics, brands } = styles(row);
    const right = (relation: string) => (mayBeUnsure.has(row[0] ?? '') ? [relation, 'unsure'] : [relation]);
    for (const names of [generics, brands])
      for (const [one, other] of pairsOf(names))
        expect(right('same'), `${one} — ${other}`).toContain(compareMedicines(one, other).relation);
    for (const generic of generics)
      for (const brand of brands)
        expect(right('same-ingredient'), `${generic} — ${brand}`).toContain(compareMedicines(generic, brand).relation);
  });

  it.each(rowsOf(onePrintedManyWays))('is never called another: %s', (...names) => {
    for (const [one, other] of pairsOf(names))
      expect(['same', 'unsure'], `${one} — ${other}`).toContain(compareMedicines(one, other).relation);
  });
});
