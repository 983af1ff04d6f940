/**
 * Whose account is on screen. The person viewed is not the caregiver who is signed in: what says "viewing" comes first, a
 * name in the account menu or a greeting counts only where nothing else speaks. In doubt nobody: a wrong person is worse.
 */
import type { Page } from './anchors';
import { join, type Line, nearest } from './dom/scene';
import { headingOf } from './foreign';
import { ingredient } from './illness-words';
import { likeness } from './medicine-name';
import { headingsOver } from './outline';
import { namesInCorner, offersOthers } from './person-corner';
import { agreed, asName, isOtherGeneration, isSamePerson, withoutMarks } from './person-names';
import { nameOfProfile } from './person-profile';
import { asPrinted, inPlainLetters } from './person-shape';
import { chosenPeople } from './person-switcher';
import { saidIn } from './person-wordings';
import { remember } from './remember';
import type { Tally } from './tally';
import { stride, type Work } from './work';

const telling =
  /view|manag|behalf|showing|caring|looking|ordering|account|household|signed|logged|welcome|hello|\bhi\b|good (?:morning|afternoon|evening)/i;
const mayTell = remember((text) => telling.test(text));
/** So many lines at the beginning say whose page it is. */
const topLines = 25;

interface Claim {
  readonly name: string;
  readonly strategy: 'viewing' | 'heading' | 'switcher' | 'menu' | 'greeting' | 'corner';
}

/** From the surest to the least. What stands in the corner alone is heard only where nothing else speaks. */
const corner: readonly Claim['strategy'][] = ['corner'];
const levels = [['viewing', 'switcher', 'heading'], ['menu', 'greeting'], corner] as const;

export function* personOf(page: Page, tally: Tally): Work<string | null> {
  const claims = yield* claimsOf(page);
  for (const level of levels) {
    // Who is signed in is not who is looked at.
    if (level !== levels[0] && looksAtAnother(page)) return null;
    if (level === corner && offersOthers(page)) return null;
    const said = claims.filter(({ strategy }) => (level as readonly string[]).includes(strategy));
    const [first] = said;
    if (!first) continue;
    const fullest = agreed(said.map((claim) => claim.name));
    if (fullest === null) return null;
    tally.won('person', first.strategy);
    const others = claims.map((claim) => claim.name);
    const isMoved = first.strategy === 'viewing' || first.strategy === 'switcher' || offersOthers(page);
    const same = others.filter(
      (other) =>
        (isSamePerson(fullest, other) || isSamePerson(other, fullest)) &&
        // A son who is signed in may be called as the father whom he looks after.
        !(isMoved && isOtherGeneration(fullest, other)),
    );
    return agreed([fullest, ...same]);
  }
  return null;
}

const ofPerson = /^(?:care recipient|member|patient|dependent|subscriber|born|dob|date of birth|age)\b/i;
const ofPeople = /\b(?:caregivers?|household|recipients|dependents|family|people|members|accounts|help)\b/i;
/** A full name that heads what is told of that person near the top: "Sten Solberg · Care recipient". */
const fullNamesAtTop = ({ scene, foreign }: Page): string[] =>
  scene.lines.slice(0, topLines).flatMap(({ text, box }, at) => {
    const [first = '', ...others] = text.split(/ [·•|] /);
    const told = others.length > 0 ? others : [scene.lines[at + 1]?.text ?? ''];
    const found = !foreign[at] && told.some((part) => ofPerson.test(part)) ? asName(first) : null;
    // One of a list of people, each with what they are.
    const isListed =
      found !== null &&
      (nearest(box, ({ tag, role }) => /^(?:li|tr|article)$/.test(tag) || /^(?:row|listitem)$/.test(role)) !== null ||
        headingsOver(scene, at).some(({ plain: over }) => ofPeople.test(over)));
    return found?.includes(' ') && !isListed ? [found] : [];
  });

const wayBack =
  /^(?:(?:return|go back|back|switch back) to (?:my|your)(?: own)? account|(?:stop|exit|end) (?:viewing|managing|caregiver (?:view|mode)).*)$/i;
