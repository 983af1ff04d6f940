/** Where an order stands, by all that the page says of it. */
import { toldBy } from '../blocks/told';
import type { Told } from '../blocks/told-run';
import type { Box } from '../dom/scene';
import { findDates, isDay, resolve } from '../findings/dates';
import { findingsIn } from '../findings/findings';
import type { Page } from '../page';
import { emptyValue } from '../words';
import { speaksOfAutofill } from '../words/autofill-words';
import { isBareStatus, type Status, stages, statusOf } from '../words/statuses';
import { besideNumbers, eachOf, foremost, isAction, withoutPicture } from './badges';
import { withoutClock } from './days';
import { mishapIn, statusOfSentence } from './sentences';
import { furthestDated, logsIn, standsIn, stepIn, steppersIn, withoutHeads } from './steps';

export interface StatusRead {
  readonly status: Status;
  readonly printed: string;
  readonly element: Element;
  readonly strategy: 'label' | 'badge' | 'step' | 'heading' | 'sentence' | 'dated';
  /** The page says something of where the order stands that no status is named for. */
  readonly isUnclear?: boolean;
}

/** The lines on which a status stands by itself or behind its label; steps and what a carrier has scanned are none. */
export function standingStatuses(page: Page, lines: readonly number[]): number[] {
  const isStep = standsIn([...withoutHeads(page, steppersIn(page, lines)), ...logsIn(page, lines)]);
  const found = toldBy(page, lines).filter(
    (one) =>
      !isStep(one.element) &&
      !isOfSetting(one.text) &&
      (one.label === 'status' ? labelledStatus([one])?.status !== 'unknown' : isBadge(one) && !/\d/.test(one.text)),
  );
  return [...new Set(found.map(({ line }) => line))];
}

/** The lines on which a status stands with its day. */
export function datedStatuses(page: Page, lines: readonly number[]): number[] {
  const isStep = standsIn(withoutHeads(page, steppersIn(page, lines)));
  const found = toldBy(page, lines).filter((one) => !isStep(one.element) && isBadge(one) && /\d/.test(one.text));
  return [...new Set(found.map(({ line }) => line))];
}

/** The lines on which a row of steps begins that says where an order stands. */
export function steppedLines(page: Page, lines: readonly number[]): number[] {
  return steppersIn(page, lines)
    .filter((stepper) => stepIn(page, [stepper]) !== null)
    .map(({ first }) => page.scene.pieces[first]?.line ?? 0);
}

/** The lines that say that an order has no number yet (C1 "Pending"). */
export function numberless(page: Page, lines: readonly number[]): number[] {
  const found = toldBy(page, lines).filter(({ text, label }) =>
    label === 'orderNumber' ? emptyValue.test(behindLabel(text)) : noNumberYet.test(text),
  );
  return [...new Set(found.map(({ line }) => line))];
}
const noNumberYet =
  /^(?:(?:your |the )?order number (?:is |will (?:be|appear|follow|show)|not yet|pending|to follow)|no order number yet)/i;

const isBadge = ({ label, text }: Told) => label === null && statusOf(text) !== null && !isAction(text);

/** "Your request to turn off auto refill is being processed" is said of a setting, and of no order. */
const isOfSetting = (text: string) => speaksOfAutofill(text) && sets.test(text);
const sets = /\b(?:turn(?:ed)?|switch(?:ed)?|(?:un)?enroll\w*|opt(?:ed)?|sign(?:ed)? up)\b/i;

