/** The overlay on harness pages in real browsers: what only layout can show. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Background } from './harness/harness';
import { type Harness, type Look, openHarness, settled } from './harness/open-harness';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const opened: Background = { settings: { panelOpen: true } };
const looks: [string, Look][] = [
  ['at a desk', {}],
  ['at 200 %', { width: 640, height: 400 }],
  ['on a phone', { width: 360, height: 740 }],
  ['in the dark', { dark: true }],
];
/** Firefox cannot be told to go dark page by page: there it would be the desk once more. */
const looksIn = { chrome: looks, firefox: looks.filter(([, { dark }]) => !dark) };

describe.each(['chrome', 'firefox'] as const)('in %s,', (browser) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness(browser);
  });
  afterAll(() => harness.close());

  describe.each(['my-prescriptions', 'order-status'])('on %s', (name) => {
    it.each(looksIn[browser])('every control is still met at its middle, %s', async (_, look) => {
      const page = await harness.open(name, {}, look);
      expect(await coveredControls(page)).toEqual([]);
      await page.close();
    });

    it.each(looksIn[browser])('axe finds nothing, with the panel and a card open, %s', async (_, look) => {
      const page = await harness.open(name, opened, look);
      await page.evaluate(axe);
      await inRoot(page, (root) => {
        for (const row of root.querySelectorAll<HTMLElement>('.row')) row.click();
      });
      await settled(page);
      await inRoot(page, (root) => {
        root.querySelector<HTMLElement>('.place:not(.away) .mark')?.click();
      });
      await settled(page);
      const { violations, contrasts } = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        // axe measures colours and sizes inside the body only.
        document.body.append(document.querySelector('refill-lookout') as Element);
        const { violations, passes } = await axe.run('refill-lookout');
        return {
          violations: violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))]),
          contrasts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
        };
      });
      expect(violations).toEqual([]);
      expect(contrasts).toBeGreaterThan(10);
      await page.close();
    });
  });

  describe('a mark', () => {
    it('stays with its medicine while the page is scrolled, and under a header that stays on top it is gone', async () => {
      const page = await harness.open('my-prescriptions');
      const before = await distance(page);
      await scrollBy(page, 60);
      expect(await distance(page)).toEqual(before);
      await scrollBy(page, 70);
      expect(await visibleMarks(page)).not.toContain('Refill Lookout: Autofill is ON for ATORVASTATIN TAB 40MG');
      await scrollBy(page, -130);
      expect(await distance(page)).toEqual(before);
      await page.close();
    });

    it('vanishes with its medicine before the page is read again', async () => {
      const page = await harness.open('my-prescriptions');
      await page.evaluate(() => document.querySelector('[data-rx]')?.remove());
      await settled(page);
      expect(await visibleMarks(page)).not.toContain('Refill Lookout: Autofill is ON for ATORVASTATIN TAB 40MG');
      await page.close();
    });

    it('stays the same element when the site draws its list anew', async () => {
      const page = await harness.open('my-prescriptions');
      const before = await page.$$('refill-lookout >>> .mark');
      await page.evaluate(() => {
        for (const block of document.querySelectorAll('[data-rx]')) block.replaceWith(block.cloneNode(true));
        window.readAgain();
      });
      await settled(page);
      const same = await page.evaluate(
        (...marks) => {
          const now = document.querySelector('refill-lookout')?.shadowRoot?.querySelectorAll('.mark');
          return [...(now ?? [])].map((mark, index) => mark === marks[index]);
        },
        ...before,
      );
      expect(before.length).toBeGreaterThan(0);
      expect(same).toEqual(before.map(() => true));
      await page.close();
    });

    it('is reached by keyboard, opens what it has to say, and gives the focus back', async () => {
      const page = await harness.open('my-prescriptions');
      await inRoot(page, (root) => root.querySelector<HTMLElement>('.tab')?.focus());
      await page.keyboard.press('Tab');
      expect(await inRoot(page, (root) => root.activeElement?.className)).toBe('mark');
      expect(await inRoot(page, (root) => root.querySelector('.card')?.textContent)).toContain('in 2 days');
      await page.keyboard.press('Escape');
      expect(await inRoot(page, (root) => root.querySelector('.card'))).toBeNull();
      expect(await inRoot(page, (root) => root.activeElement?.className)).toBe('mark');
      await page.keyboard.press('Enter');
      expect(await inRoot(page, (root) => root.querySelector('.card') !== null)).toBe(true);
      await page.close();
    });
  });

  describe('the caution', () => {
    it('is there before a control that turns autofill on is used, by keyboard and by pointer, and covers no control', async () => {
      const page = await harness.open('my-prescriptions');
      await page.focus('[data-switches-on]');
      expect(await caution(page)).toContain('This turns autofill on');
      expect(await coveredControls(page)).toEqual([]);
      await page.focus('header a');
      expect(await caution(page)).toBeNull();
      await page.hover('[data-moves]');
      expect(await caution(page)).toContain('Asking the office yourself works better');
      await page.close();
    });
  });
});

async function inRoot<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T> {
  return (await page.evaluate(`(${look.toString()})(document.querySelector('refill-lookout').shadowRoot)`)) as T;
}

/** Controls at whose middle something of ours is met, each scrolled into sight as a person would. */
async function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const covered: string[] = [];
    for (const control of document.querySelectorAll('a, button, input, label')) {
      control.scrollIntoView({ block: 'center' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const { left, top, width, height } = control.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      if (there?.localName === 'refill-lookout') covered.push(control.outerHTML);
    }
    return covered;
  });
}

async function scrollBy(page: Page, pixels: number) {
  await page.evaluate((by) => window.scrollBy(0, by), pixels);
  await settled(page);
}

async function visibleMarks(page: Page): Promise<(string | null)[]> {
  return inRoot(page, (root) =>
    [...root.querySelectorAll('.mark')]
      .filter((mark) => getComputedStyle(mark).visibility === 'visible')
      .map((mark) => mark.getAttribute('aria-label')),
  );
}

async function distance(page: Page) {
  return inRoot(page, (root) => {
    const mark = root.querySelector('.mark')?.getBoundingClientRect() as DOMRect;
    const block = document.querySelector('[data-rx]')?.getBoundingClientRect() as DOMRect;
    return [Math.round(mark.left - block.left), Math.round(mark.top - block.top)];
  });
}

async function caution(page: Page): Promise<string | null> {
  await settled(page);
  return inRoot(page, (root) => {
    const box = root.querySelector<HTMLElement>('.caution');
    return box === null || box.hidden ? null : box.textContent;
  });
}
