/** Which messages Optum sends, to whom they really come, and what stands in for them (NT-01 to NT-16). */
import type { NotificationEvent } from '@/src/model/own-facts';
import type { OrderStatus } from '@/src/model/reading';
import { isNewMedicine } from './about-medicine';
import { isNews } from './about-order';
import { isAwaited } from './new-prescription-waiting';
import { paymentEndsSoon } from './payment';
import type { PersonFacts } from './person-facts';
import { any, applies, onPage, type PersonRule, type Rule, type Verdict } from './rule';
import type { RuleId } from './rule-index';

export interface NotificationRule {
  readonly event: NotificationEvent;
  readonly rule: RuleId;
  /** What the guide found. */
  readonly email: 'yes' | 'no' | 'unsure';
  /** Whether something of this kind is going on, so that its message is due. */
  readonly isExpected: (facts: PersonFacts) => Verdict;
}

const ofMedicines =
  (when: (facts: PersonFacts, medicine: PersonFacts['records']['medicines'][number]) => Verdict) =>
  (facts: PersonFacts) =>
    facts.records.listSeenOn === null
      ? 'cannot-tell'
      : any(...facts.records.medicines.filter(({ goneSince }) => goneSince === null).map((one) => when(facts, one)));

/** An order of late stands, or stood, in one of these. An order whose status was not read leaves it open. */
const ofOrders =
  (...statuses: readonly OrderStatus[]) =>
  (facts: PersonFacts): Verdict =>
    facts.records.lastSeenOn === null
      ? 'cannot-tell'
      : any(
          ...facts.records.orders
            .filter((order) => isNews(order, facts))
            .map(({ order }) =>
              order.status === 'unknown' ? 'cannot-tell' : applies(statuses.includes(order.status)),
            ),
        );

const planOf = (facts: PersonFacts, key: string) => facts.plans.get(key) ?? null;

/** Messages are not read: only that their page is on screen tells that one may be on its way. */
const inMessages = (facts: PersonFacts): Verdict => onPage(facts, 'messages');

const duePlan = ofMedicines((facts, { key }) => {
  const due = planOf(facts, key)?.due ?? 'later';
  return due === 'unknown' ? 'cannot-tell' : applies(due === 'now');
});
const needsNew = ofMedicines((facts, { key }) => {
  const needed = planOf(facts, key)?.newPrescription.needed ?? 'no';
  return needed === 'unknown' ? 'cannot-tell' : applies(needed === 'yes');
});
const tooSoon = ofMedicines((facts, { key }) => {
  const plan = planOf(facts, key);
  if (plan === null) return 'does-not-apply';
  return plan.state === 'unknown' ? 'cannot-tell' : applies(plan.state === 'order-now-it-will-wait');
});
const newOne = ofMedicines((facts, medicine) =>
  facts.firstLookOn === null
    ? 'cannot-tell'
    : any(
        applies(isNewMedicine(medicine, facts)),
        isAwaited(medicine, facts) === 'applies' ? 'applies' : 'does-not-apply',
      ),
);
const decision = ofMedicines((facts, medicine) => {
  const said = facts.own.ofMedicine('prior-authorization', medicine)?.value ?? null;
  if (said === null) return 'cannot-tell';
  return applies(said.ends === 'on' && said.on <= facts.today.add({ days: 30 }).toString());
});

/** In the order of the guide's table. */
export const notificationRules: readonly NotificationRule[] = [
  { event: 'new-prescription-ready', rule: 'NT-01', email: 'no', isExpected: newOne },
  { event: 'refill-reminder', rule: 'NT-02', email: 'yes', isExpected: duePlan },
  { event: 'out-of-refills', rule: 'NT-03', email: 'yes', isExpected: needsNew },
  { event: 'order-placed', rule: 'NT-04', email: 'yes', isExpected: ofOrders('placed', 'received') },
  { event: 'refill-too-soon', rule: 'NT-05', email: 'yes', isExpected: tooSoon },
  { event: 'waiting-for-provider', rule: 'NT-06', email: 'yes', isExpected: ofOrders('verifying') },
  { event: 'order-processing', rule: 'NT-07', email: 'yes', isExpected: ofOrders('processing', 'processed') },
  { event: 'order-shipped', rule: 'NT-08', email: 'yes', isExpected: ofOrders('shipped') },
  { event: 'out-for-delivery', rule: 'NT-09', email: 'no', isExpected: ofOrders('out-for-delivery') },
  { event: 'delivered', rule: 'NT-10', email: 'yes', isExpected: ofOrders('delivered') },
  { event: 'message-received', rule: 'NT-11', email: 'yes', isExpected: inMessages },
  { event: 'message-reply', rule: 'NT-12', email: 'yes', isExpected: inMessages },
  { event: 'prior-authorization-decision', rule: 'NT-13', email: 'yes', isExpected: decision },
  { event: 'payment-expiring', rule: 'NT-14', email: 'unsure', isExpected: paymentEndsSoon },
];

const cameYes = (event: NotificationEvent, facts: PersonFacts) =>
  facts.own.ofPerson('email-came', event)?.value === 'yes';

/** Every email that the guide has seen has been seen by this person too. */
const emailsAreProven = (facts: PersonFacts) =>
  notificationRules.every(({ event, email }) => email !== 'yes' || cameYes(event, facts));

const trustOnlyWhatCame: PersonRule = {
  about: 'person',
  id: 'NT-15',
  shows: [{ as: 'notification', event: 'order-placed' }],
  when(_, facts) {
    if (emailsAreProven(facts)) return 'does-not-apply';
    const expected = notificationRules.filter(({ event }) => facts.own.ofPerson('email-came', event) === null);
    return any(...expected.map(({ isExpected }) => isExpected(facts)));
  },
};

const textTopics = [/pharmacy care/i, /order notification/i];

const textsUntilProven: PersonRule = {
  about: 'person',
  id: 'NT-16',
  shows: [{ as: 'card' }, { as: 'checklist', list: 'account' }],
  when(_, facts) {
    if (emailsAreProven(facts)) return 'does-not-apply';
    const shown = facts.records.account?.value.notifications ?? [];
    return any(
      ...textTopics.map((topic): Verdict => {
        const text = shown.find((one) => topic.test(one.topic))?.text ?? 'unknown';
        return text === 'unknown' ? 'cannot-tell' : applies(text === 'off');
      }),
    );
  },
  card: {
    topic: 'notice',
    advice: (_, facts) => ({
      headline: {
        say: 'texts-are-off',
        person: facts.person.name,
        topics: (facts.records.account?.value.notifications ?? [])
          .filter(({ topic, text }) => text === 'off' && textTopics.some((one) => one.test(topic)))
          .map(({ topic }) => topic),
      },
      basis: [
        { say: 'gist', rule: 'NT-15' },
        ...(facts.records.account ? [{ say: 'seen-on', on: facts.records.account.seenOn } as const] : []),
      ],
      firstStep: { say: 'turn-texts-on' },
      thenSteps: [],
    }),
  },
};

const rowRule = ({ event, rule, isExpected }: NotificationRule): PersonRule => ({
  about: 'person',
  id: rule,
  shows: [{ as: 'notification', event }],
  when: (_, facts) => isExpected(facts),
});

export const notificationFamily: readonly Rule[] = [
  textsUntilProven,
  trustOnlyWhatCame,
  ...notificationRules.map(rowRule),
];
