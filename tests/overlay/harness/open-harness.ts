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
      await new Promise((resolve) => setTimeout(resolve, 400));
      return page;
    },
    close: () => browser.close(),
  };
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
