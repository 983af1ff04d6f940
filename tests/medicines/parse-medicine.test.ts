import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Medicine } from '@/src/medicines/medicine';
import { parseMedicine } from '@/src/medicines/parse-medicine';
import { printedNames } from './printed-names';

const rows = printedNames
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === '-' ? null : cell);

function expected([printed = '', ...cells]: readonly string[]): Medicine {
  const [name = '', ingredient, brand, salt, strength, form, detail, release, confidence] = cells;
  if (name === '')
    return {
      printed,
      name: null,
      ingredient: null,
      isBrand: null,
      salt: null,
      strength: null,
      form: null,
      formDetail: null,
      release: null,
      confidence: null,
    };
  return {
    printed,
    name,
    ingredient: ingredient === '=' ? name : orNull(ingredient),
    isBrand: brand === 'brand',
    salt: orNull(salt),
    strength: orNull(strength),
    form: form as Medicine['form'],
    formDetail: orNull(detail),
    release: orNull(release) as Medicine['release'],
    confidence: confidence as Medicine['confidence'],
  };
}

const allButPrinted = (printed: string): Partial<Medicine> => {
  const { printed: _, ...rest } = parseMedicine(printed);
  return rest;
};
const nothing = allButPrinted('');
const known = rows.filter((row) => row[1]).map((row) => row[0] ?? '');

describe('a printed name', () => {
  it('has a table of at least 300', () => expect(rows.length).toBeGreaterThanOrEqual(300));

  it.each(rows)('%s', (...row) => {
    expect(parseMedicine(row[0] ?? '')).toEqual(expected(row));
  });

  it('reads the same in any case and with any kind of space', () => {
    for (const name of known) {
      const plain = allButPrinted(name);
      expect(allButPrinted(name.toUpperCase()), name).toEqual(plain);
      expect(allButPrinted(name.toLowerCase()), name).toEqual(plain);
      expect(allButPrinted(` ${name.replaceAll(' ', '\u00a0\n  ')}\t`), name).toEqual(plain);
    }
  });

  it('reads the same with trade marks and soft hyphens in it', () => {
    expect(allButPrinted('Lipi\u00adtor® 20\u00a0mg tablet™')).toEqual(allButPrinted('Lipitor 20 mg tablet'));
  });

  it('gives the printed text back untouched', () => {
    const printed = '  hydrOXYzine\u00a0HCl®\n25mg ';
    expect(parseMedicine(printed).printed).toBe(printed);
  });

  it.each([
    '',
    ' ',
    '\u00a0\n',
    '<b>Lipitor 20 mg</b>',
    '<script>alert(1)</script>',
    'https://x.test/lipitor',
    'mg',
    '20 mg',
    '()',
    '[',
    '((((',
  ])('is no medicine: %j', (printed) => expect(allButPrinted(printed)).toEqual(nothing));

  it.each([
    'Refill atorvastatin',
    'Learn about Lipitor',
    'Ozempic savings card',
    'Refresh',
    'Home',
    'Camila',
    'Order status',
    'Turn on auto refill for Lipitor 20 mg',
  ])('is a button or a heading: %s', (printed) => expect(allButPrinted(printed)).toEqual(nothing));

  it('keeps "24HR" out of the strength', () => {
    expect(parseMedicine('24HR Allergy relief loratadine 10 mg tablet').strength).toBe('10 mg');
    expect(parseMedicine('NIFEDIPINE TAB 24HR ER').strength).toBeNull();
  });

  it('keeps XL and SR apart', () => {
    expect(parseMedicine('bupropion XL 150 mg tablet').release).toBe('er');
    expect(parseMedicine('bupropion SR 150 mg tablet').release).toBe('er12');
  });

  it('never completes a cut-off name that may be two', () => {
    expect(parseMedicine('PREDNIS TAB 5MG')).toMatchObject({ name: 'prednis', ingredient: null, confidence: 'unsure' });
    expect(parseMedicine('METHYLPREDNI TAB 4MG').confidence).toBe('sure');
  });

  it('takes what is no text for no medicine', () => {
    for (const value of [null, undefined, 5, {}, []])
      expect(parseMedicine(value as never)).toMatchObject({ name: null, confidence: null });
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'lipitor',
      ' ',
      '/',
      '-',
      '5',
      '.',
      ',',
      'mg',
      '(',
      '[',
      ')',
      ']',
      '{',
      '%',
      'tab',
      'er',
      '24hr',
      'ml',
      '\n',
      'é',
      '😀',
      'constructor',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 400, unit: 'binary' }),
          fc.array(pieces, { maxLength: 200 }).map((all) => all.join('')),
        ),
        (printed) => {
          const read = parseMedicine(printed);
          expect(read.printed).toBe(printed);
          expect(read.name === null).toBe(read.confidence === null);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(['a', ' ', '5', '(', '[/', 'lipitor 20 mg ', '1,000', '-'])('takes 10,000 characters of %j', (piece) => {
    const printed = piece.repeat(10_000).slice(0, 10_000);
    expect(parseMedicine(printed)).toEqual({ printed, ...nothing });
  });
});
