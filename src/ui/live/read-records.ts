/** What "Your records" shows now, in one look at the records. */
import { database } from '@/src/records/database';
import { listPeople } from '@/src/records/people';
import { listSetAside } from '@/src/records/set-aside';
import { settings } from '@/src/records/settings';
import type { RecordsState } from '@/src/ui/records/records-state';

type Open = Extract<RecordsState, { kind: 'open' }>;

/** Works in a live query. */
export async function readRecords(): Promise<Open> {
  const { people, visits, settings: decided, setAside } = database;
  return database.transaction('r', [people, visits, decided, setAside], async () => ({
    kind: 'open',
    settings: await settings(),
    people: await Promise.all(
      (await listPeople()).map(async ({ id, name }) => ({
        personId: id,
        name,
        looks: await visits.where({ personId: id }).count(),
      })),
    ),
    setAside: await listSetAside(),
  }));
}
