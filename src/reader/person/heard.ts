/**
 * What each line of a page says of whose page it is, in each way that the line can be read. Whom the page means is weighed
 * elsewhere.
 */

import { type Box, contains, join, type Line, nearest, type Piece } from '../dom/scene';
import { headingOf } from '../frame/outline';
import { ingredient } from '../names/illness-words';
import { likeness } from '../names/medicine-name';
import { mayDiffer, type Page } from '../page';
import { remember } from '../text/remember';
import { actionVerb } from '../words';
import { stride, type Work } from '../work';
import { type LookedAt, lookedAt, titleOfSomebody } from './looked-at';
import { asName, fullName, withoutMarks } from './names';
import { inPlainLetters } from './plain-letters';
import { asPrinted } from './shape';
import { hasSameChoices, isPassed } from './switcher';
import { isOddName, maySomebodyBe } from './unread';
import { saidIn } from './wordings';

const telling =
  /view|manag|behalf|showing|caring|looking|ordering|account|household|signed|logged|welcome|hello|\bhi\b|good (?:morning|afternoon|evening)/i;
const mayTell = remember((text) => telling.test(text));
/** So many lines at the beginning say whose page it is. */
export const topLines = 25;

export interface Claim {
  readonly name: string;
  readonly strategy: 'viewing' | 'heading' | 'switcher' | 'menu' | 'greeting' | 'corner';
  /** "Account: …" can be said of the one who is signed in. */
  readonly isOfAccount: boolean;
  /** "Aoife's refills are ready, too" is news of somebody who need not be the one whose page it is. */
  readonly isNews: boolean;
}

/** Somebody of whom the page tells, and whose name cannot be read. */
export interface Unread {
  /** "Viewing: …", "Patient: …", a chosen person: nobody whom the page names can be told to be that one. */
  viewed: boolean;
  /** "Prescriptions for …": only what says "viewing" is surer. */
  listed: boolean;
  /** A name to which no wording surely belongs: who is signed in may be somebody else. */
  other: boolean;
}

/** "Member: …" and "Patient: …" say whose account it is at the top of a page; further down, whose parcel or card. */
const ofSeveralThings = /member|patient|recipient|holder/i;

/** "Prescription for Folic Acid"; one who is only called like a drug ("Allegra Finch") is told by "Viewing". */
export const isDrug = (name: string, strategy: Claim['strategy']) =>
  ingredient.test(name) || ((strategy === 'heading' || !name.includes(' ')) && likeness(name) === 'strong');

/** What is said of whose page it is; claims are added as they are found. */
export interface Heard {
  readonly claims: Claim[];
  readonly unread: Unread;
}
export const nobody = (): Heard => ({ claims: [], unread: { viewed: false, listed: false, other: false } });

/** Takes a text for a claim; false where it is nobody's name. */
type Add = (text: string | undefined, strategy: Claim['strategy'], isOfAccount?: boolean, isNews?: boolean) => boolean;

export const addTo =
  ({ claims }: Heard): Add =>
  (text, strategy, isOfAccount = false, isNews = false) => {
    const found = text === undefined ? null : asName(text);
    if (!found || isDrug(found, strategy)) return false;
    claims.push({ name: found, strategy, isOfAccount, isNews });
    return true;
  };

/** What each line says by itself. Of a page that is read again, only those can say something else that may have changed. */
const heardByLine = new WeakMap<Page, ReadonlyMap<number, Heard>>();

export function* heardInLines(page: Page): Work<ReadonlyMap<number, Heard>> {
  const heard = new Map<number, Heard>();
  const last = page.before?.page;
  const before = last && hasSameChoices(page, last) ? heardByLine.get(last) : undefined;
  for (const [index, line] of page.scene.lines.entries()) {
    if (index % stride === 0) yield;
    if (line.box.region === 'footer' || line.plain.length > 160) continue;
    const isTop = index < topLines;
    if (page.foreign[index] && !isOfFrame(line) && !isTop) continue;
    if (!isTop && !headingOf(line) && !mayTell(line.plain)) continue;
    heard.set(index, (mayDiffer(page, [index]) ? undefined : before?.get(index)) ?? claimsOfLine(page, index));
  }
  heardByLine.set(page, heard);
  return heard;
}

