/**
 * Draws `public/icon.svg` at the sizes that browsers ask for, into `public/icon/`. Run once after the drawing changes.
 *
 *   tsx scripts/draw-icons.ts
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.mjs';

const sizes = [16, 32, 48, 96, 128];
const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
const drawing = readFileSync(`${publicFolder}/icon.svg`).toString('base64');

const executablePath = findChromium();
if (!executablePath) throw new Error('Drawing the icons needs a Chromium.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.screenshot({ path: `${publicFolder}/icon/${size}.png`, omitBackground: true });
}
await browser.close();
