/** The facts that only orders have: number, status, carrier, tracking, total. */
import type { Order } from '@/src/model/reading';
import type { Page } from './anchors';
import { speaksOfAutofill } from './autofill-words';
import { findDates, resolve } from './dates';
import type { Box, Piece } from './dom/scene';
import { attribute, parentOf } from './dom/untampered';
import { labels } from './field-words';
import { dollarsOf } from './findings';
import { strength } from './medicine-name';
import { pattern } from './patterns';
import { statusOf, statusOfSentence } from './statuses';
import { type Told, toldBy } from './told';
import { within } from './words';

type Status = Order['status'];

/** O7: order number, dash, shipment number. C1: digits only. */
const numberShape = '\\d{5,12}(?:-\\d{1,2})?';
const numbered = pattern(`(?<![\\w])${labels.orderNumber}\\s*[:#-]?\\s*#?\\s*(?<n>${numberShape})(?![\\w-])`, 'i');
const carriers =
  /\b(USPS|UPS|FedEx(?: (?:Ground|Express|Home Delivery|Priority Overnight|2Day))?|DHL|OnTrac|LaserShip|U\.?S\.? Postal Service|United States Postal Service)\b/i;
const carrierContext = within('carrier|ship\\w*|track\\w*|deliver\\w*|via|sent|courier|package');
const tracking = pattern(
  `(?<![\\w])${labels.tracking}\\s*[:#-]?\\s*(?<n>(?=[A-Z0-9 ]*\\d{4})[A-Z0-9][A-Z0-9 ]{6,38}[A-Z0-9])(?![\\w])`,
  'i',
);
const parcel = /\b(1Z ?[A-Z0-9]{3} ?[A-Z0-9]{3} ?[A-Z0-9 ]{9,14}|9[2-5]\d{2}(?: ?\d{4}){4}(?: ?\d{2})?)\b/;
const carrierBefore = /^(?:usps|ups|fedex|dhl|ontrac|lasership) /i;
const total = pattern(`(?<![\\w-])${labels.total}\\s*:?\\s*(?<n>\\$ ?\\d[\\d,]*(?:\\.\\d{2})?|free\\b)`, 'i');

