/** The overlay follows the page: what is marked is what stands on it now. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rerenderEvent } from '../replica/client/shell';
import { countLooks } from './count-looks';
import { browserKinds } from './driver';
import { marksOn } from './marks-on';
import { eventually, startWorld, type World } from './world';

const pictures = '.output/stories';

describe.each(browserKinds)('In %s', (kind) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    world = await startWorld(kind, { look: 'g3', build: 'opened' });
    await (await world.driver.open(world.site.signIn('rose').address)).close();
  });
  afterAll(() => world.stop());
  afterEach(async () => {
    world.site.setLatency(50);
    await page.close();
  });

  const open = async (...to: Parameters<World['site']['address']>) => {
    page = await world.driver.open(world.site.address(...to));
  };
  const marks = (of: RegExp) =>
    eventually(`a mark that says ${of}`, async () => {
      const shown = await marksOn(page);
      return shown.some(({ says }) => of.test(says)) ? shown : null;
    });
  const noMarks = (of: RegExp) =>
    eventually(`no mark that says ${of}`, async () => !(await marksOn(page)).some(({ says }) => of.test(says)));
  const press = async (selector: string) => (await page.waitForSelector(selector))?.click();
  const picture = (name: string) =>
    page.screenshot({ path: `${pictures}/${kind}-following-${name}.png` as `${string}.png` });

  it('another page of the site takes the old marks away at once, and gets its own', async () => {
    await open('prescriptions');
    await marks(/Autofill is ON.*Metformin/);
    world.site.setLatency(1_500);
    const left = await page.evaluate(
      async (address) => {
        document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click();
        await new Promise((go) => setTimeout(go, 100));
        const root = document.querySelector('refill-lookout')?.shadowRoot;
        return { path: location.pathname, marks: root?.querySelectorAll('[data-kind]').length };
      },
      new URL(world.site.address('orders')).pathname,
    );
    expect(left).toEqual({ path: new URL(world.site.address('orders')).pathname, marks: 0 });
    const shown = await marks(/On hold/);
    expect(shown.map(({ says }) => says).join()).not.toMatch(/Metformin/);
    await picture('1-orders');
    await page.goBack();
    await marks(/Autofill is ON.*Metformin/);
  });

  it('another ten of a list are another page', async () => {
    await open('prescriptions');
    await marks(/Metformin/);
    world.site.setLatency(1_500);
    const left = await page.evaluate(async () => {
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Next')?.click();
      await new Promise((go) => setTimeout(go, 100));
      const root = document.querySelector('refill-lookout')?.shadowRoot;
      return { query: location.search, marks: root?.querySelectorAll('[data-kind]').length };
    });
    expect(left).toEqual({ query: '?page=2', marks: 0 });
  });

  it('a page that comes late is marked when it is there', async () => {
    world.site.setLatency(3_000);
    await open('prescriptions');
    expect(await marksOn(page)).toEqual([]);
    await marks(/Metformin/);
  });

  it('switching autofill on, on the site, is marked, and switching it off takes the mark away', async () => {
    await open('automatic-refills');
    await press('#auto-atorvastatin');
    await marks(/Autofill is ON.*ATORVASTATIN/);
    await picture('2-switched-on');
    await press('#auto-atorvastatin');
    await noMarks(/Autofill is ON.*ATORVASTATIN/);
  });

  it('a page that builds itself anew keeps its marks, each beside its medicine', async () => {
    await open('prescriptions');
    const besideMetformin = async () => {
      const mark = (await marksOn(page)).find(({ says }) => /Autofill is ON.*Metformin/.test(says));
      const name = await page.evaluate(() => {
        const link = [...document.querySelectorAll('main a')].find(({ textContent }) => /Metformin/.test(textContent));
        return link ? link.getBoundingClientRect().top + scrollY : null;
      });
      return mark !== undefined && name !== null && Math.abs(mark.top - name) < 100 ? name : null;
    };
    const before = await eventually('the mark beside its medicine', besideMetformin);
    await page.evaluate((again) => {
      for (const card of document.querySelectorAll('main .card')) card.classList.add('of-before');
      dispatchEvent(new Event(again));
      document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { style: 'height: 300px' }));
    }, rerenderEvent);
    expect(await eventually('the mark beside its medicine', besideMetformin)).toBeGreaterThan(before + 200);
    expect(await page.$('.of-before')).toBeNull();
  });

  it.each(['x-list', 'iframe'])(
    'what a person does inside the shadow root or frame of <%s> is followed',
    async (tag) => {
      await open('automatic-refills');
      await marks(/Metformin/);
      await page.evaluate((name) => {
        const list = document.querySelector('main ul.plain');
        const holder = document.createElement(name);
        holder.setAttribute('style', 'display: block; width: 100%; height: 90vh');
        list?.replaceWith(holder);
        const inside = (holder as HTMLIFrameElement).contentDocument?.body ?? holder.attachShadow({ mode: 'open' });
        // A copy has no listeners: nothing tells of a tick in it but the tick itself.
        if (list) inside.append(list.cloneNode(true));
      }, tag);
      // Longer than the page is looked at of itself: a second after it was new, and four seconds after that.
      await new Promise((go) => setTimeout(go, 6_000));
      await marks(/Metformin/);
      await noMarks(/Autofill is ON.*Eliquis/);
      await page.evaluate(() => {
        const holder = document.querySelector('x-list, iframe') as HTMLIFrameElement | null;
        const inside = holder?.shadowRoot ?? holder?.contentDocument;
        inside?.querySelector<HTMLElement>('#auto-eliquis')?.click();
      });
      await marks(/Autofill is ON.*Eliquis/);
    },
  );

  it('a page that changes forty times a second is read seldom, and still followed', async () => {
    await open('automatic-refills');
    await marks(/Metformin/);
    const looks = kind === 'chromium' ? await countLooks(page) : null;
    await page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('p'));
      let beat = 0;
      setInterval(() => {
        beat += 1;
        clock.textContent = `${beat} visitors`;
        clock.className = beat % 2 ? 'odd' : 'even';
        document.documentElement.dataset.beat = String(beat);
      }, 25);
    });
    await press('#auto-lisinopril-20');
    await marks(/Autofill is ON.*LISINOPRIL/);
    if (looks) {
      const before = await looks();
      await new Promise((go) => setTimeout(go, 15_000));
      expect((await looks()) - before).toBeLessThanOrEqual(8);
    }
    const beats = await page.evaluate(() => Number(document.documentElement.dataset.beat));
    await new Promise((go) => setTimeout(go, 1_000));
    expect(await page.evaluate(() => Number(document.documentElement.dataset.beat))).toBeGreaterThan(beats);
    await press('#auto-lisinopril-20');
    await noMarks(/Autofill is ON.*LISINOPRIL/);
  });
});
