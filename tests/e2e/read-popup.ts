/** What the popup shows, read off it as text. */
import type { Page } from 'puppeteer-core';

export interface PopupText {
  readonly headline: string;
  readonly warnings: readonly string[];
  /** One line a medicine: its name, then what to do and what that rests on. */
  readonly due: readonly string[];
}

export async function readPopup(page: Page): Promise<PopupText> {
  return {
    headline: (await textsOf(page, 'h1')).join(' '),
    warnings: await textsOf(page, 'article.warning h3, details.warning h3'),
    due: await textsOf(page, 'li.due'),
  };
}

/** The text of each of these elements in one line. */
const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) =>
    found.map((one) => ((one as HTMLElement).innerText ?? '').replace(/\s*\n\s*/g, ' · ')),
  );
