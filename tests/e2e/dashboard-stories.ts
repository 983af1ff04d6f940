/** The dashboard as it is used: say something and see the card change, copy, tick, silence, take back; by keyboard; axe on every section. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnEntry } from '@/src/model/own-facts';
import type { Visit } from '@/src/model/visit';
import { hashOf, sections } from '@/src/ui/dashboard/place';
import { wordsFor } from '@/src/ui/words/words';
import { rawRecords } from './raw-records';
import { readPopup } from './read-popup';
import type { Scene } from './scene';
import { eventually, press, textOf, type World } from './world';

const pictures = '.output/stories';
mkdirSync(pictures, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const dashboardStories = (scene: () => Scene) =>
  describe('The dashboard', () => {
    let world: World;
    let page: Page;

    beforeAll(async () => {
      ({ world } = scene());
      page = await world.driver.openOurs('dashboard.html');
      await page.bringToFront();
    });
    afterAll(() => page.close());

    const goTo = async (section: (typeof sections)[number]) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, hashOf({ section }));
      await eventually(`the section ${section}`, () =>
        page.evaluate(
          (hash) => document.querySelector('[aria-current=page]')?.getAttribute('href') === hash,
          hashOf({ section }),
        ),
      );
    };
    const sees = (what: string, words: RegExp) => eventually(what, async () => words.test(await textOf(page)));
    const entries = async () => ((await rawRecords(world.driver)).entries ?? []).map(({ body }) => body as OwnEntry);
    const lastEntry = async () => (await entries()).sort((one, other) => (one.at < other.at ? -1 : 1)).at(-1);

    it('changes a card by an answer, and changes it back', async () => {
      await goTo('today');
      await sees('the warning', /Autofill is on for Metformin ER 500 mg/);
      await press(page, /^Yes, I want it on$/);
      await sees('that it is kept', /Saved: /);
      await sees('the card that it became', /Autofill is on for Metformin ER 500 mg.*, as you wish/);
      await press(page, /^Undo$/);
      await sees('the warning again', /Autofill is on for Metformin ER 500 mg[^,]*\. Optum/);
    });

    it('refuses what cannot be, where it is typed, and keeps what can', async () => {
      await goTo('people');
      const choose = (place: number, value: string) =>
        page.evaluate(
          (at, chosen) => {
            const list = document.querySelectorAll<HTMLSelectElement>('.month select')[at];
            if (!list) throw new Error('There is no such list.');
            list.value = chosen;
            list.dispatchEvent(new Event('change', { bubbles: true }));
            return new Promise((drawn) => setTimeout(drawn, 100));
          },
          place,
          value,
        );
      const save = () =>
        page.evaluate(() => document.querySelector<HTMLFormElement>('form:has(.month)')?.requestSubmit());
      await sees('the question', /In which month does Rose Miller’s card/);
      await save();
      await sees('the refusal', /Please fill this in first|Please choose a month and a year/);
      expect(await entries()).toHaveLength(2);
      await choose(0, '03');
      await choose(1, String(Temporal.Now.plainDateISO().year + 1));
      await save();
      await sees('that it is kept', /Saved: March \d{4}/);
      expect((await lastEntry())?.fact).toMatchObject({ kind: 'payment-month' });
    });

    it('takes a hospital stay, refuses one that ends before it begins, and takes it back', async () => {
      const fill = (selector: string, values: readonly string[]) =>
        page.evaluate(
          async (at, typed) => {
            for (const [place, value] of typed.entries()) {
              const field = document.querySelectorAll<HTMLInputElement>(at)[place];
              if (!field) throw new Error(`There is no field ${at}.`);
              field.value = value;
              field.dispatchEvent(new Event('input', { bubbles: true }));
              // Drawn before the next field is filled, as for a person.
              await new Promise((drawn) => setTimeout(drawn, 50));
            }
          },
          selector,
          [...values],
        );
      const save = (selector: string) =>
        page.evaluate((at) => document.querySelector(at)?.closest('form')?.requestSubmit(), selector);
      await goTo('people');
      const day = Temporal.Now.plainDateISO();
      await fill('.stay input', [day.subtract({ days: 1 }).toString(), day.subtract({ days: 5 }).toString()]);
      await save('.stay input');
      await sees('the refusal', /The last day is before the first one/);
      await fill('.stay input', [day.subtract({ days: 5 }).toString(), day.subtract({ days: 1 }).toString()]);
      await save('.stay input');
      await sees('that it is kept', /Saved: .+ to /);
      await page.screenshot({ path: `${pictures}/stay.png`, fullPage: true });
      await press(page, /^Undo$/);
      await eventually('the stay to go', async () => (await lastEntry())?.withdrawn);

      // No quantity is known of any medicine here: a count would tell nothing, and none is asked for.
      await goTo('medicines');
      await press(page, /^Metformin ER 500 mg/);
      await sees('what only she knows', /How many days of Metformin/);
      expect(await textOf(page)).not.toMatch(/are left\? Count today/);
    });

    it('takes a count of what is left: the dates move, here and in the popup, and move back', async () => {
      const name = 'ATORVASTATIN TAB 40MG';
      const { site } = scene();
      const day = Temporal.Now.plainDateISO();
      const { formats } = wordsFor('en', day.toString());
      const on = (days: number) => formats.dayAndDistance(day.add({ days }).toString());
      const row = async () => {
        const popup = await world.driver.openOurs('popup.html');
        const found = await eventually(`${name} in the popup`, async () =>
          (await readPopup(popup)).due.find((line) => line.includes(name)),
        );
        await popup.close();
        await page.bringToFront();
        return found;
      };
      const dates = () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.known__row')].map(({ innerText }) =>
            innerText.trim().replaceAll(/\s+/g, ' '),
          ),
        );
      const count = async (typed: string) =>
        page.evaluate(async (text) => {
          const asked = [...document.querySelectorAll('li.fact')].find(({ textContent }) =>
            /are left\? Count today/.test(textContent),
          );
          const field = asked?.querySelector<HTMLInputElement>('input[inputmode=numeric]');
          if (!field) throw new Error('No count is asked for.');
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((drawn) => setTimeout(drawn, 50));
          field.form?.requestSubmit();
        }, typed);

      // How many are taken a day stands on the medicine's own page.
      await site.bringToFront();
      await site.goto(world.site.address('prescription', { id: 'atorvastatin' }), { waitUntil: 'load' });
      await eventually('the records of that page', async () =>
        ((await rawRecords(world.driver)).visits ?? []).some(
          ({ body }) => (body as Visit).reading.page === 'prescription-detail',
        ),
      );
      const before = await row();
      await goTo('medicines');
      await press(page, /^ATORVASTATIN TAB 40MG/);
      await sees('the question', /How many of ATORVASTATIN TAB 40MG are left\? Count today/);
      const datesBefore = await dates();

      await count('a few');
      await sees('the refusal', /Please give a whole number/);
      expect(await dates()).toEqual(datesBefore);

      await count('30');
      await sees('that it is kept', /Saved: 30 left, counted/);
      expect((await lastEntry())?.fact).toEqual({ kind: 'counted', value: { on: day.toString(), units: 30 } });
      await eventually('the dates to move', async () => (await dates()).includes(`Runs out about ${on(30)}`));
      expect(await dates()).toContain(`Order by about ${on(16)}`);
      await sees('what they rest on', /your own count/i);
      await page.screenshot({ path: `${pictures}/counted.png`, fullPage: true });
      const counted = await row();
      expect(counted).toContain(formats.day(day.add({ days: 16 }).toString()));
      expect(counted).toContain('Counted from your own count');
      expect(counted).not.toBe(before);

      await press(page, /^Undo$/);
      await eventually('the dates to move back', async () => (await dates()).join() === datesBefore.join());
      expect(await row()).toBe(before);
      expect(await lastEntry()).toMatchObject({ fact: { kind: 'counted' }, withdrawn: true });
    });

    it('saves the days for a calendar: without a name, and with names when they are asked for', async () => {
      const own = await world.driver.openOurs('dashboard.html#reminders');
      // The download itself is the browser's, which may ask its maker about a calendar file as about any that other programs
      // open: what is in the file is ours, and is read on its way there. The story of the backup downloads for real.
      await own.evaluate(() => {
        URL.createObjectURL = (file: Blob) => {
          void file.text().then((text) => {
            (globalThis as { savedText?: string }).savedText = text;
          });
          return '#reminders';
        };
        HTMLAnchorElement.prototype.click = () => undefined;
      });
      const savedDays = async () => {
        await own.evaluate(() => {
          delete (globalThis as { savedText?: string }).savedText;
        });
        await press(own, /^Save \d+ days? for my calendar$/);
        const text = await eventually('the file', () =>
          own.evaluate(() => (globalThis as { savedText?: string }).savedText ?? ''),
        );
        await eventually('where it went', async () => /Saved as reminders\.ics/.test(await textOf(own)));
        return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
      };
      const bare = await savedDays();
      const day = Temporal.Now.plainDateISO().toString();
      expect(bare.length).toBeGreaterThan(0);
      for (const { summary, description, startDate } of bare) {
        expect(`${summary} ${description ?? ''}`).not.toMatch(/Miller|TAB|MG|\d/);
        expect(startDate.toString() >= day).toBe(true);
      }
      await own.evaluate(() => document.querySelector<HTMLInputElement>('.tick input')?.click());
      const named = await savedDays();
      expect(named.map(({ uid }) => uid)).toEqual(bare.map(({ uid }) => uid));
      expect(named.map(({ description }) => description).join()).toMatch(/Rose Miller/);
      await own.screenshot({ path: `${pictures}/reminders-${world.driver.kind}.png`, fullPage: true });
      await own.close();
      await page.bringToFront();
    });

    it('copies with one tap and says what was copied', async () => {
      await goTo('scripts');
      await press(page, /^Ask for new prescriptions/);
      await sees('the lines for the office', /Optum Home Delivery \(OptumRx Mail Service\)/);
      await page.evaluate(() => {
        navigator.clipboard.writeText = async (text) => {
          (globalThis as { copiedText?: string }).copiedText = text;
        };
      });
      await press(page, /^Copy these lines$/);
      await sees('what was copied', /Copied: what the doctor’s office needs/);
      const copied = await page.evaluate(() => (globalThis as { copiedText?: string }).copiedText ?? '');
      expect(copied).toContain('Optum Home Delivery (OptumRx Mail Service)');
      expect(copied).not.toContain('1718634');
    });

    it('ticks a list with its day, and takes the tick back', async () => {
      await goTo('checklists');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        document.querySelector<HTMLInputElement>('.tick input')?.click();
      });
      await sees('the tick', /Ticked: /);
      expect(await lastEntry()).toMatchObject({ fact: { kind: 'tick' }, withdrawn: false });
      await press(page, /^Undo$/);
      await sees('that it was taken back', /Taken back: /);
      expect(await lastEntry()).toMatchObject({ fact: { kind: 'tick' }, withdrawn: true });
    });

    it('silences a rule, shows what is silenced, and lets it speak again', async () => {
      await goTo('rules');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await press(page, /^Silence it for Metformin ER 500 mg/);
      await sees('what is silenced', /Silent for Metformin ER 500 mg.+ since [\s\S]*speaks again on/);
      await goTo('today');
      await eventually(
        'the warning to be silent',
        async () => !/Autofill is on for Metformin/.test(await textOf(page)),
      );
      await goTo('rules');
      await press(page, /^Let it speak again/);
      await goTo('today');
      await sees('the warning again', /Autofill is on for Metformin ER 500 mg/);
    });

    it('speaks another language, and the one from before again after one tap', async () => {
      await goTo('records');
      await press(page, /^Stop keeping records$/);
      await sees('that nothing is kept', /I keep no new records\. I only mark pages\./);
      await press(page, /^Undo$/);
      await sees('that records are kept again', /I keep records of the pages that you open/);
      await page.evaluate(() => document.querySelector<HTMLInputElement>('label:has(span[lang=es]) input')?.click());
      await sees('the Spanish page', /Idioma: Español\./);
      await press(page, /^Deshacer$/);
      await sees('the English page', /Taken back: Language: Español\./);
      await press(page, /^Close$/);
    });

    it.each(['today', 'checklists', 'infusion', 'emails'] as const)(
      'has nothing to press on paper: %s',
      async (section) => {
        // Firefox cannot be told to show a page as it prints it.
        if (world.driver.kind === 'firefox') return;
        await goTo(section);
        const pressable = () =>
          page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('button, nav a, select, form, .undo__bar')]
              .filter((one) => one.checkVisibility())
              .map(({ textContent }) => textContent),
          );
        expect(await pressable()).not.toEqual([]);
        await page.emulateMediaType('print');
        expect(await pressable()).toEqual([]);
        expect((await textOf(page)).length).toBeGreaterThan(50);
        await page.emulateMediaType();
      },
    );

    it('is walked by keyboard: skip, the sections in their order, then the content, always in sight', async () => {
      await page.evaluate(() => {
        location.hash = '#people';
        (document.activeElement as HTMLElement | null)?.blur();
      });
      await sees('the people', /What no page shows/);
      // From the beginning of a page that has just come, and is not the one before.
      await page.evaluate(() => {
        Object.assign(globalThis, { isTheOneBefore: true });
        location.reload();
      });
      await eventually('the page anew', () =>
        page.evaluate(() => !('isTheOneBefore' in globalThis) && /What no page shows/.test(document.body.innerText)),
      );
      const walked: string[] = [];
      for (let tab = 0; tab < sections.length + 4; tab++) {
        await page.keyboard.press('Tab');
        walked.push(
          await page.evaluate(() => {
            const { activeElement } = document;
            const { top, bottom } = activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
            const inSight = bottom > 0 && top < innerHeight;
            return `${inSight ? '' : 'out of sight: '}${activeElement?.textContent?.trim() ?? ''}`;
          }),
        );
      }
      const names = Object.values(wordsFor('en', '2026-11-22').dashboard.sections).slice(0, 9);
      const from = walked.indexOf('Today');
      expect(walked[0]).toBe('Skip to the content');
      expect(walked.slice(from, from + names.length)).toEqual(names);
      expect(walked.filter((one) => one.startsWith('out of sight'))).toEqual([]);
    });

    it.each(sections)('has nothing for axe to find in the section %s', async (section) => {
      await goTo(section);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await page.evaluate(axe);
      const results = (await page.evaluate('axe.run()')) as AxeResults;
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
