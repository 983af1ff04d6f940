/** One story's world: the stand-in site, and a real browser with the extension in front of it. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ReplicaOptions, startReplica } from '../replica/server';
import { type BrowserKind, type Driver, type DriverOptions, startDriver } from './driver';
import { rawRecords } from './raw-records';

export interface WorldOptions extends ReplicaOptions {
  /** `opened`: the test build, whose root on the page can be looked into. Otherwise the build that people get. */
  readonly build?: 'release' | 'opened';
  readonly preferences?: DriverOptions['preferences'];
  readonly headless?: boolean;
  readonly viewport?: DriverOptions['viewport'];
}

const names = { chromium: 'chrome', firefox: 'firefox' } as const;

export async function startWorld(kind: BrowserKind, options: WorldOptions = {}) {
  const { build = 'release', preferences, headless = true, viewport, ...site } = options;
  const replica = await startReplica({ latency: 50, ...site });
  const driver = await startDriver(kind, {
    proxyPort: replica.proxyPort,
    spkiSha256: replica.spkiSha256,
    extension: resolve(`.output/${names[kind]}-mv3${build === 'opened' ? '-e2e' : ''}`),
    headless,
    ...(preferences ? { preferences } : {}),
    ...(viewport ? { viewport } : {}),
  });
  // The installation opens a page of ours, sooner or later: not in front of one of the site, which would stop being read.
  // Firefox does not list what it opened by itself.
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (kind === 'chromium') await eventually('the welcome page', async () => (await driver.pages()).some(isWelcome));
  // Its tab is opened now, not later in front of a page of the site. Nobody who watches needs it.
  if (headless) await rawRecords(driver);
  return {
    site: replica,
    driver,
    async stop() {
      await driver.close();
      await replica.stop();
    },
  };
}
export type World = Awaited<ReturnType<typeof startWorld>>;

/** Waits until `look` answers something truthy, and answers it; says what it waited for when it never does. */
export async function eventually<T>(what: string, look: () => Promise<T>, patience = 20_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  let last: unknown = null;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
    } catch (problem) {
      last = problem;
    }
    if (Date.now() > deadline) throw new Error(`Waited in vain for: ${what}`, { cause: last });
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** All that a page shows, as text. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

const pressable = 'button, a[href], summary, [role="button"]';

/** Presses the button (or link) with these words on it, as a person would: once it is there and can be pressed. */
export async function press(page: Page, words: RegExp): Promise<void> {
  let there: string[] = [];
  const find = async () => {
    const others = await page.$$eval(
      pressable,
      (found, source, flags) => {
        const wanted = new RegExp(source, flags);
        const shown = found.filter((one) => one.checkVisibility());
        const names = shown.map((one) => one.getAttribute('aria-label') ?? (one as HTMLElement).innerText);
        const pressed = names.findIndex((name) => wanted.test(name));
        (shown[pressed] as HTMLElement | undefined)?.click();
        // Nothing to press at all is not pressed either: the page may not have come yet.
        return pressed < 0 ? names : null;
      },
      words.source,
      words.flags,
    );
    there = others ?? there;
    return others === null;
  };
  await eventually(`a button that says ${words}`, find).catch((problem) => {
    throw new Error(`${problem.message}, among: ${there.join(' | ')}`);
  });
}

/** The caregiver agrees, in plain words, to records on this computer. */
export async function agree(driver: Driver): Promise<void> {
  const page = await driver.openOurs('welcome.html');
  await press(page, /^Yes\b/);
  await eventually('the thanks for agreeing', async () => !/^Yes\b/m.test(await textOf(page)));
  await page.close();
}
