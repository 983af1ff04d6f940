/** The story of the guide over half a year, in real browsers: at each point the right card stands on top, with a picture of it. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now } from '@/src/platform/clock';
import { browserKinds } from './driver';
import { type Chapter, chapters, person, start } from './half-a-year-chapters';
import { kept } from './kept';
import { lookedAt } from './looked-at';
import { asIfSeenOn, tellTheDay } from './on-another-day';
import { readPopup } from './read-popup';
import { tellOn } from './tell-on-dashboard';
import { agree, eventually, press, startWorld, type World } from './world';

const pictures = '.output/half-a-year';

describe.each(browserKinds)('Half a year in %s:', (kind) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    world = await startWorld(kind, { today: start, look: 'g3', latency: 0 });
    await agree(world.driver);
    page = await world.driver.newPage();
    await page.goto(world.site.signIn('nina').address, { waitUntil: 'load' });
  });
  afterAll(() => world.stop());

  /** Opens these pages of the site, which are kept as seen on that day. */
  async function look({ looksAt, on }: Chapter): Promise<void> {
    const { site, driver } = world;
    const since = now();
    await page.bringToFront();
    for (const one of looksAt) {
      await page.goto(site.address(one), { waitUntil: 'load' });
      await lookedAt(driver, one, since);
      if ((await kept(driver)).held.length > 0) {
        const asking = await driver.openOurs('popup.html');
        await press(asking, new RegExp(`^Add ${person}$`));
        await eventually('the answer to be taken', async () => (await kept(driver)).held.length === 0);
        await asking.close();
        await page.bringToFront();
      }
    }
    await asIfSeenOn(driver, since, on);
  }

  it.each(chapters.map((chapter, place) => ({ ...chapter, place })))(
    '$on, $name',
    async ({ place, ...chapter }) => {
      const { site, driver } = world;
      for (const [day, event] of chapter.happens) {
        if (day > site.today) site.setToday(day);
        site.happen('nina', event);
      }
      site.setToday(chapter.on);
      await look(chapter);
      if (chapter.says.length > 0) {
        const dashboard = await driver.openOurs('dashboard.html');
        await tellTheDay(dashboard, chapter.on);
        for (const { medicine, fact } of chapter.says) await tellOn(dashboard, person, medicine, fact);
        await dashboard.close();
      }
      const popup = await driver.openOurs('popup.html');
      await popup.setViewport({ width: 400, height: 600 });
      await tellTheDay(popup, chapter.on);
      let top = '';
      await eventually('what is on top', async () => {
        const { warnings, due } = await readPopup(popup);
        top = warnings[0] ?? due[0] ?? '';
        return chapter.top.test(top);
      }).catch(() => null);
      const file = `${pictures}/${kind}-${String(place + 1).padStart(2, '0')}-${chapter.name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`;
      await popup.screenshot({ path: file as `${string}.png` });
      await popup.close();
      expect(top).toMatch(chapter.top);
    },
    60_000,
  );
});
