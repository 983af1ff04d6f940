/** The first months of the year: a higher price needs a yes by phone, or the order dies (JC-01 to JC-03). */
import { businessDaysBetween } from '@/src/calendar/business-days';
import type { CurrentOrder } from '@/src/history/current';
import { foldPrinted } from '@/src/history/fold-printed';
import { calledAbout, canBeStopped, knownMedicine, nameOf, sinceWhen } from './about-order';
import { isAtOptum, type PersonFacts } from './person-facts';
import { all, applies, type MedicineRule, type OrderRule, type Rule, type Verdict } from './rule';
import { scriptRef } from './scripts/script-ref';
import { mayGoOn } from './to-be-stopped';

const lastEarlyMonth = 3;
/** After this many business days the order is likely to be canceled for "non-response" soon. */
const waitsBusinessDays = 2;
const priceWords = /\b(price|cost|co-?pay|deductible|approv)/i;
const december = 12;

/** What the last parcel with the same medicines cost; null when none is known. */
function lastTotal(order: CurrentOrder, facts: PersonFacts): number | null {
  const contents = (one: CurrentOrder) =>
    one.order.medicines
      .map((ordered) => knownMedicine(ordered, facts)?.key ?? foldPrinted(ordered.printedName))
      .sort()
      .join();
  const before = facts.records.orders
    .filter((other) => other.key !== order.key && other.order.status === 'delivered' && other.order.total !== null)
    .filter((other) => other.order.medicines.length > 0 && contents(other) === contents(order))
    .sort((one, other) => (other.order.deliveredOn ?? '').localeCompare(one.order.deliveredOn ?? ''));
  return before[0]?.order.total ?? null;
}

/** It costs more than the last time. */
function costsMore(order: CurrentOrder, facts: PersonFacts): Verdict {
  const { total } = order.order;
  const last = lastTotal(order, facts);
  return total === null || last === null ? 'cannot-tell' : applies(total > last);
}

function needsAYesByPhone(order: CurrentOrder, facts: PersonFacts): Verdict {
  if (mayGoOn(order, facts) !== 'applies') return 'does-not-apply';
  const { status, hold, printedStatus } = order.order;
  const isHeld = status === 'on-hold' && hold !== 'information';
  if (isHeld && printedStatus !== null && priceWords.test(printedStatus)) return 'applies';
  if (facts.today.month > lastEarlyMonth || !canBeStopped(order)) return 'does-not-apply';
  if (status === 'unknown') return 'cannot-tell';
  const more = costsMore(order, facts);
  // Held, early in the year, and nothing shows that the price is as before: one call too many does no harm.
  return isHeld && more === 'cannot-tell' ? 'applies' : more;
}

const headline = (order: CurrentOrder, facts: PersonFacts) =>
  ({
    say: 'price-needs-a-yes',
    what: nameOf(order),
    person: facts.person.name,
    isDearer: costsMore(order, facts) === 'applies',
  }) as const;

const callToday: OrderRule = {
  about: 'order',
  id: 'JC-01',
  shows: [{ as: 'card' }, { as: 'script', script: 'higher-price' }],
  when: needsAYesByPhone,
  card: {
    topic: 'order',
    advice(order, facts) {
      const called = calledAbout(order, order.statusSince, facts);
      return {
        headline: headline(order, facts),
        basis: called === null ? sinceWhen(order) : [{ say: 'you-called-on', on: called }, ...sinceWhen(order)],
        firstStep: called === null ? { say: 'call-today-and-say-yes-or-no' } : { say: 'look-whether-it-moves' },
        thenSteps: called === null ? [{ say: 'price-holds-need-a-call' }] : [{ say: 'call-again-if-it-stands' }],
        call: 'member-help',
        script: scriptRef('higher-price', facts, { order }),
        severity: called === null ? 'critical' : 'attention',
      };
    },
  },
};

const beforeItIsCanceled: OrderRule = {
  about: 'order',
  id: 'JC-02',
  shows: [{ as: 'card' }, { as: 'reminder' }],
  when(order, facts) {
    const since = Temporal.PlainDate.from(order.statusSince);
    const waited = businessDaysBetween(since, facts.today, 'office');
    const isOverdue = waited === null || waited.days > waitsBusinessDays;
    return all(
      applies(isOverdue && calledAbout(order, order.statusSince, facts) === null),
      needsAYesByPhone(order, facts),
    );
  },
  card: {
    topic: 'order',
    advice: (order, facts) => ({
      headline: headline(order, facts),
      basis: [{ say: 'gist', rule: 'JC-02' }, ...sinceWhen(order)],
      firstStep: { say: 'call-today-and-say-yes-or-no' },
      thenSteps: [{ say: 'price-holds-need-a-call' }],
      dates: [{ what: 'call-by', on: facts.today.toString(), certainty: 'exact' }],
      call: 'member-help',
      script: scriptRef('higher-price', facts, { order }),
    }),
  },
};

/** The next fill falls into the months in which the deductible starts again. */
const prepareInDecember: MedicineRule = {
  about: 'medicine',
  id: 'JC-03',
  shows: [{ as: 'checklist', list: 'december' }, { as: 'reminder' }],
  when(medicine, facts) {
    if (!isAtOptum(medicine) || facts.today.month !== december) return 'does-not-apply';
    const runOut = facts.runOuts.get(medicine.key);
    if (!runOut) return 'cannot-tell';
    return applies(runOut.year === facts.today.year + 1 && runOut.month <= 2);
  },
};

export const januaryRules: readonly Rule[] = [beforeItIsCanceled, callToday, prepareInDecember];
