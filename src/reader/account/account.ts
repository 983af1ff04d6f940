/** Reads the profile pages: notifications, paperless settings, caregivers, the month of the preferred card. */
import type { Account, PageKind } from '@/src/model/reading';
import type { Trouble } from '../frame/trouble';
import type { Page } from '../page';
import { personalizedEmailsOf } from './emails';
import { notificationsOf } from './notifications';
import { paperlessOf } from './paperless';
import { paymentExpiresOf } from './payment';
import { peopleUnder } from './people';

/** What stands over the people who help whoever is signed in. */
const caregivers =
  /caregivers?\b(?! management)|^(?:pending|sent|open|outstanding) invit\w+|^invitations(?: sent)?$|account managers?\b|(?:people|someone) (?:who|that) helps? (?:me|you)\b|(?:who|that) (?:can|may) (?:see|view|use|access|manage) (?:my|your) account|with access to (?:my|your) account|(?:my|your) account (?:is )?managed by|(?:who|people|person) (?:helps?|helping|manages for) (?:me|you)\b|^(?:helps|manages for) (?:me|you)\b|^(?:my|your) helpers?\b/i;
/** A head that speaks of those, too, is of the people whom one helps. */
const recipients = /recipient|\b(?:i|you) (?:care for|help|manage)\b|i manage for|people you/i;
/** What stands over the people whom one helps. */
const careRecipients =
  /care recipients?|(?:(?:people|someone|those|accounts?)(?: (?:that|who|whom))? |whom? |^)(?:i|you) (?:care for|help|manage)\b|household/i;
/** "Household members who can manage my account" are caregivers. */
const managersToo =
  /\b(?:who|that|people) (?:can |may )?(?:see|view|use|access|manages?|helps?|ha(?:s|ve) access)\b.*\b(?:me|my|your)\b|\bwith access to (?:my|your)\b|\bmy account (?:is )?managed by\b/i;

/** `kind`: a page that is about caregivers or cards says something of them even when it lists none. */
export function accountOf(page: Page, kind: PageKind, { saysEmpty }: Trouble): Account | null {
  const account: Account = {
    notifications: notificationsOf(page),
    personalizedEmails: personalizedEmailsOf(page),
    paperless: paperlessOf(page),
    caregivers: peopleUnder(page, caregivers, recipients),
    careRecipients: peopleUnder(page, careRecipients, managersToo).map(({ name }) => ({ name })),
    paymentExpires: paymentExpiresOf(page, kind),
  };
  const isEmpty =
    account.notifications.length + account.caregivers.length + account.careRecipients.length === 0 &&
    account.personalizedEmails === 'unknown' &&
    account.paperless === 'unknown' &&
    account.paymentExpires === null;
  return isEmpty && !listsNobody(page, kind, saysEmpty) ? null : account;
}

function listsNobody(page: Page, kind: PageKind, saysEmpty: boolean): boolean {
  if (kind !== 'caregiver-management') return kind === 'payment-methods' && saysEmpty;
  const none = /^(?:none|nobody|no one)\b(?: yet| added| invited)?/i;
  return page.scene.lines.some((line, index) => !page.foreign[index] && (saysEmpty || none.test(line.plain)));
}
