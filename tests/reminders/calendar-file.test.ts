/** The calendar file, read by the parser that Thunderbird's calendar reads with. */
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '@/src/reminders/calendar-file';

const now = Temporal.Instant.from('2026-11-22T15:30:00Z');
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'rose-1 RF-01 norvasc 5 mg',
  on: '2026-12-03',
  title: 'Refill reminder',
  detail: null,
  ...more,
});

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => ({
    part,
    event: new ICAL.Event(part),
    alarm: part.getFirstSubcomponent('valarm'),
  }));
const read = async (...entries: CalendarEntry[]) => eventsIn(await calendarFile(entries, now));

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('The calendar file', () => {
  it('has one whole day for each reminder, which speaks up at nine that morning', async () => {
    const [one, other] = await read(entry(), entry({ id: 'another', on: '2027-02-28', title: 'A call to make' }));
    expect(one?.event.startDate.isDate).toBe(true);
    expect(one?.event.startDate.toString()).toBe('2026-12-03');
    expect(one?.event.endDate.toString()).toBe('2026-12-04');
    const trigger = one?.alarm?.getFirstProperty('trigger');
    expect(trigger?.getFirstValue()?.toString()).toBe('PT9H');
    // The end of a whole day is the next one: counted from there, the alarm would be a day late.
    expect(trigger?.getParameter('related')).toBe('START');
    expect([other?.event.startDate.toString(), other?.event.summary]).toEqual(['2027-02-28', 'A call to make']);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'UTC'])(
    'has the same days on a computer in %s',
    async (place) => {
      process.env.TZ = place;
      expect((await read(entry()))[0]?.event.startDate.toString()).toBe('2026-12-03');
    },
  );

  it('names nobody, no medicine and no rule where only the titles are asked for', async () => {
    const text = await calendarFile([entry()], now);
    expect(text).not.toMatch(/rose|norvasc|RF-01|optum|description:(?!refill reminder)/i);
    expect(eventsIn(text)[0]?.event.description).toBeFalsy();
  });

  it('keeps every letter of a detail, whatever it is made of', async () => {
    const detail = 'Order Norvasc 5 mg; "two", or more\\less (Zoë, Niño): BEGIN:VEVENT\nEND:VCALENDAR 😀'.repeat(4);
    const [only, second] = await read(entry({ detail }));
    expect(only?.event.description).toBe(detail);
    expect(second).toBeUndefined();
    const lines = (await calendarFile([entry({ detail })], now)).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('gives a matter whose day has moved the same number, and a later count', async () => {
    const [before] = await read(entry());
    const [after] = eventsIn(await calendarFile([entry({ on: '2026-12-10' })], now.add({ hours: 24 })));
    const [another] = await read(entry({ id: 'frank-1 RF-01 norvasc 5 mg' }));
    expect(after?.event.uid).toBe(before?.event.uid);
    expect(after?.event.sequence).toBeGreaterThan(before?.event.sequence ?? Number.POSITIVE_INFINITY);
    expect(another?.event.uid).not.toBe(before?.event.uid);
  });
});
