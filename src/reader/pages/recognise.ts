/** Tells what kind of page it is: the headings and the content first, the address after them. */

import { type Line, nearest } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Finding } from '../findings/finding';
import { findingsIn } from '../findings/findings';
import { headingOf } from '../frame/outline';
import { likeness } from '../names/medicine-name';
import { strength } from '../names/strength-form';
import type { Page } from '../page';
import { inPlainLetters } from '../person/plain-letters';
import { name } from '../person/shape';
import { plain, printed } from '../text/fold';
import { pattern, whole, words } from '../text/patterns';
import { pageRules } from './all';
import { home } from './home';
import { myPrescriptions } from './my-prescriptions';
import { isHeadedByStatus } from './one-order';
import { orderDetail } from './order-detail';
import { orderStatus } from './order-status';
import type { PageRule } from './page-rule';
import { paymentMethods } from './payment-methods';
import { prescriptionDetail } from './prescription-detail';
import { profile } from './profile';
import { shippingAddresses } from './shipping-addresses';

/** O5, O16, C1, C3: tools and reading matter that name medicines nobody takes. */
const otherHeading = whole(
  words(
    'search(?: results)?\\b.*',
    '(?:.* )?(?:supplies|store|shop|marketplace)\\b.*',
    'results for .*',
    '(?:find (?:&|and) )?price (?:a|your) (?:drug|medication).*',
    'drug (?:pricing|search|lookup|prices?).*',
    'search for a drug',
    'search results.*',
    '(?:20\\d\\d )?(?:(?:prescription )?drug list|formulary|(?:list of )?covered (?:drugs|medications?|medicines))(?: \\(?20\\d\\d\\)?)?',
    'savings cent(?:er|re)',
    'pharmacy locator',
    'find a pharmacy',
    'benefits(?: and claims| information)?',
    '(?:view )?(?:my |your )?claims.*',
    'member tools',
    'frequently asked questions.*',
    'faqs?',
    'help(?: (?:and|&) support)?',
    '(?:drug|health) (?:education|information|library).*',
    'compare.*',
    'understand(?:ing)? .*',
    'how to (?:take|use) .*',
    'what is .*',
    '.*[:,–-] (?:uses|side effects|dosage|warnings|interactions|what to know)\\b.*',
    'refills and requests',
    // Lists of all that there is, and what is told to everybody.
    '(?:medications?|medicines?|drugs?|prescriptions?) (?:(?:from )?a ?(?:to|-|–) ?z|index|library|guides?|facts|news|encyclop\\w+)',
    '(?:browse|all) (?:drugs|medicines by name|medications by name).*',
    '(?:.* )?(?:shortages?|recalls?)\\b.*',
    '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\\w+ ){0,2}(?:things|ways|tips|facts|reasons|myths|questions|answers)\\b.*',
    '(?:your|my|the) (?:\\w+ )?(?:plan|formulary|coverage)(?: (?:summary|documents|details|at a glance))?',
    'about .*',
    'learn .*',
    'contact us',
    'coverage (?:and|&) costs',
    'terms of use.*',
    'privacy.*',
  ),
);
const otherPath =
  /\/search\b|drug-?(?:pricing|search|lookup|education)|pharmacy-?locator|prescription-drug-list|savings-center|benefits|claims|\/public\/|member-resources|\/faq|frequently-asked|\/help|formulary|drug-list/i;

/** O3 to O5: help of whoever comes by, and a shop of things that are no prescriptions, whatever heads their pages. */
const publicPath =
  /^\/(?:secure\/)?(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:member-resources|customer-support|articles?|blog|news|store|shop|(?:drug|health)-library)\//i;

const greeting = /^(?:welcome|good (?:morning|afternoon|evening)|hello|hi)\b/i;

export interface Recognised {
  readonly rule: PageRule | null;
  readonly strategy: 'heading' | 'name-heading' | 'navigation' | 'title' | 'address' | 'none';
  /** The page's headings say that it is something else. */
  readonly isOther: boolean;
}

/** An address of tools and reading matter. */
export const isOtherAddress = ({ pathname }: URL): boolean => publicPath.test(pathname) || otherPath.test(pathname);

export function recognise(page: Page, url: URL): Recognised {
  const headings = headingsIn(page);
  const [first] = headings;
  if (publicPath.test(url.pathname)) return { rule: null, strategy: 'address', isOther: true };
  const byPath = pageRules.find(({ path }) => path.test(url.pathname));
  for (const { text } of headings) {
    const rule = byHeading(text);
    // A greeting heads any page.
    if (rule?.kind === 'home' && greeting.test(text) && byPath && byPath.kind !== 'home') continue;
    if (rule === myPrescriptions && isAtHome(page, url)) return { rule: home, strategy: 'address', isOther: false };
    if (rule) return { rule: refine(rule, text, byPath, page), strategy: 'heading', isOther: false };
    if (otherHeading.test(text)) return { rule: null, strategy: 'heading', isOther: true };
    // The tools that compare prices head their pages with a medicine's name too.
    if (likeness(text) === 'strong' && ((!byPath && otherPath.test(url.pathname)) || isCoupon(page)))
      return { rule: null, strategy: 'address', isOther: true };
    // A drug's name without a strength heads what is to be read about it, too.
    if (likeness(text) === 'strong' && strength.test(text) && !isOneOfMany(page, text))
      return { rule: prescriptionDetail, strategy: 'name-heading', isOther: false };
  }
  if (first && byPath === prescriptionDetail && likeness(first.text) !== null) {
    return { rule: prescriptionDetail, strategy: 'name-heading', isOther: false };
  }
  const current = currentItem(page);
  const ofOne = (rule: PageRule) => (rule === orderStatus && isHeadedByStatus(page) ? orderDetail : rule);
  const named = current ? byHeading(current) : null;
  if (named) return { rule: ofOne(named), strategy: 'navigation', isOther: false };
  if (otherPath.test(url.pathname)) return { rule: null, strategy: 'address', isOther: true };
  const titled = titleOf(page)
    .map(byHeading)
    .find((rule) => rule !== null);
  if (titled && titled.kind !== 'home') return { rule: ofOne(titled), strategy: 'title', isOther: false };
  return byPath
    ? { rule: ofOne(byPath), strategy: 'address', isOther: false }
    : { rule: null, strategy: 'none', isOther: false };
}

