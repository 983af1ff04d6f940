/** Every page of the stand-in that shows one person's records, and a quick way from one to the next. */
import type { Page } from 'puppeteer-core';
import { type PageName, pageSize } from '../replica/looks/pages';
import type { Replica } from '../replica/server';
import type { LookName } from '../replica/state/model';
import type { Place } from '../replica/truth/truth';

export const looks: readonly LookName[] = ['g1', 'g3', 'g4'];

export interface SitePage {
  readonly page: PageName;
  readonly at: Place;
}

const single: readonly PageName[] = [
  ...(['home', 'orders', 'checkout', 'automatic-refills', 'messages'] as const),
  ...(['profile', 'payment-methods', 'addresses', 'savings-cards', 'contact', 'preferences', 'caregivers'] as const),
  ...(['security', 'payment-entry', 'blank', 'error'] as const),
];

/** All of them, with a page for each medicine and each order. */
export function everyPage(site: Replica, person: string): SitePage[] {
  const { medicines = [], orders = [] } = site.state()[person] ?? {};
  const lists = Math.max(1, Math.ceil(medicines.length / pageSize));
  return [
    ...Array.from({ length: lists }, (_, index) => ({ page: 'prescriptions' as const, at: { pageNumber: index + 1 } })),
    ...medicines.map(({ id }) => ({ page: 'prescription' as const, at: { id } })),
    ...orders.map(({ id }) => ({ page: 'order' as const, at: { id } })),
    ...single.map((page) => ({ page, at: {} })),
  ];
}

export const nameOf = ({ page, at }: SitePage) => [page, at.id, at.pageNumber].filter(Boolean).join(' ');

/** Goes there as the site's own back button does, without loading anew, and waits until the content has come. */
export const goWithin = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (to) => {
    const root = document.querySelector('#root') as HTMLElement;
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    const whileLoading = root.firstElementChild;
    await new Promise<void>((come) => {
      const look = () => (root.firstElementChild === whileLoading ? setTimeout(look, 5) : come());
      look();
    });
  }, address);
