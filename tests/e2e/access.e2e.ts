/** Everybody can use it: axe finds nothing wrong, everything can be reached by Tab in the order it is read, Esc closes. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from './driver';
import { openPanel, panelText } from './on-page';
import { haveRecordsOf } from './recorded';
import { eventually, startWorld, textOf, type World } from './world';

const ours = ['popup.html', 'welcome.html', 'dashboard.html#records'];

describe.each(browserKinds)('Access in %s', (kind) => {
  let world: World;
  let site: Page;
  beforeAll(async () => {
    world = await startWorld(kind, {
      build: 'opened',
      latency: 0,
      // Firefox cannot be told to go dark page by page.
      preferences: { 'layout.css.prefers-color-scheme.content-override': 1 },
    });
    site = await haveRecordsOf(world, 'rose');
  });
  afterAll(() => world.stop());

  /** Rule and element of everything that axe finds wrong within `scope`. */
  async function violations(page: Page, scope = 'html'): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async (within) => {
      const { axe: judge } = globalThis as unknown as { axe: typeof axe };
      const { violations: wrong } = await judge.run({ include: [within] });
      return wrong.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    }, scope);
  }

  const loaded = (page: Page) => eventually('the page', async () => (await textOf(page)).length > 100);

  /** Until colours that fade into others are what they will be: half-way they are nobody's choice. */
  const faded = (page: Page) =>
    page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

  it.each(ours)('axe finds nothing wrong with %s, in the light', async (file) => {
    const page = await world.driver.openOurs(file);
    await loaded(page);
    for (const fold of await page.$$('summary')) await fold.evaluate((one) => (one as HTMLElement).click());
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each(kind === 'chromium' ? ours : [])('axe finds nothing wrong with %s, in the dark', async (file) => {
    const page = await world.driver.openOurs(file);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await loaded(page);
    await faded(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing wrong with marks and panel on the page', async () => {
    await site.bringToFront();
    await openPanel(site);
    // axe measures colours and sizes inside the body only.
    await site.evaluate(() => document.body.append(document.querySelector('refill-lookout') as Element));
    expect(await violations(site, 'refill-lookout')).toEqual([]);
  });

  it('Esc closes the panel', async () => {
    await eventually('the panel to close', async () => {
      await site.evaluate(() =>
        document.querySelector('refill-lookout')?.shadowRoot?.querySelector<HTMLElement>('.panel')?.focus(),
      );
      await site.keyboard.press('Escape');
      return (await panelText(site)) === '';
    });
  });

  it('everything in the popup can be reached by Tab, in the order it is read', async () => {
    const page = await world.driver.openOurs('popup.html');
    await eventually('what is due', async () => /What to order/.test(await textOf(page)));
    const inOrder = await page.evaluate(() => {
      const things = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')];
      const reachable = things.filter(
        (one) => one.checkVisibility() && !one.closest('details:not([open]) > :not(summary)'),
      );
      for (const [index, one] of reachable.entries()) one.dataset.turn = String(index);
      return reachable.length;
    });
    await page.bringToFront();
    const reached: (string | undefined)[] = [];
    for (let i = 0; i < inOrder; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.turn));
    }
    expect(inOrder).toBeGreaterThan(10);
    expect(reached).toEqual(Array.from({ length: inOrder }, (_, index) => String(index)));
    await page.close();
  });
});
