import { describe, expect, it } from 'vitest';
import { compareMedicines } from '@/src/medicines/compare-medicines';
import type { Medicine } from '@/src/medicines/medicine';
import { parseMedicine } from '@/src/medicines/parse-medicine';
import { examinerNames } from './examiner-names';
import { examinerPairs } from './examiner-pairs';
import { moreExaminerNames, noMedicines } from './more-examiner-names';
import { moreExaminerPairs } from './more-examiner-pairs';

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')));

const facts = [
  'name',
  'ingredient',
  'isBrand',
  'salt',
  'strength',
  'form',
  'formDetail',
  'release',
  'confidence',
] as const satisfies (keyof Medicine)[];

function expected(cells: readonly string[]): Partial<Medicine> {
  const [name = ''] = cells;
  if (name === '') return { name: null, confidence: null };
  const meant = facts.flatMap((fact, index): [string, string | boolean | null][] => {
    const cell = cells[index] ?? '*';
    if (cell === '*' || (cell === '=' && name === '*')) return [];
    if (fact === 'isBrand') return [[fact, cell === 'brand']];
    return [[fact, cell === '-' ? null : cell === '=' ? name : cell]];
  });
  return Object.fromEntries(meant);
}

describe('what an examiner wrote down without looking', () => {
  it.each([...rowsOf(examinerNames), ...rowsOf(moreExaminerNames)])('%s', (printed = '', ...cells) => {
    expect(parseMedicine(printed)).toMatchObject(expected(cells));
  });

  it.each([...rowsOf(examinerPairs), ...rowsOf(moreExaminerPairs)])(
    '%s: %s — %s',
    (relations = '', one = '', other = '') => {
      expect(relations.split(',')).toContain(compareMedicines(one, other).relation);
      expect(compareMedicines(other, one)).toEqual(compareMedicines(one, other));
    },
  );

  it('no word of a page and no person is a medicine', () => {
    const taken = rowsOf(noMedicines).filter(([printed = '']) => parseMedicine(printed).name !== null);
    expect(taken).toEqual([]);
  });
});
