/** Opens the site or one of our own pages in a tab. The popup closes then; a page in a tab stays. */
import { browser } from '@/src/platform/browser';
import { hashOf, type Place } from '@/src/ui/dashboard/place';
import { siteAddress } from './site-address';

/** Is this page shown in the toolbar's popup, and not in a tab? */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

export async function openOnSite(path: string): Promise<void> {
  await openInTab(siteAddress(path));
}

export async function openOurPage(page: 'welcome'): Promise<void> {
  await openInTab(browser.runtime.getURL(`${page}.html`));
}

export async function openDashboard(place: Pick<Place, 'section'> & Partial<Place>): Promise<void> {
  await openInTab(browser.runtime.getURL(`dashboard.html${hashOf(place)}`));
}

async function openInTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  if (isPopup()) window.close();
}
