/** The wordings in which a page says whose account it shows. */

import { pattern } from './patterns';
import { fullName, name, word } from './person-names';
import { remember } from './remember';

const ends = "(?=$|[.,;:!?()|\\[\\]]|\\s[-–—|•·]|'s\\b)";
const things =
  '(?:accounts?|profile|prescriptions|medications|medicines|orders?|order status|medicine cabinet|pharmacy|refills|home delivery|household|health|benefits|care)';
/** What is looked at with somebody's name behind it, where words before it say that it is looked at. */
const looked = `(?:${things}|programs?|settings|preferences|notifications|auto(?:matic)? refills)`;
/** A name right behind words that say whose account is looked at (C1 "for …"; the rest is inferred). */
const isViewing = pattern(
  `(?:^|[.|•·–—:/]\\s+)(?:(?:you are|you're|now|currently|current) )*(?:viewing|managing|acting (?:for|as|on behalf of)|on behalf of|showing|caring for|looking at|(?:shopping|ordering) for|switched to|account (?:of|holder|for)|account(?=:)|household (?:member|account)|care recipient|member(?: name)?|patient(?: name)?)(?: the)?(?: as)?(?: ${looked}(?: (?:&|and) ${looked})?)?(?: (?:for|of|as|on behalf of))?\\s?:?\\s(?<n>${name})${ends}`,
  'u',
);
const inHeading = pattern(
  `(?:${things}|[Ss]tatus|[Dd]etails|[Rr]efills?|[Oo]rder(?: (?:#|no\\. ?|number )?\\d[\\d-]{4,14})?|[Cc]heckout) (?:for|of):? (?:you, )?(?<n>${name})${ends}`,
  'u',
);
const forWhom = pattern(`^[Ff]or:? (?<n>${name})$`, 'u');
const owns = pattern(`^(?<n>${name})'s? (?:\\w+ ){0,2}${things}`, 'u');
/** One prescription's page: two words at least, since a medicine may stand there. */
const prescriptionFor = pattern(
  `^[Pp]rescription (?:for|of):? (?!.*\\b(?:ER|XR|XL|SR|DR|Tablets?|Capsules?)\\b)(?<n>${word} ${name})${ends}`,
  'u',
);
/** "Placed by Rufus Delgado (caregiver) for Imelda Delgado" */
const placedFor = pattern(
  `^(?:[Oo]rder )?(?:[Pp]laced|[Oo]rdered|[Rr]equested|[Ss]ubmitted) by .{2,60}? (?:for|on behalf of) (?<n>${name})${ends}`,
  'u',
);
/** What stands right under the main heading: whose page this is. */
const underTitle = [
  // "This order is for …"; "Order number 733018845 for …"
  pattern(`^[Tt]his (?:order|prescription|page|account|cart|refill|request) is for (?<n>${word} ${name})[.!]?$`, 'u'),
  pattern(`^[Oo]rder (?:#|no\\. ?|number )? ?\\d[\\d-]{4,14} (?:for|of) (?<n>${word} ${name})$`, 'u'),
  // "For …. You see all orders of 18 months."
  pattern(`^[Ff]or:? (?<n>${word} ${name})\\. (?=(?:You|These|This|Here|Showing|All)\\b)`, 'u'),
];
const signedIn = pattern(
  `^(?:(?:you are |you're )?(?:currently )?(?:signed|logged) in(?: as)?:?|hi|hello|welcome|welcome back|good (?:morning|afternoon|evening)),? (?<n>${name})(?=[!.]?$|[!.] \\p{Lu})`,
  'u',
);

/** Each the printed name, where the text names somebody in that way. */
export interface Said {
  /** "Viewing Rose Alvarez", and the words that say so. */
  readonly viewed: string | undefined;
  readonly viewing: string;
  /** "Prescriptions for Rose Alvarez" */
  readonly named: string | undefined;
  /** "Rose Alvarez's prescriptions" */
  readonly owner: string | undefined;
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
  const nameBy = (fits: RegExp) => fits.exec(text)?.groups?.n;
  return {
    viewed: viewedIn(viewing),
    viewing: viewing?.[0] ?? '',
    named: inHeading.exec(lowerBeforeFor(text))?.groups?.n,
    owner: nameBy(owns),
    atTop: [prescriptionFor, placedFor, forWhom].map(nameBy),
    underTitle: underTitle.map(nameBy),
    greeted: signedIn.exec(sought)?.groups?.n,
  };
});

/** "Member Tools", "Patient Resources" are words of a site; behind a colon stands a name. */
function viewedIn(viewing: RegExpExecArray | null): string | undefined {
  const found = viewing?.groups?.n;
  const mayBeTitle = /^(?:household (?:member|account)|care recipient|member|patient) [^:]+$/.test(viewing?.[0] ?? '');
  return found && mayBeTitle ? (fullName(found) ?? undefined) : found;
}

const lowerBeforeFor = (text: string) => text.replace(/^.*? (?=(?:for|of):? )/, (words) => words.toLowerCase());

/** The first words in lower case, as the patterns have them: "VIEWING", "Now viewing". */
function lowerFirst(text: string): string {
  return text.replace(
    /(?:now |currently |current |you are |you're )?(?:viewing|managing|acting|on behalf of|showing|caring|looking|shopping|ordering|switched|account|household|care recipient|member|patient|signed in|logged in|hi|hello|welcome|good (?:morning|afternoon|evening))\b(?: (?:back|for|as|of|to|the|name|account|member|holder|prescriptions|medications|orders|profile|order status)\b)*/giu,
    (words) => words.toLowerCase(),
  );
}

/** "Account menu for Kat Jones", "Kat Jones's account": initials are printed, the name is for screen readers. */
const spokenOf = pattern(
  `^(?:(?:[Oo]pen )?(?:[Mm]y )?(?:[Aa]ccount|[Pp]rofile|[Uu]ser)(?: menu| options| settings)?(?: for|:| of|,)|[SsLl](?:ign|og)ged in as) (?<n>${name})$|^(?<o>${name})'s? (?:account|profile)(?: menu)?$`,
  'u',
);

/** Whose account a control opens, by what a screen reader calls it. */
export function ownerIn(spoken: string): string | undefined {
  const found = spokenOf.exec(spoken)?.groups;
  return found?.n ?? found?.o;
}
