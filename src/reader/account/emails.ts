/** Whether personalized emails come. */
import type { Account } from '@/src/model/reading';
import { isRadio, switchState } from '../dom/control';
import { stillText } from '../frame/still-text';
import type { Page } from '../page';
import { plain } from '../text/fold';
import { pattern, words } from '../text/patterns';
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
        .map((line) =>
          (stillText(page, line) || line.plain).replace(/^(?:current )?(?:status|setting|preference|choice): */i, ''),
        ),
    ];
    for (const text of said) {
      const told = toldIn(text);
      if (told !== null) return told;
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

/** "You are not receiving personalized emails.", "Personalized emails are turned on." */
function toldIn(text: string): 'yes' | 'no' | null {
  if (hedged.test(text)) return null;
  const state =
    /^(?:(?:your|these) )?(?:personali[sz]ed )?e-?mails are (?:(?:currently|now|turned) )*(?<s>on|off)\b/i.exec(text);
  const turned = /^you(?:'ve| have)? turned (?:personali[sz]ed e-?mails |them |these )?(?<s>on|off)\b/i.exec(text);
  const said = (state ?? turned)?.groups?.s;
  if (said) return /on/i.test(said) ? 'yes' : 'no';
  if (refused.test(text)) return 'no';
  return receiving.test(text) ? 'yes' : null;
}
/** What could be is no state. */
const hedged = /\b(?:if|when|once|until|unless|may|can|could|might|would|should|want|wish|like)\b|\?$/i;
const mails = '(?:(?: any| these| our| such| your)*(?: personali[sz]ed)? e-?mails?| them| these|[.!]?$)';
const now = '(?: (?:now|currently|presently|yet))*';
const refused = pattern(
  `^(?:${words(
    `(?:you|we)(?:'re|'ve)?${now}(?: are| have| do| will| did)?${now} (?:not|no longer|never)`,
    `(?:you|we)${now} (?:are|have|do|wo|did)n't`,
    "you(?:'ve| have)? (?:chose|chosen|asked|decided) not to",
    '(?:currently )?not',
  )})${now} ${words('receiv(?:e|ing)', 'get(?:ting)?', 'be sent', 'send(?:ing)?(?: you)?', 'subscribed(?: to)?', 'signed up(?: for)?', 'enrolled(?: in)?')}${mails}`,
  'i',
);
const receiving = pattern(
  `^(?:you(?:'re| are)${now} )?(?:currently )?(?:receiving|getting|subscribed to|signed up for|enrolled in)(?: our| these| your)*(?: personali[sz]ed e-?mails?)?[.!]?$|^you${now} (?:receive|get) (?:these|personali[sz]ed) e-?mails[.!]?$`,
  'i',
);

const hasControl = (page: Page, first: number, end: number) =>
  page.scene.pieces.slice(first, end).some(({ control }) => control !== null);
