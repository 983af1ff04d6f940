/** Rows of steps: all that an order goes through, and where it stands. */

import { saidOf } from '../blocks/terms';
import type { Told } from '../blocks/told-run';
import type { Box } from '../dom/scene';
import { attribute, parentOf } from '../dom/untampered';
import { findDates, resolve } from '../findings/dates';
import { orderNumberIn } from '../findings/order-number';
import { strength } from '../names/strength-form';
import { isAsBefore, type Page } from '../page';
import { isBareStatus, type Status, stages, statusOf } from '../words/statuses';
import { finish, stride, type Work } from '../work';
import { stepSaid } from './step-words';

/** Parts of a page that tell of an order's way, by the line that they begin on. */
interface Ways {
  readonly steppers: Map<number, Box[]>;
  readonly logs: Map<number, Box[]>;
}
const onPages = new WeakMap<Page, Ways>();

/** Looks for all of them, once; a part that is as it was when the page was last read is what it was. */
export function* lookForWays(page: Page): Work<Ways> {
  const known = onPages.get(page);
  if (known) return known;
  const before = page.before && onPages.get(page.before.page);
  const kinds = [
    { isOne: isStepper, found: new Map<number, Box[]>(), was: boxesOf(before?.steppers) },
    { isOne: isLog, found: new Map<number, Box[]>(), was: boxesOf(before?.logs) },
  ] as const;
  for (const [at, box] of page.scene.boxes.entries()) {
    if (at % stride === 0) yield;
    if (box.kids.length < 2 || box.kids.length > mostEntries) continue;
    for (const { isOne, found, was } of kinds) {
      const is = was !== null && isAsBefore(page, box) ? was.has(box) : isOne(page, box);
      if (!is) continue;
      const line = page.scene.pieces[box.first]?.line ?? -1;
      found.set(line, [...(found.get(line) ?? []), box]);
    }
  }
  const ways = { steppers: kinds[0].found, logs: kinds[1].found };
  onPages.set(page, ways);
  return ways;
}

const boxesOf = (byLine: ReadonlyMap<number, readonly Box[]> | undefined): ReadonlySet<Box> | null =>
  byLine ? new Set([...byLine.values()].flat()) : null;

const beginningOn = (byLine: ReadonlyMap<number, Box[]>, lines: readonly number[]): Box[] =>
  byLine.size === 0 ? [] : lines.flatMap((line) => byLine.get(line) ?? []);

/** Rows of steps name every status there is; only the current one tells (C1: `aria-current`). */
export const steppersIn = (page: Page, lines: readonly number[]): Box[] =>
  beginningOn(finish(lookForWays(page)).steppers, lines);
/** What a carrier has scanned, each at its time of day: a parcel "held for the weekend" is no order on hold. */
export const logsIn = (page: Page, lines: readonly number[]): Box[] =>
  beginningOn(finish(lookForWays(page)).logs, lines);

/** No list of steps or of scans is longer. */
const mostEntries = 60;

const timeOfDay = /\b\d{1,2}:\d{2} ?[ap]\.?m\b/i;

