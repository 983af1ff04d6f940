/** A second, deliberately naive way to count: live every single day. Tests hold the arithmetic against it. */

export interface Arrival {
  readonly on: Temporal.PlainDate;
  readonly amount: number;
}

export interface Lived {
  /** The day after the last one on which something was taken; of doses the next dosing day. */
  readonly runOut: Temporal.PlainDate;
  /** Days between the first arrival and the last on which something was due and nothing was there. */
  readonly missed: readonly string[];
  readonly taken: number;
}

export function liveDayByDay(
  arrivals: readonly Arrival[],
  isPaused: (day: Temporal.PlainDate) => boolean,
  isDue: (day: Temporal.PlainDate) => boolean,
): Lived {
  const sorted = [...arrivals].sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  const lastArrival = sorted[sorted.length - 1];
  let day = sorted[0]?.on;
  if (!day || !lastArrival) throw new Error('nothing to live on');
  const byDay = new Map<string, number>();
  for (const { on, amount } of sorted) byDay.set(on.toString(), (byDay.get(on.toString()) ?? 0) + amount);
  let stock = 0;
  let taken = 0;
  let lastTaken = day;
  const missed: string[] = [];
  for (; stock > 0 || Temporal.PlainDate.compare(day, lastArrival.on) <= 0; day = day.add({ days: 1 })) {
    stock += byDay.get(day.toString()) ?? 0;
    if (isPaused(day) || !isDue(day)) continue;
    if (stock > 0) {
      stock -= 1;
      taken += 1;
      lastTaken = day;
    } else missed.push(day.toString());
  }
  let runOut = lastTaken.add({ days: 1 });
  while (!isDue(runOut)) runOut = runOut.add({ days: 1 });
  return { runOut, missed, taken };
}
