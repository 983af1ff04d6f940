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
    due: await textsOf(page, '[aria-labelledby="due"] li.due'),
  };
}

/** The words of each of these elements in one line, whether they are unfolded or not. */
const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) =>
    found.map((one) => {
      const parts =
        one.children.length > 0 ? [...one.children].filter(({ localName }) => localName !== 'button') : [one];
      return parts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' · ');
    }),
  );
