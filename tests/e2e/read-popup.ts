/** What the popup shows, read off it as text. */
import type { Page } from 'puppeteer-core';

export interface PopupText {
  readonly headline: string;
  readonly warnings: readonly string[];
  /** One line a medicine: its name, then what to do and what that rests on. */
  readonly due: readonly string[];
}

const selectors = ['h1', 'article.warning h3, details.warning h3', '[aria-labelledby="due"] li.due'];

/** All at one moment: the popup may be drawn while it is looked at. */
export async function readPopup(page: Page): Promise<PopupText> {
  const [headings = [], warnings = [], due = []] = await page.evaluate(textsOf, selectors);
  return { headline: headings.join(' '), warnings, due };
}

/** Runs in the page. For each selector the words of each element in one line, whether they are unfolded or not. */
function textsOf(selectors: readonly string[]): string[][] {
  return selectors.map((selector) =>
    [...document.querySelectorAll(selector)].map((one) =>
      (one.children.length > 0 ? [...one.children].filter(({ localName }) => localName !== 'button') : [one])
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
        .join(' · '),
    ),
  );
}
