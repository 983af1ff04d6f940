/** The health of the reading: the dashboard says whether it works, and the popup when a page is no longer read. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '@/src/model/visit';
import type { BrowserKind } from './driver';
import { rawRecords } from './raw-records';
import type { Scene } from './scene';
import { eventually, textOf, type World } from './world';

const folder = '.output/stories';

export const healthStories = (kind: BrowserKind, scene: () => Scene) =>
  describe('The health of the reading', () => {
    let world: World;
    let site: Page;

    beforeAll(() => {
      mkdirSync(folder, { recursive: true });
      ({ world, site } = scene());
    });

    const healthSays = async (words: RegExp) => {
      const page = await world.driver.openOurs('dashboard.html#reading');
      const text = await eventually(`the health page to say ${words}`, async () => {
        const said = await textOf(page);
        return words.test(said) ? said : null;
      });
      for (const fold of await page.$$('summary')) await fold.evaluate((one) => (one as HTMLElement).click());
      await page.screenshot({ path: `${folder}/${kind}-health.png`, fullPage: true });
      const open = await textOf(page);
      await page.close();
      return `${text}\n${open}`;
    };

    it('says page by page what was read, and by which way', async () => {
      const text = await healthSays(/The list of prescriptions/);
      expect(text).toMatch(/I read \d+ medicines/);
      expect(text).toMatch(/I read \d+ orders?/);
      expect(text).toMatch(/The refills left: from /);
    });

    it('says that a page which used to be read is not any more, and so does the popup', async () => {
      await site.bringToFront();
      await site.goto(world.site.address('prescriptions'), { waitUntil: 'load' });
      await eventually('the page', async () => (await textOf(site)).length > 200);
      // A page that nobody looks at is not read: it must be seen before another is opened in front of it.
      await eventually('the look that could not read it', async () => {
        // As if the site had been made anew in a way that nobody has seen; again, should the list come late.
        await site.evaluate(() => {
          const main = document.querySelector('main') ?? document.body;
          const words = 'Everything is somewhere else now.';
          if (main.textContent !== words) main.textContent = words;
        });
        const { visits = [] } = await rawRecords(world.driver);
        return visits.some(({ body }) => (body as Visit).reading.outcome === 'unreadable');
      });
      const popup = await world.driver.openOurs('popup.html');
      await eventually('the warning', async () => /Dates for .+ may be out of date since/.test(await textOf(popup)));
      expect(await textOf(popup)).toContain('Dates may be out of date since');
      // The card may stand folded among others.
      const all = await popup.evaluate(() => document.body.textContent ?? '');
      expect(all).toContain('I can no longer read the list of prescriptions.');
      await popup.close();
      expect(await healthSays(/I can no longer read everything/)).toMatch(/No longer read/);
    });
  });
