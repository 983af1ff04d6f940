/** Links side by side that lead to other pages: a menu, whatever it is made of. */

import type { Box, Scene } from '../dom/scene';
import { likeness } from '../names/medicine-name';
import { nameWithin } from '../names/name-within';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';

const fewest = 3;
const most = 40;

const menus = new WeakMap<Scene, Map<Box, boolean>>();

/**
 * Whether a link stands in a part of the page that is nothing but links, none of which is named like a medicine for sure, the
 * site's own name before them aside.
 */
export function isInMenu(scene: Scene, box: Box): boolean {
  if (!box.action) return false;
  let part = box.action;
  while (part.parent && part.parent.first === part.first && part.parent.end === part.end) part = part.parent;
  for (let level = 0, at = part.parent; at && level < 2; level += 1, at = at.parent) if (isMenu(scene, at)) return true;
  return false;
}

function isMenu(scene: Scene, box: Box): boolean {
  const ofPage = menus.get(scene) ?? new Map<Box, boolean>();
  menus.set(scene, ofPage);
  const known = ofPage.get(box) ?? look(scene, box);
  ofPage.set(box, known);
  return known;
}

function look(scene: Scene, box: Box): boolean {
  if (box.end - box.first > most * 2) return false;
  const pieces = scene.pieces.slice(box.first, box.end).filter(({ text }) => /\p{L}/u.test(text));
  if (pieces.some(({ control }) => control !== null)) return false;
  const links = new Set(pieces.flatMap(({ box: { action } }) => action ?? []));
  const others = pieces.filter(({ box: { action } }) => action === null);
  if (links.size < fewest || links.size > most || others.length > 1) return false;
  return [...links].every((link) => likeness(nameWithin(plain(textOf(scene, link)))) !== 'strong');
}
