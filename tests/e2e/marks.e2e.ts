/** Marks stay with their medicine whatever the page does, and vanish with it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { browserKinds } from './driver';
import { marksOn, type SeenMark, seeMark } from './on-page';
import { eventually, press, startWorld, type World } from './world';

const metformin = /Autofill is ON for Metformin/;
/** As far as an eye takes two things for belonging together. */
const near = 160;

describe.each(browserKinds)('Marks in %s', (kind) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld(kind, { look: 'g3', build: 'opened', latency: 0 });
    page = await world.driver.newPage();
    await page.goto(world.site.signIn('rose').address, { waitUntil: 'load' });
    await page.evaluate(() => localStorage.setItem('cookie-notice-closed', 'yes'));
    await page.goto(world.site.address('prescriptions'), { waitUntil: 'load' });
    await seeMark(page, metformin);
  });
  afterAll(() => world.stop());

  /** How far the mark stands from its medicine's name. */
  const distance = async (mark: SeenMark) =>
    page.evaluate((at) => {
      const [name] = [...document.querySelectorAll('h2, h3, h4, a')].filter((one) =>
        /^Metformin ER/.test(one.textContent ?? ''),
      );
      const box = name?.getBoundingClientRect();
      if (!box) return Number.POSITIVE_INFINITY;
      const across = Math.max(0, at.left - box.right, box.left - (at.left + at.width));
      const down = Math.max(0, at.top - box.bottom, box.top - (at.top + at.height));
      return Math.hypot(across, down);
    }, mark);
  const staysNear = () =>
    eventually('the mark beside its medicine', async () => (await distance(await seeMark(page, metformin))) < near);

  it('stand beside their medicine', () => staysNear());

  it('follow when the page is scrolled', async () => {
    const before = await seeMark(page, metformin);
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
    await eventually('the mark to follow', async () => {
      const now = await seeMark(page, metformin);
      return Math.abs(before.top - 120 - now.top) < 2 && Math.abs(before.left - now.left) < 2;
    });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  it('follow when the window is resized', async () => {
    await page.setViewport({ width: 760, height: 900 });
    await staysNear();
    await page.setViewport({ width: 1280, height: 900 });
    await staysNear();
  });

  it('are there at 200 %, which halves the room', async () => {
    await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await page.evaluate(() => {
      const [name] = [...document.querySelectorAll('h2, h3, h4, a')].filter((one) =>
        /^Metformin ER/.test(one.textContent ?? ''),
      );
      name?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await staysNear();
    await eventually('a page no wider than the site makes it', () =>
      page.evaluate(() => {
        const rights = [...document.querySelectorAll('body *')].map((one) => one.getBoundingClientRect().right);
        return document.documentElement.scrollWidth <= Math.ceil(Math.max(innerWidth, ...rights));
      }),
    );
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  it('survive that the site draws all its nodes anew', async () => {
    await page.evaluate(() => dispatchEvent(new Event('stand-in:rerender')));
    await staysNear();
    await eventually(
      'the one mark',
      async () => (await marksOn(page)).filter(({ name }) => metformin.test(name)).length === 1,
    );
  });

  it('survive that the site throws out what is not its own', async () => {
    await page.evaluate(() => {
      document.querySelector('refill-lookout')?.remove();
      dispatchEvent(new Event('stand-in:rerender'));
    });
    await staysNear();
  });

  it('vanish with the page they belong to, and come back with it', async () => {
    await press(page, /^My profile$/);
    await eventually('no marks', async () => (await marksOn(page)).length === 0);
    await press(page, /^My prescriptions$/);
    await staysNear();
  });

  it('vanish with their medicine', async () => {
    const count = (await marksOn(page)).length;
    await page.evaluate(() => {
      const [name] = [...document.querySelectorAll('h2, h3, h4')].filter((one) =>
        /^Metformin ER/.test(one.textContent ?? ''),
      );
      name?.closest('li, article')?.remove();
    });
    await eventually('the mark to go', async () => {
      const marks = await marksOn(page);
      return marks.length < count && !marks.some(({ name }) => metformin.test(name));
    });
  });
});
