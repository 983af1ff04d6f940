/**
 * Who is looked at by a line's words, wherever in the line these stand: "Signed in as Ann Lee | Viewing: Rose Alvarez". What
 * names somebody whom the reader cannot read is told too, since nobody else may be taken for that person.
 */
import { likeness } from '../names/medicine-name';
import { pattern } from '../text/patterns';
import { remember } from '../text/remember';
import { asName } from './names';
import { inPlainLetters } from './plain-letters';
import { asPrinted, name } from './shape';
import { uncut } from './titles';
import { isMedicine, maySomebodyBe, ofKinOrNumber } from './unread';
import { ends, looking, more, things, toWhom } from './wordings';

export interface LookedAt {
  /** As printed; null where it cannot be read. */
  readonly name: string | null;
  /** What names are told by, in small letters: "viewing:". */
  readonly by: string;
  /** Nothing but a mark stands before the wording, or words that say that the page is looked at. */
  readonly isClear: boolean;
}

const nameFirst = pattern(`^(?<n>${name})${ends}`);
function nameAtFirst(text: string): string | undefined {
  const found = nameFirst.exec(text)?.groups?.n;
  return found && uncut(found, text.slice(found.length));
}
const noLetter = "(?<![A-Za-z~'-])";
const viewing = pattern(
  `${noLetter}(?:${looking}|(?:act|manage|view|signed in) (?:for|on behalf of))(?:${toWhom}|:)\\s*`,
  'gi',
);
const label = pattern(
  `${noLetter}(?:account (?:of|holder|for|owner|name)|account|profile|user|household (?:member|account)|care recipient|(?:selected |current |active |family )?(?:member|patient|person|dependent)(?: name)?)(?: (?:account|profile))?\\s?:\\s*(?=\\S)|${noLetter}account (?:of|for|belonging to)\\s+`,
  'gi',
);
/** What may stand before a wording that begins anew. */
const beginning = /(?:^|[.|•·–—:/,;()[\]-]\s*|\b(?:you are|you're|is|are|now|currently|current|viewing|managing)\s+)$/i;
/** These speak of a page's content too, and of what a site does for people: a colon or "you are" must say that it is not that. */
const vague = /^(?:showing|helping|managing|caring for|looking at|taking care of|user|profile|account)\b/i;
const toldSo = /\b(?:you are|you're|is|now|currently)\s+$/i;
/** "Caring for someone else?" asks everybody; "Helping a loved one" is what anybody may do. */
const isAsked = /^[^.!:?]{2,60}\?\s*$/;
const ofAnybody = /^(?:others|(?:an? |your )?loved ones?|family(?: members?)?)\b(?!['`])/i;
/** "viewing rose alvarez's account" */
const ofOwner = pattern(
  `^(?!(?:your|my|the|today|this)\\b)[^:.]{2,50}?['\`]s? (?:[a-z]+ ){0,2}(?:${things}|${more})\\b`,
  'i',
);

/** All that a line says of who is looked at, in the order of the wordings. */
export const lookedAt = remember((text: string): readonly LookedAt[] => [
  ...found(text, viewing),
  ...found(text, label),
]);

function found(text: string, wording: RegExp): LookedAt[] {
  const plainly = inPlainLetters(text);
  return [...plainly.matchAll(wording)].flatMap((match): LookedAt[] => {
    const start = match.index;
    const behind = plainly.slice(start + match[0].length);
    const before = plainly.slice(0, start);
    const by = match[0].toLowerCase().trim();
    const hasColon = by.endsWith(':');
    const isClear = beginning.test(before);
    const isSaid = hasColon || toldSo.test(before);
    const about = { by: by.replace(/\s?:$/, ''), isClear };
    const isSpoken = isSaid || (isClear && !vague.test(by));
    const told =
      hasColon && !vague.test(by) ? 'colon' : isSpoken ? (ofOwner.test(behind) ? 'colon' : 'verb') : 'capitals';
    const named = nameAtFirst(behind);
    const read = named === undefined ? null : asName(asPrinted(named, behind, text.slice(start + match[0].length)));
    if (read !== null && !vague.test(by) && !isMedicine(read)) return [{ ...about, name: read }];
    if (read !== null && isSaid && !isMedicine(read)) return [{ ...about, name: read }];
    if (read !== null || isMedicine(behind)) return [];
    if (!isSaid && vague.test(by) && (isAsked.test(behind) || ofAnybody.test(behind))) return [];
    return maySomebodyBe(behind, told) ? [{ ...about, name: null }] : [];
  });
}

const listFor = pattern(
  `^(?:[A-Za-z]+ ){0,4}?(?:${things}|${more}|status|details|refills?|checkout|prescription|order(?: (?:#|no\\. ?|number )?\\d[\\d-]{4,14})?) (?:for|of):? (?<n>.*)|^(?:this (?:order|prescription|page|account|cart|refill|request) is |home |(?:prepared|printed|created)(?: on [\\w ,/.-]{4,30})? )?for:? (?<m>.*)`,
  'i',
);
const listOwner = pattern(`^(?<n>[^:]{1,60}?)['\`]s? (?:[a-z]+ ){0,3}(?:${things}|${more})\\b`, 'i');
const ofTitle =
  /^(?:the|your|our|this|these|that|how|to|with|more|less|up)\b|\b(?:your|our|this|these|how|you|weeks?|months?|all|any|each|every)\b/i;
/** What stands behind a sentence, or a name. */
const sentence =
  /(?:(?<=[a-z~*]{2})\.\s|\.\s(?=(?:You|Your|These|This|Here|Showing|All)\b)).*$|[,;(|].*$|\s[-–—•·].*$|[.:!?]+$/;

/** A title that says whose list this is, of somebody who cannot be read: "Prescriptions for Yosef ben David". */
export const titleOfSomebody = remember((text): boolean => {
  const plainly = inPlainLetters(text);
  const { n, m } = listFor.exec(plainly)?.groups ?? {};
  const whom = (n ?? m ?? listOwner.exec(plainly)?.groups?.n)?.replace(sentence, '');
  if (whom === undefined || whom === '' || whom.length > 80) return false;
  if (ofKinOrNumber(whom)) return true;
  if (/^\W*\d|\d{2}/.test(whom) || ofTitle.test(whom) || isMedicine(whom) || likeness(whom) === 'strong') return false;
  const named = nameAtFirst(whom);
  const isRead = named !== undefined && named.length === whom.length && asName(named) !== null;
  return !isRead && maySomebodyBe(whom, 'title');
});
