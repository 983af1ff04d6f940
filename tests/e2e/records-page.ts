/** "Records and privacy", used as a person uses it: save a backup, restore one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import type { Driver } from './driver';
import { eventually, press, textOf } from './world';

/** The text of the file that "Save a backup" hands out. */
export async function savedBackup(driver: Driver): Promise<string> {
  const page = await driver.openOurs('dashboard.html#records');
  try {
    // The download itself is the browser's; what is in the file is ours, and is read on its way there.
    await page.evaluate(() => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => {
          (globalThis as { savedText?: string }).savedText = text;
        });
        return real.call(URL, file);
      };
    });
    await press(page, /^Save a backup/);
    return await eventually('the backup', () =>
      page.evaluate(() => (globalThis as { savedText?: string }).savedText ?? ''),
    ).catch(async (problem) => {
      throw new Error(`${problem.message} The page says: ${await textOf(page)}`);
    });
  } finally {
    await page.close();
  }
}

/** Restores from a file with this text; answers the line that the page then says. */
export async function restore(driver: Driver, backup: string): Promise<string> {
  const page = await driver.openOurs('dashboard.html#records');
  const folder = mkdtempSync(join(tmpdir(), 'refill-lookout-backup-'));
  try {
    const file = join(folder, 'backup.json');
    writeFileSync(file, backup);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await press(page, /^Yes, replace it/);
    const outcome = /^(Restored: .*|This (file|backup) .*|The browser would not .*)$/m;
    return await eventually('what became of it', async () => outcome.exec(await textOf(page))?.[0] ?? '');
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
