/** Nothing that was recorded is lost: backups, damaged files, misfit rows; and everything can be deleted. */
import { beforeAll, describe, expect, it } from 'vitest';
import { putRaw, type RawRecords, rawRecords } from './raw-records';
import { restore, savedBackup } from './records-page';
import type { Scene } from './scene';
import { eventually, press, textOf, type World } from './world';

export const backupStories = (scene: () => Scene) =>
  describe('The records', () => {
    let world: World;
    let before: RawRecords;
    let backup: string;

    beforeAll(async () => {
      ({ world } = scene());
      before = await rawRecords(world.driver);
      backup = await savedBackup(world.driver);
    });

    it('are many enough to be worth a backup', () => {
      expect(before.people).toHaveLength(1);
      expect(before.visits?.length).toBeGreaterThanOrEqual(2);
      expect(before.settings).toHaveLength(1);
    });

    it('are as on the first day when everything was deleted', async () => {
      const page = await world.driver.openOurs('dashboard.html#records');
      await press(page, /^Delete everything$/);
      await press(page, /^Yes, delete everything$/);
      await eventually('the word that it is done', async () => /Everything is deleted/.test(await textOf(page)));
      await page.close();
      expect(Object.values(await rawRecords(world.driver)).flat()).toEqual([]);
      const popup = await world.driver.openOurs('popup.html');
      await eventually('the first use', async () => /May I keep notes/.test(await textOf(popup)));
      await popup.close();
    });

    it('are the same after a restore, table by table', async () => {
      expect(await restore(world.driver, backup)).toMatch(/^Restored: 1 person, \d+ notes\.$/);
      expect(await rawRecords(world.driver)).toEqual(before);
    });

    it.each([
      ['cut off', () => backup.slice(0, backup.length / 2), /damaged or cut off/],
      [
        'changed by one figure',
        () => backup.replace('"refillsLeft":2', '"refillsLeft":3'),
        /was changed after it was saved/,
      ],
      ['something else altogether', () => '{"hello":"world"}', /is not a backup from Refill Lookout/],
      [
        'from a newer version',
        () => backup.replace(/"version":\d+/, '"version":99'),
        /saved by a newer Refill Lookout/,
      ],
    ])('are untouched by a file that is %s, and one line says why', async (_, damaged, line) => {
      expect(damaged()).not.toBe(backup);
      expect(await restore(world.driver, damaged())).toMatch(line);
      expect(await rawRecords(world.driver)).toEqual(before);
    });

    it('lose nothing to a row that no longer fits: it is set aside, counted and shown', async () => {
      const [visit] = before.visits ?? [];
      const misfit = { ...visit, id: 'from-another-time', body: { reading: 'as it was written once' } };
      await putRaw(world.driver, 'visits', misfit);
      const popup = await world.driver.openOurs('popup.html');
      await eventually('the count', async () =>
        /1 record could not be understood and was set aside/.test(await textOf(popup)),
      );
      await popup.close();
      const records = await world.driver.openOurs('dashboard.html#records');
      await press(records, /^Which ones$/);
      await eventually('which one', async () => /in “visits”, the field “/.test(await textOf(records)));
      await records.close();
      const { visits, setAside = [] } = await rawRecords(world.driver);
      expect(visits).toEqual(before.visits);
      expect(setAside.map(({ body }) => JSON.parse((body as { row: string }).row))).toEqual([misfit]);
    });
  });
