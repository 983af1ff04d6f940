/** Words that the settings of an account share. */
import type { Account } from '@/src/model/reading';

export type OnOff = Account['notifications'][number]['text'];

export const channelOnly =
  /^(?:by |via |through )?(?:text(?: messages?)?|sms|e-?mails?|phone(?: calls?)?|calls?|voice|(?:u\.?s\.? )?mail|paper)s?(?: notifications?| alerts?)?$/i;
export const personalized = /personali[sz]ed e-?mails?/i;
export const paperless = /paperless|required communications/i;

export function wordState(text: string): OnOff | null {
  if (/^(?:off|no|not enrolled|disabled|unsubscribed|not selected|none|opted out|do not .*|[✗✘❌])$/i.test(text))
    return 'off';
  return /^(?:on|yes|enrolled|enabled|subscribed|selected|opted in|[✓✔☑✅])$/i.test(text) ? 'on' : null;
}
