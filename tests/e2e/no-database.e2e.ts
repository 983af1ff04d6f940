/** A browser that will not let us keep anything: said plainly everywhere, and the pages are marked all the same. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoId } from '../../scripts/identity.mjs';
import { browserKinds } from './driver';
import { openPanel, seeMark } from './on-page';
import { rawRecords } from './raw-records';
import { agree, eventually, press, startWorld, textOf, type World } from './world';

/** A plain file where the browser keeps our database's folder: it can neither open it nor make a new one. */
function blockDatabase(profile: string): void {
  const folder = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find((path) =>
    /(chrome-extension_\w+_0\.indexeddb\.leveldb|moz-extension\+\+\+[^/]+\/idb)$/.test(path),
  );
  if (!folder) throw new Error('The database was not found in the profile.');
  const path = join(profile, folder);
  rmSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'in the way');
}

describe.each(browserKinds)('Where the database will not open, in %s,', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(kind, { look: 'g3', build: 'opened', latency: 0 });
    await agree(world.driver);
    await world.driver.restart(blockDatabase);
  });
  afterAll(() => world.stop());

  it.each(['popup.html', 'dashboard.html#records'])('%s says so, and says what helps', async (file) => {
    const page = await world.driver.openOurs(file);
    await eventually('the plain word', async () => /will not let me keep records/.test(await textOf(page)));
    expect(await textOf(page)).toMatch(/Use a normal window/);
    await page.close();
  });

  it('the welcome page does not take consent for given', async () => {
    const page = await world.driver.openOurs('welcome.html');
    await press(page, /^Yes\b/);
    await eventually('the plain word', async () => /would not save that/.test(await textOf(page)));
    expect(await textOf(page)).toMatch(/^Yes\b/m);
    await page.close();
  });

  it('the page is marked, and the panel says that nothing is kept', async () => {
    const { site, driver } = world;
    await (await driver.open(site.signIn('rose').address)).close();
    const page = await driver.open(site.address('prescriptions'));
    await seeMark(page, /Autofill is ON for Metformin/);
    await openPanel(page);
    await eventually('the plain word in the panel', async () =>
      /does not let me keep anything/.test(await openPanel(page)),
    );
    await page.close();
  });
});

/** Only Firefox lets a driver allow an extension in private windows; Chromium takes it out when that is changed. */
describe('In a private window of firefox', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('firefox', { look: 'g3', build: 'opened', latency: 0 });
    await agree(world.driver);
    await world.driver.restart(allowInPrivateWindows);
  });
  afterAll(() => world.stop());

  it('the page is marked, the panel says that nothing is kept, and nothing is', async () => {
    const { site, driver } = world;
    const records = await driver.openOurs('dashboard.html#records');
    await records.evaluate(openPrivateWindow, site.signIn('rose').address);
    const page = await eventually('the private window', async () => {
      const pages = await driver.pages();
      const addresses = await Promise.all(pages.map((one) => one.evaluate(() => location.href).catch(() => '')));
      return pages.find((_, index) => addresses[index]?.startsWith(site.origin));
    });
    await page.goto(site.address('prescriptions'), { waitUntil: 'load' });
    await seeMark(page, /Autofill is ON for Metformin/);
    await eventually('the plain word', async () =>
      /perhaps because this is a private window/.test(await openPanel(page)),
    );
    await page.close();
    const { held, visits } = await rawRecords(driver);
    expect({ held, visits }).toEqual({ held: [], visits: [] });
  });
});

/** What the browser itself writes down when a person allows it on the add-on's page. */
function allowInPrivateWindows(profile: string): void {
  const allowed = { [geckoId]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
}

/** Runs in a page of ours. */
async function openPrivateWindow(url: string): Promise<void> {
  const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
  await browser.windows.create({ incognito: true, url });
}