/** "Ann's prescriptions" may head the first page after signing in: its address says so, and no item of the navigation otherwise. */
function isAtHome(page: Page, { pathname }: URL): boolean {
  if (!/\/(?:home|dashboard)\/?$/i.test(pathname)) return false;
  const current = currentItem(page);
  return current === null || byHeading(current) !== myPrescriptions;
}

/** The heading of a whole part of the site may stand over one page of it, which the address tells, and a heading of its own. */
function refine(rule: PageRule, text: string, byPath: PageRule | undefined, page: Page): PageRule {
  if (rule === myPrescriptions && byPath === prescriptionDetail) return prescriptionDetail;
  if (rule === paymentMethods && ofBoth.test(text)) return partOf(page) ?? rule;
  const isPart = rule === profile && byPath !== undefined && byPath !== profile;
  return isPart && page.scene.lines.some((line) => headingOf(line) && byHeading(line.plain) === byPath) ? byPath : rule;
}

/** "Manage shipping & payments" */
const ofBoth = /\b(?:shipping|address(?:es)?)\b/i;

/** Which of the two parts of such a page is open: the one that alone has a heading, or the chosen tab. */
function partOf(page: Page): PageRule | null {
  const isHead = (line: Line) =>
    headingOf(line)?.heading !== 1 &&
    (headingOf(line) !== null || isChosenTab(line)) &&
    !page.foreign[page.scene.lines.indexOf(line)];
  const parts = new Set(page.scene.lines.filter(isHead).flatMap(({ plain: said }) => byHeading(said) ?? []));
  const [only, second] = [paymentMethods, shippingAddresses].filter((rule) => parts.has(rule));
  return second === undefined ? (only ?? null) : null;
}

const isChosenTab = ({ box }: Line) =>
  nearest(box, ({ role, element }) => role === 'tab' && attribute(element, 'aria-selected') === 'true') !== null;

/** The page's first-level headings; without any, the first heading of the content. */
function headingsIn(page: Page): { text: string }[] {
  const lines = page.scene.lines.filter((line) => !/^(?:footer|banner|navigation|aside)$/.test(line.box.region));
  const of = (fits: (line: Line) => boolean) => lines.filter(fits).map((line) => ({ text: bare(line.plain) }));
  const main = of((line) => headingOf(line)?.heading === 1);
  if (main.length > 0) return main.slice(0, 2);
  return of((line) => headingOf(line) !== null).slice(0, 1);
}

/** Whether the name that heads the page is the first of a list whose own heading is none: others head their parts as it does. */
function isOneOfMany(page: Page, name: string): boolean {
  const names = page.scene.lines.flatMap((line) => {
    const heading = headingOf(line);
    return heading && likeness(bare(line.plain)) === 'strong'
      ? [{ text: bare(line.plain), level: heading.heading }]
      : [];
  });
  const level = names.find(({ text }) => text === name)?.level;
  return level !== 1 && names.some((other) => other.level === level && other.text !== name);
}

/** "Payment methods for Jean de la Fontaine, Sr." */
const forPerson = pattern(`\\s+(?:for|of) ${name}$`);
const withoutPerson = (text: string) => text.slice(0, forPerson.exec(inPlainLetters(text))?.index);

/** Without a count and without the person that it is for. */
function bare(text: string): string {
  return withoutPerson(
    text.replace(/\s*\(\d+\)$/, '').replace(/\s+(?:for|of) \p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)*$/u, ''),
  )
    .replace(/^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}'s? (?=\p{L})/u, '')
    .trim();
}

/** A discount for a pharmacist to enter (BIN, PCN), without anything that only a prescription of one's own has. */
function isCoupon({ scene, today }: Page): boolean {
  const says = (words: RegExp) => scene.lines.some(({ plain: text }) => words.test(text));
  if (!says(/\b(?:coupon|discount card)\b/i) || !says(/\b(?:rx ?)?bin\b/i) || !says(/\b(?:rx ?)?pcn\b/i)) return false;
  const isOwn = ({ field, value }: Finding) => value !== null && (field === 'rxNumber' || field === 'refillsLeft');
  return !scene.lines.some(({ plain: text }) => findingsIn(text, today).some(isOwn));
}

const byHeading = (text: string): PageRule | null => pageRules.find(({ heading }) => heading.test(bare(text))) ?? null;

function currentItem(page: Page): string | null {
  for (const line of page.scene.lines) {
    if (!/^(?:navigation|banner)$/.test(line.box.region)) continue;
    const item = nearest(line.box, (box) => {
      const current = attribute(box.element, 'aria-current');
      return current === 'page' || current === 'true' || current === 'location';
    });
    if (item) return line.plain;
  }
  return null;
}

function titleOf(page: Page): string[] {
  return plain(printed(page.scene.document.title))
    .split(/\s+[-|–—:·]\s+|\s*[|]\s*/)
    .filter((part) => part !== '' && !/^optum/i.test(part));
}
