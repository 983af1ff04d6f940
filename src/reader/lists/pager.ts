/** Says that a list goes on by what one presses to see more of it: "1 2 3 Next", "Load more", "Show more orders". */

import { allActionsOf } from '../blocks/actions';
import { type Box, nearest, type Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Page } from '../page';

/** Where a list of several pages stands; counted from 1. */
interface Paging {
  /** null: the page does not say which of them this is. */
  readonly at: number | null;
  /** As many as the pager shows; there may be more. */
  readonly of: number;
}

const number = /^(?:(?:go to |current )?page )?(\d{1,3})$/i;
const next = /^(?:go to )?(?:the )?next(?: page)?$/i;
const back = /^(?:go to )?(?:the )?prev(?:ious)?(?: page)?$/i;
/** Arrows alone may move anything: beside numbers they are a pager's. */
const arrowOn = /^[>›»]$/;
const besides =
  /^[<>«»‹›]$|^(?:(?:go to )?(?:the )?(?:first|last)(?: page)?|(?:current |go to )?pages?:?|current|[.…]+|)$/i;
/** "Show more" alone may unfold one card; with what it shows more of, or as the page's only one behind its list, it shows more of the list. */
const loads =
  /^(?:load (?:\d{1,3} )?more\b.*|(?:show|see|view) more (?:prescriptions|medications|medicines|orders|results|items)|(?:show|see|view) (?:the )?(?:(?:next|other|last|remaining) )?\d{1,3} (?:more|others?|remaining)(?: (?!details|facts|notes)\w+){0,3})$/i;
/** "Show all (5)", "View all 12 prescriptions" */
export const showsAll =
  /^(?:show|see|view|list|display) all(?: (?:of )?(?:my|your|the))?(?: \w+){0,2}?(?: (\d{1,3})(?: \w+){1,3}| \((\d{1,3})\))$/i;
const showsMore =
  /^(?:(?:show|see|view) more|show all(?: (?:my |your )?(?:prescriptions|medications|medicines|orders|items|results))?)$/i;

/** A calendar's days are no pages. */
const mostNumbers = 15;

const isOfPager = ({ plain }: Piece) =>
  number.test(plain) || next.test(plain) || back.test(plain) || besides.test(plain);

const isDisabled = ({ element }: Box) =>
  attribute(element, 'disabled') !== null || attribute(element, 'aria-disabled') === 'true';

/** The pager of a list; null: none, or one of a single page. */
export function pagingOf(page: Page): Paging | null {
  const { pieces } = page.scene;
  for (const { box, text } of allActionsOf(page)) {
    if (!number.test(text) && !next.test(text)) continue;
    let pager = box;
    while (pager.parent && pieces.slice(pager.parent.first, pager.parent.end).every(isOfPager)) pager = pager.parent;
    const paging = pagingIn(pager, pieces.slice(pager.first, pager.end));
    if (paging) return paging;
  }
  return null;
}

function pagingIn(pager: Box, pieces: readonly Piece[]): Paging | null {
  const numbers = pieces.flatMap((piece) => {
    const printed = number.exec(piece.plain)?.[1];
    return printed === undefined ? [] : [{ piece, page: Number(printed) }];
  });
  const goesOn = pieces.some(
    ({ plain, box }) => (next.test(plain) || arrowOn.test(plain)) && box.action !== null && !isDisabled(box.action),
  );
  if (numbers.length === 0) {
    const hasBoth = pieces.some(({ plain }) => next.test(plain)) && pieces.some(({ plain }) => back.test(plain));
    const isAlone = pieces.every(({ box }) => box.action === null || isDisabled(box.action));
    return hasBoth && !isAlone ? { at: null, of: 2 } : null;
  }
  if (numbers.length > mostNumbers || nearest(pager, ({ tag, role }) => tag === 'table' || role === 'grid'))
    return null;
  // "10 25 50" are rows a page, not pages.
  const inRow = numbers.some(({ page }, at) => page === (numbers[at - 1]?.page ?? Number.NaN) + 1);
  if (!inRow && !goesOn) return null;
  const at = (
    numbers.find(({ piece }) => isCurrent(piece.box, pager)) ??
    only(numbers.filter(({ piece: { box } }) => box.action === null || isDisabled(box.action)))
  )?.page;
  const shown = Math.max(...numbers.map(({ page }) => page));
  const of = goesOn && (at === undefined || at === shown) ? shown + 1 : shown;
  return of > 1 ? { at: at ?? null, of } : null;
}

function isCurrent(box: Box, pager: Box): boolean {
  for (let at: Box | null = box; at && at !== pager; at = at.parent) {
    const current = attribute(at.element, 'aria-current');
    if ((current !== null && current !== 'false') || attribute(at.element, 'aria-selected') === 'true') return true;
  }
  return false;
}

const only = <T>(found: readonly T[]) => (found.length === 1 ? found[0] : undefined);

/** Whether one can step to the page before this one and to the one behind it; null where nothing steps. */
export function stepsOf(page: Page): { readonly back: boolean; readonly on: boolean } | null {
  const steps = allActionsOf(page).filter(({ text }) => next.test(text) || back.test(text));
  const can = (step: RegExp) => steps.some(({ box, text }) => step.test(text) && !isDisabled(box));
  return steps.length > 0 ? { back: can(back), on: can(next) } : null;
}

/** Whether something is pressed to see more of a list; `lastLine` is where its last record begins. */
export function hasMore(page: Page, lastLine: number): boolean {
  const can = (step: RegExp) => allActionsOf(page).filter(({ box, text }) => step.test(text) && !isDisabled(box));
  if (can(loads).length > 0) return true;
  const [more, another] = can(showsMore);
  return more !== undefined && !another && (page.scene.pieces[more.box.first]?.line ?? 0) > lastLine;
}
