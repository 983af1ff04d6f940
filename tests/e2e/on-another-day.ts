/**
 * A browser's clock cannot be moved. A page of ours can be told another day, and what was just seen on the site's pages can
 * be written down as seen on that day: together a story may take half a year.
 */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { ourTab } from './raw-records';

/** From now on it is noon of that day for this page, and it looks at the records anew. */
export async function tellTheDay(page: Page, day: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((on) => {
    const noon = Temporal.ZonedDateTime.from(`${on}T12:00[${Temporal.Now.timeZoneId()}]`);
    const started = performance.now();
    const now = () => noon.add({ milliseconds: Math.round(performance.now() - started) });
    Object.assign(Temporal.Now, {
      instant: () => now().toInstant(),
      zonedDateTimeISO: now,
      plainDateISO: () => now().toPlainDate(),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, day);
}

/** What was looked at since `since` counts as looked at on that day. */
export async function asIfSeenOn(driver: Driver, since: string, day: string): Promise<void> {
  await (await ourTab(driver)).evaluate(
    async (from, on) => {
      const [known] = await indexedDB.databases();
      const opening = indexedDB.open(known?.name ?? '');
      await new Promise((opened, failed) => {
        opening.onsuccess = opened;
        opening.onerror = failed;
      });
      const writing = opening.result.transaction(['visits'], 'readwrite');
      const store = writing.objectStore('visits');
      const reading = store.getAll();
      await new Promise((read, failed) => {
        reading.onsuccess = read;
        reading.onerror = failed;
      });
      const moved = (at: string) => (at >= from ? `${on}T12:${at.slice(14)}` : at);
      for (const row of reading.result) {
        const { body } = row;
        body.firstSeenAt = moved(body.firstSeenAt);
        body.lastSeenAt = moved(body.lastSeenAt);
        body.firstSeenOn = body.firstSeenAt.slice(0, 10);
        body.lastSeenOn = body.lastSeenAt.slice(0, 10);
        for (const reader of body.readBy) if (reader.from > on) reader.from = on;
        store.put({ ...row, lastSeenOn: body.lastSeenOn });
      }
      await new Promise((done, failed) => {
        writing.oncomplete = done;
        writing.onerror = failed;
      });
      opening.result.close();
    },
    since,
    day,
  );
}
