/** Puts somebody's pages into the records the way a caregiver does: agree, open the pages, say whose they are. */
import type { Page } from 'puppeteer-core';
import type { PageName } from '../replica/looks/pages';
import { type AccountId, accounts } from '../replica/state/accounts/accounts';
import { kept } from './kept';
import { agree, eventually, press, type World } from './world';

/** What the records call these pages. */
const kinds: Partial<Record<PageName, string>> = { prescriptions: 'my-prescriptions', orders: 'order-status' };

/** Leaves the site's page open, at the last of them. */
export async function haveRecordsOf(
  { site, driver }: World,
  account: AccountId,
  pages: readonly ('prescriptions' | 'orders')[] = ['prescriptions', 'orders'],
): Promise<Page> {
  const { name } = accounts[account];
  await agree(driver);
  const page = await driver.newPage();
  await page.goto(site.signIn(account).address, { waitUntil: 'load' });
  await page.goto(site.address(pages[0] ?? 'prescriptions'), { waitUntil: 'load' });
  await eventually('the question whose page this is', async () => (await kept(driver)).held.length > 0);
  const popup = await driver.openOurs('popup.html');
  await press(popup, new RegExp(`^Add ${name}$`));
  await eventually('the answer to be taken', async () => (await kept(driver)).held.length === 0);
  await popup.close();
  await page.bringToFront();
  for (const one of pages) {
    await page.goto(site.address(one), { waitUntil: 'load' });
    await eventually(`the records of ${one}`, async () => (await kept(driver)).pages[name]?.includes(kinds[one] ?? ''));
  }
  return page;
}
