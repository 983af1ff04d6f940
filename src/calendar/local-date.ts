/** "Today" is the civil date on the person's own clock, decided once, at the edge, and passed on from there. */

/** The civil date in `zone` at `instant`; null when either is not one (`America/Chicago`, `2026-11-22T05:30:00Z`). */
export function localDate(instant: string, zone: string): Temporal.PlainDate | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  } catch {
    return null;
  }
}
