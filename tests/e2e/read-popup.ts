/** What the popup shows, read off it as text. */
import type { Page } from 'puppeteer-core';

export interface PopupText {
  readonly headline: string;
  readonly warnings: readonly string[];
  /** One line a medicine: its name, then what to do and what that rests on. */
  readonly due: readonly string[];
}

export const readPopup = (page: Page): Promise<PopupText> =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText.replace(/\s*\n\s*/g, ' · '));
    return {
      headline: document.querySelector('h1')?.innerText ?? '',
      warnings: texts('article.warning h3, details.warning h3'),
      due: texts('li.due'),
    };
  });
