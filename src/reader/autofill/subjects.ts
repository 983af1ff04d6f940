/** What "Off" is said of, on a page of automatic refills where it need not say so: of this medicine's, or of its reminders. */

import { areNeighbours } from '../blocks/label-partner';
import { type Box, type Line, nearest } from '../dom/scene';
import { strength } from '../names/strength-form';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { within, words } from '../text/patterns';
import { remember } from '../text/remember';
import { speaksOfAutofill, stateWord } from '../words/autofill-words';
import { labelOf } from '../words/field-words';

/** What else a page lets one turn on and off for a medicine. */
const others = within(
  words(
    'e-?mail(?:s|ed)?',
    'texts?(?: messages?)?',
    'sms',
    'calls?',
    'phone',
    'voice\\w*',
    'push',
    'notif\\w+',
    'alerts?',
    'remind\\w*',
    'messag\\w+',
    'newsletters?',
    'paper(?:less)?',
    'signatures?',
    'generics?',
    'brand(?: name)?(?: only)?',
    'substitut\\w+',
    'child[- ]?(?:proof|resistant)\\b.*',
    'easy[- ]open\\b.*',
    'sync\\w*',
    'expedited?',
    'express',
    'overnight',
    'insurance',
    'coupons?',
    'savings?',
    'large print',
    'braille',
    'favou?rites?',
    'hidden',
    'shar(?:e|ed|ing)',
    'caregivers?',
    'consent',
    'vacation',
    'pause',
    'payments?',
    'auto[- ]?pay',
    'controlled',
    'covered',
    'refrigerat\\w+',
  ),
);

/** Whether a text names something else that can be on or off. */
export const isOther = remember((text): boolean => others.test(text) && !strength.test(text));

/** Words of a label behind which a bare state is that of automatic refills, where the page is about nothing else. */
const neutral = within(
  words(
    'enrol\\w*',
    'sign(?:ed)? up',
    'opt(?:ed)?[- ]?in',
    'program',
    'status',
    'settings?',
    'participat\\w+',
    'current(?:ly)?',
    'active',
    'refills?(?:ed)?',
    'turned',
    'state',
    'on',
    'off',
    'on/off',
  ),
);

const isOwn = (label: string) =>
  !isOther(label) &&
  (label === '' ||
    stateWord(label) !== null ||
    neutral.test(label) ||
    speaksOfAutofill(label) ||
    strength.test(label) ||
    labelOf(label) === 'name');

/** "Email reminder" in "Email reminder: Off"; null where nothing stands before the state. */
const labelIn = remember((text): string | null => /^(.{2,60}?) ?: ?(?!.*: )/.exec(text)?.[1] ?? null);
/** The same before a dash, where a number or a day may stand just as well. */
const leadIn = remember((text): string => /^(.{2,60}) - /.exec(text)?.[1] ?? '');

/** Whether a bare state in a text of a medicine's block is said of something else than its automatic refills. */
export function isOfOther(page: Page, text: string, index: number, isName: (line: number) => boolean): boolean {
  const line = page.scene.lines[index];
  if (!line) return false;
  const label = labelIn(text);
  if (label !== null && !isName(index) && !isOwn(label)) return true;
  if (isOther(leadIn(text))) return true;
  const cell = nearest(line.box, (box) => page.headers.has(box));
  const head = cell ? plain(page.headers.get(cell) ?? '') : '';
  if (head !== '' && isOther(head)) return true;
  const control = nearest(line.box, ({ role, tag }) => role === 'switch' || role === 'checkbox' || tag === 'button');
  if (control && isOther(plain(page.scene.nameOf(control.element)))) return true;
  return label === null && isOther(labelBeside(page, line, index, text));
}

/** What stands right before a bare state: in its line, or in the line over it. */
function labelBeside(page: Page, line: Line, index: number, text: string): string {
  const at = line.plain.lastIndexOf(text);
  if (at > 0) return line.plain.slice(0, at);
  const before = page.scene.lines[index - 1];
  if (!before || before.plain.length > 40 || before.plain.includes(':')) return '';
  return areNeighbours(before, line) ? before.plain : '';
}

/** The most lines of a part of the page that is about one setting. */
const mostLines = 3;

/** Whether a control stands beside words that name something else, and no word of automatic refills: "Email reminder [ ]". */
export function isBesideOther(page: Page, box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.parent?.first === at.first && at.parent.end === at.end) continue;
    const pieces = page.scene.pieces.slice(at.first, at.end);
    const lines = (pieces[pieces.length - 1]?.line ?? 0) - (pieces[0]?.line ?? 0);
    if (lines >= mostLines) return false;
    const text = pieces.map((piece) => (piece.control ? '' : piece.plain)).join(' ');
    if (speaksOfAutofill(text) || strength.test(text)) return false;
    if (isOther(text)) return true;
  }
  return false;
}
