/** Pairs what was read with what was expected: the records of a list, in order, from the surest sign to the weakest. */
import type { Order, Prescription } from '@/src/model/reading';

export interface Pair<T> {
  expected: T;
  read: T;
  /** Places in the two lists. */
  at: number;
  readAt: number;
}

export interface Matching<T> {
  pairs: Pair<T>[];
  missing: { expected: T; at: number }[];
  surplus: T[];
  /** Whether the pairs stand in the same order in both lists. */
  inOrder: boolean;
}

type Sign<T> = (expected: T, read: T) => boolean;

function match<T>(expected: readonly T[], read: readonly T[], signs: readonly Sign<T>[]): Matching<T> {
  const taken = new Set<number>();
  const found = new Map<number, number>();
  for (const sign of signs) {
    expected.forEach((wanted, at) => {
      if (found.has(at)) return;
      const readAt = read.findIndex((candidate, i) => !taken.has(i) && sign(wanted, candidate));
      if (readAt < 0) return;
      taken.add(readAt);
      found.set(at, readAt);
    });
  }
  const pairs: Pair<T>[] = [];
  const missing: { expected: T; at: number }[] = [];
  expected.forEach((wanted, at) => {
    const readAt = found.get(at);
    const partner = readAt === undefined ? undefined : read[readAt];
    if (readAt === undefined || partner === undefined) missing.push({ expected: wanted, at });
    else pairs.push({ expected: wanted, read: partner, at, readAt });
  });
  return {
    pairs,
    missing,
    surplus: read.filter((_, i) => !taken.has(i)),
    inOrder: pairs.every((pair, i) => i === 0 || pair.readAt > (pairs[i - 1]?.readAt ?? -1)),
  };
}

/** Letters and digits only, so that a name read with other spaces still meets its partner and is judged by field. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

type Named = Pick<Prescription, 'printedName' | 'rxNumber'>;

export function matchByName<T extends Named>(expected: readonly T[], read: readonly T[]): Matching<T> {
  return match(expected, read, [
    (a, b) => a.printedName === b.printedName && a.rxNumber === b.rxNumber,
    (a, b) => a.rxNumber !== null && a.rxNumber === b.rxNumber,
    (a, b) => a.printedName === b.printedName,
    (a, b) => bare(a.printedName) === bare(b.printedName),
  ]);
}

export function matchOrders(expected: readonly Order[], read: readonly Order[]): Matching<Order> {
  return match(expected, read, [
    (a, b) => a.orderNumber !== null && a.orderNumber === b.orderNumber,
    (a, b) => a.orderNumber === b.orderNumber && a.medicines[0]?.printedName === b.medicines[0]?.printedName,
    (a, b) => a.orderNumber === null && b.orderNumber === null,
  ]);
}
