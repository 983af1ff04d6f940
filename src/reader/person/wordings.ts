/** The wordings in which a page says whose account it shows. */

import { pattern } from '../text/patterns';
import { remember } from '../text/remember';
import { fullName } from './names';
import { inPlainLetters } from './plain-letters';
import { asPrinted, name, noPart } from './shape';
import { uncut } from './titles';

/** An aside behind a name; "(Bob) Smith" would be of the name. */
const aside = `\\s?[([](?![^)\\]]*[)\\]] (?!${noPart}\\b)[A-Z])`;
const other = `(?:${noPart}|born|as|is|was|has|with|at|on|by|from|since|will|member|patient|caregiver|account|today|tonight|now|right now|here|only|too|again|instead)`;
/** Behind a comma that no given name follows. */
const comma = `,(?! (?!${other}\\b)[A-Z])`;
export const ends = `(?=$|(?<=(?:\\b(?:[JS]r|Esq)|, [A-Z][A-Za-z.]*[A-Z]|[A-Z][a-z]+\\.[A-Z])\\.)\\s[A-Z]|${comma}|[;:!?)|\\]]|${aside}|\\.(?:$|[\\s)])|\\s[-–—|•·]|'s?(?![A-Za-z])|\\s(?:${other}\\b|#|\\d{1,2}[/-]))`;
export const things =
  '(?:accounts?|profile|prescriptions|medications|medicines|orders?|order status|medicine cabinet|pharmacy|refills|home delivery|household|health|benefits|care)';
/** More that a page can be of; as other things are called so too, only a full name counts behind it. */
export const more =
  '(?:lists?|settings|preferences|methods|address(?:es)?|information|summary|history|page|programs?|requests?|renewals|shipments?|deliveries|cart|records?|messages|notifications|reminders|dashboard|overview|meds|cabinet|payments?|choices|selections|enrollments?)';
/** What is looked at with somebody's name behind it, where words before it say that it is looked at. */
const looked = `(?:${things}|(?:medication|prescription) list|programs?|settings|preferences|notifications|auto(?:matic)? refills)`;
export const looking =
  '(?:viewing|managing|acting (?:for|as|on behalf of)|on behalf of|showing|caring for|taking care of|helping|looking at|(?:shopping|ordering) for|switched to)';
const whose =
  '(?:account (?:of|holder|for|owner|name)|(?:account|profile|user|selected|showing)(?=:)|household (?:member|account)|care recipient|(?:selected |current )?(?:member|patient|person|dependent)(?: name)?)';
/** "Viewing as caregiver for Rose Alvarez" */
const inRole =
  '(?: (?:as )?(?:(?:an?|the|her|his|their) )?(?:authorized |family )?(?:caregiver|proxy|delegate|representative|guardian|helper)(?= (?:for|of|to)\\b))?';
