/**
 * Shows the program at work on the stand-in site: in a window to try by hand, or (`--headless`, and wherever there is no
 * display) by walking the story itself in Chromium and Firefox and leaving pictures in `.output/demo/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import 'temporal-polyfill/global';
import type { BrowserKind } from '../tests/e2e/driver';
import { walkStory } from '../tests/e2e/story';
import { startWorld } from '../tests/e2e/world';
import { findChromium, findFirefox, hasDisplay } from './browsers.mjs';

const pictures = '.output/demo';

function build(kind: BrowserKind): void {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const done = spawnSync('npx', ['wxt', 'build', '-b', browser], { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`The extension could not be built for ${browser}:\n${done.stdout}${done.stderr}`);
}

const installed = (['chromium', 'firefox'] as const).filter(
  (kind) => (kind === 'chromium' ? findChromium() : findFirefox()) !== null,
);

async function showInAWindow(kind: BrowserKind): Promise<void> {
  const { site, driver, stop } = await startWorld(kind, { headless: false, latency: 250 });
  const popup = await driver.openOurs('popup.html');
  await driver.open(site.signIn('dana').address);
  console.log(`The stand-in site is open, signed in as Dana Whitfield, who looks after her parents. Close the window to end.
1. In the welcome tab, say whether records may be kept.
2. On the site, open the prescriptions: marks stand beside what matters, and the tab at the edge lists them.
3. Say whose page it is, there or in the popup tab, and switch to the other parent.
4. The popup tab shows what the toolbar icon opens. Turn autofill on at the site, and look at it again.`);
  await new Promise<void>((ended) => popup.browser().once('disconnected', () => ended()));
  await stop();
}

async function walk(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const kind of installed) {
    build(kind);
    const told = await walkStory(kind, pictures);
    console.log(`\n${kind === 'chromium' ? 'Chromium' : 'Firefox'} · ${told.headline}`);
    console.log('\nWarnings');
    for (const warning of told.warnings) console.log(`  ! ${warning}`);
    console.log('\nWhat to order');
    for (const row of told.due) console.log(`  · ${row}`);
    console.log('\nPictures');
    for (const picture of told.pictures) console.log(`  ${picture}`);
  }
}

function theArguments() {
  try {
    return parseArgs({ options: { headless: { type: 'boolean', default: false } } }).values;
  } catch {
    process.stderr.write('demo: the one option there is: npm run demo -- --headless\n');
    process.exit(2);
  }
}

const values = theArguments();
const [first] = installed;
if (!first) throw new Error('No browser was found: install Chrome, Chromium, Edge or Firefox.');
if (values.headless || !hasDisplay()) await walk();
else {
  build(first);
  await showInAWindow(first);
}
