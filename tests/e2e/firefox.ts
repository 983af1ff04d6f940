/** Firefox with the extension, through WebDriver BiDi. What needs care there is said beside it. */
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import { geckoId } from '../../scripts/identity.mjs';
import type { DriverOptions, StartedBrowser } from './driver';

/** Fixed, so that the addresses of our pages are known. */
const uuid = '5f0c7a52-6d0e-4c8a-9d0b-2f1f6c1d7a11';

/** Hosts that the browser itself asks for, whatever is installed in it. */
export const firefoxNoise = /^([a-z0-9.-]+\.)?(mozilla\.(com|net|org)|firefox\.com)(:443)?$/;

const viewport = { width: 1280, height: 900 };

export async function startFirefox(options: DriverOptions): Promise<StartedBrowser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox is installed.');
  const size = options.viewport ?? viewport;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    defaultViewport: options.headless ? size : null,
    // Without it Firefox refuses to be driven to the extension's own pages.
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.failover_direct': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // A temporary add-on is removed at shutdown: keep its data, so that a restart can be tried.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'en-US,en',
      // A process held ready for the tab after next is never used, and takes its time from the others.
      'dom.ipc.processPrelaunch.enabled': false,
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extension);

  const openOurs = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    // page.goto() would wait for load events that Firefox does not send for extension pages; the navigation itself waits.
    const frame = page.mainFrame() as unknown as {
      browsingContext: { navigate(url: string, until: 'complete'): Promise<void> };
    };
    await frame.browsingContext.navigate(`moz-extension://${uuid}/${file}`, 'complete');
    return page;
  };

  return {
    newPage: () => browser.newPage(),
    pages: () => browser.pages(),
    openOurs,
    async killBackground() {
      // Firefox ends its event page only by itself, once it was idle for as long as the preference says.
      const witness = await openOurs('dashboard.html#records');
      const isRunning = () =>
        witness.evaluate(() => {
          const { browser: ours } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
          return ours.extension.getBackgroundPage() !== null;
        });
      // Seen once to be gone it was ended, though something may have called it again right after.
      let isEnded = !(await isRunning());
      for (let i = 0; i < 100 && !isEnded; i++) {
        await new Promise((go) => setTimeout(go, 100));
        isEnded = !(await isRunning());
      }
      if (!isEnded) throw new Error('The event page is still there.');
      await witness.close();
    },
    close: () => browser.close(),
  };
}
