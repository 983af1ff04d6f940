/**
 * Labels by what their words say, in whatever order they stand: "Filled last", "Date last filled", "Date of last fill",
 * "Refs left", "Remaining refills". Nobody can list them all.
 */

import { remember } from '../text/remember';
import type { Field } from './field';
import { container, filler, pieces, type Rule, rules, set } from './label-rules';

/** How a label that nobody listed would be called: for those who look for a label within a text. */
const names: Partial<Record<Field, string>> = {
  rxNumber: 'Rx number',
  prescriber: 'Prescriber',
  quantity: 'Quantity',
  daysSupply: 'Days supply',
  refillsLeft: 'Refills left',
  lastFilledOn: 'Last filled',
  nextFillOn: 'Next fill',
  expiresOn: 'Expires',
  price: 'Your price',
  pharmacy: 'Pharmacy',
  // Of these there are questions.
  autofillOn: 'Next auto refill date',
  orderNumber: 'Order number',
  status: 'Status',
  placedOn: 'Placed on',
  shippedOn: 'Shipped on',
  deliveredOn: 'Delivered on',
  expectedOn: 'Estimated delivery',
  carrier: 'Carrier',
  tracking: 'Tracking number',
  total: 'Order total',
};
export const usualName = (field: Field): string | undefined => names[field];

/** By word: whether any rule knows it. */
const vocabulary = new Set(rules.flatMap(({ needs, may }) => [...needs, may].flatMap((kind) => [...kind])));

/** "(mL)", "(in days)", "(est.)": what a value is counted in. */
const aside =
  /\((?:in )?(?:ml|m?g|grams?|tablets?|capsules?|pills?|units?|each|ea|ct|count|days?|est\.?|estimated|s)\)/g;

/** The words of a text; null where it holds a figure, or more than a label does. */
function wordsIn(plain: string): string[] | null {
  const text = plain
    .toLowerCase()
    .replace(aside, ' ')
    // "No." is a number, and "No refills left" is none.
    .replace(/\bno(?:\.|(?= ?:?$))/g, ' number ')
    .replace(/\bre-fill/g, 'refill')
    .replace(/\bco-?(pay|insur)/g, 'co$1')
    .replace(/#/g, ' number ')
    .replace(/\/(?=(?:re)?fill)/g, ' per ');
  if (/[^a-z'.,:/&() -]/.test(text) || /[/&,]/.test(text)) return null;
  const words = text.split(/[^a-z]+/).filter((word) => word !== '');
  return words.length > 0 && words.length <= 8 ? words : null;
}

/** The field that the words of a text are the label of; null where they are none, or not known. */
export const fieldByWords = remember((plain): Field | null => {
  if (plain.length > 48) return null;
  const words = wordsIn(plain);
  if (!words?.every((word) => vocabulary.has(word))) return null;
  const fits = ({ needs, may }: Rule) =>
    needs.every((kind) => words.some((word) => kind.has(word))) &&
    words.every((word) => may.has(word) || needs.some((kind) => kind.has(word)));
  return rules.find(fits)?.field ?? null;
});

/** Words of labels that no rule needs, and of which no medicine's name is made. */
const others = set(
  'detail details info information summary overview history size name type method reason issuer issued clinician therapy refilling pickup supplier coverage insurance benefits claim claims group effective updated processed requested reviewed renewal renewals renewed renew request requests order orders delivery shipment prescriptions medications medicines status activity record records list results latest eligible authorization authorized approval approved instructions directions storage usage used taken allowed per and or',
);
/** Words of labels that names and their strengths have, too. */
const forms = new Set([...set(pieces), ...set(container), ...set(filler)]);

/**
 * Whether a text is made of nothing but words of labels, so that it names no medicine, whether or not anybody knows what it
 * is the label of: "Prescribing clinician", "Tube size", "Prescription detail".
 */
export const isMadeOfLabelWords = remember((plain): boolean => {
  const words = (plain.length > 60 ? null : wordsIn(plain)) ?? [];
  return words.every((word) => vocabulary.has(word) || others.has(word)) && words.some((word) => !forms.has(word));
});
