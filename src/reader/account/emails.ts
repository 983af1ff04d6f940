/** Whether personalized emails come. */
import type { Account } from '@/src/model/reading';
import { isRadio, switchState } from '../dom/control';
import { stillText } from '../frame/still-text';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { chosenIn, under } from './settings';
import { isRefusal, onOffIn, personalized } from './words';

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
