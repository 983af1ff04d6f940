/** The records as the advice wants them: everybody who is looked after, with all that is known of each. */
import { buildOutlook, cardsOf, type PersonRecords } from '@/src/advice/build-outlook';
import type { Card } from '@/src/advice/card';
import type { Outlook } from '@/src/advice/outlook';
import { deriveCurrent } from '@/src/history/derive-current';
import type { Person } from '@/src/model/person';
import { listHeld } from './held';
import { listPeople } from './people';
import { visitsOf } from './visits';

async function recordsOf(person: Person): Promise<PersonRecords> {
  const visits = await visitsOf(person.id);
  const days = visits.map(({ firstSeenOn }) => firstSeenOn).sort();
  return { person, records: deriveCurrent(visits), firstLookOn: days[0] ?? null };
}

/** Everything the popup shows and the badge counts. Works in a live query. */
export async function outlookOn(today: Temporal.PlainDate): Promise<Outlook> {
  const everybody = await Promise.all((await listPeople()).map(recordsOf));
  return buildOutlook(everybody, await listHeld(), today);
}

/** The cards of one person; none when nobody of that id is known (any more). */
export async function cardsOn(today: Temporal.PlainDate, personId: string): Promise<Card[]> {
  const person = (await listPeople()).find(({ id }) => id === personId);
  return person ? cardsOf(await recordsOf(person), today) : [];
}
