/** The marks that stand on a page, in builds whose root can be looked into. */
import type { Page } from 'puppeteer-core';

export interface ShownMark {
  readonly kind: string;
  /** What it says and of which medicine, as a screen reader hears it. */
  readonly says: string;
  /** Where it stands in the document, in CSS pixels. */
  readonly top: number;
}

export function marksOn(page: Page): Promise<ShownMark[]> {
  return page.evaluate(() => {
    const root = document.querySelector('refill-lookout')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('[data-kind]') ?? [])].map((place) => ({
      kind: place.dataset.kind ?? '',
      says: place.querySelector('button')?.getAttribute('aria-label') ?? '',
      top: place.getBoundingClientRect().top + scrollY,
    }));
  });
}
