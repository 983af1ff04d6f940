/** The guide's table of messages, for one person: what comes, what has really come, and what stands in for it. */
import type { NotificationRow } from './notification-row';
import { notificationRules } from './notifications';
import type { PersonFacts } from './person-facts';
import type { Verdict } from './rule';

const expected: Record<Verdict, NotificationRow['isExpected']> = {
  applies: 'yes',
  'does-not-apply': 'no',
  'cannot-tell': 'unknown',
};

export const notificationTable = (facts: PersonFacts): readonly NotificationRow[] =>
  notificationRules.map(({ event, rule, email, isExpected }) => {
    const said = facts.own.ofPerson('email-came', event);
    return {
      event,
      rule,
      personId: facts.person.id,
      says: { say: `event-${event}` },
      email,
      came: said?.value ?? 'unknown',
      saidOn: said?.saidOn ?? null,
      isExpected: expected[isExpected(facts)],
      instead: { say: `instead-${event}` },
    };
  });
