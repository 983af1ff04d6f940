/** Pages nobody would write on purpose: enormous, cut off, hostile. The site goes on as before, and so do we. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserKinds } from './driver';
import { openPanel, seeMark } from './on-page';
import { eventually, startWorld, textOf, type World } from './world';

const card = (name: string, rxNumber = 70412208, autofill = 'On') => `<article><h3>${name}</h3><dl>
<dt>Rx number</dt><dd>${rxNumber}</dd><dt>Refills remaining</dt><dd>2</dd></dl>
<p>Auto refill: ${autofill}</p></article>`;
const pageOf = (
  cards: string,
) => `<!doctype html><html lang="en"><head><title>My prescriptions | Optum Rx</title></head>
<body><header><span>Welcome, Rose Miller</span></header><main><h1>My prescriptions</h1>${cards}</main></body></html>`;
const asText = (markup: string) => markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe.each(browserKinds)('A bad page in %s', (kind) => {
  let world: World;
  let page: Page;
  let problems: string[] = [];
  beforeAll(async () => {
    world = await startWorld(kind, { look: 'g3', build: 'opened', latency: 0 });
    page = await world.driver.newPage();
    await page.goto(world.site.signIn('rose').address, { waitUntil: 'load' });
    page.on('pageerror', (problem) => {
      // Firefox's parser flattens what is nested too deeply, and says so as an error of the page.
      if (!/document tree is too deep/.test(String(problem))) problems.push(String(problem));
    });
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  beforeEach(() => {
    problems = [];
  });
  afterAll(() => world.stop());

  async function show(html: string): Promise<void> {
    world.site.write(html);
    await page.goto(world.site.address('prescriptions'), { waitUntil: 'load' });
  }
  const hostStands = () =>
    eventually('our host', () => page.evaluate(() => document.querySelector('refill-lookout') !== null));

  it('with markup in the name of a medicine prints it as it stands, and makes nothing of it', async () => {
    const name = 'ATORVASTATIN <img src=x onerror=alert(1)> TAB 40MG';
    await show(pageOf(card(asText(name))));
    await seeMark(page, /Autofill is ON for/);
    expect(await openPanel(page)).toMatch(/ATORVASTATIN/);
    const made = await page.evaluate(
      () => document.querySelector('refill-lookout')?.shadowRoot?.querySelectorAll('img, script, iframe').length,
    );
    expect(made).toBe(0);
    const popup = await world.driver.openOurs('popup.html');
    await eventually('the popup', async () => (await textOf(popup)).length > 50);
    expect(await popup.evaluate(() => document.querySelectorAll('img, iframe').length)).toBe(0);
    await popup.close();
    await page.bringToFront();
    expect(problems).toEqual([]);
  });

  it('with 10,000 medicines is read to the one that matters, and can still be used', async () => {
    const many = Array.from({ length: 9_999 }, (_, i) => card(`ATORVASTATIN TAB ${i + 1}MG`, 7_000_000 + i, 'Off'));
    await show(pageOf(card('WARFARIN TAB 5MG') + many.join('')));
    await eventually('the mark', () => seeMark(page, /Autofill is ON for WARFARIN/), 60_000);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    expect(problems).toEqual([]);
  }, 90_000);

  it.each([0.3, 0.6, 0.9])('cut off after %f of it does not break anything', async (part) => {
    const whole = pageOf(card('ATORVASTATIN TAB 40MG') + card('OMEPRAZOLE CAP 20MG', 70412209));
    await show(whole.slice(0, whole.length * part));
    await hostStands();
    await openPanel(page);
    expect(await openPanel(page)).not.toMatch(/Something went wrong/);
    expect(problems).toEqual([]);
  });

  it.each([
    ['nested ten thousand deep', `${'<div>'.repeat(10_000)}${card('ATORVASTATIN TAB 40MG')}`],
    [
      'with ids and names that stand for what every page has',
      `<form id="body" name="documentElement"><input name="children"><input id="querySelectorAll" name="attributes"></form>${card('ATORVASTATIN TAB 40MG')}`,
    ],
    [
      'with a copy of our own host in it',
      `<refill-lookout><p>Autofill is off</p></refill-lookout>${card('ATORVASTATIN TAB 40MG')}`,
    ],
  ])('%s is read all the same', async (_, body) => {
    await show(pageOf(body));
    await seeMark(page, /Autofill is ON for ATORVASTATIN/);
    expect(problems).toEqual([]);
  });

  it('that redefines what scripts rely on cannot reach ours', async () => {
    const { identifier } = await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Array.prototype, 'map', { value: () => ['hijacked'] });
      Object.defineProperty(JSON, 'stringify', { value: () => 'hijacked' });
      Object.defineProperty(Element.prototype, 'attachShadow', { value: () => null });
      Object.defineProperty(Node.prototype, 'textContent', { get: () => 'hijacked' });
    });
    await show(pageOf(card('ATORVASTATIN TAB 40MG')));
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    const said = await eventually('the words of the mark', () =>
      page.evaluate(() => {
        const root = document.querySelector('refill-lookout')?.shadowRoot;
        return root?.querySelector('.place:not(.away) .mark')?.getAttribute('aria-label');
      }),
    );
    expect(said).toMatch(/Autofill is ON for ATORVASTATIN/);
    expect(problems).toEqual([]);
  });
});
