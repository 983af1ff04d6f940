// @vitest-environment happy-dom
/**
 * The open pages in a document without layout. What needs layout, a script's run or a frame's loading is read in real
 * browsers only, and is said here with its reason: a page that no longer needs it fails this test.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/src/reader/read-page';
import { frozenPages } from './expectation';
import { score } from './score';

const needsBrowser: Readonly<Record<string, readonly string[]>> = {
  'a script draws it': [
    'caregivers-late',
    'checkout-shadow',
    'ef-os-vue-late',
    'eg-20-detail-late-history-order',
    'eh-18-home-aem-late',
    'em-a-by-date',
    'fv-20',
    'fz-18',
    'gd-17-autorefills-late-checkboxes',
    'gh-12-late-phrases',
    'gi-16-vue-sentences-pager',
    'gk-13-vue-late-pressed',
    'late-error',
    'late-render',
    'lit-orders',
    'orders-spinner-then-list',
    'rerendered-once',
    'x-switch-words',
  ],
  'its shadow roots are declared in the markup, which the double does not know': [
    'declarative-shadow',
    'ec-auto-agenda-shadow',
    'ed-comm-shadow-by-channel',
    'ee-14-shadow-hff',
    'eh-05-shadow-holds',
    'ek-02-parcel-widget',
    'el-03-shadow-summary',
    'em-wc-by-prescriber',
    'eq-22',
    'fr-13',
    'fx-05',
    'gg-04-home-shadow',
    'gi-07-shadow-slotted-facts',
    'gj-07-shadow-tags',
    'hb-02-list-lwc-caregiver',
    'hc-05-lwc-rowgroup-table',
    'hd-07-lwc-household-badges',
    'shadow-roots',
    'va-shadow-nested-cards',
  ],
  'a style sheet hides, paints or sets apart what it says': [
    'closed-popovers',
    'translated-tooltip-unseen',
    'eb-08-responsive-twins',
    'ek-08-mobile-pwa',
    'ek-14-lightning-hold',
    'es-a-radio-pairs',
    'gr-05-home-twice',
    'ha-05-list-vue-bare-grid',
    'ha-17-home-caregiver-cards',
    'hb-04-list-material-table',
    'hb-14-automatic-refills-material',
    'home-and-retail-groups',
    'mobile-duplicates',
    'names-repeated-in-controls',
    'ng-expansion-panels',
    'order-shipments-tracked',
    'responsive-table',
  ],
  'only its layout shows the room that a list keeps for rows that are not in the page': ['window-absolute-rows'],
};
const pages = frozenPages('tests/pages', 'open');
const reasonFor = new Map(Object.entries(needsBrowser).flatMap(([why, names]) => names.map((name) => [name, why])));

function differencesOf({ file, expectation }: (typeof pages)[number]): string[] {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  const { reading } = readPage(document, {
    url: expectation.url,
    today: Temporal.PlainDate.from(expectation.today),
  });
  return score(expectation, reading).differences;
}

describe('the open pages, in a document without layout', () => {
  it.each(pages.map((page) => [page.name, page] as const))(
    '%s is read as in a browser, or says why not',
    (name, page) => {
      const differences = differencesOf(page);
      if (reasonFor.has(name)) expect(differences).not.toEqual([]);
      else expect(differences).toEqual([]);
    },
  );

  it('names no page that is not there', () => {
    const known = new Set(pages.map(({ name }) => name));
    expect([...reasonFor.keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});
