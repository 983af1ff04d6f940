/** How well everybody's pages were read, in the order in which the people were added. Works in a live query. */
import { readingHealth } from '@/src/history/reading-health';
import { listPeople } from '@/src/records/people';
import { visitsOf } from '@/src/records/visits';
import type { PersonReading } from '@/src/ui/health/health-state';

export async function readHealth(): Promise<readonly PersonReading[]> {
  const people = await listPeople();
  return Promise.all(
    people.map(async ({ id, name }) => ({ personId: id, name, pages: readingHealth(await visitsOf(id)) })),
  );
}
