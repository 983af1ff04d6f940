/** The only place that asks what time it is. Everything else is told. */

/** Today on the caregiver's own calendar. */
export function today(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO();
}

/** This moment on the caregiver's own clock and calendar. */
export function here(): Temporal.ZonedDateTime {
  return Temporal.Now.zonedDateTimeISO();
}

/** This instant in UTC, always with three digits of milliseconds, so that two of them compare as text. */
export function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}

/** Milliseconds since the epoch at which the caregiver's next day is five minutes old: when "due" may have changed. */
export function earlyTomorrow(): number {
  const tomorrow = Temporal.Now.plainDateISO().add({ days: 1 });
  return tomorrow.toZonedDateTime({ timeZone: Temporal.Now.timeZoneId(), plainTime: '00:05' }).epochMilliseconds;
}

/** The civil date on the caregiver's own calendar of an instant. */
export function dayOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
}
