/** One card for all medicines whose autofill state could not be read, rather than one each. Unknown is not off (AF-01). */
import { autofillIsOn } from './autofill';
import type { Card } from './card';
import type { PersonFacts } from './person-facts';

export function unreadAutofill(facts: PersonFacts): Card[] {
  const unread = facts.records.medicines.filter((medicine) => autofillIsOn.when(medicine, facts) === 'cannot-tell');
  const [first] = unread;
  if (!first) return [];
  const only = unread.length === 1 ? first : null;
  const since = unread
    .map((medicine) => medicine.autofillUnreadSince ?? medicine.autofill.seenOn)
    .reduce((one, other) => (one < other ? one : other));
  return [
    {
      rule: autofillIsOn.id,
      also: [],
      severity: 'attention',
      personId: facts.person.id,
      medicineKey: only?.key ?? null,
      medicine: only?.printedName ?? null,
      orderKey: null,
      orderNumber: null,
      headline: {
        say: 'autofill-not-read',
        medicines: unread.map(({ printedName }) => printedName),
        person: facts.person.name,
        since,
      },
      basis: [],
      firstStep: { say: 'look-at-autofill-on-the-page' },
      thenSteps: [],
      dates: [],
      call: null,
      script: null,
      question: null,
      opensPath: first.path,
    },
  ];
}
