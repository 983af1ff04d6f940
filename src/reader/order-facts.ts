/** The facts that only orders have: number, status, carrier, tracking, total. */
import type { Order } from '@/src/model/reading';
import type { Page } from './anchors';
import { textOf } from './dom/columns';
import { type Box, contains } from './dom/scene';
import { attribute } from './dom/untampered';
import { labels } from './field-words';
import { dollarsOf } from './findings';
import { plain } from './fold';
import { statusOf, statusOfSentence } from './statuses';
import type { Told } from './told';
import { within } from './words';

type Status = Order['status'];

/** O7: order number, dash, shipment number. C1: digits only. */
const numberShape = '\\d{5,12}(?:-\\d{1,2})?';
const numbered = new RegExp(`(?<![\\w])${labels.orderNumber}\\s*[:#-]?\\s*#?\\s*(?<n>${numberShape})(?![\\w-])`, 'i');
const carriers =
  /\b(USPS|UPS|FedEx(?: (?:Ground|Express|Home Delivery|Priority Overnight|2Day))?|DHL|OnTrac|LaserShip|U\.?S\.? Postal Service|United States Postal Service)\b/i;
const carrierContext = within('carrier|ship\\w*|track\\w*|deliver\\w*|via|sent|courier|package');
const tracking = new RegExp(
  `(?<![\\w])${labels.tracking}\\s*[:#-]?\\s*(?<n>(?=[A-Z0-9 ]*\\d{4})[A-Z0-9][A-Z0-9 ]{6,38}[A-Z0-9])(?![\\w])`,
  'i',
);
const parcel = /\b(1Z ?[A-Z0-9]{3} ?[A-Z0-9]{3} ?[A-Z0-9 ]{9,14}|9[2-5]\d{2}(?: ?\d{4}){4}(?: ?\d{2})?)\b/;
const total = new RegExp(`(?<![\\w-])${labels.total}\\s*:?\\s*(?<n>\\$ ?\\d[\\d,]*(?:\\.\\d{2})?|free\\b)`, 'i');

export function orderNumberIn(text: string): string | null {
  if (text.length > 300) return null;
  return numbered.exec(text)?.groups?.n ?? null;
}

export function carrierIn(told: readonly Told[]): string | null {
  for (const { text, label } of told) {
    const match = carriers.exec(text);
    if (
      match &&
      (label === 'carrier' || label === 'tracking' || carrierContext.test(text) || match[0].length === text.length)
    )
      return match[0];
  }
  return null;
}

export function trackingIn(told: readonly Told[]): string | null {
  for (const { text, printed } of told) {
    const match = tracking.exec(text) ?? parcel.exec(printed);
    const value = match?.groups?.n ?? match?.[1];
    if (value) return value.trim();
  }
  return null;
}

export function totalIn(told: readonly Told[]): number | null {
  for (const { text } of told) {
    if (/subtotal|sub-total/i.test(text)) continue;
    const value = total.exec(text)?.groups?.n;
    if (value) return dollarsOf(value);
  }
  return null;
}

export interface StatusRead {
  readonly status: Status;
  readonly printed: string;
  readonly element: Element;
  readonly strategy: 'label' | 'badge' | 'step' | 'sentence' | 'dated';
}

const rank: readonly Status[] = [
  'placed',
  'received',
  'verifying',
  'processing',
  'processed',
  'shipped',
  'out-for-delivery',
  'delivered',
];

/** The status that a block prints; null when it prints none. */
export function statusIn(page: Page, block: Box | null, told: readonly Told[]): StatusRead | null {
  const steps = block ? steppersIn(page, block) : [];
  const inSteps = (one: Told) => steps.some((stepper) => stepper.element.contains(one.element));
  const free = told.filter((one) => !inSteps(one));
  const labelled = free.find(({ label }) => label === 'status');
  if (labelled) {
    const text = labelled.text.slice(labelled.text.indexOf(':') + 1).trim();
    const printed = labelled.printed.slice(labelled.printed.indexOf(':') + 1).trim();
    const status = statusOf(text) ?? statusOfSentence(`order is ${text}`) ?? 'unknown';
    if (printed !== '') return { status, printed, element: labelled.element, strategy: 'label' };
  }
  const badges = free.filter(({ label, text }) => label === null && statusOf(text) !== null && !isAction(page, text));
  const bare = badges.find(({ text }) => !/\d/.test(text));
  if (bare)
    return {
      status: statusOf(bare.text) ?? 'unknown',
      printed: bare.printed,
      element: bare.element,
      strategy: 'badge',
    };
  const current = steps.map(currentStep).find((step) => step !== null);
  if (current) {
    const text = textOf(page.scene, current);
    const words = [text, ...text.split(/ (?=\S+$)/)].map((part) => ({ part, status: statusOf(plain(part)) }));
    const hit = words.find(({ status }) => status !== null) ?? stepWords(page, current);
    if (hit?.status) return { status: hit.status, printed: hit.part, element: current.element, strategy: 'step' };
  }
  const told1 = free.find(({ text }) => statusOfSentence(text) !== null);
  const dated = [...badges].sort(
    (a, b) => rank.indexOf(statusOf(b.text) ?? 'unknown') - rank.indexOf(statusOf(a.text) ?? 'unknown'),
  )[0];
  if (dated) {
    return {
      status: statusOf(dated.text) ?? 'unknown',
      printed: withoutDate(dated.printed),
      element: dated.element,
      strategy: 'dated',
    };
  }
  if (told1)
    return {
      status: statusOfSentence(told1.text) ?? 'unknown',
      printed: told1.printed,
      element: told1.element,
      strategy: 'sentence',
    };
  return null;
}

const withoutDate = (text: string) =>
  text.replace(
    /[\s:,-]*(?:\b(?:on|by)\b)?[\s:,-]*(?:\b(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\b[A-Z][a-z]{2,8}\.? \d|\d).*$/i,
    '',
  ) || text;
const isAction = (_page: Page, text: string) => /^(?:track|view|resolve|update|contact)\b/i.test(text);

/** Rows of steps name every status there is; only the current one tells (C1: `aria-current`). */
function steppersIn(page: Page, block: Box): Box[] {
  return page.scene.boxes.filter(
    (box) =>
      box.kids.length >= 3 &&
      contains(block, box) &&
      box.kids.filter((kid) => stepWords(page, kid) !== null).length >= 3,
  );
}

function stepWords(page: Page, kid: Box): { part: string; status: Status } | null {
  if (kid.end - kid.first > 6) return null;
  for (const piece of page.scene.pieces.slice(kid.first, kid.end)) {
    const status = statusOf(piece.plain);
    if (status) return { part: piece.text, status };
  }
  return null;
}

function currentStep(stepper: Box): Box | null {
  for (const kid of stepper.kids) {
    const stack = [kid];
    for (let at = stack.pop(); at; at = stack.pop()) {
      const current = attribute(at.element, 'aria-current');
      if (current !== null && current !== 'false') return kid;
      stack.push(...at.kids);
    }
  }
  return null;
}
