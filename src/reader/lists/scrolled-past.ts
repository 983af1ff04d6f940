/**
 * Remembers what was scrolled past in a list that holds only the rows that are scrolled to, and the other pages of a list
 * that does not number them. Only as long as nothing speaks against its still being there: the same page of the same
 * person, sorted and filtered alike, as long as before.
 */
import type { Gap, Order, OrderedMedicine, Prescription, Reading } from '@/src/model/reading';
import type { ListWindow, PageRead } from '../page-read';
import { key as folded } from '../text/fold';
import { isEvery, unseen } from './list-seen';

/** A medicine with the orders that its row shows; on a page of orders an order alone. */
interface Row {
  readonly key: string;
  /** Where it stands; see `ListWindow.at`. */
  readonly at: number;
  readonly prescription: Prescription | null;
  readonly orders: readonly Order[];
}

/** Longer ago than this (milliseconds), what was scrolled past may have changed unseen. */
const memoryLasts = 3_600_000;

/** Something that could not be read while these rows were on screen. */
interface Lack {
  readonly gap: Gap;
  readonly keys: ReadonlySet<string>;
}

interface Memory {
  /** When the first of it was seen (milliseconds), and under what all of it was. */
  readonly since: number;
  readonly under: string;
  readonly moves: ListWindow['moves'];
  readonly items: number | null;
  readonly rows: readonly Row[];
  /** The numbers of the rows that were seen; empty where rows have none. */
  readonly numbers: readonly number[];
  readonly lacks: readonly Lack[];
}

export class ScrolledPast {
  private memory: Memory | null = null;

  /** The reading of all that was seen of the list so far; of another page what it shows. `now`: in milliseconds. */
  take(read: PageRead, now: number): Reading {
    const { window, reading, loading } = read;
    if (loading) return reading;
    if (window === null) {
      this.memory = null;
      return reading;
    }
    const shown = rowsOf(reading, window);
    const under = underOf(read, window);
    const known = this.memory?.under === under && now - this.memory.since < memoryLasts ? this.memory : null;
    const before = known && isStillThat(known, shown, read) ? known : null;
    const rows = window.moves === 'by-pages' ? onTheirPage(shown, before, window) : shown;
    const gaps = reading.gaps.filter((gap) => !isSame(gap, window.gap));
    const together = joined(before, rows, window, gaps);
    // More than there are: something that is gone is still remembered.
    const isTooMuch = together.items !== null && together.rows.length > together.items;
    const seen = isTooMuch ? joined(null, rows, window, gaps) : together;
    this.memory = { since: before?.since ?? now, under, moves: window.moves, ...seen };
    return readingOf(reading, window, this.memory);
  }

  /** The address has changed; `isSameList`: to another page of the same list. */
  leave(isSameList: boolean): void {
    if (!isSameList || this.memory?.moves === 'by-rows') this.memory = null;
  }
}

function underOf({ part, reading: { page, person } }: PageRead, { moves, settings, rows }: ListWindow): string {
  return JSON.stringify([page, part, person, moves, settings, rows?.of ?? null]);
}

/** A list that counts otherwise, or in which what was seen stands in another order or in other rows, is another list. */
function isStillThat(memory: Memory, rows: readonly Row[], { window, reading }: PageRead): boolean {
  const items = window?.items ?? null;
  if (items !== null && memory.items !== null && items !== memory.items) return false;
  const now = new Map(rows.map((row) => [row.key, row]));
  const common = memory.rows.filter(({ key }) => now.has(key));
  // A list that does not say whose it is may have become somebody else's, unless some of it is still there.
  if (reading.person === null && common.length === 0) return false;
  if (window?.moves === 'by-pages') return true;
  const gone = memory.rows.filter((row) => !now.has(row.key) && standsBetween(rows, row));
  // One row may have made way for another; where most are others, it is not the rows that have changed.
  if (gone.length > 1 && gone.length >= common.length) return false;
  if (window?.rows) return common.every(({ key, at }) => now.get(key)?.at === at);
  const order = [...now.keys()];
  const places = common.map(({ key }) => order.indexOf(key));
  return places.every((place, at) => place > (places[at - 1] ?? -1));
}

/** In or between the rows, by where they stand. */
const standsBetween = (rows: readonly Row[], { at }: Row) =>
  at >= Math.min(...rows.map((row) => row.at)) && at <= Math.max(...rows.map((row) => row.at));

