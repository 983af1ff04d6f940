/** How long it takes to read 1,000 printed names (aim: below 20 ms), and to compare 1,000 pairs. */
import { bench, describe } from 'vitest';
import { compareMedicines } from '@/src/medicines/compare-medicines';
import { parseMedicine } from '@/src/medicines/parse-medicine';
import { printedNames } from '../medicines/printed-names';

const some = printedNames
  .trim()
  .split('\n')
  .map((line) => line.split('|')[0]?.trim() ?? '');
const thousand = Array.from({ length: 1000 }, (_, index) => some[index % some.length] ?? '');

describe('medicine names', () => {
  let run = 0;
  bench('read 1,000 that were never read before', () => {
    run++;
    for (const name of thousand) parseMedicine(`${name} ${'.'.repeat(run % 50)}`);
  });
  bench('read 1,000 again', () => {
    for (const name of thousand) parseMedicine(name);
  });
  bench('compare 1,000 pairs', () => {
    for (const [index, name] of thousand.entries()) compareMedicines(name, thousand[(index * 7) % 1000] ?? '');
  });
});
