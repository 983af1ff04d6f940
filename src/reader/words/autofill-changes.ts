/** What was done to automatic refills: "You turned it off on May 3". What "it" is, something beside must have said. */

import { pattern } from '../text/patterns';
import { remember } from '../text/remember';
import { autofillWords as auto } from '../words';
import type { AutofillState } from './autofill-words';

/** What is turned on or off, by whatever name: written as "it" before the wordings below are looked for. */
const what = pattern(
  `\\b(?:(?:it|this) for (?:this|it)(?: (?:medicine|medication|prescription|rx))?|refilling(?: (?:it|this))?(?: automatically)?|auto(?:matic)?[- ]?(?:re)?fills?|${auto}|the program|(?:this|that)(?! (?:week|month|year)\\b))(?![\\w-])`,
  'gi',
);
/** A name in Latin letters: a class of all letters, whatever their case, takes ten times as long to be made ready. */
const named =
  "(?!(?:never|no|not|nobody|none|hardly|have|has|had|having|would|will|shall|can|could|may|might|must|should|if|when|once|until|unless|after|before|since|while|why|did|do|does|is|are|was|were|be|being|been|to|or)\\b|[a-z]+n't\\b)[a-z\u00c0-\u024f][a-z\u00c0-\u024f'-]+";
const who = `(?:you|we|i|they|someone|somebody|optum(?: ?rx)?|(?:your|a|the) (?:caregiver|pharmacy|pharmacist|doctor|provider|prescriber|care team)|${named}(?: ${named})?)(?:'ve| have| had| has)?(?: already| just)?`;
const ended = `(?:(?:turned|switched|shut) (?:it (?:back )?off|off it)|(?:stopped|cancell?ed|ended|left|quit|discontinued|disabled|deactivated) it|opted out(?: of it)?|unenrolled|disenrolled|unsubscribed|withdrew|asked (?:us )?to (?:stop|end|cancel|turn off)(?: it)?|asked (?:us )?to turn it off)`;
const begun = `(?:(?:turned|switched|put) (?:it (?:back )?on|on it)|(?:started|joined|enabled|activated) it|opted in(?: to it)?|re-?enrolled|enrolled(?: in it)?|signed up(?: for it)?|asked (?:us )?to turn it on)`;
const was = `it (?:was|has been|is now|is currently)`;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const date = `(?:(?:[a-z]+day),? )?(?:${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?|\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d)|yesterday|today|(?:last|this) (?:week|month|year)|[a-z]+day|20\\d\\d`;
const day = `(?: again)?(?: yourself)?(?:,? \\(?(?:(?:on|in|since|as of|from) )?(?:${date})\\)?)?(?: (?:online|by phone))?`;
const never = `(?:you|we) (?:have not|haven't|have never|did not|didn't|never)(?: yet)? (?:turn(?:ed)? it on|turn(?:ed)? on it|enroll(?:ed)?|sign(?:ed)? up|opt(?:ed)? in|join(?:ed)?(?: it)?)(?: (?:in|for|to) it)?(?: yet)?`;
/** "…, then on again on June 1": what was done last holds. */
const then =
  '(?:,? (?:and|but)?,? ?(?:then|later|afterwards?|again)|,? (?:and|but)),? (?:(?:turned|switched) )?(?:it )?(?:back )?(?:turned )?';

const whole = (source: string) => pattern(`^(?:${source})(?:${day})\\.?$`, 'i');
const done: readonly (readonly [AutofillState, RegExp])[] = [
  ['on', whole(`(?:${who} ${ended}|${was} (?:turned |switched )?off)${day}${then}on`)],
  ['off', whole(`(?:${who} ${begun}|${was} (?:turned |switched )?on)${day}${then}off`)],
  [
    'off',
    whole(
      `${who} ${ended}|${was} (?:turned |switched )?off|${never}|(?:has been |been )?(?:turned |switched )?off since`,
    ),
  ],
  ['on', whole(`${who} ${begun}|${was} (?:turned |switched )?on`)],
];

/** The state that was left behind; null where a text tells of none, or of more than that. */
export const autofillAfter = remember((plain): AutofillState | null => {
  if (plain.length > 140) return null;
  const said = plain.replace(/^auto[^:]{2,40}: ?/i, '').replace(what, 'it');
  return done.find(([, fits]) => fits.test(said))?.[0] ?? null;
});
