/** A page of every kind of the stand-in, recorded in a real browser: nothing of anybody survives, and it reads the same again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CapturedPage } from '@/src/model/captured-page';
import { Reading } from '@/src/model/reading';
import { redactPage } from '@/src/recorder/redact-page';
import { openPageReader, type PageReader } from '../../scripts/page-reader';
import { readerBundle } from '../../scripts/reader-bundle';
import { structureOf } from '../recorder/structure';
import { survivors } from '../recorder/survivors';
import { type BrowserKind, browserKinds } from './driver';
import { everyPage, looks, nameOf } from './site-pages';
import { startWorld, type World } from './world';

const today = '2026-11-22';
const folder = '.output/recorded-pages';
/** Firefox takes three times as long, and gets one look. */
const looksIn = { chromium: looks, firefox: looks.slice(-1) } as const satisfies Record<BrowserKind, unknown>;

/** Beside the page's own scripts, where content scripts run. */
interface OwnWorld {
  evaluate<Given extends unknown[], Found>(
    work: string | ((...given: Given) => Found),
    ...given: Given
  ): Promise<Found>;
}
const ownWorld = (page: Page) => (page.mainFrame() as unknown as { isolatedRealm(): OwnWorld }).isolatedRealm();

/** Goes to each of these addresses as the site's own back button does, and takes the page down once its content has come. */
async function captureAll(addresses: readonly string[], on: string): Promise<string[]> {
  const root = document.querySelector('#root') as HTMLElement;
  const { refillLookoutReader: reader } = globalThis as unknown as {
    refillLookoutReader: { capturePageAsJson(url: string, today: string): string };
  };
  const captured: string[] = [];
  for (const address of addresses) {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const whileLoading = root.firstElementChild;
    await new Promise<void>((come) => {
      const look = () => (root.firstElementChild === whileLoading ? setTimeout(look, 2) : come());
      look();
    });
    captured.push(reader.capturePageAsJson(location.origin + location.pathname, on));
  }
  return captured;
}

describe.each(browserKinds)('Recorded in %s', (kind) => {
  let world: World;
  let page: Page;
  let reader: PageReader;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    world = await startWorld(kind, { today, latency: 0 });
    page = await world.driver.newPage();
    reader = await openPageReader();
  });
  afterAll(async () => {
    await reader.close();
    await world.stop();
  });

  it.each(looksIn[kind])(
    'a page of every kind in %s has nothing of anybody, and reads to the same structure',
    async (look) => {
      const { site } = world;
      await page.goto(`${site.signIn('rose').address}&look=${look}&viewing=rose`);
      await ownWorld(page).evaluate(await readerBundle());
      const kinds = new Map(everyPage(site, 'rose').map((place) => [place.page, place]));
      const places = [...kinds.values()];
      const captured = await ownWorld(page).evaluate(
        captureAll,
        places.map(({ page: name, at }) => site.address(name, { look, ...at })),
        today,
      );
      const wrong: string[] = [];
      const recorded: { name: string; path: string; readOn: string; should: string }[] = [];
      for (const [at, json] of captured.entries()) {
        const given = JSON.parse(json);
        if (given === null) continue;
        const original = CapturedPage.parse(given);
        const file = redactPage(original, 'a salt');
        const name = nameOf(places[at] as (typeof places)[number]);
        wrong.push(...survivors(original, file).map((one) => `${name}: ${one} survives`));
        const path = `${folder}/${kind}-${look}-${at}.html`;
        writeFileSync(path, file.html);
        recorded.push({ name, path, readOn: file.readOn, should: JSON.stringify(structureOf(original.reading)) });
      }
      for (const readOn of new Set(recorded.map(({ readOn }) => readOn))) {
        const ofThatDay = recorded.filter((one) => one.readOn === readOn);
        const paths = ofThatDay.map(({ path }) => path);
        let turn = 0;
        // What is recorded has no scripts: nothing is waited for.
        for await (const again of reader.readAll(paths, { url: undefined, today: readOn, still: true })) {
          const { name = '', should = '' } = ofThatDay[turn++] ?? {};
          const is = JSON.stringify(structureOf(Reading.parse(JSON.parse(again))));
          if (is !== should) wrong.push(`${name}: ${is} instead of ${should}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(recorded.length).toBeGreaterThan(12);
    },
  );
});
