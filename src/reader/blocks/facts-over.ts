/**
 * "Refill on or after December 3", "Last filled October 1" or "Rosalind Achterberg, MD" over several medicines: a day or a
 * prescriber that is told once of all that stand under it.
 */

import { type Box, commonBox, contains, type Line, nearest } from '../dom/scene';
import { findingsIn } from '../findings/findings';
import { prescriberOver } from '../findings/prescriber-names';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import type { Field } from '../words/field';
import { labelOf } from '../words/field-words';
import { type Anchor, anchorsIn } from './anchors';
import type { Fact } from './block-facts';
import { isEdge } from './neighbours';
import { groupRowOf, scopeOf } from './sections';

const ofAll: ReadonlySet<Field> = new Set<Field>(['lastFilledOn', 'nextFillOn', 'expiresOn', 'autofillOn']);

interface Over {
  readonly field: Field;
  readonly value: string;
}

/** The day, or the prescriber, that a line tells with its label, where it tells nothing else. */
export function toldOver(page: Page, index: number, label = ''): Over | null {
  const { text, box } = page.scene.lines[index] as Line;
  if (box.action) return null;
  const prescriber = label === '' ? prescriberOver(text) : null;
  return prescriber === null ? dayOver(page, index, label) : { field: 'prescriber', value: prescriber };
}

function dayOver({ scene, today }: Page, index: number, label: string): Over | null {
  const text = `${label}${scene.lines[index]?.plain ?? ''}`;
  if (text.length > 70) return null;
  const [only, second] = findingsIn(text, today);
  if (!only || second || !ofAll.has(only.field) || typeof only.value !== 'string') return null;
  // The day of a fill that has been is no promise of the next.
  if (only.field === 'autofillOn' && only.value < today.toString()) return null;
  // "You can refill these on Dec 3"
  if (!/^[a-z' ]{0,30}$/i.test(text.slice(0, only.start))) return null;
  return /^\W*(?:\(\d+\)|\d+ (?:medicines?|medications?|prescriptions?))?\W*$/.test(text.slice(only.end))
    ? { field: only.field, value: only.value }
    : null;
}

interface Head {
  readonly line: number;
  readonly level: number;
  readonly scope: Box;
  readonly element: Element;
  /** null for a heading that tells something else: it ends what stands over it. */
  readonly said: Over | null;
}

const known = new WeakMap<Page, readonly Head[]>();

/** What the headings over a name tell of it that its own block does not. */
export function factsOver(page: Page, { line: index }: Anchor, facts: readonly Fact[]): Fact[] {
  const heads = known.get(page) ?? tellingHeads(page);
  known.set(page, heads);
  const line = page.scene.lines[index] as Line;
  const found: Fact[] = [];
  let level = headingOf(line)?.heading ?? lowest + 1;
  for (const head of heads.filter((one) => one.line < index).reverse()) {
    if (head.level >= level) continue;
    if (contains(head.scope, line.box)) level = head.level;
    const { said, element } = head;
    if (!said || !contains(head.scope, line.box) || [...facts, ...found].some(({ field }) => field === said.field))
      continue;
    found.push({ ...said, strategy: 'bare', line: head.line, element });
  }
  return found;
}

/** Words that begin a box without a heading's tag are below every heading. */
const lowest = 7;

/** Empty where none of them tells anything. */
function tellingHeads(page: Page): readonly Head[] {
  const heads = headsOf(page);
  return heads.some(({ said }) => said !== null) ? heads : [];
}

function headsOf(page: Page): Head[] {
  const names = new Set(anchorsIn(page).map(({ line }) => line));
  const [firstName = 0] = names;
  /** Levels at which something heads the first name: at these, what heads the others stands over them, too. */
  const leading = new Set<number>();
  return page.scene.lines.flatMap((line, index): Head[] => {
    if (page.foreign[index]) return [];
    const heading = headingOf(line);
    if (heading) {
      if (index < firstName) leading.add(heading.heading);
      const isOver = heading.heading > 1 && !names.has(index) && (leading.has(heading.heading) || begins(page, index));
      const said =
        isOver && isOverName(page, index, names)
          ? (toldOver(page, index) ?? toldOver(page, index, labelOver(page, index, heading.heading)))
          : null;
      return [{ line: index, level: heading.heading, scope: scopeOf(page, heading), element: heading.element, said }];
    }
    const said =
      !names.has(index) && begins(page, index) && isOverName(page, index, names) ? toldOver(page, index) : null;
    // "Others" in a row across a table ends what the row before it told.
    const row = said ? null : groupRowOf(page, line);
    const scope = said ? boxWithNext(page, index) : (row?.parent ?? null);
    if (!scope || isEdge(scope)) return [];
    return [{ line: index, level: lowest, scope, element: line.box.element, said }];
  });
}

/** "Refill on or after" over days that head a part of the list each. */
function labelOver({ scene: { lines } }: Page, index: number, level: number): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = headingOf(lines[at] as Line);
    if (!above || above.heading >= level) continue;
    const text = lines[at]?.plain ?? '';
    return above.heading > 1 && labelOf(text) !== null ? `${text.replace(/\s*:$/, '')}: ` : '';
  }
  return '';
}

/** The smallest box that holds a line and the next. */
function boxWithNext({ scene: { lines } }: Page, index: number): Box | null {
  const [line, next] = [lines[index], lines[index + 1]];
  return line && next ? commonBox(line.box, next.box) : null;
}

/** Whether the box that holds a line and the next begins with that line. */
const begins = (page: Page, index: number): boolean =>
  boxWithNext(page, index)?.first === page.scene.lines[index]?.first;

/** A name stands right under it, and what stands over it is no nearer. */
function isOverName(page: Page, index: number, names: ReadonlySet<number>): boolean {
  const { lines } = page.scene;
  const [before, line] = [lines[index - 1], lines[index]];
  const box = boxWithNext(page, index);
  if (!line || !box || !hasNameBelow(page, index, names)) return false;
  return before === undefined || commonBox(before.box, line.box).depth <= box.depth;
}

/** Between a heading and the first name under it there may be a word to it; between other words and a name hardly any. */
function hasNameBelow(page: Page, index: number, names: ReadonlySet<number>): boolean {
  const { lines } = page.scene;
  const isHeading = headingOf(lines[index] as Line) !== null;
  let room = isHeading ? 3 : 1;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (names.has(at)) return true;
    if (isHeadOfColumn(line.box)) continue;
    if (room === 0 || (isHeading && headingOf(line))) return false;
    room -= 1;
  }
  return false;
}

const isHeadOfColumn = (box: Box) => nearest(box, ({ tag, role }) => tag === 'th' || role === 'columnheader') !== null;
