/** Saving a page for the makers, as a person does it: pressed in the panel, looked through on our own page, saved as a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '@/src/model/reading';
import { isKept } from '@/src/recorder/kept-words';
import { openPageReader } from '../../scripts/page-reader';
import { structureOf } from '../recorder/structure';
import { browserKinds } from './driver';
import { openPanel, pressInPanel } from './on-page';
import { rawRecords } from './raw-records';
import { haveRecordsOf } from './recorded';
import { eventually, press, startWorld, textOf, type World } from './world';

const folder = '.output/stories';

describe.each(browserKinds)('A page that is saved for the makers in %s', (kind) => {
  let world: World;
  let site: Page;
  let ours: Page;
  let html: string;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    world = await startWorld(kind, { build: 'opened', latency: 0, look: 'g3' });
    site = await haveRecordsOf(world, 'rose', ['orders', 'prescriptions']);
  });
  afterAll(() => world.stop());

  it('is told in the panel: what it was taken for, and what was read of it', async () => {
    const panel = await openPanel(site);
    expect(panel).toMatch(/I take this page for the list of prescriptions\. I read \d+ medicines/);
    await site.evaluate(() =>
      document.querySelector('refill-lookout')?.shadowRoot?.querySelector('.panel')?.scrollTo(0, 100_000),
    );
    await site.screenshot({ path: `${folder}/${kind}-panel-reading.png` });
  });

  it('opens our own page, which shows all of the file as text', async () => {
    await pressInPanel(site, /^Save this page for the makers/);
    ours = await eventually('our page', async () => {
      for (const page of await world.driver.pages())
        if (/Please look through it first/.test(await textOf(page).catch(() => ''))) return page;
      return null;
    });
    await ours.screenshot({ path: `${folder}/${kind}-recorder.png`, fullPage: true });
    await ours.evaluate(axe.source);
    const wrong = await ours.evaluate(async () => {
      const { axe: judge } = globalThis as unknown as { axe: typeof axe };
      return (await judge.run()).violations.map(({ id }) => id);
    });
    expect(wrong).toEqual([]);
  });

  it('has nothing of the person in it', async () => {
    await ours.evaluate(() => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => {
          (globalThis as { savedText?: string }).savedText = text;
        });
        return real.call(URL, file);
      };
    });
    await press(ours, /^Save the file/);
    html = await eventually('the file', () =>
      ours.evaluate(() => (globalThis as { savedText?: string }).savedText ?? ''),
    );
    const { medicines = [] } = world.site.state().rose ?? {};
    const words = ['Rose', 'Miller', ...medicines.flatMap(({ name }) => name.match(/\p{L}{4,}/gu) ?? [])];
    // What the page does not show, another page of the list may: by chance an invented name is that of such a medicine.
    const shown = await textOf(site);
    const isShown = (word: string) => new RegExp(`\\b${word}\\b`, 'i').test(shown);
    const own = new Set(words.filter((word) => !isKept(word) && isShown(word)));
    expect(own.size).toBeGreaterThan(10);
    expect([...own].filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(html))).toEqual([]);
    expect(html).not.toMatch(
      /<script|src=|\shref="(?!https:\/\/www\.optumrx\.com|#n\d+")|\son\w+=|\bclass=|\bdata-(?!before)/i,
    );
  });

  it('opens with the reading tool, and reads to the same structure', async () => {
    const file = `${folder}/${kind}-recorded.html`;
    writeFileSync(file, html);
    const { visits = [] } = await rawRecords(world.driver);
    const readings = visits.map(({ body }) => (body as { reading: unknown }).reading);
    const original = readings.map((one) => Reading.parse(one)).findLast(({ page }) => page === 'my-prescriptions');
    const on = /as of (\d{4}-\d{2}-\d{2})/.exec(html)?.[1] ?? '';
    const reader = await openPageReader();
    try {
      for await (const json of reader.readAll([file], { url: undefined, today: on }))
        expect(structureOf(Reading.parse(JSON.parse(json)))).toEqual(original && structureOf(original));
    } finally {
      await reader.close();
    }
  });

  it('is not offered where one pays', async () => {
    await site.bringToFront();
    await site.goto(world.site.address('payment-entry'), { waitUntil: 'load' });
    await eventually('the panel', () => openPanel(site));
    expect(await openPanel(site)).not.toContain('Save this page');
  });

  it('is shown once: our page opened again has nothing', async () => {
    const again = await world.driver.openOurs('recorder.html');
    await eventually('that there is nothing', async () => /There is no page here/.test(await textOf(again)));
    await again.close();
  });
});
