/** The background is ended by browsers whenever they like. Nothing that was seen is lost by that, nor by a restart. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '@/src/model/visit';
import { browserKinds } from './driver';
import { kept } from './kept';
import { rawRecords } from './raw-records';
import { readPopup } from './read-popup';
import { haveRecordsOf } from './recorded';
import { eventually, startWorld, type World } from './world';

describe.each(browserKinds)('When the background is ended in %s,', (kind) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld(kind, { latency: 0, preferences: { 'extensions.background.idle.timeout': 30 } });
    page = await haveRecordsOf(world, 'rose', ['prescriptions']);
  });
  afterAll(() => world.stop());

  const look = async (address: string) => {
    await page.bringToFront();
    await page.goto(address, { waitUntil: 'load' });
  };
  const pathsKept = async () =>
    ((await rawRecords(world.driver)).visits ?? []).map(({ body }) => (body as Visit).path).sort();

  it('the next page wakes it and is filed under the right person, without a question', async () => {
    await world.driver.killBackground();
    await look(world.site.address('orders'));
    await eventually('the orders', async () =>
      (await kept(world.driver)).pages['Rose Miller']?.includes('order-status'),
    );
    expect((await kept(world.driver)).held).toEqual([]);
  });

  it('in the middle of its work, every page that was seen is kept, once, and whole', async () => {
    const { site, driver } = world;
    const ids = (site.state().rose?.medicines ?? []).slice(0, 6).map(({ id }) => id);
    const addresses = ids.map((id) => site.address('prescription', { id }));
    for (const [turn, address] of addresses.entries()) {
      await look(address);
      // The page is read about a quarter of a second after it came: the axe falls before, while and after it is filed.
      await new Promise((go) => setTimeout(go, 180 + turn * 30));
      if (kind === 'chromium') await driver.killBackground();
      const path = new URL(address).pathname;
      await eventually(`the look at ${path}`, async () => (await pathsKept()).includes(path));
    }
    const paths = await pathsKept();
    expect(new Set(paths).size).toBe(paths.length);
    expect((await rawRecords(driver)).setAside).toEqual([]);
  });

  it('the popup tells the same as before', async () => {
    const before = await told();
    await world.driver.killBackground();
    expect(await told()).toEqual(before);
  });

  it('and even the browser is started anew, the records are all there', async () => {
    const { visits, people } = await rawRecords(world.driver);
    const before = await told();
    await world.driver.restart();
    expect(await rawRecords(world.driver)).toMatchObject({ visits, people });
    expect(await told()).toEqual(before);
  });

  async function told() {
    const popup = await world.driver.openOurs('popup.html');
    const text = await eventually('what is due', async () => {
      const shown = await readPopup(popup);
      return shown.due.length > 0 ? shown : null;
    });
    await popup.close();
    return text;
  }
});
