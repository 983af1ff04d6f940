/** Every fact that the labelled texts of one block tell. */

import type { Finding } from '../findings/finding';
import { dollarsOf } from '../findings/finding-prices';
import { findingsIn } from '../findings/findings';
import { isBareDoctor, isPersonName } from '../findings/prescriber-names';
import type { Page } from '../page';
import type { Strategy } from '../strategies';
import { actionVerb, emptyValue } from '../words';
import { autofillStateIn, stateWord } from '../words/autofill-words';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { statusOf } from '../words/statuses';
import { groupOf } from './label-partner';
import { termOf } from './terms';
import type { Told } from './told-run';

export interface Fact {
  readonly field: Field;
  readonly value: string | number | null;
  readonly strategy: Strategy;
  readonly line: number;
  readonly element: Element;
  readonly why?: string;
}

export function factsOf(page: Page, told: readonly Told[]): Fact[] {
  const facts: Fact[] = [];
  const last = new Set<Fact>();
  const known = new Set<string>();
  // A day of the automatic refill's own leaves "Next fill" what it says.
  const dated = new Set(
    told.flatMap(({ text, run }) =>
      run !== undefined && findingsIn(text, page.today).some(({ field }) => field === 'autofillOn') ? run : [],
    ),
  );
  for (const { text, printed, run, label, strategy, line, element } of told) {
    const colon = label ? text.indexOf(':') + 1 : 0;
    const value = label ? text.slice(colon).trim() : '';
    if (label && emptyValue.test(value) && !/^none$/i.test(value)) continue;
    // Directions, the day it was written, an address: numbers and days of their own.
    const found = label === 'beside' ? [] : findingsIn(text, page.today);
    for (const finding of found) {
      // A value that a label of its own stands before is that label's; other words in it speak for themselves.
      if (label && finding.field !== label && finding.start < colon && isRival(label, finding.field)) continue;
      const exact = finding.field === 'prescriber' ? asPrinted(printed, text, finding) : finding.value;
      const why = finding.why ? { why: finding.why } : {};
      const isAutomatic =
        isNext(finding.field) &&
        !isEarliest.test(text.slice(finding.start, finding.end)) &&
        run !== undefined &&
        autofillStateIn(run)?.state === 'on' &&
        !dated.has(run);
      const field = isAutomatic ? 'autofillOn' : finding.field;
      const fact = { field, value: exact, strategy, line, element, ...why };
      facts.push(fact);
      if (field === 'lastFilledOn' && isCalledLast(text.slice(finding.start, finding.end))) last.add(fact);
      known.add(`${line} ${field}`);
    }
    // Under "You pay" money needs no sign.
    if (label === 'price' && found.length === 0 && /^\d[\d,]*\.\d{2}$/.test(value)) {
      facts.push({ field: 'price', value: dollarsOf(value), strategy, line, element });
    }
    const whole = printed.slice(printed.indexOf(':') + 1).trim();
    const isName = label !== 'prescriber' || isPersonName(whole);
    if (label && isFreeText(label) && isName && !known.has(`${line} ${label}`)) {
      facts.push({ field: label, value: whole, strategy, line, element });
      known.add(`${line} ${label}`);
    }
  }
  return [...withoutEarlier(facts, last), ...bareFacts(page, told, facts)];
}

const isCalledLast = (said: string) => /\b(?:last|latest|most recent)/i.test(said);

/** "Last filled August 27. Filled May 18": beside the last one, earlier fills are what they are. */
function withoutEarlier(facts: readonly Fact[], last: ReadonlySet<Fact>): readonly Fact[] {
  const [day, another] = new Set([...last].map(({ value }) => String(value)));
  if (day === undefined || another !== undefined) return facts;
  return facts.filter(
    (fact) => fact.field !== 'lastFilledOn' || last.has(fact) || fact.value === null || String(fact.value) >= day,
  );
}

/** The first day on which one may order is no day on which anything is filled. */
const isEarliest =
  /\bon or after\b|\b(?:available|eligible|too soon|too early|earliest|soonest|until|ready)\b|\b(?:can|may) (?:be )?(?:re)?(?:fill|order)/i;
/** "Auto refill is on. Next fill: Dec 14": what the same run says is next is automatic. */
const isNext = (field: Field) => field === 'nextFillOn' || field === 'processingOn';

const bareMoney = /^\$ ?\d[\d,]*(?:\.\d{2})?$/;
const moneyBehind = /^[^$]*\d [^$]*[,;] (\$ ?\d[\d,]*(?:\.\d{2})?)$/;
const free = /^(?:free|no (?:cost|charge|copay))$/i;
const isBareMoney = (text: string) => bareMoney.test(text);
const bareDays = /^\d{1,3} days?$/;
const countsRefills = /^(?:\d{1,3}|no) refills?\b/;

