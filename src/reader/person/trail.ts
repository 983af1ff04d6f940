/** Whose pages a trail of links leads to: "My care recipients > Rose Alvarez > Prescriptions". */

import { type Box, join, nearest } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { likeness } from '../names/medicine-name';
import type { Page } from '../page';
import { fullName, withoutMarks } from './names';
import { inPlainLetters } from './plain-letters';
import { asPrinted } from './shape';
import { isMedicine, maySomebodyBe } from './unread';
import { saidIn } from './wordings';

const called = /bread|trail|you are here/i;
/** A box that says of itself that it is a trail. */
const isCalledTrail = ({ element, tag, region }: Box) =>
  (region === 'navigation' || /^[ou]l$/.test(tag)) && called.test(attribute(element, 'aria-label') ?? '');
export const isInTrail = (box: Box) => nearest(box, isCalledTrail) !== null;

/** So many lines at the beginning of a page can hold one; further down ">" stands in texts. */
const topLines = 25;
const mark = /^[/>›»→▸❯\s]+$/;
const marksAround = /^[/>›»→▸❯\s]+|[/>›»→▸❯\s]+$/g;
const between = /\s*[›»→▸❯]\s*|\s+[/>]\s+/;

/** The steps of each trail, the page itself last. */
function trailsOf({ scene: { boxes, lines, pieces } }: Page): string[][] {
  const textsIn = (first: number, end: number) => {
    const own = pieces.slice(first, end).filter(({ printed, control }) => printed && control === null);
    // One link may be made of several pieces.
    const steps = own.map((piece, at) =>
      piece.box.action && piece.box.action === own[at - 1]?.box.action ? [] : piece,
    );
    return steps.flat().map((piece) => {
      const { action } = piece.box;
      return action ? join(own.filter(({ box }) => box.action === action)) : piece.text;
    });
  };
  const isStep = (text: string) => text !== '' && !mark.test(text);
  const trails = boxes
    .filter((box) => isCalledTrail(box) && !(box.parent && isInTrail(box.parent)))
    .map(({ first, end }) => textsIn(first, end).filter(isStep));
  for (const { first, end, text, box } of lines.slice(0, topLines)) {
    if (!between.test(text) || isInTrail(box)) continue;
    const texts = textsIn(first, end);
    trails.push(
      (texts.some((one) => mark.test(one)) ? texts : text.split(between))
        .map((one) => one.replace(marksAround, ''))
        .filter(isStep),
    );
  }
  return trails;
}

/** What leads to people whom one looks after; their own caregivers are others. */
const ofPeople =
  /^(?:(?:my|your|our) )?(?:care recipients?|family(?: members| accounts)?|household(?: members| accounts)?|loved ones|people|dependents|members|patients|(?:people|accounts|those) (?:i|you) (?:help|manage|care for|look after))$/i;
/** Whoever stands behind these has no pages here. */
const ofOthers =
  /\b(?:caregivers?|doctors?|providers?|prescribers?|pharmac\w+|contacts?|address(?:es)?|orders?|medicines?|medications?|prescriptions?)\b/i;
const ofPages =
  /^(?:prescriptions?|medications?|medicines?|refills?|orders?|order (?:status|history|details)|profile)\b/i;

/** null: of somebody whose name cannot be read. */
export function namesInTrails(page: Page): (string | null)[] {
  return trailsOf(page).flatMap((steps) =>
    steps.flatMap((step, at): (string | null)[] => {
      const [before = '', behind = ''] = [steps[at - 1], steps[at + 1]];
      const text = withoutMarks(step);
      const plainly = inPlainLetters(text);
      const { owner } = saidIn(plainly);
      const whole = owner === undefined ? fullName(text) : fullName(asPrinted(owner, plainly, text));
      const isPerson = whole !== null && likeness(whole) !== 'strong' && !isMedicine(whole);
      const isBetween = ofPages.test(behind) && !ofOthers.test(before);
      if (isPerson && (ofPeople.test(before) || isBetween || owner !== undefined)) return [whole];
      const isUnread = ofPeople.test(before) && ofPages.test(behind) && maySomebodyBe(plainly, 'colon');
      return isUnread ? [null] : [];
    }),
  );
}
