import type { Line } from '../dom/scene';
import type { Page } from '../page';

/** A line without what can be pressed in it: "On", and behind it "Turn off"; "Go paperless" is offered to those who are not. */
export const stillText = ({ scene }: Pick<Page, 'scene'>, { first, end }: Line): string =>
  scene.pieces
    .slice(first, end)
    .filter(({ box }) => box.action === null)
    .map((piece) => piece.plain)
    .join(' ')
    .trim();