/** What one line says of whose page it is, in each way that it can be read. */
function claimsOfLine(page: Page, index: number): Heard {
  const heard = nobody();
  const { unread } = heard;
  const add = addTo(heard);
  const line = page.scene.lines[index] as Line;
  const isFrame = isOfFrame(line);
  const isTop = index < topLines;
  const isUnderTitle = isTop && headingOf(page.scene.lines[index - 1] ?? line)?.heading === 1;
  const texts = wordings(page, line, index);
  let isListed = false;
  for (const text of texts) {
    const straight = inPlainLetters(text);
    const { viewed, viewing, named, listed, owner, isOwner, atTop, underTitle, greeted } = saidIn(straight);
    const say = (name: string | undefined, strategy: Claim['strategy'], isNews = false) => {
      const isOfAccount = strategy === 'viewing' && ofAccount.test(viewing);
      if (add(name && asPrinted(name, straight, text), strategy, isOfAccount, isNews))
        isListed ||= strategy === 'heading' || strategy === 'viewing';
    };
    if (isTop || !ofSeveralThings.test(viewing)) say(viewed, 'viewing');
    // "I manage accounts for …", "You can see the prescriptions of …": of whom one cares for, or whose page it is.
    const isOfCare = /^(?:accounts |people )?(?:i|you can) (?:can |also )*(?:manage|help|see|view|care)\b/i.test(
      straight,
    );
    if (isOfCare && named && /^you/i.test(straight)) unread.other = true;
    if ((headingOf(line) || isTop) && !isOfCare) say(named, 'heading');
    if ((isTop || headingOf(line)?.heading === 1) && !isOfCare) say(listed, 'heading');
    if (headingOf(line)) say(owner, 'heading', news.test(straight));
    else if (isTop && isStill(page, line) && isOwner)
      add(owner && asPrinted(owner, straight, text), 'viewing', true, !owner?.includes(' '));
    for (const said of [...(isTop ? atTop : []), ...(isUnderTitle ? underTitle : [])]) say(said, 'heading');
    say(greeted, isFrame ? 'menu' : 'greeting');
  }
  add(namedBefore(page, index) ?? undefined, 'viewing');
  const isTitle = headingOf(line) !== null || (isTop && line.box.action === null && line.plain.length < 80);
  if (isTitle && !isListed && titleOfSomebody(printedLine(page, line))) unread.listed = true;
  for (const { name, by, isClear } of viewedIn(page, line, index, texts)) {
    if (!isTop && (!isClear || ofSeveralThings.test(by))) continue;
    if (name === null && ofAccount.test(by)) unread.listed = true;
    else if (name === null) unread.viewed = true;
    else if (isClear) add(name, 'viewing', ofAccount.test(by));
    else if (!isDrug(name, 'viewing')) unread.other = true;
  }
  return heard;
}

/** Something of a line can not be clicked: a link to somebody's account leads away. */
const isStill = ({ scene: { pieces } }: Page, { first, end }: Line) =>
  pieces.slice(first, end).some(({ box, printed }) => printed && box.action === null);

/** The banner and the navigation are heard, whatever else of them is foreign. */
const isOfFrame = ({ box: { region } }: Line) => region === 'banner' || region === 'navigation';

const news = /'s? (?:\w+ ){1,4}(?:is|are|was|were|has|have|can|will|needs?|may)\b/i;
const ofAccount = /^[^a-z]*(?:account|profile|user)(?: (?:holder|owner|name))?(?:$|\s?:)/i;

const printedLine = (page: Page, { first, end }: Line) =>
  join(
    page.scene.pieces
      .slice(first, end)
      .filter((piece) => piece.control === null && !isPassed(page, piece) && !isCommand(piece)),
  );
/** "Viewing account of [Rose Alvarez] Change": the name is in the field, and the button is nobody's. */
const isCommand = ({ box, plain }: Piece) => box.action !== null && actionVerb.test(plain);

/** Each who is looked at by a line's words; what one way to read the line can read, another way need not. */
function viewedIn(page: Page, line: Line, index: number, texts: ReadonlySet<string>): LookedAt[] {
  const found = [...new Set([...texts, ...withLabel(page, line, index), printedLine(page, line)])].flatMap(lookedAt);
  const read = new Set(found.flatMap(({ name, by }) => (name === null ? [] : by)));
  const sure = new Set(found.flatMap(({ name, isClear }) => (isClear && name !== null ? name : [])));
  return found.filter(({ name, by, isClear }) => (name === null ? !read.has(by) : isClear || !sure.has(name)));
}

const personLabel =
  /^(?:(?:selected|current|active|family) )?(?:member|patient|person|dependent|care recipient|household member|account holder)(?: name)?:?$/i;

