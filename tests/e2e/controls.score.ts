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

/** Scrolls to each control in turn. Those that the site itself covers, seen with our host taken away, do not count. */
async function meetControls(): Promise<{ met: number; hidden: string[] }> {
  const host = () => document.querySelector('refill-lookout');
  const rest = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));
  // What we draw stands once the page was at rest, was read, and marks have found their room.
  await rest(300);
  for (let i = 0; i < 20 && !host(); i++) await rest(50);
  const selector =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, ' +
    '[role=button], [role=switch], [role=checkbox], [role=tab], [role=link]';
  let met = 0;
  const hidden: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>(selector)) {
    if (control.matches(':disabled') || !control.checkVisibility()) continue;
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    const { left, top, width, height } = control.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const there = document.elementsFromPoint(left + width / 2, top + height / 2);
    const [first, second] = there;
    const itsSite = first === host() ? second : first;
    const isIt = itsSite && (control.contains(itsSite) || itsSite.closest('label')?.contains(control));
    if (!isIt) continue;
    met += 1;
    if (first === host())
      hidden.push(`${control.localName} "${control.innerText || control.getAttribute('aria-label')}"`);
  }
  return { met, hidden };
}
