/** What of a page of settings stands under one head. */

import { type Box, contains, type Line } from '../dom/scene';
import { headingOf, sectionOf } from '../frame/outline';
import { stillText } from '../frame/still-text';
import type { Page } from '../page';
import { asName } from '../person/names';
import { personStateIn } from '../person/states';

/** So many lines explain a setting or a list; what is longer is an article. */
const mostSentences = 4;
const sentence = /^\S+ .*[.!:]$|^(?:\S+ ){4}/;
/** "Nobody can see your account." leaves nothing to stand behind it. */
const saysNone = /\b(?:no|none|nobody|never|not|empty)\b|n't\b/i;

/**
 * The part of the page that a head heads. A head and what explains it ("These people can see your account.") may have a box
 * to themselves: what is headed stands behind it then, up to the next heading.
 */
export function partUnder(page: Page, head: Box): Box {
  const own = sectionOf(head);
  const { lines, pieces } = page.scene;
  const [from, to] = [pieces[own.first]?.line ?? 0, pieces[own.end - 1]?.line ?? -1];
  const said = lines.slice(from, to + 1).filter(({ box }) => contains(own, box) && !contains(head, box));
  const explains = (line: Line) => {
    // What one can do about all of it stands there, too: "Invite a caregiver".
    const text = stillText(page, line);
    const tells = sentence.test(text) && !saysNone.test(text) && asName(text) === null && personStateIn(text) === null;
    return (tells || text === '') && pieces.slice(line.first, line.end).every(({ control }) => control === null);
  };
  if (said.length === 0 || said.length > mostSentences || !said.every(explains)) return own;
  let scope = own;
  while (scope.parent && scope.parent.end === scope.end && !isContent(scope)) scope = scope.parent;
  const next = lines[to + 1];
  const isBehind = scope.parent && next && contains(scope.parent, next.box) && headingOf(next) === null;
  return isBehind && !isContent(scope) ? (scope.parent ?? own) : own;
}

const isContent = ({ tag, role }: Box) => tag === 'main' || role === 'main' || tag === 'body';
