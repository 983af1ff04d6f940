/** The database as it is, read without any of our own code. */
import type { Driver } from './driver';

export type RawRecords = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** Every table with all its rows; empty when there is no database yet. */
export async function rawRecords(driver: Driver): Promise<RawRecords> {
  const page = await driver.openOurs('records.html');
  try {
    return await page.evaluate(async () => {
      const answered = <T>(request: IDBRequest<T>) =>
        new Promise<T>((give, fail) => {
          request.onsuccess = () => give(request.result);
          request.onerror = () => fail(request.error);
        });
      const [known] = await indexedDB.databases();
      if (!known?.name) return {};
      const database = await answered(indexedDB.open(known.name));
      const names = [...database.objectStoreNames];
      const reading = database.transaction(names, 'readonly');
      const tables = await Promise.all(
        names.map(async (name) => [name, await answered(reading.objectStore(name).getAll())] as const),
      );
      database.close();
      return Object.fromEntries(tables);
    });
  } finally {
    await page.close();
  }
}
