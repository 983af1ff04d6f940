/** What a switch, a box to tick or a choice in a medicine's block says about automatic refills, if it is about them. */

import { inputType, isRadio, switchState } from '../dom/control';
import { type Box, nearest, type Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { likeness } from '../names/medicine-name';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { whole, words } from '../text/patterns';
import {
  type AutofillState,
  autofillAction,
  autofillStateIn,
  bareState,
  isAboutElse,
  speaksOfAutofill,
  stateWord,
} from '../words/autofill-words';
import { labelOf } from '../words/field-words';
import { isBesideOther, isOther } from './subjects';

interface Subject {
  readonly text: string;
  /** The part of the page that says so; null when the control does. */
  readonly box: Box | null;
}

/** Names that leave it to what stands around a control to say what it is about. */
const neutral = whole(
  words(
    '',
    '(?:on|off|yes|no|toggle|switch|enabled?|status|(?:not )?enrolled|currently (?:on|off))',
    '(?:yes,? )?(?:enroll|sign (?:me )?up|opt (?:me )?in|turn (?:it )?on|include|add)(?: me| this| it)?(?: (?:prescription|medication|medicine|rx))?(?: in (?:the )?program)?',
    'this (?:prescription|medication|medicine|rx)',
  ),
);
/** A control and the words that say what it is about stand no further apart than this. */
const mostLines = 5;

/** The words that tell what a control is about, when it is about automatic refills; null otherwise. */
export function subjectOf(page: Page, piece: Piece, lines: ReadonlySet<number>, everyWord: boolean): Subject | null {
  const control = piece.control as Element;
  const name = plain(page.scene.nameOf(control));
  if (isAboutElse(name)) return null;
  if (speaksOfAutofill(name)) return { text: name, box: null };
  const cell = nearest(piece.box, (box) => page.headers.has(box));
  const head = cell ? plain(page.headers.get(cell) ?? '') : '';
  if (speaksOfAutofill(head)) return isAboutElse(head) ? null : { text: head, box: cell };
  if (isOther(name) || isOther(head) || isBesideOther(page, piece.box)) return null;
  if (everyWord && switchState(control) !== null && !isRadio(control))
    return neutral.test(head) || labelOf(head) === 'name' ? { text: `auto refill ${name}`, box: null } : null;
  // A box to tick that bears the medicine's name chooses it for something: for what, only the name of its group tells.
  const isNamedAfterMedicine = likeness(name) === 'strong';
  if (!neutral.test(name) && !isRadio(control) && !isNamedAfterMedicine) return null;
  for (let at: Box | null = piece.box; at; at = at.parent) {
    const from = page.scene.pieces[at.first]?.line ?? 0;
    const to = page.scene.pieces[at.end - 1]?.line ?? from;
    if (to - from >= mostLines || !lines.has(from) || !lines.has(to)) break;
    const group = groupName(page, at);
    const text = plain(isNamedAfterMedicine ? group : `${group} ${textOf(page.scene, at)}`);
    if (speaksOfAutofill(text)) return isAboutElse(text) ? null : { text, box: at };
  }
  return null;
}

/** What a group says of itself to a screen reader. */
const groupName = (page: Page, { element }: Box) =>
  attribute(element, 'aria-label') !== null || attribute(element, 'aria-labelledby') !== null
    ? page.scene.nameOf(element)
    : '';

/** State words that stand alone in the part of the page that a switch stands in. */
export function wordsBeside(
  page: Page,
  box: Box,
  { control }: Piece,
  choices: ReadonlySet<number>,
): { readonly state: AutofillState; readonly element: Element }[] {
  let part = box;
  const lineOf = (piece: number) => page.scene.pieces[piece]?.line ?? 0;
  const isSmall = (at: Box) => lineOf(at.end - 1) - lineOf(at.first) < mostLines;
  const isOneSwitch = (at: Box) =>
    page.scene.pieces.slice(at.first, at.end).every((piece) => !piece.control || piece.control === control);
  while (part.parent && part.first === part.parent.first && part.end === part.parent.end) part = part.parent;
  // In a table the next cell is another medicine's, or about something else.
  const isAlone = part.end - part.first < 2 && !page.headers.has(part);
  if (part.parent && isSmall(part.parent) && isOneSwitch(part.parent) && isAlone) part = part.parent;
  if (!isSmall(part)) return [];
  return page.scene.pieces.slice(part.first, part.end).flatMap((piece) => {
    const state = piece.control || choices.has(piece.line) ? null : stateWord(piece.plain);
    return state ? [{ state, element: piece.box.element }] : [];
  });
}

interface SwitchRead {
  readonly state: AutofillState | null;
  readonly turnsOn: boolean | null;
}

export function readSwitch(page: Page, piece: Piece, about: string): SwitchRead | null {
  const control = piece.control as Element;
  const state = switchState(control);
  const name = plain(page.scene.nameOf(control));
  if (state === null) {
    // A list of choices: the chosen one tells.
    if (piece.text === '') return null;
    const chosen = autofillStateIn(piece.plain)?.state ?? bareState(piece.plain);
    return { state: chosen, turnsOn: chosen === 'off' ? true : null };
  }
  if (isRadio(control)) {
    const means = autofillStateIn(name)?.state ?? bareState(name) ?? radioAction(name);
    if (means === null) return null;
    return { state: state === 'on' ? means : null, turnsOn: means === 'on' && state === 'off' ? true : null };
  }
  // What cannot be used yet stands at off until the page knows better.
  if (state === 'mixed' || (state === 'off' && isBusy(control))) return { state: null, turnsOn: true };
  // "Stop auto refill", ticked, may mean either: it says nothing.
  if (autofillAction(name || about) === 'stop') return { state: null, turnsOn: null };
  return { state, turnsOn: state === 'off' };
}

const isBusy = (control: Element): boolean => attribute(control, 'aria-busy') === 'true';

/** "I'll order each refill myself" */
const byOneself =
  /^(?:(?:i'll|i will|i want to|i'd (?:rather|like to)|let me) )?(?:re)?(?:order|fill|request)\b.*\b(?:myself|on my own|manually)\b/i;

function radioAction(name: string): AutofillState | null {
  if (/^(?:do not|don't|no)\b/i.test(name) || byOneself.test(name)) return 'off';
  const does = autofillAction(name);
  return does ? (does === 'start' ? 'on' : 'off') : null;
}

/**
 * "Enrolled in auto refill" beside a box that is not ticked is what a tick would say. A switch that was read may be called by the
 * state it is in, so that the two disagree; the name of one that was not read (`isRead`) says no more than that of a box.
 */
export function saysIfTicked(page: Page, control: Element, isRead: boolean): string | null {
  const isTick =
    control.localName === 'input' && inputType(control) === 'checkbox' && attribute(control, 'role') === null;
  const name = plain(page.scene.nameOf(control));
  return (isTick || !isRead) && switchState(control) === 'off' && autofillStateIn(name)?.state === 'on' ? name : null;
}
