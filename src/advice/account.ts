/** The account: setting it up, signing in, paying, and what to do when the site fails (AC-01 to AC-13). */

import type { PageKind } from '@/src/model/reading';
import { isSettingUp, untilTicked } from './checklists/ticks';
import { askPerson } from './own-questions';
import { paymentEndsOn, paymentEndsSoon } from './payment';
import { all, any, applies, byWord, onPage, type PersonRule, type Rule, type Shows } from './rule';
import type { RuleId } from './rule-index';

const setUp = (id: RuleId, item: string, holds?: 'half-a-year'): PersonRule => ({
  about: 'person',
  id,
  shows: [{ as: 'checklist', list: 'account' }],
  when: (_, facts) => untilTicked('account', item, facts, holds),
});

/** Of use on some pages of the site only. */
const atPages = (id: RuleId, shows: readonly Shows[], ...pages: readonly PageKind[]): PersonRule => ({
  about: 'person',
  id,
  shows,
  when: (_, facts) => onPage(facts, ...pages),
});

const anAccountMayExist: PersonRule = {
  about: 'person',
  id: 'AC-02',
  shows: [
    { as: 'checklist', list: 'account' },
    { as: 'script', script: 'account-exists' },
  ],
  when: (_, facts) =>
    all(onPage(facts, 'sign-in'), facts.records.lastSeenOn === null ? 'cannot-tell' : applies(isSettingUp(facts))),
};

const theCardRunsOut: PersonRule = {
  about: 'person',
  id: 'AC-05',
  shows: [{ as: 'card' }, { as: 'reminder' }],
  when: (_, facts) => paymentEndsSoon(facts),
  asks: (_, facts) =>
    paymentEndsOn(facts) === null && facts.records.medicines.length > 0
      ? askPerson('payment-month', facts, 'AC-05', 'NT-14')
      : null,
  card: {
    topic: 'payment',
    advice(_, facts) {
      const endsOn = paymentEndsOn(facts)?.toString();
      if (!endsOn) return null;
      const isPast = endsOn < facts.today.toString();
      return {
        headline: { say: 'payment-card-ends', person: facts.person.name, endsOn, isPast },
        basis: [{ say: 'gist', rule: 'AC-05' }],
        firstStep: { say: 'put-in-the-new-card' },
        thenSteps: [],
        dates: [{ what: 'payment-ends', on: endsOn, certainty: 'exact' }],
        // A card that has run out stops the next order.
        severity: isPast ? 'attention' : 'information',
      };
    },
  },
};

const savingsCard: PersonRule = {
  about: 'person',
  id: 'AC-06',
  shows: [
    { as: 'checklist', list: 'account' },
    { as: 'script', script: 'copay-card' },
  ],
  when: (_, facts) => byWord(facts.own.ofPerson('copay-card')),
};

/** A blank page, an error: on screen now, or the newest look at some page that could not be read at all. */
const siteTrouble = (id: RuleId, ...shows: Shows[]): PersonRule => ({
  about: 'person',
  id,
  shows,
  when: (_, facts) =>
    any(
      onPage(facts, 'error'),
      facts.records.notRead.some(({ gaps }) => gaps.length === 0) ? 'applies' : 'does-not-apply',
    ),
});

/** Beside the control and on the page itself; the overlay says it. */
const signOutFirst = atPages(
  'AC-08',
  [{ as: 'moment' }, { as: 'checklist', list: 'change-email' }],
  'contact-information',
);

export const accountRules: readonly Rule[] = [
  theCardRunsOut,
  atPages('AC-01', [{ as: 'note' }], 'sign-in'),
  anAccountMayExist,
  setUp('AC-03', 'open-my-profile'),
  setUp('AC-04', 'payment'),
  savingsCard,
  setUp('AC-07', 'contact', 'half-a-year'),
  signOutFirst,
  atPages('AC-09', [{ as: 'note' }, { as: 'checklist', list: 'account' }], 'profile'),
  atPages('AC-10', [{ as: 'note' }], 'sign-in'),
  atPages('AC-11', [{ as: 'note' }, { as: 'checklist', list: 'page-trouble' }], 'sign-in', 'error'),
  siteTrouble('AC-12', { as: 'checklist', list: 'page-trouble' }),
  siteTrouble('AC-13', { as: 'note' }),
];