/** The status that some lines print; null when they print none. */
export function statusIn(page: Page, lines: readonly number[], told: readonly Told[]): StatusRead | null {
  const steps = steppersIn(page, lines);
  const isStep = standsIn(withoutHeads(page, steps));
  const [onlyOne, another] = told.filter(({ label }) => label === 'status');
  // "Status: Shipped" over "Placed on …", "Shipped on …" is no step; of several each may be that of one.
  const free = told
    .filter((one) => (!isStep(one.element) || (one === onlyOne && !another)) && !isOfSetting(one.text))
    .map(withoutPicture(page));
  const isLogged = standsIn(logsIn(page, lines));
  const badges = [...free.filter(isBadge).flatMap(eachOf), ...besideNumbers(free)].filter(
    (one) =>
      (!isLogged(one.element) || stages.includes(statusOf(one.text) ?? 'unknown')) &&
      (!arrivedSome.test(one.text) || arrivedLast(page, one, free)),
  );
  const bare = foremost(
    page,
    badges.filter(({ text, element }) => isBareStatus(text) && !isLogged(element)),
  );
  const past = laterOf(datedStatus(page, [...badges, ...pastSteps(page, free)]), toldStatus(free));
  const step = stepStatus(page, steps);
  const status =
    labelledStatus(free) ??
    (bare && !(step && isThanks(bare.text)) ? read(bare, statusOf(bare.text), bare.printed, 'badge') : null) ??
    step ??
    // Beside steps that tell by their color alone where it stands the day on which it was placed says nothing of that.
    (steps.length > 0 && past?.status === 'placed' ? null : past) ??
    datedStep(page, steps);
  return mishapOver(page, free, status) ?? status;
}

/** A package that came back or was lost is no longer on its way, whatever was said of it before. */
function mishapOver(page: Page, told: readonly Told[], status: StatusRead | null): StatusRead | null {
  if (status !== null && !stages.includes(status.status)) return null;
  for (const one of told) {
    const kind = page.scene.lines[one.line]?.box.action
      ? null
      : mishapIn(one.label === null ? one.text : behindLabel(one.text));
    const isOver =
      kind === 'attempt'
        ? status?.strategy === 'dated' || status?.strategy === 'sentence' || status === null
        : kind !== null && (status === null || stages.indexOf(status.status) >= stages.indexOf('processed'));
    if (isOver && !(kind === 'attempt' && status?.status === 'delivered'))
      return {
        ...read(one, 'unknown', one.label === null ? one.printed : behindLabel(one.printed), 'badge'),
        isUnclear: true,
      };
  }
  return null;
}

/** "Your order has been placed" thanks for it; the row of steps beside it says how far it has come. */
const isThanks = (text: string) =>
  /^(?:your|this|the) \w+ (?:has been|was|is) (?:placed|submitted|received)\b/i.test(text);

const behindLabel = (text: string) => text.slice(text.indexOf(':') + 1).trim();

/** When an order was placed is said of every order: another sentence says what came of it. */
const laterOf = (dated: StatusRead | null, told: StatusRead | null) =>
  dated?.status === 'placed' ? (told ?? dated) : (dated ?? told);

function stepStatus(page: Page, steps: readonly Box[]): StatusRead | null {
  const step = stepIn(page, steps);
  return step && { ...step, strategy: 'step' };
}

function datedStep(page: Page, steps: readonly Box[]): StatusRead | null {
  const step = furthestDated(page, steps);
  return step && { ...step, printed: withoutDate(step.printed), strategy: 'dated' };
}

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
  const status = statusOf(without.toLowerCase().replace(/\W+$/, ''));
  if (without !== printed && status !== null)
    // "On hold: contact us" says why, and is one text.
    return read(one, statusOf(text) ?? status, /[:,;(–—-]$/.test(without) ? printed : without, 'label');
  return read(one, statusOf(text) ?? statusOfSentence(`order is ${text}`), printed, 'label');
}

/** "Placed on …", "Shipped on …" one below the other: the furthest of them that has come; a hold or an end before all. */
function datedStatus(page: Page, badges: readonly Told[]): StatusRead | null {
  const come = badges.filter(({ text }) => !liesAhead(page, text));
  const far = ({ text }: Told) => {
    const stage = stages.indexOf(statusOf(text) ?? 'unknown');
    return stage < 0 ? stages.length : stage;
  };
  const [furthest] = [...come].sort((a, b) => far(b) - far(a) || a.line - b.line);
  return furthest ? read(furthest, statusOf(furthest.text), withoutDate(furthest.printed), 'dated') : null;
}