/** "Member" in a cell of its own, and the name in the next. */
function withLabel({ scene: { lines, pieces } }: Page, line: Line, index: number): string[] {
  const next = pieces
    .slice(line.first, lines[index + 1]?.end ?? line.end)
    .filter(({ text, control }) => text !== '' && !control);
  return next.slice(1).flatMap(({ text, plain, box }, at) => {
    const said = next[at]?.plain ?? '';
    // The head of the next column names no one.
    const isHead = plain.endsWith(':') || nearest(box, ({ tag }) => /^(?:th|dt|label|h\d)$/.test(tag)) !== null;
    if (!personLabel.test(said) || isHead || ofColumn.test(plain)) return [];
    const plainly = inPlainLetters(text);
    const isNear = /name|:$/.test(said) ? maySomebodyBe(plainly, 'colon') : isOddName(plainly);
    return isNear ? [`${said.replace(/:$/, '')}: ${text}`] : [];
  });
}

const ofColumn = /\b(?:prescriber|doctor|provider|drug|medicine|relationship|plan|group|phone|address|number)\b/i;

/** The ways to read a line: piece by piece, a label with what stands behind it, and as a whole. */
function wordings(page: Page, line: Line, index: number): Set<string> {
  const all = page.scene.pieces
    .slice(line.first, line.end)
    .filter((piece) => piece.text !== '' && piece.control === null && !isPassed(page, piece));
  // A link or a button beside a name ("Switch") is no part of it.
  const still = all.filter(({ box }) => box.action === null);
  const pieces = still.length > 0 ? still : all;
  const texts = pieces.map((piece) => piece.text);
  const pairs = texts.slice(1).map((text, at) => `${texts[at]} ${text}`);
  // "Preferences for: [Rose Alvarez]", where the name opens the choice of another.
  const opened = all[still.length];
  const isLed =
    still.length > 0 &&
    leadsToName.test(join(still)) &&
    all.slice(0, still.length).every((piece) => still.includes(piece));
  const onButton = isLed && opened && !isCommand(opened) ? [`${join(still)} ${opened.text}`] : [];
  const next = page.scene.lines[index + 1];
  const isOpen = line.plain.length < 60 && leadsToName.test(line.plain) && namedBefore(page, index) === null;
  const isChoice =
    next !== undefined && page.scene.pieces.slice(next.first, next.end).some((piece) => isPassed(page, piece));
  const across = next && isOpen && !isChoice ? [`${line.text} ${next.text}`] : [];
  // "Optum Rx | Hello, Rose Alvarez |"
  const parts = all
    .flatMap(({ text }) => [text, text.replace(nextLabel, ''), ...text.split(/\s+[|•·]\s*/)])
    .filter((text) => text !== '');
  return new Set([...parts, ...pairs, join(pieces), ...onButton, ...across].map(withoutMarks));
}

/** "Rose Alvarez · Currently viewing", in a list of people: the words stand behind the name, in its line or in its item. */
function namedBefore({ scene: { lines } }: Page, index: number): string | null {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  const before = line ? lookedAtBehind.exec(line.text)?.groups?.before : undefined;
  // "Ann Lee, caregiver, now viewing" looks at somebody else.
  if (!line || before === undefined || ofLooker.test(before)) return null;
  const item = nearest(line.box, isItem);
  const isOfItem = item !== null && !(below && contains(item, below.box));
  // "Ann Lee | Viewing" over "Rose Alvarez": the words lead to the name behind them, unless an item ends with them.
  const isLeading = below !== undefined && !isOfItem && asName(below.text) !== null;
  if (isLeading) return null;
  if (before !== '') return fullName(withoutMarks(before));
  return above && isOfItem && contains(item, above.box) ? fullName(withoutMarks(above.text)) : null;
}
const isItem = ({ tag, role }: Box) => /^(?:li|tr|article)$/.test(tag) || /^(?:listitem|row|option)$/.test(role);
const ofLooker = /\b(?:caregiver|signed|logged|hello|hi|welcome)\b/i;
const lookedAtBehind =
  /^(?<before>.*?)[\s·•|,(–—-]*(?:(?:you are|you're) )?(?:(?:currently|now) (?:viewing|viewed|selected|shown|showing)|viewing(?: now)?)\)?$/i;

/** "Member: Rose Alvarez Active date: 01/01/2026" */
const nextLabel =
  /(?<=:.{3,60}?) (?:(?:active|effective|coverage|start|end|birth|enrollment|renewal) date|(?:member|subscriber|group|plan|policy|account)(?: (?:id|number|no\.?|name|type))?|date of birth|dob|relationship|phone|id|status)(?: ?#)?:.*$/i;

/** What a name may stand behind in a line of its own. */
const leadsToName =
  /(?::|\b(?:for|of|as|viewing|managing|member|patient|person|account holder|care recipient|(?:member|patient) name|signed in|(?:viewing|showing|managing|selected|current) (?:the )?(?:account|profile|prescriptions|orders)|(?:account|person|member|profile) (?:shown|viewed|displayed|selected|in view)))$/i;
