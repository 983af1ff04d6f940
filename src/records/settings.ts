/** What the caregiver decided about the program, consent first of all. */
import { initialSettings, type Settings } from '@/src/model/settings';
import { now } from '@/src/platform/clock';
import { database } from './database';
import { fittingRows } from './set-aside';

/** As decided so far; before that, and when what is stored does not fit, nothing is agreed to. Works in a live query. */
export async function settings(): Promise<Settings> {
  const [row] = fittingRows('settings', await database.settings.toArray());
  return row?.body ?? initialSettings;
}

/** Changes these settings and leaves the others; answers all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const changed = { ...(await settings()), ...change };
    await database.settings.put({ id: 'settings', body: changed });
    return changed;
  });
}

/** Consent given twice keeps its first day. Taken back, what was recorded stays until it is erased. */
export async function giveConsent(given: boolean): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const { consentedAt } = await settings();
    return changeSettings({ consentedAt: given ? (consentedAt ?? now()) : null });
  });
}
