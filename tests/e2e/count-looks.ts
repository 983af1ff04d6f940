/** Counts how often the content script looks at a page: every look waits for one idle moment. Chromium only. */
import type { Page } from 'puppeteer-core';

export async function countLooks(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  if (!ours) throw new Error('The content script does not run here.');
  const inContentScript = async (expression: string) =>
    (await session.send('Runtime.evaluate', { contextId: ours.id, expression })).result.value;
  await inContentScript(`
    globalThis.looks = 0;
    const whenIdle = globalThis.requestIdleCallback;
    globalThis.requestIdleCallback = (...given) => { looks += 1; return whenIdle(...given); };
  `);
  return async () => Number(await inContentScript('looks'));
}
