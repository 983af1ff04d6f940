/** How much of a medicine there is: "90 tablets", "180 blisters for 90 days", "filled with 90 tablets". */
import { pattern } from './patterns';
import { words } from './words';

export const units = words(
  'tablets?',
  'tabs?',
  'capsules?',
  'caps?',
  'caplets?',
  'pens?',
  'vials?',
  'ampules?',
  'cartridges?',
  '(?:auto-?)?injectors?',
  'injections?',
  'patch(?:es)?',
  'inhalers?',
  'inhalations?',
  'canisters?',
  'blisters?',
  'puffs?',
  'sprays?',
  'films?',
  'lozenges?',
  'gumm(?:y|ies)',
  'rings?',
  'applicators?',
  'each',
  'ea',
  'bottles?',
  'syringes?',
  'strips?',
  'lancets?',
  'needles?',
  'sensors?',
  'units?',
  'kits?',
  'packets?',
  'packs?',
  'pouch(?:es)?',
  'sachets?',
  'doses?',
  'ml',
  'grams?',
  'pills?',
  'softgels?',
  'suppositor(?:y|ies)',
  'box(?:es)?',
  'tubes?',
  'pieces?',
  'ct',
  'count',
);

const alone = pattern(
  `(?:^|(?<!\\d)[,;|•·] ?|[,;|•·] | / |(?<=[^\\d ]) - )(?<n>\\d{1,5}(?:\\.\\d+)?) ${units}(?= ?(?:$|[,;/|•·]|- |\\(\\d{1,3}[ -]days?|for \\d{1,3} days?$))`,
  'i',
);
/** "We last filled it on September 3, 2026 with 90 tablets, a 90-day supply." */
const filledWith = pattern(
  `(?<=\\b(?:filled|dispensed|sent|shipped)\\b[^.;]{0,60} (?:with|for) |\\bsupply of )(?<n>\\d{1,5}(?:\\.\\d+)?) ${units}(?= ?(?:$|[.,;)(]|and\\b))`,
  'i',
);

/** An amount that stands for itself, or is what a fill was of. */
export const amountIn = (text: string): RegExpExecArray | null => alone.exec(text) ?? filledWith.exec(text);
