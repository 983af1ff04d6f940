/** One card a person: pages that dates rest on used to be read and are not any more. Silence would look like good news. */
import type { Card } from './card';
import type { PersonFacts } from './person-facts';

export function noLongerRead({ records, person }: PersonFacts): Card[] {
  const unread = [...records.noLongerRead].sort((a, b) => (a.since < b.since ? -1 : 1));
  const [first] = unread;
  if (!first) return [];
  return [
    {
      rule: 'reading',
      also: [],
      severity: 'attention',
      personId: person.id,
      medicineKey: null,
      medicine: null,
      orderKey: null,
      orderNumber: null,
      headline: { say: 'dates-may-be-out-of-date', person: person.name, since: first.since },
      basis: unread.map(({ page, facts, lastReadOn }) =>
        facts.length === 0
          ? { say: 'page-no-longer-read', page, lastReadOn }
          : { say: 'facts-no-longer-read', page, facts },
      ),
      firstStep: { say: 'go-by-the-page-itself' },
      thenSteps: [{ say: 'save-the-page-for-the-makers' }],
      dates: [],
      call: null,
      script: null,
      question: null,
      opensPath: first.path,
    },
  ];
}
