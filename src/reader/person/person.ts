/**
 * Whose account is on screen. The person viewed is not the caregiver who is signed in: what says "viewing" comes first, a
 * name in the account menu or a greeting counts only where nothing else speaks. In doubt nobody: a wrong person is worse.
 */

import { nearest } from '../dom/scene';
import { headingsOver } from '../frame/outline';
import type { Page } from '../page';
import type { Tally } from '../tally';
import type { Work } from '../work';
import { namesInCorner, offersOthers } from './corner';
import { addTo, type Claim, type Heard, heardInLines, isDrug, nobody, topLines } from './heard';
import { agreed, asName, isOtherGeneration, isSameEitherWay, isSamePerson } from './names';
import { peopleBeside } from './people-beside';
import { inPlainLetters } from './plain-letters';
import { nameOfProfile } from './profile';
import { choosesPerson, chosenPeople, isPassed } from './switcher';
import { namesInTrails } from './trail';
import { chosenUnnamed } from './unnamed-choices';
import { maySomebodyBe } from './unread';

/** From the surest to the least. What stands in the corner alone is heard only where nothing else speaks. */
const corner: readonly Claim['strategy'][] = ['corner'];
const levels = [['viewing', 'switcher', 'heading'], ['menu', 'greeting'], corner] as const;

/** As the page prints the name in full; null where it names nobody, and in doubt. */
export function* personOf(page: Page, tally: Tally): Work<string | null> {
  const { claims, unread } = yield* claimsOf(page);
  if (unread.viewed) return null;
  const isMovedTo = claims.some(
    ({ strategy, isOfAccount }) => strategy === 'switcher' || (strategy === 'viewing' && !isOfAccount),
  );
  const isAnother = unread.listed || unread.other || looksAtAnother(page) || newsOfAnother(claims);
  for (const level of levels) {
    // Who is signed in is not who is looked at.
    if (level !== levels[0] && isAnother) return null;
    if (level === corner && offersOthers(page)) return null;
    const said = claims.filter(({ strategy, isOfAccount, isNews }) => {
      if (!(level as readonly string[]).includes(strategy)) return false;
      if (isNews) return false;
      if (isOfAccount && (isAnother || isMovedTo)) return false;
      return strategy !== 'heading' || !unread.listed;
    });
    const [first] = said;
    if (!first) continue;
    const fullest = agreed(said.map((claim) => claim.name));
    if (fullest === null) return null;
    tally.won('person', first.strategy);
    const others = claims.map((claim) => claim.name);
    const isMoved = first.strategy === 'viewing' || first.strategy === 'switcher' || offersOthers(page);
    const same = others.filter(
      (other) =>
        isSameEitherWay(fullest, other) &&
        // A son who is signed in may be called as the father whom he looks after; many share two initials.
        !(isMoved && (isOtherGeneration(fullest, other) || !/\p{L}[\p{L}\p{M}]/u.test(fullest))),
    );
    return agreed([fullest, ...same]);
  }
  return null;
}

const ofPerson = /^(?:care recipient|member|patient|dependent|subscriber|born|dob|date of birth|age)\b/i;
const ofPeople = /\b(?:caregivers?|household|recipients|dependents|family|people|members|accounts|help)\b/i;
const ofViewed = /^(?:care recipient|patient|dependent|born|dob|date of birth)\b/i;
/** Somebody of whom the top of a page tells; `name` is null where it cannot be read. */
interface AtTop {
  readonly name: string | null;
  /** "Care recipient": whoever is signed in, it is that one who is looked at. */
  readonly isViewed: boolean;
}