/** "You're viewing your father's account" names nobody, and it is not the one who is signed in. */
const ofAnother =
  /\b(?:viewing|managing|looking at|caring for|ordering for|acting (?:for|as|on behalf of)|on behalf of) (?:your|my|an?|the) (?!own\b)(?:[\w-]+'s|father|mother|parent|spouse|husband|wife|partner|son|daughter|child|brother|sister|grand\w+|uncle|aunt|dependent|family member|care recipient|loved one|friend)\b/i;
const looksAtAnother = (page: Page) =>
  page.scene.lines.some(
    ({ plain: text }, at) =>
      wayBack.test(text) ||
      (text.length < 120 && ofAnother.test(text)) ||
      // Somebody whose name could not be read.
      (at < topLines && text.length < 160 && mayTell(text) && saidIn(inPlainLetters(text)).isLooking),
  );

/** "Member: …" and "Patient: …" say whose account it is at the top of a page; further down, whose parcel or card. */
const ofSeveralThings = /member|patient|recipient|holder/i;

/** "Prescription for Folic Acid"; one who is only called like a drug ("Allegra Finch") is told by "Viewing". */
const isDrug = (name: string, strategy: Claim['strategy']) =>
  ingredient.test(name) || ((strategy === 'heading' || !name.includes(' ')) && likeness(name) === 'strong');

function* claimsOf(page: Page): Work<Claim[]> {
  const claims: Claim[] = [];
  const add = (text: string | undefined, strategy: Claim['strategy']) => {
    const found = text === undefined ? null : asName(text);
    if (found && !isDrug(found, strategy)) claims.push({ name: found, strategy });
  };
  for (const [index, line] of page.scene.lines.entries()) {
    if (index % stride === 0) yield;
    const isFrame = line.box.region === 'banner' || line.box.region === 'navigation';
    if (line.box.region === 'footer' || line.plain.length > 160) continue;
    const isTop = index < topLines;
    if (page.foreign[index] && !isFrame && !isTop) continue;
    if (!isTop && !headingOf(line) && !mayTell(line.plain)) continue;
    const isUnderTitle = isTop && headingOf(page.scene.lines[index - 1] ?? line)?.heading === 1;
    for (const text of wordings(page, line, index)) {
      const straight = inPlainLetters(text);
      const { viewed, viewing, named, listed, owner, atTop, underTitle, greeted } = saidIn(straight);
      const say = (name: string | undefined, strategy: Claim['strategy']) =>
        add(name && asPrinted(name, straight, text), strategy);
      if (isTop || !ofSeveralThings.test(viewing)) say(viewed, 'viewing');
      if (headingOf(line) || isTop) say(named, 'heading');
      if (isTop || headingOf(line)?.heading === 1) say(listed, 'heading');
      if (headingOf(line)) say(owner, 'heading');
      for (const said of [...(isTop ? atTop : []), ...(isUnderTitle ? underTitle : [])]) say(said, 'heading');
      say(greeted, isFrame ? 'menu' : 'greeting');
    }
  }
  for (const text of chosenPeople(page)) add(text, 'switcher');
  for (const text of [...fullNamesAtTop(page), ...nameOfProfile(page)]) add(text, 'menu');
  const { menu, bare } = namesInCorner(page);
  for (const text of menu) add(text, 'menu');
  for (const text of bare) add(text, 'corner');
  return claims;
}

/** The ways to read a line: piece by piece, a label with what stands behind it, and as a whole. */
function wordings(page: Page, line: Line, index: number): Set<string> {
  const all = page.scene.pieces
    .slice(line.first, line.end)
    .filter(({ text, control }) => text !== '' && control === null);
  // A link or a button beside a name ("Switch") is no part of it.
  const still = all.filter(({ box }) => box.action === null);
  const pieces = still.length > 0 ? still : all;
  const texts = pieces.map((piece) => piece.text);
  const pairs = texts.slice(1).map((text, at) => `${texts[at]} ${text}`);
  const next = page.scene.lines[index + 1];
  const isOpen = line.plain.length < 60 && leadsToName.test(line.plain);
  const across = next && isOpen ? [`${line.text} ${next.text}`] : [];
  return new Set([...all.map((piece) => piece.text), ...pairs, join(pieces), ...across].map(withoutMarks));
}

/** What a name may stand behind in a line of its own. */
const leadsToName =
  /(?::|\b(?:for|of|as|viewing|managing|member|patient|person|account holder|care recipient|(?:member|patient) name|signed in))$/i;
