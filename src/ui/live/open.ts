/** Opens the site or one of our own pages in a tab. The popup closes then; a page in a tab stays. */
import { browser } from '@/src/platform/browser';
import { siteAddress } from './site-address';

/** Is this page shown in the toolbar's popup, and not in a tab? */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

export async function openOnSite(path: string): Promise<void> {
  await openInTab(siteAddress(path));
}

export async function openOurPage(page: 'welcome' | 'records'): Promise<void> {
  await openInTab(browser.runtime.getURL(`${page}.html`));
}

async function openInTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  if (isPopup()) window.close();
}
