import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from './driver';
import { rawRecords } from './raw-records';
import { agree, eventually, startWorld, textOf, type World } from './world';

describe.each(browserKinds)('First use in %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(kind, { look: 'g3', build: 'opened' });
  });
  afterAll(() => world.stop());

  it('marks the page and keeps nothing before anybody agreed', async () => {
    const { site, driver } = world;
    await (await driver.open(site.signIn('rose').address)).close();
    const page = await driver.open(site.address('prescriptions'));
    await eventually('marks', () =>
      page.evaluate(
        () => (document.querySelector('refill-lookout')?.shadowRoot?.querySelectorAll('.place').length ?? 0) > 0,
      ),
    );
    const popup = await driver.openOurs('popup.html');
    await eventually('the invitation', async () => /welcome|nothing is kept|keep/i.test(await textOf(popup)));
    const { visits = [], people = [], held = [] } = await rawRecords(driver);
    expect({ visits, people, held }).toEqual({ visits: [], people: [], held: [] });
    await page.close();
    await popup.close();
  });

  it('keeps what is seen once the caregiver has agreed', async () => {
    const { site, driver } = world;
    await agree(driver);
    const page = await driver.open(site.address('prescriptions'));
    const { held } = await eventually('a page that waits for a name', async () => {
      const records = await rawRecords(driver);
      return records.held?.length ? records : null;
    });
    expect(held).toHaveLength(1);
    await page.close();
  });
});
