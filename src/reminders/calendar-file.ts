/**
 * Days to be reminded of, as a file for the calendar that somebody has already (RFC 5545). An entry that is read again takes
 * the place of what it was, where a calendar keeps to the standard: its number is made of the matter and not of its day. The
 * number tells nothing of anybody.
 */
import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';

export interface CalendarEntry {
  /** The same for the same matter, also when its day moves; not written. */
  readonly id: string;
  /** `YYYY-MM-DD`: the whole day. */
  readonly on: string;
  readonly title: string;
  /** null: nothing but the title is written. */
  readonly detail: string | null;
}

/** Neutral, too: a file's name is seen by whoever looks into the downloads. */
export const calendarFileName = 'reminders.ics';

/** The calendar speaks up at nine in the morning of the day, where it is. */
const atNine = 9 * 60 * 60;

export async function calendarFile(entries: readonly CalendarEntry[], now: Temporal.Instant): Promise<string> {
  const calendar = ical({ prodId: { company: 'Refill Lookout', product: 'Reminders' } });
  const stamp = dateOf(now.toString());
  for (const { id, on, title, detail } of entries) {
    const event = calendar.createEvent({
      id: await numberOf(id),
      // What is written later counts.
      sequence: Math.floor(now.epochMilliseconds / 60_000 - firstMinute),
      stamp,
      // A day is printed as it is at Greenwich, whatever the time zone of this computer.
      start: dateOf(`${on}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: detail,
    });
    // Said on its own: among the options it is passed over, and the alarm would come a day late.
    event
      .createAlarm({ type: ICalAlarmType.display, triggerAfter: atNine, description: title })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

/** Some programs keep the count of a change in 32 bits: it is in minutes, from 2026 on. */
const firstMinute = Date.UTC(2026, 0, 1) / 60_000;

/** The library takes dates as the browser has them. */
const dateOf = (text: string) => new Date(text);

async function numberOf(id: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
  return Array.from(new Uint8Array(bytes).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
