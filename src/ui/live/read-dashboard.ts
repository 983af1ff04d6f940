/** What the dashboard shows now, in one look at the records. */
import { buildOutlook } from '@/src/advice/build-outlook';
import { personFacts } from '@/src/advice/person-facts';
import { today } from '@/src/platform/clock';
import { database } from '@/src/records/database';
import { readEverybody } from '@/src/records/everybody';
import { listHeld } from '@/src/records/held';
import { pageOnScreen } from '@/src/records/page-on-screen';
import { listPeople } from '@/src/records/people';
import { listSetAside } from '@/src/records/set-aside';
import { settings } from '@/src/records/settings';
import type { OpenState } from '@/src/ui/dashboard/dashboard-state';
import { readHealth } from './read-health';

/** Works in a live query. */
export async function readDashboard(): Promise<OpenState> {
  const { people, visits, held, entries, settings: decided, setAside } = database;
  // A live query follows only what is read before the first wait for something else than the database.
  const asked = pageOnScreen();
  const { everybody, day, ...found } = await database.transaction(
    'r',
    [people, visits, held, entries, decided, setAside],
    async () => {
      const day = today();
      const everybody = await readEverybody();
      const outlook = buildOutlook(everybody, await listHeld(), day);
      // One after the other: a count begun and awaited only later would let the browser end the transaction in between.
      const kept = [];
      for (const { id, name } of await listPeople())
        kept.push({ personId: id, name, looks: await visits.where({ personId: id }).count() });
      return {
        everybody,
        day,
        outlook,
        reading: await readHealth(),
        records: { settings: await settings(), people: kept, setAside: await listSetAside() },
      };
    },
  );
  const page = await asked;
  return {
    kind: 'open',
    ...found,
    facts: everybody.map((one) => personFacts(one, day, page(one.person.id))),
  };
}
