// @vitest-environment happy-dom
/** Our names of controls beside those of a library that computes accessible names in full, over all open pages. */
import { readFileSync } from 'node:fs';
import { computeAccessibleName } from 'dom-accessibility-api';
import { expect, it } from 'vitest';
import { namesOfPage } from '@/src/reader/dom/names';
import { frozenPages } from '../pages/expectation';

const controls = 'button, input:not([type=hidden]), select, textarea, [role=switch], [role=checkbox], [role=radio]';
const folded = (text: string) => text.replace(/[\s\u200b\u200e\u200f]+/g, ' ').trim();

/** A style sheet hides one of the two words in its label. Ours asks no style: both are told, and neither decides. */
const hiddenByStyle = ['slds-detail'];

function* compared() {
  for (const { name, file } of frozenPages('tests/pages', 'open')) {
    document.documentElement.innerHTML = readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
    const nameOf = namesOfPage();
    for (const control of document.querySelectorAll(controls)) {
      const [ours, theirs] = [folded(nameOf(control)), folded(computeAccessibleName(control))];
      yield { page: name, ours, theirs, control: control.outerHTML.slice(0, 120) };
    }
  }
}

it('are the same wherever the library has one', () => {
  const all = [...compared()].filter(({ theirs }) => theirs !== '');
  expect(all.length).toBeGreaterThan(400);
  const differ = all.filter(({ ours, theirs }) => ours !== theirs);
  expect(differ.filter(({ page }) => !hiddenByStyle.includes(page))).toEqual([]);
  expect(new Set(differ.map(({ page }) => page))).toEqual(new Set(hiddenByStyle));
});

it('are a placeholder, or of a control that is not shown, where the library has none', () => {
  const more = [...compared()].filter(({ ours, theirs }) => theirs === '' && ours !== '');
  expect(more.length).toBeGreaterThan(0);
  // The closed panels, sheets and dialogs of these pages are hidden by a style sheet: what is not shown is never asked for its name.
  const closed = ['ng-expansion-panels', 'ej-10-pwa-sheets', 'gn-16-auto-two-sections', 'gq-01-mui-cards-14'];
  const shown = more.filter(({ page }) => !closed.includes(page));
  expect(shown.filter(({ ours, control }) => !control.includes(`placeholder="${ours}"`))).toEqual([]);
});