export const toWhom = `(?: (?:the|this|an?))?${inRole}(?: as)?(?: ${looked}(?: (?:&|and) ${looked})?)?(?: (?:for|of|as|on behalf of|belonging to))?\\s?:?\\s`;
/** A name right behind words that say whose account is looked at (C1 "for …"; the rest is inferred). */
const isViewing = pattern(
  `(?:^|[.|•·–—:/]\\s+)(?:(?:you are|you're|now|currently|current) )*(?:${looking}|${whose})${toWhom}(?<n>${name})${ends}`,
);
const inHeading = pattern(
  `(?:(?:${things})(?: (?:on file|on record|at optum(?: ?rx)?|with optum(?: ?rx)?))?|[Ss]tatus|[Dd]etails|[Rr]efills?|[Oo]rder(?: (?:#|no\\. ?|number )?\\d[\\d-]{4,14})?|[Cc]heckout) (?:for|of):? (?:you, )?(?<n>${name})${ends}`,
);
const ofMore = pattern(`(?:(?:^|\\s)${more}|^home) (?:for|of):? (?<n>${name})${ends}`);
const forWhom = pattern(`^[Ff]or:? (?<n>${name})(?=$|${aside})`);
const owns = pattern(`^(?<n>${name})'s? (?:\\w+ ){0,3}(?:${things}|${more})\\b`);
/** One prescription's page: two words at least, since a medicine may stand there. */
const prescriptionFor = pattern(
  `^[Pp]rescription (?:for|of):? (?!.*\\b(?:ER|XR|XL|SR|DR|Tablets?|Capsules?)\\b)(?<n>${name})${ends}`,
);
/** "Placed by Rufus Delgado (caregiver) for Imelda Delgado" */
const placedFor = pattern(
  `^(?:[Oo]rder )?(?:[Pp]laced|[Oo]rdered|[Rr]equested|[Ss]ubmitted) by .{2,60}? (?:for|on behalf of) (?<n>${name})${ends}`,
);
/** What stands right under the main heading: whose page this is. */
const underTitle = [
  // "These settings apply to … only."
  pattern(
    `^(?:[Tt]h(?:is|ese)|[Tt]he) (?:${things}|${more}) (?:below |here |shown )?(?:appl(?:y|ies)|belongs?|(?:is|are)) (?:only )?(?:to|for) (?:only )?(?<n>${name})(?: only)?(?=$|[.,;]\\s|[.!]$)`,
  ),
  // "This order is for …"; "Order number 733018845 for …"
  pattern(`^[Tt]his (?:order|prescription|page|account|cart|refill|request) is for (?<n>${name})[.!]?$`),
  pattern(`^[Oo]rder (?:#|no\\. ?|number )? ?\\d[\\d-]{4,14} (?:for|of) (?<n>${name})$`),
  // "Prepared on November 22, 2026 for: …"
  pattern(`^(?:[Pp]repared|[Pp]rinted|[Cc]reated)(?: on [\\w ,/.-]{4,30})? for:? (?<n>${name})(?=$|[.,] )`),
  // "On file for …. Your preferred method is charged."
  pattern(`^(?:[Oo]n file|[Ss]aved|[Kk]ept|[Ss]hown|[Ll]isted) for:? (?<n>${name})(?=$|[.,] |\\.$)`),
  // "For …. You see all orders of 18 months."
  pattern(`^[Ff]or:? (?<n>${name})(?:\\.|(?<=[JS]r\\.)) (?=(?:You|These|This|Here|Showing|All)\\b)`),
];
/** "Hello, Rose, You have 2 new messages": behind a comma in capitals, and no name. */
const greeting = '(?:You|Your|We|Welcome|It|Here|This|These|Not|Is|How|Thank|Good|Glad|Let|See|Please|Sign|Log)\\b';
const signedIn = pattern(
  `^(?:(?:you are |you're )?(?:currently )?(?:signed|logged) in(?: as| user)?:?|hi|hello|welcome|welcome back|good (?:morning|afternoon|evening)),? (?<n>${name})(?=[!.,;]?$|[!.;]\\s|${comma}\\s|,\\s${greeting}|\\s[-–—|•·]|${aside})`,
);
/** "Not Rose Alvarez? Sign out" */
const orNot = pattern(`^[Nn]ot (?<n>${name})\\?(?= (?:[Ss]ign|[Ll]og) |$)`);

/** Each the printed name, where the text names somebody in that way. */
interface Said {
  /** "Viewing Rose Alvarez", and the words that say so. */
  readonly viewed: string | undefined;
  readonly viewing: string;
  /** "Prescriptions for Rose Alvarez" */
  readonly named: string | undefined;
  /** What counts at the top of a page and in its main heading: "Settings for Rose Alvarez". */
  readonly listed: string | undefined;
  /** "Rose Alvarez's prescriptions" */
  readonly owner: string | undefined;
  /** And nothing besides. */
  readonly isOwner: boolean;
  /** What counts at the top of a page only: "For Rose Alvarez". */
  readonly atTop: readonly (string | undefined)[];
  /** What counts right under the main heading only: "This order is for Rose Alvarez". */
  readonly underTitle: readonly (string | undefined)[];
  /** "Welcome, Rose Alvarez" */
  readonly greeted: string | undefined;
}

