/** What can be done with the days to be reminded of. */
import type { CalendarEntry } from '@/src/reminders/calendar-file';

export interface RemindersActions {
  /** Hands the file to the browser's downloads; answers its name. */
  readonly saveReminders: (entries: readonly CalendarEntry[]) => Promise<string>;
}
