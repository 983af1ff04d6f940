/** The reader in the real browsers, on every page of every account in every look: it says what the page says. */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/src/model/reading';
import { readerBundle } from '../../scripts/reader-bundle';
import { isOpen } from '../pages/expectation';
import { type AccountId, accounts } from '../replica/state/accounts/accounts';
import { leftOpen } from '../replica/truth/truth';
import { differences } from './differences';
import { type BrowserKind, browserKinds } from './driver';
import { everyPage, looks, nameOf, type SitePage } from './site-pages';
import { startWorld, type World } from './world';

const today = '2026-11-22';
const accountIds = Object.keys(accounts) as AccountId[];
const people = accountIds.flatMap((account) => accounts[account].members.map((person) => ({ account, person })));
/** Everybody in Chromium; Firefox takes three times as long, and gets the account with one of nearly everything. */
const readIn = { chromium: people, firefox: people.filter(({ person }) => person === 'rose') };
const casesIn = (kind: BrowserKind) => looks.flatMap((look) => readIn[kind].map((whose) => ({ look, ...whose })));
type Case = ReturnType<typeof casesIn>[number];

/** Beside the page's own scripts, where content scripts run. */
interface OwnWorld {
  evaluate<Given extends unknown[], Found>(
    work: string | ((...given: Given) => Found),
    ...given: Given
  ): Promise<Found>;
}
const ownWorld = (page: Page) => (page.mainFrame() as unknown as { isolatedRealm(): OwnWorld }).isolatedRealm();

/** Walks through these addresses as the site's own back button does and reads each page once its content has come. */
async function readAll(addresses: readonly string[], on: string): Promise<string[]> {
  const root = document.querySelector('#root') as HTMLElement;
  const { refillLookoutReader: reader } = globalThis as unknown as {
    refillLookoutReader: { readPageAsJson(url: string, today: string): string };
  };
  const readings: string[] = [];
  for (const address of addresses) {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const whileLoading = root.firstElementChild;
    await new Promise<void>((come) => {
      const look = () => (root.firstElementChild === whileLoading ? setTimeout(look, 2) : come());
      look();
    });
    readings.push(reader.readPageAsJson(location.href, on));
  }
  return readings;
}

/** What the contract leaves open is left out, and of gaps only counts whether there are any. */
const comparable = ({ gaps, ...reading }: Reading) => ({ ...reading, gaps: gaps.length > 0 });

describe.each(browserKinds)('Read in %s', (kind) => {
  const report = `.output/reading-differences-${kind}.txt`;
  let world: World;
  let page: Page;
  let bundle: string;

  beforeAll(async () => {
    bundle = await readerBundle();
    mkdirSync('.output', { recursive: true });
    rmSync(report, { force: true });
    world = await startWorld(kind, { today, latency: 0 });
    page = await world.driver.newPage();
  });
  afterAll(() => world.stop());

  function wrongOn(place: SitePage, found: Reading, of: Case): string[] {
    const expected = comparable(world.site.truth(place.page, { ...place.at, ...of }));
    const open = leftOpen(place.page);
    return differences(expected, comparable(found))
      .filter(({ path }) => !isOpen({ open: [...open] }, path))
      .map(({ line }) => `${of.look} ${of.person} ${nameOf(place)}: ${line}`);
  }

  it.each(casesIn(kind))("says what $look prints about $person's records", async (of) => {
    const { site } = world;
    await page.goto(`${site.signIn(of.account).address}&look=${of.look}&viewing=${of.person}`);
    await ownWorld(page).evaluate(bundle);
    await page.evaluate(fillTheCart);
    const places = everyPage(site, of.person);
    const addresses = places.map(({ page, at }) => site.address(page, { look: of.look, ...at }));
    const readings = await ownWorld(page).evaluate(readAll, addresses, today);
    const wrong = places.flatMap((place, index) => wrongOn(place, JSON.parse(readings[index] ?? 'null'), of));
    if (wrong.length > 0) appendFileSync(report, `${wrong.join('\n')}\n`);
    expect(wrong).toEqual([]);
  });
});

/** Two medicines, so that the checkout has something to show. Runs in the page. */
async function fillTheCart(): Promise<void> {
  const view = await (await fetch('/secure/api/view')).json();
  const refillable = view.medicines.filter((medicine: { canRefill: boolean }) => medicine.canRefill).slice(0, 2);
  const actions = refillable.map(({ id }: { id: string }) => ({ do: 'add-to-cart', medicine: id }));
  await fetch('/secure/api/act', { method: 'POST', body: JSON.stringify(actions) });
}
