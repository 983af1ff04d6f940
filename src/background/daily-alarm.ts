/** Once a day what is due may change without any page being seen. Alarms are hints: browsers lose them. */
import { browser } from '@/src/platform/browser';
import { earlyTomorrow } from '@/src/platform/clock';

export const dailyAlarm = 'new-day';

/** Sets the alarm when the browser has none. */
export async function ensureDailyAlarm(): Promise<void> {
  if (await browser.alarms.get(dailyAlarm)) return;
  browser.alarms.create(dailyAlarm, { when: earlyTomorrow(), periodInMinutes: 24 * 60 });
}
