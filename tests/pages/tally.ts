/** Counts of right, invented and missed values of one field, and what they say of a reader. */

export interface Tally {
  /** The page shows it and it was read so. */
  right: number;
  /** Read, and the page does not say so. */
  invented: number;
  /** The page shows it, and it was not read so. */
  missed: number;
}

export type Tallies = Map<string, Tally>;

export function tallyOf(tallies: Tallies, field: string): Tally {
  const found = tallies.get(field) ?? { right: 0, invented: 0, missed: 0 };
  tallies.set(field, found);
  return found;
}

/** What says nothing: no value, "unknown", an empty list. */
export function isSilent(value: unknown): boolean {
  return value === null || value === undefined || value === 'unknown' || (Array.isArray(value) && value.length === 0);
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A wrong value is both invented and missed; silence met by silence counts nowhere. */
export function count(tally: Tally, expected: unknown, read: unknown): void {
  if (isSame(expected, read)) {
    if (!isSilent(expected)) tally.right += 1;
    return;
  }
  if (!isSilent(read)) tally.invented += 1;
  if (!isSilent(expected)) tally.missed += 1;
}

export function add(total: Tallies, more: Tallies): void {
  for (const [field, tally] of more) {
    const sum = tallyOf(total, field);
    sum.right += tally.right;
    sum.invented += tally.invented;
    sum.missed += tally.missed;
  }
}

/** A share with its 95 % interval by Wilson. `null` when there was nothing to count. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

export function wilson(hits: number, trials: number): Share | null {
  if (trials === 0) return null;
  const z = 1.96;
  const p = hits / trials;
  const middle = p + (z * z) / (2 * trials);
  const reach = z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return { value: p, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

export function precision({ right, invented }: Tally): Share | null {
  return wilson(right, right + invented);
}

export function recall({ right, missed }: Tally): Share | null {
  return wilson(right, right + missed);
}

/** F1 is right / (right + half of the errors); its interval takes that sum as the number of trials. */
export function f1({ right, invented, missed }: Tally): Share | null {
  return wilson(right, right + (invented + missed) / 2);
}
