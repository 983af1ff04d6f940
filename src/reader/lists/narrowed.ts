/** Whether a list shows only what somebody searched or filtered it for: what it leaves out is still on file. */

import { allActionsOf } from '../blocks/actions';
import type { Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Page } from '../page';
import { plain, printed } from '../text/fold';
import { remember } from '../text/remember';

const searches = /\b(?:search|find|filter|look ?up)\b/i;
/** Fields that look for something else than a prescription of the person's. */
const looksElsewhere =
  /\b(?:pric(?:e|es|ing)|costs?|pharmac(?:y|ies)|zip|help|faqs?|site|doctors?|providers?|address)\b/i;
const said = remember((text): boolean => text.length < 120 && narrowing.test(text));
const narrowing =
  /\b(?:results?|match(?:es)?|prescriptions?|medications?|medicines?|orders?|items?) (?:(?:found )?for|match(?:es|ing)?|containing) "|\b(?:search )?results? (?:found )?for\b|^filtered (?:by|to)\b|\bfilters? (?:applied|active|on|selected)\b|^filters? \([1-9]\d?\)$|^(?:showing|viewing) only\b/i;
const clears = /^(?:clear|remove|delete) (?:(?:the|your|all|this) )?(?:search|filters?)\b/i;

export function isNarrowed(page: Page): boolean {
  const { scene, foreign } = page;
  const isContent = (line: number) => {
    const region = scene.lines[line]?.box.region ?? 'body';
    return !foreign[line] && !/^(?:banner|navigation|footer|aside|dialog)$/.test(region);
  };
  if (scene.lines.some(({ plain: text }, line) => said(text) && isContent(line))) return true;
  if (scene.pieces.some((piece) => isContent(piece.line) && holdsSearch(page, piece))) return true;
  return allActionsOf(page).some(
    ({ box, text }) =>
      clears.test(text) &&
      attribute(box.element, 'disabled') === null &&
      attribute(box.element, 'aria-disabled') !== 'true' &&
      isContent(scene.pieces[box.first]?.line ?? -1),
  );
}

/** A field to search in that holds a word. */
function holdsSearch({ scene }: Page, { control, box, text }: Piece): boolean {
  if (!control || text === '' || (box.tag !== 'input' && box.role !== 'searchbox')) return false;
  const type = attribute(control, 'type')?.toLowerCase() ?? 'text';
  if (type !== 'search' && type !== 'text') return false;
  const name = plain(printed(`${scene.nameOf(control)} ${attribute(control, 'placeholder') ?? ''}`));
  const isSearch = type === 'search' || box.role === 'searchbox' || searches.test(name);
  return isSearch && !looksElsewhere.test(name) && text !== attribute(control, 'placeholder');
}
