/** Words that no person is called by: a site's own, companies', illnesses'. */
import { illnesses } from '../names/illness-words';
import { pattern } from '../text/patterns';

/** Between letters of any alphabet: "Noël" does not begin with "No". Texts are composed (NFC) before they are asked. */
const before = '(?<![\\p{L}\\d])';
const behind = '(?![\\p{L}\\d~])';

/** What a name does not begin with; "An-Mei" and "My-Linh" do begin so. */
const first = pattern(
  `^(?!(?:An|No|Me|Hi|My|Go)-\\p{L})(?:${[
    'my|your|you|me|self|all|everyone|home|optum\\S*|rx|account|profile|menu|help|search|cart',
    'messages?|sign (?:in|out)|log (?:in|out)|orders?|prescriptions?|refills?|order status|the|a|an',
    'select|choose|english|español|member|medications?|active|inactive|settings|benefits',
    'notifications?|savings|pharmacy|contact|skip|more|details|overview|this|that|new|add|caregiver',
    'shop|care|resources|medicine|information|past|retail|specialty|archived|automatic|auto',
    'home delivery|pending|closed|open|today|yes|no|on|off|free|calendar|history|track|status|e-?mail',
    'mail|text|phone|sms|calls?|paper(?:less)?|in progress|paid|due|shipping|delivery|not|none|back',
    'return|welcome|hello|hi|hey|good|viewing|managing|signed|logged|switch|go|ids?|numbers?|since',
    'services?|support|for|of|from|by|to|with|and|or|at|in|as|here|there|what|where|who|how|let|it|that|women|men',
    'children|kids|adults|parents|seniors|patients|families|doctors?|mom|dad|mother|father|loved ones?|nobody',
    'complete|completed|incomplete|any|results?|gifts?|save|saved|showing|helping|caring|shopping|ordering|looking|acting|active',
    'days|months|years|hours|minutes',
  ].join('|')})${behind}`,
  'iu',
);
/** Words of the site that are in nobody's name, wherever they stand. */
const anywhere = pattern(
  `${before}(?:${[
    'prescriptions?|medications?|medicines?|refills?|auto-?refills?|orders?|pharmac(?:y|ies)|delivery',
    'accounts?|profiles?|settings|notifications?|messages?|e-?mails?|addresses|payments?|benefits',
    'claims|caregivers?|recipients?|members?|household|shipments?|status|history|details|optum',
    'information|preferences|savings|program|reminders?|english|spanish|menu|sign|log|access',
    'management|authorizations?|appeals?|professionals?|providers?|aetna|anthem|cigna|humana',
    'unitedhealthcare|medicare|medicaid|ppo|hmo|epo|hdhp|insurance|llc|inc|corp(?:oration)?|company',
    'university|county|district|cent(?:er|re)s?|hospitals?|clinics?|dashboard|overview|summary',
    'communications?|residents|required|participating|healthcare',
    illnesses,
  ].join('|')})${behind}`,
  'iu',
);
/** Words in the frames of sites that could each be a name by their shape, and are in hardly anybody's. */
const frame = pattern(
  `${before}(?:${[
    'about|advantage|aetna|anthem|app|assistance|bag|basket|blue|business|call|cards?|care|cart',
    'cent(?:er|re)s?|chat|choices?|cigna|clinics?|coach(?:ing)?|community|company|contrast',
    'corp(?:oration)?|compare|costs?|coverage|cross|customers?|dashboard|dental|directory|documents?',
    'download|drugs?|education|employees?|employers?|enroll(?:ment)?|equipment|events?|fast|faqs?',
    'feedback|find|forms?|formulary|get|group|guides?|health(?:care|y)?|help|high|hospitals?|humana',
    'identity|inc|insurance|kaiser|language|learn|legal|library|links?|live|living|llc|local|locator',
    'locations?|login|manager?|medical|medicaid|medicare|mobile|my|navigation|need|news|notices?|now',
    'nurses?|offers?|online|open|options|our|overview|partners?|pay|personal|plans?|policy|portal',
    'preferred|press|prices|pricing|privacy|programs?|quick|read|ready|recent|register|representative',
    'request|resources?|results|rewards|safety|schedule|security|see|self|shield|shop(?:ping)?|sites?',
    'skip|solutions?|specialists?|state|stores?|summary|supplies|system|tasks?|team|terms|text|tips',
    'to|tools?|top|track(?:ing)?|transfer|united(?:healthcare)?|university|updates?|us|use|user',
    "vaccines?|videos?|view|virtual|visit|vision|welcome|wellness|what's|with|your",
  ].join('|')})${behind}`,
  'iu',
);

export const hasFrameWord = (name: string) => frame.test(name.normalize('NFC'));

/** "An Tran" is somebody, "An Order" is not. */
const isNamedAn = (name: string) => /^An \p{Lu}/u.test(name) && !hasFrameWord(name);

/** Nobody's name by itself; "April", "June" and "Sunday Adeyemi" are. */
const day =
  /^(?:january|february|march|july|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

const town = /^(?:Los|Las|San|Santa|Saint|St\.|New|Fort|El) \p{Lu}[\p{L}]+$/u;

/** "Los Angeles"; of "Boulder, Colorado" and "Alvarez, Rose" none can be told from the other. */
export const mayBePlace = (name: string) => town.test(name) || /, (?![JS]r\b|I{2,3}$|IV$|Esq)/i.test(name);

export function isNobody(name: string): boolean {
  const text = name.normalize('NFC');
  if (day.test(text)) return true;
  return anywhere.test(text) || (first.test(text) && !isNamedAn(text));
}
