/**
 * "Enrolled in auto refill" is a state where it stands for itself, and a label where "Off", "Not eligible" or a dash stands
 * beside it: read as the state, a medicine would be on automatic refills for the name of its column.
 */
import type { Line } from '../dom/scene';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';
import { emptyValue } from '../words';
import { asksWhetherOn, autofillStateIn, bareState } from '../words/autofill-words';
import { saidOf, termAt } from './terms';

/** "-", "N/A", "None" */
export const isNothing = (text: string): boolean => emptyValue.test(text) || /^none$/i.test(text);

/** "Auto refill on" asks when; beside "Off" it asks whether. */
export const asksNoDay = (label: string, value: string): boolean => asksWhetherOn(label) && !mayBeDay.test(value);
const mayBeDay = /\d|day\b|tomorrow/i;

export const isAnswer = (line: Line | undefined): boolean =>
  line !== undefined && line.plain !== '' && (bareState(line.plain) !== null || isNothing(line.plain));

/**
 * "Not on auto refill" over "-" or "On" tells nothing: nobody knows what is denied. "No" and "Yes" are told with it, and "Not
 * enrolled in auto refill" over a sentence is a state.
 */
export function deniesBeside({ scene }: Page, { box, plain: label }: Line): boolean {
  const term = autofillStateIn(label) === null ? null : termAt(box);
  const said = term && saidOf(term);
  const value = said ? plain(textOf(scene, said)) : null;
  return value !== null && (bareState(value) !== null || isNothing(value)) && !/^(?:yes|no)$/i.test(value);
}
