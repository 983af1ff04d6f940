/** What we draw on the site's page, seen through the root that only the test build leaves open. */
import type { Page } from 'puppeteer-core';
import { eventually } from './world';

export interface SeenMark {
  /** What a screen reader says, such as "Refill Lookout: Autofill is ON for ATORVASTATIN TAB 40MG". */
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The marks that can be seen now, in the page's order. */
export const marksOn = (page: Page): Promise<SeenMark[]> =>
  page.evaluate(() => {
    // A page may have a form by the name of `querySelector`.
    const root = Document.prototype.querySelector.call(document, 'refill-lookout')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('.place:not(.away) .mark') ?? [])];
    return buttons.map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { name: button.getAttribute('aria-label') ?? '', left, top, width, height };
    });
  });

/** Waits until a mark with such a name can be seen. */
export const seeMark = (page: Page, name: RegExp): Promise<SeenMark> =>
  eventually(`a mark ${name}`, async () => (await marksOn(page)).find((mark) => name.test(mark.name)) ?? null);

/** All words of the opened panel; empty while it is closed. */
export const panelText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const panel = document.querySelector('refill-lookout')?.shadowRoot?.querySelector<HTMLElement>('.panel');
    return panel && !panel.hidden ? panel.innerText : '';
  });

export async function openPanel(page: Page): Promise<string> {
  return eventually('the panel', async () => {
    await page.evaluate(() => {
      const tab = document.querySelector('refill-lookout')?.shadowRoot?.querySelector<HTMLElement>('.tab');
      if (tab && !tab.hidden) tab.click();
    });
    return panelText(page);
  });
}

/** Presses a button in the panel, as `press` does on a page. */
export const pressInPanel = (page: Page, words: RegExp): Promise<boolean> =>
  eventually(`a button in the panel that says ${words}`, () =>
    page.evaluate((source) => {
      const root = document.querySelector('refill-lookout')?.shadowRoot;
      const button = [...(root?.querySelectorAll<HTMLElement>('.panel button') ?? [])].find((one) =>
        new RegExp(source).test(one.innerText),
      );
      button?.click();
      return button !== undefined;
    }, words.source),
  );
