/** Writes the calendar file and hands it to the browser's downloads. */
import { type CalendarEntry, calendarFile, calendarFileName } from '@/src/reminders/calendar-file';
import { download } from './download';

export async function saveReminders(entries: readonly CalendarEntry[]): Promise<string> {
  download(calendarFileName, await calendarFile(entries, Temporal.Now.instant()), 'text/calendar');
  return calendarFileName;
}
