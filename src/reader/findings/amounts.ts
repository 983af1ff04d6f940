/** How much of a medicine there is: "90 tablets", "180 blisters for 90 days", "filled with 90 tablets". */
import { pattern, whole, words } from '../text/patterns';

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
  'mill?ilit(?:er|re)s?',
  'grams?',
  'ounces?',
  'fl\\.? ?oz',
  'pills?',
  'softgels?',
  'suppositor(?:y|ies)',
  'box(?:es)?',
  'tubes?',
  'pieces?',
  'ct',
  'count',
);

/** "48 g" of a cream; few grams alone may be how strong something is. */
const many = '(?:\\d{2,4}(?:\\.\\d+)?(?= ?gm?(?!\\w)))';
const counted = `(?:(?<n>\\d{1,5}(?:\\.\\d+)?) ${units}|(?<g>${many}) ?gm?)(?!\\w)`;

const alone = pattern(
  `(?:^|(?<!\\d)[,;|•·] ?|[,;|•·] | / |(?<=[^\\d ]) - )${counted}(?= ?(?:$|\\.(?:$| )|[,;/|•·]|- |\\(\\d{1,3}[ -]days?|for \\d{1,3} days?\\.?$|for an? \\d{1,3}[- ]days?\\b))`,
  'i',
);
/** "We last filled it on September 3, 2026 with 90 tablets, a 90-day supply." */
const filledWith = pattern(
  `(?<=\\b(?:filled|dispensed|sent|shipped)\\b[^.;]{0,60} (?:with|for) |\\bsupply of )(?<n>\\d{1,5}(?:\\.\\d+)?) ${units}(?= ?(?:$|[.,;)(]|and\\b))`,
  'i',
);

/** "You get 90 tablets at a time", "90 tablets per fill", "Amount: 90 tablets": an amount that money is told from by its unit. */
const atATime = pattern(
  `(?:\\byou (?:will )?(?:get|receive) |\\bwe (?:will )?send(?: you)? |(?<=^(?:the )?amount(?: (?:per|of each|in each) (?:re)?fill)?(?: is)?:? ))${counted}(?! (?:a|per|every|each) day)|(?<=^|[,;.] |\\b(?:get|receive|send|is|are|of) )${counted.replaceAll('<n>', '<m>').replaceAll('<g>', '<h>')}(?= (?:at a time|(?:per|in each|each|with each|every) (?:re)?fill|each time))`,
  'i',
);

const unitAlone = whole(`(?!units?|puffs?|sprays?|doses?)${units}|grams?`);
/** "15", and below it "mL": a figure and what it counts, in elements of their own. */
export const isFigureOf = (figure: string, unit: string): boolean =>
  /^\d{1,5}(?:\.\d+)?$/.test(figure) && unitAlone.test(unit);

/** An amount that stands for itself, or is what a fill was of. */
export const amountIn = (text: string): RegExpExecArray | null =>
  alone.exec(text) ?? filledWith.exec(text) ?? atATime.exec(text);

export const amountOf = ({ groups }: RegExpExecArray): number =>
  Number(groups?.n ?? groups?.g ?? groups?.m ?? groups?.h ?? '');
