/** Bundles the overlay with its harness and opens harness pages in a real Chromium. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium, findFirefox } from '@/scripts/browsers.mjs';
import type { Background } from './harness';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export interface Harness {
  /** Opens a page by the name of its file; the overlay has settled when this resolves. */
  open(name: string, background?: Background, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

export async function openHarness(name: 'chrome' | 'firefox' = 'chrome'): Promise<Harness> {
  const code = await bundle();
  const browser: Browser = await puppeteer.launch({
    browser: name,
    executablePath: (name === 'chrome' ? findChromium() : findFirefox()) ?? '',
    args: name === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  return {
    async open(file, background = {}, { width = 1280, height = 800, dark = false } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      if (name === 'chrome') {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
      }
      await page.setContent(readFileSync(here(`${file}.html`), 'utf8'));
      await page.addScriptTag({ content: code });
      await page.evaluate((answers) => window.startHarness(answers), background);
      await settled(page);
      return page;
    },
    close: () => browser.close(),
  };
}

/**
 * Until the overlay is there and rests: what it shows and where has stayed the same for as many frames as it could need
 * to look again. Counted in frames and in time, as a busy machine draws few of them.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shown = () => {
      const root = document.querySelector('refill-lookout')?.shadowRoot;
      const places = [...(root?.querySelectorAll('.mark, .panel, .card, .caution') ?? [])].map((one) =>
        Object.values(one.getBoundingClientRect().toJSON() as DOMRectInit).join(),
      );
      return root?.querySelector('.mark, .panel, .tab') ? `${root.innerHTML} ${places.join(' ')}` : null;
    };
    const restsFor = { frames: 12, milliseconds: 250 };
    let last = shown();
    let [frames, since] = [0, performance.now()];
    while (last === null || frames < restsFor.frames || performance.now() - since < restsFor.milliseconds) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = shown();
      if (now === last) frames++;
      else [last, frames, since] = [now, 0, performance.now()];
    }
  });
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: here('harness.ts'), formats: ['iife'], name: 'harness' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('The harness was not built.');
  return output.output[0].code;
}
