/** One choice among ways of being told: a list "Text and email", "Email only", "None", or radio buttons of the same. */

import { isRadio, switchState } from '../dom/control';
import { contains, nearest, type Piece } from '../dom/scene';
import { attribute, localNameOf } from '../dom/untampered';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { type Channel, channelsIn, isWay, type OnOff, onOffIn } from './words';

interface ChosenWays {
  /** Of each way that can be chosen. */
  readonly told: ReadonlyMap<Channel, OnOff | null>;
  /** The control's own name is what it is about. */
  readonly isNamed: boolean;
}

/** null: no such choice. Of radio buttons the first one tells, the others nothing. */
export function chosenWays(page: Page, piece: Piece): ChosenWays | null {
  const control = piece.control as Element;
  if (localNameOf(control) === 'select') {
    const options = [...(control as HTMLSelectElement).options].map(({ text }) => waysText(text));
    return told(options, waysText(piece.plain), true);
  }
  if (!isRadio(control)) return null;
  const group = radiosOf(page, piece);
  const names = group.map((one) => waysText(page.scene.nameOf(one)));
  const chosen = group.findIndex((one) => switchState(one) === 'on');
  const found = told(names, names[chosen] ?? null, false);
  return found && group[0] !== control ? { ...found, told: new Map() } : found;
}

/** "Email only" without what says that it is one of several. */
const waysText = (text: string) =>
  plain(text)
    .replace(/^(?:both|only|just) | only$/gi, '')
    .trim();

const isNoWay = (text: string) =>
  onOffIn(text) === 'off' || /^(?:neither|don't .*|never|no (?:messages|notifications|thanks))$/i.test(text);

function told(options: readonly string[], chosen: string | null, isNamed: boolean): ChosenWays | null {
  const ways = new Set(options.filter(isWay).flatMap(channelsIn));
  // By email or on paper: that is about letters.
  const isOfLetters = ways.size < 2 && options.some((text) => isWay(text) && channelsIn(text).length === 0);
  const isChoice = options.filter((text) => isWay(text)).length > 1 || (ways.size > 0 && options.some(isNoWay));
  if (isOfLetters) return { told: new Map(), isNamed };
  if (!isChoice) return null;
  const isKnown = chosen !== null && (isWay(chosen) || isNoWay(chosen));
  const on = chosen !== null && isWay(chosen) ? channelsIn(chosen) : [];
  return { told: new Map([...ways].map((way) => [way, isKnown ? (on.includes(way) ? 'on' : 'off') : null])), isNamed };
}

/** The radio buttons of which one can be chosen. */
function radiosOf({ scene }: Page, { box, control }: Piece): Element[] {
  const name = control && attribute(control, 'name');
  const group = nearest(box, ({ role }) => role === 'radiogroup');
  return scene.pieces.flatMap((other) => {
    if (other.control === null || !isRadio(other.control)) return [];
    const isOne = group ? contains(group, other.box) : name !== null && attribute(other.control, 'name') === name;
    return isOne || other.control === control ? [other.control] : [];
  });
}
