/** The links and buttons of a page, with what they say. */
import type { Box, Piece } from '../dom/scene';
import { attribute } from '../dom/untampered';
import type { Page } from '../page';
import { textOf } from '../tables/cells';
import { plain } from '../text/fold';

/** A link or button, with what it says. */
export interface Action {
  readonly box: Box;
  readonly text: string;
  /** All of the line that it stands in. */
  readonly line: string;
}

/** The links and buttons of some lines. */
export function actionsOf(page: Page, lines: readonly number[]): Action[] {
  const actions = new Map<Box, Action>();
  for (const index of lines) {
    const line = page.scene.lines[index];
    for (let at = line?.first ?? 0; at < (line?.end ?? 0); at += 1) {
      const piece = page.scene.pieces[at] as Piece;
      const { action } = piece.box;
      const around = line?.plain ?? '';
      if (action && !actions.has(action))
        actions.set(action, { box: action, text: plain(textOf(page.scene, action)), line: around });
      else if (piece.control && /^(?:button|submit)$/.test(attribute(piece.control, 'type') ?? ''))
        actions.set(piece.box, { box: piece.box, text: piece.plain, line: around });
    }
  }
  return [...actions.values()];
}

const onPage = new WeakMap<Page, readonly Action[]>();

/** All of a page; looked for once. */
export function allActionsOf(page: Page): readonly Action[] {
  const known = onPage.get(page) ?? actionsOf(page, [...page.scene.lines.keys()]);
  onPage.set(page, known);
  return known;
}
