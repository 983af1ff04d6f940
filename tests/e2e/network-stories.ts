/** The extension asks nobody for anything, in a whole session: told by the proxy through which alone the browser reaches anything. */
import { beforeAll, describe, expect, it } from 'vitest';
import { chromiumNoise } from './chromium';
import type { BrowserKind } from './driver';
import { firefoxNoise } from './firefox';
import { restore, savedBackup } from './records-page';
import type { Scene } from './scene';
import { looks } from './site-pages';
import { eventually, textOf, type World } from './world';

const noise = { chromium: chromiumNoise, firefox: firefoxNoise };
const site = /^([\w-]+\.)*optumrx\.com:443$/;
/** All that the site's own pages ask the site for. */
const itsOwn = /^\/(|favicon\.ico|secure(\/.*)?|static\/[\w.-]+|public\/[\w-]+)(\?.*)?$/;

export const networkStories = (kind: BrowserKind, scene: () => Scene) =>
  describe('The network', () => {
    let world: World;
    beforeAll(() => {
      ({ world } = scene());
    });

    const strangers = () =>
      world.site.connects.map(({ host }) => host).filter((host) => !site.test(host) && !noise[kind].test(host));

    it('sees nothing from the extension: consent, pages in every look, popup, backup, restore, sign-out', async () => {
      const { driver, site: replica } = world;
      const { site: page } = scene();
      await page.bringToFront();
      for (const look of looks)
        for (const name of ['prescriptions', 'orders', 'preferences'] as const) {
          await page.goto(replica.address(name, { look }), { waitUntil: 'load' });
          await eventually('our host', () => page.evaluate(() => document.querySelector('refill-lookout') !== null));
        }
      await restore(driver, await savedBackup(driver));
      const popup = await driver.openOurs('popup.html');
      await eventually('what is due', async () => /What to order/.test(await textOf(popup)));
      await page.goto(`${replica.origin}/public/sign-out`, { waitUntil: 'load' });
      expect(strangers()).toEqual([]);
      expect(replica.connects.length).toBeGreaterThan(0);
    });

    it('sees nothing on the site either that the site itself did not ask for', () => {
      const { requests } = world.site;
      expect(requests.map(({ url }) => url).filter((url) => !itsOwn.test(url))).toEqual([]);
      const changing = requests.filter(({ method, url }) => method !== 'GET' || url.startsWith('/secure/api/act'));
      expect(changing).toEqual([]);
      // Every page shown asked for its content exactly once: nobody asked a second time on the side.
      const shown = requests.filter(({ url }) => url.startsWith('/secure/') && !url.startsWith('/secure/api/'));
      const asked = requests.filter(({ url }) => url === '/secure/api/view');
      expect(asked.length).toBeLessThanOrEqual(shown.length);
    });

    it('is closed to our own pages by their own policy', async () => {
      const popup = await world.driver.openOurs('popup.html');
      const refused = await popup.evaluate(() =>
        fetch('https://leak.example/from-the-popup').then(
          () => 'let through',
          () => 'refused',
        ),
      );
      expect(refused).toBe('refused');
      expect(strangers()).toEqual([]);
    });

    it('would show it: a request from anywhere in this browser is seen', async () => {
      const page = await world.driver.newPage();
      await page.evaluate(() => fetch('https://leak.example/control', { mode: 'no-cors' }).catch(() => undefined));
      expect(strangers()).toContain('leak.example:443');
    });
  });
