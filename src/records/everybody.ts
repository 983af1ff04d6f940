/** All people with what is known of each now: what the outlook is built from. */
import type { PersonRecords } from '@/src/advice/person-facts';
import { deriveCurrent } from '@/src/history/derive-current';
import type { Visit } from '@/src/model/visit';
import { entriesOf } from './entries';
import { listPeople } from './people';
import { visitsOf } from './visits';

/** In the order in which the people were added. Works in a live query. */
export async function readEverybody(): Promise<readonly PersonRecords[]> {
  const people = await listPeople();
  return Promise.all(
    people.map(async (person) => {
      const visits = await visitsOf(person.id);
      return { person, records: deriveCurrent(visits), firstLookOn: firstDay(visits), own: await entriesOf(person.id) };
    }),
  );
}

/** null when nothing was seen yet. */
function firstDay(visits: readonly Visit[]): string | null {
  return (
    visits
      .map((visit) => visit.firstSeenOn)
      .sort()
      .at(0) ?? null
  );
}