/** Where rows stand that are one page of the list: the first, the last, the one that some of them were seen on, or the next. */
function onTheirPage(rows: readonly Row[], before: Memory | null, { isStart, isEnd }: ListWindow): readonly Row[] {
  const known = before?.rows ?? [];
  const keys = new Set(rows.map(({ key }) => key));
  const next = Math.max(0, ...known.map(({ at }) => at).filter(Number.isFinite)) + 1;
  const same = known.find(({ key }) => keys.has(key))?.at ?? next;
  const at = isStart ? Number.NEGATIVE_INFINITY : isEnd ? Number.POSITIVE_INFINITY : same;
  return rows.map((row) => ({ ...row, at }));
}

/** What stands between, before the first or behind the last of what is on screen and is not on screen is gone. */
function joined(
  before: Memory | null,
  now: readonly Row[],
  { moves, items, rows: numbered, isStart, isEnd }: ListWindow,
  gaps: readonly Gap[],
): Omit<Memory, 'since' | 'under' | 'moves'> {
  const keys = new Set(now.map(({ key }) => key));
  const [first, last] = [Math.min(...now.map(({ at }) => at)), Math.max(...now.map(({ at }) => at))];
  const known = before?.rows ?? [];
  // A page of which a row stands here has come to look otherwise: none of its rows is known to be there any more.
  const renewed = moves === 'by-pages' ? new Set(known.filter(({ key }) => keys.has(key)).map(({ at }) => at)) : null;
  const past = known.filter(({ key, at }) => !keys.has(key) && !renewed?.has(at));
  const rows = [
    ...(isStart ? [] : past.filter(({ at }) => at < first)),
    ...now,
    ...(isEnd ? [] : past.filter(({ at }) => at > last)),
  ];
  const left = new Set(rows.map(({ key }) => key));
  const lacks = (before?.lacks ?? [])
    .filter(({ gap }) => !gaps.some((other) => isSame(gap, other)))
    .map(({ gap, keys: of }) => ({ gap, keys: new Set([...of].filter((key) => left.has(key) && !keys.has(key))) }))
    .filter(({ keys: of }) => of.size > 0);
  return {
    items: items ?? before?.items ?? null,
    rows,
    numbers: [...new Set([...(before?.numbers ?? []), ...(numbered?.shown ?? [])])],
    lacks: [...lacks, ...gaps.map((gap) => ({ gap, keys }))],
  };
}

function readingOf(reading: Reading, window: ListWindow, { items, rows, numbers, lacks }: Memory): Reading {
  const of = window.rows?.of ?? null;
  const isSeen =
    (of !== null || items !== null) &&
    (of === null || isEvery(new Set(numbers), of)) &&
    (items === null || rows.length >= items);
  const rest = isSeen ? [] : [unseen(window.gap.what, { items, rows: window.rows }, rows.length, numbers.length)];
  const gaps = [...lacks.map(({ gap }) => gap), ...rest];
  return {
    ...reading,
    outcome: gaps.length > 0 ? 'partial' : 'complete',
    gaps,
    prescriptions: rows.flatMap(({ prescription }) => prescription ?? []),
    orders: rows.flatMap(({ orders }) => orders),
  };
}

/** In the list's order, as far as it shows in where they stand. */
function rowsOf({ prescriptions, orders }: Reading, { gap, at }: ListWindow): readonly Row[] {
  const place = (index: number) => at[index] ?? 0;
  const found: Row[] =
    gap.what === 'orders'
      ? orders.map((order, index) => ({
          key: order.orderNumber ?? JSON.stringify(order),
          at: place(index),
          prescription: null,
          orders: [order],
        }))
      : prescriptions.map((prescription, index) => ({
          key: keyOf(prescription),
          at: place(index),
          prescription,
          orders: orders.filter(({ medicines }) => medicines.some((medicine) => isOf(medicine, prescription))),
        }));
  return found.sort((a, b) => a.at - b.at);
}

const keyOf = ({ printedName, rxNumber }: Pick<Prescription, 'printedName' | 'rxNumber'>) =>
  rxNumber ?? folded(printedName);

/** A row's order may leave the number out. */
const isOf = (medicine: OrderedMedicine, { printedName, rxNumber }: Prescription) =>
  medicine.printedName === printedName && (medicine.rxNumber ?? rxNumber) === rxNumber;

const isSame = (a: Gap, b: Gap) => a.what === b.what && a.why === b.why;
