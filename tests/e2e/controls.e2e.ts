/** Never in the way: on every page, in every look, each control of the site is still what is met at its centre. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds } from './driver';
import { everyPage, goWithin, looks, nameOf } from './site-pages';
import { eventually, startWorld, type World } from './world';

describe.each(browserKinds)('The controls of the site in %s', (kind) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld(kind, { latency: 0 });
    page = await world.driver.newPage();
  });
  afterAll(() => world.stop());

  it('lie below a root that no page can look into', async () => {
    await page.goto(world.site.signIn('rose').address, { waitUntil: 'load' });
    await eventually('our host', () => page.evaluate(() => document.querySelector('refill-lookout') !== null));
    expect(await page.evaluate(() => document.querySelector('refill-lookout')?.shadowRoot)).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll('refill-lookout').length)).toBe(1);
  });

  it.each(looks)('can all be met at their centre in %s', async (look) => {
    const { site } = world;
    await page.goto(`${site.signIn('rose').address}&look=${look}`, { waitUntil: 'load' });
    // One medicine and one order of each kind stand for their pages: the blocks are the same on all of them.
    const places = everyPage(site, 'rose').filter(
      ({ page: name, at }, index, all) =>
        at.id === undefined || all.findIndex((other) => other.page === name) === index || at.id === 'metformin',
    );
    let met = 0;
    const hidden: string[] = [];
    for (const place of places) {
      await goWithin(page, site.address(place.page, { look, ...place.at }));
      const shot = await page.evaluate(meetControls);
      met += shot.met;
      hidden.push(...shot.hidden.map((control) => `${nameOf(place)}: ${control}`));
    }
    expect(hidden).toEqual([]);
    expect(met).toBeGreaterThan(100);
  });
});

/**
 * Scrolls down the page by half a window at a time and looks at every control that is in sight then. Those that the
 * site itself covers, seen with our host taken away, do not count.
 */
async function meetControls(): Promise<{ met: number; hidden: string[] }> {
  const controls =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, ' +
    '[role=button], [role=switch], [role=checkbox], [role=tab], [role=link]';
  // What we draw stands once the page was at rest, was read, and marks have found their room.
  await new Promise((go) => setTimeout(go, 300));
  const host = document.querySelector('refill-lookout');
  if (!host) throw new Error('Our host is not on the page.');
  const met = new Set<Element>();
  const hidden = new Set<Element>();
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo({ top, behavior: 'instant' });
    await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (control.matches(':disabled') || !control.checkVisibility()) continue;
      const { left, top: above, width, height } = control.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const [first, second] = document.elementsFromPoint(left + width / 2, above + height / 2);
      const itsSite = first === host ? second : first;
      if (!itsSite || !(control.contains(itsSite) || itsSite.closest('label')?.contains(control))) continue;
      met.add(control);
      if (first === host) hidden.add(control);
    }
  }
  return {
    met: met.size,
    hidden: [...hidden].map((one) => `${one.localName} "${(one as HTMLElement).innerText || one.ariaLabel}"`),
  };
}
