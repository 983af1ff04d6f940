/** Pages nobody would write on purpose: enormous, cut off, hostile. The site goes on as before, and so do we. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserKinds } from './driver';
import { openPanel, seeMark } from './on-page';
import { agree, eventually, startWorld, textOf, type World } from './world';

const card = (name: string, rxNumber = 70412208, autofill = 'On') => `<article><h3>${name}</h3><dl>
<dt>Rx number</dt><dd>${rxNumber}</dd><dt>Refills remaining</dt><dd>2</dd></dl>
<p>Auto refill: ${autofill}</p></article>`;
const pageOf = (
  cards: string,
) => `<!doctype html><html lang="en"><head><title>My prescriptions | Optum Rx</title></head>
<body><header><span>Welcome, Rose Miller</span></header><main><h1>My prescriptions</h1>${cards}</main></body></html>`;
/** What a form's own field of that name stands before. */
const nodeProperties = [
  ...['childNodes', 'children', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'textContent', 'nodeType'],
  ...['nodeName', 'localName', 'tagName', 'attributes', 'getAttribute', 'hasAttribute', 'getRootNode', 'contains'],
  ...['isConnected', 'shadowRoot', 'assignedSlot', 'attachShadow', 'querySelectorAll', 'closest', 'matches', 'style'],
  ...[
    'getBoundingClientRect',
    'checkVisibility',
    'offsetHeight',
    'ownerDocument',
    'addEventListener',
    'compareDocumentPosition',
  ],
];
/** What a form of that name stands before on the document. */
const documentProperties = [
  ...['body', 'head', 'documentElement', 'querySelectorAll', 'querySelector', 'getElementById', 'createElement'],
  ...['createElementNS', 'createTreeWalker', 'addEventListener', 'defaultView', 'visibilityState', 'activeElement'],
  ...['elementsFromPoint', 'title', 'nodeType', 'firstChild', 'contains', 'referrer'],
];
const asText = (markup: string) => markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe.each(browserKinds)('A bad page in %s', (kind) => {
  let world: World;
  let page: Page;
  let problems: string[] = [];
  beforeAll(async () => {
    world = await startWorld(kind, { look: 'g3', build: 'opened', latency: 0 });
    page = await world.driver.newPage();
    await page.goto(world.site.signIn('rose').address, { waitUntil: 'load' });
    await agree(world.driver);
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

  /** The site's policy forbids scripts in the page itself: `script` runs once the page is there. */
  async function show(html: string, script = ''): Promise<void> {
    world.site.write(html);
    await page.goto(world.site.address('prescriptions'), { waitUntil: 'load' });
    await page.evaluate(`{ ${script} }`);
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
    expect(await openPanel(page)).toContain(name);
    const popup = await world.driver.openOurs('popup.html');
    await eventually('the name in the popup', async () => (await textOf(popup)).includes(name), 20_000);
    expect(await popup.evaluate(() => document.querySelectorAll('img[src="x"], iframe').length)).toBe(0);
    await popup.close();
    await page.bringToFront();
    expect(problems).toEqual([]);
  });

  it('with 10,000 medicines is read to the one that matters, and can still be used', async () => {
    const many = Array.from({ length: 9_999 }, (_, i) => card(`ATORVASTATIN TAB ${i + 1}MG`, 7_000_000 + i, 'Off'));
    await show(pageOf(card('WARFARIN TAB 5MG') + many.join('')));
    await eventually('the mark', () => seeMark(page, /Autofill is ON for WARFARIN/), 120_000);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    expect(problems).toEqual([]);
  }, 180_000);

  it.each([0.3, 0.6, 0.9])('cut off after %f of it does not break anything', async (part) => {
    const whole = pageOf(card('ATORVASTATIN TAB 40MG') + card('OMEPRAZOLE CAP 20MG', 70412209));
    await show(whole.slice(0, whole.length * part));
    await hostStands();
    await openPanel(page);
    expect(await openPanel(page)).not.toMatch(/Something went wrong/);
    expect(problems).toEqual([]);
  });

  it.each<[what: string, body: string, script?: string]>([
    ['nested ten thousand deep', `${'<div>'.repeat(10_000)}${card('ATORVASTATIN TAB 40MG')}`],
    [
      'with ids and names that stand for what every page has',
      `<form id="body" name="documentElement"><input name="children"><input id="querySelectorAll" name="attributes"></form>${card('ATORVASTATIN TAB 40MG')}`,
    ],
    [
      'with a copy of our own host in it',
      `<refill-lookout><p>Autofill is off</p></refill-lookout>${card('ATORVASTATIN TAB 40MG')}`,
    ],
    [
      'whose forms have fields named like what every node has',
      `<form>${card('ATORVASTATIN TAB 40MG', 70412209)}${nodeProperties.map((name) => `<input name="${name}">`).join('')}</form>` +
        nodeProperties
          .map(
            (name) =>
              `<form>${card('LISINOPRIL TAB 10MG')}<input name="${name}"></form>` +
              // A heading that may have its count beside it has the text of the form around it looked at.
              `<form><h2>Ready to refill</h2><b>1</b><input type="hidden" name="${name}"></form><p>More</p>`,
          )
          .join(''),
    ],
    [
      'whose forms are named like what every document has',
      card('ATORVASTATIN TAB 40MG') +
        documentProperties.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join(''),
    ],
    [
      'of 100,000 elements',
      `${card('ATORVASTATIN TAB 40MG')}<aside>${'<p><b>So</b> much to say</p>'.repeat(50_000)}</aside>`,
    ],
    ['of one line without end', `${card('ATORVASTATIN TAB 40MG')}<p>${'<i>more</i> and '.repeat(10_000)}</p>`],
    ['of one word without end', `${card('ATORVASTATIN TAB 40MG')}<p>${'refill'.repeat(100_000)}</p>`],
    [
      'nested by its script far deeper than a parser allows',
      `${card('ATORVASTATIN TAB 40MG')}<div id="deep"></div>`,
      `let at = document.querySelector('#deep');
        for (let i = 0; i < 1500; i += 1) at = at.appendChild(document.createElement('div'));
        at.textContent = 'the bottom';`,
    ],
    [
      'with its medicine 500 levels down',
      `<div id="deep"></div><template>${card('ATORVASTATIN TAB 40MG')}</template>`,
      `let at = document.querySelector('#deep');
        for (let i = 0; i < 500; i += 1) at = at.appendChild(document.createElement('div'));
        at.append(document.querySelector('template').content);`,
    ],
    ['with direction marks in its name', card('\u202EATORVA\u200FSTATIN\u200E TAB 40MG\u202C')],
  ])(
    '%s is read all the same',
    async (_, body, script) => {
      await show(pageOf(body), script);
      await eventually('the mark', () => seeMark(page, /Autofill is ON for ATORVASTATIN TAB 40MG/), 60_000);
      expect(problems).toEqual([]);
    },
    90_000,
  );

  it('with a name of 300 letters prints all of it', async () => {
    const name = `ATORVASTATIN ${'CALCIUM TRIHYDRATE '.repeat(15)}TAB 40MG`;
    expect(name.length).toBeGreaterThan(300);
    await show(pageOf(card(name)));
    await seeMark(page, /Autofill is ON for ATORVASTATIN CALCIUM/);
    expect(await openPanel(page)).toContain(name);
    expect(problems).toEqual([]);
  });

  it('whose list grows for ever is followed, and goes on growing', async () => {
    await show(
      pageOf(`${card('ATORVASTATIN TAB 40MG')}<section></section>`),
      `let grown = 0;
        setInterval(() => {
          grown += 1;
          document.querySelector('section').insertAdjacentHTML('beforeend', ${JSON.stringify(card('LISINOPRIL TAB 10MG', 70412300, 'Off'))}.replace('70412300', String(70412300 + grown)));
          document.documentElement.dataset.grown = String(grown);
        }, 50);`,
    );
    await seeMark(page, /Autofill is ON for ATORVASTATIN/);
    const grown = () => page.evaluate(() => Number(document.documentElement.dataset.grown));
    const before = await grown();
    await new Promise((go) => setTimeout(go, 3_000));
    // Twenty a second is what it does alone; a busy machine halves that.
    expect((await grown()) - before).toBeGreaterThan(24);
    expect(problems).toEqual([]);
    await page.goto('about:blank');
  });

  it('that redefines what scripts rely on cannot reach ours', async () => {
    const { identifier } = await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Array.prototype, 'map', { value: () => ['hijacked'] });
      Object.defineProperty(Array.prototype, Symbol.iterator, { value: () => ({ next: () => ({ done: true }) }) });
      Object.defineProperty(Object.prototype, 'first', { get: () => 'hijacked', set: () => undefined });
      Object.defineProperty(String.prototype, 'replace', { value: () => 'hijacked' });
      Object.defineProperty(RegExp.prototype, 'test', { value: () => true });
      Object.defineProperty(Element.prototype, 'getAttribute', { value: () => 'hijacked' });
      Object.defineProperty(Element.prototype, 'checkVisibility', { value: () => false });
      Object.defineProperty(Element.prototype, 'localName', { get: () => 'hijacked' });
      Object.defineProperty(Node.prototype, 'firstChild', { get: () => null });
      Object.defineProperty(Document.prototype, 'body', { get: () => null });
      Object.defineProperty(JSON, 'stringify', { value: () => 'hijacked' });
      Object.defineProperty(Element.prototype, 'attachShadow', { value: () => null });
      Object.defineProperty(Node.prototype, 'textContent', { get: () => 'hijacked' });
    });
    await show(pageOf(card('ATORVASTATIN TAB 40MG')));
    await page.removeScriptToEvaluateOnNewDocument(identifier);
    const said = await eventually('the words of the mark', () =>
      page.evaluate(() => {
        const root = document.querySelector('refill-lookout')?.shadowRoot;
        // `getAttribute` is the page's by now.
        return root?.querySelector('.place:not(.away) .mark')?.attributes.getNamedItem('aria-label')?.value;
      }),
    );
    expect(said).toMatch(/Autofill is ON for ATORVASTATIN/);
    expect(problems).toEqual([]);
  });
});
