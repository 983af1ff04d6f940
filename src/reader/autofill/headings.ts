/** "On auto refill", "Not enrolled (3)": headings that say of all the medicines under them whether they are filled automatically. */
import { anchorsIn } from '../blocks/anchors';
import { isEdge } from '../blocks/neighbours';
import { groupRowOf, scopeOf } from '../blocks/sections';
import { type Box, commonBox, contains, type Line, nearest } from '../dom/scene';
import { findDates, resolve } from '../findings/dates';
import { findingsIn } from '../findings/findings';
import { firstOf } from '../first-of';
import { headingOf } from '../frame/outline';
import { strength } from '../names/strength-form';
import type { Page } from '../page';
import { isRow } from '../tables/cells';
import { plain } from '../text/fold';
import { remember } from '../text/remember';
import {
  type AutofillState,
  autofillStateIn,
  countBehind,
  isComing,
  saysEnrolled,
  speaksOfAutofill,
  stateWord,
} from '../words/autofill-words';
import { labelOf } from '../words/field-words';

interface Head {
  readonly line: number;
  readonly level: number;
  readonly scope: Box;
  readonly element: Element;
  /** null for a heading about something else. */
  readonly state: AutofillState | null;
  /**
   * The day of the next automatic refill, where the heading prints one ("Automatic refill on Friday, December 4, 2026"), or,
   * on a page about nothing else, is one.
   */
  readonly day: string | null;
  /** The heading that this one stands under. */
  readonly above: Head | null;
}

const known = new WeakMap<Page, readonly Head[]>();

export interface AutofillHeading {
  /** null where it tells no more than the day. */
  readonly state: AutofillState | null;
  readonly day: string | null;
  readonly line: number;
  readonly element: Element;
}

/** `everyWord`: the page is about automatic refills and nothing else, so that a bare "Enrolled" is about them. */
export function autofillHeading(page: Page, index: number, everyWord: boolean): AutofillHeading | null {
  const line = page.scene.lines[index];
  const heads = known.get(page) ?? tellingHeads(page, everyWord);
  known.set(page, heads);
  if (!line || heads.length === 0) return null;
  let dated: Head | null = null;
  for (let head = heads[firstFrom(heads, index) - 1] ?? null; head; head = head.above) {
    if (!contains(head.scope, line.box)) continue;
    const { state, element } = head;
    const { day } = dated ?? head;
    if (state !== null) return { state, day, line: (dated ?? head).line, element };
    if (day !== null) dated ??= head;
  }
  return dated && { state: null, day: dated.day, line: dated.line, element: dated.element };
}

/** Empty where none of them tells a state or a day. */
function tellingHeads(page: Page, everyWord: boolean): readonly Head[] {
  const heads = headsOf(page, everyWord);
  return heads.some(({ state, day }) => state !== null || day !== null) ? heads : [];
}

function headsOf(page: Page, everyWord: boolean): Head[] {
  const heads: Head[] = [];
  const names = new Map(anchorsIn(page).map((anchor) => [anchor.line, anchor.name]));
  const lineOf = (piece: number) => page.scene.pieces[piece]?.line ?? 0;
  // "Losartan 100 mg tablet", and beside it in the same heading "Auto refill is on": it speaks of that one and no other.
  const isNameIn = ({ first, end }: Box, index: number) => {
    for (let line = lineOf(first); line <= lineOf(end - 1); line += 1)
      if (line !== index && names.has(line)) return true;
    // "Ventolin HFA, not enrolled in auto refill" on one line; "Not enrolled" itself could be a name as well.
    const name = names.get(index);
    return name !== undefined && name !== page.scene.lines[index]?.text && stateOf(plain(name), everyWord) === null;
  };
  const areFills =
    everyWord && !page.scene.lines.some(({ plain }, line) => !page.foreign[line] && otherDays.test(plain));
  page.scene.lines.forEach((line, index) => {
    const heading = page.foreign[index]
      ? null
      : (headingOf(line) ??
        summaryOf(line) ??
        groupRowOf(page, line) ??
        (everyWord ? dayOver(page, index, names) : null) ??
        stateOver(page, index, everyWord, names));
    if (!heading) return;
    const level = heading.heading || lowest;
    const isOfOne = isNameIn(heading, index);
    const state = level > 1 && !isOfOne ? stateOf(line.plain, everyWord) : null;
    const found = areFills && level > 1 && !isOfOne && state === null ? dayAlone(line.plain, page.today) : null;
    if (state === null && found === null && level === lowest && !isRow(heading)) return;
    let above = heads[heads.length - 1] ?? null;
    while (above && above.level >= level) above = above.above;
    const bareDay = found !== null && isUnderElse(page, above) ? null : found;
    const scope = isRow(heading) ? heading.parent : (foldOf(heading) ?? scopeOf(page, heading));
    const day = state === 'on' ? dayOf(line.plain, page.today) : bareDay;
    if (scope) heads.push({ line: index, level, scope, element: heading.element, state, day, above });
  });
  return heads;
}

/** What a summary heads is folded away with it, and nothing of the page behind. */
const foldOf = (heading: Box) => (heading.tag === 'summary' ? nearest(heading, ({ tag }) => tag === 'details') : null);

/** What folds a group, or stands over it, is below every heading; so is a row across a table that heads the rows below it. */
const lowest = 7;
const summaryOf = ({ box }: Line) => nearest(box, ({ tag }) => /^(?:summary|legend|caption)$/.test(tag));