/** A lone amount and a lone doctor in a medicine's block need no label to be understood; where there are two, they do. */
function bareFacts(page: Page, told: readonly Told[], facts: readonly Fact[]): Fact[] {
  const found: Fact[] = [];
  const add = (field: Field, fits: (text: string, at: number) => boolean, value: (text: string) => string | number) => {
    const bare = told.filter((one, at) => one.label === null && fits(one.text, at));
    const [only, second] = new Set(bare.map(({ printed }) => printed));
    const [one] = bare;
    if (!one || only === undefined || second !== undefined || facts.some((fact) => fact.field === field)) return;
    found.push({ field, value: value(one.printed), strategy: 'bare', line: one.line, element: one.element });
  };
  // "Free" below "Standard delivery" is the price of that.
  const isFree = (text: string, at: number) => free.test(text) && !/ship|deliver/i.test(told[at - 1]?.text ?? '');
  add('price', (text, at) => (isBareMoney(text) && !isLabelled(page, told, at)) || isFree(text, at), dollarsOf);
  add('prescriber', isBareDoctor, (text) => text);
  // "No. 76001230 · Ordered by Dr. Lacey · 5 refills": beside what only a prescription has.
  add(
    'rxNumber',
    (text, at) => bareNumber.test(text) && isBesidePrescriptions(page, told, at),
    (text) => bareNumber.exec(text)?.[1] ?? '',
  );
  // "3 mL for 28 days, $35.00"
  add(
    'price',
    (text) => moneyBehind.test(text),
    (text) => dollarsOf(moneyBehind.exec(text)?.[1] ?? ''),
  );
  // "90 days · 2 refills left": a length of time beside refills or an amount is how long a fill lasts.
  const hasAmountBeside = (at: number) =>
    [told[at - 1], told[at + 1]].some(
      (one) =>
        one?.line === told[at]?.line &&
        one &&
        (countsRefills.test(one.text) || findingsIn(one.text, page.today).some(({ field }) => field === 'quantity')),
    );
  add(
    'daysSupply',
    (text, at) => bareDays.test(text) && hasAmountBeside(at),
    (text) => Number.parseInt(text, 10),
  );
  return found;
}

const bareNumber = /^(?:no\.|nr\.|number|#) ?:? ?(\d{6,12})$/i;
const isBesidePrescriptions = (page: Page, told: readonly Told[], at: number) =>
  [told[at - 1], told[at + 1]].some(
    (one) =>
      one?.line === told[at]?.line &&
      one &&
      findingsIn(one.text, page.today).some(({ field }) => field === 'prescriber' || field === 'refillsLeft'),
  );

/** "Usual and customary" and "$80.00" in one small part of the page: money with a label that nobody knows is nobody's price. */
function isLabelled(page: Page, told: readonly Told[], at: number): boolean {
  const own = told[at] as Told;
  const box = page.scene.lines[own.line]?.box;
  const [before, behind] = [told[at - 1], told[at + 1]];
  const term = box ? termOf(box) : null;
  const termLine = page.scene.pieces[term?.first ?? -1]?.line;
  const other = termLine ?? (box ? groupOf(page, box, own.line) : null);
  return [before, behind].some(
    (one) =>
      one && one.label === null && (one.line === own.line || one.line === other) && isUnknownLabel(page, one.text),
  );
}

const isUnknownLabel = (page: Page, text: string) =>
  (/^[A-Za-z][A-Za-z '&,/().-]{2,40}$/.test(text) || /^(?:how|what)\b[^?]{4,60}\?$/i.test(text)) &&
  (!actionVerb.test(text) || /^price\b/i.test(text)) &&
  statusOf(text) === null &&
  stateWord(text) === null &&
  // "Ready to refill" is no label of money.
  labelOf(text) !== 'nextFillOn' &&
  !isBareDoctor(text) &&
  findingsIn(text, page.today).length === 0;

/** Two labels of one date: "Order date" heads both a fill and an order. */
const isRival = (label: Field, field: Field) =>
  label !== 'status' && label !== 'autofill' && label !== field && label !== 'beside';
const isFreeText = (label: Field) =>
  /^(?:orderNumber|status|carrier|tracking|total|pharmacy|prescriber|name)$/.test(label);

function asPrinted(printed: string, text: string, finding: Finding): string {
  const value = String(finding.value);
  const at = text.lastIndexOf(value);
  return printed.length === text.length && at >= 0 ? printed.slice(at, at + value.length) : value;
}
