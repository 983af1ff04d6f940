/** "On" beside "Off": a page prints every choice there is, and only what is marked as chosen tells anything. */

import { isRadio } from '../dom/control';
import { type Box, commonBox, nearest } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { type AutofillState, speaksOfAutofill, stateWord } from '../words/autofill-words';
import { labelOf } from '../words/field-words';

export interface Choices {
  /** The lines that print them. */
  readonly lines: ReadonlySet<number>;
  /** Their controls: which are no switches of their own. */
  readonly controls: ReadonlySet<Element>;
  /** What was chosen, where the choice is about automatic refills and exactly one is marked. */
  readonly made: readonly { readonly chosen: AutofillState; readonly element: Element }[];
}

interface Choice {
  readonly state: AutofillState;
  readonly piece: number;
  readonly box: Box;
}

/** Choices stand side by side: in a part of the page that holds no more than this. */
const mostPieces = 8;

export function choicesIn(page: Page, lines: readonly number[]): Choices {
  const { pieces } = page.scene;
  const words: Choice[] = [];
  for (const index of lines) {
    const line = page.scene.lines[index];
    for (let at = line?.first ?? 0; at < (line?.end ?? 0); at += 1) {
      const piece = pieces[at];
      const state = piece && !piece.control ? stateWord(piece.plain) : null;
      if (piece && state) words.push({ state, piece: at, box: piece.box });
    }
  }
  const found = { lines: new Set<number>(), controls: new Set<Element>(), made: [] as Choices['made'][number][] };
  words.forEach((word, at) => {
    const other = words[at + 1];
    if (!other || other.state === word.state || other.piece - word.piece > mostPieces) return;
    const group = commonBox(word.box, other.box);
    if (group.end - group.first > mostPieces || haveLabelsOfTheirOwn(page, word, other)) return;
    const options = [word, other].map((one) => ({ ...one, box: optionIn(one.box, group) }));
    // One text that says it twice ("Auto refill: Off" over a button "On") is no pair of choices.
    if (options.some(({ box }) => box.element.tagName !== options[0]?.box.element.tagName)) return;
    for (const { piece } of options) found.lines.add(pieces[piece]?.line ?? 0);
    const isRadios = pieces.slice(group.first, group.end).some(({ control }) => control !== null && isRadio(control));
    if (isRadios) return;
    for (const { control } of pieces.slice(group.first, group.end)) {
      if (control && options.some(({ box }) => box.element === control)) found.controls.add(control);
    }
    const chosen = options.filter(({ box }) => isMarked(box));
    const [only] = chosen;
    if (only && chosen.length === 1 && isAboutAutofill(page, group))
      found.made.push({ chosen: only.state, element: only.box.element });
  });
  return found;
}

/** "Home delivery: Yes" and "Auto refill: Off": each says something of another matter. */
function haveLabelsOfTheirOwn(page: Page, one: Choice, other: Choice): boolean {
  const [cell, next] = [one, other].map(({ box }) => nearest(box, (at) => page.headers.has(at)));
  if (cell && next && cell !== next) return true;
  return page.scene.pieces.slice(one.piece + 1, other.piece).some(({ plain: text }) => labelOf(text) !== null);
}

/** The part of a group that is one choice. */
function optionIn(box: Box, group: Box): Box {
  let at = box;
  while (at.parent && at.parent !== group && at !== group) at = at.parent;
  return at;
}

const isMarked = (box: Box): boolean =>
  ['aria-pressed', 'aria-checked', 'aria-selected', 'aria-current'].some((name) => {
    const said = attribute(box.element, name);
    return said !== null && said !== 'false';
  }) || box.kids.some(isMarked);

function isAboutAutofill(page: Page, group: Box): boolean {
  for (let at: Box | null = group; at; at = at.parent) {
    if (at.end - at.first > mostPieces + 4) break;
    const label = attribute(at.element, 'aria-label') ?? '';
    if (speaksOfAutofill(plain(label)) || speaksOfAutofill(plain(textOf(page.scene, at)))) return true;
  }
  return false;
}
