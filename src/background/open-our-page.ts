/** Opens one of our own pages in a tab. */
import { browser } from '@/src/platform/browser';

export async function openOurPage(page: 'welcome' | 'popup' | 'recorder'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
}
