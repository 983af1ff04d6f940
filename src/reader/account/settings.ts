/** What stands under the heads of settings of letters and emails, and what is chosen there. */
import { isRadio, switchState } from '../dom/control';
import { contains, type Line, type Piece } from '../dom/scene';
import { headingOf } from '../frame/outline';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { partUnder } from './part';

/** The pieces and lines that stand under a heading or behind a label that fits. */
export function under(page: Page, fits: RegExp): { pieces: Piece[]; lines: Line[] }[] {
  const found: { pieces: Piece[]; lines: Line[] }[] = [];
  page.scene.lines.forEach((line, index) => {
    if (page.foreign[index] || !fits.test(line.plain) || line.plain.length > 90) return;
    const heading = headingOf(line);
    const scope = partUnder(page, heading ?? line.box);
    const lines: Line[] = [];
    for (let at = index + 1; at < page.scene.lines.length; at += 1) {
      const next = page.scene.lines[at] as Line;
      const other = headingOf(next);
      // "Edit", set to the right, stands in a line of its own within the same heading.
      const isNext = other && heading && other !== heading && other.heading <= heading.heading;
      if (!contains(scope, next.box) || isNext) break;
      if (!page.foreign[at]) lines.push(next);
    }
    const pieces = [line, ...lines].flatMap(({ first, end }) => page.scene.pieces.slice(first, end));
    found.push({ pieces, lines });
  });
  return found;
}

/** What the settings are set to: of radio buttons and boxes to tick their names, of fields what stands in them. */
export function chosenIn(page: Page, pieces: readonly Piece[]): string[] {
  return pieces
    .filter(({ control }) => control !== null)
    .flatMap((piece) => {
      const control = piece.control as Element;
      if (isRadio(control)) return switchState(control) === 'on' ? [plain(page.scene.nameOf(control))] : [];
      return piece.text !== '' ? [piece.plain] : [];
    });
}
