/**
 * "Auto refill" beside "I'll order myself": two choices, of which the one that is chosen tells. Neither tells by itself: where
 * none is chosen, or both are, the page has not made up its mind.
 */

import { isRadio, switchState } from '../dom/control';
import { commonBox, type Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { remember } from '../text/remember';
import { autofillStateIn, isAboutElse, speaksOfAutofill } from '../words/autofill-words';
import type { Choices } from './choices';

/** "I'll order each refill myself", "Manual refills" */
const byOneself =
  /^(?:(?:i'll|i will|i want to|i'd (?:rather|like to|prefer to)|let me|you|you'll|you will) )?(?:(?:re)?(?:order|fill|request)(?:$|\b.*\b(?:myself|yourself|on (?:my|your) own|manually|when (?:i|you) need it)$)|do it (?:myself|yourself)$)|^(?:manual(?:ly)?|by (?:myself|hand)|myself|on my own|on demand)(?: (?:re)?(?:fills?|orders?|ordering))?$/i;
const byItself =
  /^(?:automatic(?:ally)?|(?:send|ship|refill|fill|order)(?: (?:it|this|them|me|my|refills?)){0,2} automatically|auto)$/i;
const isAbout = remember((text): boolean => speaksOfAutofill(text) || /\b(?:refill|reorder)/i.test(text));

const meaning = remember((name): 'on' | 'off' | null => {
  if (byItself.test(name)) return 'on';
  if (isAboutElse(name)) return null;
  const said = autofillStateIn(name)?.state;
  if (said === 'not-eligible') return null;
  if (said === 'off' || byOneself.test(name) || /^(?:no|don't|do not)\b/i.test(name)) return 'off';
  return said === 'on' || speaksOfAutofill(name) ? 'on' : null;
});

/** So many pieces are two choices with their label. */
const mostPieces = 8;

export function pairsIn(page: Page, lines: readonly number[]): Choices {
  const found = { lines: new Set<number>(), controls: new Set<Element>(), made: [] as Choices['made'][number][] };
  const toggles = lines.flatMap((index) => {
    const line = page.scene.lines[index];
    return page.scene.pieces.slice(line?.first ?? 0, line?.end ?? 0).filter(isToggle);
  });
  toggles.forEach((piece, at) => {
    const next = toggles[at + 1];
    if (!next || !isPair(page, piece, next)) return;
    const both = [piece, next];
    for (const { control, line, box } of both) {
      if (control) found.controls.add(control);
      found.lines.add(line);
      for (const { line: of } of page.scene.pieces.slice(box.first, box.end)) found.lines.add(of);
    }
    const chosen = both.filter(({ control }) => control && switchState(control) === 'on');
    const [only] = chosen;
    const means = only?.control && meaning(plain(page.scene.nameOf(only.control)));
    if (only?.control && chosen.length === 1 && means) found.made.push({ chosen: means, element: only.control });
  });
  return found;
}

const isToggle = ({ control, box }: Piece): boolean =>
  control !== null && switchState(control) !== null && (isRadio(control) || box.action !== null);

function isPair(page: Page, one: Piece, other: Piece): boolean {
  const names = [one, other].map(({ control }) => (control ? plain(page.scene.nameOf(control)) : ''));
  const meanings = new Set(names.map(meaning));
  if (!meanings.has('on') || !meanings.has('off')) return false;
  if (one.control === null || other.control === null || isRadio(one.control) !== isRadio(other.control)) return false;
  const group = commonBox(one.box, other.box);
  if (group.end - group.first > mostPieces) return false;
  const label = attribute(group.element, 'aria-label') ?? '';
  return isAbout(plain(`${label} ${textOf(page.scene, group)} ${names.join(' ')}`));
}
