/** The strength and the form of a medicine as they are printed behind its name: "TAB 40MG", "0.5% ophthalmic solution". */
import { pattern, words } from '../text/patterns';

const unit =
  '(?:mg|milligrams?|mcg|µg|ug|micrograms?|gm?|grams?|kg|ml|l|meq|mmol|units?|unt|iu|u|%|act(?:uation)?|hr|hour|day|dose|puff|spray|cm|mm|inch|gauge|in(?! (?:all|total|this|the|these|your|our|my|an?|each|one|transit|process|progress|cart|stock|order)\\b))';
const amount = '\\d[\\d,]*(?:\\.\\d+)?';
// A separator between amounts must be there: where it may be missing, a long number can be cut in ever so many ways.
const strengthSource = `${amount}(?:(?: ?- ?| )${amount}){0,3} ?-?${unit}(?: ?/ ?(?:${amount})? ?${unit})?`;
/** "70/30" without a unit; "11/20" would be a day, "10/2026" a month, "24/7" is day and night. */
const ratio =
  '(?!24/7\\b)(?!(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]|(?:19|20)\\d\\d)(?![\\d.]))\\d+(?:\\.\\d+)?/\\d+(?:\\.\\d+)?';
/** "LOSARTAN/HCT TAB 100-25": behind a pharmacy's short form the amounts of a combination need no unit. */
const combination = `(?<=\\b(?:tab|cap|aer|inj|sol|sus|pow|cre|pak) )${amount}(?:-${amount}){1,3}(?!-)`;
/** "INSULIN LISPRO INJ 100/ML": so many units, where room is short. */
const perVolume = `${amount} ?/ ?(?:ml|act(?:uation)?|inh|spray)`;
export const strength = pattern(
  `(?<![\\w$/])(?:${strengthSource}|${perVolume}|${ratio}|${combination})(?![\\w/])`,
  'i',
);

export const everyStrength = pattern(strength.source, 'gi');

const formSource = words(
  'tab(?:let)?s?',
  'cap(?:sule|let)?s?',
  'softgels?',
  'sol(?:n|ution)?',
  'susp(?:ension)?',
  'inj(?:ection|ector)?',
  'auto-?injectors?',
  'pens?',
  'vials?',
  'syringes?',
  'inh(?:aler|alation)?',
  'hfa',
  'aero?(?:sol)?',
  'neb(?:ulizer)?',
  'cre?a?m?',
  'oint(?:ment)?',
  'gel',
  'lotion',
  'foam',
  'patch(?:es)?',
  'spr(?:ay)?',
  'drops?',
  'oph?th?(?:almic)?',
  'otic',
  'nasal',
  'oral',
  'topical',
  'powd?(?:er)?',
  'granules?',
  'syrup',
  'elixir',
  'liq(?:uid)?',
  'lozenges?',
  'film',
  'strips?',
  'lancets?',
  'kit',
  'supp(?:ository|ositories)?',
  'ring',
  'packets?',
  'pak',
  'pack',
  'chew(?:able)?s?',
  'odt',
  'er',
  'xr',
  'sr',
  'dr',
  'xl',
  'la',
  'cd',
  'ec',
  'ir',
  '\\d+ ?hr',
  'cartridges?',
  'transdermal',
  'delayed',
  'extended',
  'release',
  'disintegrating',
  'sublingual',
  'subcutaneous',
  'device',
  'pump',
  'enteric',
  'coated',
);
const form = pattern(`(?<![\\w])${formSource}(?![\\w])`, 'i');
const everyStrengthOrForm = pattern(
  `(?<![\\w])(?:${strengthSource}|${amount}|${formSource}|for|with|and|of|in)(?![\\w])`,
  'gi',
);
export const countOfPieces =
  /^\d+ ?(?:tablets?|capsules?|tabs?|caps?|pens?|vials?|patch(?:es)?|strips?|syringes?|packets?|drops?|softgels?|lancets?)$/i;
const amountWord =
  /^(?:m?l|m?g|gm|grams?|oz|ounces?|fl|units?|doses?|puffs?|sprays?|blisters?|tablets?|tabs?|capsules?|caps?|pills?|softgels?|pens?|vials?|syringes?|patch(?:es)?|inhalers?|jars?|tubes?|tubs?|bottles?|box(?:es)?|pumps?|cans?|packs?|packets?|packages?|cartons?|kits?|bags?|cartridges?|canisters?|pouch(?:es)?|containers?|strips?|lancets?|needles?|sensors?|each|ea|ct|count|days?|weeks?|supply|of|for|per|a|an|x|in|with|and|total|fill)$/i;
/** How much of something there is, and nothing else: "454 g (1 jar)", "2 boxes of 5 pens", "1 inhaler (60 blisters)". */
export function isAmount(text: string): boolean {
  if (!/^\d/.test(text) || text.length > 60 || /%/.test(text)) return false;
  return text.split(/[^A-Za-z]+/).every((word) => word === '' || amountWord.test(word));
}
/** "Twice-weekly patch", "once daily ER tablets": how often is part of what kind it is. */
export const howOften = pattern(
  `\\b(?:once|twice|three[ -]times)[ -](?:an?[ -])?(?:daily|weekly|monthly|day|week|month)(?=[ -](?:[a-z]+[ -]){0,2}${formSource}(?![\\w]))|\\bdaily(?=[ -]${formSource}(?![\\w]))`,
  'gi',
);
/** The strength, the form, or both, and nothing else: "40 MG", "Tablet, 40 mg", "100 unit/mL pen". */
export function isStrengthOrForm(text: string): boolean {
  if (text.length > 80 || !/[a-z%]/i.test(text) || countOfPieces.test(text)) return false;
  if (!strength.test(text) && !form.test(text)) return false;
  return !/[^\s(),;/.-]/.test(text.replace(everyStrengthOrForm, ' '));
}

const between = /\s+[•·|]\s+|,\s+/g;

/** What a text begins with that is strength and form: "75 mg • Tablet" of "75 mg • Tablet • 90 ct". Empty for none. */
export function strengthAhead(text: string): string {
  let ahead = '';
  let start = 0;
  for (const cut of [...text.matchAll(between), { index: text.length, 0: '' }]) {
    if (!isStrengthOrForm(text.slice(start, cut.index))) break;
    ahead = text.slice(0, cut.index);
    start = cut.index + cut[0].length;
  }
  return ahead;
}

export const hasForm = (text: string) => form.test(text);
