/** Chromium (or a branded Chrome or Edge) with the extension, through puppeteer's pipe. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import type { DriverOptions, StartedBrowser } from './driver';

/** Hosts that the browser itself asks for, whatever is installed in it. */
export const chromiumNoise =
  /^(clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|[a-z-]+\.googleapis\.com)(:443)?$/;

const viewport = { width: 1280, height: 900 };

export async function startChromium(options: DriverOptions): Promise<StartedBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium is installed.');
  const size = options.viewport ?? viewport;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: options.profile,
    defaultViewport: options.headless ? size : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${size.width},${size.height}`,
      // Only our certificate is excused; every other error of the connection still fails.
      `--ignore-certificate-errors-spki-list=${options.spkiSha256}`,
      // Everything goes through the proxy that denies and records.
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--lang=en-US',
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
  );
  const base = `chrome-extension://${new URL(worker.url()).host}`;

  return {
    newPage: () => browser.newPage(),
    pages: () => browser.pages(),
    async openOurs(file) {
      const page = await browser.newPage();
      await page.goto(`${base}/${file}`, { waitUntil: 'load' });
      return page;
    },
    async killBackground() {
      const session = await browser.target().createCDPSession();
      // Somebody who is waiting for an answer may wake it again at once: only its end itself tells that it was ended.
      const ended = new Set<string>();
      session.on('Target.targetDestroyed', ({ targetId }) => ended.add(targetId));
      await session.send('Target.setDiscoverTargets', { discover: true });
      const { targetInfos } = await session.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos) {
        if (type !== 'service_worker' || !url.startsWith(base)) continue;
        for (let i = 0; i < 100 && !ended.has(targetId); i++) {
          // One that is only just starting does not hear it.
          if (i % 20 === 0) await session.send('Target.closeTarget', { targetId });
          await new Promise((go) => setTimeout(go, 20));
        }
        if (!ended.has(targetId)) throw new Error('The service worker is still there.');
      }
      await session.detach();
    },
    close: () => browser.close(),
  };
}