const numberAlone = new RegExp(`^# ?(${numberShape})$`);
const carrierAndNumber =
  /^(?:usps|ups|fedex|dhl|ontrac|lasership)\b[\s:#-]*(?=[A-Z0-9 ]*\d{4})([A-Z0-9](?: ?[A-Z0-9]){9,33})$/i;

/** `alone`: the page is about orders, so that "#904400128" by itself is the number of one. */
export function orderNumberIn(text: string, alone = false): string | null {
  if (text.length > 300 || !/\d{5}/.test(text)) return null;
  return numbered.exec(text)?.groups?.n ?? (alone ? (numberAlone.exec(text)?.[1] ?? null) : null);
}

export function carrierIn(told: readonly Told[]): string | null {
  for (const { text, label } of told) {
    const match = carriers.exec(text);
    if (
      match &&
      (label === 'carrier' ||
        label === 'tracking' ||
        carrierContext.test(text) ||
        match[0].length === text.length ||
        carrierAndNumber.test(text))
    )
      return match[0];
  }
  return null;
}

export function trackingIn(told: readonly Told[]): string | null {
  for (const { text, printed } of told) {
    const match = tracking.exec(text) ?? parcel.exec(printed) ?? carrierAndNumber.exec(printed);
    const value = match?.groups?.n ?? match?.[1];
    if (value) return value.replace(carrierBefore, '').trim();
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
  readonly strategy: 'label' | 'badge' | 'step' | 'heading' | 'sentence' | 'dated';
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

/** The lines on which a status stands by itself or behind its label; steps and what a carrier has scanned are none. */
export function standingStatuses(page: Page, lines: readonly number[]): number[] {
  const isStep = standsIn([...steppersIn(page, lines), ...logsIn(page, lines)]);
  const found = toldBy(page, lines).filter(
    (one) =>
      !isStep(one.element) &&
      !isOfSetting(one.text) &&
      (one.label === 'status' ? labelledStatus([one])?.status !== 'unknown' : isBadge(one) && !/\d/.test(one.text)),
  );
  return [...new Set(found.map(({ line }) => line))];
}

const isBadge = ({ label, text }: Told) => label === null && statusOf(text) !== null && !isAction(text);

/** "Your request to turn off auto refill is being processed" is said of a setting, and of no order. */
const isOfSetting = (text: string) => speaksOfAutofill(text) && sets.test(text);
const sets = /\b(?:turn(?:ed)?|switch(?:ed)?|(?:un)?enroll\w*|opt(?:ed)?|sign(?:ed)? up)\b/i;

/** The status that some lines print; null when they print none. */
export function statusIn(page: Page, lines: readonly number[], told: readonly Told[]): StatusRead | null {
  const steps = steppersIn(page, lines);
  const isStep = standsIn(steps);
  const free = told.filter((one) => !isStep(one.element) && !isOfSetting(one.text));
  const badges = free.filter(isBadge);
  const isLogged = standsIn(logsIn(page, lines));
  const bare = badges.find(({ text, element }) => !/\d/.test(text) && !isLogged(element));
  return (
    labelledStatus(free) ??
    (bare ? read(bare, statusOf(bare.text), bare.printed, 'badge') : null) ??
    stepStatus(page, steps) ??
    laterOf(datedStatus([...badges, ...pastSteps(page, free)]), toldStatus(free))
  );
}

/** When an order was placed is said of every order: another sentence says what came of it. */
const laterOf = (dated: StatusRead | null, told: StatusRead | null) =>
  dated?.status === 'placed' ? (told ?? dated) : (dated ?? told);

function read(one: Told, status: Status | null, printed: string, strategy: StatusRead['strategy']): StatusRead {
  return { status: status ?? 'unknown', printed, element: one.element, strategy };
}

function labelledStatus(told: readonly Told[]): StatusRead | null {
  const one = told.find(({ label }) => label === 'status');
  if (!one) return null;
  const [text, printed] = [one.text, one.printed].map((whole) =>
    whole
      .slice(whole.indexOf(':') + 1)
      .trim()
      .replace(/(?<=\w)\.$/, ''),
  );
  if (!text || !printed) return null;
  const without = withoutAction(printed);
  if (without !== printed && statusOf(without.toLowerCase()) !== null)
    return read(one, statusOf(without.toLowerCase()), without, 'label');
  return read(one, statusOf(text) ?? statusOfSentence(`order is ${text}`), printed, 'label');
}

/** "Placed on …", "Shipped on …" one below the other: the furthest of them. */
function datedStatus(badges: readonly Told[]): StatusRead | null {
  const far = ({ text }: Told) => rank.indexOf(statusOf(text) ?? 'unknown');
  const [furthest] = [...badges].sort((a, b) => far(b) - far(a));
  return furthest ? read(furthest, statusOf(furthest.text), withoutDate(furthest.printed), 'dated') : null;
}

/** "Delivered" with a day behind it that has come: what is done, said as a label. */
function pastSteps(page: Page, told: readonly Told[]): Told[] {
  return told.flatMap((one) => {
    const [label = '', value = ''] = [
      one.text.slice(0, one.text.indexOf(':')),
      one.text.slice(one.text.indexOf(':') + 1),
    ];
    if (!/^(?:placedOn|shippedOn|deliveredOn)$/.test(one.label ?? '') || statusOf(label) === null) return [];
    const [date] = findDates(value, page.today);
    const day = date ? resolve(date.date, 'behind', page.today) : null;
    if (day === null || day > page.today.toString()) return [];
    return [{ ...one, text: label, printed: one.printed.slice(0, one.printed.indexOf(':')) }];
  });
}

function toldStatus(told: readonly Told[]): StatusRead | null {
  const all = told.filter(({ text }) => statusOfSentence(text) !== null);
  const one = all.find(({ text }) => statusOfSentence(text) !== 'placed') ?? all[0];
  return one ? read(one, statusOfSentence(one.text), one.printed, 'sentence') : null;
}

const withoutDate = (text: string) =>
  text.replace(
    /[\s:,-]*(?:\b(?:on|by)\b)?[\s:,-]*(?:\b(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\b[A-Z][a-z]{2,8}\.? \d|\d).*$/i,
    '',
  ) || text;
/** A button that stands behind the status in the same line ("Order Received Track status"). */
const withoutAction = (text: string) => text.replace(/\s+(?:track|view|resolve|update|contact)\b.*$/i, '');
const isAction = (text: string) => /^(?:track|view|resolve|update|contact)\b/i.test(text);

type Finder = (page: Page, lines: readonly number[]) => Box[];

/** The boxes of a kind that begin on some lines; the page is looked through once. */
function boxesThat(isOne: (page: Page, box: Box) => boolean): Finder {
  const onPages = new WeakMap<Page, Map<number, Box[]>>();
  return (page, lines) => {
    const byLine = onPages.get(page) ?? new Map<number, Box[]>();
    if (!onPages.has(page)) {
      for (const box of page.scene.boxes) {
        if (!isOne(page, box)) continue;
        const line = page.scene.pieces[box.first]?.line ?? -1;
        byLine.set(line, [...(byLine.get(line) ?? []), box]);
      }
      onPages.set(page, byLine);
    }
    return byLine.size === 0 ? [] : lines.flatMap((line) => byLine.get(line) ?? []);
  };
}

/** Rows of steps name every status there is; only the current one tells (C1: `aria-current`). */
const steppersIn = boxesThat(isStepper);
/** What a carrier has scanned, each at its time of day: a parcel "held for the weekend" is no order on hold. */
const logsIn = boxesThat(isLog);

const timeOfDay = /\b\d{1,2}:\d{2} ?[ap]\.?m\b/i;

function isLog({ scene }: Page, box: Box): boolean {
  if (box.kids.length < 2 || box.kids.length > 60) return false;
  const entries = box.kids.filter(({ first, end }) => first < end);
  const isEntry = ({ first, end }: Box) => {
    if (end - first > 8) return false;
    const words = scene.pieces.slice(first, end).map(({ plain }) => plain);
    return (
      words.some((text) => timeOfDay.test(text)) &&
      !words.some((text) => orderNumberIn(text, true) !== null || strength.test(text))
    );
  };
  return entries.length > 1 && entries.every(isEntry);
}

/** Whether an element is one of some boxes' or stands in one. */
function standsIn(boxes: readonly Box[]): (element: Element) => boolean {
  const elements = new Set(boxes.map(({ element }) => element));
  return (element) => {
    if (elements.size > 0)
      for (let at: Element | null = element; at; at = parentOf(at)) if (elements.has(at)) return true;
    return false;
  };
}

function isStepper(page: Page, box: Box): boolean {
  if (box.kids.length < 3 || box.kids.length > 12) return false;
  const steps = box.kids.map((kid) => stepWords(page, kid)).filter((step) => step !== null);
  return steps.length >= 3 && new Set(steps.map(({ status }) => status)).size >= 3;
}

/** A step begins with its status, and tells no order's number and no medicine's strength. */
function stepWords(page: Page, kid: Box): { part: string; status: Status } | null {
  if (kid.end - kid.first > 5) return null;
  const words = page.scene.pieces
    .slice(kid.first, kid.end)
    .filter((piece) => piece.printed && !/^[\d.✓✔•]*$/.test(piece.text));
  const [first] = words;
  const status = first ? statusOf(first.plain) : null;
  if (!first || !status) return null;
  const isMore = ({ plain }: Piece) =>
    statusOf(plain) !== null || orderNumberIn(plain) !== null || strength.test(plain);
  if (words.slice(1).some(isMore)) return null;
  return { part: first.text, status };
}

function stepStatus(page: Page, steps: readonly Box[]): StatusRead | null {
  for (const stepper of steps) {
    const current = currentStep(page, stepper);
    const words = current ? stepWords(page, current) : null;
    if (current && words) {
      return { status: words.status, printed: words.part, element: current.element, strategy: 'step' };
    }
  }
  return null;
}

function currentStep(page: Page, stepper: Box): Box | null {
  const spoken = (kid: Box) =>
    page.scene.pieces.slice(kid.first, kid.end).flatMap((piece) => (piece.printed ? [] : [piece.plain]));
  const marked = stepper.kids.find((kid) => isCurrent(kid) || spoken(kid).some((text) => /\bcurrent\b/i.test(text)));
  if (marked) return marked;
  const done = stepper.kids.filter((kid) => spoken(kid).some((text) => /\b(?:completed?|done|checked)\b/i.test(text)));
  return done[done.length - 1] ?? null;
}

function isCurrent(kid: Box): boolean {
  const stack = [kid];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const current = attribute(at.element, 'aria-current');
    if (current !== null && current !== 'false') return true;
    stack.push(...at.kids);
  }
  return false;
}