function isLog({ scene }: Page, box: Box): boolean {
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
export function standsIn(boxes: readonly Box[]): (element: Element) => boolean {
  const elements = new Set(boxes.map(({ element }) => element));
  return (element) => {
    if (elements.size > 0)
      for (let at: Element | null = element; at; at = parentOf(at)) if (elements.has(at)) return true;
    return false;
  };
}

/** The steps without what heads them: the row with the order's number, and the status that stands over the days. */
export const withoutHeads = (page: Page, steppers: readonly Box[]): Box[] =>
  steppers.flatMap((stepper) => {
    const [head, ...others] = stepper.kids;
    // It may say beside its number where the order is.
    const isNumbered = head && wordsOf(page, head).some((words) => orderNumberIn(words) !== null);
    const steps = isNumbered ? others : stepper.kids;
    if (isBadgeOverDays(page, steps)) return steps.slice(1);
    return isNumbered ? steps : [stepper];
  });

const wordsOf = ({ scene: { pieces } }: Page, { first, end }: Box) =>
  pieces.slice(first, end).flatMap(({ plain }) => (plain === '' ? [] : plain));

/**
 * "Delivered" over "Placed on Nov 2", "Delivered on Nov 9"; "Out for delivery" over "Placed …", "Shipped …". A row of steps
 * in the order in which they are taken does not begin with the last of them. One that shows the newest first may begin with a
 * step that is still to come.
 */
function isBadgeOverDays(page: Page, [badge, ...rest]: readonly Box[]): boolean {
  const [said, ...more] = badge ? wordsOf(page, badge) : [];
  if (!badge || said === undefined || more.length > 0 || !isBareStatus(said)) return false;
  const all = rest.map((kid) => ({ words: wordsOf(page, kid), step: stepWords(page, kid) }));
  const steps = all.flatMap(({ words, step }) => (step ? { words, stage: stages.indexOf(step.status) } : []));
  const areDated = steps.every(({ words }) => !words.some(isBareStatus) || words.some((one) => /\d/.test(one)));
  const stage = stages.indexOf(statusOf(said) ?? 'unknown');
  if (steps.length === 0 || !areDated) return false;
  if (all.some(({ words }) => words.some((one) => one.startsWith(said) && /\d/.test(one)))) return true;
  // What holds up or ends an order is none of its steps.
  if (stage < 0) return true;
  if (steps.some((step) => step.stage > stage)) return false;
  const isNewestFirst = steps.every((step, at) => at === 0 || step.stage < (steps[at - 1]?.stage ?? 0));
  return !isNewestFirst || (said !== 'delivered' && badge.tag !== 'li') || steps.length < rest.length / 2;
}

function isStepper(page: Page, box: Box): boolean {
  if (box.kids.length < 3 || box.kids.length > 12) return false;
  const steps = box.kids.map((kid) => stepWords(page, kid)).filter((step) => step !== null);
  if (steps.length < 2) return false;
  // "Processing", "Shipped", and an order under one of them: columns of a board, of which most may be empty.
  if (box.kids.slice(1).some((kid) => holdsOrder(page, kid))) return false;
  // "We got it", "Shipped", "Delivered": of words in their order, or with a current one among them, fewer need be known.
  const isRow =
    box.kids.some((kid) => isCurrent(kid) && isOne(page, kid)) ||
    (box.tag === 'ol' && box.kids.every((kid) => isBare(page, kid)));
  const least = isRow ? 2 : 3;
  return steps.length >= least && new Set(steps.map(({ status }) => status)).size >= least;
}

/** One step, and not the whole row of them with what stands around it. */
const isOne = (page: Page, kid: Box) => isBare(page, kid) || stepWords(page, kid) !== null;

const isBare = ({ scene: { pieces } }: Page, { first, end }: Box) =>
  pieces.slice(first, end).filter(({ printed, plain }) => printed && /\p{L}/u.test(plain)).length === 1;

const holdsOrder = ({ scene: { pieces } }: Page, { first, end }: Box) =>
  pieces.slice(first, end).some(({ plain, printed }) => printed && orderNumberIn(plain, true) !== null);

const stepWords = (page: Page, kid: Box) =>
  kid.end - kid.first > 5 ? null : stepSaid(page.scene.pieces.slice(kid.first, kid.end));

const guess =
  /^(?:(?:delivery )?(?:est(?:\.|imated)?|expected|anticipated|scheduled)|by|arriv(?:es|ing)|on or before)(?: (?:by|on|for|delivery|arrival))?\W+(?=.*\d|today|tomorrow)/i;

/** "Delivered", and under it "Estimated Nov 24": the last of the steps says when it will be taken. */
export function promisedSteps(page: Page, lines: readonly number[]): Told[] {
  return steppersIn(page, lines).flatMap(({ kids }) =>
    kids.flatMap((kid): Told[] => {
      if (stepWords(page, kid)?.status !== 'delivered') return [];
      const said = page.scene.pieces
        .slice(kid.first, kid.end)
        .find(({ plain, printed }) => printed && guess.test(plain));
      if (!said) return [];
      const [text, printed] = [said.plain, said.text].map((words) => `Estimated delivery: ${words.replace(guess, '')}`);
      const place = { line: said.line, element: said.box.element };
      return text && printed ? [{ text, printed, label: 'expectedOn', strategy: 'label-before', ...place }] : [];
    }),
  );
}

interface Step {
  readonly status: Status;
  readonly printed: string;
  readonly element: Element;
}

/** The step that one of some rows of steps has come to. */
export function stepIn(page: Page, steps: readonly Box[]): Step | null {
  for (const stepper of steps) {
    const current = currentStep(page, stepper);
    const words = current ? stepWords(page, current) : null;
    if (current && words) {
      return { status: words.status, printed: words.part, element: current.element };
    }
  }
  return null;
}

const isPlan =
  /\b(?:est(?:imated)?|expected|anticipated|scheduled|planned|projected|by|will|arriv(?:es|ing)|pending)\b/i;

/** Where no step is said to be the current one: the furthest of those with a day that has come, as long as each has its place. */
export function furthestDated(page: Page, steps: readonly Box[]): Step | null {
  const { scene, today } = page;
  const come = steps.flatMap(({ kids }) =>
    kids.flatMap((kid) => {
      const words = stepWords(page, kid);
      const said = kid.tag === 'dt' ? saidOf(kid) : null;
      const pieces = [kid, ...(said ? [said] : [])]
        .flatMap(({ first, end }) => scene.pieces.slice(first, end))
        .filter(({ printed }) => printed);
      const text = pieces.map(({ plain }) => plain).join(' ');
      const [date] = findDates(text, today);
      const day = date && !isPlan.test(text) ? resolve(date.date, 'behind', today) : null;
      return words && day !== null && day <= today.toString() ? [{ ...words, day, element: kid.element }] : [];
    }),
  );
  const [furthest] = [...come].sort((a, b) => stages.indexOf(b.status) - stages.indexOf(a.status));
  // What has an earlier day than a step before it is no row of steps taken one after the other.
  if (!furthest || come.some(({ status, day }) => !stages.includes(status) || day > furthest.day)) return null;
  // Where only the first have a day, colors may tell of a later one. What was sent or taken has its day printed.
  const isFar = come.length > 1 && stages.indexOf(furthest.status) >= stages.indexOf('shipped');
  return isFar ? { status: furthest.status, printed: furthest.part, element: furthest.element } : null;
}

function currentStep(page: Page, { kids }: Box): Box | null {
  const spoken = (kid: Box) =>
    page.scene.pieces.slice(kid.first, kid.end).flatMap((piece) => (piece.printed ? [] : [piece.plain]));
  const marks = kids.map((kid) => stepWords(page, kid)?.mark ?? null);
  const marked =
    kids.find(isCurrent) ??
    kids.find((kid, at) => marks[at] === 'here' || spoken(kid).some((text) => /\bcurrent\b/i.test(text)));
  if (marked) return marked;
  const done = kids.filter((kid) => spoken(kid).some((text) => /\b(?:completed?|done|checked)\b/i.test(text)));
  if (done.length > 0) return done[done.length - 1] ?? null;
  // Ticks that all steps have may be part of the picture; those of the first few say how far it has come.
  const open = marks.findIndex((mark) => mark !== 'done');
  return open > 0 && !marks.slice(open).includes('done') ? (kids[open - 1] ?? null) : null;
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
