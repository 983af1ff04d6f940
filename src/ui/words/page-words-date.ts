/** How a day is said on the page: weekday, month, day, how far away it is, and the year only when it is not this one. */

interface DateParts {
  readonly day: string;
  readonly withYear: (day: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly inDays: (days: number) => string;
  readonly daysAgo: (days: number) => string;
}

export function spokenDate(date: Temporal.PlainDate, today: Temporal.PlainDate, parts: DateParts): string {
  const day = date.year === today.year ? parts.day : parts.withYear(parts.day);
  return `${day}, ${distance(today.until(date, { largestUnit: 'days' }).days, parts)}`;
}

function distance(days: number, parts: DateParts): string {
  if (days === 0) return parts.today;
  if (days === 1) return parts.tomorrow;
  if (days === -1) return parts.yesterday;
  return days > 0 ? parts.inDays(days) : parts.daysAgo(-days);
}
