/** Who is signed in, by the frame around a page's content: the account's menu, the way out of it, a name in a corner. */

import { allActionsOf } from '../blocks/actions';
import { type Box, join, nearest, type Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import { headingOf } from '../frame/outline';
import { likeness } from '../names/medicine-name';
import type { Page } from '../page';
import { printed } from '../text/fold';
import { fullName, withoutMarks } from './names';
import { mayBePlace } from './not-people';
import { inPlainLetters } from './plain-letters';
import { isPassed } from './switcher';
import { isInTrail } from './trail';
import { isOddName } from './unread';
import { ownerIn } from './wordings';

/** A frame has no more lines than this. */
const longestFrame = 40;

interface InCorner {
  /** What the account's menu or the way out of the account says. */
  readonly menu: readonly string[];
  /** A full name and nothing else, in a corner of the frame. */
  readonly bare: readonly string[];
  /** Somebody's name stands there by itself that cannot be read. */
  readonly isUnread: boolean;
}

export function namesInCorner(page: Page): InCorner {
  const pieces = framePieces(page).filter((piece) => !isPassed(page, piece));
  const actions = new Set(pieces.flatMap(({ box: { action } }) => (action ? [action] : [])));
  // A round picture with two letters that only a screen reader's name tells of.
  for (const box of page.scene.boxes)
    if (box.action === box && box.first === box.end && /^(?:banner|navigation)$/.test(box.region)) actions.add(box);
  return {
    menu: [...[...actions].flatMap((action) => ownersBy(page, action)), ...besideSignOut(page)],
    bare: pieces
      .filter((piece) => !leadsElsewhere(piece) && !isInTrail(piece.box))
      .flatMap((piece) => bareName(page, piece)),
    isUnread: pieces.some((piece) => !leadsElsewhere(piece) && isOddName(inPlainLetters(withoutMarks(piece.text)))),
  };
}

const switches =
  /\b(?:switch|change|select|choose)\b.{0,20}\b(?:accounts?|members?|persons?|people|patients?|profiles?|users?|family|household|dependents?|care recipients?)\b/i;

/** The page can be made to show another person: the one who is signed in need not be the one whose page it is. */
export const offersOthers = (page: Page): boolean =>
  allActionsOf(page).some(({ text }) => text.length < 60 && switches.test(text));

/** What stands in the banner and the navigation, and above the first heading of the content. */
export function framePieces(page: Page): Piece[] {
  const { lines, pieces } = page.scene;
  const content = lines.findIndex((line) => {
    const { region } = line.box;
    const level = headingOf(line)?.heading ?? 0;
    return region === 'main' || (level > 0 && level < 3 && region !== 'banner' && region !== 'navigation');
  });
  const frame = lines.filter(({ box, box: { region } }, at) => {
    if (region === 'banner' || region === 'navigation') return true;
    return (region === 'body' || isShell(page, box)) && at < Math.min(content, longestFrame);
  });
  return frame
    .flatMap(({ first, end }) => pieces.slice(first, end))
    .filter(({ printed, control }) => printed && control === null);
}

/** Where links of an account's menu lead, whatever the menu is made of. */
const ofAccount =
  /^(?:(?:my )?(?:prescriptions|medications|profile|orders)|order (?:status|history)|payment methods|(?:shipping )?addresses|contact information|communication preferences|notifications|caregiver management|household management|automatic refills|sign out|log out)$/i;

/** A column at the side in which the navigation stands. */
function isShell({ scene: { pieces } }: Page, box: Box): boolean {
  if (box.region !== 'aside') return false;
  const side = nearest(box, ({ parent }) => parent?.region !== 'aside') ?? box;
  const known = shells.get(side);
  if (known !== undefined) return known;
  const own = pieces.slice(side.first, side.end);
  const pages = new Set(own.flatMap(({ box: { action }, plain }) => (action && ofAccount.test(plain) ? action : [])));
  const found = own.some((piece) => piece.box.region === 'navigation') || pages.size > 1;
  shells.set(side, found);
  return found;
}
/** By side column: asked of each of its lines, and looked through once. */
const shells = new WeakMap<Box, boolean>();

/** A name in a control that opens a menu of the account, or in a link to it. */
function ownersBy(page: Page, action: Box): string[] {
  const { element } = action;
  const spoken = printed(attribute(element, 'aria-label') ?? '');
  const opens = attribute(element, 'aria-haspopup') !== null || attribute(element, 'aria-expanded') !== null;
  const isOfAccount =
    /account|profile|menu|avatar/i.test(spoken) || /profile|account/i.test(attribute(element, 'href') ?? '');
  const text = join(page.scene.pieces.slice(action.first, action.end));
  const shown = join(page.scene.pieces.slice(action.first, action.end).filter((piece) => piece.printed));
  const owners = [ownerIn(spoken), ownerIn(withoutMarks(text))];
  // "My profile (Rose Alvarez)"
  const inBrackets = /^(?:my |your )?(?:profile|account) \((\p{Lu}[^()]+)\)$/iu.exec(shown)?.[1];
  if (opens || isOfAccount || inBrackets !== undefined)
    owners.push(fullName(withoutMarks(inBrackets ?? shown)) ?? undefined);
  return owners.filter((owner) => owner !== undefined);
}

function bareName(page: Page, { text }: Piece): string[] {
  const found = fullName(withoutMarks(text));
  if (found === null || likeness(found) === 'strong' || mayBePlace(found)) return [];
  // The page, or a medicine, is called so; it is not the person.
  const isTitle = page.scene.lines.some((line) => line.plain.startsWith(found) && headingOf(line) !== null);
  return isTitle ? [] : [found];
}

/** A link to another page is named after that; a button may open a menu that nothing else tells of. */
const leadsElsewhere = ({ box: { action } }: Piece) =>
  action !== null && /^(?!#|javascript:)./.test(attribute(action.element, 'href') ?? '');

/** The full name that stands in one small part of the page with the way out of the account. */
function besideSignOut(page: Page): string[] {
  const { pieces } = page.scene;
  const ways = pieces.filter(
    ({ box, plain: text }) => box.action !== null && /^(?:sign|log) ?(?:out|off)\b/i.test(text),
  );
  const out = ways.find(({ plain: text }) => /^(?:sign|log) ?(?:out|off)$/i.test(text));
  if (!out) return ways.flatMap(({ text }) => fullName(withoutMarks(signOut.exec(text)?.[1] ?? '')) ?? []);
  let corner = out.box;
  const isCorner = ({ first, end }: Box) =>
    end - first <= 8 && pieces.slice(first, end).every(({ box }) => box.region === out.box.region);
  while (corner.parent && isCorner(corner.parent)) corner = corner.parent;
  return pieces
    .slice(corner.first, corner.end)
    .filter((piece) => piece.printed && piece.control === null)
    .flatMap(({ text }) => fullName(withoutMarks(text)) ?? []);
}

/** "Sign out, Tomás Herrera" */
const signOut = /^(?:sign|log) ?(?:out|off)(?:,|:| \(| -| –| of) ?(\p{Lu}[^()]+?)\)?$/iu;
