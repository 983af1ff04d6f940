/** Whether personalized emails come, and what stands under the heads of settings of letters and emails. */
import type { Account } from '@/src/model/reading';
import { isRadio, switchState } from '../dom/control';
import { contains, type Line, type Piece } from '../dom/scene';
import { headingOf, sectionOf } from '../frame/outline';
import { stillText } from '../frame/still-text';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { isRefusal, onOffIn, personalized } from './words';

/** The pieces and lines that stand under a heading or behind a label that fits. */
export function under(page: Page, fits: RegExp): { pieces: Piece[]; lines: Line[] }[] {
  const found: { pieces: Piece[]; lines: Line[] }[] = [];
  page.scene.lines.forEach((line, index) => {
    if (page.foreign[index] || !fits.test(line.plain) || line.plain.length > 90) return;
    const heading = headingOf(line);
    const scope = heading ? sectionOf(heading) : sectionOf(line.box);
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

export function chosenIn(page: Page, pieces: readonly Piece[]): string[] {
  return pieces
    .filter(({ control }) => control !== null)
    .flatMap((piece) => {
      const control = piece.control as Element;
      if (isRadio(control)) return switchState(control) === 'on' ? [plain(page.scene.nameOf(control))] : [];
      return piece.text !== '' ? [piece.plain] : [];
    });
}

export function personalizedEmailsOf(page: Page): Account['personalizedEmails'] {
  for (const { pieces, lines } of under(page, personalized)) {
    const chosen = chosenIn(page, pieces).map((text) => text.replace(/[,.].*$/, ''));
    const said = [
      ...chosen,
      ...lines
        .slice(0, 3)
        .filter(({ first, end }) => !hasControl(page, first, end))
        .map((line) => line.plain.replace(/^(?:current )?(?:status|setting|preference|choice): */i, '')),
    ];
    for (const text of said) {
      if (
        /^(?:you(?:'re| are|'ve| have) )?(?:no\b|off\b|not (?:enrolled|subscribed|signed up)|do not|don't|unsubscribed|opted out)/i.test(
          text,
        )
      )
        return 'no';
      if (/^you(?:'re| are) (?:now |currently )?(?:receiving|getting|subscribed|signed up)\b/i.test(text)) return 'yes';
      if (
        /^(?:yes\b|on\b|enrolled|send|subscribed|opted in)/i.test(text) &&
        (chosen.includes(text) || onOffIn(text) !== null)
      )
        return 'yes';
    }
    const box = pieces.find(({ control }) => control && !isRadio(control) && switchState(control) !== null);
    const state = box ? switchState(box.control as Element) : null;
    if (box && isRefusal(plain(page.scene.nameOf(box.control as Element)))) return state === 'on' ? 'no' : 'unknown';
    if (state === 'on' || state === 'off') return state === 'on' ? 'yes' : 'no';
  }
  for (const line of page.scene.lines) {
    const match = /personali[sz]ed e-?mails?\s*[:-]?\s*(?<s>yes|no|on|off)$/i.exec(stillText(page, line));
    if (match) return /yes|on/i.test(match.groups?.s ?? '') ? 'yes' : 'no';
  }
  return 'unknown';
}

const hasControl = (page: Page, first: number, end: number) =>
  page.scene.pieces.slice(first, end).some(({ control }) => control !== null);
