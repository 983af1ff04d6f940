/** Once a day what is due may change without any page being seen. Alarms are hints: browsers lose them. */
import { browser } from '@/src/platform/browser';
import { earlyTomorrow } from '@/src/platform/clock';

export const dailyAlarm = 'new-day';

/** Sets the alarm when the browser has none. */
export async function ensureDailyAlarm(): Promise<void> {
  if (!(await browser.alarms.get(dailyAlarm))) setDailyAlarm();
}

/** For once: 24 hours later it may still be the same day, when clocks are set back or the computer travels west. */
export function setDailyAlarm(): void {
  browser.alarms.create(dailyAlarm, { when: earlyTomorrow() });
}
