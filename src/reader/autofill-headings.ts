/** "On auto refill", "Not enrolled (3)": headings that say of all the medicines under them whether they are filled automatically. */
import type { Page } from './anchors';
import { type AutofillState, autofillStateIn, speaksOfAutofill, stateWord } from './autofill-words';
import { type Box, contains, type Line, nearest } from './dom/scene';
import { findingsIn } from './findings';
import { headingOf, sectionOf } from './foreign';
import { strength } from './medicine-name';
import { groupRowOf, isRow } from './sections';

interface Head {
  readonly line: number;
  readonly level: number;
  readonly scope: Box;
  readonly element: Element;
  /** null for a heading about something else. */
  readonly state: AutofillState | null;
  /** The day of the next automatic refill, where the heading prints one ("Automatic refill on Friday, December 4, 2026"). */
  readonly day: string | null;
  /** The heading that this one stands under. */
  readonly above: Head | null;
}

const known = new WeakMap<Page, readonly Head[]>();

export interface AutofillHeading {
  readonly state: AutofillState;
  readonly day: string | null;
  readonly line: number;
  readonly element: Element;
}

/** `everyWord`: the page is about automatic refills and nothing else, so that a bare "Enrolled" is about them. */
export function autofillHeading(page: Page, index: number, everyWord: boolean): AutofillHeading | null {
  const line = page.scene.lines[index];
  const heads = known.get(page) ?? headsOf(page, everyWord);
  known.set(page, heads);
  if (!line || heads.every(({ state }) => state === null)) return null;
  for (let head = lastBefore(heads, index); head; head = head.above) {
    const { state, day, element } = head;
    if (state !== null && contains(head.scope, line.box)) return { state, day, line: head.line, element };
  }
  return null;
}

function headsOf(page: Page, everyWord: boolean): Head[] {
  const heads: Head[] = [];
  page.scene.lines.forEach((line, index) => {
    const heading = page.foreign[index] ? null : (headingOf(line) ?? summaryOf(line) ?? groupRowOf(page, line));
    if (!heading) return;
    const level = heading.heading || lowest;
    const state = level > 1 ? stateOf(line.plain, everyWord) : null;
    if (state === null && level === lowest && !isRow(heading)) return;
    let above = heads[heads.length - 1] ?? null;
    while (above && above.level >= level) above = above.above;
    const scope = isRow(heading) ? heading.parent : sectionOf(heading);
    const day = state === 'on' ? dayOf(line.plain, page.today) : null;
    if (scope) heads.push({ line: index, level, scope, element: heading.element, state, day, above });
  });
  return heads;
}

/** What folds a group, or stands over it, is below every heading; so is a row across a table that heads the rows below it. */
const lowest = 7;
const summaryOf = ({ box }: Line) => nearest(box, ({ tag }) => /^(?:summary|legend|caption)$/.test(tag));

function stateOf(text: string, everyWord: boolean): AutofillState | null {
  const bare = text.replace(/\s*\(\d+\)$/, '').replace(/ (?:prescriptions|medications|medicines)$/i, '');
  // "NITROFURANTOIN CAP 100MG Auto refill on" heads one medicine and speaks of no other.
  if (bare.length > 60 || /[.!?]$/.test(bare) || strength.test(bare)) return null;
  return (speaksOfAutofill(bare) ? autofillStateIn(bare)?.state : everyWord ? stateWord(bare) : null) ?? null;
}

function dayOf(text: string, today: Temporal.PlainDate): string | null {
  const days = findingsIn(text, today).filter(({ field }) => field === 'autofillOn');
  const [{ value } = { value: null }] = days;
  return days.length === 1 && typeof value === 'string' ? value : null;
}

function lastBefore(heads: readonly Head[], line: number): Head | null {
  let [from, to] = [0, heads.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((heads[middle]?.line ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return heads[from - 1] ?? null;
}
