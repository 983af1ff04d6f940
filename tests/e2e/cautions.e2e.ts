/** The word of caution beside a control, from the moment it has the focus: each kind, where it belongs and nowhere else. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrderStatus } from '@/src/model/reading';
import { browserKinds } from './driver';
import { agree, eventually, startWorld, type World } from './world';

const fast = '<label><input id="risky" type="radio"> Overnight shipping ($12.95)</label>';

describe.each(browserKinds)('Before a control is used, in %s:', (kind) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await startWorld(kind, { build: 'opened', latency: 0 });
    await agree(world.driver);
    page = await world.driver.newPage();
    await page.goto(`${world.site.signIn('rose').address}&look=g3`, { waitUntil: 'load' });
  });
  afterAll(() => world.stop());

  const open = (name: Parameters<World['site']['address']>[0], at: { id?: string } = {}) =>
    page.goto(world.site.address(name, { look: 'g3', ...at }), { waitUntil: 'load' });

  /** The stand-in has no such control: put beside its own content, as the site may show it to some people. */
  async function withControl(markup: string) {
    await page.waitForSelector('h1');
    await page.evaluate((html) => document.querySelector('h1')?.insertAdjacentHTML('afterend', html), markup);
  }

  const caution = () =>
    page.evaluate(() => {
      const box = document.querySelector('refill-lookout')?.shadowRoot?.querySelector<HTMLElement>('.caution');
      return box && !box.hidden ? box.innerText : '';
    });

  /** Focused anew until the page has been read with the control on it. */
  async function focusSays(selector: string, words: RegExp) {
    let said = '';
    await eventually(`${words} at ${selector}`, async () => {
      await page.evaluate((at) => {
        (document.activeElement as HTMLElement | null)?.blur();
        document.querySelector<HTMLElement>(at)?.focus();
      }, selector);
      said = await caution();
      return words.test(said);
    }).catch(() => expect(said).toMatch(words));
  }

  const orderThatIs = (...statuses: OrderStatus[]) => {
    const shown = (id: string) => world.site.truth('order', { account: 'rose', look: 'g3', id }).orders[0]?.status;
    const order = world.site.state().rose?.orders.find(({ id }) => statuses.includes(shown(id) ?? 'unknown'));
    if (!order) throw new Error(`The stand-in has no order that is ${statuses.join(' or ')}.`);
    return order.id;
  };

  it('faster shipping is said to be no help while Optum is at work on the order', async () => {
    await open('order', { id: orderThatIs('placed', 'received', 'verifying', 'processing', 'processed') });
    await withControl(fast);
    await focusSays('#risky', /does not speed up the work before it/);
  });

  it('nothing is said of faster shipping once the order was delivered', async () => {
    await open('order', { id: orderThatIs('delivered') });
    await withControl(`${fast}<label>Message <textarea id="after"></textarea></label>`);
    // That the page was read with both is seen by the other one.
    await focusSays('#after', /For what is urgent, call/);
    await page.focus('#risky');
    expect(await caution()).toBe('');
  });

  it('where the page shows no order, what is said of it begins with what is not known', async () => {
    await open('addresses');
    await withControl(fast);
    await focusSays('#risky', /^\W*I cannot see how far the order is/);
  });

  it('a new email address: sign out before the link is opened', async () => {
    await open('contact');
    await withControl('<label>New email address <input id="risky" type="email"></label>');
    await focusSays('#risky', /sign out before you open the link/);
  });

  it('a message is not for what is urgent', async () => {
    await open('messages');
    await withControl('<label>Your message <textarea id="risky"></textarea></label>');
    await focusSays('#risky', /For what is urgent, call/);
  });

  it('"Fill with home delivery" lets Optum ask: asking the office works better', async () => {
    const placeholder = world.site.state().rose?.medicines.find(({ kind: of }) => of === 'placeholder');
    await open('prescription', { id: placeholder?.id ?? '' });
    const button = await page.waitForSelector('::-p-text(Fill with home delivery)');
    await button?.evaluate((element) => {
      element.closest('button')?.setAttribute('data-risky', '');
    });
    await focusSays('[data-risky]', /Asking the office yourself works better/);
  });
});
