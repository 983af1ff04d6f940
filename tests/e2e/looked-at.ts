/** A look at a page of the site has reached the records: filed, or waiting until it is known whose page it is. */
import type { HeldSighting, Visit } from '@/src/model/visit';
import type { Driver } from './driver';
import { rawRecords } from './raw-records';
import { eventually } from './world';

/** What the records call these pages. */
const kinds = { prescriptions: 'my-prescriptions', orders: 'order-status', preferences: 'communication-preferences' };

/** Waits for a look at this page that is no older than `since`. */
export async function lookedAt(driver: Driver, page: keyof typeof kinds, since: string): Promise<void> {
  await eventually(`the look at ${page}`, async () => {
    const { visits = [], held = [] } = await rawRecords(driver);
    const filed = visits.map(({ body }) => body as Visit);
    const waiting = held.map(({ body }) => (body as HeldSighting).sighting);
    return (
      filed.some(({ reading, lastSeenAt }) => reading.page === kinds[page] && lastSeenAt >= since) ||
      waiting.some(({ reading, seenAt }) => reading.page === kinds[page] && seenAt >= since)
    );
  });
}
