/**
 * Somebody whose name cannot be read ("Viewing: Yosef ben David", "your mother"). Whoever else the page names is another
 * person then, and that would be worse than nobody; so what only may be a name is looked for more widely here than names are.
 */

import { illnesses, ingredient } from '../names/illness-words';
import { likeness } from '../names/medicine-name';
import { pattern } from '../text/patterns';
import { remember } from '../text/remember';
import { asName } from './names';
import { hasFrameWord, isNobody } from './not-people';

const kin =
  '(?:[a-z]+-in-law|mom|mum|mommy|dad|daddy|mother|father|parents?|spouse|husband|wife|partner|son|daughter|child|brother|sister|sibling|grand[a-z]+|uncle|aunt|cousin|nephew|niece|dependent|family member|care recipient|loved one|friend|relative)';
const ofKin = pattern(
  `^(?:(?:your|my|our|an?|the) )?(?:[a-z]+ )?${kin}(?![a-z-])|^(?:(?:someone|somebody) else|another (?:person|member|patient|account|profile|user))\\b`,
  'i',
);
/** "Viewing: Member 2" */
const ofNumber = /^(?:family )?(?:member|person|patient|profile|user|account) #?\d{1,2}(?!\d)/i;
/** "your mother", "Member 2": somebody without a name. */
export const ofKinOrNumber = (plainly: string) => ofKin.test(plainly) || ofNumber.test(plainly);
/** A name that is covered: "R*** A***" begins with a letter, this does not. */
const covered = /^(?:[*•●?_]{2,}|@\S)/;
const behindName =
  /['`][sS]?(?![A-Za-z~])|[,;:!?|()[\]\d]|\s[-–—•·▾▼]|\.\s|\.$|\s(?:DOB|ID|born|as|is|was|has|with|on|by|from|since|will)\b/;
/** Words behind such a wording that are of no person: "Showing Newest First", "Managing Blood Sugar". */
const ofPages =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|items?|results?|pages?|everything|lists?|types?|blood|sugar|heart|pain|weight|stress|low|better|newest|oldest|first|last|recently|filters?|days?|weeks?|months?|years?|date|name|names|number|drugs?|dose|doses|same|only|self|loading|hidden|required|unavailable|verified|locked|available|selected|enabled|disabled|rx)$/i;
const illness = pattern(`\\b(?:${illnesses})\\b`, 'i');

const isOfSite = (word: string) => isNobody(word) || hasFrameWord(word) || ofPages.test(word);

/** What says that somebody is named there. `colon`: a name stands here, however it is written. `verb`, `title`: in small letters only where nothing else stands there. */
type Reliance = 'colon' | 'verb' | 'title' | 'capitals';

/** Whether a text, in plain letters, can begin with what somebody is called. */
export function maySomebodyBe(text: string, told: Reliance): boolean {
  const bare = text.replace(/^[\s"“'`(]+/, '');
  if (covered.test(bare) || /^[^\s,;]+@/.test(bare)) return told !== 'capitals';
  if (ofKin.test(bare) || ofNumber.test(bare)) return true;
  // The number of a card or an order.
  if (/^[A-Z]*-?\d{2}/i.test(bare)) return false;
  const end = behindName.exec(bare)?.index ?? bare.length;
  const words = bare.slice(0, Math.min(end, 80)).match(/[A-Za-z~][A-Za-z~'`.*-]*/g) ?? [];
  if (words.length === 0 || illness.test(bare.slice(0, end))) return false;
  const ofSite = words.map((word) => isOfSite(word.replace(/[.*]+$/, '')));
  if (told === 'title' && words.some((word) => /^[A-Z]/.test(word) && isNobody(`X ${word}`))) return false;
  if (words.some((word, at) => /^[A-Z]/.test(word) && !ofSite[at])) return true;
  if (told === 'colon') return words.length < 7 && ofSite.includes(false);
  return (
    told !== 'capitals' &&
    words.length > 1 &&
    words.length < 5 &&
    !ofSite.includes(true) &&
    /^\W*$/.test(bare.slice(end))
  );
}

/** "Prescription for Folic Acid", "Viewing ATORVASTATIN TAB 40MG" */
export const isMedicine = (text: string) =>
  ingredient.test(text) ||
  /\d ?(?:mg|mcg|ml|g|units?)\b/i.test(text) ||
  (!text.includes(' ') && likeness(text) === 'strong');

/** Small words that join the words of a title, not the parts of a name. */
const joining =
  /^(?:and|or|of|for|the|to|in|on|at|by|with|your|our|my|a|an|is|are|not|no|from|as|new|all|you|we|it|up|per)$/;

/** "Yosef ben David" and nothing else: capitals around a small word. */
export const isOddName = remember((plainly): boolean => {
  const words = plainly.split(' ');
  const [first = '', ...others] = words;
  const last = others.pop() ?? '';
  const isPart = (word: string) => /^[A-Z][A-Za-z~'`.-]*$/.test(word) && !isOfSite(word);
  const between = others.filter((word) => /^[a-z][a-z'`-]{0,4}$/.test(word) && !joining.test(word));
  return (
    words.length < 7 &&
    between.length > 0 &&
    others.every((word) => isPart(word) || between.includes(word)) &&
    isPart(first) &&
    isPart(last) &&
    asName(plainly) === null &&
    likeness(plainly) !== 'strong'
  );
});
