/**
 * "Enrolled in auto refill" is a state where it stands for itself, and a label where "Off", "Not eligible" or a dash stands
 * beside it: read as the state, a medicine would be on automatic refills for the name of its column. But what merely comes
 * next ("No refills left", "Canceled", "View details") is no answer to it: taken for one, a medicine would be off that is on.
 */
import { type Line, nearest } from '../dom/scene';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { pattern, whole } from '../text/patterns';
import { asksWhetherOn, autofillStateIn, bareState } from '../words/autofill-words';
import { type Partner, partnerOf } from './label-partner';
import { saidOf, termAt } from './terms';

/** "-", "N/A", "None": what a page prints where there is nothing. */
export const isNothing = (text: string): boolean => /^(?:[-–—.]+|n\/?a|none)?$/i.test(text);

const answer = '(?:yes|no|y|n|on|off|(?:un|not )?enrolled|(?:not |in)eligible|not available|[✓✔☑✅✗✘✕✖❌]\\ufe0f?)';
const beginsWithAnswer = pattern(`^${answer}(?!\\w)`, 'i');
const isSureAnswer = whole(answer);
/** Behind the colon or in the description that belongs to it; "Canceled" and "Inactive" may be said of the prescription. */
export const answersWhether = (text: string): boolean =>
  isNothing(text) || (beginsWithAnswer.test(text) && bareState(text) !== null);

/** "Enrolled in auto refill" beside "No", in one line. */
export const isAnsweredBy = (label: string, value: string): boolean => asksWhetherOn(label) && isSureAnswer.test(value);

/** "Auto refill on" heads a column of days, and asks whether where there is none. */
export const asksNoDay = (label: string, value: string): boolean => asksWhetherOn(label) && !mayBeDay.test(value);
const mayBeDay = /\d|day\b|tomorrow/i;

/** The line that answers whether automatic refills are on, where this one asks. */
export function answerTo(
  page: Page,
  index: number,
  inBlock: ReadonlySet<number>,
  used: ReadonlySet<number>,
  after: boolean,
): Partner | null {
  const line = page.scene.lines[index] as Line;
  if (line.box.action !== null || !asksWhetherOn(line.plain)) return null;
  const found = partnerOf(page, index, 'autofill', inBlock, used, after);
  const said = page.scene.lines[found?.line ?? -1];
  const value = said?.plain ?? '';
  // Alone with it in one part of the page, but no item of a list of its own, where words may be about other things.
  const isOfPart = found?.isAlone && !said?.box.action && itemOf(page, found.line) === itemOf(page, index);
  const isTold =
    found?.strategy === 'term' ? answersWhether(value) : isOfPart && (isSureAnswer.test(value) || isNothing(value));
  return found && value !== '' && isTold ? found : null;
}

const itemOf = ({ scene: { lines } }: Page, line: number) => {
  const box = lines[line]?.box;
  return box ? nearest(box, ({ tag }) => tag === 'li') : null;
};

/**
 * A term that tells nothing by itself: a control beside it does, or "Not on auto refill" stands over "-" or "On", and nobody
 * knows what is denied. With "No" and "Yes" it is told.
 */
export function isMereTerm({ scene }: Page, { box, plain: label }: Line): boolean {
  // "Auto refill: On" has its answer.
  const term = autofillStateIn(label) === null || label.includes(':') ? null : termAt(box);
  const said = term && saidOf(term);
  if (!said) return false;
  if (scene.pieces.slice(said.first, said.end).some(({ control }) => control !== null)) return true;
  const value = plain(textOf(scene, said));
  return answersWhether(value) && !/^(?:yes|no)$/i.test(value);
}
