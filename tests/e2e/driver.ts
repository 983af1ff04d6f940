/** A real browser with the extension loaded, in which www.optumrx.com is the stand-in site. The same for every story. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';

export type BrowserKind = 'chromium' | 'firefox';
export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface DriverOptions {
  /** Port of the proxy through which alone the browser may reach anything. */
  readonly proxyPort: number;
  /** The only certificate that is excused: SHA-256 of its public key, base64. */
  readonly spkiSha256: string;
  /** The built extension: a folder. */
  readonly extension: string;
  readonly headless: boolean;
  readonly profile: string;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** A window as large as this, in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** What a browser has to offer; `Driver` adds what is alike in both. */
export interface StartedBrowser {
  readonly newPage: () => Promise<Page>;
  /** Goes to one of the extension's own pages in a new tab. */
  readonly openOurs: (file: string) => Promise<Page>;
  /** Ends the background the way the browser does when it is idle, or the way a crash does. */
  readonly killBackground: () => Promise<void>;
  readonly pages: () => Promise<Page[]>;
  readonly close: () => Promise<void>;
}

export interface Driver extends StartedBrowser {
  readonly kind: BrowserKind;
  /** Opens an address in a new tab and waits until it is loaded. */
  readonly open: (url: string) => Promise<Page>;
  /** Closes the browser and starts it again on the same profile; `meanwhile` gets the profile's folder. */
  readonly restart: (meanwhile?: (profile: string) => void) => Promise<void>;
}

const starters = { chromium: startChromium, firefox: startFirefox };

export async function startDriver(kind: BrowserKind, options: Omit<DriverOptions, 'profile'>): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), `refill-lookout-${kind}-`));
  let browser = await starters[kind]({ ...options, profile });
  return {
    kind,
    newPage: () => browser.newPage(),
    openOurs: (file) => browser.openOurs(file),
    killBackground: () => browser.killBackground(),
    pages: () => browser.pages(),
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async restart(meanwhile) {
      await browser.close();
      meanwhile?.(profile);
      browser = await starters[kind]({ ...options, profile });
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
