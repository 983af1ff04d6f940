/** Parts of a page that offer something to everybody, and are no part of one medicine. */

import type { Box, Line } from '../dom/scene';
import { findingsIn } from '../findings/findings';
import type { Page } from '../page';
import { autofill } from '../words';

const bargain = /\bsave (?:up to )?(?:\d+ ?%|\$ ?\d)|\b\d+ ?% off\b/i;
const shopAction = /^shop(?: now| .{1,30})?$/i;

/** What a shop offers in a part of the page of its own. */
export function isBargain({ scene: { lines, pieces } }: Page, { first, end }: Box): boolean {
  const own = lines.slice(pieces[first]?.line ?? 0, (pieces[end - 1]?.line ?? -1) + 1);
  return own.length > 1 && own.some(({ box, plain }) => (box.action ? shopAction : bargain).test(plain));
}

/** Talk about automatic refills that tells no state: an offer to everybody, no part of one medicine. */
export function isOffer(page: Page, box: Box): boolean {
  const { lines, pieces } = page.scene;
  const end = pieces[box.end - 1]?.line ?? 0;
  for (let index = pieces[box.first]?.line ?? 0; index <= end; index += 1) {
    const line = lines[index] as Line;
    // "Order refill" and "Turn on auto refill" side by side are buttons, and no sentence.
    const areActions = pieces
      .slice(line.first, line.end)
      .every((piece) => piece.text === '' || piece.box.action !== null);
    const isProse = !areActions && line.plain.split(' ').length > 4 && !/^would you/i.test(line.plain);
    if (isProse && autofill.test(line.plain) && findingsIn(line.plain, page.today).length === 0) return true;
  }
  return false;
}
