/** Words that the settings of an account share. */

import type { Account } from '@/src/model/reading';
import { pattern } from '../text/patterns';

export type OnOff = Account['notifications'][number]['text'];
export type Channel = 'text' | 'email' | 'phone';

const way =
  '(?:automated |voice |phone |mobile )?(?:text(?: messag(?:es?|ing))?|sms(?: messages?)?|e-?mail(?: messages?)?|phone(?: calls?)?|calls?|voice|(?:u\\.?s\\.? )?mail|paper)s?';
/** A way of being told and nothing else: "By text", "Email alerts", "Automated phone calls:". */
export const channelOnly = pattern(
  `^(?:by |via |through |send (?:me |by )?)?(?:an? )?${way}(?:[ ,/&]+(?:and |or )?${way})*(?: me)?(?: (?:notification|alert|reminder|update)s?)?:?$`,
  'i',
);
/** "Text to (218) 555-0142", "Email: kat@example.com". */
const destination =
  /\s*[:,(–—·-]?\s*(?:\b(?:(?:sent|going|delivered) )?(?:to|at) .*|\(?[\d•*x][\d•*x().\s-]{6,}|\S+@\S+)$/i;
export const isWay = (text: string): boolean =>
  [text, text.replace(destination, ''), text.replace(/\s*\([^()]*\)$/, '')].some((one) => channelOnly.test(one));
export const personalized = /personali[sz]ed e-?mails?/i;
export const paperless = /paperless|required communications/i;

const channels: readonly (readonly [Channel, RegExp])[] = [
  ['text', /\b(?:text|sms|texts|texting)\b/i],
  ['email', /\be-?mails?\b/i],
  ['phone', /\b(?:phone|calls?|voice)\b/i],
];

/** The ways of being told that a text names; none where it is a sentence. */
export const channelsIn = (text: string): Channel[] =>
  text.length > 80 ? [] : channels.filter(([, fits]) => fits.test(text)).map(([channel]) => channel);

export const channelIn = (text: string): Channel | null => channelsIn(text)[0] ?? null;

/** "On", "On - sent to (218) 555-0142"; null: the text is no such word. */
export const onOffIn = (text: string): OnOff | null =>
  bareState(text) ?? (text.length > 80 ? null : bareState(text.replace(destination, '')));

function bareState(text: string): OnOff | null {
  if (
    /^(?:turned |currently |now )?(?:off|no|not enrolled|disabled|unsubscribed|not subscribed|not selected|none|opted out|do not .*|[✗✘❌])$/i.test(
      text,
    )
  )
    return 'off';
  return /^(?:turned |currently |now )?(?:on|yes|enrolled|enabled|subscribed|selected|opted in|[✓✔☑✅])$/i.test(text)
    ? 'on'
    : null;
}

/** "Do not text me", "Opt out of email": what is ticked is off; what is not ticked tells nothing for sure. */
export const isRefusal = (text: string): boolean =>
  /\b(?:do not|don't|stop|never|no longer|opt(?:ing|ed)?[- ]out|unsubscribe)\b/i.test(text);
