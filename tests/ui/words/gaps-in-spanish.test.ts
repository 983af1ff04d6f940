// @vitest-environment happy-dom
/** Whatever the reader says that it could not read is said in Spanish too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Gap } from '@/src/model/reading';
import { readPage } from '@/src/reader/read-page';
import { gapInSpanish } from '@/src/ui/words/page-words-gap.es';
import { frozenPages } from '../../pages/expectation';

const pages = frozenPages('tests/pages', 'open').filter(({ expectation }) => expectation.reading.outcome === 'partial');

function gapsOf({ file, expectation: { url, today } }: (typeof pages)[number]): readonly Gap[] {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  return readPage(document, { url, today: Temporal.PlainDate.from(today) }).reading.gaps;
}

/** Every reason that stands in the reader's sources, with something in the place of what it quotes. */
function reasonsInSources(): string[] {
  const folders = ['src/reader', 'src/model'];
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\bwhy: (?:'([^']+)'|`([^`]+)`)/g)])
      .map(([, plain, template]) => plain ?? (template ?? '').replaceAll(/\$\{[^}]*\}/g, '12')),
  );
}

const isEnglish = ({ what, why }: Gap) => {
  const said = gapInSpanish(what, why);
  return said.startsWith(`${what}:`) || said.endsWith(`: ${why}`);
};

describe('what could not be read, in Spanish', () => {
  it('is said whole on every open page that is read in part', () => {
    const found = pages.flatMap(gapsOf);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(isEnglish)).toEqual([]);
  });

  it('is said for every reason that stands in the sources', () => {
    const reasons = reasonsInSources();
    expect(reasons.length).toBeGreaterThan(12);
    expect(reasons.filter((why) => isEnglish({ what: 'page', why }))).toEqual([]);
  });
});
