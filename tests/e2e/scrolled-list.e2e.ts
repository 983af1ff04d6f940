/** Long lists: what was scrolled past, or stands on another page of the list, is part of it. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '@/src/model/visit';
import { browserKinds } from './driver';
import { openPanel } from './on-page';
import { rawRecords } from './raw-records';
import { haveRecordsOf } from './recorded';
import { eventually, startWorld, textOf, type World } from './world';

const pictures = '.output/stories';

describe.each(browserKinds)('A long list in %s', (kind) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    world = await startWorld(kind, { look: 'g4', build: 'opened', today: Temporal.Now.plainDateISO().toString() });
    page = await haveRecordsOf(world, 'rose');
  });
  afterAll(() => world.stop());

  const open = (list: string) =>
    page.goto(`${world.site.address('prescriptions')}?list=${list}`, { waitUntil: 'load' });
  const says = (words: RegExp) =>
    eventually(`the panel to say ${words}`, async () => words.test(await openPanel(page)));
  const lastLook = async () => {
    const { visits = [] } = await rawRecords(world.driver);
    const lists = visits.map(({ body }) => body as Visit).filter(({ reading }) => reading.page === 'my-prescriptions');
    return lists.sort((a, b) => a.lastSeenAt.localeCompare(b.lastSeenAt)).at(-1)?.reading ?? null;
  };
  const kept = (count: number) =>
    eventually(`a look at ${count} medicines`, async () => {
      const look = await lastLook();
      return look?.prescriptions.length === count ? look : null;
    });
  /** In pages of the list, as the site lists them. */
  const all = () =>
    [1, 2, 3].flatMap(
      (pageNumber) => world.site.truth('prescriptions', { account: 'rose', look: 'g4', pageNumber }).prescriptions,
    );
  const scroll = (by: number) =>
    page.evaluate((pixels) => {
      const list = [...document.querySelectorAll('main div')].find((one) => one.scrollHeight > one.clientHeight + 100);
      list?.scrollBy(0, pixels);
    }, by);
  const scrollThrough = async () => {
    for (let step = 0; step < 8; step += 1) {
      await scroll(500);
      await new Promise((go) => setTimeout(go, 500));
    }
  };
  const popup = async () => {
    const tab = await world.driver.openOurs('popup.html');
    await eventually('the popup', async () => (await tab.$('h1')) !== null);
    const text = await eventually('the popup', async () => ((await tab.$('h1')) ? textOf(tab) : null));
    await tab.close();
    await page.bringToFront();
    return text;
  };

  it('is complete in the popup when each of its pages was looked at', async () => {
    await page.goto(world.site.address('prescriptions'), { waitUntil: 'load' });
    await kept(10);
    expect(await popup()).toContain('could not be read whole');
    for (const shown of [10, 3]) {
      await page.evaluate(() =>
        [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'More')?.click(),
      );
      const last = shown === 3;
      await eventually('the look at the next page', async () =>
        (await lastLook())?.gaps.some(({ why }) => why === `page ${last ? 3 : 2} of 3`),
      );
    }
    expect(await popup()).not.toContain('could not be read whole');
  });

  it('is complete when one stepped through all of its pages, which have no numbers', async () => {
    await open('steps');
    await says(/10 of 23 seen so far/);
    for (const count of [20, 23]) {
      await page.evaluate(() =>
        [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Next')?.click(),
      );
      await kept(count);
    }
    const look = await kept(23);
    expect(look.outcome).toBe('complete');
    expect(look.prescriptions.map(({ printedName }) => printedName)).toEqual(
      all().map(({ printedName }) => printedName),
    );
    expect(await popup()).not.toContain('could not be read whole');
  });

  it('that holds only some of its rows is partial, and says how many of how many were seen', async () => {
    await open('words');
    await says(/5 of 23 seen so far/);
    expect(await kept(5)).toMatchObject({ outcome: 'partial' });
    await scroll(700);
    await says(/8 of 23 seen so far/);
    await page.screenshot({ path: `${pictures}/${kind}-scrolled-list-1-partly.png` });
    expect(await popup()).toContain('could not be read whole');
  });

  it.each(['words', 'numbers'])('is complete when all of its count in %s was scrolled past', async (counts) => {
    await open(counts);
    await says(/5 of 23 seen so far/);
    await scrollThrough();
    const look = await kept(23);
    expect(look.outcome).toBe('complete');
    expect(look.prescriptions.map(({ printedName, autofill }) => [printedName, autofill])).toEqual(
      all().map(({ printedName, autofill }) => [printedName, autofill]),
    );
    expect(await popup()).not.toContain('could not be read whole');
    await page.screenshot({ path: `${pictures}/${kind}-scrolled-list-2-${counts}.png` });
  });

  it('is complete when it was scrolled through without a stop, no faster than one can read', async () => {
    await open('words');
    await says(/5 of 23 seen so far/);
    await page.evaluate(async () => {
      const list = [...document.querySelectorAll('main div')].find((one) => one.scrollHeight > one.clientHeight + 100);
      const begun = performance.now();
      for (let passed = 0; passed < 7_000; passed = performance.now() - begun) {
        list?.scrollTo(0, passed * 0.65);
        await new Promise((go) => requestAnimationFrame(go));
      }
    });
    expect(await kept(23)).toMatchObject({ outcome: 'complete' });
  });

  it('shows what a medicine became that was changed while others were scrolled past', async () => {
    const before = all().find(({ printedName }) => /ATORVASTATIN/.test(printedName))?.autofill;
    await scroll(-9_000);
    await (await page.waitForSelector('#switch-atorvastatin'))?.evaluate((one) => (one as HTMLElement).click());
    const changed = await eventually('the changed medicine', async () => {
      const look = await lastLook();
      return look?.prescriptions.find(
        ({ printedName, autofill }) => /ATORVASTATIN/.test(printedName) && autofill !== before,
      );
    });
    expect(changed.autofill).toBe(before === 'on' ? 'off' : 'on');
    expect(await lastLook()).toMatchObject({ outcome: 'complete', prescriptions: { length: 23 } });
  });

  it('is unseen again when it is sorted otherwise', async () => {
    await page.select('#sort', 'name');
    await says(/5 of 23 seen so far/);
  });

  it('that does not say how long it is stays partial, however far one scrolls', async () => {
    await open('silent');
    await says(/5 of the list seen so far/);
    await scrollThrough();
    expect(await kept(23)).toMatchObject({ outcome: 'partial' });
  });
});
