/** What the dashboard shows now, in one look at the records. */
import { today } from '@/src/platform/clock';
import { database } from '@/src/records/database';
import { outlookOn } from '@/src/records/outlook-now';
import { listPeople } from '@/src/records/people';
import { listSetAside } from '@/src/records/set-aside';
import { settings } from '@/src/records/settings';
import type { DashboardState } from '@/src/ui/dashboard/dashboard-state';
import { readHealth } from './read-health';

type Open = Extract<DashboardState, { kind: 'open' }>;

/** Works in a live query. */
export async function readDashboard(): Promise<Open> {
  const { people, visits, held, entries, settings: decided, setAside } = database;
  return database.transaction('r', [people, visits, held, entries, decided, setAside], async () => {
    const outlook = await outlookOn(today());
    // One after the other: a count begun and awaited only later would let the browser end the transaction in between.
    const kept = [];
    for (const { id, name } of await listPeople())
      kept.push({ personId: id, name, looks: await visits.where({ personId: id }).count() });
    return {
      kind: 'open',
      outlook,
      reading: await readHealth(),
      records: { settings: await settings(), people: kept, setAside: await listSetAside() },
    };
  });
}
