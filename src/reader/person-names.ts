/** People's printed names: what can be one, and whether two are one person's. */
import { printed } from './fold';
import { strength } from './medicine-name';
import { pattern } from './patterns';

/** "Wm. T. Jones", "Chas. Jones" */
const shortened = '(?:Wm|Chas|Geo|Jos|Thos|Jas|Robt|Edw|Benj|Danl|Saml|Ma|Fco)\\.';
export const word = `(?:${shortened}|\\p{Lu}(?:[\\p{L}'’-]*\\p{L}|\\.)?)`;
export const name = `(?:(?:Mr|Mrs|Ms|Mx|Dr)\\. )?${word}(?: (?:[JS]r\\.|St\\. ${word}|${word}|de|la|las|los|van|von|der|den|del|da|di|dos|bin|al|el|y|e))*(?:, (?:[JS]r\\.?|${word})(?: ${word})*)?`;
const shape = pattern(`^${name}$`, 'u');
const nobody =
  /^(?:my|your|you|me|self|all|everyone|home|optum\S*|rx|account|profile|menu|help|search|cart|messages?|sign (?:in|out)|log (?:in|out)|orders?|prescriptions?|refills?|order status|the|a|an|select|choose|english|español|member|medications?|active|inactive|settings|benefits|notifications?|savings|pharmacy|contact|skip|more|details|overview|this|that|new|add|caregiver|shop|care|resources|medicine|information|past|retail|specialty|archived|automatic|auto|home delivery|pending|closed|open|today|yes|no|on|off|free|calendar|history|track|status|e-?mail|mail|text|phone|sms|calls?|paper(?:less)?|in progress|paid|due|shipping|delivery|not|none|back|return|welcome|hello|hi|hey|good|viewing|managing|signed|logged|switch|go|ids?|numbers?|since|services?|support)\b/i;
/** Words of the site that are in nobody's name, wherever they stand. */
const siteWord =
  /\b(?:prescriptions?|medications?|medicines?|refills?|auto-?refills?|orders?|pharmac(?:y|ies)|delivery|accounts?|profiles?|settings|notifications?|messages?|e-?mails?|addresses|payments?|benefits|claims|caregivers?|recipients?|members?|household|shipments?|status|history|details|optum|information|preferences|savings|program|reminders?|english|spanish|menu|sign|log|access|management|authorizations?|appeals?|professionals?|providers?)\b/i;

/** Words in the frames of sites that could each be a name by their shape, and are in hardly anybody's. */
const frameWord =
  /\b(?:about|advantage|aetna|anthem|app|assistance|bag|basket|blue|business|call|cards?|care|cart|cent(?:er|re)s?|chat|choices?|cigna|clinics?|coach(?:ing)?|community|company|contrast|corp(?:oration)?|compare|costs?|coverage|cross|customers?|dashboard|dental|directory|documents?|download|drugs?|education|employees?|employers?|enroll(?:ment)?|equipment|events?|fast|faqs?|feedback|find|forms?|formulary|get|group|guides?|health(?:care|y)?|help|high|hospitals?|humana|identity|inc|insurance|kaiser|language|learn|legal|library|links?|live|living|llc|local|locator|locations?|login|manager?|medical|medicaid|medicare|mobile|my|navigation|need|news|notices?|now|nurses?|offers?|online|open|options|our|overview|partners?|pay|personal|plans?|policy|portal|preferred|press|prices|pricing|privacy|programs?|quick|read|ready|recent|register|representative|request|resources?|results|rewards|safety|schedule|security|see|self|shield|shop(?:ping)?|sites?|skip|solutions?|specialists?|state|stores?|summary|supplies|system|tasks?|team|terms|text|tips|to|tools?|top|track(?:ing)?|transfer|united(?:healthcare)?|university|updates?|us|use|user|vaccines?|videos?|view|virtual|visit|vision|welcome|wellness|what's|with|your)\b/i;

/** A text as a person's name, without what stands in brackets behind it; null when it is none. */
export function asName(text: string): string | null {
  const bare = printed(text)
    .replace(/\s*[([].*$/, '')
    .replace(/\s+[-–—|•].*$/, '')
    .replace(/[’']s$/, '')
    .replace(/[,!:]+$/, '')
    .trim();
  if (
    bare.length < 2 ||
    bare.length > 80 ||
    /\d/.test(bare) ||
    nobody.test(bare) ||
    siteWord.test(bare) ||
    strength.test(bare)
  )
    return null;
  return shape.test(bare) ? bare : null;
}

/** "Sandoval-Price": behind a hyphen such a word is a surname. */
const secondSurname = /(?<=\p{Lu}\p{Ll}{3,})-(?:Blue|Cross|Group|Kaiser|Price|Read|Self)(?!\p{L})/u;

/** A text as the name of a person, of two words at least, where it could as well be a word of the page's frame. */
export function fullName(text: string): string | null {
  const found = asName(text);
  return found?.includes(' ') && !frameWord.test(found.replace(secondSurname, '')) ? found : null;
}

/** The fullest of several forms of one person's name; null when they name more than one person. */
export function agreed(names: readonly string[]): string | null {
  const sorted = [...names].sort((a, b) => b.replace(/\./g, '').length - a.replace(/\./g, '').length);
  const [fullest, ...others] = sorted;
  if (fullest === undefined) return null;
  return others.every((other) => isSamePerson(fullest, other)) ? fullest : null;
}

/** "Kat", "Kat J." and "Kat Jones" can be one person; "Ann Jones" and "Kat Jones" cannot. */
export function isSamePerson(fuller: string, shorter: string): boolean {
  const parts = (text: string) => turned(text).toLowerCase().replace(/[’‘]/g, "'").replace(/[.,]/g, '').split(/\s+/);
  const [long, short] = [parts(fuller), parts(shorter)];
  if (long[0] !== short[0]) return false;
  let at = 0;
  return short.every((part) => {
    while (at < long.length && !(long[at] === part || (part.length === 1 && long[at]?.startsWith(part)))) at += 1;
    at += 1;
    return at <= long.length;
  });
}

const turned = (text: string) => text.replace(/^(\S+), (.+)$/, '$2 $1');
