/**
 * The main job as one story: a caregiver opens the site for her mother; a week later autofill has been switched on behind
 * her back, a new prescription is being filled unasked, and the popup says so.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './driver';
import { asIfDaysAgo } from './let-time-pass';
import { readPopup } from './read-popup';
import { restore, savedBackup } from './records-page';
import { agree, eventually, press, startWorld, textOf } from './world';

export interface Told {
  readonly headline: string;
  readonly warnings: readonly string[];
  readonly due: readonly string[];
  /** Paths of the pictures taken. */
  readonly pictures: readonly string[];
}

const daysBetweenLooks = 7;

export async function walkStory(kind: BrowserKind, folder: string): Promise<Told> {
  const today = Temporal.Now.plainDateISO();
  const lastWeek = today.subtract({ days: daysBetweenLooks });
  const { site, driver, stop } = await startWorld(kind, { today: lastWeek.toString(), look: 'g3' });
  const pictures: string[] = [];
  const picture = async (page: Page, name: string, fullPage = false) => {
    const path = join(folder, `${kind}-${name}.png`);
    await page.screenshot({ path: path as `${string}.png`, fullPage });
    pictures.push(path);
  };
  try {
    const welcome = await driver.openOurs('welcome.html');
    await picture(welcome, '1-welcome', true);
    await welcome.close();
    await agree(driver);

    // The first look: her mother's prescriptions and orders.
    await (await driver.open(site.signIn('rose').address)).close();
    const first = await driver.open(site.address('prescriptions'));
    await waitForMarks(first);
    const asking = await driver.openOurs('popup.html');
    await eventually('the question whose page this is', async () => /Rose Miller/.test(await textOf(asking)));
    await picture(asking, '2-whose-page');
    await press(asking, /Rose Miller/);
    await eventually('what is due', async () => (await readPopup(asking)).due.length > 0);
    await asking.close();
    await first.close();

    // A week goes by, and things happen behind her back.
    await restore(driver, await asIfDaysAgo(await savedBackup(driver), daysBetweenLooks));
    site.setToday(today.toString());
    site.happen('rose', { happens: 'autofill-switched-on' });
    site.happen('rose', { happens: 'new-prescription', name: 'JARDIANCE TAB 10MG', daysSupply: 30 });

    const again = await driver.open(site.address('prescriptions'));
    await waitForMarks(again);
    await picture(again, '3-prescriptions-marked');
    const orders = await driver.open(site.address('orders'));
    await waitForMarks(orders);
    await picture(orders, '4-orders-marked');

    const popup = await driver.openOurs('popup.html');
    await popup.setViewport({ width: 400, height: 600 });
    const told = await eventually('the warning', async () => {
      const shown = await readPopup(popup);
      return shown.warnings.some((warning) => /autofill/i.test(warning)) ? shown : null;
    });
    await picture(popup, '5-popup');
    await picture(popup, '6-popup-whole', true);
    return { ...told, pictures };
  } finally {
    await stop();
  }
}

/** Marks stand in a root that nobody can look into: what can be seen is that our host stands on the page. */
async function waitForMarks(page: Page): Promise<void> {
  await eventually('our host on the page', () =>
    page.evaluate(() => document.querySelector('refill-lookout') !== null),
  );
  await new Promise((go) => setTimeout(go, 1_500));
}
