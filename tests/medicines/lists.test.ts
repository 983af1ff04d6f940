import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dictionary, keyOfName } from '@/src/medicines/dictionary';
import { asNeeded } from '@/src/medicines/lists/as-needed';
import { catalogue } from '@/src/medicines/lists/catalogue';
import { controlled } from '@/src/medicines/lists/controlled';
import { entriesOf, linesOf } from '@/src/medicines/lists/lines';
import { schedules } from '@/src/medicines/lists/schedules';
import { shortCourse } from '@/src/medicines/lists/short-course';
import { specialtyList } from '@/src/medicines/lists/specialty-list';
import { readName } from '@/src/medicines/read-name';

const column = (list: string, index: number): string[] =>
  linesOf(list).flatMap((line) => entriesOf(line.split('|')[index]?.trim()));

describe('the lists', () => {
  it('stay below 100 kB', () => {
    const folder = 'src/medicines/lists';
    const text = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('');
    expect(text.length).toBeLessThan(100_000);
    expect(gzipSync(text).length).toBeLessThan(50_000);
  });

  it('know at least 600 generics', () => {
    const generics = new Set(
      [...dictionary().values()].filter((entry) => !entry.isBrand).map((entry) => entry.ingredient),
    );
    expect(generics.size).toBeGreaterThan(600);
  });

  it('have three columns in every line, with form letters that mean something', () => {
    for (const line of linesOf(catalogue))
      expect(line).toMatch(/^[^|]+\|[^|]*\| ([oljinsetpzxr]+)( (er|er12|dr|sl))?$/);
  });

  it('name every brand once', () => {
    const brands = linesOf(catalogue).flatMap((line) => {
      const [generic = '', names] = line.split('|').map((cell) => cell.trim());
      const ingredient = generic.split('=')[0]?.trim();
      return entriesOf(names).map((brand) => `${keyOfName(brand)} = ${ingredient}`);
    });
    const owners = new Map<string, Set<string>>();
    for (const line of brands) {
      const [brand = '', ingredient = ''] = line.split(' = ');
      owners.set(brand, new Set([...(owners.get(brand) ?? []), ingredient]));
    }
    expect([...owners].filter(([, all]) => all.size > 1)).toEqual([]);
    expect([...owners.keys()].filter((brand) => dictionary().get(brand)?.isBrand === false)).toEqual([]);
  });

  it.each([
    ['as needed', column(asNeeded, 0)],
    ['short course', column(shortCourse, 0)],
    ['schedules', column(schedules, 1)],
    ['specialty', entriesOf(specialtyList.replaceAll('\n', ' '))],
    ['controlled', column(controlled, 1)],
  ])('%s: every ingredient is one of the catalogue', (_, ingredients) => {
    const known = new Set([...dictionary().values()].map((entry) => entry.ingredient));
    expect(ingredients.filter((ingredient) => !known.has(ingredient))).toEqual([]);
  });

  it('reads every name of its own as that name, and surely', () => {
    const wrong = [...dictionary().values()].filter((entry) => {
      const read = readName(`${entry.name} 5 mg/ml tablet`);
      return (
        read.kind !== 'drug' || read.ingredient !== entry.ingredient || read.isBrand !== entry.isBrand || !read.sure
      );
    });
    expect(wrong.map((entry) => entry.name)).toEqual([]);
  });
});
