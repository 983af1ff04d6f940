/** When the payment card runs out: by the page, else by the caregiver's word. Only ever a month (AC-05). */
import type { PersonFacts } from './person-facts';
import { applies, type Verdict } from './rule';

const remindDaysBefore = 45;

/** The page's own month wins: it is what Optum would charge. */
export function paymentMonth(facts: PersonFacts): string | null {
  return facts.records.account?.value.paymentExpires ?? facts.own.ofPerson('payment-month')?.value ?? null;
}

/** A card is good through the last day of its month. null: not known. */
export function paymentEndsOn(facts: PersonFacts): Temporal.PlainDate | null {
  const month = paymentMonth(facts);
  if (month === null) return null;
  return Temporal.PlainDate.from(`${month}-01`).add({ months: 1 }).subtract({ days: 1 });
}

export const remindOfPaymentOn = (endsOn: Temporal.PlainDate) => endsOn.subtract({ days: remindDaysBefore });

export function paymentEndsSoon(facts: PersonFacts): Verdict {
  const endsOn = paymentEndsOn(facts);
  if (endsOn === null) return 'cannot-tell';
  return applies(Temporal.PlainDate.compare(remindOfPaymentOn(endsOn), facts.today) <= 0);
}
