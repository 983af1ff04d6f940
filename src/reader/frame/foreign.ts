/** Marks the lines of a page that belong to articles, advertisements and the frame around the content. */

import { type Box, contains, type Line, nearest, type Scene } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { answerTo } from '../findings/answers';
import { isListHeading } from '../names/medicine-name';
import { strength } from '../names/strength-form';
import { autofill } from '../words';
import { autofillStateIn } from '../words/autofill-words';
import type { Field } from '../words/field';
import { isAsked, labelOf } from '../words/field-words';
import { foreignHeading, offerHead } from '../words/foreign-headings';
import { stride, type Work } from '../work';
import { headingOf, sectionOf } from './outline';

const promising =
  /[!]$|^(?:save|never|did you know|discover (?!ending|card)\w+|why|how|tired of|switch|try|enjoy|get (?:your|more)|make|skip|let us|we're here|simplify|download)\b/i;

/** By line: nothing of it is the person's prescription or order. */
export function* foreignLines(scene: Scene): Work<boolean[]> {
  const foreign = scene.lines.map((line) => /^(?:navigation|footer|banner|dialog)$/.test(line.box.region));
  for (const [index, line] of scene.lines.entries()) {
    if (index % stride === 0) yield;
    if (foreign[index]) continue;
    const heading = headingOf(line);
    if (
      heading &&
      heading.heading > 1 &&
      isForeign(line.plain) &&
      !isAnswered(scene, index) &&
      !isSource(scene, heading, index)
    )
      markSection(scene, foreign, heading, index);
    const offer = heading ? null : offerUnder(scene, line, index);
    if (offer) markBox(scene, foreign, offer);
    const table = line.box.tag === 'caption' && isForeign(line.plain) ? line.box.parent : null;
    if (table) markBox(scene, foreign, table);
  }
  for (const box of scene.boxes) {
    if (isPicture(scene, box)) markBox(scene, foreign, box);
    // A group of choices is named by what it asks ("How to send required communications").
    if (!/^(?:section|aside|article|div|ul|ol)$/.test(box.tag) || /group$/.test(box.role)) continue;
    const label = attribute(box.element, 'aria-label');
    if (!label || !isForeign(label) || isListHeading(label)) continue;
    markBox(scene, foreign, box);
  }
  return foreign;
}

/** What a drawing shows, a phone with the site on it, and what is printed as an example: nobody's. Nothing in it can be pressed. */
function isPicture({ lines, pieces }: Scene, box: Box): boolean {
  if (box.role !== 'img' && box.tag !== 'figure') return false;
  if (pieces.slice(box.first, box.end).some((piece) => piece.control !== null || piece.box.action !== null))
    return false;
  if (box.role === 'img') return lines[pieces[box.end - 1]?.line ?? 0] !== lines[pieces[box.first]?.line ?? 0];
  const caption = pieces
    .slice(box.first, box.end)
    .find((piece) => nearest(piece.box, ({ tag }) => tag === 'figcaption'));
  return (
    caption !== undefined &&
    /^(?:an? |this is an? |for )?(?:example|sample|illustration|screen ?shot)\b/i.test(caption.plain)
  );
}

/** "**Frequently bought together**" begins a part of the page that has no heading. */
function offerUnder({ lines, pieces }: Scene, { box, plain }: Line, index: number): Box | null {
  if (plain.length > 60 || box.action !== null || !offerHead.test(plain)) return null;
  let at: Box | null = box;
  while (at && pieces[at.end - 1]?.line === index) at = at.parent;
  if (!at?.parent || pieces[at.first]?.line !== index || at.tag === 'main' || at.role === 'main') return null;
  const end = pieces[at.end - 1]?.line ?? index;
  const holdsHeading = lines.slice(index, end + 1).some((line) => headingOf(line) !== null);
  return holdsHeading ? null : at;
}

/** A heading that offers, advises or advertises. */
function isForeign(text: string): boolean {
  if (strength.test(text)) return /^(?:about|how|what|learn|understanding|alternatives|compare)\b/i.test(text);
  if (foreignHeading.test(text)) return true;
  return (
    promising.test(text) ||
    (autofill.test(text) && /\b(?:enroll|save|easy|with|why|how)\b/i.test(text) && !autofillStateIn(text))
  );
}

/** "How many refills are left?" over "4": what is asked of this medicine, and answered. */
function isAnswered({ lines }: Scene, index: number): boolean {
  const [question, answer] = [lines[index], lines[index + 1]];
  const field = question && isAsked(question.plain) ? labelOf(question.plain) : null;
  return field !== null && field !== 'beside' && question && answer
    ? answerTo(question.plain, field, answer) !== null
    : false;
}

/**
 * "From your claims" over "Last filled: 10/30/2026" and "Days' supply: 30": where the facts of the page's one medicine come
 * from. What names medicines of its own lists claims.
 */
function isSource(scene: Scene, heading: Box, from: number): boolean {
  if (!sources.test(scene.lines[from]?.plain ?? '')) return false;
  const section = sectionOf(heading);
  let isTold = false;
  for (let index = from + 1; index < scene.lines.length; index += 1) {
    const line = scene.lines[index] as Line;
    if (!contains(section, line.box)) break;
    if (headingOf(line) !== null || strength.test(line.plain)) return false;
    const [label = ''] = line.plain.split(':');
    isTold ||= told.has(labelOf(label) ?? 'beside') || told.has(labelOf(line.plain) ?? 'beside');
  }
  return isTold;
}
const sources =
  /^(?:(?:details |facts |information )?(?:from|based on|according to|as shown (?:in|by)) |what )(?:(?:your|the|our|this|past|recent|last|latest|pharmacy|insurance|plan|medical|prescription|drug)\b ?)+claims?(?: (?:data|records?|shows?|says?|history))?\W?$/i;
const told = new Set<Field>(['lastFilledOn', 'daysSupply', 'quantity']);

function markBox(scene: Scene, foreign: boolean[], box: Box): void {
  const end = scene.pieces[box.end - 1]?.line ?? -1;
  for (let index = scene.pieces[box.first]?.line ?? 0; index <= end; index += 1) {
    if (contains(box, (scene.lines[index] as Line).box)) foreign[index] = true;
  }
}

function markSection(scene: Scene, foreign: boolean[], heading: Box, from: number): void {
  const section = sectionOf(heading);
  for (let index = from; index < scene.lines.length; index += 1) {
    const line = scene.lines[index] as Line;
    if (!contains(section, line.box)) return;
    const other = index > from ? headingOf(line) : null;
    if (other && other !== heading && other.heading <= heading.heading) return;
    foreign[index] = true;
  }
}
