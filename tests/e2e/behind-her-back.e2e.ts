/** What Optum changed while nobody looked: said on the page at the next visit, and first thing in the popup. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from './driver';
import { asIfDaysAgo } from './let-time-pass';
import { openPanel, seeMark } from './on-page';
import { ourTab } from './raw-records';
import { readPopup } from './read-popup';
import { haveRecordsOf } from './recorded';
import { restore, savedBackup } from './records-page';
import { eventually, press, startWorld, type World } from './world';

const today = Temporal.Now.plainDateISO();
const lastWeek = today.subtract({ days: 7 });

describe.each(browserKinds)('Behind her back, in %s:', (kind) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await startWorld(kind, { today: lastWeek.toString(), look: 'g3', build: 'opened', latency: 0 });
    const { site, driver } = world;
    page = await haveRecordsOf(world, 'rose');
    await restore(driver, await asIfDaysAgo(await savedBackup(driver), 7));
    site.setToday(today.toString());
    site.happen('rose', { happens: 'autofill-switched-on' });
    site.happen('rose', { happens: 'new-prescription', name: 'JARDIANCE TAB 10MG', daysSupply: 30 });
    await page.bringToFront();
    await page.goto(site.address('prescriptions'), { waitUntil: 'load' });
  });
  afterAll(() => world.stop());

  it('autofill that was switched on is marked on the page, and the panel says since when', async () => {
    await seeMark(page, /Autofill is ON for ATORVASTATIN/);
    await openPanel(page);
    const said = await eventually('what the records add', async () => {
      const text = await openPanel(page);
      return /What else matters for Rose Miller/.test(text) ? text : null;
    });
    expect(said).toMatch(/ATORVASTATIN TAB 40MG .*was off on/);
  });

  it('the popup warns of it before anything else', async () => {
    const popup = await world.driver.openOurs('popup.html');
    const { headline, warnings } = await eventually('the warning', async () => {
      const shown = await readPopup(popup);
      return shown.warnings.length > 0 ? shown : null;
    });
    expect(headline).toMatch(/^\d+ things need you this week$/);
    expect(warnings[0]).toMatch(/^Autofill for ATORVASTATIN TAB 40MG \(Rose Miller\) was off on .+ it was on\./);
    await popup.close();
  });

  it('the toolbar icon counts what needs her, and its title says so to whoever cannot see it', async () => {
    const shown = await eventually('the badge', async () => {
      const { text, title } = await (await ourTab(world.driver)).evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          typeof import('wxt/browser').browser
        >;
        const { action } = browser ?? chrome;
        return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
      });
      return text === '' ? null : { text, title };
    });
    expect(Number(shown.text)).toBeGreaterThan(0);
    expect(shown.title).toBe(`Refill Lookout: ${shown.text} things need you`);
  });

  it('an order for a new prescription that nobody asked for is told of', async () => {
    await page.bringToFront();
    await page.goto(world.site.address('orders'), { waitUntil: 'load' });
    const popup = await world.driver.openOurs('popup.html');
    await eventually('the warning', async () => (await readPopup(popup)).warnings.some((one) => /JARDIANCE/.test(one)));
    await popup.close();
  });

  it('what she wants on is warned of no more, and again once she takes that back', async () => {
    const popup = await world.driver.openOurs('popup.html');
    const isWarned = async () =>
      (await readPopup(popup)).warnings.some((one) =>
        /^Autofill is on for Metformin.* will fill it on its own/.test(one),
      );
    await eventually('the warning', isWarned);
    // Her answer stands on the card of this medicine, by itself or among the answers to its question.
    await eventually('the answer', () =>
      popup.evaluate(() => {
        const cards = [...document.querySelectorAll('.warning')];
        const card = cards.find((one) =>
          /^Autofill is on for Metformin/.test(one.querySelector('h3')?.textContent ?? ''),
        );
        const buttons = [...(card?.querySelectorAll('button') ?? [])];
        const answer = buttons.find(({ textContent }) => /I want it on$/.test(textContent));
        answer?.click();
        return answer !== undefined;
      }),
    );
    await eventually('no warning', async () => !(await isWarned()));
    await press(popup, /^Undo$/);
    await eventually('the warning again', isWarned);
    await popup.close();
  });

  it('nothing is told twice, though it was seen on two pages', async () => {
    const popup = await world.driver.openOurs('popup.html');
    const told = await eventually('the warnings', async () => {
      const { warnings } = await readPopup(popup);
      return warnings.length > 0 ? warnings : null;
    });
    await popup.close();
    expect(told).toEqual([...new Set(told)]);
  });
});
