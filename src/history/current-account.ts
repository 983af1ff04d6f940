/** What is known of the account's own settings. Each page shows a part of them; what it does not show stays as it was. */
import type { Account } from '@/src/model/reading';
import type { Seen } from './current';
import { foldPrinted } from './fold-printed';
import { known, type Look, looksAt, newestKnown, type TimedVisit } from './looks';

/** null when no page has shown any of it. `seenOn`: the newest look at any part. */
export function currentAccount(visits: readonly TimedVisit[]): Seen<Account> | null {
  const looks = looksAt(
    visits.flatMap((visit) => (visit.reading.account ? [{ visit, item: visit.reading.account }] : [])),
  );
  const last = looks.at(-1);
  if (!last) return null;
  const newest = <V>(pick: (account: Account) => V | null) => newestKnown(looks, pick)?.value ?? null;
  const value: Account = {
    notifications: notifications(looks),
    personalizedEmails: newest((account) => known(account.personalizedEmails)) ?? 'unknown',
    paperless: newest((account) => known(account.paperless)) ?? 'unknown',
    caregivers: newestList(looks, (account) => account.caregivers),
    careRecipients: newestList(looks, (account) => account.careRecipients),
    paymentExpires: newest((account) => account.paymentExpires),
  };
  return { value, seenOn: last.on };
}

function notifications(looks: readonly Look<Account>[]): Account['notifications'] {
  const byTopic = new Map<string, Account['notifications'][number]>();
  for (const topic of looks.flatMap((look) => look.item.notifications)) {
    const before = byTopic.get(foldPrinted(topic.topic));
    byTopic.set(foldPrinted(topic.topic), {
      topic: topic.topic,
      text: known(topic.text) ?? before?.text ?? 'unknown',
      email: known(topic.email) ?? before?.email ?? 'unknown',
      phone: known(topic.phone) ?? before?.phone ?? 'unknown',
    });
  }
  return [...byTopic.values()];
}

/** An empty list means that there is nobody only on the page that lists them, wholly read. */
function newestList<T>(looks: readonly Look<Account>[], pick: (account: Account) => T[]): T[] {
  const telling = looks.findLast((look) => {
    const { page, outcome } = look.visit.reading;
    return pick(look.item).length > 0 || (page === 'caregiver-management' && outcome === 'complete');
  });
  return telling ? pick(telling.item) : [];
}
