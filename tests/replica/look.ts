/**
 * Takes pictures of the stand-in's pages: `npx tsx tests/replica/look.ts FOLDER [look] [account] [address …]`.
 * Without addresses: the main pages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { addressOf } from './looks/pages';
import { startReplica } from './server';
import { isAccountId } from './state/accounts/accounts';

const [folder = 'pictures', wish = 'g3', account = 'rose', ...given] = process.argv.slice(2);
const look = wish === 'g1' || wish === 'g4' ? wish : 'g3';
if (!isAccountId(account)) throw new Error(`There is no account ${account}.`);
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium was found.');
mkdirSync(folder, { recursive: true });

const site = await startReplica({ look, today: '2026-11-22', latency: 20 });
const browser = await puppeteer.launch({
  executablePath,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--proxy-server=http://127.0.0.1:${site.proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${site.spkiSha256}`,
  ],
});
const page = await browser.newPage();
page.on('console', (message) => process.stdout.write(`console: ${message.text()}\n`));
page.on('pageerror', (problem) => process.stdout.write(`error: ${problem}\n`));
await page.setViewport({ width: Number(process.env.WIDTH ?? 1280), height: 900 });
await page.evaluateOnNewDocument(() => localStorage.setItem('cookie-notice-closed', 'yes'));
await page.goto(site.signIn(account).address);
const pages = ['home', 'prescriptions', 'orders', 'preferences', 'caregivers'] as const;
const addresses = given.length > 0 ? given : pages.map((name) => addressOf(look, name));
for (const address of addresses) {
  await page.goto(site.origin + address);
  await page.waitForSelector('#root:empty, #root h1');
  const name = address.replace(/^\/\w+\//, '').replaceAll(/[^\w-]+/g, '_');
  await page.screenshot({ path: `${join(folder, `${look}-${account}-${name}`)}.png`, fullPage: true });
}
await browser.close();
await site.stop();
