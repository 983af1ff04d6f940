/** A person's page never lands in another person's records: new names, names nobody says, several people, two tabs. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '../replica/state/accounts/accounts';
import { printedName } from '../replica/state/model';
import { browserKinds } from './driver';
import { isForgotten, kept } from './kept';
import { agree, eventually, press, startWorld, type World } from './world';

describe.each(browserKinds)('Whose page it is, in %s:', (kind) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld(kind, { look: 'g3', latency: 20 });
    await agree(world.driver);
    page = await world.driver.newPage();
  });
  afterAll(() => world.stop());

  const go = (address: string) => page.goto(address, { waitUntil: 'load' });
  const signIn = (account: AccountId) => go(world.site.signIn(account).address);
  const medicinesOf = (person: string) => (world.site.state()[person]?.medicines ?? []).map(printedName);

  /** Answers the question in the popup with the button that says so. */
  async function answer(words: RegExp): Promise<void> {
    const popup = await world.driver.openOurs('popup.html');
    await press(popup, words);
    await eventually('the answer to be taken', async () => (await kept(world.driver)).held.length === 0);
    await popup.close();
    await page.bringToFront();
  }
  const waiting = (why: string) =>
    eventually(`a page that waits: ${why}`, async () => {
      const { held } = await kept(world.driver);
      return held.length > 0 && held.every((one) => one.why === why) ? held : null;
    });
  const filed = (person: string, kindOfPage: string) =>
    eventually(`${person}'s ${kindOfPage}`, async () => (await kept(world.driver)).pages[person]?.includes(kindOfPage));

  it('a name that is new is asked about, and the page waits until somebody answers', async () => {
    await signIn('rose');
    await go(world.site.address('prescriptions'));
    await waiting('new-name');
    expect((await kept(world.driver)).pages).toEqual({});
    await answer(/^Add Rose Miller$/);
    await filed('Rose Miller', 'my-prescriptions');
  });

  it('a name that was confirmed is not asked about again', async () => {
    await go(world.site.address('orders'));
    await filed('Rose Miller', 'order-status');
    expect((await kept(world.driver)).held).toEqual([]);
  });

  it('a caregiver who switches between two people by reloading has each page under its person', async () => {
    await signIn('dana');
    for (const [person, name] of [
      ['eleanor', 'Eleanor Whitfield'],
      ['harold', 'Harold Whitfield'],
    ] as const) {
      await go(`${world.site.address('prescriptions')}?viewing=${person}`);
      await waiting('new-name');
      await answer(new RegExp(`^Add ${name}$`));
      await filed(name, 'my-prescriptions');
    }
  });

  it("switching with the site's own menu, without a reload, keeps them apart as well", async () => {
    await go(`${world.site.address('orders')}?viewing=eleanor`);
    await filed('Eleanor Whitfield', 'order-status');
    await press(page, /^Viewing: Eleanor/);
    await press(page, /^Harold Whitfield$/);
    await filed('Harold Whitfield', 'order-status');
  });

  it('two tabs with two people do not mix', async () => {
    const { site, driver } = world;
    await go(`${site.address('preferences')}?viewing=eleanor`);
    await filed('Eleanor Whitfield', 'communication-preferences');
    const other = await driver.open(`${site.address('preferences')}?viewing=harold`);
    await filed('Harold Whitfield', 'communication-preferences');
    // The first tab still shows Eleanor, while the site holds Harold for the one on screen.
    await page.bringToFront();
    await press(page, /^(Viewing: |Accept)/);
    await other.close();
    const { medicines } = await kept(driver);
    const [eleanor = [], harold = []] = [medicines['Eleanor Whitfield'], medicines['Harold Whitfield']];
    expect(eleanor.filter((name) => !medicinesOf('eleanor').includes(name))).toEqual([]);
    expect(harold.filter((name) => !medicinesOf('harold').includes(name))).toEqual([]);
    expect(eleanor.length).toBeGreaterThan(5);
    expect(harold.length).toBeGreaterThan(3);
  });

  it('pages that never say whose they are wait after a switch, and one tap in the popup files them', async () => {
    await signIn('jordan');
    await go(world.site.address('prescriptions'));
    await waiting('not-said');
    const popup = await world.driver.openOurs('popup.html');
    await press(popup, /^Someone new$/);
    await popup.locator('form.new-name input').fill('Jordan');
    await press(popup, /^Save$/);
    await popup.close();
    await page.bringToFront();
    await filed('Jordan', 'my-prescriptions');
    expect((await kept(world.driver)).held).toEqual([]);
  });

  it('what was answered holds for the rest of the stretch', async () => {
    await go(world.site.address('orders'));
    await filed('Jordan', 'order-status');
    expect((await kept(world.driver)).held).toEqual([]);
  });

  it('signing out ends it: the next page that does not say waits again', async () => {
    await go(`${world.site.origin}/public/sign-out`);
    await eventually('the end of the stretch', () => isForgotten(world.driver));
    await signIn('jordan');
    await go(world.site.address('automatic-refills'));
    await waiting('not-said');
    expect((await kept(world.driver)).pages.Jordan).not.toContain('automatic-refills');
  });

  it('nobody has a medicine of anybody else', async () => {
    const { medicines } = await kept(world.driver);
    for (const [id, name] of Object.entries({
      rose: 'Rose Miller',
      eleanor: 'Eleanor Whitfield',
      harold: 'Harold Whitfield',
      jordan: 'Jordan',
    })) {
      const theirs = medicines[name] ?? [];
      expect(theirs.length, name).toBeGreaterThan(0);
      expect(
        theirs.filter((one) => !medicinesOf(id).includes(one)),
        name,
      ).toEqual([]);
    }
  });
});
