/** First use: the page is marked at once, and nothing is kept before somebody agreed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeldSighting } from '@/src/model/visit';
import { browserKinds } from './driver';
import { marksOn, openPanel, pressInPanel, seeMark } from './on-page';
import { rawRecords } from './raw-records';
import { agree, eventually, startWorld, textOf, type World } from './world';

describe.each(browserKinds)('First use in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(kind, { look: 'g3', build: 'opened', latency: 20 });
  });
  afterAll(() => world.stop());

  it('marks the page, says that nothing is kept, and keeps nothing', async () => {
    const { site, driver } = world;
    await (await driver.open(site.signIn('rose').address)).close();
    const page = await driver.open(site.address('prescriptions'));
    await seeMark(page, /Autofill is ON for Metformin/);
    await openPanel(page);
    await pressInPanel(page, /^Set up$/);
    const popup = await driver.openOurs('popup.html');
    await eventually('the invitation', async () => /May I keep notes/.test(await textOf(popup)));
    const { visits = [], people = [], held = [] } = await rawRecords(driver);
    expect({ visits, people, held }).toEqual({ visits: [], people: [], held: [] });
    await page.close();
    await popup.close();
  });

  it('keeps what is seen once the caregiver has agreed, apart until it is known whose it is', async () => {
    const { site, driver } = world;
    await agree(driver);
    const page = await driver.open(site.address('prescriptions'));
    const records = await eventually('a page that waits for a name', async () => {
      const now = await rawRecords(driver);
      return now.held?.length ? now : null;
    });
    expect(records.held).toHaveLength(1);
    expect(records.visits).toEqual([]);
    await page.close();
  });

  it.each([
    ['where a payment is typed in', 'payment-entry', null],
    ['of a blank page', 'prescriptions', 'blank'],
    ['of a page that says that something went wrong', 'prescriptions', 'error'],
  ] as const)('keeps nothing %s', async (_, name, broken) => {
    const { site, driver } = world;
    const before = await rawRecords(driver);
    site.breakWith(broken);
    const page = await driver.open(site.address(name));
    await eventually('our host', () => page.evaluate(() => document.querySelector('refill-lookout') !== null));
    expect(await marksOn(page)).toEqual([]);
    site.breakWith(null);
    // Whatever came of that page came before what comes of the next one.
    await page.goto(site.address('orders'), { waitUntil: 'load' });
    const kept = await eventually('the orders', async () => {
      const { held = [] } = await rawRecords(driver);
      return held.some(({ body }) => (body as HeldSighting).sighting.reading.page === 'order-status') ? held : null;
    });
    const pages = kept.map(({ body }) => (body as HeldSighting).sighting.reading.page);
    expect(new Set(pages)).toEqual(new Set(['my-prescriptions', 'order-status']));
    expect(kept.length - (before.held?.length ?? 0)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('marks nothing and keeps nothing where somebody signs in', async () => {
    const { site, driver } = world;
    const page = await driver.open(`${site.origin}/public/sign-in`);
    await eventually('our host', () => page.evaluate(() => document.querySelector('refill-lookout') !== null));
    await eventually('nothing of ours to be seen', () =>
      page.evaluate(
        () => document.querySelector('refill-lookout')?.shadowRoot?.querySelector('aside')?.hidden === true,
      ),
    );
    expect(await marksOn(page)).toEqual([]);
    const pages = ((await rawRecords(driver)).held ?? []).map(
      ({ body }) => (body as HeldSighting).sighting.reading.page,
    );
    expect(pages).not.toContain('sign-in');
    await page.close();
  });
});