/** "Delivered 11/30/2026" before that day is a plan; a hold or a shortage up to some day is none. */
function liesAhead(page: Page, text: string): boolean {
  if (!stages.includes(statusOf(text) ?? 'unknown')) return false;
  return findingsIn(text, page.today).some(({ isAhead }) => isAhead);
}

/** "Delivered" with a day behind it that has come: what is done, said as a label. */
function pastSteps(page: Page, told: readonly Told[]): Told[] {
  return told.flatMap((one) => {
    if (arrivedLast(page, one, told)) return [{ ...one, text: 'delivered' }];
    const [label = '', value = ''] = [
      one.text.slice(0, one.text.indexOf(':')),
      one.text.slice(one.text.indexOf(':') + 1),
    ];
    // "Arrived", and its day behind it, as a label of its own.
    const done = /^arrived(?: on)?$/i.test(label) ? 'delivered' : label;
    if (!/^(?:placedOn|shippedOn|deliveredOn)$/.test(one.label ?? '') || statusOf(done) === null) return [];
    // "Delivered: Estimated Nov 20": whether it was, nobody knows.
    if (/^\W*(?:est(?:\.|imated)?|expected|anticipated|scheduled|planned|projected|by)(?!\w)/i.test(value)) return [];
    const [date] = findDates(value, page.today);
    const day = date ? resolve(date.date, 'behind', page.today) : null;
    if (day === null || day > page.today.toString()) return [];
    return [{ ...one, text: done, printed: one.printed.slice(0, one.printed.indexOf(':')) }];
  });
}

/** "Arrived Nov 9" below "Shipped Nov 5"; what goes on later has arrived at some place on its way. */
function arrivedLast(page: Page, { text, label, line }: Told, told: readonly Told[]): boolean {
  const said = label === null ? arrivedOn.exec(text)?.[1] : undefined;
  const dayIn = (words: string) => {
    const [date] = findDates(words, page.today);
    return date ? resolve(date.date, 'behind', page.today) : null;
  };
  const day = said && isDay(withoutClock(said)) ? dayIn(said) : null;
  if (day === null || day > page.today.toString()) return false;
  return !told.some((other) => other.line !== line && goesOn.test(other.text) && (dayIn(other.text) ?? '') > day);
}
const arrivedSome = /^arrived\b.*\d/i;
const arrivedOn = /^arrived(?: on)?,? (.*\d.*?)\.?$/i;
const goesOn =
  /^(?:shipped|sent|left|departed|in transit|out for delivery|processed|processing|received|packed|on (?:its|the) way|picked up|delivered)\b/i;

function toldStatus(told: readonly Told[]): StatusRead | null {
  const all = told.filter((one) => statusOfSentence(inFull(one)) !== null);
  const one = all.find((one) => statusOfSentence(inFull(one)) !== 'placed') ?? all[0];
  return one ? read(one, statusOfSentence(inFull(one)), one.printed, 'sentence') : null;
}

/** "You placed order 551-203-8 on Nov 18. It is being processed": it is the order. */
function inFull({ text, run = '' }: Told): string {
  const before = run.slice(0, Math.max(0, run.indexOf(text)));
  return beginsWithIt.test(text) && speaksOfOrder.test(before) ? text.replace(beginsWithIt, 'your order') : text;
}
const beginsWithIt = /^it(?= (?:is|was|has|shipped|arrived|cannot|can't|could not|couldn't)\b)/i;
const speaksOfOrder = /\b(?:your|this|the|placed|requested) (?:order|request|refill)\b[^?]*\. $/i;

const withoutDate = (text: string) =>
  text.replace(
    /[\s:,-]*(?:\b(?:arriv(?:es|ing)|expected|due)\b ?)?(?:\b(?:on|by|in)\b)?[\s:,-]*(?:\b(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:\b[A-Z][a-z]{2,8}\.? \d|\d).*$/i,
    '',
  ) || text;
/** A button that stands behind the status in the same line ("Order Received Track status"). */
const withoutAction = (text: string) => text.replace(/\s+(?:track|view|resolve|update|contact)\b.*$/i, '');
