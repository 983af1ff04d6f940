/**
 * Pictures of our pages with invented facts, in light, dark, Spanish and at 200 %, and axe's word on each.
 * Fails when axe finds anything. Pictures land in `.output/gallery/`.
 *
 *   tsx scripts/gallery.ts [part of a name]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { medicineLink } from '../src/ui/dashboard/place';
import { idOf } from '../tests/ui/outlooks/build';
import { findChromium } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = `${root}.output/gallery-site`;
const pictures = `${root}.output/gallery`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Shot {
  name: string;
  query: string;
  width?: number;
  scale?: number;
  dark?: boolean;
  forced?: boolean;
  /** Opens everything that is folded. */
  opened?: boolean;
  /** As it comes out of the printer: pages of paper instead of a picture. */
  printed?: boolean;
  /** What is pressed first, by its selector. */
  press?: string;
}

const shots: Shot[] = [
  { name: 'two-parents', query: 'show=two-parents&popup' },
  { name: 'two-parents-opened', query: 'show=two-parents&popup', opened: true },
  { name: 'two-parents-dark', query: 'show=two-parents&popup', dark: true },
  { name: 'two-parents-spanish', query: 'show=two-parents&language=es&popup', opened: true },
  { name: 'two-parents-tab', query: 'show=two-parents', width: 1000 },
  { name: 'two-parents-200', query: 'show=two-parents', width: 320, scale: 2 },
  { name: 'two-parents-forced', query: 'show=two-parents&popup', forced: true },
  { name: 'quiet', query: 'show=quiet&popup' },
  { name: 'quiet-dark', query: 'show=quiet&popup', dark: true },
  { name: 'stale', query: 'show=stale&popup' },
  { name: 'sixty-people', query: 'show=sixty-people&popup' },
  { name: 'sixty-people-opened', query: 'show=sixty-people', width: 700, opened: true },
  { name: 'nothing-known', query: 'show=nothing-known&popup' },
  { name: 'nothing-known-spanish-dark', query: 'show=nothing-known&language=es&popup', dark: true },
  { name: 'new-name', query: 'show=new-name&popup' },
  { name: 'no-consent', query: 'show=no-consent&popup' },
  { name: 'no-database', query: 'show=no-database&popup' },
  { name: 'welcome', query: 'page=welcome', width: 900 },
  { name: 'welcome-agreed-dark', query: 'page=welcome&show=agreed', width: 900, dark: true },
  { name: 'welcome-spanish-200', query: 'page=welcome&language=es', width: 320, scale: 2 },
  { name: 'recorder', query: 'page=recorder&show=ready', width: 900, opened: true },
  { name: 'recorder-dark', query: 'page=recorder&show=ready', width: 900, dark: true, opened: true },
  { name: 'recorder-spanish-200', query: 'page=recorder&show=ready&language=es', width: 320, scale: 2 },
  { name: 'recorder-nothing', query: 'page=recorder&show=nothing', width: 900 },
  ...stateShots(),
  ...dashboardShots(),
  ...printedShots(),
];

/** One picture of each state that a medicine can be in, with what it rests on. */
function stateShots(): Shot[] {
  const states = ['order-now', 'order-now-it-will-wait', 'order-soon', 'wait', 'on-its-way', 'late-on-its-way', 'out'];
  return [...states, 'needs-new-prescription', 'unknown'].map((state) => ({
    name: `states/${state}`,
    query: `show=state-${state}&popup`,
    opened: true,
  }));
}

/** Every section: narrow and wide, dark, in Spanish, at 200 %. */
function dashboardShots(): Shot[] {
  const sections = 'today people medicines scripts checklists emails infusion rules reading records'.split(' ');
  return sections.flatMap((section) => {
    const of = (show: string, language = 'en') => `page=dashboard&show=${show}&language=${language}#${section}`;
    return [
      { name: `dashboard-${section}`, query: of('only-rose'), width: 1200 },
      { name: `dashboard-${section}-two`, query: of('two-parents'), width: 1000 },
      { name: `dashboard-${section}-narrow`, query: of('only-rose'), width: 400, opened: true },
      { name: `dashboard-${section}-dark`, query: of('only-rose'), width: 1200, dark: true },
      { name: `dashboard-${section}-spanish-200`, query: of('only-rose', 'es'), width: 320, scale: 2 },
      { name: `dashboard-${section}-empty`, query: of('empty'), width: 900 },
    ];
  });
}

/** What is taken to the phone or sent away: on paper, from a dark page too. */
function printedShots(): Shot[] {
  const of = (name: string, hash: string, more: Partial<Shot> = {}): Shot => ({
    name: `printed-${name}`,
    query: `page=dashboard&show=only-rose&language=en#${hash}`,
    width: 1200,
    printed: true,
    ...more,
  });
  return [
    of('checklists', 'checklists'),
    of('checklists-opened', 'checklists', { opened: true }),
    of('infusion', 'infusion'),
    of('proof', `proof=${medicineLink(idOf(1), 'atorvastatin calcium tab 40mg')}`),
    of('proof-dark', `proof=${medicineLink(idOf(1), 'atorvastatin calcium tab 40mg')}`, { dark: true }),
    ...['today', 'medicines', 'people', 'emails', 'rules', 'scripts'].map((section) => of(section, section)),
    of('script', 'scripts', { press: '.row-link' }),
    of('script-clinic', 'scripts', { press: 'section:nth-of-type(2) .row-link' }),
  ];
}

async function shoot(page: Page, address: string, shot: Shot): Promise<string[]> {
  await page.setViewport({ width: shot.width ?? 400, height: 600, deviceScaleFactor: shot.scale ?? 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' }]);
  const client = await page.createCDPSession();
  if (shot.forced)
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.goto(`${address}?${shot.query}`);
  if (shot.opened)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    });
  if (shot.press) await page.click(shot.press);
  if (shot.printed) {
    await page.pdf({ path: `${pictures}/${shot.name}.pdf`, format: 'letter', printBackground: true });
    return [];
  }
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await page.screenshot({ path: `${pictures}/${shot.name}.png`, fullPage: true });
  const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n    ')}`);
  return sideways ? [...found, 'scrolls sideways'] : found;
}

mkdirSync(`${pictures}/states`, { recursive: true });
await build({
  root: `${root}scripts/gallery`,
  logLevel: 'warn',
  configFile: false,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: site, emptyOutDir: true },
});
const server = await preview({
  root: `${root}scripts/gallery`,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: site },
});
const address = server.resolvedUrls?.local[0];
const executablePath = findChromium();
if (!address || !executablePath) throw new Error('The gallery needs a Chromium and a free port.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
let problems = 0;
for (const shot of shots.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`error in the page: ${error}`));
  const found = await shoot(page, address, shot);
  await page.close();
  problems += found.length;
  console.log(`${found.length === 0 ? 'ok ' : 'NOT'} ${shot.name}${found.map((line) => `\n  ${line}`).join('')}`);
}
await browser.close();
await server.close();
process.exit(problems === 0 ? 0 : 1);
