/** Opens saved pages in headless Chromium as if they came from the site, and runs the reader in them. Nothing else is fetched. */
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import { findChromium, findFirefox } from './browsers.mjs';
import { readerBundle } from './reader-bundle';
import { howStill, watchSettling } from './settling';

const defaultUrl = 'https://www.optumrx.com/secure/my-prescriptions';
/** A page is settled when it has not changed for this long … */
const quiet = 300;
/** … and no timer that its own scripts set for at most this long is still to fire; at the latest after `patience`. */
const longestTimer = 2500;
const patience = 4500;
const atOnce = 2;

export interface Served {
  readonly url: string | undefined;
  readonly today: string;
  /** The pages change nothing by themselves: nothing is waited for. */
  readonly still?: boolean;
}

export type BrowserName = 'chromium' | 'firefox';

export interface PageReader {
  /** The readings as JSON, in the order of the files. `served`: how all of them are, or each. */
  readAll(files: readonly string[], served: Served | ((at: number) => Served)): AsyncGenerator<string>;
  close(): Promise<void>;
}

export interface PageReaderOptions {
  readonly explain?: boolean;
  readonly capture?: boolean;
  /** The pages are changed again and again, and read after each change. */
  readonly change?: boolean;
  readonly browser?: BrowserName;
}

const defaultViewport = { width: 1280, height: 900 };

function launch(name: BrowserName): Promise<Browser> {
  const executablePath = name === 'chromium' ? findChromium() : findFirefox();
  if (!executablePath)
    throw new Error(
      name === 'chromium'
        ? 'No Chrome, Chromium or Edge was found: install one, or set CHROMIUM_PATH.'
        : 'No Firefox was found: install one, or set FIREFOX_PATH.',
    );
  if (name === 'firefox')
    return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, defaultViewport });
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
    ],
    defaultViewport,
  });
}

export async function openPageReader({
  explain = false,
  capture = false,
  change = false,
  browser: name = 'chromium',
}: PageReaderOptions = {}): Promise<PageReader> {
  const bundle = await readerBundle(change ? 'change' : 'read');
  const browser = await launch(name);
  const reading = capture ? 'capturePageAsJson' : explain ? 'explainPageAsJson' : 'readPageAsJson';
  const call = change ? 'changeAndReadAsJson' : reading;
  const idle: Page[] = [];
  return {
    async *readAll(files, served) {
      const waiting = files.map(() => deferred());
      let next = 0;
      const work = async () => {
        const page = idle.pop() ?? (await newPage(browser));
        for (let at = next++; at < files.length; at = next++) {
          try {
            const how = typeof served === 'function' ? served(at) : served;
            waiting[at]?.resolve(await readFile(page, files[at] ?? '', how, bundle, call));
          } catch (error) {
            waiting[at]?.reject(error);
          }
        }
        idle.push(page);
      };
      for (const { promise } of waiting) promise.catch(() => undefined);
      const workers = Array.from({ length: Math.min(atOnce, files.length) }, work);
      for (const { promise } of waiting) yield await promise;
      await Promise.all(workers);
    },
    close: () => browser.close(),
  };
}

interface Deferred {
  readonly promise: Promise<string>;
  readonly resolve: (value: string) => void;
  readonly reject: (error: unknown) => void;
}

function deferred(): Deferred {
  let settle: Omit<Deferred, 'promise'> = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

const sources = new WeakMap<Page, { html: string; url: string }>();
/** Runs an expression in a page that was opened for pages which are written into it. */
const blank = new WeakMap<Page, (expression: string) => Promise<string>>();

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  await page.evaluateOnNewDocument(watchSettling(longestTimer));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('request', (request) => void answer(page, request).catch(() => undefined));
  return page;
}

async function answer(page: Page, request: HTTPRequest): Promise<void> {
  const source = sources.get(page);
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
  if (source && isPage && request.url().split('#')[0] === source.url.split('#')[0]) {
    await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: source.html });
  } else if (/^(?:data|blob|about):/.test(request.url())) await request.continue();
  else await request.abort();
}

async function readFile(
  page: Page,
  file: string,
  { url, today, still }: Served,
  bundle: string,
  call: string,
): Promise<string> {
  const html = readFileSync(file, 'utf8');
  const address = url ?? canonical(html) ?? defaultUrl;
  const run = `refillLookoutReader.${call}(${JSON.stringify(address)}, ${JSON.stringify(today)})`;
  if (still) return (await openBlank(page, bundle))(`(() => { ${written(html)} return ${run}; })()`);
  sources.set(page, { html, url: new URL(address).href });
  // An address that differs from the one before in its fragment only would not be loaded at all.
  await page.goto('about:blank');
  await page.goto(new URL(address).href, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  blank.delete(page);
  await settled(page);
  // Firefox is not driven through the protocol that has worlds of their own; a frozen page harms nobody.
  if (!isChromium(page)) return String(await page.evaluate(`(() => { ${bundle}; return ${run}; })()`));
  const session = await page.createCDPSession();
  try {
    return await (await ownWorld(session))(`${bundle};${run}`);
  } finally {
    await session.detach();
  }
}

const written = (html: string) => `document.open(); document.write(${JSON.stringify(html)}); document.close();`;

/** A page of the site with nothing in it and the reader at hand: what is still is written into it, many times faster than opened. */
async function openBlank(page: Page, bundle: string): Promise<(expression: string) => Promise<string>> {
  const known = blank.get(page);
  if (known) return known;
  sources.set(page, { html: '<!doctype html>', url: defaultUrl });
  await page.goto('about:blank');
  await page.goto(defaultUrl, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  const run = await inOneWorld(page);
  await run(`${bundle}; globalThis.refillLookoutReader = refillLookoutReader; ''`);
  blank.set(page, run);
  return run;
}

/** Firefox is not driven through the protocol that has worlds of their own; a frozen page without scripts harms nobody. */
async function inOneWorld(page: Page): Promise<(expression: string) => Promise<string>> {
  if (!isChromium(page)) return async (expression) => String(await page.evaluate(expression));
  return ownWorld(await page.createCDPSession());
}

const isChromium = (page: Page) => page.browser().process()?.spawnfile === findChromium();

function canonical(html: string): string | null {
  const link = /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i.exec(html)?.[0];
  const href = link ? /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link) : null;
  const address = (href?.[1] ?? href?.[2] ?? href?.[3])?.replaceAll('&amp;', '&');
  return address && URL.canParse(address) && /^https?:/.test(address) ? address : null;
}

/** Runs where content scripts run: beside the page's own scripts, out of their reach. */
async function ownWorld(session: CDPSession): Promise<(expression: string) => Promise<string>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  };
}

async function settled(page: Page): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    // A page that breaks its own globals answers nothing: then only time settles it.
    const state = await page.evaluate(howStill).catch(() => null);
    const { still, timers } = (state ?? { still: 0, timers: 0 }) as { still: number; timers: number };
    if (still >= quiet && timers === 0) return;
    await new Promise((done) => setTimeout(done, Math.min(quiet, Math.max(30, quiet - still))));
  }
}
