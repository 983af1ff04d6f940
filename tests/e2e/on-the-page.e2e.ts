/** What stands on the site's pages: every mark that the page gives reason for and no other, the panel, and the caution. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/src/model/reading';
import { browserKinds } from './driver';
import { kept } from './kept';
import { marksOn } from './marks-on';
import { openPanel, panelText, pressInPanel, seeMark } from './on-page';
import { everyPage, goWithin, looks, nameOf } from './site-pages';
import { agree, eventually, startWorld, type World } from './world';

/** Of a list of medicines or orders the pages of these: each has something of its own to be marked. */
const worthOpening = ['atorvastatin', 'metformin', 'omeprazole', 'gabapentin', 'humira'];
const withMarks = new Set(['home', 'prescriptions', 'prescription', 'orders', 'order', 'automatic-refills']);

/** What the page's own facts give reason to mark, as `kind: what it is about`. */
function dueMarks({ prescriptions, orders }: Reading): string[] {
  const autofillShown = prescriptions.some(({ autofill }) => autofill !== 'unknown');
  return [
    ...prescriptions.flatMap(({ printedName, status, autofill }) => [
      ...(status === 'placeholder' ? [`placeholder: ${printedName}`] : []),
      ...(autofill === 'on' ? [`autofill-on: ${printedName}`] : []),
      ...(autofill === 'unknown' && autofillShown && (status === 'active' || status === 'unknown')
        ? [`autofill-unread: ${printedName}`]
        : []),
    ]),
    ...orders.flatMap(({ status, medicines }) =>
      status === 'canceled' || status === 'cannot-fill' || status === 'on-hold'
        ? [`${status}: ${medicines.map(({ printedName }) => printedName).join(', ')}`]
        : [],
    ),
  ].sort();
}

describe.each(browserKinds)('On the page, in %s:', (kind) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld(kind, { build: 'opened', latency: 0 });
    await agree(world.driver);
    page = await world.driver.newPage();
  });
  afterAll(() => world.stop());

  /** As `dueMarks` says it; those at single controls left out. */
  async function marksShown(expected: readonly string[]): Promise<string[]> {
    const about = expected.map((line) => line.slice(line.indexOf(': ') + 2));
    const shown = (await marksOn(page)).filter((mark) => !/^(turns|moves)-/.test(mark.kind));
    return shown
      .map(({ kind: of, says }) => {
        const longest = about.filter((name) => says.endsWith(name)).sort((a, b) => b.length - a.length)[0];
        return `${of}: ${longest ?? says}`;
      })
      .sort();
  }

  it.each(looks)('in %s each placeholder, autofill and bad order is marked, and nothing else', async (look) => {
    const { site } = world;
    await page.goto(`${site.signIn('rose').address}&look=${look}`, { waitUntil: 'load' });
    const places = everyPage(site, 'rose').filter(
      ({ page: name, at }) => withMarks.has(name) && (name !== 'prescription' || worthOpening.includes(at.id ?? '')),
    );
    const wrong: string[] = [];
    let marked = 0;
    for (const place of places) {
      const expected = dueMarks(site.truth(place.page, { account: 'rose', look, ...place.at }));
      await goWithin(page, site.address(place.page, { look, ...place.at }));
      let shown: string[] = [];
      await eventually('the marks', async () => {
        shown = await marksShown(expected);
        return shown.join() === expected.join();
      }).catch(() => wrong.push(`${nameOf(place)}: ${shown.join(' | ')}, not ${expected.join(' | ')}`));
      marked += expected.length;
    }
    expect(wrong).toEqual([]);
    expect(marked).toBeGreaterThan(10);
  });

  it('a page that does not say whose it is, or says a new name, is filed with one tap in the panel', async () => {
    await page.goto(world.site.address('prescriptions', { look: 'g3' }), { waitUntil: 'load' });
    await openPanel(page);
    await pressInPanel(page, /Someone new: Rose Miller/);
    await eventually('the records', async () => (await kept(world.driver)).pages['Rose Miller']?.length);
    await eventually('the panel to say whose page it is', async () =>
      /^Rose Miller’s page/.test(await panelText(page)),
    );
  });

  it('the panel lists all marks in the order in which the page is read', async () => {
    await seeMark(page, /Autofill is ON for Metformin/);
    const text = (await openPanel(page)).split('What else matters')[0] ?? '';
    const listed = await page.evaluate(() => {
      const root = document.querySelector('refill-lookout')?.shadowRoot;
      const [onPage] = root?.querySelectorAll('.panel .rows') ?? [];
      return [...(onPage?.querySelectorAll('.about') ?? [])].map(({ textContent }) => textContent ?? '');
    });
    const { prescriptions } = world.site.truth('prescriptions', { account: 'rose', look: 'g3' });
    const order = prescriptions.map(({ printedName }) => printedName);
    const places = listed.map((name) => order.indexOf(name)).filter((at) => at >= 0);
    expect(text).toMatch(/On this page/);
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('the panel says when to order what stands on the page, and what that rests on', async () => {
    const dueRows = () =>
      page.evaluate(() =>
        [...(document.querySelector('refill-lookout')?.shadowRoot?.querySelectorAll('.panel .due') ?? [])].map((row) =>
          [...row.children].map(({ textContent }) => textContent ?? ''),
        ),
      );
    await eventually('what is due', async () => (await dueRows()).length > 0);
    const rows = await dueRows();
    // The list loads more rows as it is scrolled: what stands there is asked of the page itself.
    const here = await page.evaluate(() => document.body.innerText);
    expect(rows.map(([name]) => name).filter((name) => !here.includes(name ?? '-'))).toEqual([]);
    expect(
      rows.some(([, action, basis]) => /in \d+ days|ago|today/.test(action ?? '') && /days/.test(basis ?? '')),
    ).toBe(true);
  });

  it('the panel is remembered as it was left, opened or closed', async () => {
    await page.reload({ waitUntil: 'load' });
    await eventually('the opened panel', () => panelText(page));
    await page.evaluate(() =>
      document.querySelector('refill-lookout')?.shadowRoot?.querySelector<HTMLElement>('.panel .closer')?.click(),
    );
    await eventually('the panel to close', async () => (await panelText(page)) === '');
    await page.reload({ waitUntil: 'load' });
    await seeMark(page, /Autofill is ON for Metformin/);
    expect(await panelText(page)).toBe('');
  });

  it('a switch that would turn autofill on says so before it is used, by pointer and by keyboard', async () => {
    const caution = () =>
      page.evaluate(() => {
        const box = document.querySelector('refill-lookout')?.shadowRoot?.querySelector<HTMLElement>('.caution');
        return box && !box.hidden ? box.innerText : '';
      });
    await page.goto(world.site.address('automatic-refills', { look: 'g3' }), { waitUntil: 'load' });
    await seeMark(page, /Autofill is ON for Metformin/);
    await eventually('the caution beside the pointer', async () => {
      await page.hover('h1');
      await page.hover('#auto-atorvastatin');
      return /turns autofill on/.test(await caution());
    });
    await page.hover('h1');
    await eventually('the caution to go', async () => (await caution()) === '');
    await page.focus('#auto-atorvastatin');
    await eventually('the caution beside the focus', async () => /turns autofill on/.test(await caution()));
    await page.focus('#auto-metformin');
    await eventually('no caution where autofill would be turned off', async () => (await caution()) === '');
    expect(world.site.state().rose?.medicines.find(({ id }) => id === 'atorvastatin')?.autofill).toBe('off');
  });
});