/**
 * "Not enrolled (2)" with no heading's tag, where it begins a box with as many names, or one beside another that begins so: over
 * a single card it may be that one's badge.
 */
function stateOver(page: Page, index: number, everyWord: boolean, names: ReadonlyMap<number, string>): Box | null {
  const { lines, pieces } = page.scene;
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || line.box.action || stateOf(line.plain, everyWord) === null) return null;
  if (pieces.slice(line.first, line.end).some(({ control }) => control !== null)) return null;
  const around = commonBox(line.box, next.box);
  if (around.first !== line.first || around === line.box || isEdge(around)) return null;
  const last = pieces[around.end - 1]?.line ?? index;
  const count = [...names.keys()].filter((name) => name > index && name <= last).length;
  const counted = countBehind.exec(line.plain)?.groups;
  const said = counted?.a ?? counted?.b;
  const isHead = (kid: Box) => stateOf(lines[pieces[kid.first]?.line ?? 0]?.plain ?? '', everyWord) !== null;
  const isBeside = around.parent?.kids.some((kid) => kid !== around && kid.first < kid.end && isHead(kid)) ?? false;
  return count > 0 && (Number(said) === count || (said === undefined && isBeside)) ? line.box : null;
}

/** A day in a line of its own, with no heading's tag, and right under it a medicine's name. */
function dayOver(
  { scene: { lines, pieces }, today }: Page,
  index: number,
  names: ReadonlyMap<number, string>,
): Box | null {
  const { plain: text, first, end, box } = lines[index] as Line;
  const [before, next] = [lines[index - 1], lines[index + 1]];
  const isLabelled = before !== undefined && headingOf(before) === null && labelOf(before.plain) !== null;
  if (!next || box.action || dayAlone(text, today) === null || isLabelled) return null;
  if (pieces.slice(first, end).some(({ control }) => control !== null)) return null;
  // A day in the last column of a list has the next row's name under it, and is nearer to its own.
  if (before && commonBox(before.box, box).depth > commonBox(box, next.box).depth) return null;
  const [firstName = 0] = names.keys();
  const isLed = lines.slice(0, firstName).some(({ plain: over }) => dayAlone(over, today) !== null);
  if (!isLed || names.has(index - 1)) return null;
  // A box to tick, or a column's head, may stand between the two.
  const isOverName = [index + 1, index + 2].some((line) => names.has(line));
  return isOverName && labelOf(next.plain) === null ? box : null;
}

/** Whether a line is a day that heads medicines. */
export function headsWithDay(page: Page, index: number): boolean {
  const heads = known.get(page) ?? [];
  const head = heads[firstFrom(heads, index)];
  return head !== undefined && head.line === index && head.day !== null;
}

/** The first of the heads in that line or below it, counted from 0. */
const firstFrom = (heads: readonly Head[], line: number) => firstOf(heads, (head) => head.line >= line);

/** A day to come in a line of its own. */
export const isDayToCome = (page: Page, index: number): boolean =>
  dayAlone(page.scene.lines[index]?.plain ?? '', page.today) !== null;

/** `words`: what a heading says besides how many stand under it; null for what is no heading's. */
const saidBy = remember((text): { readonly words: string; readonly isAbout: boolean } | null => {
  const bare = text.replace(countBehind, '').replace(/ (?:prescriptions|medications|medicines)$/i, '');
  // "NITROFURANTOIN CAP 100MG Auto refill on" heads one medicine and speaks of no other.
  if (bare.length > 60 || /[.!?]$/.test(bare) || strength.test(bare)) return null;
  return { words: bare, isAbout: speaksOfAutofill(bare) };
});

function stateOf(text: string, everyWord: boolean): AutofillState | null {
  const said = saidBy(text);
  if (said?.isAbout) return autofillStateIn(said.words)?.state ?? (isComing(said.words) ? 'on' : null);
  return said && everyWord ? bareHead(said.words) : null;
}

const bareHead = (text: string) => stateWord(text) ?? (saysEnrolled(text) ? 'on' : null);

function dayOf(text: string, today: Temporal.PlainDate): string | null {
  const days = findingsIn(text, today).filter(({ field }) => field === 'autofillOn');
  const [{ value } = { value: null }] = days;
  return days.length === 1 && typeof value === 'string' ? value : null;
}

/** "The dates below are delivery dates": what the days of a page are, where they are not those of processing. */
const otherDays =
  /\bdelivery (?:dates?|days?)\b|\b(?:dates?|days?)\b[^.]{0,40}\b(?:deliver\w*|arriv\w*|ship\w*|expir\w*|remind\w*)/i;
const otherParts = /\b(?:deliver\w*|arriv\w*|ship\w*|remind\w*|expir\w*|last|past|history|renew\w*|appointments?)\b/i;

/** Days under "Reminders" or "Upcoming deliveries" are not those of a fill. */
function isUnderElse(page: Page, above: Head | null): boolean {
  for (let head = above; head; head = head.above)
    if (otherParts.test(page.scene.lines[head.line]?.plain ?? '')) return true;
  return false;
}

/** A heading that is a day to come and nothing else: what is under it is filled then. */
function dayAlone(text: string, today: Temporal.PlainDate): string | null {
  const [only, second] = text.length < 40 ? findDates(text, today) : [];
  if (!only || second || only.start > 0 || only.end < text.replace(/\s*\(\d+\)$/, '').length) return null;
  if (only.date.kind === 'date' && (only.date.relative || only.date.from !== null)) return null;
  const day = resolve(only.date, 'ahead', today);
  return day !== null && day > today.toString() ? day : null;
}