/** A full name that heads what is told of that person near the top: "Sten Solberg · Care recipient". */
const fullNamesAtTop = (page: Page): AtTop[] => {
  const { scene, foreign } = page;
  return scene.lines.slice(0, topLines).flatMap(({ text, box, first: begin }, at): AtTop[] => {
    const piece = scene.pieces[begin];
    if (piece && isPassed(page, piece)) return [];
    const [first = '', ...others] = text.split(/ [·•|] /);
    const told = others.length > 0 ? others : [scene.lines[at + 1]?.text ?? ''];
    const found = !foreign[at] && told.some((part) => ofPerson.test(part)) ? asName(first) : null;
    // One of a list of people, each with what they are.
    const isListed =
      found !== null &&
      (nearest(box, ({ tag, role }) => /^(?:li|tr|article)$/.test(tag) || /^(?:row|listitem)$/.test(role)) !== null ||
        headingsOver(scene, at).some(({ plain: over }) => ofPeople.test(over)));
    if (found?.includes(' '))
      return isListed ? [] : [{ name: found, isViewed: told.some((part) => ofViewed.test(part)) }];
    const isTold = others.some((part) => ofViewed.test(part)) && !foreign[at] && !isListed && first.length < 60;
    const isUnread = isTold && !isDrug(first, 'heading') && maySomebodyBe(inPlainLetters(first), 'colon');
    return isUnread ? [{ name: null, isViewed: true }] : [];
  });
};

const wayBack =
  /^(?:(?:return|go back|back|switch back) to (?:my|your)(?: own)? account|(?:stop|exit|end) (?:viewing|managing|caregiver (?:view|mode)).*)$/i;
/** "You're viewing your father's account" names nobody, and it is not the one who is signed in. */
const ofAnother =
  /\b(?:viewing|managing|looking at|caring for|ordering for|acting (?:for|as|on behalf of)|on behalf of) (?:your|my|an?|the) (?!own\b)(?:[\w-]+'s|father|mother|parent|spouse|husband|wife|partner|son|daughter|child|brother|sister|grand\w+|uncle|aunt|dependent|family member|care recipient|loved one|friend)\b/i;
const looksAtAnother = (page: Page) =>
  choosesPerson(page) ||
  page.scene.pieces.some(({ plain: text }) => wayBack.test(text)) ||
  page.scene.lines.some(({ plain: text }) => wayBack.test(text) || (text.length < 120 && ofAnother.test(text)));

function* claimsOf(page: Page): Work<Heard> {
  const heard = nobody();
  const { claims, unread } = heard;
  const add = addTo(heard);
  for (const { claims: some, unread: missed } of (yield* heardInLines(page)).values()) {
    claims.push(...some);
    for (const kind of ['viewed', 'listed', 'other'] as const) unread[kind] ||= missed[kind];
  }
  const chosen = chosenPeople(page);
  if (chosen.isUnread) unread.viewed = true;
  for (const text of chosen.names) add(text, 'switcher');
  for (const { name, isViewed } of fullNamesAtTop(page))
    if (name === null) unread.listed = true;
    else add(name, isViewed ? 'viewing' : 'menu');
  for (const name of nameOfProfile(page))
    if (name === null) unread.listed = true;
    else add(name, 'heading');
  for (const name of namesInTrails(page))
    if (name === null) unread.listed = true;
    else add(name, 'heading');
  const { menu, bare, isUnread } = namesInCorner(page);
  if (isUnread) unread.other = true;
  for (const text of menu) add(text, 'menu');
  for (const text of bare) add(text, 'corner');
  // A name alone in a corner may be that of anyone who could be looked at.
  const known = claims.flatMap(({ name, strategy }) => (strategy === 'corner' ? [] : name));
  for (const { names, isDoubtful } of [chosenUnnamed(page, known), peopleBeside(page, known)]) {
    for (const text of names) add(text, 'switcher');
    if (isDoubtful) unread.other = true;
  }
  return heard;
}

/** News of one who is named nowhere else on the page. */
const newsOfAnother = (claims: readonly Claim[]) =>
  claims.some(({ isNews, name }) => isNews && !claims.some((other) => !other.isNews && isSamePerson(other.name, name)));
