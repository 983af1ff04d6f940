/**
 * The benchmark of the reader, in a real Chromium: every figure is held against another of the same run, since machines
 * differ. Prints one table; fails nothing. `npm run bench`, or alone: `npx tsx tests/bench/reader/run.ts`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '@/scripts/browsers.mjs';
import { listAddress, pageOfPrescriptions } from './page-of-prescriptions';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
/** How long a page is watched for its busy time, milliseconds: longer than it takes from one reading to the next. */
const watched = 20_000;

async function bundle(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(root, 'tests/bench/reader/in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output.find((part) => part.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The benchmark could not be bundled.');
  return `${chunk.code};globalThis.bench = bench;`;
}

/** A page of so many prescriptions, with the reader beside the page's own scripts as a content script is. */
async function open(browser: Browser, code: string, count: number) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const body = pageOfPrescriptions(count);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else void request.abort();
  });
  await page.goto(listAddress);
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const run = async (expression: string): Promise<number> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return Number(result.value);
  };
  await run(code);
  return { page, session, run };
}

/** Milliseconds of work in a stretch of `watched`. */
async function busyTime(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const taken = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await taken();
  await new Promise((done) => setTimeout(done, watched));
  return (await taken()) - before;
}

/** Of the sources as they are now: what was built before may be older. */
function contentScriptSize(): number {
  const file = join(root, '.output/chrome-mv3/content-scripts/overlay.js');
  spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: root, stdio: 'ignore' });
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found.');
const code = await bundle();
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  defaultViewport: { width: 1280, height: 900 },
  protocolTimeout: 120_000,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
  ],
});
const ms = (value: number) => `${value.toFixed(1)} ms`;
process.stdout.write(`\nThe reader in ${browserName()}\n`);
try {
  const { page, run } = await open(browser, code, 200);
  const elements = await run('bench.elements()');
  const first = await run('bench.first()');
  const full = await run('bench.full(11)');
  const floor = await run('bench.floor(11)');
  const again = await run('bench.again(11)');
  const otherWords = await run('bench.againOtherWords(11)');
  const readability = await run('bench.readability(3)');
  row(`floor: a walk over ${elements} elements`, ms(floor));
  row('200 prescriptions, the first time', ms(first));
  row('200 prescriptions', `${ms(full)} = ${(full / floor).toFixed(1)} × floor`, '≤ 5 ×');
  row(
    "Readability's parse of it",
    `${ms(readability)}, the reading is ${(full / readability).toFixed(2)} of it`,
    '≤ 0.1',
  );
  const shareOf = (part: number) => `${ms(part)} = ${(part / full).toFixed(2)} of a full reading`;
  row("again after one card's figures changed", shareOf(again), '≤ 0.1');
  row("again after one card's words changed", shareOf(otherWords), '≤ 0.1');
  await page.close();

  const still = await open(browser, code, 200);
  await still.run('bench.keepChanging()');
  const without = await busyTime(still.session);
  await still.run('bench.follow()');
  // The first readings are those of arriving: what it costs to stay is asked.
  await new Promise((done) => setTimeout(done, 5_000));
  const withReader = await busyTime(still.session);
  const share = ((withReader - without) / watched) * 100;
  row(
    'busy on a page that changes 40 times a second',
    `${ms(without)} → ${ms(withReader)} in 20 s: +${share.toFixed(1)} %`,
    '≤ 3 %',
  );
  await still.page.close();

  for (const [which, change] of [
    ['at rest', ''],
    ['that never rests', 'bench.keepChanging(); '],
  ]) {
    const slow = await open(browser, code, 200);
    await slow.session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await slow.run(`${change}bench.noteLongTasks()`);
    await slow.run('bench.follow()');
    await new Promise((done) => setTimeout(done, 8_000));
    const longest = await slow.run('bench.longestTask()');
    row(`longest task at 4 × slow-down, page ${which}`, longest === 0 ? 'below 50 ms' : ms(longest), '≤ 50 ms');
    await slow.page.close();
  }

  for (const count of [1_000, 10_000]) {
    const many = await open(browser, code, count);
    row(`${count} prescriptions, the first time`, ms(await many.run('bench.first()')));
    await many.page.close();
  }
  row('content script, gzipped', `${(contentScriptSize() / 1000).toFixed(1)} kB`, '≤ 25 kB');
} finally {
  await browser.close();
}

/** Line by line: a slow machine keeps one waiting. */
function row(what: string, measured: string, goal = ''): void {
  process.stdout.write(`${what.padEnd(44)}  ${measured}${goal ? `  (goal ${goal})` : ''}\n`);
}

function browserName(): string {
  const { stdout } = spawnSync(executablePath ?? '', ['--version'], { encoding: 'utf8' });
  return stdout.trim().split(' built')[0] || 'Chromium';
}
