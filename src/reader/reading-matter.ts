/**
 * Pages that are to be read about a medicine: leaflets, guides, encyclopedias, products of a shop. They are headed like the
 * page of a prescription, and name amounts and refills as everybody has them; what only a person's own has, they have not.
 */

import { allActionsOf } from './blocks/actions';
import type { Page } from './page';
import type { PageRule } from './pages/page-rule';
import type { Recognised } from './pages/recognise';
import type { MedicineRecord } from './prescriptions/medicine-record';
import { whole, words } from './text/patterns';
import { moveAction, placeholderLabel, refillAction } from './words';
import type { Field } from './words/field';

const medicine = '(?:(?:this|your|the) )?(?:medicine|medication|drug|product)';
/** The parts that a leaflet has. INF. */
const leafletPart = whole(
  words(
    'uses?(?: for .*)?',
    'indications?(?: (?:and|&) usage)?',
    `(?:what )?(?:it|${medicine}) is (?:used )?for`,
    '(?:what|why) is .* (?:used|prescribed)(?: for)?\\??',
    '(?:what is|about) this (?:medicine|medication|drug)\\??',
    'how to (?:take|use|store)(?: .*)?',
    'how (?:should|do|does) (?:i|you|it|this) .*',
    'directions(?: for use)?',
    'dos(?:age|ing)(?: (?:and administration|forms?|information))?',
    '(?:(?:common|serious|possible|other) )*side effects(?: of .*)?',
    'adverse (?:reactions|effects)',
    '(?:(?:drug|food|medicine) )?interactions',
    '(?:warnings?|precautions)(?: (?:and|&) (?:warnings?|precautions))?',
    'boxed warning',
    'contraindications',
    'overdos(?:e|age)',
    'missed dose',
    'if (?:you|i) miss a dose',
    'storage(?: (?:and|&) handling)?',
    '(?:active |inactive |other )?ingredients?',
    'pregnancy(?: (?:and|&) .*)?',
    'before (?:you )?(?:take|taking|use|using)\\b.*',
    `(?:common )?(?:brand|generic) names?(?:\\(s\\))?`,
    'drug class',
    'pronunciation',
    'pronounced',
    'notes for (?:consumers|patients)',
    'medical alert',
    'clinical pharmacology',
    '(?:(?:drug|patient|medication|consumer) )+(?:information )?(?:leaflet|guide|monograph|facts)',
    'drug facts',
    'product (?:details|description|information)',
    'what is the most important information.*',
    'what (?:should|do) i (?:know|need to know|avoid|tell).*',
    'who should not (?:take|use).*',
  ),
);

/** How many different parts of a leaflet a page has. */
function leafletParts({ scene }: Page): number {
  const parts = new Set<string>();
  for (const { plain, box } of scene.lines) {
    const colon = plain.indexOf(':');
    const head = (colon > 0 && colon < 40 ? plain.slice(0, colon) : plain).toLowerCase();
    if (head.length < 80 && box.region !== 'footer' && leafletPart.test(head)) parts.add(head);
  }
  return parts.size;
}

const ownFields = new Set<Field>([
  'rxNumber',
  'prescriber',
  'lastFilledOn',
  'nextFillOn',
  'autofillOn',
  'expiresOn',
  'orderNumber',
]);

/** What a shop offers of anything. */
const buying = /\b(?:cart|bag|basket|buy|order now)\b/i;

/** Whether a page tells of a medicine what is told of a person's own only. */
function isOwn(page: Page, { facts, autofill, territory }: MedicineRecord): boolean {
  const isCounted = facts.some(({ field, value, strategy, line }) => {
    if (value === null) return false;
    // "Ask for a prescription with 3 refills" counts nobody's.
    const counts =
      field === 'refillsLeft' && (strategy !== 'run-text' || isLeft.test(page.scene.lines[line]?.plain ?? ''));
    return counts || ownFields.has(field);
  });
  if (isCounted || autofill.strategy === 'switch' || autofill.strategy === 'action') return true;
  return territory.lines.some((line) => {
    const text = page.scene.lines[line]?.plain ?? '';
    return text.length < 120 && placeholderLabel.test(text);
  });
}
const isLeft = /\b(?:left|remain\w*|no (?:more )?refills|out of refills)\b/i;

const mayOrder = (page: Page): boolean =>
  allActionsOf(page).some(({ text }) => (refillAction.test(text) || moveAction.test(text)) && !buying.test(text));

/** An address or a heading that is of one prescription, and not of a medicine in general. */
const ofPrescription = (url: URL, { strategy }: Recognised) =>
  strategy === 'heading' ||
  /\/(?:my-)?(?:prescriptions|medications|medication-list)\/[\w%-]*\d[\w%-]*\/?$/i.test(url.pathname);

export function isReadingMatter(
  page: Page,
  url: URL,
  rule: PageRule,
  found: Recognised,
  records: readonly MedicineRecord[],
): boolean {
  if (rule.kind !== 'prescription-detail' && rule.kind !== 'my-prescriptions') return false;
  if (mayOrder(page) || records.some((record) => isOwn(page, record))) return false;
  if (leafletParts(page) > 1) return true;
  // A medicine's name alone heads articles too.
  const isHinted = records.some(({ standing, autofill }) => standing.isTold || autofill.state !== 'unknown');
  return rule.kind === 'prescription-detail' && records.length > 0 && !isHinted && !ofPrescription(url, found);
}
