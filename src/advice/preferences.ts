/** How Optum may reach the person (CP-01 to CP-03). */
import { tickedOn, untilTicked } from './checklists/ticks';
import { applies, type PersonRule, type Rule } from './rule';

const chooseTheWays: PersonRule = {
  about: 'person',
  id: 'CP-01',
  shows: [{ as: 'checklist', list: 'account' }],
  when: (_, facts) => untilTicked('account', 'preferences', facts),
};

const paperOrEmail: PersonRule = {
  about: 'person',
  id: 'CP-02',
  shows: [{ as: 'checklist', list: 'account' }],
  when(_, facts) {
    const chosen = facts.records.account?.value.paperless ?? 'unknown';
    return chosen === 'unknown' ? untilTicked('account', 'paperless', facts) : 'does-not-apply';
  },
};

const noPersonalizedEmails: PersonRule = {
  about: 'person',
  id: 'CP-03',
  shows: [{ as: 'checklist', list: 'account' }],
  when(_, facts) {
    const chosen = facts.records.account?.value.personalizedEmails ?? 'unknown';
    if (chosen !== 'unknown') return applies(chosen === 'yes');
    return tickedOn('account', 'personalized-emails', facts) === null ? 'cannot-tell' : 'does-not-apply';
  },
};

export const preferenceRules: readonly Rule[] = [chooseTheWays, paperOrEmail, noPersonalizedEmails];
