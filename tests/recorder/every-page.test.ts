// @vitest-environment happy-dom
/** Every frozen page, recorded in a document without layout. What needs layout is recorded in a real browser. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CapturedPage } from '@/src/model/captured-page';
import { CapturedPage as CapturedPageSchema } from '@/src/model/captured-page';
import { readPage } from '@/src/reader/read-page';
import { capturePage } from '@/src/recorder/capture-page';
import { redactPage } from '@/src/recorder/redact-page';
import { frozenPages, shelves } from '../pages/expectation';
import { structureOf } from './structure';
import { survivors } from './survivors';

const pages = shelves.flatMap((shelf) => frozenPages('tests/pages', shelf));
const today = '2026-11-22';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (document: Document, url: string, on: string) =>
  readPage(document, { url, today: Temporal.PlainDate.from(on) });

function captured(html: string, url: string): CapturedPage | null {
  const document = parsed(html);
  const found = read(document, url, today);
  if (found.recognition === 'never-read') return null;
  const { reading } = found;
  const nodes = capturePage(document, found) ?? [];
  return CapturedPageSchema.parse(JSON.parse(JSON.stringify({ url, title: document.title, today, reading, nodes })));
}

const taken = pages.map(({ shelf, name, file, expectation: { url } }) => ({
  title: `${shelf}/${name}`,
  page: captured(readFileSync(file, 'utf8'), url),
}));
const recordable = taken.flatMap(({ title, page }) => (page ? [{ title, page }] : []));

it('takes down no page that is never read', () => {
  const refused = taken.filter(({ page }) => page === null).map(({ title }) => title);
  expect(refused).toEqual(expect.arrayContaining(['open/neg-sign-in', 'open/neg-code-entry', 'open/payment-entry']));
  expect(recordable.length).toBeGreaterThan(refused.length);
});

describe.each(recordable)('$title', ({ page }) => {
  it('keeps nothing of anybody, and reads to the same structure', () => {
    const recorded = redactPage(page, 'a salt');
    expect(survivors(page, recorded)).toEqual([]);
    // The document without layout knows no declarative shadow trees and no frames within a page.
    if (page.nodes.some(({ place }) => place !== 'child')) return;
    const again = parsed(recorded.html);
    const address = again.querySelector('link')?.getAttribute('href') ?? '';
    expect(structureOf(read(again, address, recorded.readOn).reading)).toEqual(structureOf(page.reading));
  });
});
