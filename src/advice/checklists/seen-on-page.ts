/** What a page of the site itself shows of a line on a list. Not seen is unknown, never done. */
import type { CurrentMedicine } from '@/src/history/current';
import type { ChecklistId, ChecklistItem } from '../checklist';
import { paymentEndsOn } from '../payment';
import type { PersonFacts } from '../person-facts';

const notSeen: ChecklistItem['onPage'] = { state: 'unknown', seenOn: null };

export function seenOnPage(
  list: ChecklistId,
  item: string,
  facts: PersonFacts,
  medicine: CurrentMedicine | null,
): ChecklistItem['onPage'] {
  const account = facts.records.account;
  const shown = (isDone: boolean | null): ChecklistItem['onPage'] =>
    account === null || isDone === null ? notSeen : { state: isDone ? 'done' : 'open', seenOn: account.seenOn };
  switch (`${list} ${item}`) {
    case 'account payment':
    case 'before-refill payment':
    case 'december payment': {
      if (account === null || account.value.paymentExpires === null) return notSeen;
      const endsOn = paymentEndsOn(facts);
      const mustLast = list === 'december' ? facts.today.add({ months: 2 }) : facts.today;
      return shown(endsOn !== null && Temporal.PlainDate.compare(endsOn, mustLast) >= 0);
    }
    case 'account paperless':
      return shown(account === null || account.value.paperless === 'unknown' ? null : true);
    case 'account personalized-emails':
      return shown(
        account === null || account.value.personalizedEmails === 'unknown'
          ? null
          : account.value.personalizedEmails === 'no',
      );
    case 'account texts': {
      const topics = account?.value.notifications.filter(({ topic }) =>
        /pharmacy care|order notification/i.test(topic),
      );
      if (!topics || topics.length === 0 || topics.some(({ text }) => text === 'unknown')) return notSeen;
      return shown(topics.every(({ text }) => text === 'on'));
    }
    case 'account caregiver':
    case 'caregiver-authority named':
      return shown(account === null || account.value.caregivers.length === 0 ? null : true);
    case 'turn-autofill-off switch':
    case 'turn-autofill-off look-again':
    case 'new-prescription autofill-off':
      return autofillShown(medicine);
    case 'before-refill refills':
      return medicine?.refillsLeft
        ? { state: medicine.refillsLeft.value > 0 ? 'done' : 'open', seenOn: medicine.refillsLeft.seenOn }
        : notSeen;
    default:
      return notSeen;
  }
}

/** Off when last read, but unread since, is no "off". */
function autofillShown(medicine: CurrentMedicine | null): ChecklistItem['onPage'] {
  if (medicine === null || medicine.autofill.value === 'unknown' || medicine.autofillUnreadSince !== null)
    return notSeen;
  return { state: medicine.autofill.value === 'on' ? 'open' : 'done', seenOn: medicine.autofill.seenOn };
}