/** Whom one wording names, wherever on a page it stands. */
export const saidIn = remember((text): Said => {
  const sought = lowerFirst(text);
  const viewing = isViewing.exec(sought);
  const list = lowerBeforeFor(text);
  const owning = owns.exec(lowerBehindOwner(text));
  const nameBy = (fits: RegExp) => nameIn(fits.exec(text));
  return {
    viewed: viewedIn(viewing),
    viewing: viewing?.[0] ?? '',
    named: nameIn(inHeading.exec(list)),
    listed: onlyFull(nameIn(ofMore.exec(list))),
    owner: nameIn(owning),
    isOwner: owning?.[0].length === text.length,
    atTop: [onlyFull(nameBy(prescriptionFor)), nameBy(placedFor), nameBy(forWhom)],
    underTitle: underTitle.map((fits) => onlyFull(nameBy(fits))),
    greeted: greetedIn(sought) ?? nameBy(orNot),
  };
});

/** "Optum Rx | Logged in as Rose Alvarez": the last of what stands side by side. */
const greetedIn = (text: string) => nameIn(signedIn.exec(text) ?? signedIn.exec(text.split(/\s[|•·]\s/).pop() ?? ''));

/** "Member Tools", "Patient Resources" are words of a site; behind a colon stands a name. */
function viewedIn(viewing: RegExpExecArray | null): string | undefined {
  const found = nameIn(viewing);
  const mayBeTitle = /^(?:household (?:member|account)|care recipient|member|patient) [^:]+$/.test(viewing?.[0] ?? '');
  return found && mayBeTitle ? (fullName(found) ?? undefined) : found;
}

/** The name that a wording is followed by; none where it may go on behind a full stop. */
function nameIn(match: RegExpExecArray | null): string | undefined {
  const found = match?.groups?.n;
  if (!match || found === undefined) return undefined;
  const end = match.index + match[0].lastIndexOf(found) + found.length;
  return uncut(found, match.input.slice(end));
}

const onlyFull = (found: string | undefined) => (found && fullName(found)) ?? undefined;

const lowerBeforeFor = (text: string) => text.replace(/^.*? (?:for|of):? /i, (words) => words.toLowerCase());
const lowerBehindOwner = (text: string) => text.replace(/'s? (?!.*'s? ).*$/, (words) => words.toLowerCase());

/** The first words in lower case, as the patterns have them: "VIEWING", "Now viewing". */
function lowerFirst(text: string): string {
  return text.replace(
    /(?:(?:now|currently|current|selected|you are|you're) )*(?:viewing|managing|acting|on behalf of|showing|caring|taking care|helping|looking|shopping|ordering|switched|account|profile|user|selected|household|care recipient|member|patient|person|dependent|signed in|logged in|hi|hello|welcome|good (?:morning|afternoon|evening))(?=[\s:,!]|$)(?: (?:back|for|as|of|to|at|on behalf of|the|this|name|account|member|holder|owner|prescriptions|medications|medicines|orders|profile|order status|(?:medication|prescription) list|settings|preferences|user|(?:an? )?(?:authorized )?(?:caregiver|proxy|delegate|representative|guardian)(?= (?:for|of)\b))\b)*/giu,
    (words) => words.toLowerCase(),
  );
}

/** "Account menu for Kat Jones", "Kat Jones's account": initials are printed, the name is for screen readers. */
const spokenOf = [
  pattern(
    `^(?:(?:[Oo]pen )?(?:[Mm]y |[Yy]our )?(?:[Aa]ccount|[Pp]rofile|[Uu]ser|[Aa]vatar)(?: (?:account|profile|menu|options|settings|avatar|picture|photo))*(?: for|:| of|,)|[SsLl](?:ign|og)ged in as) (?<n>${name})(?:, (?:menu|account|profile|open|closed|collapsed|expanded).*)?$`,
  ),
  pattern(
    `^(?<n>${name})(?:'s?|,| [-–—])? (?:account|profile|user|avatar|photo|picture)(?: (?:menu|options|settings))?$`,
  ),
];

/** Whose account a control opens, by what a screen reader calls it. */
export function ownerIn(spoken: string): string | undefined {
  const straight = inPlainLetters(spoken);
  const [owner] = spokenOf.flatMap((wording) => wording.exec(straight)?.groups?.n ?? []);
  return owner === undefined ? undefined : asPrinted(owner, straight, spoken);
}
