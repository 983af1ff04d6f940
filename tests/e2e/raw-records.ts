/** The database as it is, read without any of our own code. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

export type RawRow = Readonly<Record<string, unknown>>;
export type RawRecords = Readonly<Record<string, readonly RawRow[]>>;

/**
 * One tab of ours for all looks: a new one each time would send the site's page to the background. It shows a picture of
 * the extension: it may look into the same database, and none of our code runs in it.
 */
const tabs = new WeakMap<Driver, Page>();

export async function ourTab(driver: Driver): Promise<Page> {
  const known = tabs.get(driver);
  if (known && !known.isClosed() && known.browser().connected) return known;
  const tab = await driver.openOurs('icon.svg');
  tabs.set(driver, tab);
  return tab;
}

/** Every table with all its rows; empty when there is no database yet. */
export async function rawRecords(driver: Driver): Promise<RawRecords> {
  return (await ourTab(driver)).evaluate(async () => {
    const [known] = await indexedDB.databases();
    if (!known?.name) return {};
    const opening = indexedDB.open(known.name);
    await new Promise((opened, failed) => {
      opening.onsuccess = opened;
      opening.onerror = failed;
    });
    const database = opening.result;
    const reading = database.transaction([...database.objectStoreNames], 'readonly');
    const asked = [...database.objectStoreNames].map((name) => ({
      name,
      rows: reading.objectStore(name).getAll() as IDBRequest<RawRow[]>,
    }));
    await new Promise((done, failed) => {
      reading.oncomplete = done;
      reading.onerror = failed;
    });
    database.close();
    return Object.fromEntries(asked.map(({ name, rows }) => [name, rows.result]));
  });
}

/** Writes a row behind our own code's back, as an older version or a fault might have left it. */
export async function putRaw(driver: Driver, table: string, row: RawRow): Promise<void> {
  await (await ourTab(driver)).evaluate(
    async (into, given) => {
      const [known] = await indexedDB.databases();
      const opening = indexedDB.open(known?.name ?? '');
      await new Promise((opened, failed) => {
        opening.onsuccess = opened;
        opening.onerror = failed;
      });
      const writing = opening.result.transaction([into], 'readwrite');
      writing.objectStore(into).put(given);
      await new Promise((done, failed) => {
        writing.oncomplete = done;
        writing.onerror = failed;
      });
      opening.result.close();
    },
    table,
    row,
  );
}
