/**
 * "Refill on or after December 3" or "Last filled October 1" over several medicines: a day that is told once of all that stand
 * under it.
 */
import { type Anchor, anchorsIn, type Page } from './anchors';
import type { Fact } from './block-facts';
import { type Box, commonBox, contains, type Line } from './dom/scene';
import { type Field, labelOf } from './field-words';
import { findingsIn } from './findings';
import { headingOf } from './foreign';
import { isEdge } from './neighbours';
import { scopeOf } from './sections';

const ofAll: ReadonlySet<Field> = new Set<Field>(['lastFilledOn', 'nextFillOn', 'expiresOn']);

/** The day that a line tells with its label, where it tells nothing else. */
export function dayToldBy({ scene, today }: Page, index: number, label = ''): { field: Field; value: string } | null {
  const { plain: said, box } = scene.lines[index] as Line;
  const text = `${label}${said}`;
  if (text.length > 70 || box.action) return null;
  const [only, second] = findingsIn(text, today);
  if (!only || second || !ofAll.has(only.field) || typeof only.value !== 'string') return null;
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
  readonly day: { readonly field: Field; readonly value: string } | null;
}

const known = new WeakMap<Page, readonly Head[]>();

/** What the headings over a name tell of it that its own block does not. */
export function daysOver(page: Page, { line: index }: Anchor, facts: readonly Fact[]): Fact[] {
  const heads = known.get(page) ?? tellingHeads(page);
  known.set(page, heads);
  const line = page.scene.lines[index] as Line;
  const found: Fact[] = [];
  let level = headingOf(line)?.heading ?? lowest + 1;
  for (const head of heads.filter((one) => one.line < index).reverse()) {
    if (head.level >= level) continue;
    if (contains(head.scope, line.box)) level = head.level;
    const { day, element } = head;
    if (!day || !contains(head.scope, line.box) || [...facts, ...found].some(({ field }) => field === day.field))
      continue;
    found.push({ ...day, strategy: 'bare', line: head.line, element });
  }
  return found;
}

/** Words that begin a box without a heading's tag are below every heading. */
const lowest = 7;

/** Empty where none of them tells a day. */
function tellingHeads(page: Page): readonly Head[] {
  const heads = headsOf(page);
  return heads.some(({ day }) => day !== null) ? heads : [];
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
      const day =
        isOver && isOverName(page, index, names)
          ? (dayToldBy(page, index) ?? dayToldBy(page, index, labelOver(page, index, heading.heading)))
          : null;
      return [{ line: index, level: heading.heading, scope: scopeOf(page, heading), element: heading.element, day }];
    }
    const day =
      !names.has(index) && begins(page, index) && isOverName(page, index, names) ? dayToldBy(page, index) : null;
    const scope = day && boxWithNext(page, index);
    if (!scope || isEdge(scope)) return [];
    return [{ line: index, level: lowest, scope, element: line.box.element, day }];
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
  if (!line || !box || ![index + 1, index + 2].some((at) => names.has(at))) return false;
  return before === undefined || commonBox(before.box, line.box).depth <= box.depth;
}
