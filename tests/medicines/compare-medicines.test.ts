import { describe, expect, it } from 'vitest';
import { compareMedicines } from '@/src/medicines/compare-medicines';
import { parseMedicine } from '@/src/medicines/parse-medicine';
import { printedNames } from './printed-names';
import { lookAlikes, printedPairs } from './printed-pairs';

const pairs = printedPairs
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);

const alike = lookAlikes
  .trim()
  .split(/[;\n]/)
  .map((pair) => pair.split(',').map((name) => name.trim()) as [string, string]);

const names = printedNames
  .trim()
  .split('\n')
  .map((line) => line.split('|')[0]?.trim() ?? '');

describe('two printed names', () => {
  it('has a table of at least 150 pairs', () => expect(pairs.length).toBeGreaterThanOrEqual(150));

  it.each(pairs)('%s: %s — %s', (relation, one, other) => {
    expect(compareMedicines(one, other).relation).toBe(relation);
    expect(compareMedicines(other, one)).toEqual(compareMedicines(one, other));
  });

  it('says why, in a few words', () => {
    for (const [, one, other] of pairs) expect(compareMedicines(one, other).why).toMatch(/^[a-z ,]{10,70}$/);
  });

  it('finds every sure name the same as itself', () => {
    for (const name of names)
      if (parseMedicine(name).confidence === 'sure') {
        expect(compareMedicines(name, name).relation, name).toBe('same');
        expect(compareMedicines(name, `${name.toLowerCase()} `).relation, name).toBe('same');
      }
  });

  it('gives one answer both ways round', () => {
    for (const [index, one] of names.entries()) {
      const other = names[(index * 7 + 3) % names.length] ?? '';
      expect(compareMedicines(one, other).relation).toBe(compareMedicines(other, one).relation);
    }
  });
});

describe('look-alikes', () => {
  const dressings = ['10 mg tablet', 'TAB 10MG', '', '10', '25 mg capsule', 'ER 50 mg tablet'];

  it.each(alike)('%s is never %s', (one, other) => {
    for (const dressing of dressings) {
      const { relation } = compareMedicines(`${one} ${dressing}`, `${other} ${dressing}`);
      expect(['different', 'unsure'], dressing).toContain(relation);
    }
  });

  it('are never the same when the field cuts them off', () => {
    for (const [one, other] of alike)
      for (let length = 5; length <= 12; length++) {
        const [a, b] = [one.slice(0, length).trim(), other.slice(0, length).trim()];
        if (a === b) continue;
        const { relation } = compareMedicines(`${a} TAB 10MG`, `${b} TAB 10MG`);
        expect(['different', 'unsure'], `${a} ${b}`).toContain(relation);
      }
  });

  it('are told apart for sure when both are known', () => {
    expect(compareMedicines('HYDRALAZINE TAB 25MG', 'HYDROXYZ HCL TAB 25MG').relation).toBe('different');
    expect(compareMedicines('hydrALAZINE 25 mg tablet', 'hydrOXYzine 25 mg tablet').relation).toBe('different');
  });

  it('one wrong letter is never the same, nor surely different', () => {
    expect(compareMedicines('lisinoprol 10 mg tablet', 'lisinopril 10 mg tablet').relation).toBe('unsure');
    expect(compareMedicines('lisinoprol 10 mg tablet', 'lisinopril 20 mg tablet').relation).toBe('different');
  });
});
