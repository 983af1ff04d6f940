/**
 * Tells a medicine's printed name from everything else by its shape: a strength, a form, the place where it stands. The names
 * of drugs that are known only add to it, where a name is printed without its strength ("Xarelto").
 */

import { anyDay, findDates } from '../findings/dates';
import { findAnew } from '../findings/findings';
import { isOrderNumber } from '../findings/order-number-shape';
import { isBareDoctor } from '../findings/prescriber-names';
import { within, words } from '../text/patterns';
import { remember } from '../text/remember';
import {
  actionVerb,
  autofill,
  elsewhereLabel,
  listHeadings,
  moveAction,
  placeholderLabel,
  refillAction,
  shopLabel,
} from '../words';
import { stateWord } from '../words/autofill-words';
import { inactiveLabel } from '../words/ended-words';
import { labelOf } from '../words/field-words';
import { foreignHeading } from '../words/foreign-headings';
import { isMadeOfLabelWords } from '../words/label-grammar';
import { statusOf } from '../words/statuses';
import { isDrugWord } from './is-drug-word';
import { notName } from './not-names';
import { countOfPieces, everyStrength, hasForm, howOften, isAmount, isStrengthOrForm, strength } from './strength-form';

/** "48 g, 90 days": how much of something, and how long it lasts. */
const amountForDays = /^\d[\d,.]* ?\p{L}{1,12}\.? ?(?:[,;/x–—-]|for)? ?\d{1,3}[ -]days?(?:'? supply)?$/iu;

const directions =
  /\b(?:take|takes|inject|by mouth|daily|once|twice|every (?:\d|day|other|week|morning)|as directed|as needed|at bedtime|per day|times a)\b/i;
const prose =
  /\b(?:you|your|you're|we|we'll|our|this|these|that|can|may|will|how|what|why|when|should|learn|about|save|savings|understand\w*|talk|(?<!accu-chek )guide|tips|versus|vs|has|have|is|are|was|were|been|please|alternatives?|instead|saved|saves|lives|members|average|compare[ds]?|replaces?|covered|equals?|total|subtotal|shipping|offers?|coupon|caution|warning|note|switch|lower|cheaper)\b/i;
/** Words of slogans ("Never run out", "Peace of mind") that no medicine's name has. */
const slogan =
  /\b(?:never|always|run(?:ning)? (?:out|low)|forget|worry(?:ing)?|worries|peace|mind|easier|easily|made easy|simpler|simplified|let|keep|stay|hassle|effortless(?:ly)?|managing|don't|do|does|did|could|would|want|know|need|miss|less|want|it|they|them|their|us|me|automatically|costs?|spread|season|doorstep|convenien\w+)\b/i;
/** "Atorvastatin 20 mg from $0 with home delivery" is sold to everybody. */
const offered = /\b(?:from|only|just|starting at|as (?:low|little) as|for (?:only|just)) \$ ?\d/i;
/** Things that are prescribed as medicines are. */
export const supply = within(
  words(
    'test strips?',
    'lancets?',
    'pen needles?',
    '(?:prenatal|multi) ?vitamins?',
    'glucose (?:meter|monitor|sensor)s?',
  ),
);
/** Whether a text begins with the name of a drug that is known, and says little else. */
export const namesDrug = remember((text): boolean => {
  const [first = '', ...rest] = text
    .toLowerCase()
    .replace(/^lo /, '')
    .split(/[^a-z]+/, 8);
  if (first.length < 4 || rest.length > 5) return false;
  return isDrugWord(first) || supply.test(text);
});

/** `strong`: the text carries a strength, or begins with a drug's name. `weak`: it could be a name, if it stands where names stand. null: it is no name. */
type Likeness = 'strong' | 'weak' | null;

/** Words of the page's own vocabulary: a label, a state, a heading, a badge. */
export function isVocabulary(text: string): boolean {
  return (
    labelOf(text) !== null ||
    statusOf(text) !== null ||
    refillAction.test(text) ||
    elsewhereLabel.test(text) ||
    shopLabel.test(text) ||
    inactiveLabel.test(text) ||
    stateWord(text) !== null ||
    notName.test(text) ||
    isBareDoctor(text) ||
    (!strength.test(text) &&
      (isMadeOfLabelWords(text) ||
        autofill.test(text) ||
        placeholderLabel.test(text) ||
        moveAction.test(text) ||
        foreignHeading.test(text) ||
        isListHeading(text)))
  );
}

export function isListHeading(text: string): boolean {
  return text.length <= 80 && listHeadings.some(([fits]) => fits.test(text));
}

/** "Mastercard ****8831", "Checking account ending 0092" */
const isMeansOfPayment =
  /^(?:visa|master ?card|american express|amex|discover|diners club|(?:credit|debit|hsa|fsa|gift|bank|payment)(?: \w+)? (?:card|account)|checking|savings account|bank account|paypal|apple pay|google pay)\b|(?<!\w)[*•·x]{2,} ?\d{4}\b|\b(?:card|account|ending)(?: in| with)? \d{4}\b/i;

/** Of one word, most of it digits. */
const longNumber = /^(?=(?:[A-Z]*\d){7})[A-Z\d]{9,}$/;

export const likeness = remember((text): Likeness => {
  if (text.length > 400 || !/\p{L}{2}/u.test(text) || isVocabulary(text)) return null;
  if (isStrengthOrForm(text) || countOfPieces.test(text) || amountForDays.test(text) || isMeansOfPayment.test(text))
    return null;
  const carries = strength.test(text);
  // "Tube size 30 g", "454 g (1 jar)"
  if (carries && (isMadeOfLabelWords(text.replace(everyStrength, ' ')) || isAmount(text))) return null;
  if (prose.test(text) || offered.test(text) || /\w: /.test(text)) return null;
  // "Not enrolled (1)" heads a list; "Lo Loestrin Fe (28)" is a pack.
  if (/\(\d+\)$/.test(text) && !hasForm(text) && !namesDrug(text)) return null;
  // "Paying too much for Trulicity 1.5 mg?"
  if (carries && text.endsWith('?')) return null;
  if (carries) {
    const said = text.replace(howOften, ' ');
    return directions.test(said) && !hasForm(said.split(directions)[0] ?? '') ? null : 'strong';
  }
  if (/[?!:$@]|\.$|\.\s+\p{Lu}|^\W/u.test(text.replace(/^\(/, '')) || actionVerb.test(text) || directions.test(text))
    return null;
  // "HD-0098127" is a number of some kind, and so is "1Z999AA10123456784".
  if ((isOrderNumber(text, true) && !/[^A-Z\d -]/.test(text)) || longNumber.test(text)) return null;
  // "2 selected" counts something.
  if (/^\d+ /.test(text)) return null;
  if (text.length > 120 || text.split(' ').length > 10 || findDates(text, anyDay).length > 0) return null;
  if (firstFinding(text) !== null) return null;
  if (namesDrug(text)) return 'strong';
  return slogan.test(text) ? null : 'weak';
});

/** Where the first fact of a text begins; null when it tells none. */
export function firstFinding(text: string): number | null {
  const [first] = findAnew(text, anyDay);
  return first?.start ?? null;
}
