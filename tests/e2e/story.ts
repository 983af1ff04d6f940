/**
 * The main job as one story: a caregiver opens the site for her mother; a week later autofill has been switched on behind
 * her back, a new prescription is being filled unasked, and the popup says so.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { now } from '@/src/platform/clock';
import type { BrowserKind } from './driver';
import { asIfDaysAgo } from './let-time-pass';
import { lookedAt } from './looked-at';
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
const popupSize = { width: 400, height: 600 };

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
    await eventually('the question', async () => /^Yes\b/m.test(await textOf(welcome)));
    await picture(welcome, '1-welcome', true);
    await welcome.close();
    await agree(driver);

    // The first look: her mother's prescriptions and orders.
    const page = await driver.newPage();
    const look = async (at: 'prescriptions' | 'orders') => {
      const since = now();
      await page.goto(site.address(at), { waitUntil: 'load' });
      await lookedAt(driver, at, since);
      await waitForMarks(page);
    };
    await page.goto(site.signIn('rose').address, { waitUntil: 'load' });
    await page.evaluate(() => localStorage.setItem('cookie-notice-closed', 'yes'));
    await look('prescriptions');
    const asking = await driver.openOurs('popup.html');
    await asking.setViewport(popupSize);
    await eventually('the question whose page this is', async () => /Rose Miller/.test(await textOf(asking)));
    await picture(asking, '2-whose-page');
    await press(asking, /Rose Miller/);
    await eventually('what is due', async () => (await readPopup(asking)).due.length > 0);
    await asking.close();
    await page.bringToFront();
    await look('orders');

    // A week goes by, and things happen behind her back.
    await restore(driver, await asIfDaysAgo(await savedBackup(driver), daysBetweenLooks));
    site.setToday(today.toString());
    site.happen('rose', { happens: 'autofill-switched-on' });
    site.happen('rose', { happens: 'new-prescription', name: 'JARDIANCE TAB 10MG', daysSupply: 30 });

    await page.bringToFront();
    await look('prescriptions');
    await picture(page, '3-prescriptions');
    await look('orders');
    await scrollTo(page, /Action Required/);
    await picture(page, '4-orders');
    await openPanel(page);
    await picture(page, '5-panel');
    await page.keyboard.press('Escape');

    const popup = await driver.openOurs('popup.html');
    await popup.setViewport(popupSize);
    const told = await eventually('the warning', async () => {
      const shown = await readPopup(popup);
      return shown.warnings.some((warning) => /autofill/i.test(warning)) ? shown : null;
    });
    await picture(popup, '6-popup');
    await picture(popup, '7-popup-whole', true);
    if (kind === 'chromium') {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await rest(500);
      await picture(popup, '8-popup-dark');
    }

    // The same page as the site looks elsewhere and looked before.
    await page.bringToFront();
    for (const elsewhere of ['g4', 'g1'] as const) {
      await page.goto(`${site.address('prescriptions', { look: elsewhere })}?look=${elsewhere}`, { waitUntil: 'load' });
      // Its marks are drawn behind a root that nobody can look into, right when the page has been read.
      await rest(2_000);
      await picture(page, `9-prescriptions-in-${elsewhere}`);
    }
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
  // They are drawn as soon as the page was read; this is for the pictures only.
  await rest(400);
}

async function scrollTo(page: Page, words: RegExp): Promise<void> {
  await page.evaluate((source) => {
    const all = [...document.querySelectorAll<HTMLElement>('main *')];
    const last = all.findLast((one) => new RegExp(source).test(one.innerText));
    last?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words.source);
  await rest(300);
}

/** Presses our tab at the window's edge with the mouse, where the page says that something of ours is on top. */
async function openPanel(page: Page): Promise<void> {
  const at = await eventually('our tab at the edge', () =>
    page.evaluate(() => {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      for (const x of [width - 12, 12])
        for (let y = 0; y < height; y += 8)
          if (document.elementFromPoint(x, y)?.localName === 'refill-lookout') return { x, y: y + 8 };
      return null;
    }),
  );
  await page.mouse.click(at.x, at.y);
  await rest(500);
}

const rest = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));
